import Grammar
import Testing
import Vocabulary

@testable import English

@Suite struct SourcingTests {
  private func read(_ text: String) -> Document {
    var blocks: [Block] = []
    var start = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + paragraph.utf8.count
      if end > start { blocks.append(Block(kind: .paragraph, range: TextRange(start, end))) }
      start = end + 1
    }
    let document = Document(article: Article(text: text, blocks: blocks), language: English.language)
    document.annotate()
    return document
  }

  /// "source: content | content" for each attribution.
  func said(_ text: String) -> [String] {
    let document = read(text)
    return document.attributions.map { attribution in
      let source = attribution.source.map { document.string($0.range) } ?? "-"
      return source + ": " + attribution.content.map { document.string($0) }.joined(separator: " | ")
    }
  }

  // MARK: Who said it

  @Test(arguments: [
    ("A national poll released last week found that voters are tired.", "A national poll released last week"),
    ("Some of them said the road was closed.", "Some of them"),
    ("Local and regional officers said that both lost money.", "Local and regional officers"),
    ("The council put out a statement saying the dam is dry.", "The council"),
    ("When asked whom he backed, Mr. Okoro smiled and said, \"Ask my wife.\"", "Mr. Okoro"),
    ("A familiar voice hailed the raid on Twitter: \"We have already arrived.\"", "A familiar voice"),
    ("Gov. Jon Kasper, a rival, predicted at the last debate that the party will lose.", "Gov. Jon Kasper, a rival"),
  ])
  func theSourceIsTheWholeNounPhrase(text: String, source: String) {
    let document = read(text)
    #expect(document.attributions.last?.source.map { document.string($0.range) } == source)
  }

  @Test func theOuterTellerIsPartOfTheChain() {
    let text = "According to an aide, the two sides are close to a deal, the Harbour Times reported."
    let document = read(text)
    #expect(document.attributions.map { $0.chain.map { document.string($0.source.range) } } == [["the Harbour Times"]])
  }

  @Test func behindASemicolonOthersSpeakForThemselves() {
    #expect(
      said("The minister said the dam is safe; Mr. Berg denies that it was ever checked.")
        == ["The minister: the dam is safe", "Mr. Berg: that it was ever checked"])
  }

  // MARK: Quotations

  @Test(arguments: [
    "\"We will not leave the valley,\" he said.", "“We will not leave the valley,” he said.",
    "''We will not leave the valley,'' he said.", "«We will not leave the valley,» he said.",
    "‘We will not leave the valley,’ he said.", "“We will not leave the valley,\" he said.",
  ])
  func readsMarksOfAllKinds(text: String) {
    let document = read(text)
    #expect(document.attributions.count == 1)
    #expect(document.attributions.first?.kind == .direct)
    #expect(document.attributions.first?.source.map { document.string($0.range) } == "he")
  }

  @Test func aLostMarkEndsWithItsParagraph() {
    let text = "The mayor said: \"We will not leave the valley.\nThe river rose again on Monday.\nIt rained."
    #expect(said(text) == ["The mayor: \"We will not leave the valley."])
  }

  @Test func aQuotationOverParagraphsKeepsItsSpeaker() {
    let text = """
      "We will not leave the valley," said Ana Silva. "Our houses are here.
      "Our fields are here too, and our dead."
      """
    let found = read(text)
    #expect(found.attributions.count == 3)
    #expect(found.attributions.allSatisfy { $0.source.map { found.string($0.head) } == "Ana Silva" })
  }

  @Test func theWritersOwnWordsHaveNoSource() {
    #expect(said("It should be noted that the plan failed.").isEmpty)
    #expect(said("It was noted that the plan failed.") == ["-: that the plan failed"])
    #expect(said("Although Vale has not seen the dam, he continues to pay for it.").isEmpty)
  }

  @Test func whoTellsItAtTheEndTellsAllOfIt() {
    #expect(
      said("Harbour officials have confirmed that the boat sank, the Hadley Gazette reported.") == [
        "the Hadley Gazette: Harbour officials have confirmed that the boat sank",
        "Harbour officials: that the boat sank",
      ])
  }

  @Test func theMainSubjectActsInWhatFollows() {
    #expect(
      said("Two hours after the bus left, a second crew halted its work, fearing heavy rain.") == [
        "a second crew: heavy rain"
      ])
  }

  @Test func apostrophesAreNoMarks() {
    #expect(said("The workers' houses and the farmers' fields were 'red-tagged' by noon.").isEmpty)
  }

  @Test func aFewWordsInMarksNeedACue() {
    #expect(said("Robert \"Shorty\" Vale opened the \"Blue Door\" in May.").isEmpty)
  }

  @Test func piecesAroundACueAreOneAttribution() {
    #expect(
      said("\"The valley,\" she said, \"is where our houses are.\"") == [
        "she: \"The valley,\" | \"is where our houses are.\""
      ])
  }

  // MARK: Sources

  @Test func theSourceIsTheWholeNounPhrase() {
    #expect(
      said("Ana Silva, the mayor of Porto Novo, said the bridge is closed.")
        == ["Ana Silva, the mayor of Porto Novo: the bridge is closed"])
    #expect(
      said("The head of the water agency, speaking in Geneva, said the dam is safe.") == [
        "The head of the water agency: the dam is safe"
      ])
  }

  @Test func kindsOfSources() {
    func kind(_ text: String) -> Source.Kind? { read(text).attributions.first?.source?.kind }
    #expect(kind("Two officials said the talks would resume.") == .unnamed)
    #expect(kind("Analysts said the talks would resume.") == .collective)
    #expect(kind("The report said the dam is safe.") == .document)
    #expect(kind("Ana Silva said the dam is safe.") == .named)
    #expect(kind("The dam is safe, Reuters reported.") == .media)
  }

  @Test func coordinatedCuesShareTheirSubject() {
    #expect(
      said("The minister said the dam is safe and added that it was checked in May.")
        == ["The minister: the dam is safe", "The minister: that it was checked in May"])
  }

  // MARK: Chains and settings

  @Test func toldANewsAgency() throws {
    let document = read("Regional traders told Reuters that prices would fall.")
    let attribution = try #require(document.attributions.first)
    #expect(attribution.source.map { document.string($0.range) } == "Regional traders")
    #expect(attribution.chain.map { document.string($0.source.range) } == ["Reuters"])
    #expect(attribution.addressee.map { document.string($0) } == "Reuters")
  }

  @Test func citingMakesTheCitedTheOrigin() {
    let document = read("The port will close, Reuters reported, citing two officials.")
    #expect(document.attributions.count == 1)
    #expect(document.attributions.first?.source.map { document.string($0.range) } == "two officials")
    #expect(document.attributions.first?.chain.map { document.string($0.source.range) } == ["Reuters"])
  }

  @Test func carriedByTelevision() throws {
    let document = read("The general said in remarks carried by state television that the road is open.")
    let hop = try #require(document.attributions.first?.chain.first)
    #expect(document.string(hop.source.range) == "state television")
    #expect(hop.cue?.lemma == "carry")
  }

  @Test func quotedAsSaying() throws {
    let document = read("The newspaper quoted an official as saying that the port is closed.")
    let attribution = try #require(document.attributions.first)
    #expect(attribution.source.map { document.string($0.range) } == "an official")
    #expect(attribution.chain.map { document.string($0.source.range) } == ["The newspaper"])
    #expect(attribution.content.map { document.string($0) } == ["that the port is closed"])
  }

  @Test func claimsInsideQuotations() {
    let document = read("\"The contractor promised to repair the wall,\" Ana Silva said.")
    let nested = document.attributions.filter(\.isNested)
    #expect(nested.map { $0.source.map { document.string($0.range) } } == ["The contractor"])
  }

  @Test func nestedClaims() {
    let document = read("Ana Silva told the committee that the contractor had promised to repair the wall.")
    let nested = document.attributions.filter(\.isNested)
    #expect(nested.count == 1)
    #expect(nested.first?.source.map { document.string($0.range) } == "the contractor")
    #expect(nested.first?.cue?.stance == .promises)
  }

  @Test func termsMediumPlaceAndTime() {
    let terms = read(
      "The road is open, said an officer who spoke on condition of anonymity because the matter is secret.")
    #expect(terms.attributions.first?.setting.terms == "on condition of anonymity because the matter is secret")
    let medium = read("\"The road is open to everyone,\" Ana Silva said in a video message on Tuesday.")
    #expect(medium.attributions.first?.setting.medium == "in a video message")
    #expect(medium.attributions.first?.setting.when == "on Tuesday")
    let place = read("Ana Silva, speaking from Porto Novo, said the road is open.")
    #expect(place.attributions.first?.setting.place == "from Porto Novo")
  }

  @Test func stanceTravelsWithTheCue() {
    func stance(_ text: String) -> Stance? { read(text).attributions.first?.cue?.stance }
    #expect(stance("The company denied that the mine was closed.") == .denies)
    #expect(stance("The agency warned that the dam could break.") == .warns)
    #expect(stance("The rebels vowed to keep the road open.") == .promises)
  }

  @Test(arguments: [
    // The whole source: title and name, offices with "of", appositions with clauses of their own.
    ("Harbour Board Secretary Ana Silva says bakers are worried.", ["Harbour Board Secretary Ana Silva: bakers are worried"]),
    ("Secretary of State Ana Silva said the road is open.", ["Secretary of State Ana Silva: the road is open"]),
    (
      "Ola Berg, a baker based in Avel, said the road is open.",
      ["Ola Berg, a baker based in Avel: the road is open"]
    ),
    (
      "Ola Berg, a baker whose shop was flooded, said the road is open.",
      ["Ola Berg, a baker whose shop was flooded: the road is open"]
    ),
    // A title does not reach over a sentence's end.
    ("It began at 3 p.m.\nAna Silva says the road is open.", ["Ana Silva: the road is open"]),
    // "According to" a poll and the clause's own subject.
    (
      "According to a recent poll, 91 percent of farmers and 80 percent of bakers have lost money.",
      ["a recent poll: 91 percent of farmers and 80 percent of bakers have lost money"]
    ),
  ])
  func sourcesAreWhole(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test(arguments: [
    // What is said lacks its subject or object: the pronoun stands for it.
    ("The town raised the fee, which Ana Silva said had doubled.", ["Ana Silva: which | had doubled"]),
    ("The town closed what the mayor called a ruin.", ["the mayor: what | a ruin"]),
    ("Ana Silva said the bridge which she built had fallen.", ["Ana Silva: the bridge which she built had fallen"]),
    // What seems or is expected of somebody.
    ("The harbour wall is expected to last for years.", ["-: The harbour wall | to last for years"]),
    ("The council is building a wall to last for years.", []),
    // A subordinate clause before a main clause is content with it; alone it is not.
    ("If the dam breaks, the valley will flood, she said.", ["she: If the dam breaks, the valley will flood"]),
    ("When the dam broke, she said the valley was empty.", ["she: the valley was empty"]),
    // Where the content ends.
    (
      "The firm said it would not close in May, warning that it had debts.",
      ["The firm: it would not close in May", "The firm: that it had debts"]
    ),
    // "as" belongs to what a verb of describing says, not to others.
    ("She dismissed the report as a hoax.", ["She: the report as a hoax"]),
    ("She denied the report as the crowd left.", ["She: the report"]),
    // Whom a verb addresses does not say it.
    ("Berg, who won, told his voters, \"I still love this old town.\"", ["Berg, who won: \"I still love this old town.\""]),
  ])
  func contentIsWhole(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test(arguments: [
    // The clause that holds the cue's clause goes on: what it says is the writer's.
    (
      "Berg, who says the farmers should sell the land by June, wrote to the council.",
      ["who: the farmers should sell the land by June"]
    ),
    ("While the mayor said he likes the pier, his clerk sold it.", ["the mayor: he likes the pier"]),
    ("Assuming that Berg wins the vote in May, he could close the pier.", ["he: that Berg wins the vote in May"]),
    ("Bakers who want to sell bread at the pier could lose money.", ["who: to sell bread at the pier"]),
    // Content that goes on to the sentence's end.
    (
      "The mayor said the pier, which the council owns, would close in May.",
      ["The mayor: the pier, which the council owns, would close in May"]
    ),
    // Phrases go on over prepositions and named members, and stop where the setting or a clause begins.
    ("Silva praised his work after the floods of May.", ["Silva: his work after the floods of May"]),
    ("Silva praised his work after he left.", ["Silva: his work"]),
    ("Silva criticized the costs of the harbour, including the price of the pier.", ["Silva: the costs of the harbour, including the price of the pier"]),
    ("Silva praised the new pier at a news conference.", ["Silva: the new pier"]),
    ("Silva confirmed the sale on condition of anonymity.", ["Silva: the sale"]),
    ("Silva criticized the pier, a gift of the king.", ["Silva: the pier"]),
    ("Silva wants to close the pier because it leaks.", ["Silva: to close the pier because it leaks"]),
    ("Silva vowed to speak at a rally on Monday.", ["Silva: to speak at a rally on Monday"]),
  ])
  func contentEndsWhereTheWriterGoesOn(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test(arguments: [
    ("\"We will rebuild the harbour.\" - Ana Silva", ["Ana Silva: \"We will rebuild the harbour.\""]),
    ("Said Ana Silva, who lost a house, \"We had no wall.\"", ["Ana Silva, who lost a house: \"We had no wall.\""]),
    ("In short, explained Ana Silva: \"We had no wall.\"", ["Ana Silva: \"We had no wall.\""]),
    ("Former mayor Ana Silva (Avel): \"We had no wall.\"", ["Former mayor Ana Silva (Avel): \"We had no wall.\""]),
  ])
  func speakersStandApart(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test(arguments: [
    // An adjective with its verb is a cue; alone it is none.
    ("Silva is convinced that the pier will sink.", ["Silva: that the pier will sink"]),
    ("Silva remains critical of the new pier.", ["Silva: the new pier"]),
    ("Silva bought a critical part of the pier.", []),
    // What somebody is called or accused of is said of the subject.
    ("The pier was described as a ruin.", ["-: The pier | a ruin"]),
    ("Ola Berg was accused of fraud.", ["-: Ola Berg | fraud"]),
    ("Ola Berg was robbed of his coat.", []),
    // Nouns with a preposition of their own.
    ("His attacks on the new pier angered the town.", ["His: the new pier"]),
    ("His walk on the new pier angered the town.", []),
    ("Ola Berg is a supporter of the new pier.", ["Ola Berg: the new pier"]),
    ("Ola Berg is a builder of the new pier.", []),
    // What a verb of voicing voices belongs to the cue.
    ("Silva expressed concern that the pier would sink.", ["Silva: that the pier would sink"]),
    // "sees" is a cue only with "as".
    ("Silva sees the pier as a danger.", ["Silva: the pier as a danger"]),
    ("Silva sees the pier from her house.", []),
  ])
  func otherCuesThanVerbs(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test(arguments: [
    // A cue at the end of the clause behind a semicolon takes this clause only.
    (
      "The mayor said the wall was safe; no stone had moved, a spokeswoman added.",
      ["The mayor: the wall was safe", "a spokeswoman: no stone had moved"]
    ),
    (
      "The mayor said the wall was safe; no stone had moved.",
      ["The mayor: the wall was safe; no stone had moved"]
    ),
    // A subject with an apposition and a cue of its own ends what was said before.
    (
      "Berg said the wall was safe, and his lawyer, Petra Klein, called the report a lie.",
      ["Berg: the wall was safe", "his lawyer, Petra Klein: the report a lie"]
    ),
    (
      "Berg said the wall was safe, and his lawyer, Petra Klein, was pleased.",
      ["Berg: the wall was safe, and his lawyer, Petra Klein, was pleased"]
    ),
    // What somebody calls what stands before.
    (
      "Berg said he would sell the pier, which he called a ruin.",
      ["Berg: he would sell the pier", "he: which | a ruin"]
    ),
    (
      "Berg said he would sell the pier, which he built.",
      ["Berg: he would sell the pier, which he built"]
    ),
    // Several acts.
    (
      "Silva vowed to close the port, sell the ships and leave the union.",
      ["Silva: to close the port, sell the ships and leave the union"]
    ),
    ("Silva announced on Friday the end of the strike.", ["Silva: the end of the strike"]),
    ("Silva wants to help as many people as possible.", ["Silva: to help as many people as possible"]),
  ])
  func contentsBesideEachOther(text: String, expected: [String]) { #expect(said(text) == expected) }

  @Test func hostileTextEnds() {
    let many = String(repeating: "' \" “ said that ", count: 4000)
    #expect(read(many).attributions.count >= 0)
  }
}
