import Vocabulary

/// Reads the place and agency that open a wire story: "CAIRO (Reuters) -", "GENEVA, March 3 (AP) —", "LONDON —",
/// "Caracas, 3 mar (EFE).-", "(ANSA) - ROMA, 03 MAR -", "BOSTON, March 3, 2024 /Bay Wire/ --", "ISLAMABAD:".
enum DatelineReader {
  /// The dateline of the first paragraph, or of the one after a byline.
  static func dateline(in text: [UInt8], blocks: [Block]) -> Dateline? {
    let paragraphs = blocks.lazy.filter { $0.kind == .paragraph }.prefix(4)
    let starts = paragraphs.map { text[$0.range.start..<min($0.range.end, $0.range.start + 140)] }
    for (k, line) in starts.enumerated() {
      if let found = dateline(opening: line, next: starts.dropFirst(k + 1).first) { return found }
      if line.count > 100 || Prose.ends(line) { return nil }
    }
    return nil
  }

  /// `next` is the paragraph after it.
  private static func dateline(opening line: ArraySlice<UInt8>, next: ArraySlice<UInt8>?) -> Dateline? {
    let lead = leadingAgency(line)
    let rest = line[(lead?.end ?? line.startIndex)...]
    guard let end = end(of: rest) ?? (lead == nil ? colon(in: rest, next: next) : nil) else { return nil }
    var head = rest[..<end.lowerBound].trimmed()
    if head.last == 0x2E, head.dropLast().last == 0x29 { head = head.dropLast() }
    var agency = lead?.name ?? end.agency
    if head.last == 0x29, let open = head.lastIndex(of: 0x28) {
      let name = head[(open + 1)..<(head.endIndex - 1)].trimmed()
      guard isNamed(name) else { return nil }
      agency = name.string
      head = head[..<open].trimmed()
    }
    if let house = house(in: head) {
      agency = agency ?? house.name.string
      head = house.rest
    }
    guard let place = place(in: head, hasAgency: agency != nil) else { return nil }
    let after = head[place.endIndex...].drop { $0 == 0x2C || $0.isSpace }
    let date = after.isEmpty ? nil : Self.date(after)
    if !after.isEmpty && date == nil { return nil }
    return Dateline(
      place: place.string, agency: agency, date: date, range: TextRange(line.startIndex, end.upperBound))
  }

  private static func isNamed(_ name: ArraySlice<UInt8>) -> Bool { name.contains { $0.isLetter || $0 >= 0xC3 } }

  /// "(ANSA) - " before the place.
  private static func leadingAgency(_ line: ArraySlice<UInt8>) -> (name: String, end: Int)? {
    guard line.first == 0x28, let close = line.prefix(30).firstIndex(of: 0x29) else { return nil }
    let name = line[(line.startIndex + 1)..<close]
    let after = line[(close + 1)...].drop { $0 == 0x20 }
    guard name.contains(where: \.isUpper), !name.contains(where: \.isLower) else { return nil }
    if after.first == 0x2D { return (name.string, after.startIndex + 1) }
    return after.starts(withText: "–") || after.starts(withText: "—") ? (name.string, after.startIndex + 3) : nil
  }

  /// Where the mark stands that ends a dateline, and the agency printed in it.
  private struct End {
    var lowerBound: Int
    var upperBound: Int
    var agency: String?
  }

  /// The first dash with blanks around it, closing bracket and dash, or an agency between strokes.
  private static func end(of line: ArraySlice<UInt8>) -> End? {
    var at = line.startIndex
    while at < line.endIndex {
      if line[at] == 0x2D {
        var end = at
        while end < line.endIndex && line[end] == 0x2D { end += 1 }
        let before = at > line.startIndex ? line[at - 1] : 0
        let isAfterStop = before == 0x2E && at - 2 >= line.startIndex && line[at - 2] == 0x29
        let isBetweenBlanks = before == 0x20 && end < line.endIndex && line[end] == 0x20
        if end - at == 2 || before == 0x29 || isAfterStop || isBetweenBlanks {
          return End(lowerBound: at, upperBound: end)
        }
        at = end
      } else if line[at] == 0xE2, at + 2 < line.endIndex, line[at + 1] == 0x80,
        line[at + 2] == 0x93 || line[at + 2] == 0x94
      {
        return End(lowerBound: at, upperBound: at + 3)
      } else if line[at] == 0x2F, at > line.startIndex, line[at - 1] == 0x20 {
        return strokes(in: line, from: at)
      } else {
        at += 1
      }
    }
    return nil
  }

  /// "/Bay Wire/ --", "/ТАСС/."
  private static func strokes(in line: ArraySlice<UInt8>, from start: Int) -> End? {
    guard let close = line[(start + 1)...].prefix(30).firstIndex(of: 0x2F), close > start + 2 else { return nil }
    let name = line[(start + 1)..<close]
    guard isNamed(name), !name.contains(0x2E) else { return nil }
    var end = close + 1
    while end < line.endIndex,
      line[end] == 0x2E || line[end] == 0x2D || (line[end] == 0x20 && end + 1 < line.endIndex && line[end + 1] == 0x2D)
    {
      end += 1
    }
    return End(lowerBound: start, upperBound: end, agency: name.string)
  }

