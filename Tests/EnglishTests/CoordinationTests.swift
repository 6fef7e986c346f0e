import Grammar
import Testing

@testable import English

@Suite struct CoordinationTests {
  /// Each phrase of a list after its first one, as "Day + Roe".
  private func show(_ text: String) -> String {
    let document = annotated(text)
    return document.nounPhrases.compactMap { phrase in
      phrase.conjunctOf.map { "\(document.string(phrase.head)) + \(document.string(document.nounPhrases[$0].head))" }
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("Police and firefighters came.", "firefighters + Police"),
    ("She sells apples, pears and plums.", "pears + apples; plums + apples"),
    ("She sells apples, pears, and plums.", "pears + apples; plums + apples"),
    ("They fear a strike or a lockout.", "lockout + strike"),
    ("Both the mayor and the clerk left.", "clerk + mayor"),
    ("It was built in May and in June.", "June + May"),
    ("The loss of homes and destruction of fields hurt them.", "destruction + loss"),
    ("They hired teachers as well as nurses.", "nurses + teachers"),
  ])
  func findsLists(text: String, expected: String) { #expect(show(text) == expected) }

  @Test(arguments: [
    "The mayor met the clerk and the guard left.", "The welfare and housing system failed.",
    "She left, and the mayor stayed.", "He sang and she danced.",
  ])
  func clausesAndSharedArticlesAreNoLists(text: String) { #expect(show(text) == "") }

  @Test func whatOpensASentenceIsOutsideTheList() {
    #expect(show("In Malmö, Roe and Day resigned.") == "Day + Roe")
  }
}
