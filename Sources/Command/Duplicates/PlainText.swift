import Vocabulary

/// An article's words without what differs when one story is set by two houses: white space, the shapes of quotation
/// marks, apostrophes and dashes, characters that are not seen, and the dateline.
///
/// Words, numbers and letters' sizes count: a story with another figure in it is another story.
struct PlainText {
  let bytes: [UInt8]

  init(_ article: Article) {
    let text = Array(article.text.utf8)
    let dateline = article.dateline?.range
    var plain = Words(capacity: text.count)
    if let dateline, dateline.end <= text.count {
      plain.add(text[..<dateline.start])
      plain.beginAfterDateline()
      plain.add(text[dateline.end...])
    } else {
      plain.add(text[...])
    }
    bytes = plain.bytes
  }
}

/// Words parted by single spaces, in the making.
private struct Words {
  private(set) var bytes: [UInt8] = []
  private var isBetween = false
  /// Whether what comes is the dash or colon behind a dateline.
  private var skipsMarks = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func beginAfterDateline() { skipsMarks = true }

  mutating func add(_ text: ArraySlice<UInt8>) {
    var i = text.startIndex
    while i < text.endIndex {
      let byte = text[i]
      if byte < 0x80 {
        add(ascii: byte)
        i += 1
      } else {
        let next = i + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2)
        add(text[i..<next], Self.scalar(text[i..<next]))
        i = next
      }
    }
  }

  private mutating func add(ascii byte: UInt8) {
    switch byte {
    case 0...0x20, 0x7F: isBetween = true
    case UInt8(ascii: "-"), UInt8(ascii: ":"): if !skipsMarks { append(CollectionOfOne(byte)) }
    case UInt8(ascii: "`"): append(CollectionOfOne(UInt8(ascii: "'")))
    default: append(CollectionOfOne(byte))
    }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, _ scalar: UInt32) {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: isBetween = true
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFE0E, 0xFE0F, 0xFEFF: break
    case 0x2018...0x201B, 0x2032, 0x2039, 0x203A, 0xB4, 0x2BC: append(CollectionOfOne(UInt8(ascii: "'")))
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: append(CollectionOfOne(UInt8(ascii: "\"")))
    case 0x2010...0x2015, 0x2212: add(ascii: UInt8(ascii: "-"))
    case 0x2026: append([UInt8](repeating: UInt8(ascii: "."), count: 3))
    default: append(bytes)
    }
  }

  private mutating func append(_ word: some Collection<UInt8>) {
    if isBetween && !bytes.isEmpty { bytes.append(0x20) }
    isBetween = false
    skipsMarks = false
    bytes.append(contentsOf: word)
  }

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var scalar = UInt32(bytes.first! & (bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07))
    for byte in bytes.dropFirst() { scalar = scalar << 6 | UInt32(byte & 0x3F) }
    return scalar
  }
}
