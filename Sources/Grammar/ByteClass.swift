/// What a byte can be for the tokenizer: one table look-up instead of a chain of comparisons.
enum ByteClass {
  static let lower: UInt8 = 1
  static let upper: UInt8 = 2
  static let digit: UInt8 = 4
  static let space: UInt8 = 8
  static let high: UInt8 = 16  // part of a character beyond ASCII
  static let letter: UInt8 = 3

  static let table: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x61...0x7A: lower
    case 0x41...0x5A: upper
    case 0x30...0x39: digit
    case 0x00...0x20, 0x7F: space
    case 0x80...0xFF: high
    default: 0
    }
  }
}

/// The characters beyond ASCII, told apart as far as tokens need it.
enum HighCharacter {
  enum Sort { case lowerLetter, upperLetter, space, mark, fraction }

  /// The scalar that starts at `i`, and how many bytes it has. The text is valid UTF-8.
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt32, Int) {
    let b0 = UInt32(text[i])
    if b0 < 0x80 { return (b0, 1) }
    func tail(_ k: Int) -> UInt32 { i + k < text.count ? UInt32(text[i + k]) & 0x3F : 0 }
    if b0 < 0xE0 { return ((b0 & 0x1F) << 6 | tail(1), min(2, text.count - i)) }
    if b0 < 0xF0 { return ((b0 & 0x0F) << 12 | tail(1) << 6 | tail(2), min(3, text.count - i)) }
    return ((b0 & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), min(4, text.count - i))
  }

  static func sort(_ scalar: UInt32) -> Sort {
    switch scalar {
    case 0x80...0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: .space
    case 0xBC...0xBE, 0x2150...0x215E: .fraction
    case 0xAA, 0xB5, 0xBA: .lowerLetter
    case 0xA1...0xBF, 0xD7, 0xF7, 0x2010...0x206F, 0x20A0...0x20CF, 0x2100...0x214F, 0x2190...0x2BFF,
      0x3001...0x303F, 0xFE30...0xFE4F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFFFD, 0x1F000...0x1FFFF: .mark
    case 0xC0...0xDE, 0x391...0x3AB, 0x400...0x42F: .upperLetter
    case 0x100...0x17F: isUpperInLatinExtendedA(scalar) ? .upperLetter : .lowerLetter
    default: .lowerLetter
    }
  }

  /// Capitals of Latin Extended-A have even numbers, but for two runs where they have odd ones.
  private static func isUpperInLatinExtendedA(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1
    case 0x178: true
    case 0x138, 0x149, 0x17F: false
    default: scalar % 2 == 0
    }
  }

  /// The lower-case form, where it is one scalar of the same length: enough for comparing words.
  static func lowered(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3AB, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x100...0x17F where sort(scalar) == .upperLetter && scalar != 0x178: scalar + 1
    case 0x2019: 0x27
    default: scalar
    }
  }
}
