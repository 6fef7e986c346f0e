import Grammar
import Vocabulary

/// Parts of dates as printed.
enum DateReader {
  static func date(_ tokens: Range<Int>, _ value: String?) -> FigureReading {
    var reading = FigureReading(.date, tokens)
    reading.value = value
    return reading
  }

  static func month(_ match: Match, _ name: String) -> Int? {
    match[name].flatMap { DateWords.month(match.document.lowered($0.lowerBound)) }
  }

  static func day(_ match: Match, _ name: String) -> Int? {
    guard let printed = match.string(name) else { return nil }
    guard let day = Int(printed.prefix { $0.isNumber }), (1...31).contains(day), printed.utf8.count <= 4 else {
      return nil
    }
    return day
  }

  static func year(_ token: Int, _ document: Document) -> Int? {
    guard document.tokens.range(token).count == 4, let year = Int(document.string(token)), (1000...2099).contains(year)
    else { return nil }
    return year
  }

  /// TIMEX3's part of the day.
  static func part(_ word: String?) -> String {
    switch word?.lowercased() {
    case "morning": "TMO"
    case "afternoon": "TAF"
    case "evening": "TEV"
    case "night": "TNI"
    default: ""
    }
  }

  /// "May" and "March" are words too, and months are names of people: a month alone needs a place that says so.
  static func isSafeMonth(_ token: Int, _ document: Document) -> Bool {
    let word = document.lowered(token)
    let isWord = word == "may" || word == "march" || word == "april" || word == "june" || word == "august"
    if ["mar", "jan", "jun", "dec", "sep", "feb", "apr", "jul", "aug", "nov", "oct", "mar."].contains(word) {
      return false
    }
    guard isWord else { return true }
    guard token > 0, document.sentenceOf[token - 1] == document.sentenceOf[token] else { return false }
    let before = document.lowered(token - 1)
    let next = token + 1 < document.tokens.count && document.sentenceOf[token + 1] == document.sentenceOf[token]
    if word == "april" || word == "june" || word == "august", next, document.tokens.has(token + 1, .capital) {
      return false
    }
    return [
      "in", "since", "by", "until", "from", "to", "of", "during", "before", "after", "and", "through", "late", "early",
      "for", "between", "last", "next", "this",
    ]
    .contains(before)
  }

  /// Whether a number of four digits stands where years stand.
  static func isYearPlace(_ token: Int, _ year: Int, _ document: Document) -> Bool {
    let sentence = document.sentence(of: token)
    let hasNext = token + 1 < sentence.upperBound
    let next = hasNext ? document.lowered(token + 1) : ""
    let before = token > sentence.lowerBound ? document.lowered(token - 1) : ""
    if token > sentence.lowerBound, document.tokens.has(token, .glued), !document.tokens.has(token - 1, .openBracket),
      !document.tokens.has(token - 1, .openQuote), !document.tokens.has(token - 1, .quote),
      !document.tokens.has(token - 1, .dash)
    {
      return false
    }
    if hasNext, document.tokens.has(token + 1, .glued), !document.tokens.has(token + 1, .punctuation),
      !document.tokens.has(token + 1, .clitic)
    {
      return false
    }
    if [
      "%", "percent", "per", "people", "miles", "feet", "points", "euros", "dollars", "pounds", "gmt", "to", "km",
      "hours", "metres", "meters", "kg", "mw", "sq",
    ].contains(next) {
      if next != "to" { return false }
    }
    let countsNext = hasNext && isPlural(token + 1, document)
    let firm = ["in", "since", "until", "during", "before", "after", "mid", "fiscal", "early", "late"]
    if firm.contains(before), year >= 1500 {
      return !countsNext || before == "in" && document.tokens.has(token + 1, .capital)
        || before != "in" && year >= 1900 && year < 2050
    }
    guard (1900...2049).contains(year), !countsNext else { return false }
    return true
  }

