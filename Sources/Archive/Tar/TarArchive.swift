import Vocabulary

/// A tar archive, read from front to back.
///
/// Why our own: the format is a header of 512 bytes and padding; libarchive would bring a dozen formats nobody asked
/// for.
final class TarArchive {
  /// What it is read from.
  let source: any ByteStream
  private var buffer: [UInt8]
  private var at = 0
  /// In the source, of `buffer[at]`.
  private var offset = 0
  /// Bytes of the member at hand that are not read yet, and the padding behind them.
  private var left = 0
  private var padding = 0
  /// The member at hand, for messages.
  private var current = ""
  private var isAtEnd = false

  /// - Parameter head: bytes already read from the source.
  init(_ source: any ByteStream, head: [UInt8] = []) {
    self.source = source
    buffer = head
  }

  // MARK: Members

  /// The next member that is a file; links, folders and devices are passed over.
  ///
  /// - Throws: when the archive ends too early, or what it says of a member cannot be read. After damage reading may go
  ///   on: it begins again at the next header that can be told for sure.
  func next() throws(Failure) -> ArchiveMember? {
    var said = Extended()
    while !isAtEnd {
      try skip(left + padding, of: current)
      (left, padding) = (0, 0)
      guard let header = try header() else { return nil }
      let name = said.path ?? header.name
      current = String(decoding: name, as: UTF8.self)
      left = header.size
      switch header.type {
      case UInt8(ascii: "L"):
        said.path = Array(try data("a long name").prefix { $0 != 0 })
        continue
      case UInt8(ascii: "x"):
        said.read(try data("a pax header"))
        continue
      case UInt8(ascii: "K"), UInt8(ascii: "g"), UInt8(ascii: "V"), UInt8(ascii: "X"):
        padding = -left & 511
        continue
      default: break
      }
      if let size = said.size { left = size }
      padding = -left & 511
      defer { said = Extended() }
      switch header.type {
      case UInt8(ascii: "1")...UInt8(ascii: "6"), UInt8(ascii: "D"), UInt8(ascii: "M"):
        // A hard link may say the size of what it links to, and has no data of its own.
        if (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(header.type) { (left, padding) = (0, 0) }
      case UInt8(ascii: "S"):
        try skipSparseMap()
        return ArchiveMember(name: current, size: left, body: .broken(Self.sparse))
      default:
        if name.last == UInt8(ascii: "/") { continue }
        if said.isSparse {
          return ArchiveMember(name: said.sparseName ?? current, size: left, body: .broken(Self.sparse))
        }
        return ArchiveMember(name: current, size: left, body: .tar(self))
      }
    }
    return nil
  }

  private static let sparse = "a sparse file, which is stored with holes; pack the archive anew without --sparse"

  /// The next header; nil at the archive's end.
  private func header() throws(Failure) -> TarHeader? {
    let start = offset
    guard try fill(TarHeader.size) else {
      isAtEnd = true
      if at == buffer.count {
        throw Failure(
          .unreadable,
          "\(source.name), byte \(offset): ends without the empty blocks that close a tar archive; "
            + "it may be cut off: fetch it again (all members in front are read)")
      }
      throw Failure(.unreadable, "\(source.name), byte \(offset): cut off in the header of a member; fetch it again")
    }
    if isEmptyBlock {
      isAtEnd = true
      return nil
    }
    if let header = TarHeader(buffer[at..<at + TarHeader.size]) {
      advance(TarHeader.size)
      return header
    }
    try findHeader()
    throw Failure(
      .badInput,
      "\(source.name), byte \(start): no header of a tar member, its checksum is wrong; "
        + (isAtEnd ? "no member behind can be told" : "what stands in front of byte \(offset) is passed over"))
  }

  /// Goes to the next block that is surely a header.
  private func findHeader() throws(Failure) {
    repeat {
      advance(TarHeader.size)
      guard try fill(TarHeader.size) else {
        isAtEnd = true
        return
      }
    } while TarHeader(buffer[at..<at + TarHeader.size])?.hasMagic != true
  }

  private var isEmptyBlock: Bool { buffer[at..<at + TarHeader.size].allSatisfy { $0 == 0 } }

  /// GNU's map of a sparse file goes on behind the header as long as each block says so.
  private func skipSparseMap() throws(Failure) {
    // 482: "is extended" in the header itself; 504 in each block that follows.
    var isExtended = buffer[at - TarHeader.size + 482] != 0
    while isExtended, try fill(TarHeader.size) {
      isExtended = buffer[at + 504] != 0
      advance(TarHeader.size)
    }
  }

  /// The whole data of a member that speaks of the next one.
  private func data(_ what: String) throws(Failure) -> [UInt8] {
    guard left <= Self.headLimit else {
      throw Failure(
        .tooLarge, "\(source.name), byte \(offset): \(what) of \(left) bytes; expected at most \(Self.headLimit)")
    }
    let count = left
    guard try fill(count) else {
      isAtEnd = true
      throw Failure(.unreadable, "\(source.name), byte \(offset): cut off in \(what); fetch it again")
    }
    let bytes = Array(buffer[at..<at + count])
    advance(count)
    (left, padding) = (0, -count & 511)
    return bytes
  }

  private static let headLimit = 1 << 20

  // MARK: Bytes

  /// Bytes of the member at hand; false at its end.
  func read(upTo limit: Int, into bytes: inout [UInt8]) throws(Failure) -> Bool {
    if left == 0 { return false }
    if at == buffer.count, try !refill() { throw cutOff() }
    let count = min(limit, left, buffer.count - at)
    bytes.append(contentsOf: buffer[at..<at + count])
    advance(count)
    left -= count
    return true
  }

  private func skip(_ count: Int, of member: String) throws(Failure) {
    var left = count
    while left > 0 {
      if at == buffer.count, try !refill() {
        // The padding behind the last member is no loss.
        if left < TarHeader.size && self.left == 0 { return }
        throw cutOff()
      }
      let step = min(left, buffer.count - at)
      advance(step)
      left -= step
      self.left = max(0, self.left - step)
    }
  }

  private func cutOff() -> Failure {
    isAtEnd = true
    return Failure(
      .unreadable,
      "\(source.name), byte \(offset): cut off in member \(current), \(left) bytes before its end; fetch it again")
  }

  private func advance(_ count: Int) {
    at += count
    offset += count
  }

  /// Sees that `count` bytes are in the buffer; false when the source has no more.
  private func fill(_ count: Int) throws(Failure) -> Bool {
    while buffer.count - at < count {
      if try !refill() { return false }
    }
    return true
  }

  private func refill() throws(Failure) -> Bool {
    buffer.removeFirst(at)
    at = 0
    do {
      return try source.read(upTo: Self.chunkSize, into: &buffer)
    } catch {
      // A source that failed once is not asked again.
      isAtEnd = true
      throw error
    }
  }

  private static let chunkSize = 1 << 18
}

/// What GNU and pax members say of the member behind them.
private struct Extended {
  var path: [UInt8]?
  var size: Int?
  var isSparse = false
  var sparseName: String?

