import Grammar
import Vocabulary

/// Dates of the calendar: days, months, years, decades and centuries, with their values in ISO 8601 or TIMEX3.
enum DateRules {
  static let monthFirst = Rule<FigureReading>(
    "date.monthFirst",
    when: """
      ([this coming|this past|last|next]? <weekday> ,?)? [early|late|last|next|this]? <month: month&capital>
      (day: [<number>|<ordinalNumber>|<ordinalWord>]) (,? <year: number>)?
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
    return DateReader.date(
      tokens, DateAnchor(document).day(day, ofMonth: month), .dayOfMonth(month: month, day: day))
  }

  static let twoDays = Rule<FigureReading>(
    "date.twoDays", when: "<month: month&capital> (day: <number>) [and|to|or|through|<dash>] (last: <number>) !<number>",
    examples: ["It runs from May 24 to 26 at sea.": "May 24 to 26 = date [XXXX-05-24] + date [XXXX-05-26]"],
    not: ["It began on May 24 and 26 people came.", "He left on May 5 and 1,200 men stayed."]
  ) { match in
    let document = match.document
    guard let month = DateReader.month(match, "month"), let day = DateReader.day(match, "day"),
      let last = DateReader.day(match, "last"), day < last, let token = match["last"]?.lowerBound
    else { return nil }
    let next = token + 1
    // "May 24 and 26 people came": a noun follows that is counted.
    if next < document.tokens.count, document.sentenceOf[next] == document.sentenceOf[token] {
      let classes = document.language.book.classes
      let isClosed = ["preposition", "coordinator", "punctuation"].contains {
        classes.mask($0).map { document.tokens.has(next, $0) } ?? false
      }
      guard isClosed, !["%", "$", "€", "£", "of"].contains(document.lowered(next)) else { return nil }
    }
    let anchor = DateAnchor(document)
    var first = DateReader.date(
      match["month"]!.lowerBound..<match["day"]!.upperBound, anchor.day(day, ofMonth: month),
      .dayOfMonth(month: month, day: day))
    first.second = [
      DateReader.date(token..<next, anchor.day(last, ofMonth: month), .dayOfMonth(month: month, day: last))
    ]
    return first
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
    return DateReader.date(
      match.tokens.lowerBound..<end, DateAnchor(match.document).day(day, ofMonth: month),
      .dayOfMonth(month: month, day: day))
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
      this|earlier in|late last|early last|early next|late next])? <dash>? <month: month&capital>
      (,? (tail: last year|this year|next year))?
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
    if lead.contains("last") || lead.contains("next") {
      return DateReader.date(match.tokens, anchor.month(month, offset: lead.contains("last") ? -1 : 1))
    }
    return DateReader.date(match.tokens, anchor.month(month, .near), .month(month))
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

  static let spelledYear = Rule<FigureReading>(
    "date.spelledYear", when: """
      ((month: <month&capital>)|the? (season: spring|summer|fall|autumn|winter) of?)? (century:
      nineteen|twenty|eighteen) (years: <rest: amount>)
      """,
    examples: ["It was so in nineteen ninety-six.": "nineteen ninety-six = date [1996]"],
    not: ["It has nineteen of them."]
  ) { match in
    guard let rest = match.amount("rest")?.low, rest >= 10, rest < 100, let years = Int(rest.printed),
      let century = match.string("century")?.lowercased()
    else { return nil }
    let year = (century == "nineteen" ? 1900 : century == "twenty" ? 2000 : 1800) + years
    if let season = match.string("season").flatMap({ DateWords.season($0.lowercased()) }) {
      return DateReader.date(match.tokens, "\(year)-\(season.letters)")
    }
    let month = match["month"].flatMap { DateWords.month(match.document.lowered($0.lowerBound)) }
    return DateReader.date(match.tokens, month.map { CalendarDate(year, $0, 1).isoMonth } ?? "\(year)")
  }

  static let yearInWords = Rule<FigureReading>(
    "date.yearInWords", when: "the year (year: <amount: amount>)",
    examples: ["It will end by the year two thousand.": "the year two thousand = date [2000]"],
    not: ["It was the year 20 ships sank."]
  ) { match in
    guard let year = match.amount("amount")?.low, year >= 1000, year < 2500, year.isWhole else { return nil }
    return DateReader.date(match.tokens, year.printed)
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

  static let rules = [
    monthFirst, twoDays, dayFirst, monthYear, month, year, era, yearSpan, decade, spelledYear, yearInWords, centuryDate,
  ]
}