  /// "ISLAMABAD: The minister said", as South Asian papers print it; a name before what somebody says looks the same.
  private static func colon(in line: ArraySlice<UInt8>, next: ArraySlice<UInt8>?) -> End? {
    guard let colon = line.prefix(30).firstIndex(of: 0x3A), colon + 2 < line.endIndex, line[colon + 1] == 0x20 else {
      return nil
    }
    let head = line[..<colon]
    let isCapitals = head.count >= 4 && head.allSatisfy { $0.isUpper || $0 == 0x20 || $0 == 0x2F }
    guard isCapitals, line[colon + 2].isUpper || line[colon + 2] >= 0x80 else { return nil }
    let name = head.lowered.string
    guard head.contains(0x20) ? capitals.contains(name) : !labels.contains(name) else { return nil }
    // A transcript goes on with the next speaker.
    if let next, let other = next.prefix(40).firstIndex(of: 0x3A), next[..<other].allSatisfy({ !$0.isLower }) {
      return nil
    }
    return End(lowerBound: colon, upperBound: colon + 1)
  }

  /// A house's address for its name: "JAKARTA, HARBOUR.com", "HARBOUR.CO, Jakarta".
  private static func house(in head: ArraySlice<UInt8>) -> (name: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
    guard let comma = head.firstIndex(of: 0x2C) else { return nil }
    let (first, second) = (head[..<comma].trimmed(), head[(comma + 1)...].trimmed())
    if isAddress(second) { return (second, first) }
    return isAddress(first) ? (first, second) : nil
  }

  private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
    guard !text.contains(0x20), let dot = text.lastIndex(of: 0x2E), dot > text.startIndex + 1 else { return false }
    return (2...4).contains(text.endIndex - dot - 1) && text[(dot + 1)...].allSatisfy(\.isLetter)
      && text[text.startIndex..<dot].count > 2
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
    guard isCapitals || isName || isState(parts), words.count <= 5 else { return nil }
    // "SEOUL, South Korea": what follows belongs to the place unless it is a date.
    var place = first
    for part in parts.dropFirst() {
      if date(part.trimmed()) != nil { break }
      guard part.trimmed().first?.isUpper == true, part.count < 30 else { return nil }
      place = head[place.startIndex..<part.endIndex]
    }
    return place.trimmed()
  }

  /// "New York, NY": a town and the two letters of its state.
  private static func isState(_ parts: [ArraySlice<UInt8>]) -> Bool {
    guard parts.count >= 2, let first = parts[0].first, first.isUpper else { return false }
    let state = parts[1].trimmed()
    let words = parts[0].pieces { $0 == 0x20 }
    return state.count == 2 && state.allSatisfy(\.isUpper) && words.count <= 3 && words.allSatisfy { $0.first!.isUpper }
  }

  /// "March 3", "3 March", "Feb. 12, 2024", as printed.
  private static func date(_ text: ArraySlice<UInt8>) -> String? {
    let words = text.pieces { $0 == 0x20 || $0 == 0x2C || $0 == 0x2E }
    guard (1...3).contains(words.count), words.contains(where: { Months.number($0) != nil }) else { return nil }
    for word in words where Months.number(word) == nil && !word.allSatisfy(\.isDigit) { return nil }
    return words.count > 1 ? text.string : nil
  }

  /// Words in capitals before a colon that are no places.
  private static let labels = Set(labelsTable.rows.joined())
  private static let labelsTable: StaticString = """
    opinion watch update updated breaking live exclusive analysis comment commentary explainer explained review video
    videos photos photo note editorial interview preview warning spoiler disclaimer fact claim verdict rating question
    answer more related sponsored advertisement correction corrections clarification file read listen summary background
    host narrator reporter announcer caller moderator unidentified speaker look poll quiz podcast newsletter special
    report investigation feature profile obituary timeline transcript factbox insight column perspective letters letter
    news sports weather alert developing results score trending who what when where why how step tip tips ingredients method
    location address date time price cost pros cons plot spoilers
    """

  /// Places of two words that papers open stories with.
  private static let capitals: Set<String> = [
    "new delhi", "kuala lumpur", "new york", "abu dhabi", "hong kong", "sri lanka", "buenos aires", "los angeles",
    "san francisco", "port louis", "phnom penh", "addis ababa", "dar es salaam", "cape town", "tel aviv", "mexico city",
    "the hague", "united nations", "vatican city", "kuwait city", "gaza city", "panama city", "johor baru",
    "johor bahru",
    "george town", "kota kinabalu", "petaling jaya", "shah alam", "san jose", "sao paulo", "st petersburg",
  ]
}
