import Grammar
import Vocabulary

/// Weeks, months and years by their distance from now, seasons, and stretches up to now or from it.
enum PeriodRules {
  static let relative = Rule<FigureReading>(
    "date.relative",
    when: """
      [early|late|later|earlier|mid|sometime|the end of|the beginning of|the start of]? <dash>? (which:
      last|this|next|the current|the previous|the coming|the past|the last|the latest|the
      next|the prior|past) [fiscal|calendar]? (unit: week|month|year|quarter|
      weekend|summer|winter|spring|fall|autumn|decade|season)
      """,
    examples: ["It fell last month.": "last month = date", "It fell earlier this year.": "earlier this year = date"],
    not: ["It fell this way.", "It lasted a week."]
  ) { match in
    guard let which = match.string("which")?.lowercased(), let unit = match.string("unit")?.lowercased() else {
      return nil
    }
    let back = ["last", "the previous", "the past", "the last", "the latest", "the prior", "past"].contains(which)
    let ahead = ["next", "the coming", "the next"].contains(which)
    if unit == "decade" || (which == "past" && unit != "year") { return nil }
    let time: TimeExpression? = which == "the latest" && unit == "quarter" ? .toldQuarter(yearsBack: 0) : nil
    return DateReader.date(match.tokens, DateAnchor(match.document).unit(unit, back ? -1 : ahead ? 1 : 0), time)
  }

  static let ago = Rule<FigureReading>(
    "date.ago",
    when: """
      [more than|nearly|almost|about|just|over|less than|at least|around|roughly]? (count:
      [<amount: amount>|a|an|several|a few|many|some])? (unit: <timeUnit>) (way: ago|earlier|later|from now|
      before|hence|prior|previously|from today)
      """,
    examples: [
      "He left three days ago.": "three days ago = date",
      "It was more than four decades ago.": "more than four decades ago = date",
      "It closed several years ago.": "several years ago = date [PAST_REF]",
    ], not: ["It took three days.", "He left three days before the vote.", "It was the year before."]
  ) { match in
    let document = match.document
    guard let token = match["unit"]?.lowerBound, let unit = Units.times[hash: document.tokens.hashes[token]],
      let way = match.string("way")?.lowercased()
    else { return nil }
    // "three days before the vote" is how long; the vote is when.
    if way == "before" || way == "prior", !DayRules.isLast(match.tokens.upperBound, document) { return nil }
    let word = match.string("count")?.lowercased()
    let one: ExactDecimal? = word == "a" || word == "an" ? 1 : nil
    guard let amount = match.amount("amount")?.low ?? one else {
      guard way == "ago", word != nil || document.lowered(token) != unit else { return nil }
      return DateReader.date(match.tokens, "PAST_REF")
    }
    let isLater = way == "later" || way == "hence" || way.hasPrefix("from")
    guard let count = Int(amount.printed) else { return DateReader.date(match.tokens, nil) }
    let away = DateAnchor(document).away(isLater ? count : -count, unit)
    if way == "ago" || way.hasPrefix("from") {
      return DateReader.date(match.tokens, away, way == "ago" && unit == "year" && count == 1 ? .yearAgo : nil)
    }
    return DateReader.date(match.tokens, way == "earlier" ? away : nil, .away(isLater ? count : -count, unit: unit))
  }

  static let weekend = Rule<FigureReading>(
    "date.weekend",
    when: """
      [the|this past|this coming] weekend
      """, examples: ["It rained over the weekend.": "the weekend = date"], not: ["It rained on weekends."]
  ) { match in
    let isAhead = match.string.lowercased().contains("coming")
    let isSaid = isAhead || match.tokens.count > 2
    return DateReader.date(
      match.tokens, DateAnchor(match.document).weekend(isAhead ? .future : .past), isSaid ? nil : .weekend)
  }

