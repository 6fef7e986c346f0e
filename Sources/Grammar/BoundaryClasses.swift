/// The lexical classes by which a language's tokens and sentences are cut; 0 for a class it does not have.
public struct BoundaryClasses: Sendable {
  /// Words that keep their dot: "Inc".
  public var abbreviation: UInt64 = 0
  /// Words that keep their dot when they begin with a capital, being common words otherwise: "Miss", "Sun".
  public var capitalAbbreviation: UInt64 = 0
  /// Words that keep their dot when a number follows: "no", "p".
  public var numberAbbreviation: UInt64 = 0
  /// Abbreviations that never end a sentence ("Mr."), entered with their dot.
  public var beforeName: UInt64 = 0
  /// Words that a hyphen does not hold: "five-year".
  public var splitting: UInt64 = 0
  /// Two words written as one: "cannot", "gonna".
  public var fused: UInt64 = 0
  /// Letters that stand apart from digits glued to them: "EUR50m".
  public var numberPrefix: UInt64 = 0
  /// Letters that stand apart from the digits of a sum glued to them, and only of a sum: "N2.5bn", not "N95".
  public var sumPrefix: UInt64 = 0
  /// Words that often begin a sentence: "The", "In".
  public var starter: UInt64 = 0
  /// Words that open the credit of a picture when a colon follows: "Image: …".
  public var credit: UInt64 = 0
  /// What a number with a decimal point is followed by: "percent", "million".
  public var afterDecimal: UInt64 = 0
  public var weekday: UInt64 = 0
  public var month: UInt64 = 0

  public init() {}
}
