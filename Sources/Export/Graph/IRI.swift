/// Addresses as RDF wants them (RFC 3987).
enum IRI {
  /// The address with what an IRI cannot hold percent-encoded; nil when it is not absolute, for a relative one would
  /// be resolved against whatever base its reader has.
  static func absolute(_ address: String) -> String? {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")), colon != address.utf8.startIndex
    else { return nil }
    for (i, byte) in address.utf8[..<colon].enumerated() {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: continue
      case 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): if i == 0 { return nil }
      default: return nil
      }
    }
    return encoded(address) { byte in
      switch byte {
      case 0...0x20, 0x7F: false
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"):
        false
      default: true
      }
    }
  }

  /// The address of a Wikidata item (https://www.wikidata.org/wiki/Wikidata:Data_access), by its id ("Q42"); nil for
  /// other ids.
  static func wikidata(_ id: String) -> String? {
    let digits = id.utf8.dropFirst()
    guard id.utf8.first == UInt8(ascii: "Q"), !digits.isEmpty, digits.allSatisfy({ 0x30...0x39 ~= $0 })
    else { return nil }
    return "http://www.wikidata.org/entity/" + id
  }

  /// Any string as part of a path, slashes kept.
  static func pathSegment(_ name: String) -> String {
    encoded(name) { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"): true
      default: false
      }
    }
  }

  /// The name of one version of one address: a UUID of version 8 (RFC 9562) over a digest of both.
  static func uuid(digest: [UInt8]) -> String {
    var name = "urn:uuid:"
    for (i, byte) in digest.prefix(16).enumerated() {
      if i == 4 || i == 6 || i == 8 || i == 10 { name += "-" }
      let byte = i == 6 ? byte & 0x0F | 0x80 : i == 8 ? byte & 0x3F | 0x80 : byte
      if byte < 0x10 { name += "0" }
      name += String(byte, radix: 16)
    }
    return name
  }

  private static func encoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
    if text.utf8.allSatisfy(isKept) { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 0x0F] {
          bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
