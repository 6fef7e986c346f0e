import Batch
import Vocabulary

/// One record on its way out: its bytes, and what the account of the run needs to know of it.
struct FinishedRecord: Sendable, Equatable {
  /// How much was found.
  struct Counts: Sendable, Equatable {
    var actors = 0
    var figures = 0
    var quotes = 0
    var claims = 0
    var warnings = 0
  }

  /// A part for each of the output's streams.
  let parts: [[UInt8]]
  let id: String
  let failure: Failure?
  /// Whether the page held no article.
  let isEmpty: Bool
  /// The address that the page itself gives, or the caller's.
  let url: String?
  /// That of the article's text: "sha256:" and 64 digits.
  let digest: String
  let counts: Counts
  /// Its duplicate form, to be completed when an earlier record is found to be the same; nil when nobody asks for it.
  let duplicable: Duplicable?
  /// Whether an earlier record has its text.
  let isDuplicate: Bool

  /// - Parameter dedupe: what makes two records the same; nil when nobody asks.
  init(_ record: Record, parts: [[UInt8]], dedupe: Dedupe? = nil) {
    self.parts = parts
    id = record.id
    failure = record.error
    isEmpty = record.error == nil && record.article.access == .none
    url = record.article.url
    digest = record.digest
    counts = Counts(
      actors: record.actors.count, figures: record.figures.count, quotes: record.quotes.count,
      claims: record.claims.count, warnings: record.warnings.count)
    duplicable = dedupe.flatMap { Duplicable(record, by: $0) }
    isDuplicate = record.duplicateOf != nil
  }
}

extension FinishedRecord: MessageCoded {
  func write(to message: inout MessageWriter) {
    message.write(list: parts) { $0.write($1) }
    message.write(id)
    message.write(optional: failure) { $0.write($1) }
    message.write(isEmpty)
    message.write(optional: url) { $0.write($1) }
    message.write(digest)
    for count in [counts.actors, counts.figures, counts.quotes, counts.claims, counts.warnings] { message.write(count) }
    message.write(optional: duplicable) { $0.write($1) }
    message.write(isDuplicate)
  }

  init(from message: inout MessageReader) throws(BrokenMessage) {
    parts = try message.list { message throws(BrokenMessage) in try message.run() }
    id = try message.string()
    failure = try message.optional { message throws(BrokenMessage) in try message.value() }
    isEmpty = try message.flag()
    url = try message.optional { message throws(BrokenMessage) in try message.string() }
    digest = try message.string()
    counts = Counts(
      actors: try message.number(), figures: try message.number(), quotes: try message.number(),
      claims: try message.number(), warnings: try message.number())
    duplicable = try message.optional { message throws(BrokenMessage) in try message.value() }
    isDuplicate = try message.flag()
  }
}

extension Failure: MessageCoded {
  public func write(to message: inout MessageWriter) {
    message.write(code.rawValue)
    message.write(self.message)
  }

  public init(from message: inout MessageReader) throws(BrokenMessage) {
    self.init(try message.named(), try message.string())
  }
}
