import Grammar

/// The tokens of a document with their word classes unpacked: what the phrase finders read.
struct ClassView {
  let document: Document
  let tokens: Tokens
  let classes: [WordClass]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
    classes = document.tokens.indices.map { document.wordClass(of: $0) ?? .foreignWord }
  }

  func hash(_ token: Int) -> UInt64 { tokens.hashes[token] }

  func isComma(_ token: Int) -> Bool { tokens.has(token, .comma) }
}

/// A small set of words, by hash.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  /// - Parameter words: separated by white space.
  init(_ words: String) { hashes = Set(words.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) }) }

  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
