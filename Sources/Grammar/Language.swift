/// A language as a value: its lexicon, and its stages in the order in which they run.
public struct Language: Sendable {
  /// BCP 47: "en".
  public let code: String
  public let book: Book
  public let stages: [Stage]
  /// What a token was read as, once the word classes have run.
  public let word: @Sendable (Document, Int) -> WordReading
  /// The words of a text as treebanks cut them, once the word classes have run.
  public let words: @Sendable (Document) -> WordLayer
  /// Every rule of the language, in the order of the stages.
  public var cards: [RuleCard] { stages.flatMap(\.cards) }

  public init(
    code: String, book: Book, stages: [Stage],
    word: @escaping @Sendable (Document, Int) -> WordReading = { _, _ in WordReading() },
    words: @escaping @Sendable (Document) -> WordLayer = { WordLayer(tokensOf: $0) }
  ) {
    self.code = code
    self.book = book
    self.stages = stages
    self.word = word
    self.words = words
  }
}

/// One step of the cascade: adds layers to a document.
public struct Stage: Sendable {
  public let name: String
  public let cards: [RuleCard]
  public let run: @Sendable (Document) -> Void

  public init(_ name: String, cards: [RuleCard] = [], run: @escaping @Sendable (Document) -> Void) {
    self.name = name
    self.cards = cards
    self.run = run
  }
}
