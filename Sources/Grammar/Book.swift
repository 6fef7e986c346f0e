/// The compiled knowledge of one language that does not change with the text: names, words, kinds.
public struct Book: Sendable {
  public let classes: ClassNames
  public let lexicon: Lexicon
  public let tokenizer: Tokenizer
  let splitter: SentenceSplitter
  public internal(set) var words = WordTable()
  /// Numbers of the kinds of spans that phases make.
  public private(set) var kinds: [String: Int] = [:]

  /// - Parameters:
  ///   - abbreviation: lexical class of words that keep their dot ("Inc").
  ///   - beforeName: lexical class of abbreviations that never end a sentence ("Mr."), entered with their dot.
  ///   - splitting: lexical class of words that a hyphen does not hold ("five-year").
  ///   - starter: lexical class of words that often begin a sentence.
  ///   - numberPrefix: lexical class of letters that stand apart from digits glued to them ("EUR50m"); 0 for none.
  public init(
    classes: ClassNames, lexicon: Lexicon, abbreviation: UInt64, beforeName: UInt64, splitting: UInt64, starter: UInt64,
    numberPrefix: UInt64 = 0
  ) {
    self.classes = classes
    self.lexicon = lexicon
    tokenizer = Tokenizer(lexicon: lexicon, abbreviation: abbreviation, splitting: splitting, numberPrefix: numberPrefix)
    splitter = SentenceSplitter(starter: starter, beforeName: beforeName)
  }

  /// The number of a kind of span, given on first use; at most 64 kinds.
  @discardableResult
  public mutating func kind(_ name: String) -> Int {
    if let known = kinds[name] { return known }
    precondition(kinds.count < 64, "more than 64 kinds")
    kinds[name] = kinds.count
    return kinds.count - 1
  }

  /// Compiles a phase; kinds that its patterns name must be there already.
  public mutating func compile<Output>(_ phase: Phase<Output>) throws -> CompiledPhase<Output> {
    try CompiledPhase(phase, book: &self)
  }
}
