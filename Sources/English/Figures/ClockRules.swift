import Grammar
import Vocabulary

/// Times of the day, with or without the day.
enum ClockRules {
  static let clockDay = Rule<FigureReading>(
    "date.clockDay",
    when: """
      [<hour: number> [: <minutes: number>]? [am|pm|a.m.|p.m.|gmt]|noon|midnight] (zone: <allCapitals>)?
      ,? [on]? (day: [<weekday&capital>|<month&capital> <number>|<number> <month&capital>])
      """,
    examples: [
      "It ends at 9 a.m. Tuesday.": "9 a.m. Tuesday = date [XXXX-WXX-2T09:00]",
      "It opened at 6.20pm on Monday.": "6.20pm on Monday = date [XXXX-WXX-1T18:20]",
    ],
    not: ["It ends at 9 on Tuesday."]
  ) { match in
    let document = match.document
    guard let day = match["day"] else { return nil }
    let anchor = DateAnchor(document)
    var date: String?
    var expression: TimeExpression?
    for i in day {
      if let month = DateWords.month(document.lowered(i)), day.count == 2,
        let number = Int(document.string(i == day.lowerBound ? day.lowerBound + 1 : day.lowerBound)), number < 32
      {
        date = anchor.day(number, ofMonth: month)
      } else if day.count == 1, let number = DateWords.weekday(document.lowered(i)) {
        date = anchor.weekday(number, .near)
        expression = .weekday(number, part: "")
      }
    }
    guard let date else { return nil }
    let first = document.lowered(match.tokens.lowerBound)
    var time = first == "noon" ? "T12:00" : "T24:00"
    // "6.20pm on Monday"
    let hours = match.string("hour").map { $0.split(separator: ".") } ?? []
    if hours.count == 2 && hours[1].utf8.count != 2 { return nil }
    if let hour = hours.first.flatMap({ Int($0) }) {
      let isAfternoon =
        document.string(match.tokens).lowercased().contains("p")
        && document.string(match.tokens.lowerBound..<day.lowerBound).lowercased().contains("p")
      let minutes = match.string("minutes") ?? (hours.count == 2 ? String(hours[1]) : "00")
      guard hour < 25 else { return nil }
      time = "T\(CalendarDate.padded(isAfternoon && hour < 12 ? hour + 12 : hour, 2)):\(minutes)"
    }
    if case .weekday(let number, _) = expression { expression = .weekday(number, part: time) }
    return DateReader.date(match.tokens, date + time, expression)
  }

  static let clock = Rule<FigureReading>(
    "date.clock",
    when: """
      [<hour: number> (: <minutes: number>)? <half: word>? (zone: <allCapitals>)?|<hour: amount>
      <half: dotted>|<hour: amount> [o'clock|o’clock]]
      """,
    examples: [
      "It began at 5:30am.": "5:30am = date [T05:30]", "It ended at 1730 GMT.": "1730 GMT = date [T17:30Z]",
      "It began at 5 p.m. on site.": "5 p.m. = date [T17:00]",
      "It began at four o’clock.": "four o’clock = date [T04:00]",
    ],
    not: ["It had a 16:9 screen.", "It fell by 5 then.", "It has 5 GMT offices."]
  ) { match in ClockReader.read(match) }

  static let noon = Rule<FigureReading>(
    "date.noon", when: "{at|by|until|since|before|after|around|about|from|till} (time: noon|midnight|midday)",
    examples: ["They met at noon.": "noon = date [T12:00]"], not: ["It is a noon meal."]
  ) { match in
    let time = match.document.lowered(match.tokens.lowerBound) == "midnight" ? "T24:00" : "T12:00"
    return DateReader.date(match.tokens, (DateAnchor(match.document).day?.iso ?? "") + time, .clock(time))
  }

  static let dayPart = Rule<FigureReading>(
    "date.clockPart",
    when: """
      {at|by|until|till|since|before|after|from|to|around|about|past} (hour: <amount: amount>)
      [in the (part: morning|afternoon|evening)|at (part: night)] !<noun>
      """,
    examples: [
      "It moved to six in the evening.": "six in the evening = date [T18:00]",
      "They left at 5 in the morning.": "5 in the morning = date [T05:00]",
      "It began at 11 at night.": "11 at night = date [T23:00]",
    ],
    not: ["It sold 6 in the morning.", "It rose to 60 in the evening.", "She saw about six in the evening paper."]
  ) { match in
    guard let amount = match.amount("amount"), !amount.isRange, amount.form == .words || amount.form == .digits,
      let low = amount.low, low.isWhole, low > 0, low < 13, let hour = Int(low.printed), let part = match.string("part")
    else { return nil }
    let isLate = part.lowercased() == "night" ? hour > 4 : part.lowercased() != "morning"
    let time = "T\(CalendarDate.padded(isLate && hour < 12 ? hour + 12 : hour, 2)):00"
    return DateReader.date(match.tokens, (DateAnchor(match.document).day?.iso ?? "") + time, .clock(time))
  }

  static let rules = [clockDay, clock, noon, dayPart]
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
    } else if ["o'clock", "o’clock"].contains(document.lowered(match.tokens.upperBound - 1)) {
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
    var isUniversal = false
    if end < document.tokens.count, document.sentenceOf[end] == document.sentenceOf[tokens.lowerBound],
      zones.contains(document.string(end))
    {
      isUniversal = document.string(end) == "GMT" || document.string(end) == "UTC"
      end += 1
    }
    let day = DateAnchor(document).day?.iso ?? ""
    let time = "T\(CalendarDate.padded(hour, 2)):\(CalendarDate.padded(minute, 2))\(isUniversal ? "Z" : "")"
    return DateReader.date(tokens.lowerBound..<end, day + time, .clock(time))
  }
}
