import Grammar
import Testing

@testable import English

@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let document = Document(text: text, language: English.language)
    return document.sentences.map { document.string($0) }
  }

  /// Sentences, with " | " where one ends and the next begins.
  @Test(arguments: [
    "The mayor left. | The talks went on.",
    "“Why?” he asked. | The answer came.",
    "“It is over.” | The crowd went home.",
    // Abbreviations: some need a capital, some a number, some never end.
    "Gov. Roe met Sen. Day at 8 a.m. | The talks lasted.",
    "It opens at 8 a.m. | “But not on Mondays.”",
    "She came in. | The door closed. | Take no. 5, on p. 12.",
    "He said no. | They left.",
    "They sat on the mat. | They ate. | The sun. | It set.",
    "J. Roe and A. B. Day chose plan B. | The rest left.",
    "They met on Sun. 5 May in Miss. and Ill. on Monday.",
    "The case of Roe v. Day was heard in the U.S. in June.",
    "Basil (c. 314 – 368; m. 340; div. 351) was a painter (b. March 1949).",
    "The U.S. (capital: Washington, D.C.) signed.",
    // References belong to the sentence before them.
    "The river is long. [7] | It floods. [3, 4] [citation needed] | Nobody sleeps.",
    "It sank at 8 a.m. [2] | Nobody knows why.",
    "Prices fell.[12] | The bank waited.",
    "The authors pay. 8 | Yet some journals do not.",
    // Counts of lists and captions.
    "1. Close the pier. | Sell the boats.",
    "2.1. Methods | ",
    "Figure 1. The old pier.",
    // Small letters.
    "is it open? | we do not know. | nobody said so",
    "What did they want? | money, mostly.",
    "Yahoo! said profits rose. | “Stop!” he said.",
    "i called them. | they never came back!! | never again",
    "He waited ... and waited. | It rained.",
    "The film Viva! (1990) was long. | Really? | (Nobody knew.)",
    // Faces and rules.
    "The pier is open. :-) | We went there ;) | It was fine.",
    "We waited :( and then we left.",
    "Bring three things: (eggs), milk and bread.",
    "All the best. ***** | Ida Roe, pier office",
    // Lines without a mark.
    "The town hall at dusk | Image: J. Roe.",
    "Town hall opens after flood | Monday, May 6, 2024",
    "It opens on Monday, May 6, 2024",
  ])
  func end(text: String) {
    let expected = text.split(separator: " | ").map(String.init)
    #expect(sentences(text.replacing(" | ", with: " ")) == expected)
  }

  /// Rules look through the sentence around each finding: one without end would take them forever.
  @Test func `a sentence that never ends is cut`() {
    let document = Document(text: String(repeating: "town ", count: 2_500), language: English.language)
    #expect(document.sentences == [0..<1000, 1000..<2000, 2000..<2500])
    #expect(document.sentenceOf[999] == 0 && document.sentenceOf[1000] == 1)
  }
}
