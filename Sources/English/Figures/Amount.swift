import Grammar
import Vocabulary

/// A number as the words say it, before it is known what it measures.
struct Amount: RuleOutput, Equatable {
  enum Form: Sendable {
    /// Written in digits: "1,200", "2.3 million".
    case digits
    /// Written in words: "twenty-three".
    case words
    /// A part of a whole: "two-thirds", "half".
    case share
    /// A number that is not meant exactly: "dozens".
    case vague
  }

  /// Both nil for numbers that do not fit.
  var low: ExactDecimal?
  var high: ExactDecimal?
  var form: Form
  var approximate = false
  /// Said between the number and its unit: "40-plus years".
  var bound: Figure.Bound?
  /// The magnitude word it carries: a range's first end may borrow it.
  var magnitude: ExactDecimal?
  /// Four digits or two without any mark: may be a year.
  var isPlainDigits = false
  /// "one", "a".
  var isOne = false
  var isRange = false

  init(_ value: ExactDecimal?, _ form: Form) {
    low = value
    high = value
    self.form = form
  }

  func scaled(by factor: ExactDecimal) -> Amount {
    var copy = self
    copy.low = low?.times(factor)
    copy.high = high?.times(factor)
    return copy
  }

  var summary: String {
    guard let low, let high else { return "a number that does not fit" }
    let about = approximate ? "about " : ""
    return low == high ? "\(about)\(low)" : "\(about)\(low) to \(high)"
  }
}
