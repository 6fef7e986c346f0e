#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Turns bytes of one encoding into valid UTF-8; what cannot be decoded becomes U+FFFD and nothing is lost after it.
enum Decoder {
  static func utf8(_ raw: [UInt8]) -> [UInt8] {
    tally(raw).broken == 0 ? raw : Array(String(decoding: raw, as: UTF8.self).utf8)
  }

  /// Well-formed and broken sequences above ASCII.
  static func tally(_ raw: [UInt8]) -> (sound: Int, broken: Int) {
    var sound = 0
    var broken = 0
    var at = 0
    raw.withUnsafeBufferPointer { raw in
      let base = UnsafeRawPointer(raw.baseAddress)
      while at < raw.count {
        if raw[at] < 0x80 {
          // Most of a page is ASCII: eight bytes at a time.
          at += 1
          while let base, at + 8 <= raw.count,
            base.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
          {
            at += 8
          }
          continue
        }
        let length = sequenceLength(raw, at)
        if length == 0 { broken += 1 } else { sound += 1 }
        at += max(length, 1)
      }
    }
    return (sound, broken)
  }

  /// Length of the well-formed sequence at the place, 0 for none: no overlong forms, surrogates or numbers past 10FFFF.
  private static func sequenceLength(_ raw: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let lead = raw[at]
    let length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0
    guard length > 0, at + length <= raw.count else { return 0 }
    for k in 1..<length where raw[at + k] & 0xC0 != 0x80 { return 0 }
    let second = raw[at + 1]
    switch lead {
    case 0xE0: return second >= 0xA0 ? length : 0
    case 0xED: return second < 0xA0 ? length : 0
    case 0xF0: return second >= 0x90 ? length : 0
    case 0xF4: return second < 0x90 ? length : 0
    default: return length
    }
  }

  static func utf16(_ raw: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(raw.count / 2)
    var at = raw.startIndex
    while at + 1 < raw.endIndex {
      let (first, second) = (UInt16(raw[at]), UInt16(raw[at + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      at += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  static func windows1252(_ raw: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(raw.count + raw.count / 16)
    for byte in raw {
      if byte < 0x80 { out.append(byte) } else { append(byte < 0xA0 ? c1[Int(byte) - 0x80] : UInt32(byte), to: &out) }
    }
    return out
  }

  /// What windows-1252 has at 0x80 to 0x9F; pages also write these as numeric references.
  static let c1: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  /// Appends a code point; what is no Unicode scalar becomes U+FFFD.
  static func append(_ code: UInt32, to out: inout [UInt8]) { out.append(contentsOf: utf8(code: code)) }

  /// A code point's bytes; U+FFFD's for what is no Unicode scalar.
  static func utf8(code: UInt32) -> UTF8.EncodedScalar { UTF8.encode(Unicode.Scalar(code) ?? "\u{FFFD}")! }

  /// Through the system's converter; nil when it does not know the encoding.
  static func converted(_ raw: [UInt8], from name: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var out = [UInt8](repeating: 0, count: raw.count * 3 + 64)
    var written = 0
    var input = raw
    input.withUnsafeMutableBytes { source in
      out.withUnsafeMutableBytes { target in
        var from: UnsafeMutablePointer<CChar>? = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        var to: UnsafeMutablePointer<CChar>? = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var room = target.count
        while left > 0 {
          if iconv(converter, &from, &left, &to, &room) != -1 { break }
          // A byte that cannot be decoded is replaced by U+FFFD and passed over; a full buffer ends the work.
          guard errno != E2BIG, left > 0, room >= 3 else { break }
          for byte: UInt8 in [0xEF, 0xBF, 0xBD] {
            to!.pointee = CChar(bitPattern: byte)
            to = to! + 1
          }
          room -= 3
          from = from! + 1
          left -= 1
        }
        written = target.count - room
      }
    }
    return Array(out[..<written])
  }
}
