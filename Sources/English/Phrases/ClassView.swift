import Grammar

/// The tokens of a document with their word classes, as plain memory: what the phrase and clause finders read.
struct ClassView {
  /// Of its layers only: its tokens stand in `tokens`. Not counted, for a view is copied often and holds only as long as
  /// the call that made it.
  unowned(unsafe) let document: Document
  let text: Column<UInt8>
  let tokens: TokenColumns
  /// The sentence of each token.
  let sentenceOf: Column<Int32>
  let classes: Column<WordClass>
  /// By a token's tag set number.
  let tagSets: Column<TagSet>

  /// Calls with a view that holds as long as the call.
  static func with(_ document: Document, _ table: ClassTable, _ body: (ClassView) -> Void) {
    let classes = document.tokens.wordClasses.map { WordClass(rawValue: $0) ?? .foreignWord }
    document.text.withColumn { text in
      document.tokens.withColumns { tokens in
        classes.withColumn { classes in
          table.tagSets.withColumn { tagSets in
            document.sentenceOf.withColumn { sentenceOf in
              body(
                ClassView(
                  document: document, text: text, tokens: tokens, sentenceOf: sentenceOf, classes: classes,
                  tagSets: tagSets))
            }
          }
        }
      }
    }
  }

  func hash(_ token: Int) -> UInt64 { tokens.hashes[token] }

  /// Whether the word is known in lower case, too: "minister" is, "Lindqvist" not.
  func isKnownSmall(_ token: Int) -> Bool { !tagSets[Int(tokens.tagSets[token])].lower.isEmpty }

  func isComma(_ token: Int) -> Bool { tokens.has(token, .comma) }
}

/// A small set of words, by hash.
struct WordSet: Sendable {
  private let index: HashIndex

  /// - Parameter words: separated by white space.
  init(_ words: String) {
    var index = HashIndex()
    for word in words.utf8.split(whereSeparator: { $0 <= 0x20 }) { index.set(WordHash.of(Substring(word)), 0) }
    self.index = index
  }

  func contains(_ hash: UInt64) -> Bool { index.contains(hash) }
}
