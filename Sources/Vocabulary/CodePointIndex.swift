/// Converts between UTF-8 byte offsets and Unicode code point offsets of one text.
///
/// A mark is kept for every 64 bytes; a text of ASCII only keeps none and converts for free.
public struct CodePointIndex: Sendable {
  private let bytes: [UInt8]
  private let marks: [Int]  // code points before byte 64 * i; empty when all ASCII
  /// Number of code points in the text.
  public let count: Int

  private static let stride = 64

  public init(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  public init(utf8 bytes: [UInt8]) {
    self.bytes = bytes
    var marks: [Int] = []
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    var points = 0
    for i in bytes.indices {
      if i % Self.stride == 0 { marks.append(points) }
      if bytes[i] & 0xC0 != 0x80 { points += 1 }
    }
    self.count = points
    self.marks = points == bytes.count ? [] : marks
  }

  /// Code points before the byte offset.
  public func codePoint(at byte: Int) -> Int {
    if marks.isEmpty { return byte }
    if byte >= bytes.count { return count }
    let mark = byte / Self.stride
    var points = marks[mark]
    for i in (mark * Self.stride)..<byte where bytes[i] & 0xC0 != 0x80 { points += 1 }
    return points
  }

  /// The byte offset of the code point with this number.
  public func byte(at codePoint: Int) -> Int {
    if marks.isEmpty { return min(codePoint, bytes.count) }
    if codePoint >= count { return bytes.count }
    var low = 0
    var high = marks.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if marks[middle] <= codePoint { low = middle } else { high = middle - 1 }
    }
    var points = marks[low]
    var i = low * Self.stride
    while i < bytes.count {
      if bytes[i] & 0xC0 != 0x80 {
        if points == codePoint { return i }
        points += 1
      }
      i += 1
    }
    return bytes.count
  }
}
