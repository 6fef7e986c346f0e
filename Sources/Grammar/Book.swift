/// The compiled knowledge of one language that does not change with the text: names, words, kinds.
public struct Book: Sendable {
  public let classes: ClassNames
  public let lexicon: Lexicon
  public let tokenizer: Tokenizer
  let splitter: SentenceSplitter
  public internal(set) var words = WordTable()
  /// Numbers of the kinds of spans that phases make.
  public private(set) var kinds: [String: Int] = [:]

  public init(classes: ClassNames, lexicon: Lexicon, boundaries: BoundaryClasses) {
    self.classes = classes
    self.lexicon = lexicon
    tokenizer = Tokenizer(lexicon: lexicon, classes: boundaries)
    splitter = SentenceSplitter(classes: boundaries)
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
