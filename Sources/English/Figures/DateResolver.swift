import Grammar
import Vocabulary

/// Settles the dates whose words leave it to the text which day, month or year they mean.
///
/// A function, because the answer hangs on the verb, on the day of publication and on the dates told before.
struct DateResolver {
  private let document: Document
  private let anchor: DateAnchor
  private let context: DateContext
  private let kind: Int?
  /// The date last told, from which "a day earlier" and "the following year" count.
  private var focus: ToldDate?
  /// The day last told, and the sentence that tells it.
  private var dayTold: (iso: String, sentence: Int32)?
  /// The quarter last told: "2019-Q3".
  private var quarter: String?
  /// Whether what was told since compares longer stretches: "in the first nine months".
  private var isLonger = false

  init(_ document: Document) {
    self.document = document
    anchor = DateAnchor(document)
    context = DateContext(document)
    kind = document.language.book.kinds["figure"]
  }

  static let cards: [RuleCard] = [
    RuleCard(
      name: "date.tense", layer: "date",
      says: "a weekday, month or day without a year lies before the day of publication or after it, as its verb tells",
      examples: [
        ("The two sides met on Tuesday.", "Tuesday = past"), ("They will meet on Tuesday.", "Tuesday = future"),
        ("He said they would meet in May.", "May = future"), ("It is scheduled for Monday.", "Monday = future"),
        ("He plans to leave on Monday.", "Monday = future"), ("It had been closed in May.", "May = past"),
        ("The vote is due on Friday.", "Friday = future"),
        ("It extended the deadline until Friday.", "Friday = future"),
      ], not: ["They met on 3 May 2020.", "The talks on Tuesday: no results."]),
    RuleCard(
      name: "date.told", layer: "date",
      says: "“a year later”, “the next day”, “the year-earlier period” count from the date told before",
      examples: [
        ("It began in 2012 and ended a year later.", "a year later = 2013"),
        ("He fell ill on 3 May 2020 and died the next day.", "the next day = 2020-05-04"),
        ("It lost money in the third quarter of 2019, as it did a year earlier.", "a year earlier = 2018-Q3"),
        (
          "In the third quarter of 2019 it lost less than in the year-earlier period.",
          "the year-earlier period = 2018-Q3"
        ),
      ], not: ["A year later it ended."]),
  ]

  mutating func run() {
    for number in document.figures.indices {
      let finding = document.figures[number]
      switch finding.figure.kind {
      case .date:
        let way = expression(of: finding).map { settle(number, $0) } ?? .near
        note(number, way)
      case .duration where finding.figure.rule == "date.stretch" || finding.figure.rule == "date.theSpan":
        // "in the first nine months": what follows no longer compares quarters.
        if finding.figure.unit == "month" || finding.figure.unit == "year" { isLonger = true }
      default: break
      }
    }
  }

  /// What the rule left to the text; of a date that is the second of its rule too.
  private func expression(of finding: FigureFinding) -> TimeExpression? {
    guard let kind else { return nil }
    let first = finding.tokens.lowerBound
    for token in stride(from: first, through: max(0, first - 8), by: -1) {
      guard let span = document.spans.first(kind: kind, at: token), span.tokens.contains(first),
        let reading: FigureReading = document.value(of: span)
      else { continue }
      if reading.tokens == finding.tokens { return reading.time }
      return reading.second.first { $0.tokens == finding.tokens }?.time
    }
    return nil
  }

  /// - Returns: on which side of now the date lies, as far as its verb tells.
  private func settle(_ number: Int, _ time: TimeExpression) -> DateAnchor.Way {
    let tokens = document.figures[number].tokens
    switch time {
    case .weekday, .month, .dayOfMonth, .part, .weekend, .season, .holiday:
      let way = context.way(tokens, isDay: time.isDay)
      if let value = value(time, way) { document.figures[number].figure.value = value }
      if way != .near {
        document.shown.append(
          ShownFinding(rule: "date.tense", tokens: tokens, summary: way == .past ? "past" : "future"))
      }
      return way
    default:
      guard let value = told(time, number) else { return .near }
      document.figures[number].figure.value = value
      document.shown.append(ShownFinding(rule: "date.told", tokens: tokens, summary: value))
      return .near
    }
  }

  private func value(_ time: TimeExpression, _ way: DateAnchor.Way) -> String? {
    switch time {
    case .weekday(let number, let part): anchor.weekday(number, way).map { $0 + part }
    case .month(let number): anchor.month(number, way)
    case .dayOfMonth(let month, let day): anchor.day(day, ofMonth: month, way)
    case .season(let name): anchor.season(name, way)
    case .holiday(let day): anchor.holiday(day, way)
    case .part(let letter, let number): anchor.part(letter, number, way == .future ? .future : .past)
    case .weekend: way == .near ? nil : anchor.weekend(way)
    default: nil
    }
  }

  // MARK: The date told