  static let the = Rule<FigureReading>(
    "date.theUnit",
    when: """
      [{in|for|during|from|of|on|over|throughout|through|into|to} (which: the [quarter|fiscal year|full
      year|calendar year|year|week|month]) !<word&capital> ![of|in|to|after|before|that|when|ago|earlier] !<dash>|
      (lead: the end of|the beginning of|the start of|the middle of|the rest of|the remainder of|the course of|
      later in|earlier in|early in|late in) (which: the [year|month|quarter|week|decade|century])]
      """,
    examples: [
      "Sales fell in the quarter.": "the quarter = date",
      "It lost $2 in the year ended June 30.": "the year = date [P1Y]",
      "It ends by the end of the year.": "the end of the year = date",
    ],
    not: ["He left the quarter.", "It fell in the week of May 5.", "He is player of the year."]
  ) { match in
    let document = match.document
    let anchor = DateAnchor(document)
    guard let word = match["which"].map({ document.lowered($0.upperBound - 1) }) else { return nil }
    let first = match.tokens.lowerBound
    if match["lead"] == nil, word == "year" || word == "month", first > 0, document.tokens.hashes[first - 1] == Words.of {
      return nil
    }
    // "the year ended June 30" is its length; "the year" alone is this one.
    let end = match.tokens.upperBound
    if match["lead"] == nil, word == "year", end < document.tokens.count, ended.contains(document.tokens.hashes[end]) {
      return DateReader.date(match.tokens, "P1Y")
    }
    return DateReader.date(
      match.tokens, word == "quarter" ? anchor.unit(word, -1) : anchor.unit(word, 0),
      word == "quarter" ? .toldQuarter(yearsBack: 0) : nil)
  }

  private static let ended = WordSet("ended ending")

  static let weekOf = Rule<FigureReading>(
    "date.weekOf", when: "the week [of|ending|ended|beginning] <month: month&capital> (day: <number>) (,? <year: number>)?",
    examples: ["It opens in the week of May 6, 2019.": "the week of May 6, 2019 = date [2019-W19]"],
    not: ["It was the week of the vote."]
  ) { match in
    guard let month = DateReader.month(match, "month"), let day = DateReader.day(match, "day") else { return nil }
    let year = match["year"].flatMap { DateReader.year($0.lowerBound, match.document) }
    let end = year == nil ? match["day"]!.upperBound : match.tokens.upperBound
    let first =
      year.map { CalendarDate($0, month, day) }
      ?? DateAnchor(match.document).day(day, ofMonth: month).flatMap { CalendarDate(iso: $0) }
    return DateReader.date(match.tokens.lowerBound..<end, first?.isoWeek)
  }

  static let yearEnd = Rule<FigureReading>(
    "date.yearEnd",
    when: "[early|late]? [the|this|last|next]? [year-end|year end|year 's end|midyear|mid-year|mid <dash> year]",
    examples: ["It must close by year-end.": "year-end = date"], not: ["It saw the year through."]
  ) { match in
    let printed = match.string.lowercased()
    return DateReader.date(
      match.tokens,
      DateAnchor(match.document).unit("year", printed.hasPrefix("last") ? -1 : printed.hasPrefix("next") ? 1 : 0))
  }

