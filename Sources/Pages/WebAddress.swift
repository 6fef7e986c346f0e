/// An address that a page may link to: http or https, nothing that runs.
struct WebAddress: Equatable {
  let text: String

  /// Nil for any other scheme, for an address without a host, and for one with blanks or controls in it.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let scheme = Self.schemes.first(where: { Self.begins(bytes, with: Array($0.utf8)) }),
      bytes.count > scheme.utf8.count, !"/?#\\".utf8.contains(bytes[scheme.utf8.count]),
      bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return nil }
    self.text = text
  }

  private static let schemes = ["https://", "http://"]

  private static func begins(_ bytes: [UInt8], with prefix: [UInt8]) -> Bool {
    bytes.count >= prefix.count
      && zip(bytes, prefix).allSatisfy { (0x41...0x5A ~= $0 ? $0 | 0x20 : $0) == $1 }
  }

  /// The address with a directive by which browsers find and mark words on the page
  /// (https://wicg.github.io/scroll-to-text-fragment/). Without fragments it is the address alone.
  func finding(_ fragments: [TextFragment]) -> String {
    if fragments.isEmpty { return text }
    let base = text.firstRange(of: ":~:").map { String(text[..<$0.lowerBound]) } ?? text
    let mark = base.utf8.contains(UInt8(ascii: "#")) ? "" : "#"
    return base + mark + ":~:" + fragments.map { "text=" + $0.text }.joined(separator: "&")
  }
}
