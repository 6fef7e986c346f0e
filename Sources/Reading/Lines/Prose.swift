/// How much a line reads like running text.
struct Prose: Sendable {
  /// Letters as a reader counts them: an ideograph is worth three.
  var size = 0
  var words = 0
  var commas = 0
  /// Ends of sentences inside or at the end.
  var stops = 0
  var endsInStop = false
  /// Ends in dots, or in no mark at all.
  var isCutShort = false
  /// Share of the line inside links, in percent.
  var linkShare = 0

  init(_ text: ArraySlice<UInt8>, linked: Int) {
    var previousIsSpace = true
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      let isSpace = byte == 0x20
      if !isSpace && previousIsSpace { words += 1 }
      previousIsSpace = isSpace
      if byte < 0x80 || byte >= 0xC0 { size += byte >= 0xE3 && byte <= 0xED ? 3 : 1 }
      if byte == 0x2C { commas += 1 }
      if byte == 0x2E || byte == 0x21 || byte == 0x3F {
        let next = at + 1 < text.endIndex ? text[at + 1] : 0x20
        if next == 0x20 || next == 0x22 || next == 0xE2 { stops += 1 }
      }
      if byte == 0xE3 || byte == 0xEF, at + 2 < text.endIndex {
        // 。、！，？
        let mark = (byte, text[at + 1], text[at + 2])
        if mark == (0xE3, 0x80, 0x82) || mark == (0xEF, 0xBC, 0x81) || mark == (0xEF, 0xBC, 0x9F) { stops += 1 }
        if mark == (0xE3, 0x80, 0x81) || mark == (0xEF, 0xBC, 0x8C) { commas += 1 }
      }
      at += 1
    }
    linkShare = text.isEmpty ? 0 : linked * 100 / text.count
    endsInStop = Self.ends(text)
    let tail = Array(text.suffix(5)).filter { !$0.isSpace && $0 != 0x5D }.suffix(3)
    isCutShort = !endsInStop || tail.elementsEqual([0x2E, 0x2E, 0x2E]) || tail.elementsEqual([0xE2, 0x80, 0xA6])
  }

  /// A full stop, question or exclamation mark at the end, quotation marks and brackets aside.
  static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    var end = text.endIndex
    while end > text.startIndex {
      let byte = text[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte.isSpace {
        end -= 1
      } else if end - 3 >= text.startIndex, text[end - 3] == 0xE2, text[end - 2] == 0x80,
        byte >= 0x98 && byte <= 0x9F
      {
        end -= 3
      } else {
        break
      }
    }
    guard end > text.startIndex else { return false }
    let byte = text[end - 1]
    if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A { return true }
    guard end - 3 >= text.startIndex else { return false }
    let mark = (text[end - 3], text[end - 2], byte)
    return mark == (0xE2, 0x80, 0xA6) || mark == (0xE3, 0x80, 0x82) || mark == (0xEF, 0xBC, 0x81)
      || mark == (0xEF, 0xBC, 0x9F)
  }

  /// What the line adds to a place being the article's body.
  var gain: Double {
    if linkShare > 60 || size < 20 { return 0 }
    let open = Double(size) * Double(100 - linkShare) / 100
    if stops > 0 && (words >= 8 || size >= 60) { return min(open, 1000) }
    if commas > 0 && size > 80 { return min(open, 1000) * 0.8 }
    return size > 80 ? open * 0.5 : 0
  }
}