  static let season = Rule<FigureReading>(
    "date.season",
    when: """
      [early|late|mid]? <dash>? (lead: the|this past|this coming|the past|the coming)? [early|late]?
      (season: spring|summer|fall|autumn|winter) ([of|,]? <year: number>)?
      """,
    examples: [
      "It opened in the spring of 2019.": "the spring of 2019 = date [2019-SP]",
      "It opened in autumn 2019.": "autumn 2019 = date [2019-FA]", "It opens in the summer.": "the summer = date",
    ], not: ["It took the fall.", "They drank from the spring.", "It runs summer camps."]
  ) { match in
    let document = match.document
    guard let token = match["season"]?.lowerBound, let season = DateWords.season(document.lowered(token)) else {
      return nil
    }
    if let year = match["year"]?.lowerBound, let number = DateReader.year(year, document) {
      return DateReader.date(match.tokens, "\(number)-\(season.letters)")
    }
    let lead = match.string("lead")?.lowercased() ?? ""
    let tokens = match.tokens.lowerBound..<(token + 1)
    guard !DateReader.isNoun(tokens.upperBound, document) else { return nil }
    let anchor = DateAnchor(document)
    if lead.contains("past") || lead.contains("coming") {
      return DateReader.date(tokens, anchor.unit(document.lowered(token), lead.contains("past") ? -1 : 1))
    }
    let before = tokens.lowerBound - 1
    guard before >= 0, seasonal.contains(document.tokens.hashes[before]),
      document.lowered(token) != "fall" || lead == "the" && match.tokens.count == 2,
      lead == "the" || isOpen(token, document)
    else { return nil }
    return DateReader.date(tokens, anchor.unit(document.lowered(token), 0), .season(document.lowered(token)))
  }

  /// Words after which a season is a time: "in the fall"; "from the spring" is as often water.
  private static let seasonal = WordSet("in during over since until by through throughout this")

  private static func isOpen(_ token: Int, _ document: Document) -> Bool { DayRules.isLast(token + 1, document) }

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

  static let stretch = Rule<FigureReading>(
    "date.stretch",
    when: """
      [[at least]? [the|its|a]? [past|last|next|first|previous|coming|final|latest|following|recent]
      (amount: <count: amount>) [full|fiscal|trading|business|consecutive]? <unit: timeUnit>|
      the [past|last|next|first|previous|coming|final|latest] (word: two|three|four|five|six|seven|eight)
      (quarters: quarters)]
      """,
    examples: [
      "It grew in the first nine months.": "the first nine months = duration 9 month [P9M]",
      "It grew over the past two years.": "the past two years = duration 2 year [P2Y]",
      "It lost money in the past two quarters.": "the past two quarters = duration 2 quarter [P2Q]",
    ],
    not: ["It grew for nine months."]
  ) { match in
    let hashes = match.document.tokens.hashes
    if let word = match["word"]?.lowerBound {
      guard case .unit(let count)? = NumberWord.table[hashes[word]] else { return nil }
      return DurationRules.duration(match.tokens, Amount(ExactDecimal(Int128(count)), .words), "quarter")
    }
    guard let amount = match.amount("count"), let unit = match["unit"]?.lowerBound,
      let name = Units.times[hash: hashes[unit]]
    else { return nil }
    return DurationRules.duration(match.tokens, amount, name)
  }

  static let vagueStretch = Rule<FigureReading>(
    "date.vagueStretch",
    when: """
      [the|these|those]? [past|last|next|coming|recent|following] [few|several|couple of]?
      (unit: years|months|weeks|days|hours|minutes|decades|quarters)
      """,
    examples: [
      "It grew in recent years.": "recent years = duration [PXY]",
      "It will grow in the coming weeks.": "the coming weeks = duration [PXW]",
      "It fell over the past few weeks.": "the past few weeks = duration [PXW]",
    ], not: ["It took years."]
  ) { match in
    let document = match.document
    guard let unit = match["unit"]?.lowerBound, let name = Units.times[hash: document.tokens.hashes[unit]] else {
      return nil
    }
    let words = match.string.lowercased()
    if words.contains("couple") {
      var couple = Amount(2, .words)
      couple.approximate = true
      return DurationRules.duration(match.tokens, couple, name)
    }
    if words.contains("few") || words.contains("several") { return DurationRules.vague(match.tokens, name) }
    guard words.contains("recent") || words.contains("coming") || words.contains("past") else { return nil }
    return DurationRules.vague(match.tokens, name)
  }

  static let rules = [relative, ago, weekend, the, weekOf, yearEnd, season, theSpan, stretch, vagueStretch]
}
