import Grammar
import Vocabulary

/// A figure as its rule builds it: what the words between its first and last token say.
struct FigureReading: RuleOutput, Equatable {
  /// Nil for numbers that are no figure: labels, versions, telephone numbers.
  var kind: Figure.Kind?
  /// The figure's own tokens: the rule's match may take more, to be sure of its reading.
  var tokens: Range<Int>
  var low: ExactDecimal?
  var high: ExactDecimal?
  var unit: String?
  var currency: String?
  var per: String?
  var bound: Figure.Bound?
  var approximate = false
  /// The magnitude word of its number: the other end of a change may borrow it.
  var magnitude: ExactDecimal?
  /// A date, duration, age or score in its usual notation.
  var value: String?
  /// What a date leaves to the text around it.
  var time: TimeExpression?
  /// What is counted, where the rule itself knows it.
  var of: Range<Int>?
  /// Words for what is counted that stand beside the noun: "panel members".
  var ofText: String?
  /// Whose age it is.
  var about: Range<Int>?
  /// A second figure of the same match: "six of the nine", "from $5 to $4", as tokens and reading.
  var second: [FigureReading] = []
  var pair: Pair?
  /// How a second figure belongs to the first.
  enum Pair: Sendable { case same, was, change }

  init(_ kind: Figure.Kind?, _ tokens: Range<Int>, _ amount: Amount? = nil, unit: String? = nil) {
    self.kind = kind
    self.tokens = tokens
    low = amount?.low
    high = amount?.high
    approximate = amount?.approximate ?? false
    bound = amount?.bound
    magnitude = amount?.magnitude
    self.unit = unit
  }

  /// A number that is no figure.
  static func excluded(_ match: Match) -> FigureReading { FigureReading(nil, match.tokens) }

  var summary: String {
    guard let kind else { return "no figure" }
    var parts = ["\(kind)"]
    if approximate { parts.append("about") }
    if let bound { parts.append("\(bound)") }
    if let low, let high { parts.append(low == high ? "\(low)" : "\(low) to \(high)") }
    if let unit { parts.append(unit) }
    if let currency { parts.append(currency) }
    if let per { parts.append("per \(per)") }
    if let value { parts.append("[\(value)]") }
    for other in second { parts.append("+ \(other.summary)") }
    return parts.joined(separator: " ")
  }
}

extension Match {
  /// A captured number.
  func amount(_ name: String) -> Amount? { value(name, as: Amount.self) }
}