  private static func isPlural(_ token: Int, _ document: Document) -> Bool {
    guard let plural = document.language.book.classes.mask("nounPlural") else { return false }
    return document.tokens.has(token, plural)
  }
}

/// Times of the day.
enum ClockReader {
  private static let zones: Set<String> = [
    "GMT", "EST", "EDT", "ET", "PST", "PDT", "PT", "CST", "CDT", "UTC", "BST", "CET", "CEST", "MT", "IST", "JST",
  ]

  static func read(_ match: Match) -> FigureReading? {
    let document = match.document
    guard let hourToken = match["hour"]?.lowerBound else { return nil }
    var end = match["hour"]!.upperBound
    var hour = Int(document.string(hourToken)) ?? match.amount("hour")?.low.flatMap { Int($0.printed) } ?? -1
    var minute = 0
    var isTime = false
    let printed = document.string(hourToken)
    if let minutes = match["minutes"] {
      guard document.tokens.has(minutes.lowerBound, .glued), document.tokens.range(minutes.lowerBound).count == 2,
        let value = Int(document.string(minutes)), value < 60
      else { return nil }
      minute = value
      isTime = true
      end = minutes.upperBound
    } else if printed.utf8.contains(0x2E) {
      let parts = printed.split(separator: ".")
      guard parts.count == 2, parts[1].utf8.count == 2, let h = Int(parts[0]), let m = Int(parts[1]), m < 60 else {
        return nil
      }
      (hour, minute) = (h, m)
    } else if printed.utf8.count == 4, hour >= 100 {
      (hour, minute) = (hour / 100, hour % 100)
    }
    var hasHalf = false
    if let half = match["half"]?.lowerBound {
      let word = document.lowered(half).filter { $0 != "." }
      guard word == "am" || word == "pm" else {
        return isTime
          ? finish(match, hourToken..<end, hour, minute, zoneAt: end) : zoned(match, hourToken, end, hour, minute)
      }
      if word == "pm", hour < 12 { hour += 12 }
      if word == "am", hour == 12 { hour = 0 }
      end = half + 1
      hasHalf = true
    } else if document.lowered(match.tokens.upperBound - 1) == "o'clock" {
      hasHalf = true
      end = match.tokens.upperBound
    }
    guard isTime || hasHalf else { return zoned(match, hourToken, end, hour, minute) }
    return finish(match, hourToken..<end, hour, minute, zoneAt: end)
  }

  /// "1730 GMT"
  private static func zoned(_ match: Match, _ first: Int, _ end: Int, _ hour: Int, _ minute: Int) -> FigureReading? {
    let document = match.document
    guard document.tokens.range(first).count == 4, end < document.tokens.count, zones.contains(document.string(end))
    else { return nil }
    return finish(match, first..<end, hour, minute, zoneAt: end)
  }

  private static func finish(_ match: Match, _ tokens: Range<Int>, _ hour: Int, _ minute: Int, zoneAt: Int)
    -> FigureReading?
  {
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    let document = match.document
    var end = tokens.upperBound
    if end < document.tokens.count, document.sentenceOf[end] == document.sentenceOf[tokens.lowerBound],
      zones.contains(document.string(end))
    {
      end += 1
    }
    let day = DateAnchor(document).day?.iso ?? ""
    return DateReader.date(
      tokens.lowerBound..<end, day + "T\(CalendarDate.padded(hour, 2)):\(CalendarDate.padded(minute, 2))")
  }
}

/// The day the article was published, on which relative dates hang.
struct DateAnchor {
  enum Way { case last, next, near }

  let day: CalendarDate?
  private let document: Document

  init(_ document: Document) {
    self.document = document
    day = document.article.published.flatMap { CalendarDate(iso: $0) }
  }

