import Mustache

/// Words from an article as they may stand in HTML, between tags or in an attribute's quotation marks.
///
/// It goes by bytes. Mustache's own escaping goes by what a reader takes for one letter, and lets a `<` or a `"` pass
/// that an article has joined to a combining or prepended mark.
struct HTMLText: MustacheContentType {
  /// The name by which a template asks for it in its first line.
  static let name = "PAGE"

  func escapeText(_ text: String) -> String { Self.escaped(text) }

  /// - Returns: the text with HTML's five letters as references; controls, which HTML forbids, as U+FFFD.
  static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "\""): out += "&quot;".utf8
      case UInt8(ascii: "'"): out += "&#39;".utf8
      case 0x09, 0x0A: out.append(byte)
      case 0x0D: out.append(0x0A)
      case 0..<0x20, 0x7F: out += "\u{FFFD}".utf8
      // U+0080 to U+009F are C2 80 to C2 9F.
      case 0x80...0x9F where previous == 0xC2:
        out.removeLast()
        out += "\u{FFFD}".utf8
      default: out.append(byte)
      }
      previous = byte
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// JSON inside a page's script block, where nothing may look like markup.
enum JSONBlock {
  /// - Parameter json: JSON text in UTF-8. The letters escaped here stand in its strings only.
  static func text(_ json: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(json.count + json.count / 16)
    var i = 0
    while i < json.count {
      switch json[i] {
      case UInt8(ascii: "<"): out += #"\u003c"#.utf8
      case UInt8(ascii: ">"): out += #"\u003e"#.utf8
      case UInt8(ascii: "&"): out += #"\u0026"#.utf8
      // U+2028 and U+2029, which end a line for some readers: E2 80 A8 and E2 80 A9.
      case 0xE2 where i + 2 < json.count && json[i + 1] == 0x80 && json[i + 2] & 0xFE == 0xA8:
        out += (json[i + 2] == 0xA8 ? #"\u2028"# : #"\u2029"#).utf8
        i += 2
      case let byte: out.append(byte)
      }
      i += 1
    }
    return String(decoding: out, as: UTF8.self)
  }
}
