/// A day of the Gregorian calendar, with the arithmetic that relative dates need.
struct CalendarDate: Equatable, Sendable {
  var year: Int
  var month: Int
  var day: Int

  init(_ year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// From ISO 8601: "2024-03-14", with or without a time; nil for anything else.
  init?(iso: String) {
    let digits = Array(iso.utf8.prefix(10))
    guard digits.count == 10, digits[4] == 0x2D, digits[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: digits[range], as: UTF8.self)) }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    self.init(year, month, day)
  }

  /// Days since 1 March of year 0: Hinnant's count of civil days.
  var days: Int {
    let y = month <= 2 ? year - 1 : year
    let shifted = (month + 9) % 12
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * shifted + 2) / 5 + day - 1
  }

  init(days: Int) {
    let era = days / 146_097
    let inEra = days % 146_097
    let yearOfEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
    let dayOfYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// 0 for Monday.
  var weekday: Int { (days + 2) % 7 }

  func adding(days count: Int) -> CalendarDate { CalendarDate(days: days + count) }

  /// The first day of the month that many months away.
  func adding(months count: Int) -> CalendarDate {
    let months = year * 12 + month - 1 + count
    return CalendarDate(months / 12, months % 12 + 1, 1)
  }

  /// ISO week: its year and number.
  var week: (year: Int, number: Int) {
    let thursday = adding(days: 3 - weekday)
    return (thursday.year, (thursday.days - CalendarDate(thursday.year, 1, 1).days) / 7 + 1)
  }

  var quarter: Int { (month - 1) / 3 + 1 }

  var iso: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }
  var isoMonth: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))" }
  var isoWeek: String { "\(week.year)-W\(Self.padded(week.number, 2))" }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
