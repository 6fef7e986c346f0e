import Vocabulary

/// A token as the tokenizer finds it.
public struct Token: Sendable {
  /// Byte offsets, half-open.
  public let start: UInt32
  public let end: UInt32
  /// Of the lower-cased word.
  public let hash: UInt64
  /// Its shape.
  public let traits: UInt64

  init(start: Int, end: Int, hash: UInt64, traits: UInt64) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.hash = hash
    self.traits = traits | Shape.any.mask
  }
}

/// The tokens of a text as columns, all of the same length: what the matcher reads.
public struct Tokens: Sendable {
  /// Byte offsets, half-open.
  public internal(set) var starts: [UInt32] = []
  public internal(set) var ends: [UInt32] = []
  /// Hash of the lower-cased word.
  public internal(set) var hashes: [UInt64] = []
  /// Classes from the lexicon.
  public internal(set) var lexical: [UInt64] = []
  /// Shape, place and assigned word class.
  public internal(set) var traits: [UInt64] = []
  /// Number of a word that some pattern names; 0 for none.
  public internal(set) var words: [UInt16] = []
  /// The tag set of the lexicon; 0 for unknown words.
  public internal(set) var tagSets: [UInt16] = []
  /// The language's number of the class that each token was assigned; empty before that.
  public private(set) var wordClasses: [UInt8] = []

  public var count: Int { starts.count }
  public var indices: Range<Int> { 0..<starts.count }

  public func range(_ token: Int) -> TextRange { TextRange(Int(starts[token]), Int(ends[token])) }

  /// From the first token's start to the last token's end.
  public func range(_ tokens: Range<Int>) -> TextRange {
    TextRange(Int(starts[tokens.lowerBound]), Int(ends[tokens.upperBound - 1]))
  }

  @inlinable
  public func has(_ token: Int, _ shape: Shape) -> Bool { traits[token] & shape.mask != 0 }

  public func has(_ token: Int, _ mask: ClassMask) -> Bool {
    lexical[token] & mask.lexical != 0 || traits[token] & mask.traits != 0
  }

  /// Assigns word classes: the language's number of each token's class, which becomes its trait too.
  ///
  /// - Parameter bits: the trait of each class, by number; 0 for none.
  public mutating func assign(wordClasses classes: [UInt8], bits: [UInt64]) {
    precondition(classes.count == count, "one class a token")
    let mask = ~bits.reduce(0, |)
    traits.withUnsafeMutableBufferPointer { traits in
      for i in classes.indices { traits[i] = traits[i] & mask | bits[Int(classes[i])] }
    }
    wordClasses = classes
  }

  /// Calls with the columns as plain memory, for loops over all tokens.
  public func withColumns<Result>(_ body: (TokenColumns) throws -> Result) rethrows -> Result {
    try starts.withColumn { starts in
      try ends.withColumn { ends in
        try hashes.withColumn { hashes in
          try lexical.withColumn { lexical in
            try traits.withColumn { traits in
              try tagSets.withColumn { tagSets in
                try wordClasses.withColumn { wordClasses in
                  try body(
                    TokenColumns(
                      starts: starts, ends: ends, hashes: hashes, lexical: lexical, traits: traits, tagSets: tagSets,
                      wordClasses: wordClasses))
                }
              }
            }
          }
        }
      }
    }
  }

  /// The columns that the text alone gives; `lookUp` fills the others.
  init(_ list: borrowing PlainList<Token>) {
    starts = list.map { $0.start }
    ends = list.map { $0.end }
    hashes = list.map { $0.hash }
    traits = list.map { $0.traits }
  }

  /// No tokens.
  init() {}

  /// Fills the columns that the language's tables give.
  mutating func lookUp(_ book: Book) {
    let count = count
    let hashes = hashes
    lexical = Array(unsafeUninitializedCapacity: count) { classes, filled in
      tagSets = Array(unsafeUninitializedCapacity: count) { tagSets, filled in
        book.lexicon.fill(hashes, classes: classes, tagSets: tagSets)
        filled = count
      }
      filled = count
    }
    words = Array(unsafeUninitializedCapacity: count) { words, filled in
      book.words.fill(hashes, words)
      filled = count
    }
  }
}
