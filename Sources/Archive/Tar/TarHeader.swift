/// The 512 bytes in front of a member of a tar archive, in any dialect since 1979 (v7, ustar, GNU, pax).
struct TarHeader: Equatable {
  static let size = 512

  /// As written; the long forms of GNU and pax stand in members of their own.
  var name: [UInt8]
  /// Bytes of data behind the header, before padding.
  var size: Int
  var type: UInt8
  /// Whether it says "ustar", as all but v7 do.
  var hasMagic: Bool

  /// Nil when the bytes are no header: the checksum tells.
  init?(_ block: ArraySlice<UInt8>) {
    guard block.count == Self.size else { return nil }
    let bytes = Array(block)
    guard let checksum = Self.number(bytes[148..<156]), Self.checksums(bytes).contains(checksum) else { return nil }
    guard let size = Self.number(bytes[124..<136]) else { return nil }
    self.size = size
    type = bytes[156]
    hasMagic = bytes[257..<262].elementsEqual("ustar".utf8)
    name = Self.text(bytes[0..<100])
    // GNU's older dialect ("ustar" and two blanks) keeps times where ustar has the path's front.
    if hasMagic, bytes[262] == 0, bytes[345] != 0 {
      name = Self.text(bytes[345..<500]) + [UInt8(ascii: "/")] + name
    }
  }

  /// Whether the bytes begin a tar archive, or a member of one.
  static func isAhead(_ head: [UInt8]) -> Bool { TarHeader(head.prefix(size)) != nil }

  /// With the checksum's own field taken as blanks; as signed and unsigned bytes, for there have been writers of both.
  private static func checksums(_ bytes: [UInt8]) -> [Int] {
    var unsigned = 8 * 32
    var signed = 8 * 32
    for (i, byte) in bytes.enumerated() where !(148..<156).contains(i) {
      unsigned += Int(byte)
      signed += Int(Int8(bitPattern: byte))
    }
    return [unsigned, signed]
  }

  private static func text(_ field: ArraySlice<UInt8>) -> [UInt8] { Array(field.prefix { $0 != 0 }) }

  /// Octal digits between blanks and NULs, or, with the highest bit set, a number in base 256. Nil for anything else
  /// and for what is negative or too large for 62 bits.
  static func number(_ field: ArraySlice<UInt8>) -> Int? {
    guard let first = field.first else { return nil }
    var value = 0
    if first & 0x80 != 0 {
      guard first & 0x40 == 0 else { return nil }
      for (i, byte) in field.enumerated() {
        guard value < 1 << 54 else { return nil }
        value = value << 8 | Int(i == 0 ? byte & 0x3F : byte)
      }
      return value
    }
    let digits = field.drop { $0 == 0x20 || $0 == 0 }.prefix { $0 != 0x20 && $0 != 0 }
    if digits.isEmpty { return 0 }
    for digit in digits {
      guard (0x30...0x37).contains(digit), value < 1 << 59 else { return nil }
      value = value << 3 | Int(digit & 7)
    }
    return value
  }
}
