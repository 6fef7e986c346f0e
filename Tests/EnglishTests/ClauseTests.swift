import Grammar
import Testing

@testable import English

@Suite struct ClauseTests {
  /// "kind: words" of each clause, in order.
  private func show(_ document: Document) -> [String] {
    document.clauses.map { "\($0.kind.rawValue): \(document.string($0.tokens))" }
  }

  @Test(arguments: [
    // One clause, with and without a verb.
    ("The mayor resigned.", ["main: The mayor resigned"]),
    ("Storm warning for the coast", ["main: Storm warning for the coast"]),
    // Joined verbs share a clause; a subject of its own makes another.
    ("The mayor rose and left the hall.", ["main: The mayor rose and left the hall"]),
    ("The mayor resigned, but the council stayed.", ["main: The mayor resigned", "main: the council stayed"]),
    // Content.
    (
      "Roe said that prices had doubled.",
      ["main: Roe said that prices had doubled", "that: that prices had doubled"]
    ),
    ("Roe said prices had doubled.", ["main: Roe said prices had doubled", "that: prices had doubled"]),
    ("She told reporters the bridge was safe.", ["main: She told reporters the bridge was safe", "that: the bridge was safe"]),
    ("They asked whether it would rain.", ["main: They asked whether it would rain", "wh: whether it would rain"]),
    ("Nobody knew what the ministers wanted.", ["main: Nobody knew what the ministers wanted", "wh: what the ministers wanted"]),
    // A second cue after a conjunction is no part of what was said first.
    (
      "Roe said prices rose and Berg said wages fell.",
      ["main: Roe said prices rose", "that: prices rose", "main: Berg said wages fell", "that: wages fell"]
    ),
    // A verb of saying keeps its tense before a clause without a plain subject.
    (
      "Roe said some of the noise has faded.",
      ["main: Roe said some of the noise has faded", "that: some of the noise has faded"]
    ),
    // Between commas, a participle belongs to the apposition.
    (
      "Roe, a clerk based in Avel, said it rained.",
      [
        "main: Roe, a clerk based in Avel, said it rained", "participle: based in Avel", "that: it rained",
      ]
    ),
    // Relative clauses end where the outer clause goes on.
    (
      "The men who fled the camp were arrested.",
      ["main: The men who fled the camp were arrested", "relative: who fled the camp"]
    ),
    ("The house they bought was sold.", ["main: The house they bought was sold", "relative: they bought"]),
    ("Roe, who is 43, lives in Malmö.", ["main: Roe, who is 43, lives in Malmö", "relative: who is 43"]),
    (
      "The town in which she lived was flooded.",
      ["main: The town in which she lived was flooded", "relative: in which she lived"]
    ),
    // Adverbial clauses, before and after.
    ("When the rain stopped, the match began.", ["main: When the rain stopped, the match began", "adverbial: When the rain stopped"]),
    ("The match began after the rain stopped.", ["main: The match began after the rain stopped", "adverbial: after the rain stopped"]),
    // The preposition of the same form opens nothing.
    ("The match began after the storm.", ["main: The match began after the storm"]),
    // Verbs without tense.
    ("Ministers want to cut taxes.", ["main: Ministers want to cut taxes", "infinitive: to cut taxes"]),
    ("The firm closed the plant, citing costs.", ["main: The firm closed the plant, citing costs", "participle: citing costs"]),
    (
      "A letter seen by the paper accuses three firms.",
      ["main: A letter seen by the paper accuses three firms", "participle: seen by the paper"]
    ),
    ("She paid the rent by selling bread.", ["main: She paid the rent by selling bread", "participle: by selling bread"]),
  ])
  func findsClauses(text: String, expected: [String]) {
    #expect(show(annotated(text)) == expected)
  }

  @Test(arguments: [
    // Direct speech and its tag stand side by side.
    ("“Prices fell,” Roe said.", ["main: Prices fell", "main: Roe said"]),
    ("“Prices fell,” said Roe.", ["main: Prices fell", "main: said Roe"]),
    ("Roe said: “Prices fell.”", ["main: Roe said", "main: Prices fell"]),
    ("“We waited,” Roe said, “because the road was closed.”",
      ["main: We waited", "main: Roe said, “because the road was closed", "adverbial: because the road was closed"]),
    // A tag inside the clause it is about.
    ("Prices, officials said, were stable.", ["main: Prices, officials said, were stable", "main: officials said"]),
    // The end of a quotation that began in a sentence before.
    ("and the bridge will be closed,” said the mayor.", ["main: the bridge will be closed", "main: said the mayor"]),
  ])
  func speechIsAMainClause(text: String, expected: [String]) {
    #expect(show(annotated(text)) == expected)
  }

  @Test func clausesKnowOpenerVerbAndParent() throws {
    let document = annotated("Roe said that the men who fled had returned because it rained.")
    let clauses = document.clauses
    #expect(clauses.map(\.kind) == [.main, .that, .relative, .adverbial])
    #expect(clauses.map { $0.opener.map { document.string($0) } } == [nil, "that", "who", "because"])
    #expect(clauses.map { $0.verbGroup.map { document.verbGroups[$0].lemma } } == ["say", "return", "flee", "rain"])
    #expect(clauses.map(\.parent) == [nil, 0, 1, 1])
  }

  @Test func clausesNest() {
    let document = annotated(
      """
      The head of the agency, who took office in May, said on Monday that the plan, which ministers had called a mistake, \
      would be dropped if the court agreed. Asked whether he would resign, Berg shook his head; his lawyer spoke.
      """)
    for clause in document.clauses {
      guard let parent = clause.parent else {
        #expect(clause.kind == .main)
        continue
      }
      let outer = document.clauses[parent].tokens
      #expect(outer.lowerBound <= clause.tokens.lowerBound && clause.tokens.upperBound <= outer.upperBound)
    }
    for sentence in document.sentences {
      #expect(document.clauses.contains { $0.kind == .main && sentence.contains($0.tokens.lowerBound) })
    }
  }

  @Test func everySentenceHasAMainClause() {
    let document = annotated("No. “Why?” 43 dead! Because of rain. To be continued. Who fled.")
    for sentence in document.sentences {
      #expect(document.clauses.contains { $0.kind == .main && sentence.contains($0.tokens.lowerBound) })
    }
  }

  /// No full stop, and a depth that no reader follows: each token is still looked at a bounded number of times.
  @Test(arguments: ["he said that ", "the man who ", "Roe left and ", "(", "“a ", "if she, to ", "a, "])
  func longSentencesAreRead(piece: String) {
    let document = annotated(String(repeating: piece, count: 20_000) + "it rained.")
    #expect(!document.clauses.isEmpty)
  }
}
