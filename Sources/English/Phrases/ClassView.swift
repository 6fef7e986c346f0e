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

/// A small set of words, by hash.
struct WordSet: Sendable {
  private let index: HashIndex

  /// - Parameter words: separated by white space.
  init(_ words: String) {
    var index = HashIndex()
    for word in words.split(whereSeparator: \.isWhitespace) { index.set(WordHash.of(word), 0) }
    self.index = index
  }

  func contains(_ hash: UInt64) -> Bool { index.contains(hash) }
}