  private func told(_ time: TimeExpression, _ number: Int) -> String? {
    switch time {
    case .toldQuarter(0):
      return quarter(endedBy: number) ?? quarter
    case .toldQuarter(let back): return quarter.flatMap { QuarterRules.yearsBack(back, $0) }
    case .quarterOf(let year): return quarter.map { "\(year)\($0.dropFirst(4))" }
    case .yearAgo: return isLonger ? nil : quarter.flatMap { QuarterRules.yearsBack(1, $0) }
    case .away(let count, let unit):
      if count == -1, unit == "year", !isLonger, let quarter { return QuarterRules.yearsBack(1, quarter) }
      return focus?.away(count, unit)
    case .beside(let count, let unit): return focus?.beside(count, unit)
    case .besideWeekday(let weekday, let offset):
      return focus?.day.flatMap { anchor.weekday(weekday, offset: offset, from: $0) }
    case .clock(let time): return day(beside: number).map { $0 + time }
    default: return nil
    }
  }

  /// "the quarter ended Sept. 30"
  private func quarter(endedBy number: Int) -> String? {
    let end = document.figures[number].tokens.upperBound
    guard number + 1 < document.figures.count, case let next = document.figures[number + 1],
      next.figure.kind == .date, next.tokens.lowerBound - end < 3, end < document.tokens.count,
      Self.ended.contains(document.tokens.hashes[end]), let told = next.figure.value.flatMap(ToldDate.init),
      let month = told.month
    else { return nil }
    // A quarter that ends in July lies mostly in the second.
    let middle = CalendarDate(told.year, month, 1).adding(months: -1)
    return "\(middle.year)-Q\(middle.quarter)"
  }

  private static let ended = WordSet("ended ending to")

  /// The day that the sentence tells beside a time: "at 9 a.m. on Friday", "on Friday, at about 9 a.m.".
  private func day(beside number: Int) -> String? {
    let range = document.sentence(of: document.figures[number].tokens.lowerBound)
    var end = document.figures[number].tokens.upperBound
    for next in document.figures[(number + 1)...].prefix(2) {
      guard next.tokens.lowerBound - end < 3, range.contains(next.tokens.lowerBound), next.figure.kind == .date
      else { break }
      end = next.tokens.upperBound
      var value = next.figure.value
      switch expression(of: next) {
      // "9:20 a.m. (0620 GMT) Monday"
      case .clock: continue
      case .weekday(let weekday, _): value = anchor.weekday(weekday, context.way(next.tokens, isDay: true))
      default: break
      }
      if let day = value.flatMap(ToldDate.init)?.day { return day.iso }
    }
    let sentence = document.sentenceOf[document.figures[number].tokens.lowerBound]
    return dayTold.flatMap { $0.sentence == sentence ? $0.iso : nil }
  }

  private mutating func note(_ number: Int, _ way: DateAnchor.Way) {
    guard let value = document.figures[number].figure.value, let date = ToldDate(value) else { return }
    if let day = date.day { dayTold = (day.iso, document.sentenceOf[document.figures[number].tokens.lowerBound]) }
    if date.quarter != nil {
      // A quarter of the year before is compared with the one told, and one to come is but hoped for.
      if way != .future, anchor.unit("quarter", 0).map({ value <= $0 }) ?? true,
        quarter.map({ QuarterRules.yearsBack(1, $0) != value }) ?? true
      {
        quarter = value
        isLonger = false
      }
      return
    }
    focus = date
  }
}

/// A date as its value tells it, as finely as that does.
struct ToldDate {
  let year: Int
  private(set) var month: Int?
  private(set) var day: CalendarDate?
  /// "Q3", "H1"
  private(set) var quarter: String?

  /// From "2019", "2019-05", "2019-05-04", with a time or part of the day, or "2019-Q3"; nil for anything else.
  init?(_ value: String) {
    let bytes = Array(value.utf8)
    guard bytes.count >= 4, let year = Int(value.prefix(4)), bytes.count == 4 || bytes[4] == UInt8(ascii: "-") else {
      return nil
    }
    self.year = year
    if bytes.count == 4 { return }
    let rest = value.dropFirst(5)
    if rest.hasPrefix("Q") || rest.hasPrefix("H") {
      quarter = String(rest)
      return
    }
    guard let month = Int(rest.prefix(2)), rest.utf8.count == 2 || bytes[7] == UInt8(ascii: "-") else { return nil }
    self.month = month
    if bytes.count == 7 { return }
    guard let day = CalendarDate(iso: value) else { return nil }
    self.day = day
  }

  /// So many units later; nil where the date is not told finely enough.
  func away(_ count: Int, _ unit: String) -> String? {
    switch unit {
    case "year", "decade": DateAnchor.away(count, unit, from: CalendarDate(year, 1, 1))
    case "month": month.flatMap { DateAnchor.away(count, unit, from: CalendarDate(year, $0, 1)) }
    default: day.flatMap { DateAnchor.away(count, unit, from: $0) }
    }
  }

  /// The same unit, or the next or last one: "that year", "the following month", "the night before".
  func beside(_ count: Int, _ unit: String) -> String? {
    switch unit {
    case "night", "morning", "afternoon", "evening":
      day.map { $0.adding(days: count).iso + DateReader.part(unit) }
    case "weekend": day.map { $0.adding(days: 7 * count).isoWeek + "-WE" }
    default: away(count, unit)
    }
  }
}
