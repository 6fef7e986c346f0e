/// The head of a WARC record: its version line and its named fields (ISO 28500; versions 0.17 to 1.1 are read alike).
struct WARCHead {
  enum Kind: String {
    case warcinfo, request, response, resource, metadata, revisit, conversion, continuation
    /// One that no version of the standard names, or none named.
    case other
  }

  let kind: Kind
  let fields: HeaderFields
  /// Of the whole head with its blank line; the content begins there.
  let length: Int

  /// - Parameter bytes: begin with the version line. Nil when the head does not end within them.
  init?(_ bytes: [UInt8]) {
    fields = HeaderFields(bytes, from: HeaderFields.line(bytes, from: 0).next)
    guard fields.isComplete else { return nil }
    kind = Kind(rawValue: fields.text("WARC-Type")?.lowercased() ?? "") ?? .other
    length = fields.end
  }

  /// Nil when the field is missing or no number.
  var contentLength: Int? { fields.number("Content-Length").flatMap { $0 >= 0 ? $0 : nil } }

  /// Without the angle brackets around it.
  var id: String? { Self.bare(fields.text("WARC-Record-ID")) }

  var url: String? { Self.bare(fields.text("WARC-Target-URI")) }

  /// Whether a page or a text may be in it; what else comes of it is only a count.
  var mayHoldArticle: Bool { kind == .response || kind == .resource || kind == .conversion || kind == .other }

  private static func bare(_ value: String?) -> String? {
    guard var value, !value.isEmpty else { return nil }
    if value.hasPrefix("<") && value.hasSuffix(">") { value = String(value.dropFirst().dropLast()) }
    return value
  }

  /// What every version line begins with.
  static let magic = Array("WARC/".utf8)

  /// Whether a version line stands at a place, and a field's line behind it. Nil when the bytes end before that shows.
  static func begins(_ bytes: some RandomAccessCollection<UInt8>) -> Bool? {
    let head = Array(bytes.prefix(64))
    if !head.starts(with: magic) { return head.count < magic.count && magic.starts(with: head) ? nil : false }
    var at = magic.count
    while at < head.count, (head[at] >= 0x30 && head[at] <= 0x39) || head[at] == UInt8(ascii: ".") { at += 1 }
    if at == magic.count && at < head.count { return false }
    while at < head.count, head[at] == 0x20 || head[at] == 0x0D { at += 1 }
    if at == head.count { return head.count < 64 ? nil : false }
    guard head[at] == 0x0A else { return false }
    at += 1
    guard at < head.count else { return nil }
    while at < head.count, head[at].lowercased >= 0x61 && head[at].lowercased <= 0x7A || head[at] == UInt8(ascii: "-") {
      at += 1
    }
    return at == head.count ? (head.count < 64 ? nil : true) : head[at] == UInt8(ascii: ":") || head[at] == 0x20
  }
}
