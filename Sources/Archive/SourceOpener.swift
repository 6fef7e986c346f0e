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
    /// Nothing to read: an empty pipe, or no page where only pages are asked for.
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
    var bytes: [UInt8] = []
    while bytes.count < Self.headSize, try source.read(upTo: Self.headSize, into: &bytes), isTooShort(bytes, suffix) {}
    let guess = InputFormat.guess(bytes)
    if onlyPages && guess != .html { return .nothing }
    var kind = format == .auto ? suffix ?? .auto : format
    if kind == .auto {
      switch guess {
      case .html: kind = .html
      case .text: kind = .text
      case .jsonl: kind = .jsonl
      case .zip: kind = .zip
      case .tar: kind = .tar
      case .unreadable(let what): throw Failure.notText(source.name, what)
      }
      // A pipe that closes without a word has nothing to say, not an article without words.
      if id == nil && bytes.isEmpty { return .nothing }
    }
    switch kind {
    case .jsonl:
      return .reader(LineParcels(source, head: bytes, origin: origin, limits: limits))
    case .html, .text, .auto:
      while bytes.count <= limits.bytes, try source.read(upTo: Self.chunkSize, into: &bytes) {}
      if bytes.count > limits.bytes { throw limits.exceeded(by: source.name) }
      // A suffix is only a promise: a picture named page.html is still a picture.
      if let what = guess.noArticle { throw Failure.notText(source.name, what) }
      return .parcel(
        Parcel(
          kind == .text ? .text : .page, id: id ?? hexadecimal(sha256(bytes).prefix(8)), origin: origin,
          place: source.name, bytes: bytes))
    case .zip: return try zip(source, head: bytes, origin: origin)
    case .tar: return tar(source, head: bytes, origin: origin)
    case .csv: return try csv(source, head: bytes, origin: origin)
    case .warc:
      throw Failure(.notText, "\(source.name): input of the form \(kind.rawValue) is not read")
    }
  }

  /// A pipe may hand over a line feed first and the page later: nothing is told from blanks. A tar archive is told from
  /// its first 512 bytes; only lines of JSON are not to be kept waiting for so many.
  private func isTooShort(_ head: [UInt8], _ suffix: InputFormat?) -> Bool {
    guard let first = head.first(where: { $0 > 0x20 }) else { return true }
    return head.count < TarHeader.size && format == .auto && suffix == nil && first != UInt8(ascii: "{")
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
