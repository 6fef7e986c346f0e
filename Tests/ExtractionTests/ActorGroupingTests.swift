import English
import Grammar
import Testing
import Vocabulary

@testable import Extraction

@Suite struct ActorGroupingTests {
  private func grouping(_ text: String, listed actors: [ListedActor] = []) -> (ActorGrouping, Document) {
    var blocks: [Block] = []
    var start = 0
    for paragraph in text.split(separator: "\n\n", omittingEmptySubsequences: false) {
      let end = start + paragraph.utf8.count
      blocks.append(Block(kind: .paragraph, range: TextRange(start, end)))
      start = end + 2
    }
    let listed = ListedNames(actors, tokenizer: English.language.book.tokenizer)
    let article = Article(text: text, blocks: blocks)
    let document = Document(article: article, language: English.language, listed: actors.isEmpty ? nil : listed)
    document.annotate()
    return (ActorGrouping(document), document)
  }

  private func actor(_ name: String, in text: String) -> Actor? { grouping(text).0.actors.first { $0.name == name } }

  private func passages(_ actor: Actor?, _ form: Mention.Form, in text: String) -> [String] {
    (actor?.mentions ?? []).filter { $0.form == form }.map { text[$0.range] }
  }

  @Test func lastNameBelongsToTheFullName() {
    let text = "Northern Front Secretary-General Karim al-Douri met envoys on Friday. \"We agreed,\" al-Douri said."
    let person = actor("Karim al-Douri", in: text)
    #expect(person?.kind == .person)
    #expect(person?.aliases == ["al-Douri"])
    #expect(person?.role == "Northern Front Secretary-General")
    #expect(person?.roles.first?.title == "Secretary-General")
    #expect(person?.roles.first?.of != nil)
  }

  @Test func aBodysNounStandsForItsName() {
    let text = "The Harbour Workers Union met. Later the Union voted."
    #expect(actor("Harbour Workers Union", in: text)?.aliases == ["Union"])
  }

  @Test func whatARoleBelongsToIsPartOfItButNotOfItsTitle() {
    let person = actor("Jo Day", in: "They asked Highland Grid director Jo Day about it.")
    #expect(person?.role == "Highland Grid director")
    #expect(person?.roles.first?.title == "director")
  }

  @Test func aBodyWithoutANameIsNoPartOfATitle() {
    func titles(_ text: String) -> [String]? { actor("Joan Day", in: text)?.roles.map(\.title) }
    #expect(titles("Joan Day, a partner at the fund, left.") == ["partner"])
    #expect(titles("Joan Day, principal of a 640-pupil school, left.") == ["principal"])
    #expect(titles("Joan Day, deputy minister for public works, left.") == ["deputy minister for public works"])
    #expect(titles("Joan Day, the Panthers' head coach, left.") == ["head coach"])
  }

  @Test func anOfficeIsTheRoleRatherThanADescription() {
    let text = "Ohio student Joan Day, a 14-year-old girl from a small town, spoke."
    #expect(actor("Joan Day", in: text)?.role == "Ohio student")
  }

  @Test func onlyARolesNounStandsForThePerson() {
    let text = "Joan Day, a lawyer for the plaintiffs, spoke. The plaintiffs wept. The lawyer smiled."
    #expect(passages(actor("Joan Day", in: text), .nominal, in: text) == ["lawyer for the plaintiffs", "The lawyer"])
    let mayor = "Dana Whitlock, 47, the mayor of Kelso, sued. The 47-year-old mayor was angry."
    #expect(passages(actor("Dana Whitlock", in: mayor), .nominal, in: mayor) == ["mayor of Kelso", "The 47-year-old mayor"])
  }

  @Test func whatIsClearIsNobody() {
    let text = "Omnix Holdings Inc. closed a plant. It is clear that it said nothing."
    #expect(passages(actor("Omnix Holdings Inc.", in: text), .pronoun, in: text) == ["it"])
  }

  @Test func theOnlyBodyOfASentenceIsTheGroup() {
    let text = "Rebecca Stein of Human Rights Monitor said the group had met."
    #expect(passages(actor("Human Rights Monitor", in: text), .nominal, in: text) == ["the group"])
  }

  @Test func bracketsDefineAnAlias() {
    let text = "Aid came from the Coastal Relief and Works Agency (CRWA). Later CRWA trucks arrived."
    #expect(actor("Coastal Relief and Works Agency", in: text)?.aliases == ["CRWA"])
  }

  @Test func lettersOfALongerNameAreItsAlias() {
    let text = "The United Nations sent envoys. A U.N. convoy followed."
    #expect(actor("United Nations", in: text)?.aliases == ["U.N."])
  }

