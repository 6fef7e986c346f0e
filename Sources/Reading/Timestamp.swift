/// A moment as a page states it: a date, maybe a time, maybe an offset from UTC.
struct Timestamp: Sendable, Equatable {
  var year: Int
  var month: Int
  var day: Int
  /// "09:30:00" and its offset ("Z", "+02:00" or nothing), when stated.
  var time: String?
  var offset: String?

  /// ISO 8601.
  var printed: String {
    let date = "\(year)-\(Self.two(month))-\(Self.two(day))"
    return time.map { "\(date)T\($0)\(offset ?? "")" } ?? date
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Ordered by date and clock time, offsets left aside.
  func isLater(than other: Timestamp) -> Bool {
    if (year, month, day) != (other.year, other.month, other.day) {
      return (year, month, day) > (other.year, other.month, other.day)
    }
    return (time ?? "") > (other.time ?? "~")
  }

  /// Whether it falls on the day after the other.
  func isNextDay(of other: Timestamp) -> Bool {
    if (year, month) == (other.year, other.month) { return day == other.day + 1 }
    guard day == 1, other.day == Self.days(in: other.month, of: other.year) else { return false }
    return (year, month) == (other.year, other.month + 1) || (year, month, other.month) == (other.year + 1, 1, 12)
  }

  var isPlausible: Bool {
    year >= 1990 && year < 2100 && (1...12).contains(month) && (1...Self.days(in: month, of: year)).contains(day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Reads the first date in a text: ISO 8601, RFC 822, "12 February 2024, 9.30 am", "12.02.2024", seconds since 1970.
  /// With `isAmerican`, "02/12/2024" is 12 February.
  init?(_ text: some Collection<UInt8>, isAmerican: Bool = true) {
    var reader = TimestampReader(Array(text.prefix(400)), isAmerican: isAmerican)
    guard let found = reader.read(), found.isPlausible else { return nil }
    self = found
  }

  init?(_ text: String) { self.init(Array(text.utf8)) }

  init(year: Int, month: Int, day: Int, time: String? = nil, offset: String? = nil) {
    (self.year, self.month, self.day, self.time, self.offset) = (year, month, day, time, offset)
  }

  /// The date an address carries: "/2024/02/12/", "/2024-02-12-", "/20240212/", "/2024/feb/12/".
  init?(address: String) {
    let bytes = Array(address.utf8)
    let parts = bytes.pieces { !$0.isDigit && !$0.isLetter }
    for (k, part) in parts.enumerated() {
      let digits = part.string
      // "20240212" and, of pictures, "20240212093000123".
      if [8, 12, 14, 17].contains(part.count), let number = Int(digits.prefix(8)) {
        let date = Timestamp(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        if date.isPlausible {
          self = date
          return
        }
      }
      guard part.count == 4, let year = Int(digits), k + 2 < parts.count else { continue }
      let month = Int(parts[k + 1].string) ?? Months.number(parts[k + 1]) ?? 0
      guard parts[k + 2].count <= 2, let day = Int(parts[k + 2].string) else { continue }
      let date = Timestamp(year: year, month: month, day: day)
      if date.isPlausible {
        self = date
        return
      }
    }
    return nil
  }
}

/// Names of months in the languages news pages are mostly in.
enum Months {
  /// 1 to 12 for a name or its abbreviation.
  static func number(_ word: some Collection<UInt8>) -> Int? {
    let name = word.lowered.string
    guard name.utf8.count >= 3 else { return nil }
    for row in rows where row.dropFirst().contains(name) { return Int(row[0]) }
    return nil
  }

  private static let rows = table.rows

  private static let table: StaticString = """
    1 january jan januar jänner januari janvier janv enero ene gennaio genn janeiro styczeń stycznia ocak января يناير كانون
    2 february feb februar februari février févr fev febrero febbraio febbr fevereiro luty lutego şubat февраля فبراير شباط
    3 march mar märz mrz maerz maart mars marzo março marca mart марта مارس آذار
    4 april apr avril avr abril abr aprile kwietnia nisan апреля أبريل نيسان
    5 may mai mei mayo maggio magg maio maja mayıs мая مايو أيار
    6 june jun juni juin junio giugno junho czerwca haziran июня يونيو حزيران
    7 july jul juli juillet juil julio luglio julho lipca temmuz июля يوليو تموز
    8 august aug août augustus aout agosto ago sierpnia ağustos августа أغسطس آب
    9 september sep sept septembre septiembre settembre setembro set września eylül сентября سبتمبر أيلول
    10 october oct okt oktober octobre octubre ottobre outubro out października ekim октября أكتوبر
    11 november nov novembre noviembre novembro listopada kasım ноября نوفمبر
    12 december dec dez dezember décembre déc diciembre dic dicembre dezembro grudnia aralık декабря ديسمبر
    """
}
