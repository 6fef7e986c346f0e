import Vocabulary

/// A syntactic word as treebanks cut text: "state", "-" and "funded" of "state-funded"; "can" and "not" of "cannot".
public struct Word: Sendable, Equatable {
  /// Byte offsets.
  public var range: TextRange
  /// The universal part-of-speech class (universaldependencies.org): "NOUN".
  public var universal: String
  /// The dictionary form, in lower case.
  public var lemma: String

  public init(range: TextRange, universal: String, lemma: String) {
    self.range = range
    self.universal = universal
    self.lemma = lemma
  }
}

/// The words of a text, in order, with the word that stands for each token.
///
/// Rules read tokens, where a hyphenated word is one and "9/11" three; who compares with treebanks reads words.
public struct WordLayer: Sendable {
  public private(set) var all: [Word] = []
  /// By token: the place in `all` of its word, or of the word that is the head of its words.
  private var heads: [Int32] = []

  public init() {}

  /// One word for each token, as the language reads it.
  public init(tokensOf document: Document) {
    for token in document.tokens.indices { append(document.word(token)) }
  }

  /// Adds one word that stands for `tokens` tokens, the next in order.
  public mutating func append(_ word: Word, tokens: Int = 1) {
    heads += repeatElement(Int32(all.count), count: tokens)
    all.append(word)
  }

  /// Adds the words of the next token; `head` is the place among them of the one that stands for the token.
  public mutating func append(_ words: [Word], head: Int) {
    heads.append(Int32(all.count + head))
    all += words
  }

  /// The word that stands for a token.
  public func head(ofToken token: Int) -> Word { all[Int(heads[token])] }
}

extension Document {
  /// A token as one word.
  public func word(_ token: Int) -> Word {
    let reading = language.word(self, token)
    return Word(range: tokens.range(token), universal: reading.universal, lemma: reading.lemma)
  }
}
