import Vocabulary

/// A text with its layers: what phases read and add to, in order.
///
/// Used by one thread at a time. Positions of layers are token numbers unless they say `TextRange`.
public final class Document {
  public let text: [UInt8]
  public let language: Language
  /// What the page says about the article: phases read its title, published date and the like.
  public let article: Article
  /// The user's own list of actors, where there is one.
  public let listed: ListedNames?
  public var tokens: Tokens
  /// Token ranges of the article's blocks; empty blocks have empty ranges.
  public let blocks: [Range<Int>]
  public let sentences: [Range<Int>]
  /// The sentence of each token.
  public let sentenceOf: [Int32]
  /// What phases with patterns found, by place and kind.
  public internal(set) var spans = Spans()
  /// Values that rules built, by kind; `Span.value` is the place in its kind's list.
  var outputs: [Int: any OutputList] = [:]

  // Layers that later stages read, in the order in which phases fill them.
  public var nounPhrases: [NounPhrase] = []
  public var verbGroups: [VerbGroup] = []
  /// Clauses, by their first token, outer ones first.
  public var clauses: [Clause] = []
  public var figures: [FigureFinding] = []
  public var names: [NameFinding] = []
  /// Pronouns and nominals, in order.
  public var references: [ReferenceFinding] = []
  public var attributions: [Attribution] = []
  /// Words by which a writer or a source stands back from what is said.
  public var hedges: [Hedge] = []
  /// Remarks for the record.
  public var warnings: [String] = []
  /// Every finding with its rule: phases add theirs, and functions that stand for rules add their own.
  public var shown: [ShownFinding] = []
  /// Words that were looked for in the whole text, and whether they are there.
  private var soughtWords: [UInt64: Bool] = [:]
  /// Set by `onrecord explain`: what was tried.
  public var trace: Trace?

  public init(article: Article, language: Language, listed: ListedNames? = nil) {
    self.article = article
    self.listed = listed
    self.language = language
    text = Array(article.text.utf8)
    var list = PlainList<Token>(capacity: text.count / 4 + 8)
    var tokens = Tokens()
    var blocks: [Range<Int>] = []
    var sentences: [Range<Int>] = []
    let book = language.book
    text.withUnsafeBufferPointer { bytes in
      for block in article.blocks {
        let first = list.count
        book.tokenizer.appendTokens(of: bytes, from: block.range.start, to: block.range.end, to: &list)
        blocks.append(first..<list.count)
      }
      tokens = Tokens(list)
      tokens.lookUp(book)
      for block in blocks where !block.isEmpty {
        sentences += book.splitter.sentences(in: block, of: tokens, text: bytes)
        tokens.traits[block.lowerBound] |= Shape.blockStart.mask
      }
    }
    var sentenceOf = [Int32](repeating: 0, count: tokens.count)
    sentenceOf.withUnsafeMutableBufferPointer { sentenceOf in
      for (number, sentence) in sentences.enumerated() {
        tokens.traits[sentence.lowerBound] |= Shape.sentenceStart.mask
        sentenceOf[sentence].update(repeating: Int32(number))
      }
    }
    self.tokens = tokens
    self.blocks = blocks
    self.sentences = sentences
    self.sentenceOf = sentenceOf
    spans.prepare(tokens.count)
  }

  /// A text as rule examples have it: a blank line parts its blocks.
  public convenience init(text: String, language: Language) {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for i in bytes.indices where i > start && bytes[i] == 0x0A && bytes[i - 1] == 0x0A {
      if i - 1 > start { blocks.append(Block(kind: .paragraph, range: TextRange(start, i - 1))) }
      start = i + 1
    }
    if start < bytes.count || blocks.isEmpty {
      blocks.append(Block(kind: .paragraph, range: TextRange(start, bytes.count)))
    }
    self.init(article: Article(text: text, blocks: blocks), language: language)
  }

  /// Runs all stages of the language.
  public func annotate() {
    for stage in language.stages { stage.run(self) }
  }

  // MARK: Reading tokens

  public func string(_ range: TextRange) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
  }

  public func string(_ tokenRange: Range<Int>) -> String {
    tokenRange.isEmpty ? "" : string(tokens.range(tokenRange))
  }

  public func string(_ token: Int) -> String { string(tokens.range(token)) }

  /// Lower-cased (ASCII), with plain apostrophes.
  public func lowered(_ token: Int) -> String { lowered(tokens.range(token)) }

  public func lowered(_ range: TextRange) -> String {
    String(decoding: text[range.start..<range.end].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether a word stands anywhere in the text; looked for once, however often it is asked.
  public func contains(word hash: UInt64) -> Bool {
    if let known = soughtWords[hash] { return known }
    let isThere = tokens.hashes.contains(hash)
    soughtWords[hash] = isThere
    return isThere
  }

  public func sentence(of token: Int) -> Range<Int> { sentences[Int(sentenceOf[token])] }

  /// The tokens that lie inside a byte range.
  public func tokenRange(_ range: TextRange) -> Range<Int> {
    let first = firstToken(endingAfter: range.start)
    var last = first
    while last < tokens.count, Int(tokens.ends[last]) <= range.end { last += 1 }
    return first..<last
  }

  /// The first token that ends after a byte offset.
  public func firstToken(endingAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens.ends[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place in `verbGroups` of the first that begins at a token or after it.
  public func firstVerbGroup(from token: Int) -> Int {
    var low = 0
    var high = verbGroups.count
    while low < high {
      let middle = (low + high) / 2
      if verbGroups[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Marks token ranges as a kind that patterns of later phases can name.
  public func add(kind: String, _ ranges: [Range<Int>]) {
    guard let number = language.book.kinds[kind] else { preconditionFailure("no kind \(kind) in this language") }
    spans.add(kind: UInt8(number), ranges)
  }
}
