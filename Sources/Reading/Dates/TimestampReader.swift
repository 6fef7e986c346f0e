/// Reads a date and the time beside it from free text.
struct TimestampReader {
  /// A run of digits or of letters.
  private struct Token {
    var text: ArraySlice<UInt8>
    var number: Int?
    /// The byte behind it.
    var mark: UInt8
  }

  private let bytes: [UInt8]
  private let monthFirst: Bool
  private var tokens: [Token] = []

  init(_ bytes: [UInt8], monthFirst: Bool) {
    self.bytes = bytes
    self.monthFirst = monthFirst
    var at = 0
    while at < bytes.count {
      let gap = Self.gap(bytes, at)
      guard gap == 0 else {
        at += gap
        continue
      }
      let start = at
      let digits = bytes[at].isDigit
      while at < bytes.count, bytes[at].isDigit == digits, Self.gap(bytes, at) == 0 { at += 1 }
      let text = bytes[start..<at]
      tokens.append(
        Token(
          text: text, number: digits && text.count <= 14 ? Int(text.string) : nil,
          mark: at < bytes.count ? bytes[at] : 0))
    }
  }

  /// Length of what stands between words at a place, 0 in a word: ASCII other than letters and digits, the blanks of
  /// Latin-1, dashes and blanks of the general punctuation.
  private static func gap(_ bytes: [UInt8], _ at: Int) -> Int {
    let byte = bytes[at]
    if byte < 0x80 { return byte.isLetter || byte.isDigit ? 0 : 1 }
    if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] < 0xAA || bytes[at + 1] == 0xB7 { return 2 }
    if byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 { return 3 }
    return 0
  }

  /// A date in the text.
  struct Found {
    var stamp: Timestamp
    /// The bytes of the date itself, without its time.
    var place: Range<Int>
  }

  /// The first date.
  var first: Timestamp? {
    if let unix { return unix }
    for k in tokens.indices {
      if let (date, next) = date(at: k), date.isPlausible { return withTime(date, from: next) }
    }
    return nil
  }

  /// All dates, in order.
  var all: [Found] {
    var found: [Found] = []
    var k = 0
    while k < tokens.count {
      guard let (date, next) = date(at: k), date.isPlausible else {
        k += 1
        continue
      }
      found.append(
        Found(stamp: withTime(date, from: next), place: tokens[k].text.startIndex..<tokens[next - 1].text.endIndex))
      k = next
    }
    return found
  }

  /// Seconds or milliseconds since 1970, when that is all the text.
  private var unix: Timestamp? {
    guard bytes.count <= 13, bytes.count >= 10, tokens.count == 1, let seconds = tokens[0].number else { return nil }
    let stamp = Timestamp(seconds: bytes.count == 13 ? seconds / 1000 : seconds)
    return stamp.isPlausible ? stamp : nil
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

  private static let fillers = ["st", "nd", "rd", "th", "de", "of", "er", "del", "d", "º", "ª", "tháng", "năm"]

  /// A date whose first part is a token, and the token after it.
  private func date(at k: Int) -> (Timestamp, Int)? {
    guard tokens[k].number != nil else { return nameFirst(at: k) }
    return yearFirst(at: k) ?? dayFirst(at: k) ?? numbers(at: k)
  }

  /// "2024-02-12", "2024. február 12.", "2024年2月12日", "20240212", "20240212093000".
  private func yearFirst(at k: Int) -> (Timestamp, Int)? {
    if let year = number(k, 4...4) {
      if let month = number(k + 1, 1...2) ?? month(k + 1), let day = number(k + 2, 1...2),
        "-/.".utf8.contains(tokens[k].mark)
      {
        return (Timestamp(year: year, month: month, day: day), k + 3)
      }
      if let month = number(k + 2, 1...2), let day = number(k + 4, 1...2),
        ["年", "년"].contains(tokens[k + 1].text.string)
      {
        return (Timestamp(year: year, month: month, day: day), k + 6)
      }
    }
    guard k == 0, let whole = number(k, 8...8) ?? number(k, 14...14).map({ $0 / 1_000_000 }) else { return nil }
    return (Timestamp(year: whole / 10_000, month: whole / 100 % 100, day: whole % 100), k + 1)
  }

  /// "12 February 2024", "12th of Feb. 2024", "12. Februar 24" is none.
  private func dayFirst(at k: Int) -> (Timestamp, Int)? {
    guard let day = number(k, 1...2) else { return nil }
    let name = skipping(k + 1)
    guard let month = month(name) ?? (name > k + 1 ? number(name, 1...2) : nil) else { return nil }
    let next = skipping(name + 1)
    guard let year = number(next, 4...4) else { return nil }
    return (Timestamp(year: year, month: month, day: day), next + 1)
  }

  /// "12.02.2024", "12/02/24"; no part of a longer row of numbers.
  private func numbers(at k: Int) -> (Timestamp, Int)? {
    guard let first = number(k, 1...2), let second = number(k + 1, 1...2), let year = number(k + 2, 2...4) else {
      return nil
    }
    let mark = tokens[k].mark
    guard "./-".utf8.contains(mark), tokens[k + 1].mark == mark, tokens[k + 2].text.count != 3 else { return nil }
    guard !isRow(k - 1, mark), !isRow(k + 2, mark) else { return nil }
    let full = year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year
    let isMonthFirst = second > 12 || (first <= 12 && monthFirst && mark != 0x2E)
    let date = Timestamp(year: full, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
    return (date, k + 3)
  }

  /// Whether two numbers stand with a mark between them and nothing else.
  private func isRow(_ k: Int, _ mark: UInt8) -> Bool {
    guard k >= 0, k + 1 < tokens.count, tokens[k].number != nil, tokens[k + 1].number != nil else { return false }
    return tokens[k].mark == mark && tokens[k + 1].text.startIndex == tokens[k].text.endIndex + 1
  }

  /// "February 12, 2024", and as clocks of computers print it, "Feb 12 09:30:00 CET 2024".
  private func nameFirst(at k: Int) -> (Timestamp, Int)? {
    guard let month = month(k), let day = number(k + 1, 1...2) else { return nil }
    let next = skipping(k + 2)
    if let year = number(next, 4...4) { return (Timestamp(year: year, month: month, day: day), next + 1) }
    guard number(k + 2, 2...2) != nil, tokens[k + 2].mark == 0x3A else { return nil }
    for last in (k + 4)..<(k + 7) {
      guard let year = number(last, 4...4) else { continue }
      var date = Timestamp(year: year, month: month, day: day)
      if date.isPlausible { date = withTime(date, from: k + 2) }
      return (date, last + 1)
    }
    return nil
  }

  /// The clock time within a few words after the date, and the offset after it.
  private func withTime(_ date: Timestamp, from start: Int) -> Timestamp {
    guard date.time == nil else { return date }
    var date = date
    var k = start
    // The next date is no time: "12.02.2024, 13.02.2024".
    while k < min(start + 4, tokens.count), self.date(at: k) == nil {
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
    if let stated = number(k, 1...2), tokens[k - 1].mark == 0x3A, stated < 60 {
      second = stated
      k += 1
      if tokens[k - 1].mark == 0x2E, k < tokens.count, tokens[k].number != nil { k += 1 }
    }
    let half = halfDay(at: &k)
    if half == "am" && hour == 12 { hour = 0 }
    if half == "pm" && hour < 12 { hour += 12 }
    date.time = Timestamp.clock(minutes: hour * 60 + minute, seconds: second)
    date.offset = offset(after: k - 1)
    return date
  }

  /// "am" or "pm" at a token, which is then passed.
  private func halfDay(at k: inout Int) -> String? {
    guard k < tokens.count else { return nil }
    let word = tokens[k].text.lowered.string
    if word == "am" || word == "pm" {
      k += 1
      return word
    }
    guard word == "a" || word == "p", k + 1 < tokens.count, tokens[k + 1].text.lowered.string == "m" else { return nil }
    k += 2
    return word + "m"
  }

  private func offset(after last: Int) -> String? {
    var end = tokens[last].text.endIndex
    var at = end
    while at < bytes.count && bytes[at].isSpace { at += 1 }
    guard at < bytes.count else { return nil }
    // In capitals, for "est" is also French.
    if let zone = Self.zones[bytes[at...].prefix { $0.isLetter }.string] { return zone }
    if bytes[at].lowered == 0x7A && (at + 1 == bytes.count || !bytes[at + 1].isLetter) { return "Z" }
    if bytes[at...].starts(withText: "gmt") || bytes[at...].starts(withText: "utc") {
      at += 3
      end = at
      guard at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D else { return "Z" }
    }
    guard bytes[at] == 0x2B || bytes[at] == 0x2D else { return nil }
    // "+02", "+0200", "+02:00"; after a blank only in full, for "9:30 - 12 February" is no offset.
    let digits = bytes[(at + 1)...].prefix(5).prefix { $0.isDigit || $0 == 0x3A }.filter(\.isDigit)
    guard digits.count == 4 || (digits.count == 2 && at == end) else { return nil }
    guard let hours = Int(digits[..<2].string), hours <= 14 else { return nil }
    return "\(bytes[at] == 0x2B ? "+" : "-")\(digits[..<2].string):\(digits.count == 4 ? digits[2...].string : "00")"
  }

  /// Names of time zones that mean the same everywhere.
  private static let zones: [String: String] = [
    "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00",
    "PDT": "-07:00", "CET": "+01:00", "MEZ": "+01:00", "CEST": "+02:00", "MESZ": "+02:00", "EEST": "+03:00",
    "JST": "+09:00", "KST": "+09:00", "AEST": "+10:00", "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00",
  ]
}
