/// A number the article states: with its unit, its bound and what it counts.
///
/// The conventions (what the range covers, how bounds and vagueness are read) are those of the record schema.
public struct Figure: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case count, money, percent, ratio, duration, measure, age, ordinal, date, score
  }
  /// A bound that the words say: a bound never moves the number.
  public enum Bound: String, Sendable, CaseIterable { case over, atLeast, under, atMost }
  public enum Change: String, Sendable, CaseIterable { case up, down }

  /// Sign or code, number, magnitude word and unit; both ends of a range.
  public var range: TextRange
  public var kind: Kind
  /// Equal to `high` for a single number; both nil for dates, scores and numbers that do not fit.
  public var low: ExactDecimal?
  public var high: ExactDecimal?
  /// Canonical, singular, English: "kilometre", "percentage point". Nil for money and plain counts.
  public var unit: String?
  /// ISO 4217.
  public var currency: String?
  /// What a price is paid for: "barrel", "month".
  public var per: String?
  public var bound: Bound?
  public var approximate: Bool
  public var change: Change?
  /// The noun phrase counted or measured, as printed.
  public var of: String?
  /// What the amount is a property of, as printed: the noun it belongs to, then, after a comma, that noun's owner or
  /// the verb's subject: "net profit, Arvo". With `of`, only where it says more.
  public var about: String?
  /// The actor it belongs to.
  public var actor: Reference<Actor>?
  /// The verb that stands for a missing noun ("killing 12": kill), as a lemma.
  public var predicate: String?
  /// ISO 8601 or TIMEX3 for dates, durations and ages; "5-4" for scores.
  public var value: String?
  /// The figure this one restates in another unit.
  public var same: Reference<Figure>?
  /// The earlier value it changed from.
  public var was: Reference<Figure>?
  /// The rule that made it.
  public var rule: String

  public init(
    range: TextRange, kind: Kind, low: ExactDecimal? = nil, high: ExactDecimal? = nil, unit: String? = nil,
    currency: String? = nil, per: String? = nil, bound: Bound? = nil, approximate: Bool = false, change: Change? = nil,
    of: String? = nil, about: String? = nil, actor: Reference<Actor>? = nil, predicate: String? = nil,
    value: String? = nil, same: Reference<Figure>? = nil, was: Reference<Figure>? = nil, rule: String = ""
  ) {
    self.range = range
    self.kind = kind
    self.low = low
    self.high = high
    self.unit = unit
    self.currency = currency
    self.per = per
    self.bound = bound
    self.approximate = approximate
    self.change = change
    self.of = of
    self.about = about
    self.actor = actor
    self.predicate = predicate
    self.value = value
    self.same = same
    self.was = was
    self.rule = rule
  }
}
