import Vocabulary

/// Columns of `Tokens` as plain memory.
public struct TokenColumns {
  public let starts: Column<UInt32>
  public let ends: Column<UInt32>
  public let hashes: Column<UInt64>
  public let lexical: Column<UInt64>
  public let traits: Column<UInt64>
  public let tagSets: Column<UInt16>
  /// Empty before the classes are assigned.
  public let wordClasses: Column<UInt8>

  @inlinable
  public var count: Int { starts.count }

  @inlinable
  public func has(_ token: Int, _ shape: Shape) -> Bool { traits[token] & shape.mask != 0 }

  @inlinable
  public func has(_ token: Int, _ mask: ClassMask) -> Bool {
    lexical[token] & mask.lexical != 0 || traits[token] & mask.traits != 0
  }

  @inlinable
  public func range(_ token: Int) -> TextRange { TextRange(Int(starts[token]), Int(ends[token])) }

  /// From the first token's start to the last token's end.
  @inlinable
  public func range(_ tokens: Range<Int>) -> TextRange {
    TextRange(Int(starts[tokens.lowerBound]), Int(ends[tokens.upperBound - 1]))
  }
}
