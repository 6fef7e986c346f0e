import Grammar
import Vocabulary

/// Dates: days, months, years, quarters and times, with their values in ISO 8601 or TIMEX3.
enum DateRules {
  static let monthFirst = Rule<FigureReading>(
    "date.monthFirst",
    when: """
      (<weekday> ,?)? [early|late]? <month: month&capital> (day: [<number>|<ordinalNumber>]) (,?
      <year: number>)?
      """,
    examples: [
      "It began on October 7, 2023.": "October 7, 2023 = date [2023-10-07]",
      "It began on Monday, Oct. 9, 2023.": "Monday, Oct. 9, 2023 = date [2023-10-09]",
    ],
    not: ["It began in October 2023.", "May 20 people come?"]
  ) { match in
    guard let month = DateReader.month(match, "month"), let day = DateReader.day(match, "day") else { return nil }
    let document = match.document
    var end = match.tokens.upperBound
    if let year = match["year"] {
      if let value = DateReader.year(year.lowerBound, document) {
        return DateReader.date(match.tokens, CalendarDate(value, month, day).iso)
      }
      end = match["day"]!.upperBound
    }
    let tokens = match.tokens.lowerBound..<end
    if document.lowered(match["month"]!.lowerBound) == "may" || document.lowered(match["month"]!.lowerBound) == "march",
      end < document.tokens.count, document.tokens.has(match["month"]!.lowerBound, .sentenceStart),
      document.tokens.has(end, .lower)
    {
      return nil
    }
    return DateReader.date(tokens, DateAnchor(document).nearest(month: month, day: day))
  }

  static let dayFirst = Rule<FigureReading>(
    "date.dayFirst",
    when: """
      (<weekday> ,?)? (lead: the)? (day: [<number>|<ordinalNumber>]) of? <month: month&capital> (,?
      <year: number>)?
      """,
    examples: [
      "It began on 7 October 2023.": "7 October 2023 = date [2023-10-07]",
      "It began on the 7th of October, 2023.": "the 7th of October, 2023 = date [2023-10-07]",
    ],
    not: ["It had 40 March days."]
  ) { match in
    guard let month = DateReader.month(match, "month"), let day = DateReader.day(match, "day") else { return nil }
    var end = match.tokens.upperBound
    if let year = match["year"] {
      if let value = DateReader.year(year.lowerBound, match.document) {
        return DateReader.date(match.tokens, CalendarDate(value, month, day).iso)
      }
      end = match["month"]!.upperBound
    }
    return DateReader.date(match.tokens.lowerBound..<end, DateAnchor(match.document).nearest(month: month, day: day))
  }

  static let monthYear = Rule<FigureReading>(
    "date.monthYear", when: "[early|late|mid|mid-|<dash>]* <month: month&capital> ,? of? <year: number>",
    examples: ["It began in October 2023.": "October 2023 = date [2023-10]"], not: ["It began on October 20."]
  ) { match in
    guard let month = DateReader.month(match, "month"), let year = match["year"],
      let value = DateReader.year(year.lowerBound, match.document)
    else { return nil }
    return DateReader.date(match.tokens, CalendarDate(value, month, 1).isoMonth)
  }

  static let month = Rule<FigureReading>(
    "date.month",
    when: """
      (lead: [early|late|mid|last|next|this|the end of|the start of|the beginning of|the middle of|earlier
      this|earlier in|late last|early last])? <dash>? <month: month&capital> (tail: last year|this year|
      next year)?
      """,
    examples: ["It began last November.": "last November = date [XXXX-11]"], not: ["May he rest.", "They March on."]
  ) { match in
    let document = match.document
    guard let month = DateReader.month(match, "month"), let token = match["month"]?.lowerBound else { return nil }
    let lead = match.string("lead")?.lowercased() ?? ""
    if lead.isEmpty, !DateReader.isSafeMonth(token, document) { return nil }
    let anchor = DateAnchor(document)
    if let tail = match.string("tail")?.lowercased(), let day = anchor.day {
      let offset = tail.hasPrefix("last") ? -1 : tail.hasPrefix("next") ? 1 : 0
      return DateReader.date(match.tokens, CalendarDate(day.year + offset, month, 1).isoMonth)
    }
    let way: DateAnchor.Way =
      lead.contains("last") ? .last : lead.contains("next") ? .next : anchor.way(at: token)
    return DateReader.date(match.tokens, anchor.month(month, way))
  }

