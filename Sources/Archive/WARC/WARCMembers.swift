import Vocabulary

/// The parcels of a gzipped web archive in a file, cut between gzip members without inflating them.
///
/// A member's first bytes are inflated for the record's header; where its Content-Length and the size that gzip keeps at
/// the member's end agree, the member is taken to end there with its record: it becomes a parcel. Members that cannot be
/// told so, those of several records or too long, are inflated here and handed out record by record.
struct WARCMembers: ParcelReader {
  private let source: ByteSource
  private let origin: Origin
  private let limits: Inputs.Limits
  private var bytes: [UInt8] = []
  /// Offset of the first of `bytes` in the file.
  private var offset = 0
  /// Where the next member begins in `bytes`.
  private var position = 0
  private var sourceEnded = false
  private let inflater = Inflater(.gzip)
  /// Set while members are inflated here.
  private var inflating: (stream: GzipStream, records: WARCRecords)?

  /// - Parameter source: a file from its start, not a pipe: a worker may have to read on in it.
  init(_ source: ByteSource, origin: Origin, limits: Inputs.Limits) {
    self.source = source
    self.origin = origin
    self.limits = limits
  }

  mutating func next() throws(Failure) -> Result<Parcel, BrokenInput>? {
    while true {
      if inflating != nil {
        if let item = try inflating!.records.next() { return item }
        let stream = inflating!.stream
        inflating = nil
        if stream.isAtEnd { return nil }
        offset = stream.offset
        bytes = stream.takeRest()
        position = 0
      }
      if position > Self.chunkSize {
        bytes.removeSubrange(..<position)
        offset += position
        position = 0
      }
      try fill(to: position + Self.headSize)
      if position == bytes.count { return nil }
      if let end = try memberEnd() { return .success(parcel(upTo: end)) }
      inflate()
    }
  }

  private mutating func parcel(upTo end: Int) -> Parcel {
    var origin = origin
    origin.offset = offset + position
    defer { position = end }
    return Parcel(
      .warcMembers, id: "\(origin.path ?? "-")@\(offset + position)", origin: origin,
      place: "\(source.name), gzip member at byte \(offset + position)", bytes: Array(bytes[position..<end]))
  }

  private mutating func inflate() {
    var origin = origin
    origin.offset = offset + position
    let stream = GzipStream(source, head: Array(bytes[position...]), offset: offset + position)
    inflating = (stream, WARCRecords(stream, origin: origin, limits: limits, stopsBetweenMembers: true))
    bytes = []
    position = 0
  }

  // MARK: One member

  /// Where the member ends that begins at the place; nil when that cannot be told.
  private mutating func memberEnd() throws(Failure) -> Int? {
    guard GzipMember.begins(bytes[position...]), let head = head(), let length = head.contentLength else { return nil }
    let size = head.length &+ length
    var from = position + GzipMember.minimum
    while from - position < Self.longest {
      if let place = GzipMember.place(in: bytes[...], from: from) {
        try fill(to: place + Self.headSize)
        if beginsRecord(at: place) { return holds(size, endingAt: place) ? place : nil }
        from = place + 1
      } else {
        from = max(from, bytes.count - 3)
        if try !fill() { return holds(size, endingAt: bytes.count) ? bytes.count : nil }
      }
    }
    return nil
  }

  /// Whether a member that ends there has the size of a record and the two line ends behind it, of which one may be
  /// missing, or stand there twice.
  private func holds(_ size: Int, endingAt end: Int) -> Bool {
    GzipMember.statedSize(in: bytes, endingAt: end) &- UInt32(truncatingIfNeeded: size) <= 8
  }

  private func beginsRecord(at place: Int) -> Bool {
    inflater.inflated(bytes[place...].prefix(Self.headSize), limit: WARCHead.magic.count).bytes == WARCHead.magic
  }

  /// The header of the record that the member begins with.
  private func head() -> WARCHead? {
    for limit in [1 << 10, 1 << 13] {
      let start = inflater.inflated(bytes[position...].prefix(Self.headSize), limit: limit).bytes
      guard start.starts(with: WARCHead.magic) else { return nil }
      if let head = WARCHead(start) { return head }
    }
    return nil
  }

  private mutating func fill() throws(Failure) -> Bool {
    if sourceEnded { return false }
    sourceEnded = try !source.read(upTo: Self.chunkSize, into: &bytes)
    return !sourceEnded
  }

  private mutating func fill(to count: Int) throws(Failure) {
    while bytes.count < count, try fill() {}
  }

  /// A member longer than this is inflated here.
  private static let longest = 4 << 20
  private static let headSize = 1 << 12
  private static let chunkSize = 1 << 18
}
