/// A line as words to compare phrases with: letters and digits folded in case, accents of Latin letters taken off, one
/// blank between words, a colon as a word of its own, all other signs as blanks and apostrophes as nothing.
struct PlainWords: Sendable {
  /// The words, each followed by a blank.
  private(set) var bytes: [UInt8] = []
  /// Where each word starts, and the end.
  private(set) var starts: [Int] = []
  /// Letters and digits.
  private(set) var size = 0

  var count: Int { starts.count - 1 }

  init(_ line: ArraySlice<UInt8>) {
    bytes.reserveCapacity(line.count + 1)
    var inWord = false
    var at = line.startIndex
    while at < line.endIndex {
      let byte = line[at]
      let next = at + 1 < line.endIndex ? line[at + 1] : 0
      at += 1
      if byte.isLetter || byte.isDigit {
        add(byte.lowered, &inWord)
      } else if byte == 0x3A {
        close(&inWord)
        add(byte, &inWord)
        close(&inWord)
      } else if byte == 0xC3 && next >= 0x80 {
        add(Self.latin[Int(next & 0x3F)], &inWord)
        at += 1
      } else if byte == 0xD0 && next >= 0x90 && next <= 0xAF {
        // Cyrillic capitals.
        add(next < 0xA0 ? 0xD0 : 0xD1, &inWord)
        add(next < 0xA0 ? next + 0x20 : next - 0x20, &inWord)
        at += 1
      } else if byte == 0xE2 && (next == 0x80 || next == 0x81) {
        let isApostrophe = next == 0x80 && at + 1 < line.endIndex && line[at + 1] == 0x99
        if !isApostrophe { close(&inWord) }
        at += 2
      } else if byte == 0xC2 && next >= 0x80 && next != 0xA9 {
        close(&inWord)
        at += 1
      } else if byte >= 0x80 {
        add(byte, &inWord)
      } else if byte != 0x27 {
        close(&inWord)
      }
    }
    close(&inWord)
    starts.append(bytes.count)
  }

  private mutating func add(_ byte: UInt8, _ inWord: inout Bool) {
    if !inWord { starts.append(bytes.count) }
    inWord = true
    bytes.append(byte)
    if byte != 0x3A { size += 1 }
  }

  private mutating func close(_ inWord: inout Bool) {
    if inWord { bytes.append(0x20) }
    inWord = false
  }

  /// The words of the phrase stand from the k-th word on.
  func holds(_ phrase: [UInt8], at word: Int) -> Bool {
    let start = starts[word]
    guard start + phrase.count <= bytes.count else { return false }
    for k in 0..<phrase.count where bytes[start + k] != phrase[k] { return false }
    return true
  }

  /// The first word of a range where the phrase stands.
  func place(of phrase: [UInt8], from word: Int, before end: Int) -> Int? {
    word < count ? (word..<min(end, count)).first { holds(phrase, at: $0) } : nil
  }

  func word(_ k: Int) -> ArraySlice<UInt8> { bytes[starts[k]..<starts[k + 1]] }

  /// U+00C0 to U+00FF without their accents.
  private static let latin = Array("aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty".utf8)
}
