import Vocabulary

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

  public var count: Int { starts.count }
  public var indices: Range<Int> { 0..<starts.count }

  public func range(_ token: Int) -> TextRange { TextRange(Int(starts[token]), Int(ends[token])) }

  /// From the first token's start to the last token's end.
  public func range(_ tokens: Range<Int>) -> TextRange {
    TextRange(Int(starts[tokens.lowerBound]), Int(ends[tokens.upperBound - 1]))
  }

  public func has(_ token: Int, _ shape: Shape) -> Bool { traits[token] & shape.mask != 0 }

  public func has(_ token: Int, _ mask: ClassMask) -> Bool {
    lexical[token] & mask.lexical != 0 || traits[token] & mask.traits != 0
  }

  /// Replaces the traits of `mask` by those of `bits`, token by token.
  public mutating func assign(_ bits: [UInt64], among mask: UInt64) {
    precondition(bits.count == count, "one value a token")
    for i in bits.indices { traits[i] = traits[i] & ~mask | bits[i] & mask }
  }

  mutating func reserve(_ count: Int) {
    starts.reserveCapacity(count)
    ends.reserveCapacity(count)
    hashes.reserveCapacity(count)
    lexical.reserveCapacity(count)
    traits.reserveCapacity(count)
    words.reserveCapacity(count)
    tagSets.reserveCapacity(count)
  }

  mutating func append(start: Int, end: Int, hash: UInt64, traits: UInt64) {
    starts.append(UInt32(truncatingIfNeeded: start))
    ends.append(UInt32(truncatingIfNeeded: end))
    hashes.append(hash)
    self.traits.append(traits | Shape.any.mask)
    lexical.append(0)
    words.append(0)
    tagSets.append(0)
  }
}