  /// Whether the words around speak of what is to come.
  func way(at token: Int) -> Way {
    let sentence = document.sentence(of: token)
    let start = max(sentence.lowerBound, token - 12)
    for i in start..<token where Self.future.contains(document.tokens.hashes[i]) { return .next }
    return .near
  }

  private static let future = Set(
    ["will", "'ll", "’ll", "scheduled", "due", "slated", "upcoming", "until", "next"]
      .map { WordHash.of($0) })

  /// The day of a month that lies nearest to the anchor; without one, TIMEX3's open year.
  func nearest(month: Int, day number: Int) -> String? {
    guard let day else { return "XXXX-\(CalendarDate.padded(month, 2))-\(CalendarDate.padded(number, 2))" }
    let candidates = [-1, 0, 1].map { CalendarDate(day.year + $0, month, number) }
    return candidates.min { abs($0.days - day.days) < abs($1.days - day.days) }?.iso
  }

  func month(_ month: Int, _ way: Way) -> String? {
    guard let day else { return "XXXX-\(CalendarDate.padded(month, 2))" }
    var year = day.year
    switch way {
    case .last: year -= month >= day.month ? 1 : 0
    case .next: year += month < day.month ? 1 : 0
    case .near:
      if month > day.month { year -= month - day.month > 4 ? 1 : 0 }
      if month < day.month, day.month - month > 10 { year += 1 }
    }
    return CalendarDate(year, month, 1).isoMonth
  }

  func weekday(_ number: Int, _ way: Way) -> String? {
    guard let day else { return "XXXX-WXX-\(number + 1)" }
    switch way {
    case .next: return day.adding(days: (number - day.weekday + 7) % 7 == 0 ? 7 : (number - day.weekday + 7) % 7).iso
    case .last: return day.adding(days: -((day.weekday - number + 7) % 7 == 0 ? 7 : (day.weekday - number + 7) % 7)).iso
    case .near: return day.adding(days: -((day.weekday - number + 7) % 7)).iso
    }
  }

  /// Last, this or next week, month, year, quarter, weekend or season.
  func unit(_ unit: String, _ offset: Int, yearBack: Bool) -> String? {
    guard let day else { return nil }
    switch unit {
    case "week": return day.adding(days: 7 * offset).isoWeek
    case "weekend": return day.adding(days: 7 * offset).isoWeek + "-WE"
    case "month": return day.adding(months: offset).isoMonth
    case "year": return "\(day.year + offset)"
    case "quarter":
      if yearBack { return "\(day.adding(months: -15).year)-Q\(day.adding(months: -15).quarter)" }
      let moved = day.adding(months: 3 * offset)
      return "\(moved.year)-Q\(moved.quarter)"
    case "summer", "winter", "spring", "fall", "autumn":
      let letters = unit == "summer" ? "SU" : unit == "winter" ? "WI" : unit == "spring" ? "SP" : "FA"
      let first = unit == "summer" ? 6 : unit == "winter" ? 12 : unit == "spring" ? 3 : 9
      let year =
        offset < 0
        ? (day.month > first + 2 ? day.year : day.year - 1) : offset > 0 && day.month >= first ? day.year + 1 : day.year
      return "\(year)-\(letters)"
    default: return nil
    }
  }

  func away(_ count: Int, _ unit: String) -> String? {
    guard let day, abs(count) < 100_000 else { return nil }
    switch unit {
    case "day": return day.adding(days: count).iso
    case "week": return day.adding(days: 7 * count).isoWeek
    case "month": return abs(count) < 5000 ? day.adding(months: count).isoMonth : nil
    case "year": return day.year + count > 0 ? "\(day.year + count)" : nil
    case "decade": return day.year + 10 * count > 0 ? "\(day.year + 10 * count)" : nil
    default: return nil
    }
  }

  /// The nearest quarter of that number that has begun.
  func quarter(_ number: Int) -> String? {
    guard let day else { return nil }
    return "\(number <= day.quarter ? day.year : day.year - 1)-Q\(number)"
  }
}
