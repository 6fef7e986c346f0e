/// The chunked transfer coding (RFC 9112, 7.1), undone. Chunk lines that end in LF alone and sizes padded with blanks
/// are read, too.
enum ChunkedCoding {
  struct Undone {
    var bytes: [UInt8]
    /// What was wrong with it.
    var warning: String?
  }

  /// Nil when the bytes are not chunked: the header is left over from a body stored without its chunks.
  static func undone(_ body: ArraySlice<UInt8>) -> Undone? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count)
    var at = body.startIndex
    while let chunk = chunk(body, at: at) {
      if chunk.data.isEmpty { return Undone(bytes: bytes) }
      guard chunk.isTerminated else {
        if chunk.data.upperBound == body.endIndex {
          bytes.append(contentsOf: body[chunk.data])
          return Undone(bytes: bytes, warning: "the page ends inside a chunk of its transfer coding; the rest is missing")
        }
        break
      }
      bytes.append(contentsOf: body[chunk.data])
      at = chunk.end
    }
    if at == body.startIndex { return nil }
    if at == body.endIndex { return Undone(bytes: bytes, warning: "the page's last chunk is missing") }
    bytes.append(contentsOf: body[at...])
    return Undone(bytes: bytes, warning: "a bad chunk in the page's transfer coding; the rest is kept as it stands")
  }

  /// One chunk with its size line; nil when there is no such line.
  private static func chunk(
    _ body: ArraySlice<UInt8>, at start: Int
  ) -> (data: Range<Int>, end: Int, isTerminated: Bool)? {
    var at = start
    var size = 0
    while at < body.endIndex, at - start < 16, let digit = hexadecimal(body[at]) {
      size = size << 4 | digit
      at += 1
    }
    guard at > start, size >= 0 else { return nil }
    guard let feed = body[at...].prefix(1 << 12).firstIndex(of: 0x0A) else { return nil }
    let rest = body[at..<feed].drop { $0 == 0x20 || $0 == 0x09 }
    guard rest.isEmpty || rest.first == UInt8(ascii: ";") || rest.elementsEqual([0x0D]) else { return nil }
    let data = feed + 1..<feed + 1 + min(size, body.endIndex - feed - 1)
    var end = data.upperBound
    if data.count == size {
      if end < body.endIndex && body[end] == 0x0D { end += 1 }
      if end < body.endIndex && body[end] == 0x0A { return (data, end + 1, true) }
    }
    return (data, end, false)
  }

  private static func hexadecimal(_ byte: UInt8) -> Int? {
    switch byte.lowercased {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x61...0x66: Int(byte.lowercased) - 0x57
    default: nil
    }
  }
}
