/// What is asked of a store: words, and what else must hold of what is found.
public struct Question: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case claim, quote, figure }

  /// As typed: all must be there, "those in quotation marks" side by side, the beginning of a word with a * after it.
  public var words: String
  /// Who said it or passed it on, by a name or a part of one; for figures also whose it is.
  public var actor: String?
  public var kind: Kind
  /// The first day the article may have appeared on: a year, a month or a day, as ISO 8601 writes them.
  public var from: String?
  /// The last one.
  public var to: String?
  public var limit: Int

  public init(
    words: String = "", actor: String? = nil, kind: Kind = .claim, from: String? = nil, to: String? = nil,
    limit: Int = 20
  ) {
    self.words = words
    self.actor = actor
    self.kind = kind
    self.from = from
    self.to = to
    self.limit = limit
  }
}

/// What a person typed, as FTS5 wants it (https://www.sqlite.org/fts5.html#full_text_query_syntax): every word is a
/// string in quotation marks, so that nothing in it can be syntax.
struct SearchPattern: Equatable {
  /// Nil when nothing that was typed has a letter or a digit.
  let fts5: String?

  init(_ typed: String) {
    var terms: [String] = []
    // SQLite would end the text at U+0000.
    let typed = typed.replacing("\0", with: " ")
    // What stands between quotation marks is every other piece.
    for (i, piece) in typed.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      terms += i % 2 == 1 ? [Self.term(piece)] : piece.split(whereSeparator: \.isWhitespace).map(Self.term)
    }
    terms.removeAll(where: \.isEmpty)
    fts5 = terms.isEmpty ? nil : terms.joined(separator: " ")
  }

  private static func term(_ words: Substring) -> String {
    let isSearchable = words.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    if !isSearchable { return "" }
    return "\"\(words)\"" + (words.hasSuffix("*") ? "*" : "")
  }
}
