/// Hits, false alarms and misses of one layer.
public struct Score: Sendable, Equatable {
  public var hits = 0
  public var extra = 0
  public var missed = 0

  public init() {}

  /// Harmonic mean of precision and recall, in percent; 100 when there was nothing to find and nothing was found.
  public var f1: Double {
    let whole = 2 * hits + extra + missed
    return whole == 0 ? 100 : 200 * Double(hits) / Double(whole)
  }

  public static func + (a: Score, b: Score) -> Score {
    var sum = a
    sum.hits += b.hits
    sum.extra += b.extra
    sum.missed += b.missed
    return sum
  }
}

/// What is scored, in the order in which the pipeline makes it.
public enum Layer: String, Sendable, CaseIterable {
  /// Four-word shingles of the text.
  case text
  /// Blocks with exactly the gold's words and kind.
  case blocks
  /// Fields of the page: title, subtitle, authors, publisher, section, published, modified, language, access, dateline.
  case metadata
  /// Actors with one of the gold's names and its type.
  case actors
  /// Titles of actors.
  case roles
  /// Figures with place, kind and value.
  case figures
  /// The same with unit, currency, `per`, bound and vagueness right.
  case figuresWhole
  /// What figures count: one word shared with the gold's.
  case counted
  /// Quotes with exactly the gold's words.
  case quotes
  /// Quotes that overlap the gold's, with its source (or rightly none).
  case quoteSources
  /// Claims that overlap the gold's, with source and chain.
  case claims
}
