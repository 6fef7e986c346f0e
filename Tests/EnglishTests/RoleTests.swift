import Grammar
import Testing
import Vocabulary

@testable import English

/// What somebody is, as "name: role / role"; each text is one that failed once.
@Suite struct RoleTests {
  private func roles(_ text: String) -> [String] {
    let document = annotated(text)
    return document.names.filter { $0.kind == .person }.map { name in
      "\(document.string(name.tokens)): " + name.roles.map { document.string($0.tokens) }.joined(separator: " / ")
    }
  }

  @Test func whatStandsBeforeATitleIsPartOfTheRole() {
    #expect(
      roles("Former Ohio Governor Rita Stroud and New Zealand's Prime Minister Hugh Tolley met.") == [
        "Rita Stroud: Former Ohio Governor", "Hugh Tolley: New Zealand's Prime Minister",
      ])
    #expect(roles("Acting police chief Anna Lund spoke.") == ["Anna Lund: Acting police chief"])
    #expect(roles("Officials saw IT consultant Greg Shaw.") == ["Greg Shaw: IT consultant"])
    #expect(roles("They backed Conservative peer Lord Ashby.") == ["Ashby: Conservative peer / Lord"])
    // An adjective is nobody's trade.
    #expect(roles("They run a major Osgood programme.").allSatisfy { $0.hasSuffix(": ") })
  }

  @Test func roleWithItsObjectStandsBeforeTheName() {
    #expect(
      roles("Oxford University professor of economics Mark Denholm spoke.") == [
        "Mark Denholm: Oxford University professor of economics"
      ])
    #expect(
      roles("Mozambique's deputy minister for public works, Tomas Machado, denied it.") == [
        "Tomas Machado: Mozambique's deputy minister for public works"
      ])
    #expect(roles("As leader of the opposition, Ivo Petkov voted.") == ["Ivo Petkov: leader of the opposition"])
    #expect(roles("Its managing director, Biju John, left.") == ["Biju John: managing director"])
    // Whom they told is not who spoke.
    #expect(roles("After they told the minister, Joan Day said nothing.") == ["Joan Day: "])
  }

  @Test func relativeClausesAndSecondAppositions() {
    #expect(
      roles("James Orford, a former teacher who is now the mayor of Tilbury, left.") == [
        "James Orford: former teacher / mayor of Tilbury"
      ])
    #expect(
      roles("Annelies Roe, who became chief executive in 2022, left.") == ["Annelies Roe: chief executive"])
    #expect(roles("Luis Torres, the cellar master for 33 years, left.") == ["Luis Torres: cellar master"])
    #expect(
      roles("Ruth Malbone, a hydrologist at a 640-pupil school, left.") == [
        "Ruth Malbone: hydrologist at a 640-pupil school"
      ])
    #expect(roles("Grant Hollis, the Panthers' head coach, left.") == ["Grant Hollis: Panthers' head coach"])
    // Her family is nobody's role, and a company no person.
    #expect(roles("Joan Day, whose family left, stayed.") == ["Joan Day: "])
  }

  @Test func nextNamesRoleIsNotThePreviousNames() {
    #expect(
      roles("They met beekeeper Noel Frith, fashion designer Ana Ruiz and others.") == [
        "Noel Frith: beekeeper", "Ana Ruiz: fashion designer",
      ])
  }

  @Test func severalShareARole() {
    #expect(
      roles("Ministers Karl Brandt and Elise Moreau signed.") == [
        "Karl Brandt: Ministers", "Elise Moreau: Ministers",
      ])
    #expect(
      roles("Yesterday Mark and Julie Pender, the owners of the farm, left.") == [
        "Mark: owners of the farm", "Julie Pender: owners of the farm",
      ])
    // A singular is the next one's alone.
    #expect(
      roles("They met Karl Brandt and Elise Moreau, a nurse, there.") == ["Karl Brandt: ", "Elise Moreau: nurse"])
  }

  @Test func sentencesSayWhatOfficeSomebodyHolds() {
    #expect(
      roles("Tim Hale is the director of Coastal Watch.") == ["Tim Hale: director of Coastal Watch"])
    #expect(roles("Tim Hale is a fool.") == ["Tim Hale: "])
  }

  @Test func endingsMakePersons() {
    #expect(roles("They asked glaciologist Tarvo Kuusk.") == ["Tarvo Kuusk: glaciologist"])
    #expect(roles("They made the shortlist Margaret Osgood wanted.") == ["Margaret Osgood: "])
  }
}
