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

  /// Whether it is certainly after the other: as moments if both have an offset, by the clock if neither has one, else
  /// by days, which offsets can shift by one.
  func isLater(than other: Timestamp) -> Bool {
    if let mine = utcMinutes, let theirs = other.utcMinutes { return mine > theirs }
    if offset == nil, other.offset == nil, let mine = clockMinutes, let theirs = other.clockMinutes {
      return dayNumber * 1440 + mine > other.dayNumber * 1440 + theirs
    }
    return dayNumber > other.dayNumber + ((offset == nil) == (other.offset == nil) ? 0 : 1)
  }

  /// Days since 1970-01-01, by the usual era arithmetic.
  var dayNumber: Int {
    let shifted = month > 2 ? month - 3 : month + 9
    let year = month > 2 ? year : year - 1
    let yearOfEra = year % 400
    return year / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + (153 * shifted + 2) / 5 + day - 1
      - 719_468
  }

  /// The civil date of a number of days since 1970-01-01.
  init(dayNumber: Int) {
    let days = dayNumber + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// A Unix time in seconds, in UTC.
  init(seconds: Int) {
    self.init(dayNumber: seconds / 86_400)
    time = Self.clock(minutes: seconds % 86_400 / 60, seconds: seconds % 60)
    offset = "Z"
  }

  /// Minutes since midnight of the clock time.
  var clockMinutes: Int? {
    guard let time else { return nil }
    let parts = Array(time.utf8).pieces { $0 == 0x3A }
    return Int(parts[0].string)! * 60 + Int(parts[1].string)!
  }

  /// Minutes the clock is before UTC.
  var offsetMinutes: Int? {
    guard let offset else { return nil }
    if offset == "Z" { return 0 }
    let digits = Array(offset.utf8).filter(\.isDigit)
    guard digits.count == 4 else { return nil }
    let minutes = Int(digits[..<2].string)! * 60 + Int(digits[2...].string)!
    return offset.utf8.first == 0x2D ? -minutes : minutes
  }

  /// Whether the other is the same but for day and month changing places.
  func isSwapped(_ other: Timestamp) -> Bool {
    day != month && (year, month, day) == (other.year, other.day, other.month)
  }

  var isUTC: Bool { time != nil && offsetMinutes == 0 }

  private var utcMinutes: Int? {
    guard let clockMinutes, let offsetMinutes else { return nil }
    return dayNumber * 1440 + clockMinutes - offsetMinutes
  }

  /// The same moment on a clock that is so many minutes before UTC; itself if it has no offset.
  func moved(toOffset minutes: Int) -> Timestamp {
    guard let utcMinutes, let time else { return self }
    let local = utcMinutes + minutes
    let day = local >= 0 ? local / 1440 : (local - 1439) / 1440
    var moved = Timestamp(dayNumber: day)
    moved.time = Self.clock(minutes: local - day * 1440, seconds: Int(String(time.suffix(2))) ?? 0)
    let size = abs(minutes)
    moved.offset = "\(minutes < 0 ? "-" : "+")\(Self.two(size / 60)):\(Self.two(size % 60))"
    return moved
  }

  /// A moment given in UTC, on the clock of those who published it, if one of the dates they show tells that clock;
  /// if it only tells another day, that day, which is what their words mean.
  func local(_ shown: [Timestamp]) -> Timestamp {
    guard isUTC, let clock = clockMinutes else { return self }
    for other in shown {
      guard let minutes = other.clockMinutes else { continue }
      let ahead = (other.dayNumber - dayNumber) * 1440 + minutes - clock
      guard Self.offsets.contains(ahead), ahead % 30 == 0 else { continue }
      if other.offset == nil || other.offsetMinutes == ahead { return ahead == 0 ? self : moved(toOffset: ahead) }
    }
    for other in shown {
      let ahead = other.dayNumber - dayNumber
      // The clock has moved over midnight.
      if (ahead == -1 && clock < -Self.offsets.lowerBound) || (ahead == 1 && clock >= 1440 - Self.offsets.upperBound) {
        return Timestamp(year: other.year, month: other.month, day: other.day)
      }
      if ahead == 0 { return self }
    }
    return self
  }

  /// A day with its time, if one of the dates shown tells it.
  func timed(_ shown: [Timestamp]) -> Timestamp {
    guard time == nil else { return self }
    return shown.first { $0.time != nil && $0.dayNumber == dayNumber } ?? self
  }

  /// Minutes that inhabited places are before UTC.
  private static let offsets = -11 * 60...14 * 60

  static func clock(minutes: Int, seconds: Int) -> String {
    "\(two(minutes / 60)):\(two(minutes % 60)):\(two(seconds))"
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
  /// With `monthFirst`, "02/12/2024" is 12 February.
  init?(_ text: some Collection<UInt8>, monthFirst: Bool = true) {
    let reader = TimestampReader(Array(text.prefix(400)), monthFirst: monthFirst)
    guard let found = reader.first else { return nil }
    self = found
  }

  init?(_ text: String, monthFirst: Bool = true) { self.init(Array(text.utf8), monthFirst: monthFirst) }

  init(year: Int, month: Int, day: Int, time: String? = nil, offset: String? = nil) {
    (self.year, self.month, self.day, self.time, self.offset) = (year, month, day, time, offset)
  }

  /// The date an address carries: "/2024/02/12/", "/2024-02-12-", "/20240212/", "/2024/feb/12/".
  init?(address: String) { self.init(address: address, isPicture: false) }

  /// The day a picture was put up: "/20240212093000123.jpg", "/2024/02/12/", but not "/2024/02/12-3.jpg".
  init?(pictureAddress: String) { self.init(address: pictureAddress, isPicture: true) }

  private init?(address: String, isPicture: Bool) {
    let bytes = Array(address.utf8)
    let parts = bytes.pieces { !$0.isDigit && !$0.isLetter }
    for (k, part) in parts.enumerated() {
      let digits = part.string
      if [8, 12, 14, 17].contains(part.count), let number = Int(digits.prefix(8)) {
        let date = Timestamp(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        if date.isPlausible {
          self = date
          return
        }
      }
      guard part.count == 4, let year = Int(digits), k + 2 < parts.count else { continue }
      let month = Int(parts[k + 1].string) ?? Months.number(parts[k + 1]) ?? 0
      let dayPart = parts[k + 2]
      guard dayPart.count <= 2, let day = Int(dayPart.string) else { continue }
      if isPicture, dayPart.endIndex == bytes.count || bytes[dayPart.endIndex] != 0x2F { continue }
      let date = Timestamp(year: year, month: month, day: day)
      if date.isPlausible {
        self = date
        return
      }
    }
    return nil
  }
}
