import Vocabulary

/// What one WARC record comes to: a page, a text, or a reason why it is passed over.
struct WARCPage {
  private let parcel: Parcel
  private let limits: Inputs.Limits
  private let head: WARCHead
  private var warnings: [String] = []

  /// - Parameter parcel: a record, its head and as much of its content as the archive holds.
  static func unpacked(_ parcel: Parcel, limits: Inputs.Limits) -> Unpacked {
    guard let head = WARCHead(parcel.bytes) else {
      return .broken(
        BrokenInput(
          id: parcel.id, origin: parcel.origin,
          failure: Failure(.badInput, "\(parcel.place): expected the header of a WARC record")))
    }
    var page = WARCPage(parcel: parcel, limits: limits, head: head)
    do throws(Failure) {
      return try page.unpacked()
    } catch {
      return .broken(BrokenInput(id: parcel.id, origin: page.origin, failure: error))
    }
  }

  private init(parcel: Parcel, limits: Inputs.Limits, head: WARCHead) {
    self.parcel = parcel
    self.limits = limits
    self.head = head
  }

  private var bytes: [UInt8] { parcel.bytes }

  private var origin: Origin {
    var origin = parcel.origin
    origin.captured = head.fields.text("WARC-Date")
    return origin
  }

  private mutating func unpacked() throws(Failure) -> Unpacked {
    if head.fields.number("WARC-Segment-Number").map({ $0 > 1 }) == true { return .passedOver(.continuation) }
    let type = MediaType(head.fields["Content-Type"] ?? [])
    switch head.kind {
    case .warcinfo, .request, .metadata: return .passedOver(.notResponse)
    case .revisit: return .passedOver(.revisit)
    case .continuation: return .passedOver(.continuation)
    case .conversion where type.essence == "text/plain": return try text()
    case .conversion, .resource: return try plain(type)
    case .response, .other:
      if type.essence == "text/dns" || head.url?.hasPrefix("dns:") == true { return .passedOver(.notResponse) }
      let mayBeHTTP = type.essence == "application/http" || type.isUnknown
      if mayBeHTTP, let response = HTTPResponse(bytes, from: head.length) { return try answer(response) }
      if head.kind == .other { return .passedOver(.notResponse) }
      return try plain(mayBeHTTP ? MediaType([]) : type)
    }
  }

  /// An HTTP response, codings and all.
  private mutating func answer(_ response: HTTPResponse) throws(Failure) -> Unpacked {
    if let status = response.status, status != 200 {
      guard limits.everyStatus else { return .passedOver(.status) }
      warnings.append("the server answered with status \(status)")
    }
    let type = MediaType(response.fields["Content-Type"] ?? [])
    let identified = MediaType(head.fields["WARC-Identified-Payload-Type"] ?? [])
    if !type.isUnknown && !type.isPage { return .passedOver(.notHTML) }
    if type.isUnknown && !identified.isUnknown && !identified.isPage { return .passedOver(.notHTML) }
    try checkLength()
    let body = try ContentCoding(
      undoing: response.fields, of: bytes[response.body...], place: parcel.place, limits: limits)
    if type.isUnknown && identified.isUnknown && InputFormat.guess(Array(body.bytes.prefix(1 << 14))) != .html {
      return .passedOver(.notHTML)
    }
    warnings += body.warnings
    if let length = response.fields.number("Content-Length"), length > bytes.count - response.body,
      response.fields["Content-Encoding"] == nil, response.fields["Transfer-Encoding"] == nil
    {
      warnings.append("the page is cut off: \(bytes.count - response.body) of \(length) bytes are there")
    }
    return input(.page, body.bytes, charset: type.charset)
  }

  /// A page that stands in the record as it is.
  private mutating func plain(_ type: MediaType) throws(Failure) -> Unpacked {
    try checkLength()
    if !type.isPage {
      guard type.isUnknown, InputFormat.guess(Array(bytes[head.length...].prefix(1 << 14))) == .html else {
        return .passedOver(.notHTML)
      }
    }
    return input(.page, Array(bytes[head.length...]), charset: type.charset)
  }

  /// Text that somebody else made of a page, as in WET files.
  private mutating func text() throws(Failure) -> Unpacked {
    try checkLength()
    var text = Array(bytes[head.length...])
    if UTF8Repair.repair(&text) { warnings.append("invalid UTF-8 in the text, replaced by U+FFFD") }
    return input(.text, text, charset: nil)
  }

  /// Says what the head says, or does not say, about how much of the content is there.
  private mutating func checkLength() throws(Failure) {
    let there = bytes.count - head.length
    if let length = head.contentLength {
      if length > limits.bytes { throw limits.exceeded(by: parcel.place) }
      if length != there {
        warnings.append("the record's Content-Length is \(length), up to the next record there are \(there) bytes; these are read")
      }
    } else {
      if there > limits.bytes { throw limits.exceeded(by: parcel.place) }
      warnings.append("the record has no Content-Length; it is read up to the next record")
    }
    if let reason = head.fields.text("WARC-Truncated") {
      warnings.append("the crawler cut this page off (WARC-Truncated: \(reason))")
    }
    if head.fields["WARC-Segment-Number"] != nil {
      warnings.append("the archive's writer cut this page up; only its first segment is read")
    }
  }

  private func input(_ form: Input.Form, _ bytes: [UInt8], charset: String?) -> Unpacked {
    var input = Input(
      id: parcel.id, form: form, bytes: bytes, url: head.url, origin: origin, warnings: warnings)
    input.charset = charset
    return .input(input)
  }
}
