import ArgumentParser

/// The forms in which a record leaves the program.
enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
  case jsonl, jsonld, nquads, claimreview, csv, sqlite, show, text, markdown

  /// What a file's name says; nil when it says nothing.
  ///
  /// - Parameter isArticle: only the article is written, so that .txt and .md have a meaning.
  init?(path: String, isArticle: Bool) {
    for (suffix, format) in Self.suffixes where path.hasSuffix(suffix) {
      if format.isArticleOnly && !isArticle { continue }
      self = format
      return
    }
    return nil
  }

  private static let suffixes: [(String, RecordFormat)] = [
    (".jsonl", .jsonl), (".jsonld", .jsonld), (".nq", .nquads), (".claimreview.json", .claimreview),
    (".sqlite", .sqlite), ("/", .csv), (".txt", .text), (".md", .markdown),
  ]

  /// Whether it has room for the article alone.
  var isArticleOnly: Bool { self == .text || self == .markdown }

  /// Whether it takes more than one stream of bytes, and so a name of its own.
  var needsName: Bool { self == .csv || self == .sqlite }

  /// Whether it needs what was found in the text.
  var needsClaims: Bool { !isArticleOnly && self != .jsonl }

  /// Whether a record is one line of it, so that a file cut short can be gone on with.
  var isLinePerRecord: Bool { self == .jsonl || self == .jsonld || self == .claimreview }
}
