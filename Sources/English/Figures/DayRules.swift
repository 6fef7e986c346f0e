import Grammar
import Vocabulary

/// Days named by their weekday or by their distance from today.
enum DayRules {
  static let weekday = Rule<FigureReading>(
    "date.weekday",
    when: """
      (lead: [last|next|this|early|late|earlier|later|this past|this coming|the previous|the following|the next])?
      (day: <weekday&capital>) <dash>? (part: morning|afternoon|evening|night)?
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
    var end = match.tokens.upperBound
    if match["part"] == nil { end = token + 1 }
    let part = DateReader.part(match.string("part"))
    let anchor = DateAnchor(document)
    let value: String?
    var time: TimeExpression?
    switch match.string("lead")?.lowercased() {
    case "last", "this past": value = anchor.weekday(number, offset: -1)
    case "next", "this coming": value = anchor.weekday(number, offset: 1)
    case "the previous":
      value = anchor.weekday(number, offset: -1)
      time = .besideWeekday(number, offset: -1)
    case "the following", "the next":
      value = anchor.day == nil ? anchor.weekday(number, .near) : nil
      time = .besideWeekday(number, offset: 1)
    default:
      value = anchor.weekday(number, .near)
      time = .weekday(number, part: part)
    }
    return DateReader.date(match.tokens.lowerBound..<end, value.map { $0 + part }, time)
  }

  static let weekdays = Rule<FigureReading>(
    "date.weekdays",
    when: """
      [[every|each] [other]? (day: <weekday&capital>) (part: morning|afternoon|evening|night)?|
      (day: <weekday&capital>) (part: mornings|afternoons|evenings|nights)|
      (day: mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends)]
      """,
    examples: [
      "They meet every Friday.": "every Friday = date [XXXX-WXX-5]",
      "It airs on Tuesday nights.": "Tuesday nights = date [XXXX-WXX-2TNI]",
      "It is shut on Sundays.": "Sundays = date [XXXX-WXX-7]",
    ], not: ["They met on Friday."]
  ) { match in
    guard let word = match["day"].map({ match.document.lowered($0.lowerBound) }) else { return nil }
    // "Sundays game" is a lost apostrophe.
    if match.tokens.count == 1, DateReader.isNoun(match.tokens.upperBound, match.document) { return nil }
    if word == "weekends" { return DateReader.date(match.tokens, "XXXX-WXX-WE") }
    let number = DateWords.weekday(word)
    let printed = match.string("part")
    let part = DateReader.part(printed.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 })
    return number.map { DateReader.date(match.tokens, "XXXX-WXX-\($0 + 1)\(part)") }
  }

  static let day = Rule<FigureReading>(
    "date.day",
    when: """
      [[early|late|earlier|later]? (day: yesterday|today|tomorrow|tonight|this morning|this afternoon|this
      evening|the day before yesterday|the day after tomorrow|last night|overnight)
      (part: morning|afternoon|evening|night)?|
      [early|late|mid] <dash>? (part: morning|afternoon|evening) (day: yesterday|today|tomorrow)|
      (part: mid-afternoon|mid-morning) (day: yesterday|today|tomorrow)]
      """,
    examples: ["They met yesterday.": "yesterday = date"], not: ["They met in the day."]
  ) { match in
    guard let day = match.string("day")?.lowercased() else { return nil }
    let anchor = DateAnchor(match.document)
    let offset =
      switch day {
      case "yesterday", "last night", "overnight": -1
      case "tomorrow": 1
      case "the day before yesterday": -2
      case "the day after tomorrow": 2
      default: 0
      }
    let part: String
    if day.hasSuffix("night") {
      part = "TNI"
    } else if day.hasPrefix("this") {
      part = DateReader.part(String(day.dropFirst(5)))
    } else {
      part = DateReader.part(match.string("part").map { $0.hasPrefix("mid-") ? String($0.dropFirst(4)) : $0 })
    }
    return DateReader.date(match.tokens, anchor.day.map { $0.adding(days: offset).iso + part })
  }

  static let toldDay = Rule<FigureReading>(
    "date.toldDay",
    when: """
      [(which: the following|the next|the previous|that same|the same|that) (unit: day|night|morning|afternoon|
      evening|week|month|year|weekend) ![before|after|that|of|as|when|'s]|
      (which: the) (unit: day|week|month|year|night) (side: before|after|earlier|later)]
      """,
    examples: [
      "He fell ill on 3 May 2020 and died the next day.": "the next day = date",
      "He was hired in May 2020 and left the following month.": "the following month = date",
    ], not: ["It was the day of the vote.", "It fell the day before the vote."]
  ) { match in
    guard let which = match.string("which")?.lowercased(), let unit = match.string("unit")?.lowercased() else {
      return nil
    }
    var offset = ["the following", "the next"].contains(which) ? 1 : which == "the previous" ? -1 : 0
    if let side = match.string("side")?.lowercased() {
      guard isLast(match.tokens.upperBound, match.document) else { return nil }
      offset = side == "before" || side == "earlier" ? -1 : 1
    }
    // "at the same time", "that week's" and the like tell of one known date; without it there is none.
    return DateReader.date(match.tokens, nil, .beside(offset, unit: unit))
  }

  /// Nothing follows that the words could hang on: "the day before", not "the day before the vote".
  static func isLast(_ end: Int, _ document: Document) -> Bool {
    guard end < document.tokens.count, document.sentenceOf[end] == document.sentenceOf[end - 1] else { return true }
    return document.tokens.has(end, .punctuation)
  }

  static let holiday = Rule<FigureReading>(
    "date.holiday",
    when: """
      (lead: last|next|this)? (name: [new year 's|christmas|valentine 's|st. patrick 's|st patrick 's|april fools '|
      april fool 's|martin luther king|martin luther king jr.|presidents '|presidents|mother 's|father 's|groundhog|
      earth|anzac|may|canada|bastille|remembrance|armistice|veterans|inauguration|memorial|labor|columbus|election|
      thanksgiving|easter|ascension|boxing] [day|eve]|[shrove tuesday|mardi gras|ash wednesday|palm sunday|maundy thursday|
      good friday|easter sunday|easter monday|whit monday|black friday|cyber monday|guy fawkes night|bonfire night|
      juneteenth|cinco de mayo|the fourth of july])
      """,
    examples: ["They met on New Year's Day.": "New Year's Day = date", "It opens on Good Friday.": "Good Friday = date"],
    not: ["They met on a new day.", "It was a good Friday."]
  ) { match in holiday(match, lead: match["lead"]?.lowerBound) }

  static let feast = Rule<FigureReading>(
    "date.feast",
    when: """
      {on|by|before|after|since|until|over|at|from|this|last|next|than|around} (name: christmas|easter|thanksgiving|
      halloween) !<noun|nounPlural|adjective>
      """,
    examples: ["It must close before Christmas.": "Christmas = date"], not: ["It sells Christmas trees."]
  ) { match in holiday(match, lead: match.tokens.lowerBound - 1) }

  /// - Parameter lead: where "last" or "next" may stand.
  private static func holiday(_ match: Match, lead: Int?) -> FigureReading? {
    let document = match.document
    guard let name = match["name"], document.tokens.has(name.upperBound - 1, .capital),
      document.tokens.has(name.lowerBound, .capital) || document.tokens.hashes[name.lowerBound] == Words.the,
      let day = Holidays.day(name.map { document.lowered($0) }.joined(separator: " "))
    else { return nil }
    let anchor = DateAnchor(document)
    switch lead.map({ document.lowered($0) }) {
    case "last": return DateReader.date(match.tokens, anchor.holiday(day, .past))
    case "next": return DateReader.date(match.tokens, anchor.holiday(day, .future))
    default: return DateReader.date(match.tokens, anchor.holiday(day, .near), .holiday(day))
    }
  }

  static let rules = [weekday, weekdays, day, toldDay, holiday, feast]
}
