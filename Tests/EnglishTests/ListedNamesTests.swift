import Grammar
import Testing
import Vocabulary

@testable import English

/// Names of the user's own list of actors.
@Suite struct ListedNamesTests {
  private static let actors = [
    ListedActor(name: "Harben Port Authority", kind: .organization, aliases: ["HPA", "the port authority"], id: "1"),
    ListedActor(name: "WHO", kind: .organization, aliases: ["World Health Organization"], id: "2"),
    ListedActor(name: "Harben", kind: .place, id: "3"),
    ListedActor(name: "adidas", kind: .product, id: "4"),
    ListedActor(name: "Paris O'Neil", kind: .person, aliases: ["Paris"], id: "5"),
    ListedActor(name: "Ann Roe", kind: .person, aliases: ["Roe"], id: "6"),
    ListedActor(name: "Bo Roe", kind: .person, aliases: ["Roe"], id: "7"),
    ListedActor(name: "The Committee of Friends of the Old Ferry Pier and Its Two Wooden Boats", id: "8"),
  ]

  /// "words = kind, id" of each name of the list.
  private func listed(_ text: String) -> [String] {
    let names = ListedNames(Self.actors, tokenizer: English.language.book.tokenizer)
    let range = TextRange(0, text.utf8.count)
    let article = Article(text: text, blocks: [Block(kind: .paragraph, range: range)])
    let document = Document(article: article, language: English.language, listed: names)
    document.annotate()
    return document.names.compactMap { name in
      name.listed.map { "\(document.string(name.tokens)) = \(name.kind), \(Self.actors[$0].id ?? "")" }
    }
  }

  @Test(arguments: [
    ("The HPA asked the port authority.", ["HPA = organization, 1", "the port authority = organization, 1"]),
    ("Staff of the WHO asked who would pay.", ["WHO = organization, 2"]),
    ("HARBEN PORT AUTHORITY CLOSES", ["HARBEN PORT AUTHORITY = organization, 1"]),
    ("They left Harben on Monday.", ["Harben = place, 3"]),
    ("Adidas and adidas are one.", ["Adidas = product, 4", "adidas = product, 4"]),
    ("Paris O’Neil came; Paris laughed.", ["Paris O’Neil = person, 5", "Paris = person, 5"]),
    ("Mayor Ann Roe spoke.", ["Ann Roe = person, 6"]),
    (
      "The Committee of Friends of the Old Ferry Pier and Its Two Wooden Boats met.",
      ["The Committee of Friends of the Old Ferry Pier and Its Two Wooden Boats = organization, 8"]
    ),
  ])
  func winsOverTheRules(text: String, names: [String]) { #expect(listed(text) == names) }

  @Test(arguments: [
    "They read the Harben Times.", "They asked Mary Ann Roe.", "She studied at the University of Harben.", "He fled to New Harben.",
    "We asked who would pay.", "Nobody knows which Roe was meant.", "A port authority is needed.",
  ])
  func leavesOtherNamesWhole(text: String) { #expect(listed(text) == []) }
}
