/// JSON as pages carry it: a reader that takes what it can from broken text instead of refusing it.
///
/// Raw line breaks in strings, trailing commas, comment marks around the whole and a missing end are all read.
enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// As printed.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// In order of appearance.
  case object([(key: String, value: JSONValue)])

  /// The values that stand in the text one after the other.
  static func values(in bytes: [UInt8]) -> [JSONValue] {
    // Some pages escape the whole script for HTML.
    let bytes = bytes.contains(0x22) || !bytes.contains(text: "&quot;") ? bytes : Entities.decoded(bytes)
    return bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes: bytes)
      return reader.values()
    }
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var string: String? {
    switch self {
    case .string(let text): text
    case .number(let text): text
    default: nil
    }
  }

  /// An array's elements; any other value is a list of itself.
  var list: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }
}

/// Reads by recursion no deeper than `depthLimit`; what lies deeper is passed over.
private struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at = 0
  static let depthLimit = 64

  mutating func values() -> [JSONValue] {
    var out: [JSONValue] = []
    while at < bytes.count && out.count < 100 {
      // Whatever stands before the first bracket is a comment mark, CDATA or an assignment.
      while at < bytes.count && bytes[at] != 0x7B && bytes[at] != 0x5B { at += 1 }
      if bytes.holds("[cdata[", at: at) {
        at += 7
      } else if at < bytes.count {
        out.append(value(0))
      }
    }
    return out
  }

  private mutating func skipSpace() {
    while at < bytes.count && (bytes[at].isSpace || bytes[at] == 0xC2 || bytes[at] == 0xA0) { at += 1 }
  }

  private mutating func value(_ depth: Int) -> JSONValue {
    skipSpace()
    guard at < bytes.count else { return .null }
    switch bytes[at] {
    case 0x7B: return object(depth)
    case 0x5B: return array(depth)
    case 0x22: return .string(string())
    default: return word()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue {
    guard depth < Self.depthLimit else { return skipped() }
    at += 1
    var members: [(key: String, value: JSONValue)] = []
    while at < bytes.count {
      skipSpace()
      guard at < bytes.count else { break }
      if bytes[at] == 0x7D {
        at += 1
        break
      }
      if bytes[at] == 0x5D { break }
      guard bytes[at] == 0x22 else {
        at += 1
        continue
      }
      let key = string()
      skipSpace()
      if at < bytes.count && bytes[at] == 0x3A {
        at += 1
        members.append((key, value(depth + 1)))
      }
    }
    return .object(members)
  }

  private mutating func array(_ depth: Int) -> JSONValue {
    guard depth < Self.depthLimit else { return skipped() }
    at += 1
    var values: [JSONValue] = []
    while at < bytes.count {
      skipSpace()
      guard at < bytes.count else { break }
      if bytes[at] == 0x5D {
        at += 1
        break
      }
      if bytes[at] == 0x7D { break }
      if bytes[at] == 0x2C {
        at += 1
        continue
      }
      let start = at
      values.append(value(depth + 1))
      if at == start { at += 1 }
    }
    return .array(values)
  }

  /// Passes over a value that lies too deep, brackets counted.
  private mutating func skipped() -> JSONValue {
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      case 0x22:
        _ = string()
        continue
      default: break
      }
      at += 1
      if depth == 0 { break }
    }
    return .null
  }

  private mutating func word() -> JSONValue {
    let start = at
    while at < bytes.count, !bytes[at].isSpace, !",]}:".utf8.contains(bytes[at]) { at += 1 }
    let text = bytes[start..<at].string
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "": return .null
    default: return .number(text)
    }
  }

  private mutating func string() -> String {
    at += 1
    var out: [UInt8] = []
    while at < bytes.count && !endsString() {
      if bytes[at] == 0x5C {
        escape(into: &out)
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    at += 1
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether a quotation mark stands here that ends the string; one that somebody forgot to escape has text behind it.
  private func endsString() -> Bool {
    guard bytes[at] == 0x22 else { return false }
    var next = at + 1
    while next < bytes.count && bytes[next].isSpace { next += 1 }
    guard next < bytes.count else { return true }
    return ",}]:".utf8.contains(bytes[next]) || bytes[next] == 0x22 && next > at + 1
  }

  private mutating func escape(into out: inout [UInt8]) {
    at += 1
    guard at < bytes.count else { return }
    let byte = bytes[at]
    at += 1
    switch byte {
    case 0x6E: out.append(0x0A)
    case 0x72: out.append(0x0D)
    case 0x74: out.append(0x09)
    case 0x62, 0x66: out.append(0x20)
    case 0x75:
      var code = hexadecimal()
      if code >= 0xD800 && code < 0xDC00 && bytes.holds("\\u", at: at) {
        at += 2
        let low = hexadecimal()
        code = low >= 0xDC00 && low < 0xE000 ? 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      Decoder.append(code, to: &out)
    default: out.append(byte)
    }
  }

  private mutating func hexadecimal() -> UInt32 {
    var code: UInt32 = 0
    var digits = 0
    while digits < 4, at < bytes.count, let digit = UInt32(String(UnicodeScalar(bytes[at])), radix: 16) {
      code = code << 4 | digit
      at += 1
      digits += 1
    }
    return code
  }
}
