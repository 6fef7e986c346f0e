/// The word classes of English: the universal ones, refined where noun phrases and verb groups need it.
///
/// Raw values are places in the bit sets of `SentenceTagger`; `edge` stands for what lies outside the sentence.
enum WordClass: UInt8, CaseIterable, Sendable {
  case edge, nounSingular, nounPlural, properNoun
  case verbBase, verbPresent, verbPresent3, verbPast, participle, gerund, auxiliary, modal
  case adjective, comparative, superlative, adverb
  case pronoun, whPronoun, possessivePronoun, determiner, preposition, coordinator, subordinator
  case infinitiveTo, negation, possessiveClitic, numeral, interjection, foreignWord, mark, symbol

  /// The letters of the tables, in the order of the cases.
  private static let letters = Array("-nNPbpzdvgAMjklrowyDicstxquhf.$".utf8)

  /// The cases' names in their order: asking the runtime for them costs a start a million instructions.
  static let names = """
    edge nounSingular nounPlural properNoun verbBase verbPresent verbPresent3 verbPast participle gerund auxiliary modal
    adjective comparative superlative adverb pronoun whPronoun possessivePronoun determiner preposition coordinator
    subordinator infinitiveTo negation possessiveClitic numeral interjection foreignWord mark symbol
    """.utf8.split(whereSeparator: { $0 <= 0x20 }).map { String(decoding: $0, as: UTF8.self) }

  var name: String { Self.names[Int(rawValue)] }

  /// The class for a letter of the tables; nil for other bytes.
  init?(letter: UInt8) {
    guard let place = Self.letters.firstIndex(of: letter) else { return nil }
    self.init(rawValue: UInt8(place))
  }

  /// The class for a raw value that a tagger wrote, without the comparisons of `init(rawValue:)`: raw values are the
  /// cases' own numbers.
  @inline(__always)
  init(number: UInt8) {
    self = number <= WordClass.symbol.rawValue ? unsafeBitCast(number, to: WordClass.self) : .foreignWord
  }

  var bit: UInt32 { 1 &<< UInt32(rawValue) }

  /// The universal part-of-speech class (universaldependencies.org).
  var universal: String {
    switch self {
    case .edge: ""
    case .nounSingular, .nounPlural: "NOUN"
    case .properNoun: "PROPN"
    case .verbBase, .verbPresent, .verbPresent3, .verbPast, .participle, .gerund: "VERB"
    case .auxiliary, .modal: "AUX"
    case .adjective, .comparative, .superlative: "ADJ"
    case .adverb: "ADV"
    case .pronoun, .whPronoun, .possessivePronoun: "PRON"
    case .determiner: "DET"
    case .preposition: "ADP"
    case .coordinator: "CCONJ"
    case .subordinator: "SCONJ"
    case .infinitiveTo, .negation, .possessiveClitic: "PART"
    case .numeral: "NUM"
    case .interjection: "INTJ"
    case .foreignWord: "X"
    case .mark: "PUNCT"
    case .symbol: "SYM"
    }
  }

  /// Names for any of several classes, for patterns.
  static let groups: [(name: String, members: [WordClass])] = [
    ("noun", [.nounSingular, .nounPlural]),
    ("anyNoun", [.nounSingular, .nounPlural, .properNoun]),
    ("verb", [.verbBase, .verbPresent, .verbPresent3, .verbPast, .participle, .gerund]),
    ("finiteVerb", [.verbPresent, .verbPresent3, .verbPast, .auxiliary, .modal]),
    ("anyAdjective", [.adjective, .comparative, .superlative]),
  ]
}

/// A set of word classes. The sets with names are computed, not stored: they become constants where they are asked.
struct ClassSet: Sendable {
  let bits: UInt32

  init(_ member: WordClass) { bits = member.bit }
  private init(bits: UInt32) { self.bits = bits }

  func contains(_ wordClass: WordClass) -> Bool { bits & wordClass.bit != 0 }
  func contains(_ rawValue: UInt8) -> Bool { bits >> UInt32(rawValue) & 1 != 0 }

  static func | (a: ClassSet, b: ClassSet) -> ClassSet { ClassSet(bits: a.bits | b.bits) }
  static func | (a: ClassSet, b: WordClass) -> ClassSet { ClassSet(bits: a.bits | b.bit) }

  static var noun: ClassSet { ClassSet(.nounSingular) | .nounPlural | .properNoun }
  static var adjective: ClassSet { ClassSet(.adjective) | .comparative | .superlative }
  static var verbal: ClassSet { ClassSet(.participle) | .gerund }
  static var fullVerb: ClassSet { verbal | .verbBase | .verbPresent | .verbPresent3 | .verbPast }
  static var auxiliary: ClassSet { ClassSet(.auxiliary) | .modal | .infinitiveTo }
}
