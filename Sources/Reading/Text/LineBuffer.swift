/// Collects text with each run of white space as one blank and none at the edges.
struct LineBuffer {
  private(set) var bytes: [UInt8] = []
  private var pending = false

  var isEmpty: Bool { bytes.isEmpty }

  mutating func space() { pending = true }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    pending = false
  }

  /// Sets a mark right behind what stands there, before a blank that is due.
  mutating func close(_ mark: [UInt8]) {
    if !bytes.isEmpty { bytes.append(contentsOf: mark) }
  }

  mutating func append(_ text: some RandomAccessCollection<UInt8>) {
    var at = text.startIndex
    let end = text.endIndex
    while at < end {
      let byte = text[at]
      if byte <= 0x20 {
        pending = true
      } else {
        let invisible = byte >= 0xC2 ? Self.invisible(text, at) : 0
        if invisible != 0 {
          if invisible > 0 { pending = true }
          at = text.index(at, offsetBy: abs(invisible))
          continue
        }
        if pending {
          if !bytes.isEmpty { bytes.append(0x20) }
          pending = false
        }
        bytes.append(byte)
      }
      at = text.index(after: at)
    }
  }

  /// Length of a character that is white space (positive) or nothing at all (negative); 0 for all others.
  private static func invisible<T: RandomAccessCollection<UInt8>>(_ text: T, _ at: T.Index) -> Int {
    let left = text.distance(from: at, to: text.endIndex)
    guard left >= 2 else { return 0 }
    let second = text[text.index(after: at)]
    switch text[at] {
    case 0xC2: return second == 0xA0 || second == 0x85 ? 2 : second == 0xAD ? -2 : 0
    case 0xE2 where left >= 3:
      let third = text[text.index(at, offsetBy: 2)]
      if second == 0x80 {
        // U+2000-200A, U+2028, U+2029, U+202F are blanks; U+200B, U+200E, U+200F, U+202A-202E are nothing.
        if third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF { return 3 }
        return third == 0x8B || third == 0x8E || third == 0x8F || (third >= 0xAA && third <= 0xAE) ? -3 : 0
      }
      return second == 0x81 ? (third == 0x9F ? 3 : third == 0xA0 ? -3 : 0) : 0
    case 0xE3 where left >= 3: return second == 0x80 && text[text.index(at, offsetBy: 2)] == 0x80 ? 3 : 0
    case 0xEF where left >= 3: return second == 0xBB && text[text.index(at, offsetBy: 2)] == 0xBF ? -3 : 0
    default: return 0
    }
  }
}
