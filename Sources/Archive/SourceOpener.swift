import Vocabulary

/// Tells what a stream holds, by what its name promises and by its first bytes, and starts on it.
struct SourceOpener {
  var format: InputFormat
  let limits: Inputs.Limits
  /// 32 bytes of digest; they name what has no name.
  let sha256: @Sendable ([UInt8]) -> [UInt8]
  /// Which files of a folder and members of an archive are read.
  var filter = PathFilter()
  var csv = CSVOptions()
  /// Archives around the source.
  var depth = 0

  /// What a source turned out to be.
  enum Opened {
    /// The whole source is one input.
    case parcel(Parcel)
    /// It holds inputs to come.
    case reader(any ParcelReader)
    /// No page where only pages are asked for.
    case passedOver
    /// Nothing to read: an empty pipe.
    case nothing
  }

  /// - Parameters:
  ///   - id: nil for standard input, which is named by its digest.
  ///   - origin: path and member of the source.
  ///   - suffix: the format that its name promises.
  ///   - onlyPages: pass over what does not look like a page.
  func open(
    _ source: any ByteStream, id: String?, origin: Origin, suffix: InputFormat?, onlyPages: Bool = false
  ) throws(Failure) -> Opened {
    var (source, head) = (source, try head(of: source, suffix: suffix))
    if (format == .auto ? suffix : format) == .warc && holdsPackedRecords(head) {
      // What is damaged in front must not cost the rest.
      return .reader(packedRecords(GzipStream(source, head: head), head: [], origin: origin))
    }
    if GzipMember.begins(head) {
      source = GzipStream(source, head: head)
      head = try self.head(of: source, suffix: suffix)
    }
    let guess = InputFormat.guess(head)
    if onlyPages && guess != .html { return .passedOver }
    // A pipe that closes without a word has nothing to say, not an article without words.
    if format == .auto && suffix == nil && id == nil && head.isEmpty { return .nothing }
    switch try kind(guess, suffix: suffix, of: source) {
    case .jsonl:
      return .reader(LineParcels(source, head: head, origin: origin, limits: limits))
    case .warc:
      if let stream = source as? GzipStream {
        return .reader(packedRecords(stream, head: head, origin: origin))
      }
      return .reader(WARCRecords(source, head: head, origin: origin, limits: limits))
    case .zip: return try zip(source, head: head, origin: origin)
    case .tar: return tar(source, head: head, origin: origin)
    case .csv: return try csv(source, head: head, origin: origin)
    case let kind:
      var bytes = head
      while bytes.count <= limits.bytes, try source.read(upTo: Self.chunkSize, into: &bytes) {}
      if bytes.count > limits.bytes { throw limits.exceeded(by: source.name) }
      return .parcel(
        Parcel(
          kind == .text ? .text : .page, id: id ?? hexadecimal(sha256(bytes).prefix(8)), origin: origin,
          place: source.name, bytes: bytes))
    }
  }

  /// A file can be cut between gzip members: workers may read on in it where a cut is wrong, which they cannot in a pipe.
  private func packedRecords(_ stream: GzipStream, head: [UInt8], origin: Origin) -> any ParcelReader {
    if origin.member == nil, let path = stream.path, FileKind(RawPath(path)) == .file,
      let file = try? ByteSource(path: path)
    {
      return WARCMembers(file, origin: origin, limits: limits)
    }
    return WARCRecords(stream, head: head, origin: origin, limits: limits)
  }

  /// Whether the bytes are gzip data, or something in front of gzip data that hold a record.
  private func holdsPackedRecords(_ head: [UInt8]) -> Bool {
    if GzipMember.begins(head) { return true }
    guard WARCHead.begins(head) == false, let place = GzipMember.place(in: head[...], from: 0) else { return false }
    return Inflater(.gzip).inflated(head[place...], limit: WARCHead.magic.count).bytes == WARCHead.magic
  }

  /// Enough to tell what a source is.
  private func head(of source: any ByteStream, suffix: InputFormat?) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < Self.headSize, try source.read(upTo: Self.headSize, into: &bytes), isTooShort(bytes, suffix) {}
    return bytes
  }

  /// A pipe may hand over a line feed first and the page later: nothing is told from blanks. A tar archive is told from
  /// its first 512 bytes; only lines of JSON are not to be kept waiting for so many.
  private func isTooShort(_ head: [UInt8], _ suffix: InputFormat?) -> Bool {
    guard let first = head.first(where: { $0 > 0x20 }) else { return true }
    return head.count < TarHeader.size && format == .auto && suffix == nil && first != UInt8(ascii: "{")
  }

  /// What a source is to be read as: what the caller says, what it shows, what its name promises, in this order.
  private func kind(
    _ guess: InputFormat.Guess, suffix: InputFormat?, of source: any ByteStream
  ) throws(Failure) -> InputFormat {
    let promised = format == .auto ? (guess == .warc ? .warc : suffix) : format
    switch (promised, guess) {
    case (.warc, _), (.jsonl, _), (.zip, _), (.tar, _), (.csv, _): return promised!
    case (.html, _), (.text, _):
      // A suffix is only a promise: a picture named page.html is still a picture.
      if let what = guess.noArticle { throw Failure.notText(source.name, what) }
      return promised!
    case (_, .unreadable(let what)): throw Failure.notText(source.name, what)
    case (_, .html): return .html
    case (_, .jsonl): return .jsonl
    case (_, .warc): return .warc
    case (_, .zip): return .zip
    case (_, .tar): return .tar
    case (_, .text): return .text
    }
  }

  private func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Enough for any magic bytes, and for the first tag behind a long comment.
  private static let headSize = 1 << 14
  private static let chunkSize = 1 << 18
}

extension Inputs.Limits {
  func exceeded(by place: String) -> Failure {
    Failure(.tooLarge, "\(place): longer than the limit of \(bytes) bytes for one input; split it or raise the limit")
  }
}