  static let year = Rule<FigureReading>(
    "date.year",
    when: """
      (lead: [early|late|mid|mid-|fiscal|the year|year|the end of|the start of|the beginning of|the middle
      of|fiscal year|the fiscal year|calendar])? <dash>? <year: number>
      """,
    examples: ["He left in 2012.": "2012 = date [2012]", "He left in late 2012.": "late 2012 = date [2012]"],
    not: ["It sold 2000 cars.", "It fell to 1,950."]
  ) { match in
    guard let token = match["year"]?.lowerBound, let year = DateReader.year(token, match.document) else { return nil }
    guard match["lead"] != nil || DateReader.isYearPlace(token, year, match.document) else { return nil }
    return DateReader.date(match.tokens, "\(year)")
  }

  static let era = Rule<FigureReading>(
    "date.era", when: "[[a.d.|ad|b.c.|bc|bce|ce] <year: number>|<year: number> [a.d.|ad|b.c.|bc|bce|ce]]",
    examples: ["It was built in 1200 BC by them.": "1200 BC = date [BC1200]"], not: ["It has 1200 ad slots."]
  ) { match in
    let document = match.document
    guard let year = match["year"]?.lowerBound, let number = Int(document.string(year)), number < 3000 else {
      return nil
    }
    let mark = year == match.tokens.lowerBound ? match.tokens.upperBound - 1 : match.tokens.lowerBound
    guard document.tokens.has(mark, .capital) else { return nil }
    let isBefore = document.lowered(mark).hasPrefix("b")
    return DateReader.date(
      match.tokens, isBefore ? "BC\(CalendarDate.padded(number, 4))" : CalendarDate.padded(number, 4))
  }

  static let yearSpan = Rule<FigureReading>(
    "date.yearSpan", when: "<first: number> [<dash>|/] <last: number>",
    examples: ["He played the 2021-22 season.": "2021-22 = date [2021/2022]"], not: ["It has 2021 - 22 others."]
  ) { match in
    let document = match.document
    guard let from = match["first"]?.lowerBound, let to = match["last"]?.lowerBound,
      let first = DateReader.year(from, document),
      document.tokens.has(to, .glued), document.tokens.has(from + 1, .glued), let printed = Int(document.string(to))
    else { return nil }
    let length = document.tokens.range(to).count
    let last = length == 2 ? first / 100 * 100 + printed : printed
    let wraps = length == 2 && first % 100 == 99 && printed == 0
    guard length == 2 || length == 4, (last > first && last - first < 150) || wraps else { return nil }
    return DateReader.date(match.tokens, "\(first)/\(wraps ? first + 1 : last)")
  }

  static let decade = Rule<FigureReading>(
    "date.decade", when: "the? [early|late|mid|mid-|<dash>|mid-to-late]* <dash>? ['|’|‘]? <years: decade>",
    examples: [
      "It began in the 1990s.": "the 1990s = date [199]", "It began in the mid-2000s.": "the mid-2000s = date [200]",
    ], not: ["He is in his 40s."]
  ) { match in
    guard let years = match["years"]?.lowerBound else { return nil }
    let printed = match.document.string(years).prefix { $0.isNumber }
    if printed.count == 4 { return DateReader.date(match.tokens, String(printed.prefix(3))) }
    // "the '80s", "the 80s", but not "his 40s" or "low 80s".
    guard match.tokens.count > 1, let tens = Int(printed), tens >= 20 || match.tokens.count > 2 else { return nil }
    let first = match.document.lowered(match.tokens.lowerBound)
    guard first == "the" || first == "'" || first == "’" || first == "‘" else { return nil }
    return DateReader.date(match.tokens, "19\(tens / 10)")
  }

  static let weekday = Rule<FigureReading>(
    "date.weekday",
    when: """
      (lead: [last|next|this|early|late|this past|this coming|the previous])? (day: <weekday&capital>)
      (part: morning|afternoon|evening|night)?
      """,
    examples: [
      "They met on Tuesday.": "Tuesday = date [XXXX-WXX-2]",
      "They meet next Friday night.": "next Friday night = date [XXXX-WXX-5TNI]",
    ], not: ["The sun set.", "He sat down."]
  ) { match in
    let document = match.document
    guard let token = match["day"]?.lowerBound, let number = DateWords.weekday(document.lowered(token)) else {
      return nil
    }
    if ["sun", "sat", "wed", "mon"].contains(document.lowered(token)) { return nil }
    let lead = match.string("lead")?.lowercased() ?? ""
    let anchor = DateAnchor(document)
    let way: DateAnchor.Way =
      lead.contains("last") || lead.contains("past") ? .last : lead.contains("next") ? .next : anchor.way(at: token)
    let start = match.tokens.lowerBound
    return DateReader.date(
      start..<match.tokens.upperBound, anchor.weekday(number, way).map { $0 + DateReader.part(match.string("part")) })
  }

