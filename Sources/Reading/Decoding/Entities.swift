/// Decodes character references as browsers do, so that the parser behind sees only `&amp;`, `&lt;` and `&quot;`.
enum Entities {
  /// The reference that starts at `&`: its code points and where it ends; nil when it is only an ampersand.
  static func reference(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool
  ) -> (codes: [UInt32], end: Int)? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start + 1] == 0x23 { return numeric(bytes, start + 2) }
    var end = start + 1
    while end < bytes.count && end - start < 34 && (bytes[end].isLetter || bytes[end].isDigit) { end += 1 }
    guard end > start + 1 else { return nil }
    if end < bytes.count && bytes[end] == 0x3B, let found = codes(for: bytes[start + 1..<end], bare: false) {
      return (found, end + 1)
    }
    if inAttribute { return nil }
    // Without a semicolon the longest name that may go without counts: "&copy2024" is "©2024".
    while end > start + 2 {
      if let found = codes(for: bytes[start + 1..<end], bare: true) { return (found, end) }
      end -= 1
    }
    return nil
  }

  /// Text with its references decoded, for values that come from JSON.
  static func decoded(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x26) else { return text }
    var out: [UInt8] = []
    text.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        if bytes[at] == 0x26, let found = reference(in: bytes, at: at, inAttribute: false) {
          for code in found.codes { Decoder.append(code, to: &out) }
          at = found.end
        } else {
          out.append(bytes[at])
          at += 1
        }
      }
    }
    return out
  }

  private static func numeric(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (codes: [UInt32], end: Int)? {
    var at = start
    let hexadecimal = at < bytes.count && bytes[at].lowered == 0x78
    if hexadecimal { at += 1 }
    let first = at
    var code: UInt32 = 0
    while at < bytes.count {
      let byte = bytes[at].lowered
      let digit: UInt32
      if byte.isDigit {
        digit = UInt32(byte - 0x30)
      } else if hexadecimal && byte >= 0x61 && byte <= 0x66 {
        digit = UInt32(byte - 0x57)
      } else {
        break
      }
      code = min(code * (hexadecimal ? 16 : 10) + digit, 0x110000)
      at += 1
    }
    guard at > first else { return nil }
    if at < bytes.count && bytes[at] == 0x3B { at += 1 }
    if code >= 0x80 && code < 0xA0 { code = Decoder.c1[Int(code) - 0x80] }
    if code == 0 || Unicode.Scalar(code) == nil { code = 0xFFFD }
    let isControl = code < 0x20 && code != 0x0A && code != 0x0D && code != 0x09
    return (isControl ? [] : [code], at)
  }

  private static func codes(for name: Slice<UnsafeBufferPointer<UInt8>>, bare: Bool) -> [UInt32]? {
    let place = entries.partitioningIndex { !$0.name.lexicographicallyPrecedes(name) }
    guard place < entries.count, case let entry = entries[place], entry.name.elementsEqual(name), !bare || entry.bare
    else { return nil }
    return entry.codes
  }

  /// A named reference; `bare` when it may go without its semicolon.
  private struct Entry: Sendable {
    let name: [UInt8]
    let bare: Bool
    let codes: [UInt32]
  }

  private static let entries: [Entry] = {
    EntityNames.table.bytes.pieces { $0 == 0x20 }.map { piece in
      let halves = piece.pieces { $0 == 0x3D }
      let bare = halves[0].last == 0x21
      return Entry(
        name: Array(bare ? halves[0].dropLast() : halves[0]), bare: bare,
        codes: halves[1].pieces { $0 == 0x2C }.map { UInt32($0.string, radix: 16)! })
    }
  }()
}
