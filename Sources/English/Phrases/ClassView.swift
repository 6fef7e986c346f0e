import Grammar

/// The tokens of a document with their word classes, as plain memory: what the phrase and clause finders read.
///
/// A view is a pointer, which costs nothing to hand on, and holds only as long as the call that made it.
struct ClassView {
  private struct Columns {
    /// Of its layers only: its tokens stand in `tokens`.
    unowned(unsafe) let document: Document
    let text: Column<UInt8>
    let tokens: TokenColumns
    let sentenceOf: Column<Int32>
    let classes: EdgedClasses
    let tagSets: Column<TagSet>
  }

  private let columns: UnsafePointer<Columns>

  var document: Document { columns.pointee.document }
  var text: Column<UInt8> { columns.pointee.text }
  var tokens: TokenColumns {
    @inline(__always) get { columns.pointee.tokens }
  }
  /// The sentence of each token.
  var sentenceOf: Column<Int32> { columns.pointee.sentenceOf }
  var classes: EdgedClasses {
    @inline(__always) get { columns.pointee.classes }
  }
  /// By a token's tag set number.
  var tagSets: Column<TagSet> { columns.pointee.tagSets }

  /// Calls with a view that holds as long as the call.
  static func with(_ document: Document, _ table: ClassTable, _ body: (ClassView) -> Void) {
    document.text.withColumn { text in
      document.tokens.withColumns { tokens in
        table.tagSets.withColumn { tagSets in
          document.sentenceOf.withColumn { sentenceOf in
            let columns = Columns(
              document: document, text: text, tokens: tokens, sentenceOf: sentenceOf,
              classes: EdgedClasses(numbers: tokens.wordClasses), tagSets: tagSets)
            withUnsafePointer(to: columns) { body(ClassView(columns: $0)) }
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
  /// Raw values.
  let numbers: Column<UInt8>

  subscript(_ token: Int) -> WordClass {
    @inline(__always) get {
      UInt(bitPattern: token) < UInt(bitPattern: numbers.count) ? WordClass(number: numbers[token]) : .edge
    }
  }
}
