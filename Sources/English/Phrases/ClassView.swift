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
  let classes: EdgedClasses
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
                  document: document, text: text, tokens: tokens, sentenceOf: sentenceOf, classes: EdgedClasses(column: classes),
                  tagSets: tagSets))
            }
          }
        }
      }
    }
  }

  /// 0 outside the text.
  func hash(_ token: Int) -> UInt64 { tokens.contains(token) ? tokens.hashes[token] : 0 }

  /// Whether the word is known in lower case, too: "minister" is, "Lindqvist" not.
  func isKnownSmall(_ token: Int) -> Bool { !tagSets[Int(tokens.tagSets[token])].lower.isEmpty }

  func isComma(_ token: Int) -> Bool { tokens.has(token, .comma) }
}

/// The class of each token; outside the text stands `edge`, so that a look at a neighbour needs no test of its own.
struct EdgedClasses {
  let column: Column<WordClass>

  subscript(_ token: Int) -> WordClass {
    UInt(bitPattern: token) < UInt(bitPattern: column.count) ? column[token] : .edge
  }
}

/// A small set of words, by hash.
struct WordSet: Sendable {
  private let index: HashIndex
  /// A bit for the first bits of each hash: most words that are not there are known by it.
  private let firstBits: UInt64

  /// - Parameter words: separated by white space.
  init(_ words: String) {
    var index = HashIndex()
    var firstBits: UInt64 = 0
    for word in words.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      let hash = WordHash.of(Substring(word))
      index.set(hash, 0)
      firstBits |= 1 << (hash >> 58)
    }
    self.index = index
    self.firstBits = firstBits
  }

  func contains(_ hash: UInt64) -> Bool { firstBits >> (hash >> 58) & 1 != 0 && index.contains(hash) }
}
