import Grammar
import Testing

@testable import English

@Suite struct AppositionTests {
  /// Each phrase that describes another, as "mayor = Roe".
  private func show(_ text: String) -> String {
    let document = annotated(text)
    return document.nounPhrases.compactMap { phrase in
      phrase.appositionOf.map { "\(document.string(phrase.head)) = \(document.string(document.nounPhrases[$0].head))" }
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("Ann Roe, the mayor of Malmö, said so.", "mayor = Ann"),
    ("Ann Roe, a teacher, left.", "teacher = Ann"),
    ("The mayor, Ann Roe, said so.", "Ann = mayor"),
    ("The mayor Ann Roe said so.", "Ann = mayor"),
    ("The head of the agency, Ann Roe, said so.", "Ann = head"),
    ("They asked Norway's Court of Audit (COA) for help.", "COA = Court"),
    ("The plan, a list of cuts, failed.", "list = plan"),
  ])
  func findsAppositions(text: String, expected: String) { #expect(show(text) == expected) }

  @Test(arguments: [
    "Ann Roe (54) said so.", "In Malmö, the mayor said so.", "Ann Roe, the mayor and a clerk left.",
    "He met the mayor on Monday, a clerk said.", "The plan Roe made failed.", "They bought a boat, a car, a house.",
    "The minister, who left, said so.",
  ])
  func leavesTheRestAlone(text: String) { #expect(show(text) == "") }
}
