import Vocabulary

/// Reads the place and agency that open a wire story: "CAIRO (Reuters) -", "GENEVA, March 3 (AP) —", "LONDON —".
enum DatelineReader {
  /// The dateline of the first paragraph.
  static func dateline(in text: [UInt8], blocks: [Block]) -> Dateline? {
    guard let first = blocks.first(where: { $0.kind == .paragraph }) else { return nil }
    let line = text[first.range.start..<min(first.range.end, first.range.start + 140)]
    guard let dash = dash(in: line) else { return nil }
    var head = line[..<dash.lowerBound].trimmed()
    var agency: String?
    if head.last == 0x29, let open = head.lastIndex(of: 0x28) {
      let name = head[(open + 1)..<(head.endIndex - 1)].trimmed()
      guard name.contains(where: \.isLetter) else { return nil }
      agency = name.string
      head = head[..<open].trimmed()
    }
    guard let place = place(in: head, hasAgency: agency != nil) else { return nil }
    let rest = head[place.endIndex...].drop { $0 == 0x2C || $0.isSpace }
    let date = rest.isEmpty ? nil : Self.date(rest)
    if !rest.isEmpty && date == nil { return nil }
    return Dateline(
      place: place.string, agency: agency, date: date, range: TextRange(first.range.start, dash.upperBound))
  }

  /// The first dash with blanks around it, or closing bracket and dash.
  private static func dash(in line: ArraySlice<UInt8>) -> Range<Int>? {
    var at = line.startIndex
    while at < line.endIndex {
      if line[at] == 0x2D {
        var end = at
        while end < line.endIndex && line[end] == 0x2D { end += 1 }
        let before = at > line.startIndex ? line[at - 1] : 0
        if end - at == 2 || before == 0x29 || (before == 0x20 && end < line.endIndex && line[end] == 0x20) {
          return at..<end
        }
        at = end
      } else if line[at] == 0xE2, at + 2 < line.endIndex, line[at + 1] == 0x80,
        line[at + 2] == 0x93 || line[at + 2] == 0x94
      {
        return at..<at + 3
      } else {
        at += 1
      }
    }
    return nil
  }

  /// The place up to a date: in capitals, or, with an agency behind it, in any few capitalised words.
  private static func place(in head: ArraySlice<UInt8>, hasAgency: Bool) -> ArraySlice<UInt8>? {
    guard head.count >= 2, head.count <= 60 else { return nil }
    let parts = head.pieces { $0 == 0x2C }
    guard let first = parts.first else { return nil }
    let isCapitals = first.allSatisfy { !$0.isLower && !$0.isDigit } && first.contains(where: \.isLetter)
    let words = first.pieces { $0 == 0x20 }
    let isName =
      hasAgency && words.count <= 4 && words.allSatisfy { $0.first!.isUpper || $0.first! >= 0x80 || $0.count <= 3 }
    guard isCapitals || isName, words.count <= 5 else { return nil }
    // "SEOUL, South Korea": what follows belongs to the place unless it is a date.
    var place = first
    for part in parts.dropFirst() {
      if date(part.trimmed()) != nil { break }
      guard part.trimmed().first?.isUpper == true, part.count < 30 else { return nil }
      place = head[place.startIndex..<part.endIndex]
    }
    return place.trimmed()
  }

  /// "March 3", "3 March", "Feb. 12, 2024", as printed.
  private static func date(_ text: ArraySlice<UInt8>) -> String? {
    let words = text.pieces { $0 == 0x20 || $0 == 0x2C || $0 == 0x2E }
    guard (1...3).contains(words.count), words.contains(where: { Months.number($0) != nil }) else { return nil }
    for word in words where Months.number(word) == nil && !word.allSatisfy(\.isDigit) { return nil }
    return words.count > 1 ? text.string : nil
  }
}
