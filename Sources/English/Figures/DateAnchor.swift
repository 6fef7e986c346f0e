import Grammar

/// The day the article was published, on which relative dates hang.
struct DateAnchor {
  /// On which side of the day a date without a year or week lies.
  enum Way { case past, future, near }

  let day: CalendarDate?

  init(_ document: Document) {
    day = document.article.published.flatMap { CalendarDate(iso: $0) }
  }

  /// A day of a month without its year: the nearest, unless that is far on the other side of what the text tells.
  func day(_ number: Int, ofMonth month: Int, _ way: Way = .near) -> String? {
    let open = "XXXX-\(CalendarDate.padded(month, 2))-\(CalendarDate.padded(number, 2))"
    guard let day else { return open }
    let candidates = [-1, 0, 1].map { CalendarDate(day.year + $0, month, number) }
      .filter { CalendarDate(days: $0.days) == $0 }
    let fitting = candidates.filter {
      switch way {
      case .past: $0.days - day.days < Self.far
      case .future: day.days - $0.days < Self.far
      case .near: $0.days - day.days < 2 * Self.far
      }
    }
    return fitting.min { abs($0.days - day.days) < abs($1.days - day.days) }?.iso ?? open
  }

  /// In days: dates of agendas and deadlines stand beside verbs of the past.
  private static let far = 75

  func holiday(_ holiday: Holidays.Day, _ way: Way) -> String? {
    guard let day else { return nil }
    let candidates = [-1, 0, 1].map { Holidays.date(of: holiday, in: day.year + $0) }
    let fitting = candidates.filter {
      switch way {
      case .past: $0.days <= day.days
      case .future: $0.days >= day.days
      case .near: true
      }
    }
    return fitting.min { abs($0.days - day.days) < abs($1.days - day.days) }?.iso
  }

  func month(_ month: Int, _ way: Way) -> String? {
    guard let day else { return "XXXX-\(CalendarDate.padded(month, 2))" }
    var year = day.year
    switch way {
    case .past: year -= month > day.month ? 1 : 0
    case .future: year += month < day.month ? 1 : 0
    case .near:
      if month > day.month { year -= month - day.month > 4 ? 1 : 0 }
      if month < day.month, month + 12 - day.month < 5 { year += 1 }
    }
    return CalendarDate(year, month, 1).isoMonth
  }

  /// "last November", "next May": strictly before or after the month of publication.
  func month(_ month: Int, offset: Int) -> String? {
    guard let day else { return self.month(month, .near) }
    if offset < 0 { return CalendarDate(day.year - (month >= day.month ? 1 : 0), month, 1).isoMonth }
    return CalendarDate(day.year + (month <= day.month ? 1 : 0), month, 1).isoMonth
  }

  func weekday(_ number: Int, _ way: Way) -> String? {
    guard let day else { return "XXXX-WXX-\(number + 1)" }
    switch way {
    case .future: return day.adding(days: (number - day.weekday + 7) % 7).iso
    case .past, .near: return day.adding(days: -((day.weekday - number + 7) % 7)).iso
    }
  }

  /// The weekend of the week told, or the last one that has begun.
  func weekend(_ way: Way) -> String? { unit("weekend", way == .future || (day?.weekday ?? 0) > 4 ? 0 : -1) }

  /// "last Friday", "next Friday": strictly before or after a day, by default that of publication.
  func weekday(_ number: Int, offset: Int, from origin: CalendarDate? = nil) -> String? {
    guard let day = origin ?? day else { return "XXXX-WXX-\(number + 1)" }
    let ahead = (number - day.weekday + 6) % 7 + 1
    return day.adding(days: offset > 0 ? ahead : ahead == 7 ? -7 : ahead - 7).iso
  }

  /// Last, this or next week, month, year, quarter, weekend or season.
  func unit(_ unit: String, _ offset: Int) -> String? {
    guard let day else { return nil }
    switch unit {
    case "week": return day.adding(days: 7 * offset).isoWeek
    case "weekend": return day.adding(days: 7 * offset).isoWeek + "-WE"
    case "month": return day.adding(months: offset).isoMonth
    case "year": return "\(day.year + offset)"
    case "quarter":
      let moved = day.adding(months: 3 * offset)
      return "\(moved.year)-Q\(moved.quarter)"
    case "half": return "\(day.year)-H\(day.month < 7 ? 1 : 2)"
    default: return DateWords.season(unit).flatMap { season($0, offset) }
    }
  }

  /// "in the summer": the last that has begun, or the next that is not over.
  func season(_ name: String, _ way: Way) -> String? {
    guard let day, let season = DateWords.season(name) else { return nil }
    let year =
      switch way {
      case .past: day.year - (season.month > day.month ? 1 : 0)
      case .future: day.year + (season.month + 2 < day.month ? 1 : 0)
      case .near: day.year
      }
    return "\(year)-\(season.letters)"
  }

  private func season(_ season: (letters: String, month: Int), _ offset: Int) -> String? {
    guard let day else { return nil }
    let year =
      offset < 0
      ? (day.month > season.month + 2 ? day.year : day.year - 1)
      : offset > 0 && day.month >= season.month ? day.year + 1 : day.year
    return "\(year)-\(season.letters)"
  }

  /// So many units from the day of publication.
  func away(_ count: Int, _ unit: String) -> String? { day.flatMap { Self.away(count, unit, from: $0) } }

  static func away(_ count: Int, _ unit: String, from day: CalendarDate) -> String? {
    guard abs(count) < 100_000 else { return nil }
    switch unit {
    case "day": return day.adding(days: count).iso
    case "week": return day.adding(days: 7 * count).isoWeek
    case "fortnight": return day.adding(days: 14 * count).isoWeek
    case "month": return abs(count) < 5000 ? day.adding(months: count).isoMonth : nil
    case "quarter":
      let moved = abs(count) < 5000 ? day.adding(months: 3 * count) : day
      return "\(moved.year)-Q\(moved.quarter)"
    case "year": return day.year + count > 0 ? "\(day.year + count)" : nil
    case "decade": return day.year + 10 * count > 0 ? "\(day.year + 10 * count)" : nil
    default: return nil
    }
  }

  /// A quarter or half ("Q", "H") without its year: the nearest that has begun, or that is to come.
  func part(_ letter: String, _ number: Int, _ way: Way = .past) -> String? {
    guard let day else { return nil }
    let current = letter == "Q" ? day.quarter : (day.quarter + 1) / 2
    // The one just over is still reported on: only those before it have to come again.
    let year = way == .future ? day.year + (number < current - 1 ? 1 : 0) : day.year - (number > current ? 1 : 0)
    return "\(year)-\(letter)\(number)"
  }
}
