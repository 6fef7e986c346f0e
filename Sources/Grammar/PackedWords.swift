/// Words with a number each, packed ahead of time: a hash table that is looked up where it lies, so that no program
/// spends its start building it.
///
/// Layout, little-endian, from an address divisible by eight:
/// - `OnRecPW1`; the number of places as UInt32, a power of two; the number of words as UInt32; the number of extras
///   as UInt64;
/// - the places, 8 bytes each: 0, or the word's number (1...65535) in the low 16 bits and the upper half of its hash in
///   the upper half. A word stands at bits 8 and up of its hash, or in the next free place behind;
/// - the extras, UInt64 each: what the numbers mean, which is its reader's matter.
///
/// No text is compared: an unknown word is taken for a known one about once in 10^9.
public struct PackedWords: @unchecked Sendable {
  static let signature = Array("OnRecPW1".utf8)
  /// Bytes before the places.
  static let headerSize = 24

  /// Constant memory, which is there as long as the program.
  @usableFromInline let places: UnsafePointer<UInt64>
  @usableFromInline let mask: Int
  public let count: Int
  public let extras: UnsafeBufferPointer<UInt64>
  /// The whole table.
  let bytes: UnsafeRawBufferPointer

  /// - Parameter bytes: a whole table, which must stay where it is and as it is.
  public init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    let isWhole = bytes.count >= Self.headerSize && Self.signature.elementsEqual(bytes[..<Self.signature.count])
    precondition(isWhole, "a packed table of words begins with OnRecPW1")
    let size = Int(UInt32(littleEndian: bytes.load(fromByteOffset: 8, as: UInt32.self)))
    let extraCount = Int(UInt64(littleEndian: bytes.load(fromByteOffset: 16, as: UInt64.self)))
    precondition(
      size > 0 && size & (size - 1) == 0 && bytes.count == Self.headerSize + (size + extraCount) * 8,
      "a packed table of words is \(bytes.count) bytes long, which is not what its header says")
    count = Int(UInt32(littleEndian: bytes.load(fromByteOffset: 12, as: UInt32.self)))
    precondition(count < size, "a packed table of words needs a free place")
    let base = (bytes.baseAddress! + Self.headerSize).assumingMemoryBound(to: UInt64.self)
    places = base
    mask = size - 1
    extras = UnsafeBufferPointer(start: base + size, count: extraCount)
  }

  /// The number of a word, 0 for one that is not there.
  @inlinable
  public func number(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash &>> 8) & mask
    while true {
      let found = UInt64(littleEndian: places[place])
      if (found ^ hash) &>> 32 == 0 { return Int(truncatingIfNeeded: found & 0xFFFF) }
      if found == 0 { return 0 }
      place = (place &+ 1) & mask
    }
  }
}