  static let day = Rule<FigureReading>(
    "date.day",
    when: """
      [early|late|earlier|later]? (day: yesterday|today|tomorrow|tonight|this morning|this afternoon|this
      evening|the day before yesterday|last night) (part: morning|afternoon|evening|night)?
      """,
    examples: ["They met yesterday.": "yesterday = date"], not: ["They met in the day."]
  ) { match in
    guard let day = match.string("day")?.lowercased() else { return nil }
    let anchor = DateAnchor(match.document)
    let offset =
      day == "yesterday" || day == "last night" ? -1 : day == "tomorrow" ? 1 : day.hasPrefix("the day") ? -2 : 0
    let part =
      day.hasSuffix("night")
      ? (day == "tonight" ? "TNI" : "TNI")
      : day.hasPrefix("this") ? DateReader.part(String(day.dropFirst(5))) : DateReader.part(match.string("part"))
    return DateReader.date(match.tokens, anchor.day.map { $0.adding(days: offset).iso + part })
  }

  static let relative = Rule<FigureReading>(
    "date.relative",
    when: """
      [early|late|later|earlier|mid|sometime|the end of|the beginning of|the start of]? <dash>? (which:
      last|this|next|the current|the previous|the coming|the following|the past|the last|the latest|the
      next|the year-earlier|the year-ago|the prior|past) [fiscal|calendar]? (unit: week|month|year|quarter|
      weekend|summer|winter|spring|fall|autumn|decade|season)
      """,
    examples: ["It fell last month.": "last month = date", "It fell earlier this year.": "earlier this year = date"],
    not: ["It fell this way.", "It lasted a week."]
  ) { match in
    guard let which = match.string("which")?.lowercased(), let unit = match.string("unit")?.lowercased() else {
      return nil
    }
    let back = [
      "last", "the previous", "the past", "the last", "the latest", "the year-earlier", "the year-ago", "the prior",
      "past",
    ].contains(which)
    let ahead = ["next", "the coming", "the following", "the next"].contains(which)
    if unit == "decade" || (which == "past" && unit != "year") { return nil }
    let anchor = DateAnchor(match.document)
    return DateReader.date(
      match.tokens, anchor.unit(unit, back ? -1 : ahead ? 1 : 0, yearBack: which.hasPrefix("the year-")))
  }

  static let ago = Rule<FigureReading>(
    "date.ago",
    when: """
      [more than|nearly|almost|about|just|over|less than|at least|around|roughly]? (count:
      [<amount: amount>|a|an|several|a few|many]) (unit: <timeUnit>) (way: ago|earlier|later|from now|
      before|hence|prior|previously)
      """,
    examples: [
      "He left three days ago.": "three days ago = date",
      "It was more than four decades ago.": "more than four decades ago = date",
    ], not: ["It took three days."]
  ) { match in
    let document = match.document
    guard let token = match["unit"]?.lowerBound, let unit = Units.times[hash: document.tokens.hashes[token]],
      let way = match.string("way")?.lowercased()
    else { return nil }
    if way == "before", match["amount"] == nil { return nil }
    let anchor = DateAnchor(document)
    let amount = match.amount("amount")?.low ?? (["a", "an"].contains(match.string("count")?.lowercased()) ? 1 : nil)
    let direction = way == "later" || way == "from now" || way == "hence" ? 1 : -1
    var value: String?
    if let count = amount.flatMap({ Int($0.printed) }), way == "ago" || way == "from now" || way == "earlier" {
      value = anchor.away(count * direction, unit)
    }
    return DateReader.date(match.tokens, value)
  }

