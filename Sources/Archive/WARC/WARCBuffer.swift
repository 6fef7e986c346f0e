#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Vocabulary

/// A window on a stream of records: the bytes at hand, and where they come from.
struct WARCBuffer {
  private(set) var bytes: [UInt8] = []
  /// The next byte to be taken.
  var position = 0
  /// Place of the first byte of the window in the stream.
  private(set) var start: Int
  private(set) var hasEnded = false
  private let stream: any ByteStream
  private let gzip: GzipStream?
  /// Where the gzip members at hand begin: place in the stream, place in the file.
  private var members: [(inflated: Int, packed: Int)] = []

  /// - Parameters:
  ///   - head: bytes already read from the stream.
  ///   - start: where they stand in the file.
  init(_ stream: any ByteStream, head: [UInt8], start: Int) {
    self.stream = stream
    gzip = stream as? GzipStream
    bytes = head
    self.start = gzip == nil ? start : 0
    if gzip != nil { members = [(0, start)] }
  }

  /// Bytes at hand that are not taken yet.
  var count: Int { bytes.count - position }
  var rest: ArraySlice<UInt8> { bytes[position...] }
  /// Whether the gzip member that the bytes at hand end with is through.
  var endsMember: Bool {
    guard let gzip else { return false }
    return gzip.isBetweenMembers && gzip.memberEnd == gzip.offset
  }
  /// Whether nothing is at hand and the gzip member it came from is through.
  var isBetweenMembers: Bool { count == 0 && endsMember }

  /// Byte offset in the file of what comes next, or of the gzip member that holds it.
  var offset: Int {
    if let gzip, count == 0, gzip.isBetweenMembers { return gzip.offset }
    let place = start + position
    return gzip == nil ? place : members.last { $0.inflated <= place }?.packed ?? 0
  }

  /// Reads on; false at the end.
  mutating func fill() throws(Failure) -> Bool {
    if hasEnded { return false }
    if position > Self.chunkSize || position == bytes.count {
      bytes.removeSubrange(..<position)
      start += position
      position = 0
      if let current = members.lastIndex(where: { $0.inflated <= start }), current > 0 {
        members.removeSubrange(..<current)
      }
    }
    let end = start + bytes.count
    hasEnded = try !stream.read(upTo: Self.chunkSize, into: &bytes)
    if let gzip, !hasEnded, gzip.memberStart != members.last?.packed { members.append((end, gzip.memberStart)) }
    return !hasEnded
  }

  /// Reads on until so many bytes are at hand or the stream ends.
  mutating func fill(to wanted: Int) throws(Failure) {
    while count < wanted, try fill() {}
  }

  /// Whether the stream goes on with a gzip member that begins a record: the one before cannot reach so far.
  mutating func isAtNextRecord() throws(Failure) -> Bool {
    guard let gzip, gzip.isBetweenMembers, !hasEnded else { return false }
    return try gzip.nextBegins(with: WARCHead.magic)
  }

  /// Goes on behind damage in gzip data; false when nothing can be read any more.
  mutating func resume() throws(Failure) -> Bool {
    position = bytes.count
    guard let gzip else { return false }
    return try gzip.resume(at: WARCHead.magic)
  }

  /// The place of the next version line from `from` on, counted from the next byte to be taken; nil when there is none
  /// at hand. `open` is from where on one may begin that is not all at hand.
  func nextRecord(from: Int) -> (place: Int?, open: Int) {
    bytes[position...].withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return (nil, 0) }
      var at = from
      while at < buffer.count, let hit = memchr(base + at, Int32(WARCHead.magic[0]), buffer.count - at) {
        at = UnsafeRawPointer(hit) - base
        switch WARCHead.begins(buffer[at..<min(at + 64, buffer.count)]) {
        case true: return (at, at)
        case nil: return (nil, at)
        default: at += 1
        }
      }
      return (nil, buffer.count)
    }
  }

  static let chunkSize = 1 << 16
}
