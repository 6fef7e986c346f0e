/// RFC 4648 base 64, standard or URL alphabet, padding optional, blanks and line ends between digits allowed.
enum Base64 {
  /// The bytes behind the digits; nil when something else stands among them or the last group is cut off.
  static func decode(_ digits: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(digits.count / 4 * 3 + 3)
    var group: UInt32 = 0
    var held = 0
    var padding = 0
    for digit in digits {
      let value = values[Int(digit)]
      switch value {
      case blank: continue
      case pad: padding += 1
      case bad: return nil
      default:
        if padding > 0 { return nil }
        group = group << 6 | UInt32(value)
        held += 1
        if held == 4 {
          result.append(UInt8(truncatingIfNeeded: group >> 16))
          result.append(UInt8(truncatingIfNeeded: group >> 8))
          result.append(UInt8(truncatingIfNeeded: group))
          held = 0
          group = 0
        }
      }
    }
    if padding > 0 && held + padding != 4 { return nil }
    switch held {
    case 1: return nil
    case 2: result.append(UInt8(truncatingIfNeeded: group >> 4))
    case 3:
      result.append(UInt8(truncatingIfNeeded: group >> 10))
      result.append(UInt8(truncatingIfNeeded: group >> 2))
    default: break
    }
    return result
  }

  private static let blank: UInt8 = 253
  private static let pad: UInt8 = 254
  private static let bad: UInt8 = 255

  private static let values: [UInt8] = {
    var table = [UInt8](repeating: bad, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, digit) in alphabet.utf8.enumerated() { table[Int(digit)] = UInt8(value) }
    table[Int(UInt8(ascii: "-"))] = 62
    table[Int(UInt8(ascii: "_"))] = 63
    table[Int(UInt8(ascii: "="))] = pad
    for byte in " \t\r\n".utf8 { table[Int(byte)] = blank }
    return table
  }()
}
