import Testing

@testable import English

/// Where content begins and ends, and which words are cues.
@Suite struct SourcingContentTests {
  private func said(_ text: String) -> [String] { SourcingTests().said(text) }

  @Test(arguments: [
    // A verb in -s that could be a noun.
    ("Mr. Dale hopes to win the seat.", ["Mr. Dale: to win the seat"]),
    ("The campaign worries that the delay could cost it the vote.", ["The campaign: that the delay could cost it the vote"]),
    ("The suit claims that the firm made false statements.", ["The suit: that the firm made false statements"]),
    ("The asylum claims that were late had no seal.", []),
    // "-ing" after "is" with an object is a verb.
    ("Ola Berg is promising to help the ports.", ["Ola Berg: to help the ports"]),
    ("The plan is promising.", []),
    ("Ness slams council plan.", ["Ness: council plan"]),
    ("The panel's report calls the plan vague.", ["The panel's report: the plan vague"]),
    // A document finds by saying so.
    ("A poll found little support for the plan.", ["A poll: little support for the plan"]),
    ("A diver found little support for the wall.", []),
    // The past and participle of verbs that are known as nouns only.
    ("Silva sided with the miners.", ["Silva: the miners"]),
  ])
  func cuesThatLookLikeOtherWords(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test(arguments: [
    // Names, places, times and asides between a cue and its "that".
    (
      "Ola Berg told a town hall in Salby, Norway on Monday that the mill will close.",
      ["Ola Berg: that the mill will close"]
    ),
    ("Ola Berg told the Gazette last fall that he would wait.", ["Ola Berg: that he would wait"]),
    // "that" after a common noun belongs to the noun.
    ("Ola Berg told of a plan that failed.", ["Ola Berg: a plan that failed"]),
    // A time before the infinitive.
    ("Ola Berg vowed Tuesday to stay in the race.", ["Ola Berg: to stay in the race"]),
    ("The council decided after a long debate not to close the mill.", ["The council: not to close the mill"]),
    ("Ola Berg warned voters not to trust the mayor.", ["Ola Berg: voters not to trust the mayor"]),
    ("The guard asked not to be named.", []),
    // A clause that opens with a quantity.
    ("Silva said both Dahl and Ness have been fair.", ["Silva: both Dahl and Ness have been fair"]),
    // Nobody is named.
    ("It appears that the dam has failed.", ["-: that the dam has failed"]),
  ])
  func betweenCueAndContent(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test(arguments: [
    // A noun that sums the clause up is the writer's; one that names a thing or person of it is not.
    ("They said the deal was dead, a claim that the ministry rejected.", ["They: the deal was dead"]),
    ("They said the deal was dead, a day after the vote.", ["They: the deal was dead, a day after the vote"]),
    // What the speaker did beside speaking.
    (
      "A clerk said the cranes had passed every test, but declined to name them.",
      ["A clerk: the cranes had passed every test", "A clerk: to name them"]
    ),
    ("A clerk said the cranes had passed every test, but failed in May.", ["A clerk: the cranes had passed every test, but failed in May"]),
    (
      "Police said the fire was small but appealed for calm.",
      ["Police: the fire was small", "Police: calm"]
    ),
    (
      "Silva said the pier would close, and she urged the council to pay.",
      ["Silva: the pier would close", "she: the council to pay"]
    ),
    (
      "Silva said the pier would close, and she wanted the council to pay.",
      ["Silva: the pier would close, and she wanted the council to pay", "she: the council to pay"]
    ),
    (
      "Silva says the pier is safe but insists that it be closed.",
      ["Silva: the pier is safe", "Silva: that it be closed"]
    ),
    // Comparisons go on, a second verb of a relative clause too.
    ("Silva urged the state to pay as quickly as possible.", ["Silva: the state to pay as quickly as possible"]),
    ("Silva urged the state to pay as the flood rose.", ["Silva: the state to pay"]),
    ("Silva slammed the plan as a waste.", ["Silva: the plan as a waste"]),
    (
      "Silva describes a meeting that he held in May and was paid for.",
      ["Silva: a meeting that he held in May and was paid for"]
    ),
    ("Silva described a meeting and left.", ["Silva: a meeting"]),
    // A comma before the closing mark ends a phrase.
    ("Under what Dahl called \"the old model,\" fees were low.", ["Dahl: what | \"the old model,\""]),
    // The pronoun stands for all that is said.
    ("The council sold the pier, which Silva opposed.", ["Silva: which"]),
    ("The council sold the pier, which Silva built.", []),
    ("Silva endorsed him.", ["Silva: him"]),
    ("Silva mentioned him in May.", []),
  ])
  func contentEnds(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test(arguments: [
    // A question that somebody was asked is no content of the next verb.
    ("Asked if her ships were safe, half of them said no.", ["-: if her ships were safe"]),
    ("Asked about the claim that it had been a bomb, Berg shrugged.", ["-: the claim that it had been a bomb"]),
    ("Berg said about half of them had left.", ["Berg: about half of them had left"]),
    ("Moe then asked, \"With boats?\"", ["Moe: \"With boats?\""]),
    // A list of quotations is one content.
    (
      "Moe called Berg a \"fool,\" a \"liar\" and a \"thief.\"",
      ["Moe: Berg a \"fool,\" a \"liar\" and a \"thief.\""]
    ),
    // What is voiced belongs to the cue.
    ("Moe voiced support for the plan.", ["Moe: the plan"]),
    ("Moe shared a house with the plan's author.", []),
  ])
  func questionsListsAndFeelings(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test(arguments: [
    "Silva challenged the mayor in May.", "The firm unveiled a new crane.", "The bank focused on loans.",
    "Silva's decision to sail was late.", "The pier was backed by a bank.",
  ])
  func actsAreNoCues(text: String) { #expect(said(text) == []) }
}
