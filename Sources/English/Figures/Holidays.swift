import Grammar

/// Holidays with their day: fixed, the so-and-so-many-th weekday of a month, or so many days from Easter.
///
/// The days are those of the calendars named in the news of English-speaking countries; where countries differ
/// (Thanksgiving, Labor Day, Memorial Day) the United States' day is meant.
enum Holidays {
  enum Day: Equatable, Sendable {
    case fixed(month: Int, day: Int)
    /// 0 for Monday; the count is from 1, or -1 for the last.
    case weekday(Int, count: Int, month: Int, shift: Int)
    case easter(Int)
  }

  /// Lines of a name, a colon, and the day: month and day; month, "w", weekday, count and days to add; or "e" and the
  /// days after Easter.
  private static let table: StaticString = """
    new year 's day: 1 1
    new year 's eve: 12 31
    christmas: 12 25
    christmas day: 12 25
    christmas eve: 12 24
    boxing day: 12 26
    epiphany: 1 6
    groundhog day: 2 2
    valentine 's day: 2 14
    st. patrick 's day: 3 17
    st patrick 's day: 3 17
    april fools ' day: 4 1
    april fool 's day: 4 1
    earth day: 4 22
    anzac day: 4 25
    may day: 5 1
    cinco de mayo: 5 5
    juneteenth: 6 19
    canada day: 7 1
    the fourth of july: 7 4
    bastille day: 7 14
    halloween: 10 31
    guy fawkes night: 11 5
    bonfire night: 11 5
    remembrance day: 11 11
    armistice day: 11 11
    veterans day: 11 11
    inauguration day: 1 20
    martin luther king day: 1 w 0 3 0
    martin luther king jr. day: 1 w 0 3 0
    presidents ' day: 2 w 0 3 0
    presidents day: 2 w 0 3 0
    mother 's day: 5 w 6 2 0
    memorial day: 5 w 0 -1 0
    father 's day: 6 w 6 3 0
    labor day: 9 w 0 1 0
    columbus day: 10 w 0 2 0
    election day: 11 w 0 1 1
    thanksgiving: 11 w 3 4 0
    thanksgiving day: 11 w 3 4 0
    black friday: 11 w 3 4 1
    cyber monday: 11 w 3 4 4
    shrove tuesday: e -47
    mardi gras: e -47
    ash wednesday: e -46
    palm sunday: e -7
    maundy thursday: e -3
    good friday: e -2
    easter: e 0
    easter sunday: e 0
    easter day: e 0
    easter monday: e 1
    whit monday: e 50
    ascension day: e 39
    """

  private static let days: [UInt64: Day] = {
    var days: [UInt64: Day] = [:]
    for line in table.description.split(separator: "\n") {
      let parts = line.split(separator: ":")
      let numbers = parts[1].split(separator: " ")
      let day: Day
      if numbers[0] == "e" {
        day = .easter(Int(numbers[1])!)
      } else if numbers[1] == "w" {
        day = .weekday(Int(numbers[2])!, count: Int(numbers[3])!, month: Int(numbers[0])!, shift: Int(numbers[4])!)
      } else {
        day = .fixed(month: Int(numbers[0])!, day: Int(numbers[1])!)
      }
      days[WordHash.of(parts[0])] = day
    }
    return days
  }()

  /// - Parameter name: lower-cased, its tokens joined by single blanks: "new year 's day".
  static func day(_ name: String) -> Day? { days[WordHash.of(name)] }

  static func date(of day: Day, in year: Int) -> CalendarDate {
    switch day {
    case .fixed(let month, let number): return CalendarDate(year, month, number)
    case .easter(let shift): return easter(year).adding(days: shift)
    case .weekday(let weekday, let count, let month, let shift):
      let first = CalendarDate(year, month, 1)
      if count < 0 {
        let last = first.adding(months: 1).adding(days: -1)
        return last.adding(days: -((last.weekday - weekday + 7) % 7) + shift)
      }
      return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1) + shift)
    }
  }

  /// Easter Sunday of the Gregorian calendar: the anonymous algorithm of 1876.
  private static func easter(_ year: Int) -> CalendarDate {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * late + 114
    return CalendarDate(year, days / 31, days % 31 + 1)
  }
}