  @Test func twoPersonsOfOneSurnameStayApart() {
    let text = "Margaret Osgood met Peter Osgood in May. Margaret Osgood left early."
    let actors = grouping(text).0.actors
    #expect(actors.map(\.name) == ["Margaret Osgood", "Peter Osgood"])
    #expect(actors[0].mentions.filter { $0.form == .name }.count == 2)
  }

  @Test func pronounsFollowGender() {
    let text = "Margaret Osgood met Peter Hale on Friday. She praised him."
    #expect(passages(actor("Margaret Osgood", in: text), .pronoun, in: text) == ["She"])
    #expect(passages(actor("Peter Hale", in: text), .pronoun, in: text) == ["him"])
  }

  @Test func pronounsDoNotReachBackTwoParagraphs() {
    let text = "Peter Hale spoke in May.\n\nThe harvest was late.\n\nHe left."
    #expect(passages(actor("Peter Hale", in: text), .pronoun, in: text) == [])
  }

  @Test func nominalsStandForTheNearestBody() {
    let text = "Hamas rejected the plan on Friday. The group wants guarantees."
    #expect(passages(actor("Hamas", in: text), .nominal, in: text) == ["The group"])
  }

  @Test func nominalsPreferTheNameThatHoldsTheirNoun() {
    let text = "The Budget Committee met on Monday. Hamas sent a letter. The committee has not replied."
    #expect(passages(actor("Budget Committee", in: text), .nominal, in: text) == ["The committee"])
  }

  @Test func demonymsAreNoActors() {
    #expect(grouping("Egyptian mediators met Qatari officials.").0.actors.isEmpty)
  }

  @Test func actorAtPrefersTheSameRange() {
    let (found, document) = grouping("Later Hadley University of Cairo hired Peter Hale.")
    for name in document.names {
      let reference = found.actor(at: document.tokens.range(name.tokens))
      #expect(
        reference.map {
          found.actors[$0.number - 1].mentions.contains { $0.range == document.tokens.range(name.tokens) }
        } == true)
    }
    #expect(found.actor(at: TextRange(0, 3)) == nil)
  }

  @Test func theUsersListGivesIdsAndKeepsItsActorsApart() {
    let actors = grouping(
      "The Harben Port Authority hired Margaret Osgood. Osgood thanked the HPA.\n\nJohn Osgood left.",
      listed: [
        ListedActor(name: "Harben Port Authority", kind: .organization, aliases: ["HPA"], id: "Q1"),
        ListedActor(name: "Margaret Osgood", kind: .person, id: "Q2"), ListedActor(name: "John Osgood", id: "Q3"),
      ]
    ).0.actors
    #expect(actors.map(\.name) == ["Harben Port Authority", "Margaret Osgood", "John Osgood"])
    #expect(actors.map(\.sameAs) == ["Q1", "Q2", "Q3"])
    #expect(actors[0].aliases == ["HPA"])
    #expect(actors[1].mentions.count == 2, "“Osgood” is the one named before")
  }

  @Test func mrAndMrsAreTwo() {
    let actors = grouping("Mr Osgood was tired. Mrs Osgood drove. Osgood sang. Mr Osgood slept.").0.actors
    #expect(actors.map { $0.mentions.count } == [2, 2])
    let text = "Peter Hale left. Mrs. Hale stayed. Hale returned."
    #expect(grouping(text).0.actors.map { $0.mentions.count } == [2, 1])
    // Without "Mrs" there is one.
    #expect(grouping("Mr Osgood was tired. Osgood sang.").0.actors.count == 1)
  }

  @Test func aTeamsLastWordIsTheTeam() {
    #expect(actor("Leeds United", in: "Leeds United won the match. United scored twice.")?.aliases == ["United"])
  }

  @Test func aFirmIsNotItsFounder() {
    let text = "Michael Dorn founded Dorn Inc. in Texas. Mr. Dorn sold Dorn shares."
    #expect(actor("Dorn Inc.", in: text)?.aliases == ["Dorn"])
    #expect(actor("Michael Dorn", in: text)?.mentions.filter { $0.form == .name }.count == 2)
  }

  @Test func nicknamesAreAliases() {
    let actors = grouping("They met Margaret \"Peg\" Osgood there. Robert (Bob) Hale left.").0.actors
    #expect(actors.map(\.name) == ["Margaret \"Peg\" Osgood", "Robert (Bob) Hale"])
    #expect(actors.map(\.aliases) == [["Peg"], ["Bob"]])
  }
}
