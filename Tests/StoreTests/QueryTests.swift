import Testing
import Vocabulary

@testable import Store

@Suite struct QueryTests {
  private func test() throws -> TestStore {
    try TestStore([
      ArticleSketch(id: "a", aliases: ["Kuusk"], relay: "Harben Post"),
      ArticleSketch(
        id: "b", text: "Rain fell. “It has flooded 3 metres of the quay,” Mia Söll said.",
        said: "It has flooded 3 metres of the quay,", speaker: "Mia Söll", published: "2024-05"),
      ArticleSketch(
        id: "c", text: "“The river fell 3 metres,” two officials said.", said: "The river fell 3 metres,",
        speaker: "two officials", kind: .unnamed, published: nil),
    ])
  }

  private func articles(_ question: Question) throws -> [String] {
    try test().store.answers(to: question).map(\.article)
  }

  @Test func allWordsMustBeThereInAnyForm() throws {
    #expect(try articles(Question(words: "river")).sorted() == ["a", "c"])
    #expect(try articles(Question(words: "rivers rose")) == ["a"])
    #expect(try articles(Question(words: "\"river rose\"")) == ["a"])
    #expect(try articles(Question(words: "\"rose river\"")).isEmpty)
    #expect(try articles(Question(words: "flood QUAY")) == ["b"])
    #expect(try articles(Question(words: "qua*")) == ["b"])
  }

  @Test func actorsAreFoundByEveryName() throws {
    for kind in Question.Kind.allCases {
      #expect(try articles(Question(actor: "kuusk", kind: kind)) == ["a"])
      #expect(try articles(Question(actor: "harben post", kind: kind)) == ["a"])
      #expect(try articles(Question(actor: "SOLL", kind: kind)) == ["b"])
    }
    #expect(try articles(Question(actor: "two officials")) == ["c"])
    #expect(try articles(Question(words: "river", actor: "Söll")).isEmpty)
  }

  @Test func datesAreWhatTheySay() throws {
    #expect(try articles(Question(from: "2025")) == ["a"])
    #expect(try articles(Question(from: "2024-05", to: "2024-05")) == ["b"])
    #expect(try articles(Question(to: "2025-03-14")) == ["b", "a"])
    #expect(try articles(Question(to: "2025-03-13")) == ["b"])
    #expect(try articles(Question(from: "2020", limit: 1)) == ["b"])
  }

  @Test func figuresAreFoundByTheirOwnWordsAndTheirClaims() throws {
    #expect(try articles(Question(words: "rose", kind: .figure)) == ["a"])
    let figures = try test().store.answers(to: Question(words: "metres", kind: .figure))
    #expect(figures.map(\.article) == ["c", "b", "a"])
    #expect(figures[2].hops.map(\.name) == ["Tarvo Kuusk", "Harben Post"])
    #expect(figures[2].figures.map(\.high) == ["3.5"])
  }

  @Test func anAnswerSaysWhoWhatAndWhere() throws {
    let answer = try #require(try test().store.answers(to: Question(words: "quay", kind: .quote)).first)
    #expect(answer.id == "q1" && answer.text == "It has flooded 3 metres of the quay,")
    #expect(answer.passage == "Rain fell. “It has flooded 3 metres of the quay,” Mia Söll said.")
    #expect(AnswerPrint.text(answer) == """
      Mia Söll states
        It has flooded 3 metres of the quay,
          3 metres: measure 3–3.5 metre of “river”
        in: Rain fell. “It has flooded 3 metres of the quay,” Mia Söll said.
        The river · Harben Post · 2024-05 · b q1 12–48

      """)
    let json = String(decoding: AnswerPrint.json(answer), as: UTF8.self)
    #expect(json.contains(#""source":{"text":"Mia Söll","kind":"named","name":"Mia Söll"},"chain":[],"#))
    #expect(json.contains(#""low":3,"high":3.5,"bound":null,"approximate":false,"unit":"metre""#))
  }

  @Test func aTerminalIsNotGivenCommands() throws {
    let text = "“The \u{1B}[2Jriver rose\n3 metres,” Tarvo Kuusk said. Over 3 metres."
    let test = try TestStore([ArticleSketch(id: "x", text: text, said: "The \u{1B}[2Jriver rose\n3 metres,")])
    let answer = try #require(try test.store.answers(to: Question(words: "rose")).first)
    let lines = AnswerPrint.text(answer).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("  The  [2Jriver rose 3 metres,") })
  }

  /// Whatever a person types is words, never syntax.
  @Test(arguments: [
    "river\"", "\"river", "\"", "river AND", "NOT river", "(river", "river)", "text:river", "river*", "^river",
    "{text}:river", "river - rose", "NEAR(river, 2)", "river OR 1=1; --", "'river'", "river''", "a:b", "-", "*",
    "+river", "\\", "%", "river NEAR/2 rose", "\u{0}river", "🙂 river", "\"\" river", "“river”",
  ])
  func hostileWordsAreWords(_ words: String) throws {
    let test = try test()
    do {
      for kind in Question.Kind.allCases { _ = try test.store.answers(to: Question(words: words, kind: kind)) }
      _ = try test.store.answers(to: Question(words: "river", actor: words))
    } catch {
      #expect("\(error)".contains("a letter or a digit"), "\(error)")
    }
  }

  @Test func wordsInQuotationMarksStayTogether() {
    #expect(SearchPattern("six \"hours of\" al*").fts5 == "\"six\" \"hours of\" \"al*\"*")
    #expect(SearchPattern("- \" \" …").fts5 == nil)
  }
}
