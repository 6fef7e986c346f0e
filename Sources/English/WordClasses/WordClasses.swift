import Grammar

/// Word classes: what each token is in its sentence.
///
/// A lexicon says what a word can be, endings what an unknown word can be; then ordered rules change the likeliest
/// class into another possible one by what stands beside it. Every token gets one class among its traits.
struct WordClasses: Sendable {
  /// What each known word can be.
  let table: ClassTable
  private let rules: ContextRules
  /// The trait of each class, by raw value.
  private let traits: [UInt64]

  init(_ names: inout ClassNames) throws {
    table = ClassTable()
    rules = try ContextRules(ClassRules.table, ClosedWordRules.table)
    var traits: [UInt64] = []
    for wordClass in WordClass.allCases { traits.append(wordClass == .edge ? 0 : names.addTag(wordClass.name)) }
    for group in WordClass.groups { names.addGroup(group.name, of: group.members.map(\.name)) }
    self.traits = traits
  }

  /// What a token was read as.
  static func reading(of token: Int, in document: Document, _ lemmatizer: Lemmatizer) -> WordReading {
    let lowered = document.lowered(token)
    guard let wordClass = document.wordClass(of: token) else { return WordReading(lemma: lowered) }
    return WordReading(
      wordClass: wordClass.name, universal: wordClass.universal, lemma: lemmatizer.lemma(of: lowered, wordClass))
  }

  func lemmatizer(_ book: Book) -> Lemmatizer { Lemmatizer(lexicon: book.lexicon, table: table) }

  func stages() -> [Stage] { [Stage("word classes") { assign(in: $0) }] }

  private func assign(in document: Document) {
    var possible = [Possible](repeating: Possible(), count: document.tokens.count)
    var classes = [UInt8](repeating: 0, count: document.tokens.count)
    possible.withUnsafeMutableBufferPointer { possible in
      classes.withUnsafeMutableBufferPointer { classes in
        guard let possible = possible.baseAddress, let classes = classes.baseAddress else { return }
        document.tokens.withColumns { tokens in assign(in: document, tokens, possible, classes) }
      }
    }
    document.tokens.assign(wordClasses: classes, bits: traits)
  }

  private func assign(
    in document: Document, _ tokens: TokenColumns, _ possible: UnsafeMutablePointer<Possible>,
    _ classes: UnsafeMutablePointer<UInt8>
  ) {
    document.text.withUnsafeBufferPointer { text in
      let start = StartClasses(table: table, lexicon: document.language.book.lexicon, text: text, tokens: tokens)
      var tagger = SentenceTagger(
        rules: rules, text: text, tokens: tokens, possible: possible, classes: classes, isTracing: document.trace != nil)
      for sentence in document.sentences {
        let headline = start.headline(sentence)
        start.fill(possible, in: sentence, headline: headline)
        document.trace?.start(
          sentence, sentence.map { "\(WordClass(rawValue: possible[$0].likeliest) ?? .foreignWord)" })
        var first = sentence.lowerBound
        while first < sentence.upperBound {
          let end = Self.end(of: first..<sentence.upperBound, possible)
          tagger.add(first..<end, isHeadline: headline != .none, hasWordBefore: first > sentence.lowerBound)
          first = end
        }
      }
      tagger.finish()
      for change in tagger.changes { document.trace?.change(change.token, by: rules.lines[change.rule]) }
    }
  }

  /// Long sentences are cut after a mark, where one stands in the second half.
  private static func end(of rest: Range<Int>, _ possible: UnsafeMutablePointer<Possible>) -> Int {
    let limit = rest.lowerBound + SentenceTagger.most
    guard limit < rest.upperBound else { return rest.upperBound }
    let half = rest.lowerBound + SentenceTagger.most / 2
    var end = limit
    while end > half, possible[end - 1].likeliest != WordClass.mark.rawValue { end -= 1 }
    return end > half ? end : limit
  }
}

extension Document {
  /// The class that a token was assigned; nil before the word classes have run.
  func wordClass(of token: Int) -> WordClass? {
    tokens.wordClasses.isEmpty ? nil : WordClass(rawValue: tokens.wordClasses[token])
  }

  /// The token's universal part-of-speech class: "NOUN", "PROPN", "VERB" …
  public func universalClass(of token: Int) -> String { wordClass(of: token)?.universal ?? "X" }
}
