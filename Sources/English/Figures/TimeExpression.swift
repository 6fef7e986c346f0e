/// What the words of a date say, where the text around them decides which day, month or year they mean.
enum TimeExpression: Sendable, Equatable {
  /// 0 for Monday, and TIMEX3's part of the day: "on Tuesday night".
  case weekday(Int, part: String)
  /// "the previous Friday": strictly before or after the day the text tells of.
  case besideWeekday(Int, offset: Int)
  /// "in May"
  case month(Int)
  /// "on 7 May"
  case dayOfMonth(month: Int, day: Int)
  /// "in the summer"
  case season(String)
  /// "on Christmas Day"
  case holiday(Holidays.Day)
  /// "the third quarter", "the second half": Q or H.
  case part(String, Int)
  /// The quarter the text tells of: "the latest quarter", and, a year back, "the year-earlier period".
  case toldQuarter(yearsBack: Int)
  /// "the 1988 quarter"
  case quarterOf(year: Int)
  /// "a year ago": in a report on a quarter, the same quarter of the year before.
  case yearAgo
  case weekend
  /// So many units after (or, below zero, before) the date the text tells of: "three days earlier".
  case away(Int, unit: String)
  /// "that year", "the following month"
  case beside(Int, unit: String)
  /// A time of the day: "T05:30".
  case clock(String)

  var isDay: Bool {
    if case .weekday = self { true } else { false }
  }
}