  /// Records "LENGTH KEY=VALUE\n", the length in decimal and of the whole record. What breaks the form ends the
  /// reading.
  mutating func read(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      var end = at
      var length = 0
      while end < bytes.count, (0x30...0x39).contains(bytes[end]), length < 1 << 40 {
        length = length * 10 + Int(bytes[end] & 15)
        end += 1
      }
      guard end < bytes.count, bytes[end] == 0x20, length > end - at + 1, at + length <= bytes.count else { return }
      let record = bytes[end + 1..<at + length - 1]
      if let equals = record.firstIndex(of: UInt8(ascii: "=")) {
        set(String(decoding: record[..<equals], as: UTF8.self), record[(equals + 1)...])
      }
      at += length
    }
  }

  private mutating func set(_ key: String, _ value: ArraySlice<UInt8>) {
    switch key {
    case "path": path = Array(value)
    case "size": size = Int(String(decoding: value, as: UTF8.self)).flatMap { $0 >= 0 && $0 < 1 << 62 ? $0 : nil }
    case "GNU.sparse.name":
      isSparse = true
      sparseName = String(decoding: value, as: UTF8.self)
    case "GNU.sparse.major", "GNU.sparse.map", "GNU.sparse.size": isSparse = true
    default: break
    }
  }
}

/// The member at which a tar archive stands.
final class TarEntryStream: ByteStream {
  let path: String?
  let name: String
  private let archive: TarArchive

  init(_ archive: TarArchive, as name: MemberName) {
    self.archive = archive
    path = name.origin.path
    self.name = name.place
  }

  func read(upTo limit: Int, into bytes: inout [UInt8]) throws(Failure) -> Bool {
    try archive.read(upTo: limit, into: &bytes)
  }
}
