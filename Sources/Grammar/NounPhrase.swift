/// A base noun phrase: determiner to head, without what follows the head.
public struct NounPhrase: Sendable, Equatable {
  public enum Number: Sendable { case singular, plural, unknown }

  /// Token numbers.
  public var tokens: Range<Int>
  public var head: Int
  public var number: Number
  public var isDefinite: Bool
  public var isPronoun: Bool
  /// Index in `nounPhrases` of the phrase that this one names or describes once more: "Roe, the mayor".
  public var appositionOf: Int?
  /// Index in `nounPhrases` of the first phrase of the list in which this one stands: "Roe, Day and Berg".
  public var conjunctOf: Int?

  public init(tokens: Range<Int>, head: Int, number: Number, isDefinite: Bool, isPronoun: Bool = false) {
    self.tokens = tokens
    self.head = head
    self.number = number
    self.isDefinite = isDefinite
    self.isPronoun = isPronoun
  }
}
