import Grammar

/// What the functions that read attributions do, each with what proves it.
///
/// An example's right side is the first piece of content, the source ("-" for none) and the cue's lemma.
enum SourcingCards {
  static let all: [RuleCard] = [
    cueAfterQuotation, invertedCue, inWords, colonClause, mixedQuotation, continuedQuotation, loneQuotation, that, bare, question, phrase,
    infinitive, preposition, dash, quotation, colon, noun, after, between, passive, accordingTo, heading,
  ]

  private static func card(
    _ name: String, _ says: String, _ examples: [(text: String, made: String)], not: [String]
  ) -> RuleCard {
    RuleCard(name: name, layer: "attribution", says: says, examples: examples, not: not)
  }

  private static let cueAfterQuotation = card(
    "quotation.cueAfter",
    "A quotation that ends in a comma, a question or an exclamation, then a subject and its verb.",
    [("\"The bridge will open in May,\" the engineer said.", "\"The bridge will open in May,\" = the engineer, say")],
    not: ["\"The bridge will open in May.\" The engineer said that the money was there."])

  private static let invertedCue = card(
    "quotation.inverted", "A quotation, then a verb and its subject: the whole noun phrase with apposition and age.",
    [
      (
        "\"We will rebuild the harbour,\" said Ana Silva, 52, the mayor of Porto Novo.",
        "\"We will rebuild the harbour,\" = Ana Silva, 52, the mayor of Porto Novo, say"
      ),
      ("But, said Ana Silva, \"the harbour has no wall.\"", "\"the harbour has no wall.\" = Ana Silva, say"),
    ],
    not: ["\"We will rebuild the harbour,\" she said."])

  private static let inWords = card(
    "quotation.inWords", "A quotation after \"in her words\", \"in the words of\" somebody.",
    [
      (
        "The union is, in Ola Berg's words, \"the last wall before the sea.\"",
        "\"the last wall before the sea.\" = Ola Berg's, words"
      )
    ],
    not: ["In a few words, \"the last wall before the sea\" had gone."])

  private static let colonClause = card(
    "quotation.colon", "A sentence with any verb, a colon and a quotation: its subject speaks.",
    [
      (
        "Ola Berg took them on: \"These questions were written by children.\"",
        "\"These questions were written by children.\" = Ola Berg, take"
      )
    ],
    not: ["Ola Berg is clear: \"These questions were written by children.\""])

  private static let mixedQuotation = card(
    "quotation.mixed", "A long quotation inside a sentence without a cue next to it: the sentence's own speaker.",
    [
      (
        "The committee had planned for \"a winter without any heating at all\" since May.",
        "\"a winter without any heating at all\" = The committee"
      )
    ],
    not: ["The play \"Four Winters\" opened on Friday."])

  private static let continuedQuotation = card(
    "quotation.continued", "A quotation that is a sentence of its own: the speaker before it goes on.",
    [
      (
        "\"It was cold,\" she said. \"Nobody had told us about the snow.\"",
        "\"Nobody had told us about the snow.\" = she"
      )
    ],
    not: ["\"It was cold,\" she said. \"Nobody knew,\" he added."])

  private static let loneQuotation = card(
    "quotation.alone", "Four words or more inside marks, with nobody named near them.",
    [("\"Nobody had told us about the snow.\"", "\"Nobody had told us about the snow.\" = -")],
    not: ["The \"snow train\" runs daily."])

  private static let dash = card(
    "quotation.dash", "A quotation, a dash and a name that ends the paragraph.",
    [("\"We will rebuild the harbour.\" - Ana Silva", "\"We will rebuild the harbour.\" = Ana Silva, -")],
    not: ["\"We will rebuild the harbour\" - Ana Silva left after these words."])

  private static let that = card(
    "cue.that", "A cue verb and its that-clause, which runs on to the sentence's end unless a new cue begins.",
    [
      (
        "The ministry said on Friday that the dam is safe, adding that it was checked in May.",
        "that the dam is safe = The ministry, say"
      ),
      (
        "The ministry said on Friday that the dam is safe, adding that it was checked in May.",
        "that it was checked in May = The ministry, add"
      ),
      (
        "The minister told the Gazette last fall that the dam is safe.",
        "that the dam is safe = The minister, tell"
      ),
      ("It appears that the dam is safe.", "that the dam is safe = -, appear"),
    ],
    not: ["The ministry built that dam."])

  private static let bare = card(
    "cue.bare", "A cue verb and a clause that begins with its own subject.",
    [
      ("Two officials said the talks would resume in Geneva.", "the talks would resume in Geneva = Two officials, say"),
      ("Ola Berg raised the fee, which two officials said had doubled.", "which = two officials, say"),
      ("They said the talks were dead, a claim that hurt.", "the talks were dead = They, say"),
    ],
    not: ["Two officials released the plan he wrote."])

