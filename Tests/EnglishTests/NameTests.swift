import Grammar
import Testing
import Vocabulary

@testable import English

/// Names found in texts, as "passage = kind"; each text is one that failed once.
@Suite struct NameTests {
  private func names(_ text: String) -> [String] {
    let document = annotated(text)
    return document.names.map { "\(document.string($0.tokens)) = \($0.kind)" }
  }

  @Test func titlesAreNoPartOfNames() {
    #expect(
      names("On Monday Egyptian President Omar el-Haddad and Jordanian King Faisal IV met.") == [
        "Omar el-Haddad = person", "Faisal IV = person",
      ])
    #expect(names("Prime Minister Joanna Vale left.") == ["Joanna Vale = person"])
    #expect(names("The Prime Minister left.") == [])
  }

  @Test func sentenceStartsAreNoNames() {
    #expect(names("Meanwhile, farmers waited. Regional diplomats spoke. Police arrested three.") == [])
    #expect(names("Senior Hamas officials left.") == ["Hamas = organization"])
    #expect(names("Northern Lebanon was quiet.") == ["Lebanon = place"])
  }

  @Test func sameNameHasOneKindThroughout() {
    let found = names("Omnix Holdings Inc. closed a plant. In May Omnix opened one. Omnix said it would hire.")
    #expect(found == ["Omnix Holdings Inc. = organization", "Omnix = organization", "Omnix = organization"])
  }

  @Test func smallWordsJoinOnlyNamesOfBodies() {
    #expect(
      names("They wrote to the International Committee of the Blue Star.") == [
        "International Committee of the Blue Star = organization"
      ])
    #expect(names("They met the mayor of Cairo and the governor of Ohio.") == ["Cairo = place", "Ohio = place"])
    #expect(names("They flew to Egypt and Jordan.") == ["Egypt = place", "Jordan = place"])
  }

  @Test func countryBeatsAcronym() {
    #expect(names("First was Tirun Abebech (U.S.) in two hours.") == ["Tirun Abebech = person", "U.S. = place"])
  }

  @Test func headlinesHaveOnlyNamesOfTheBody() {
    let text = "OSGOOD WINS LARGE PRIZE AGAIN. Margaret Osgood won a prize."
    #expect(names(text) == ["OSGOOD = person", "Margaret Osgood = person"])
  }

  @Test func adjectivesTiedByHyphensAreNoNames() {
    #expect(names("The U.S.-led talks on the Egypt-Jordan border and Hong Kong-based firms ended.") == [])
  }

  @Test func hostileTextIsLinear() {
    let text = String(repeating: "Al-Al of the Al and Al & Al, ", count: 2_000)
    #expect(names(text).count > 0)
  }
}
