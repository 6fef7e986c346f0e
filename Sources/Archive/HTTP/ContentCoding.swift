import Vocabulary

/// The codings that a body went through, undone: of transfer and of content, as many as the header names.
///
/// Archives hold bodies as they were sent, or with codings undone and the header left as it was: each coding is undone
/// only where the bytes show it.
struct ContentCoding {
  private(set) var bytes: [UInt8]
  /// What was wrong, and what was done about it.
  private(set) var warnings: [String] = []

  private let limits: Inputs.Limits
  /// How messages call the page.
  private let place: String

  /// - Throws: `tooLarge` when more comes out than the limit, `notText` for a coding that cannot be undone.
  init(
    undoing fields: HeaderFields, of body: ArraySlice<UInt8>, place: String, limits: Inputs.Limits
  ) throws(Failure) {
    self.limits = limits
    self.place = place
    bytes = []
    var body = body
    var isOwned = false
    let names = Self.names(fields)
    guard names.count <= Self.limit else {
      throw Failure(.tooComplex, "\(place): the page went through \(names.count) codings, the limit is \(Self.limit)")
    }
    for name in names {
      switch name {
      case "identity", "none", "utf-8": continue
      case "chunked":
        guard let undone = ChunkedCoding.undone(body) else { continue }
        bytes = undone.bytes
        if let warning = undone.warning { warnings.append(warning) }
      case "gzip", "x-gzip":
        guard GzipMember.begins(body) else { continue }
        bytes = try inflated(body, .gzip)
      case "deflate":
        guard let wrapper = Self.deflateWrapper(body) else { continue }
        bytes = try inflated(body, wrapper)
      default:
        if Self.isReadable(body) { continue }
        throw Failure(
          .notText,
          "\(place): the page is packed by the coding \"\(name)\", which is not read; store it unpacked, or by gzip")
      }
      body = bytes[...]
      isOwned = true
    }
    if GzipMember.begins(body), body.count > GzipMember.minimum {
      bytes = try inflated(body, .gzip)
      warnings.append("the page is gzip data, which its header does not say; unpacked")
      return
    }
    if !isOwned { bytes = Array(body) }
    if bytes.count > limits.bytes { throw limits.exceeded(by: place) }
  }

  /// Codings of one page.
  private static let limit = 8

  /// In the order in which they are to be undone.
  private static func names(_ fields: HeaderFields) -> [String] {
    [fields.joined("Transfer-Encoding"), fields.joined("Content-Encoding")].flatMap { list in
      list.split(separator: UInt8(ascii: ",")).reversed().map {
        String(decoding: HeaderFields.trimmed($0).map(\.lowercased), as: UTF8.self)
      }
    }
    .filter { !$0.isEmpty }
  }

  /// What stands around deflate data, nil when the body is none: the coding means zlib's wrapper, but some servers leave
  /// it out.
  private static func deflateWrapper(_ body: ArraySlice<UInt8>) -> Inflater.Wrapper? {
    guard body.count >= 2, let first = body.first else { return nil }
    if first & 0x0F == 8, first >> 4 <= 7, (Int(first) << 8 | Int(body[body.startIndex + 1])) % 31 == 0 { return .zlib }
    if isReadable(body) { return nil }
    return Inflater(.raw).inflated(body, limit: 64).bytes.isEmpty ? nil : .raw
  }

  /// Whether it looks like a page or text as it stands.
  private static func isReadable(_ body: ArraySlice<UInt8>) -> Bool {
    let head = Array(body.prefix(512))
    return InputFormat.guess(head) == .html
      || head.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x0C || $0 == 0x1B }
  }

  private mutating func inflated(_ body: ArraySlice<UInt8>, _ wrapper: Inflater.Wrapper) throws(Failure) -> [UInt8] {
    let inflater = Inflater(wrapper)
    var all: [UInt8] = []
    var body = body
    repeat {
      let part = inflater.inflated(body, limit: limits.bytes + 1 - all.count)
      if all.isEmpty { all = part.bytes } else { all.append(contentsOf: part.bytes) }
      if all.count > limits.bytes { throw limits.exceeded(by: place) }
      if part.state != .ended {
        if all.isEmpty && !body.isEmpty {
          throw Failure(.badInput, "\(place): the page's \(wrapper == .gzip ? "gzip" : "deflate") data cannot be read")
        }
        let what = part.state == .damaged ? "are damaged" : "end too early"
        warnings.append("the page's packed data \(what); what could be unpacked is kept")
        return all
      }
      body = body[(body.startIndex + part.consumed)...]
    } while wrapper == .gzip && GzipMember.begins(body)
    return all
  }
}
