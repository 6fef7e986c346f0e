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
  public func contains(_ token: Int) -> Bool { UInt(bitPattern: token) < UInt(bitPattern: starts.count) }

  /// False outside the text.
  @inlinable
  public func has(_ token: Int, _ shape: Shape) -> Bool { contains(token) && traits[token] & shape.mask != 0 }

  /// False outside the text.
  @inlinable
  public func has(_ token: Int, _ mask: ClassMask) -> Bool {
    contains(token) && (lexical[token] & mask.lexical != 0 || traits[token] & mask.traits != 0)
  }
}
