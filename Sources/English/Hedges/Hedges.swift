import Grammar
import Vocabulary

/// Words by which a writer or a source stands back from what is said: "reportedly", "is believed to", "might".
enum Hedges {
  static func stages(_ book: inout Book) throws -> [Stage] {
    let phase = try book.compile(
      Phase(
        "hedge",
        [
          reported, alleged, allegedNoun, saidTo, allegedPassive, believedTo, presumably, possible, modal, probable,
          expected, conditional,
        ]))
    return [
      Stage("hedges", cards: phase.cards) { document in
        document.hedges = phase.run(document).map {
          Hedge(range: document.tokens.range($0.tokens), kind: $0.output.kind)
        }
      }
    ]
  }

  static let reported = Rule<HedgeReading>(
    "hedge.reported", when: "[reportedly|apparently|seemingly|purportedly|ostensibly]",
    examples: ["The minister reportedly left the country.": "reportedly = reported"],
    not: ["The minister reported the theft."]
  ) { _ in HedgeReading(kind: .reported) }

  static let alleged = Rule<HedgeReading>(
    "hedge.alleged", when: "[allegedly|supposedly]",
    examples: ["He allegedly took 300 euros.": "allegedly = alleged"], not: ["She alleged that he took 300 euros."]
  ) { _ in HedgeReading(kind: .alleged) }

  /// Before a noun only: as verbs, the same words report what somebody does.
  static let allegedNoun = Rule<HedgeReading>(
    "hedge.allegedNoun", when: "{<determiner|possessivePronoun|preposition|numeral>} [alleged|suspected|accused]",
    examples: [
      "Police held the alleged gunman.": "alleged = alleged", "The deaths of suspected rebels rose.": "suspected = alleged",
    ],
    not: ["She accused him of hiding documents.", "Police suspected arson."]
  ) { _ in HedgeReading(kind: .alleged) }

  static let saidTo = Rule<HedgeReading>(
    "hedge.saidTo", when: "[is|are|was|were|been|being] [said|reported|rumored|rumoured|understood] [to|that]",
    examples: ["The fund is said to hold $2 billion.": "is said to = reported"],
    not: ["The fund said to expect losses."]
  ) { _ in HedgeReading(kind: .reported) }

  static let allegedPassive = Rule<HedgeReading>(
    "hedge.allegedTo", when: "[is|are|was|were|been] [alleged|suspected|accused] [to|of|that]",
    examples: ["She is accused of hiding documents.": "is accused of = alleged"],
    not: ["She accused him of hiding documents."]
  ) { _ in HedgeReading(kind: .alleged) }

  static let believedTo = Rule<HedgeReading>(
    "hedge.believedTo", when: "[is|are|was|were|been] [believed|thought|considered|presumed|assumed|feared] [to|that|dead]",
    examples: ["At least 12 are feared dead.": "are feared dead = believed"],
    not: ["He believed the report."]
  ) { _ in HedgeReading(kind: .believed) }

  static let presumably = Rule<HedgeReading>(
    "hedge.presumably", when: "[presumably|purported]",
    examples: ["The car was presumably stolen.": "presumably = believed"], not: ["He presumed too much."]
  ) { _ in HedgeReading(kind: .believed) }

  static let possible = Rule<HedgeReading>(
    "hedge.possible", when: "[possibly|perhaps|maybe|potentially|conceivably]",
    examples: ["It was perhaps the last chance.": "perhaps = possible"], not: ["It was the last possible day."]
  ) { _ in HedgeReading(kind: .possible) }

  /// Not the month, which has a capital.
  static let modal = Rule<HedgeReading>(
    "hedge.modal", when: "[may|might|could]",
    examples: ["The talks might fail.": "might = possible", "Rates could rise.": "could = possible"],
    not: ["It rained in May."]
  ) { match in
    match.document.tokens.has(match.tokens.lowerBound, .lower) ? HedgeReading(kind: .possible) : nil
  }

  static let probable = Rule<HedgeReading>(
    "hedge.probable", when: "[likely|probably|unlikely|presumptive]",
    examples: ["The bill will probably pass.": "probably = probable"], not: ["It may pass."]
  ) { _ in HedgeReading(kind: .probable) }

  static let expected = Rule<HedgeReading>(
    "hedge.expected", when: "[is|are|was|were] [expected|due|set|scheduled|projected|forecast|slated] to",
    examples: ["Growth is expected to slow.": "is expected to = expected"], not: ["She expected to win."]
  ) { _ in HedgeReading(kind: .expected) }

  static let conditional = Rule<HedgeReading>(
    "hedge.conditional",
    when: "{!ask|asks|asked|asking|wonder|wondered|know|knows|knew|see|unclear} [if|unless|provided that|assuming that] !not",
    examples: ["The pause ends if talks collapse.": "if = conditional"],
    not: ["He asked if the talks would collapse.", "Qatar has provided $1.3 billion.", "A day before assuming office she fell ill."]
  ) { _ in HedgeReading(kind: .conditional) }
}

struct HedgeReading: RuleOutput {
  var kind: Hedge.Kind
  var summary: String { kind.rawValue }
}
