import Vocabulary

/// Reads one line of JSON-lines input:
/// `{"id", "html" | "html_base64" | "text", "url"?, "published"?, "captured"?, "pass"?}`.
///
/// Keys it does not know are passed over; null is as good as absent.
struct JSONLine {
  private enum Key: String, CaseIterable {
    case id, html, htmlBase64 = "html_base64", text, url, published, captured, pass
  }

  private var values: [Key: [UInt8]] = [:]
  private var warnings: [String] = []
  /// What is wrong with a value whose line can still be read on; the first counts.
  private var complaint: String?

  /// The input of a line, or the failure that stands for it.
  static func unpacked(_ parcel: Parcel) -> Unpacked {
    var fields = JSONLine()
    var bytes = parcel.bytes
    if UTF8Repair.repair(&bytes) { fields.warnings.append("invalid UTF-8 in the input line, replaced by U+FFFD") }
    do throws(JSONFault) {
      try fields.read(bytes)
    } catch {
      let place = "\(parcel.place), byte \(error.position + 1)"
      return fields.broken("\(place): expected \(error.expected); each line must be one JSON object", parcel)
    }
    return fields.input(parcel)
  }

  // MARK: Reading

  private mutating func read(_ bytes: [UInt8]) throws(JSONFault) {
    // The closure cannot throw a typed error through, hence the detour over a result.
    let (fields, fault) = bytes.withUnsafeBufferPointer { [self] buffer in
      var fields = self
      var scanner = JSONScanner(buffer)
      do throws(JSONFault) {
        try fields.readObject(&scanner, buffer)
      } catch {
        return (fields, JSONFault?.some(error))
      }
      return (fields, nil)
    }
    self = fields
    if let fault { throw fault }
  }

  private mutating func readObject(
    _ scanner: inout JSONScanner, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(JSONFault) {
    try scanner.expect("{", "an object, which starts with {")
    if !scanner.take("}") {
      repeat {
        scanner.skipBlanks()
        let name = try scanner.string()
        try scanner.expect(":", "a colon after the key")
        if let key = Key(rawValue: String(decoding: name, as: UTF8.self)) {
          try readValue(of: key, &scanner, bytes)
        } else {
          try scanner.skipValue()
        }
      } while scanner.take(",")
      try scanner.expect("}", "a comma or }")
    }
    scanner.skipBlanks()
    if !scanner.isAtEnd { throw scanner.fault("the end of the line after the object") }
    if scanner.hadLoneSurrogate {
      warnings.append("half a surrogate pair escaped in the input line, replaced by U+FFFD")
    }
  }

  private mutating func readValue(
    of key: Key, _ scanner: inout JSONScanner, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(JSONFault) {
    let kind = try scanner.kindAhead()
    if key == .pass {
      let start = scanner.position
      try scanner.skipValue()
      values[.pass] = kind == .null ? nil : Array(bytes[start..<scanner.position])
    } else if kind == .string {
      values[key] = try scanner.string()
    } else {
      try scanner.skipValue()
      values[key] = nil
      if kind != .null && complaint == nil {
        complaint = "key \"\(key.rawValue)\" holds \(kind.rawValue); expected a string"
      }
    }
  }

  // MARK: What it comes to

  private func string(_ key: Key) -> String? { values[key].map { String(decoding: $0, as: UTF8.self) } }

  private func broken(_ message: String, _ parcel: Parcel) -> Unpacked {
    .broken(
      BrokenInput(
        id: string(.id) ?? parcel.id, origin: parcel.origin, pass: string(.pass), failure: Failure(.badInput, message)))
  }

  private func input(_ parcel: Parcel) -> Unpacked {
    var origin = parcel.origin
    origin.captured = string(.captured)
    func broken(_ what: String) -> Unpacked { self.broken("\(parcel.place): \(what)", parcel) }
    if let complaint { return broken(complaint) }
    guard let id = string(.id) else { return broken("key \"id\" is missing; expected a string") }
    let contents = [Key.html, .htmlBase64, .text].filter { values[$0] != nil }
    guard contents.count == 1, let key = contents.first, var bytes = values[key] else {
      let found = contents.isEmpty ? "none" : contents.map(\.rawValue).joined(separator: " and ")
      return broken("expected one of the keys \"html\", \"html_base64\" and \"text\", found \(found)")
    }
    var form = Input.Form.text
    switch key {
    case .html: form = .decodedPage
    case .htmlBase64:
      form = .page
      guard let decoded = Base64.decode(bytes) else {
        return broken("key \"html_base64\" is not base 64; encode the page's bytes by RFC 4648")
      }
      bytes = decoded
    default: break
    }
    return .input(
      Input(
        id: id, form: form, bytes: bytes, url: string(.url), published: string(.published), pass: string(.pass),
        origin: origin, warnings: warnings))
  }
}
