import Grammar
import Testing

@testable import English

@Suite struct PhraseTests {
  @Test func phrasesAreSpansForLaterPhases() {
    let document = Document(text: "The mayor resigned.", language: English.language)
    document.annotate()
    let kinds = document.language.book.kinds
    #expect(document.spans.first(kind: kinds["nounPhrase"] ?? 0, at: 0)?.tokens == 0..<2)
    #expect(document.spans.first(kind: kinds["verbGroup"] ?? 0, at: 2)?.tokens == 2..<3)
  }
}
