import Vocabulary

/// One word of a claim's content as the comparison sees it: without case, typography and spelling of amounts.
struct Word: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    static let function = Traits(rawValue: 1)
    static let auxiliary = Traits(rawValue: 2)
    static let negator = Traits(rawValue: 4)
    /// Most likely a verb, by its form or by the word before it.
    static let verb = Traits(rawValue: 8)
    /// In capitals where a sentence does not ask for them.
    static let name = Traits(rawValue: 16)
    static let quoted = Traits(rawValue: 32)
    static let hedge = Traits(rawValue: 64)
    static let figure = Traits(rawValue: 128)
    static let endsSentence = Traits(rawValue: 256)
    /// Part of a date.
    static let date = Traits(rawValue: 512)

    /// Those that do not say what a claim is about.
    static let small: Traits = [.function, .auxiliary, .negator, .hedge, .figure, .date]
  }

  /// Hash of the form in lower case; of a figure, of its amount.
  var form: UInt64
  var stem: UInt64
  /// In the article's text. A contraction is two words at one place.
  var range: TextRange
  var traits: Traits
  /// Index among the record's figures, or -1.
  var figure: Int

  var isContent: Bool { traits.isDisjoint(with: .small) }
}
