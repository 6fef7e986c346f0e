import Grammar

/// The tokens of a document with their word classes unpacked: what the phrase finders read.
struct ClassView {
  let document: Document
  let tokens: Tokens
  let classes: [WordClass]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
    classes = document.tokens.wordClasses.map { WordClass(rawValue: $0) ?? .foreignWord }
  }

  func hash(_ token: Int) -> UInt64 { tokens.hashes[token] }

  func isComma(_ token: Int) -> Bool { tokens.has(token, .comma) }
}

/// A small set of words, by hash: an open-addressing table.
struct WordSet: Sendable {
  private let slots: [UInt64]

  /// - Parameter words: separated by white space.
  init(_ words: String) {
    let hashes = words.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) }
    var size = 8
    while size < hashes.count * 2 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for hash in hashes {
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[place] != 0, slots[place] != hash { place = (place + 1) & (size - 1) }
      slots[place] = hash
    }
    self.slots = slots
  }

  func contains(_ hash: UInt64) -> Bool {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      if slots[place] == hash { return true }
      place = (place + 1) & mask
    }
    return false
  }
}
