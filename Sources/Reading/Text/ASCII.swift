/// Tests and foldings on single bytes; bytes above 0x7F belong to longer characters and are none of these.
extension UInt8 {
  var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isUpper: Bool { self >= 0x41 && self <= 0x5A }
  var isLower: Bool { self >= 0x61 && self <= 0x7A }
  var isLetter: Bool { isUpper || isLower }
  /// What no text has: neither white space nor the escape that encodings of East Asia shift by.
  var isControl: Bool { self < 0x09 || (self > 0x0D && self < 0x20 && self != 0x1B) }
  var lowered: UInt8 { isUpper ? self | 0x20 : self }
}

extension Collection<UInt8> {
  /// A copy with A-Z folded.
  var lowered: [UInt8] { map(\.lowered) }

  var string: String { String(decoding: self, as: UTF8.self) }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  func trimmed() -> SubSequence {
    var low = startIndex
    var high = endIndex
    while low < high && self[low].isSpace { low += 1 }
    while high > low && self[high - 1].isSpace { high -= 1 }
    return self[low..<high]
  }

  /// Letters and digits only, folded, without typographic marks: two printings of the same words are equal.
  var skeleton: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(count)
    var at = startIndex
    while at < endIndex {
      let byte = self[at]
      if byte == 0xE2 && at + 2 < endIndex && (self[at + 1] == 0x80 || self[at + 1] == 0x81) {
        at += 3  // dashes, quotation marks, dots, blanks
      } else if byte == 0xC2 && at + 1 < endIndex && [0xA0, 0xAB, 0xB4, 0xB7, 0xBB].contains(self[at + 1]) {
        at += 2  // no-break space, guillemets, accent, middle dot
      } else {
        if byte.isLetter || byte.isDigit || byte >= 0x80 { out.append(byte.lowered) }
        at += 1
      }
    }
    return out
  }

  /// "3. The Anna", "12) The Bea"
  var isNumbered: Bool {
    let rest = drop(while: \.isDigit)
    return (1...2).contains(count - rest.count) && (rest.first == 0x2E || rest.first == 0x29)
  }

  func starts(withText text: StaticString) -> Bool {
    holds(text, at: startIndex)
  }

  func ends(withText text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && holds(text, at: endIndex - text.utf8CodeUnitCount)
  }

  /// Whether the text stands at the place, letters compared without regard to case; the text is lower case.
  func holds(_ text: StaticString, at place: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard place >= startIndex, place + length <= endIndex else { return false }
    let wanted = text.utf8Start
    for k in 0..<length where self[place + k].lowered != wanted[k] { return false }
    return true
  }

  /// Where the lower-case text first stands at or after a place.
  func place(of text: StaticString, from start: Int? = nil) -> Int? {
    let length = text.utf8CodeUnitCount
    var at = start ?? startIndex
    let first = text.utf8Start[0]
    while at + length <= endIndex {
      if self[at].lowered == first && holds(text, at: at) { return at }
      at += 1
    }
    return nil
  }

  func contains(text: StaticString) -> Bool { place(of: text) != nil }

  /// The pieces between separators, empty ones left out.
  func pieces(_ isSeparator: (UInt8) -> Bool) -> [SubSequence] {
    var out: [SubSequence] = []
    var start = startIndex
    for at in startIndex...endIndex where at == endIndex || isSeparator(self[at]) {
      if at > start { out.append(self[start..<at]) }
      start = at + 1
    }
    return out
  }
}

extension [UInt8] {
  /// Whether the other bytes stand in these; for short texts, as each place is compared anew.
  func contains(bytes part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return part.isEmpty }
    return (0...(count - part.count)).contains {
      self[$0] == first && self[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}

extension String {
  /// The skeleton of its bytes.
  var skeleton: [UInt8] { Array(utf8).skeleton }
}

extension StaticString {
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }

  /// The table's lines, each split at blanks; the form every word table here is written in.
  var rows: [[String]] {
    bytes.pieces { $0 == 0x0A }.map { line in line.pieces { $0 == 0x20 }.map { $0.string } }
  }

  /// The rows of a table that proves itself: the words, and behind "e.g." what they were made for.
  var rowsWithExamples: [(words: [String], example: String)] {
    rows.map { row in
      let split = row.firstIndex(of: "e.g.")!
      return (Array(row[..<split]), row[(split + 1)...].joined(separator: " "))
    }
  }
}
