import Vocabulary

/// The records of a web archive from front to back, each a parcel of head and content, unpacked as far as gzip goes.
///
/// What is no record is passed by up to the next version line or gzip member, and said. A wrong Content-Length is told by
/// what follows: then the next record's head ends this one. No more than one record is held.
struct WARCRecords: ParcelReader {
  private var buffer: WARCBuffer
  private let origin: Origin
  private let name: String
  private let limits: Inputs.Limits
  private let stopsBetweenMembers: Bool
  private var isFinished = false
  /// The record at hand, for messages.
  private var current: (id: String, origin: Origin)

  /// - Parameters:
  ///   - head: bytes already read from the stream.
  ///   - origin: path and member of the archive, and where `head` stands in it.
  ///   - stopsBetweenMembers: end with the gzip member at hand if a record ends with it.
  init(
    _ stream: any ByteStream, head: [UInt8] = [], origin: Origin, limits: Inputs.Limits, stopsBetweenMembers: Bool = false
  ) {
    buffer = WARCBuffer(stream, head: head, start: origin.offset ?? 0)
    self.origin = origin
    name = stream.name
    self.limits = limits
    self.stopsBetweenMembers = stopsBetweenMembers
    current = ("", origin)
  }

  mutating func next() throws(Failure) -> Result<Parcel, BrokenInput>? {
    if isFinished { return nil }
    do throws(Failure) {
      return try record()
    } catch {
      // A read error of the system is not gone by reading on.
      guard error.code == .badInput, try buffer.resume() else {
        isFinished = true
        return broken(error)
      }
      return broken(error)
    }
  }

  private mutating func record() throws(Failure) -> Result<Parcel, BrokenInput>? {
    begin(id: nil)
    try skipBlanks()
    begin(id: nil)
    guard buffer.count > 0 else { return nil }
    try buffer.fill(to: 64)
    guard WARCHead.begins(buffer.rest.prefix(64)) != false else { return try junk() }
    guard let head = try head() else {
      if buffer.hasEnded {
        buffer.position = buffer.bytes.count
        return broken(
          Failure(.badInput, "\(place): the archive ends inside this record's header; fetch the file again if it should be whole"))
      }
      return try junk()
    }
    begin(id: head.id)
    return try content(of: head)
  }

  // MARK: Between records

  /// Passes what parts two records: line ends, and what stands in for them.
  private mutating func skipBlanks() throws(Failure) {
    while true {
      while buffer.count > 0, buffer.bytes[buffer.position] <= 0x20 { buffer.position += 1 }
      if buffer.count > 0 { return }
      if stopsBetweenMembers && buffer.isBetweenMembers { return }
      if try !buffer.fill() { return }
    }
  }

  /// Passes what begins no record, up to what does.
  private mutating func junk() throws(Failure) -> Result<Parcel, BrokenInput>? {
    let start = buffer.start + buffer.position
    var from = 1
    while true {
      let (found, open) = buffer.nextRecord(from: from)
      if let found {
        buffer.position += found
        break
      }
      buffer.position += open
      from = 0
      if buffer.isBetweenMembers, try buffer.isAtNextRecord() { break }
      if try !buffer.fill() {
        buffer.position = buffer.bytes.count
        break
      }
    }
    let count = buffer.start + buffer.position - start
    return broken(
      Failure(
        .badInput,
        "\(place): \(count) bytes that belong to no record; expected a line such as WARC/1.1; passed by up to "
          + (buffer.hasEnded ? "the end" : "the next such line")))
  }

  // MARK: One record

  /// The head at the place; nil when it does not end, or not within the limit.
  private mutating func head() throws(Failure) -> WARCHead? {
    var wanted = 1 << 11
    while true {
      if let head = WARCHead(Array(buffer.rest.prefix(wanted))) { return head }
      if wanted < buffer.count {
        if wanted > Self.headLimit { return nil }
        wanted *= 2
      } else if try !buffer.fill() {
        return nil
      }
    }
  }

  private mutating func content(of head: WARCHead) throws(Failure) -> Result<Parcel, BrokenInput>? {
    let length = head.contentLength
    if let length, length > limits.bytes || (length > Self.heldLimit && !head.mayHoldArticle) {
      return try long(head, length)
    }
    var end = head.length
    if let length {
      end += length
      while buffer.count < end {
        if try buffer.isAtNextRecord() { return parcel(endingAt: buffer.count) }
        if try !buffer.fill() {
          if let next = recordInside(from: head.length, to: buffer.count) { return parcel(endingAt: next) }
          return cut(there: buffer.count - head.length, of: length)
        }
      }
      switch try follower(of: end) {
      case .record: return parcel(taking: end)
      case .blankLine:
        // Something else follows: the length may still be too long, and end at a blank line by chance.
        if let next = recordInside(from: head.length, to: end, atLineStart: true) { return parcel(endingAt: next) }
        return parcel(taking: end)
      case .nothing:
        // The length is wrong one way or the other: if a record begins within, it ends this one.
        if let next = recordInside(from: head.length, to: end) { return parcel(endingAt: next) }
      }
    }
    guard let next = try followingRecord(from: end) else { return tooLong(head) }
    return parcel(endingAt: next)
  }

