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
  private let allTraits: UInt64

  init(_ names: inout ClassNames, _ lexicon: inout Lexicon) throws {
    table = ClassTable(into: &lexicon)
    rules = try ContextRules(ClassRules.table, ClosedWordRules.table)
    var traits: [UInt64] = []
    for wordClass in WordClass.allCases { traits.append(wordClass == .edge ? 0 : names.addTag("\(wordClass)")) }
    for group in WordClass.groups { names.addGroup(group.name, of: group.members.map { "\($0)" }) }
    self.traits = traits
    allTraits = traits.reduce(0, |)
  }

  /// What a token was read as.
  static func reading(of token: Int, in document: Document, _ lemmatizer: Lemmatizer) -> WordReading {
    let lowered = document.lowered(token)
    guard let wordClass = document.wordClass(of: token) else { return WordReading(lemma: lowered) }
    return WordReading(
      wordClass: "\(wordClass)", universal: wordClass.universal, lemma: lemmatizer.lemma(of: lowered, wordClass))
  }

  func lemmatizer(_ book: Book) -> Lemmatizer { Lemmatizer(lexicon: book.lexicon, table: table) }

  func stages() -> [Stage] { [Stage("word classes") { assign(in: $0) }] }

  private func assign(in document: Document) {
    let tokens = document.tokens
    var classes = [UInt8](repeating: 0, count: tokens.count)
    document.text.withUnsafeBufferPointer { text in
      let start = StartClasses(table: table, lexicon: document.language.book.lexicon, text: text, tokens: tokens)
      var tagger = SentenceTagger(rules: rules, text: text, tokens: tokens, isTracing: document.trace != nil)
      for sentence in document.sentences {
        let headline = start.headline(sentence)
        let possible = start.possible(in: sentence, headline: headline)
        var first = 0
        document.trace?.start(sentence, possible.map { "\(WordClass(rawValue: $0.likeliest) ?? .foreignWord)" })
        while first < possible.count {
          let end = Self.end(of: first, in: possible)
          tagger.tag(
            from: sentence.lowerBound + first, possible[first..<end], isHeadline: headline != .none, hasWordBefore: first > 0,
            into: &classes)
          for change in tagger.changes { document.trace?.change(change.token, by: rules.lines[change.rule]) }
          first = end
        }
      }
    }
    document.tokens.assign(classes.map { traits[Int($0)] }, among: allTraits)
  }

  /// Long sentences are cut after a mark, where one stands in the second half.
  private static func end(of first: Int, in possible: [Possible]) -> Int {
    let limit = first + SentenceTagger.most
    guard limit < possible.count else { return possible.count }
    var end = limit
    while end > first + SentenceTagger.most / 2, possible[end - 1].likeliest != WordClass.mark.rawValue { end -= 1 }
    return end > first + SentenceTagger.most / 2 ? end : limit
  }
}

extension Document {
  /// The class that a token was assigned; nil before the word classes have run.
  func wordClass(of token: Int) -> WordClass? {
    let bits = tokens.traits[token] >> UInt64(ClassNames.firstTagBit)
    return bits == 0 ? nil : WordClass(rawValue: UInt8(bits.trailingZeroBitCount + 1))
  }

  /// The token's universal part-of-speech class: "NOUN", "PROPN", "VERB" …
  public func universalClass(of token: Int) -> String { wordClass(of: token)?.universal ?? "X" }
}
