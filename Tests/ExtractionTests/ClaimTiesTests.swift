import Grammar
import Testing
import Vocabulary

@testable import English
@testable import Extraction

/// Claims from attributions made by hand, so that the tying is tested apart from the rules that find them.
@Suite struct ClaimTiesTests {
  private func range(_ words: String, in text: String) -> TextRange {
    let start = text.utf8.distance(from: text.startIndex, to: text.firstRange(of: words)!.lowerBound)
    return TextRange(start, start + words.utf8.count)
  }

  private func attribution(
    _ content: String, by source: String, cue: String, stance: Stance = .states, in text: String
  ) -> Attribution {
    let place = range(source, in: text)
    return Attribution(
      content: [range(content, in: text)], kind: .indirect,
      source: SourceFinding(range: place, head: place, form: .nominal, kind: .unnamed),
      cue: Cue(range: range(cue, in: text), lemma: cue, stance: stance), rule: "test")
  }

  private func ties(
    _ text: String, _ attributions: [Attribution], figures: [Figure] = [], everySentence: Bool = false,
    keepingNames: Bool = false
  ) -> ClaimTies {
    let document = Document(text: text, language: English.language)
    document.annotate()
    document.attributions = attributions
    if !keepingNames { document.names = [] }
    return ClaimTies(document, ActorGrouping(document), figures, everySentence: everySentence)
  }

  @Test func aNestedClaimHasTheOuterSpeakerInItsChain() {
    let text = "Farmers told the court that brokers had promised them double prices."
    let outer = attribution("brokers had promised them double prices", by: "Farmers", cue: "told", in: text)
    let inner = attribution("double prices", by: "brokers", cue: "promised", stance: .promises, in: text)
    let claims = ties(text, [outer, inner]).claims
    #expect(claims.count == 2)
    #expect(claims[1].within == Reference(1))
    #expect(claims[1].chain.map(\.source.range) == [range("Farmers", in: text)])
    #expect(claims[1].stance == .promises)
  }

  @Test func whatPassedOnTheWholePassedOnItsParts() {
    let text = "It was said, a letter shows, that brokers had promised double prices."
    var outer = attribution("brokers had promised double prices", by: "It", cue: "said", in: text)
    let letter = range("a letter", in: text)
    outer.source = nil
    outer.chain = [HopFinding(source: SourceFinding(range: letter, head: letter, form: .nominal, kind: .document))]
    let inner = attribution("double prices", by: "brokers", cue: "promised", stance: .promises, in: text)
    let claims = ties(text, [outer, inner]).claims
    #expect(claims[1].within == Reference(1))
    #expect(claims[1].chain.map(\.source.range) == [letter])
  }

  @Test func aNewsOrganisationThatIsToldPassesTheClaimOn() {
    let text = "Two officials told Reuters that the dam would close."
    var said = attribution("that the dam would close", by: "Two officials", cue: "told", in: text)
    said.addressee = range("Reuters", in: text)
    let document = Document(text: text, language: English.language)
    document.annotate()
    document.attributions = [said]
    let claims = ClaimTies(document, ActorGrouping(document), [], everySentence: false).claims
    #expect(claims[0].chain.map(\.source.kind) == [.media])
    #expect(claims[0].chain[0].cue?.range == range("told", in: text))
  }

  @Test func aTitleBeforeANameLeadsToThePerson() {
    let text = "Secretary of State Antony Blinken said the dam would close."
    var said = attribution("the dam would close", by: "Secretary of State Antony Blinken", cue: "said", in: text)
    said.source!.head = range("Secretary", in: text)
    let document = Document(text: text, language: English.language)
    document.annotate()
    document.attributions = [said]
    let grouping = ActorGrouping(document)
    let claim = ClaimTies(document, grouping, [], everySentence: false).claims[0]
    #expect(claim.source?.kind == .named)
    #expect(claim.source?.actor.map { grouping.actors[$0.number - 1].name } == "Antony Blinken")
  }

  @Test(arguments: [
    ("Malawi's minister, Tomás Machoco, said the dam would close.", "Malawi's minister, Tomás Machoco,", "minister", true),
    ("A spokesman for Antony Blinken said the dam would close.", "A spokesman for Antony Blinken", "spokesman", false),
    ("Antony Blinken's spokesman said the dam would close.", "Antony Blinken's spokesman", "spokesman", false),
  ])
  func aNameBesideATitleIsThePersonOnlyWhenItIsTheTitles(text: String, source: String, head: String, isPerson: Bool) {
    var said = attribution("the dam would close", by: source, cue: "said", in: text)
    said.source!.head = range(head, in: text)
    let claim = ties(text, [said], keepingNames: true).claims[0]
    #expect((claim.source?.actor != nil) == isPerson)
  }

  @Test func whoDeniesAClaimDoesNotPassItOn() {
    let text = "Clerks denied that brokers had promised them double prices."
    let outer = attribution("brokers had promised them double prices", by: "Clerks", cue: "denied", stance: .denies, in: text)
    let inner = attribution("double prices", by: "brokers", cue: "promised", in: text)
    let claims = ties(text, [outer, inner]).claims
    #expect(claims[1].within == Reference(1))
    #expect(claims[1].chain.isEmpty)
  }

  @Test func theWritersSentenceWithAFigureIsAClaimAndOthersOnlyOnRequest() {
    let text = "The dam holds 40 lakes. It is old. Farmers said it leaks."
    let figure = Figure(range: range("40", in: text), kind: .count, low: 40, high: 40, rule: "test")
    let said = attribution("it leaks", by: "Farmers", cue: "said", in: text)
    let some = ties(text, [said], figures: [figure]).claims
    #expect(some.map(\.voice) == [.article, .attributed])
    #expect(some[0].text == "The dam holds 40 lakes.")
    #expect(some[0].figures == [Reference(1)])
    let all = ties(text, [said], figures: [figure], everySentence: true).claims
    #expect(all.map(\.text) == ["The dam holds 40 lakes.", "It is old.", "it leaks"])
  }

  @Test func aFigureBelongsToEveryClaimAroundIt() {
    let text = "Farmers told the court that brokers had promised them 40 lakes."
    let figure = Figure(range: range("40", in: text), kind: .count, low: 40, high: 40, rule: "test")
    let outer = attribution("brokers had promised them 40 lakes", by: "Farmers", cue: "told", in: text)
    let inner = attribution("them 40 lakes", by: "brokers", cue: "promised", in: text)
    let claims = ties(text, [outer, inner], figures: [figure]).claims
    #expect(claims.map(\.figures) == [[Reference(1)], [Reference(1)]])
  }

  @Test func hedgesInsideTheContentTravelWithTheClaim() {
    let text = "Farmers said the dam might leak, and it reportedly did."
    let claims = ties(text, [attribution("the dam might leak", by: "Farmers", cue: "said", in: text)]).claims
    #expect(claims[0].hedges.map(\.kind) == [.possible])
  }
}