  static let quarter = Rule<FigureReading>(
    "date.quarter",
    when: """
      [the|this year 's|last year 's]? [fiscal]? (which: first|second|third|fourth|1st|2nd|3rd|4th)
      [fiscal]? <dash>? (unit: quarter|half) (of? <year: number>)?
      """,
    examples: ["It fell in the third quarter of 2019.": "the third quarter of 2019 = date [2019-Q3]"],
    not: ["They won the third set."]
  ) { match in
    let document = match.document
    guard let which = match["which"]?.lowerBound, let unit = match.string("unit")?.lowercased() else { return nil }
    let number = OrdinalWords.values[document.tokens.hashes[which]] ?? Int(document.string(which).prefix(1)) ?? 1
    var end = match.tokens.upperBound
    var year: Int?
    if let token = match["year"]?.lowerBound {
      year = DateReader.year(token, document)
      if year == nil { end = match["unit"]!.upperBound }
    }
    // Half a match, unless a year or a business word says otherwise.
    if unit == "half", year == nil,
      !(end < document.tokens.count
        && ["of", "results", "profit", "earnings", "sales", "revenue"].contains(document.lowered(end)))
    {
      return nil
    }
    if unit == "half", year == nil, end + 1 < document.tokens.count,
      !["the", "this", "last", "next"].contains(document.lowered(end + 1)) || end + 2 >= document.tokens.count
        || !["year", "century", "decade", "season", "month"].contains(document.lowered(end + 2))
    {
      return nil
    }
    let letter = unit == "half" ? "H" : "Q"
    let anchor = DateAnchor(document)
    let value = year.map { "\($0)-\(letter)\(number)" } ?? (unit == "quarter" ? anchor.quarter(number) : nil)
    return DateReader.date(match.tokens.lowerBound..<end, value)
  }

  static let quarterWord = Rule<FigureReading>(
    "date.quarterWord", when: "fiscal? (which: first-quarter|second-quarter|third-quarter|fourth-quarter)",
    examples: ["Its third-quarter profit fell.": "third-quarter = date"], not: ["It is a quarter of it."]
  ) { match in
    let number = ["f": 1, "s": 2, "t": 3][match.string("which")?.lowercased().first ?? " "] ?? 1
    let isFourth = match.string("which")?.lowercased().hasPrefix("fo") ?? false
    return DateReader.date(match.tokens, DateAnchor(match.document).quarter(isFourth ? 4 : number))
  }

  static let period = Rule<FigureReading>(
    "date.period",
    when: """
      [the|a] [same|comparable|corresponding|full|current|latest|previous|prior|year-earlier|year-ago|1988|
      1989|fiscal|holiday]* [year-earlier|year-ago|latest|prior-year] (unit: period|quarter|year)
      """,
    examples: ["It fell from the year-earlier period.": "the year-earlier period = date"],
    not: ["It fell in the period."]
  ) { match in
    let anchor = DateAnchor(match.document)
    let isBack = !match.document.string(match.tokens).lowercased().contains("latest")
    guard let unit = match.string("unit")?.lowercased() else { return nil }
    return DateReader.date(
      match.tokens,
      unit == "quarter"
        ? anchor.unit("quarter", isBack ? -1 : -1, yearBack: isBack)
        : unit == "year" && isBack ? anchor.unit("year", -1, yearBack: false) : nil)
  }

  static let weekend = Rule<FigureReading>(
    "date.weekend",
    when: """
      [the|this past|this coming] (which: weekend)
      """, examples: ["It rained over the weekend.": "the weekend = date"], not: ["It rained on weekends."]
  ) { match in DateReader.date(match.tokens, DateAnchor(match.document).unit("weekend", -1, yearBack: false)) }

  static let theQuarter = Rule<FigureReading>(
    "date.theQuarter",
    when: """
      {in|for|during|from|of|on|over} (which: the [quarter|fiscal year|full year|week]) !<word&capital>
      ![of|in|to|ended|ending|after|before|that]
      """,
    examples: ["Sales fell in the quarter.": "the quarter = date"],
    not: ["He left the quarter.", "It fell in the week of May 5."]
  ) { match in
    let anchor = DateAnchor(match.document)
    let word = match.document.lowered(match.tokens.upperBound - 1)
    return DateReader.date(match.tokens, anchor.unit(word, word == "quarter" ? -1 : 0, yearBack: false))
  }

  static let spelledYear = Rule<FigureReading>(
    "date.spelledYear", when: "(lead: <month&capital>)? (century: nineteen|twenty|eighteen) (years: <rest: amount>)",
    examples: ["It was so in nineteen ninety-six.": "nineteen ninety-six = date [1996]"],
    not: ["It has nineteen of them."]
  ) { match in
    guard let rest = match.amount("rest")?.low, rest >= 10, rest < 100, let years = Int(rest.printed),
      let century = match.string("century")?.lowercased()
    else { return nil }
    let year = (century == "nineteen" ? 1900 : century == "twenty" ? 2000 : 1800) + years
    let month = match["lead"].flatMap { DateWords.month(match.document.lowered($0.lowerBound)) }
    return DateReader.date(match.tokens, month.map { CalendarDate(year, $0, 1).isoMonth } ?? "\(year)")
  }

