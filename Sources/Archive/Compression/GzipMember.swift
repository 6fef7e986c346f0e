#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What gzip members look like from outside (RFC 1952).
enum GzipMember {
  /// Header of ten bytes, the shortest deflate data, trailer of eight.
  static let minimum = 20

  /// Whether a member may begin here: the magic bytes, deflate, and no flag that nobody has given a meaning.
  static func begins(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    let head = Array(bytes.prefix(4))
    return head.count == 4 && head[0] == 0x1F && head[1] == 0x8B && head[2] == 8 && head[3] & 0xE0 == 0
  }

  /// The first place from `start` on where a member may begin; nil when there is none before the last three bytes.
  static func place(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var at = start - bytes.startIndex
      while at + 4 <= buffer.count, let hit = memchr(base + at, 0x1F, buffer.count - 3 - at) {
        at = UnsafeRawPointer(hit) - base
        if buffer[at + 1] == 0x8B && buffer[at + 2] == 8 && buffer[at + 3] & 0xE0 == 0 { return at + bytes.startIndex }
        at += 1
      }
      return nil
    }
  }

  /// The inflated size modulo 2^32 that a member states in the four bytes before `end`.
  static func statedSize(in bytes: [UInt8], endingAt end: Int) -> UInt32 {
    (1...4).reduce(0) { $0 << 8 | UInt32(bytes[end - $1]) }
  }
}
