import Grammar
import Vocabulary

/// Cuts the text into words as treebanks of English do (Universal Dependencies: EWT, GUM).
///
/// The rules' tokens hold a hyphenated word together; treebanks write its parts, each with its class, unless the first
/// or last part is an affix ("anti-war"). They write as one word times, dates, fractions,
/// list numbers and abbreviations whose dot the tokenizer leaves apart.
struct TreebankWords: Sendable {
  private let parts: HyphenParts
  private let lemmatizer: Lemmatizer
  private let joins: WordJoins

  init(lexicon: Lexicon, table: ClassTable, lemmatizer: Lemmatizer) {
    parts = HyphenParts(lexicon: lexicon, table: table)
    self.lemmatizer = lemmatizer
    joins = WordJoins()
  }

  func words(of document: Document) -> WordLayer {
    var words = WordLayer()
    var token = 0
    document.text.withUnsafeBufferPointer { text in
      while token < document.tokens.count {
        if let joined = joins.join(at: token, in: document, text) {
          words.append(word(joined.range, joined.wordClass, of: document), tokens: joined.tokens)
          token += joined.tokens
          continue
        }
        if document.tokens.has(token, .hyphenated) {
          append(parts.parts(of: token, in: document, text), of: document, token, to: &words)
        } else {
          words.append(document.word(token))
        }
        token += 1
      }
    }
    return words
  }

  /// The head is the last part, or the first where a particle or preposition follows: "follow-up", "daughter-in-law".
  private func append(
    _ parts: [(range: TextRange, wordClass: WordClass)], of document: Document, _ token: Int, to words: inout WordLayer
  ) {
    guard parts.count > 1 else { return words.append(document.word(token)) }
    let isParticle = parts.last!.wordClass == .preposition
    let isInfix = parts.count > 4 && parts[2].wordClass == .preposition
    let head = isParticle || isInfix ? 0 : parts.count - 1
    words.append(parts.map { word($0.range, $0.wordClass, of: document) }, head: head)
  }

  private func word(_ range: TextRange, _ wordClass: WordClass, of document: Document) -> Word {
    let lowered = document.lowered(range)
    return Word(range: range, universal: wordClass.universal, lemma: lemmatizer.lemma(of: lowered, wordClass))
  }
}