  private enum Follower {
    /// A record, or the archive's end.
    case record
    /// The blank line that stands behind a record, but no record.
    case blankLine
    case nothing
  }

  /// What stands behind a record of this length.
  private mutating func follower(of end: Int) throws(Failure) -> Follower {
    while true {
      let rest = buffer.rest.dropFirst(end)
      let blanks = rest.prefix { $0 == 0x0A || $0 == 0x0D }
      let next = rest.dropFirst(blanks.count).prefix(WARCHead.magic.count)
      if next.elementsEqual(WARCHead.magic) { return .record }
      if !WARCHead.magic.starts(with: next) { return blanks.count { $0 == 0x0A } > 1 ? .blankLine : .nothing }
      // With its gzip member a record ends, whatever begins then. The member must be through: its checksum tells whether
      // the record is sound.
      if next.isEmpty && buffer.endsMember { return .record }
      if try !buffer.fill() { return .record }
    }
  }

  /// Where a record's head begins within these bytes.
  private func recordInside(from start: Int, to end: Int, atLineStart: Bool = false) -> Int? {
    var at = start
    while let found = buffer.nextRecord(from: at).place, found < end {
      if !atLineStart || buffer.bytes[buffer.position + found - 1] == 0x0A { return found }
      at = found + 1
    }
    return nil
  }

  /// Where the next record or the archive's end stops this one; nil when it is longer than the limit.
  private mutating func followingRecord(from start: Int) throws(Failure) -> Int? {
    var at = start
    while true {
      let (found, open) = buffer.nextRecord(from: at)
      if let found { return found }
      at = open
      if buffer.count > limits.bytes { return nil }
      if try buffer.isAtNextRecord() { return buffer.count }
      if try !buffer.fill() { return buffer.count }
    }
  }

  /// Reads past a record that is not held: its head is handed on, with as much as tells what it is.
  private mutating func long(_ head: WARCHead, _ length: Int) throws(Failure) -> Result<Parcel, BrokenInput> {
    try buffer.fill(to: min(head.length + length, 1 << 14))
    let parcel = parcel(of: Array(buffer.rest.prefix(1 << 14)))
    var left = head.length + length
    while true {
      let step = min(left, buffer.count)
      buffer.position += step
      left -= step
      if left == 0 { return .success(parcel) }
      if try buffer.isAtNextRecord() { return .success(parcel) }
      if try !buffer.fill() { return cut(there: length - left, of: length) }
    }
  }

  /// A record whose length reaches over the end of the archive.
  private mutating func cut(there: Int, of length: Int) -> Result<Parcel, BrokenInput> {
    buffer.position = buffer.bytes.count
    return broken(
      Failure(
        .badInput,
        "\(place): the archive ends inside this record, \(there) of \(length) bytes are there; fetch the file again if it "
          + "should be whole"))
  }

  private mutating func tooLong(_ head: WARCHead) -> Result<Parcel, BrokenInput> {
    buffer.position += head.length
    return broken(
      Failure(
        .tooLarge,
        "\(place): a record without a right Content-Length, and longer than the limit of \(limits.bytes) bytes"))
  }

  // MARK: What comes of it

  private mutating func begin(id: String?) {
    var origin = origin
    origin.offset = buffer.offset
    current = (id ?? "\(origin.member ?? origin.path ?? "-")@\(buffer.offset)", origin)
  }

  private var place: String { "\(name), record \(current.id) at byte \(current.origin.offset ?? 0)" }

  private func broken(_ failure: Failure) -> Result<Parcel, BrokenInput> {
    .failure(BrokenInput(id: current.id, origin: current.origin, failure: failure))
  }

  private mutating func parcel(taking count: Int) -> Result<Parcel, BrokenInput> {
    let parcel = parcel(of: Array(buffer.rest.prefix(count)))
    buffer.position += count
    return .success(parcel)
  }

  /// A record that ends where the next begins, whatever its length says: the blank line between them is in neither.
  private mutating func parcel(endingAt end: Int) -> Result<Parcel, BrokenInput> {
    var bytes = Array(buffer.rest.prefix(end))
    for _ in 0..<2 where bytes.last == 0x0A {
      bytes.removeLast()
      if bytes.last == 0x0D { bytes.removeLast() }
    }
    buffer.position += end
    return .success(parcel(of: bytes))
  }

  private func parcel(of bytes: [UInt8]) -> Parcel {
    Parcel(.warcRecord, id: current.id, origin: current.origin, place: place, bytes: bytes)
  }

  /// A head longer than this is none.
  private static let headLimit = 1 << 20
  /// What holds no article is held up to this size only.
  private static let heldLimit = 1 << 20
}
