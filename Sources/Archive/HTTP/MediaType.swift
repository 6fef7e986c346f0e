/// What a Content-Type field says: `text/html; charset=utf-8`.
struct MediaType {
  /// Type and subtype in lower case, without parameters: "text/html". Empty when there is none.
  let essence: String
  /// As declared, without quotation marks.
  let charset: String?

  init(_ value: [UInt8]) {
    // Of several values, joined by commas, the last that is a type counts.
    let values = value.split(separator: UInt8(ascii: ","))
    let last = values.last { $0.prefix { $0 != UInt8(ascii: ";") }.contains(UInt8(ascii: "/")) } ?? value[...]
    let parts = last.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    essence = parts.first.map { Self.lowered(HeaderFields.trimmed($0)) } ?? ""
    var charset: String?
    for part in parts.dropFirst() where charset == nil {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
      guard Self.lowered(HeaderFields.trimmed(part[..<equals])) == "charset" else { continue }
      let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
      let label = HeaderFields.trimmed(part[(equals + 1)...]).filter { !quotes.contains($0) }
      if !label.isEmpty { charset = String(decoding: label, as: UTF8.self) }
    }
    self.charset = charset
  }

  var isPage: Bool { essence == "text/html" || essence == "application/xhtml+xml" }

  /// Whether it says nothing, so that the bytes must be looked at: what the WHATWG's standard on sniffing names, and
  /// what has no slash.
  var isUnknown: Bool {
    !essence.contains("/") || ["unknown/unknown", "application/unknown", "*/*"].contains(essence)
  }

  private static func lowered(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map(\.lowercased), as: UTF8.self)
  }
}
