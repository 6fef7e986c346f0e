/// The pieces of a table between separators, empty ones left out: a split that makes no array.
struct BytePieces: Sequence, IteratorProtocol {
  private let bytes: Slice<UnsafeBufferPointer<UInt8>>
  private let separator: UInt8
  private var place: Int

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    place = bytes.startIndex
  }

  mutating func next() -> Slice<UnsafeBufferPointer<UInt8>>? {
    while place < bytes.endIndex, bytes[place] == separator { place += 1 }
    guard place < bytes.endIndex else { return nil }
    let start = place
    while place < bytes.endIndex, bytes[place] != separator { place += 1 }
    return bytes[start..<place]
  }
}