  private static let question = card(
    "cue.wh", "A cue verb and a question: whether, how, what.",
    [("Reporters asked whether the minister would resign.", "whether the minister would resign = Reporters, ask")],
    not: ["Reporters left when the minister arrived."])

  private static let phrase = card(
    "cue.phrase", "A cue verb and a noun phrase, which stops at nearly all that a clause runs over.",
    [
      ("The union denounced the new contract, which ends in June.", "the new contract = The union, denounce"),
      ("The union described the contract as a trap.", "the contract as a trap = The union, describe"),
      ("The firm signed the contract, which the union opposed.", "which = the union, oppose"),
    ],
    not: ["The union printed the new contract."])

  private static let infinitive = card(
    "cue.infinitive", "A cue verb and an infinitive.",
    [
      ("The rebels vowed to keep the road open.", "to keep the road open = The rebels, vow"),
      ("The rebels vowed on Tuesday to keep the road open.", "to keep the road open = The rebels, vow"),
    ],
    not: ["The rebels managed to keep the road open.", "The rebels asked not to be named."])

  private static let preposition = card(
    "cue.preposition", "A cue verb with its preposition.",
    [("The senator spoke of a second vote.", "a second vote = The senator, speak")],
    not: ["The senator waited for a second vote."])

  private static let quotation = card(
    "cue.quotation", "A cue verb, then a quotation, at once or after a comma or colon.",
    [("The captain wrote: \"We have lost the rudder.\"", "\"We have lost the rudder.\" = The captain, write")],
    not: ["The captain drank \"Sailor's\" rum."])

  private static let colon = card(
    "cue.colon", "A cue verb, a colon, and content without marks.",
    [("The captain said: the rudder is lost.", "the rudder is lost = The captain, say")],
    not: ["The captain owned three things: a boat, a hat and a dog."])

  private static let noun = card(
    "cue.noun", "A noun of saying with its owner, and a that-clause, an infinitive or its preposition.",
    [
      ("His claim that the dam is safe angered the town.", "that the dam is safe = His, claim"),
      ("Ana Silva's promise to repair the wall came late.", "to repair the wall = Ana Silva's, promise"),
      ("Claims by Ana Silva that the dam is safe angered the town.", "that the dam is safe = Ana Silva, claim"),
      ("Ana Silva's attacks on the new wall angered the town.", "the new wall = Ana Silva's, attack"),
      ("Ana Silva is a supporter of the new wall.", "the new wall = Ana Silva, supporter"),
    ],
    not: ["His claim was paid by the insurer."])

  private static let after = card(
    "cue.after", "A sentence, a comma, then the cue with its subject in either order.",
    [
      ("The strike will go on, the union said.", "The strike will go on = the union, say"),
      ("The strike will go on, said Ana Silva.", "The strike will go on = Ana Silva, say"),
    ],
    not: ["In the evening, the union said the strike will go on."])

  private static let between = card(
    "cue.between", "The cue and its subject stand inside the content, between commas.",
    [("The strike, the union said, will go on.", "The strike = the union, say")],
    not: ["The strike, the union said on Monday."])

  private static let passive = card(
    "cue.passive", "A cue in the passive: nobody is named; before an infinitive the subject belongs to the content.",
    [
      ("Prices are expected to fall.", "Prices = -, expect"),
      ("It was reported that prices fell.", "that prices fell = -, report"),
      ("The plan was condemned by Ola Berg.", "The plan = Ola Berg, condemn"),
      ("The tax was described as a burden.", "The tax = -, describe"),
      ("The tax was criticized by the union.", "The tax = the union, criticize"),
    ],
    not: ["Prices are built to fall.", "It should be noted that prices fell."])

  private static let accordingTo = card(
    "cue.accordingTo", "\"According to\" a source, before, after or inside the content.",
    [
      (
        "According to the health ministry, 12 people have died.",
        "12 people have died = the health ministry, according to"
      ),
      (
        "Twelve people fell ill, according to a report released Monday.",
        "Twelve people fell ill = a report released Monday, according to"
      ),
    ],
    not: ["Everything went according to plan"])

  private static let heading = card(
    "cue.heading", "A paragraph that opens with its speaker and a colon; in a transcript the whole of it is theirs.",
    [
      ("Ana Silva: We will rebuild the harbour.", "We will rebuild the harbour = Ana Silva, :"),
      ("Mayor: \"We will rebuild the harbour.\"", "\"We will rebuild the harbour.\" = Mayor, :"),
    ],
    not: ["Two things matter: the harbour and the road.", "A: The harbour will be rebuilt."])
}
