/// Reads a date and the time beside it from free text.
struct TimestampReader {
  private struct Token {
    var text: ArraySlice<UInt8>
    var number: Int?
    /// The byte behind it.
    var mark: UInt8
  }

  private let bytes: [UInt8]
  private let isAmerican: Bool
  private var tokens: [Token] = []

  init(_ bytes: [UInt8], isAmerican: Bool) {
    self.bytes = bytes
    self.isAmerican = isAmerican
    var at = 0
    while at < bytes.count {
      guard Self.isWord(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      let digits = bytes[at].isDigit
      while at < bytes.count, Self.isWord(bytes[at]), bytes[at].isDigit == digits { at += 1 }
      let text = bytes[start..<at]
      tokens.append(
        Token(
          text: text, number: digits && text.count <= 14 ? Int(text.string) : nil,
          mark: at < bytes.count ? bytes[at] : 0))
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

  mutating func read() -> Timestamp? {
    if bytes.count <= 13, bytes.count >= 10, tokens.count == 1, let seconds = tokens[0].number {
      return Self.date(seconds: bytes.count == 13 ? seconds / 1000 : seconds)
    }
    for k in tokens.indices {
      if let (date, next) = date(at: k), date.isPlausible { return withTime(date, from: next) }
    }
    return nil
  }

  private func number(_ k: Int, _ digits: ClosedRange<Int>) -> Int? {
    guard k < tokens.count, let number = tokens[k].number, digits.contains(tokens[k].text.count) else { return nil }
    return number
  }

  private func month(_ k: Int) -> Int? {
    k < tokens.count && tokens[k].number == nil ? Months.number(tokens[k].text) : nil
  }

  /// Skips "st", "nd", "th", "de", "of" between the parts of a date.
  private func skipping(_ k: Int) -> Int {
    var k = k
    while k < tokens.count, Self.fillers.contains(tokens[k].text.lowered.string) { k += 1 }
    return k
  }

  private static let fillers = ["st", "nd", "rd", "th", "de", "of", "er", "del"]

  private func date(at k: Int) -> (Timestamp, Int)? {
    if let year = number(k, 4...4) {
      if let month = number(k + 1, 1...2) ?? month(k + 1), let day = number(k + 2, 1...2),
        "-/.".utf8.contains(tokens[k].mark)
      {
        return (Timestamp(year: year, month: month, day: day), k + 3)
      }
      // 2024年2月12日
      if let month = number(k + 2, 1...2), let day = number(k + 4, 1...2), tokens[k + 1].text.elementsEqual("年".utf8) {
        return (Timestamp(year: year, month: month, day: day), k + 6)
      }
    }
    if let whole = number(k, 8...8), k == 0 {
      return (Timestamp(year: whole / 10_000, month: whole / 100 % 100, day: whole % 100), k + 1)
    }
    if let whole = number(k, 14...14), k == 0 {
      let date = whole / 1_000_000
      return (Timestamp(year: date / 10_000, month: date / 100 % 100, day: date % 100), k + 1)
    }
    if let first = number(k, 1...2) {
      var next = skipping(k + 1)
      if let month = month(next) {
        next = skipping(next + 1)
        if let year = number(next, 4...4) { return (Timestamp(year: year, month: month, day: first), next + 1) }
      }
      if let second = number(k + 1, 1...2), "./-".utf8.contains(tokens[k].mark), let year = number(k + 2, 2...4),
        tokens[k + 1].mark == tokens[k].mark
      {
        guard tokens[k + 2].text.count != 3 else { return nil }
        let full = year < 100 ? 2000 + year : year
        let monthFirst = second > 12 || (first <= 12 && isAmerican && tokens[k].mark == 0x2F)
        return (Timestamp(year: full, month: monthFirst ? first : second, day: monthFirst ? second : first), k + 3)
      }
    }
    if let month = month(k), let day = number(k + 1, 1...2) {
      let next = skipping(k + 2)
      if let year = number(next, 4...4) { return (Timestamp(year: year, month: month, day: day), next + 1) }
    }
    return nil
  }

  /// The clock time within a few words after the date, and the offset after it.
  private func withTime(_ date: Timestamp, from start: Int) -> Timestamp {
    var date = date
    var k = start
    while k < min(start + 4, tokens.count) {
      if let hour = number(k, 1...2), hour < 24, let minute = number(k + 1, 2...2), minute < 60,
        ":.h".utf8.contains(tokens[k].mark)
      {
        return finish(&date, hour: hour, minute: minute, from: k + 2)
      }
      k += 1
    }
    return date
  }

  private func finish(_ date: inout Timestamp, hour: Int, minute: Int, from start: Int) -> Timestamp {
    var (hour, k, second) = (hour, start, 0)
    if let stated = number(k, 2...2), tokens[k - 1].mark == 0x3A, stated < 60 {
      second = stated
      k += 1
      if tokens[k - 1].mark == 0x2E, k < tokens.count, tokens[k].number != nil { k += 1 }
    }
    if k < tokens.count {
      let word = tokens[k].text.lowered.string
      let half =
        word == "a" || word == "p"
        ? (k + 1 < tokens.count && tokens[k + 1].text.lowered.string == "m" ? word + "m" : "") : word
      if half == "am" && hour == 12 { hour = 0 }
      if half == "pm" && hour < 12 { hour += 12 }
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    date.time = "\(two(hour)):\(two(minute)):\(two(second))"
    date.offset = offset(after: k - 1)
    return date
  }

  private func offset(after last: Int) -> String? {
    let end = tokens[last].text.endIndex
    var at = end
    while at < bytes.count && bytes[at].isSpace { at += 1 }
    guard at < bytes.count else { return nil }
    if bytes[at].lowered == 0x7A && (at + 1 == bytes.count || !bytes[at + 1].isLetter) { return "Z" }
    if bytes[at...].starts(withText: "gmt") || bytes[at...].starts(withText: "utc") {
      at += 3
      guard at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D else { return "Z" }
    }
    guard bytes[at] == 0x2B || bytes[at] == 0x2D else { return nil }
    let digits = bytes[(at + 1)...].prefix(5).filter(\.isDigit)
    guard digits.count >= 2 else { return nil }
    let minutes = digits.count >= 4 ? digits[2..<4].string : "00"
    return "\(bytes[at] == 0x2B ? "+" : "-")\(digits[..<2].string):\(minutes)"
  }

  /// Civil date of a Unix time, by the usual era arithmetic on days.
  private static func date(seconds: Int) -> Timestamp {
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let clock = seconds % 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Timestamp(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1,
      time: "\(two(clock / 3600)):\(two(clock / 60 % 60)):\(two(clock % 60))", offset: "Z")
  }
}