  static let centuryDate = Rule<FigureReading>(
    "date.century", when: "[the]? [early|late|mid|<dash>]* (which: [<ordinalNumber|ordinalWord>]) <dash>? century",
    examples: ["It was built in the 20th century.": "the 20th century = date [19]"], not: ["It took a century."]
  ) { match in
    guard let which = match["which"]?.lowerBound else { return nil }
    let document = match.document
    let number =
      OrdinalWords.values[document.tokens.hashes[which]] ?? Int(document.string(which).prefix { $0.isNumber }) ?? 0
    return number > 0 && number < 30 ? DateReader.date(match.tokens, CalendarDate.padded(number - 1, 2)) : nil
  }

  static let clockDay = Rule<FigureReading>(
    "date.clockDay",
    when: """
      [<hour: number> [: <minutes: number>]? [am|pm|a.m.|p.m.|gmt]|noon|midnight] (zone: <allCapitals>)?
      ,? [on]? (day: [<weekday&capital>|<month&capital> <number>|<number> <month&capital>])
      """,
    examples: ["It ends at 9 a.m. Tuesday.": "9 a.m. Tuesday = date [XXXX-WXX-2T09:00]"],
    not: ["It ends at 9 on Tuesday."]
  ) { match in
    let document = match.document
    guard let day = match["day"] else { return nil }
    let anchor = DateAnchor(document)
    var date: String?
    for i in day {
      if let month = DateWords.month(document.lowered(i)), day.count == 2,
        let number = Int(document.string(i == day.lowerBound ? day.lowerBound + 1 : day.lowerBound)), number < 32
      {
        date = anchor.nearest(month: month, day: number)
      } else if day.count == 1, let number = DateWords.weekday(document.lowered(i)) {
        date = anchor.weekday(number, anchor.way(at: i))
      }
    }
    guard let date else { return nil }
    let first = document.lowered(match.tokens.lowerBound)
    var time = first == "noon" ? "T12:00" : "T24:00"
    if let hour = match.string("hour").flatMap({ Int($0) }) {
      let isAfternoon =
        document.string(match.tokens).lowercased().contains("p")
        && document.string(match.tokens.lowerBound..<day.lowerBound).lowercased().contains("p")
      let minutes = match.string("minutes") ?? "00"
      guard hour < 25 else { return nil }
      time = "T\(CalendarDate.padded(isAfternoon && hour < 12 ? hour + 12 : hour, 2)):\(minutes)"
    }
    return DateReader.date(match.tokens, date + time)
  }

  static let theSpan = Rule<FigureReading>(
    "date.theSpan", when: "the <count: amount> [months|weeks|quarters|years]",
    examples: ["It grew in the nine months to May.": "the nine months = duration 9 month [P9M]"],
    not: ["the nine-month stay"]
  ) { match in
    guard let amount = match.amount("count"),
      let unit = Units.times[hash: match.document.tokens.hashes[match.tokens.upperBound - 1]]
    else { return nil }
    return DurationRules.duration(match.tokens, amount, unit)
  }

  static let clock = Rule<FigureReading>(
    "date.clock",
    when: """
      [<hour: number> (: <minutes: number>)? <half: word>? (zone: <allCapitals>)?|<hour: amount>
      <half: dotted>|<hour: amount> [o'clock]]
      """,
    examples: [
      "It began at 5:30am.": "5:30am = date [T05:30]", "It ended at 1730 GMT.": "1730 GMT = date [T17:30]",
      "It began at 5 p.m. on site.": "5 p.m. = date [T17:00]",
    ],
    not: ["It had a 16:9 screen.", "It fell by 5 then.", "It has 5 GMT offices."]
  ) { match in ClockReader.read(match) }

  static let stretch = Rule<FigureReading>(
    "date.stretch",
    when: """
      [at least]? [the|its|a]? [past|last|next|first|previous|coming|final|latest|following|recent]
      (amount: <count: amount>) [full|fiscal|trading|business|consecutive]? <unit: timeUnit>
      """,
    examples: [
      "It grew in the first nine months.": "the first nine months = duration 9 month [P9M]",
      "It grew over the past two years.": "the past two years = duration 2 year [P2Y]",
    ],
    not: ["It grew for nine months."]
  ) { match in
    guard let amount = match.amount("count"), let unit = match["unit"]?.lowerBound,
      let name = Units.times[hash: match.document.tokens.hashes[unit]]
    else { return nil }
    return DurationRules.duration(match.tokens, amount, name)
  }

  static let rules = [
    monthFirst, dayFirst, monthYear, month, year, era, yearSpan, decade, weekday, day, relative, ago, quarter,
    quarterWord, period, weekend, theQuarter, spelledYear, centuryDate, clockDay, theSpan, clock, stretch,
  ]
}
