import Grammar
import Vocabulary

/// Stretches of time that are not tied to a date.
enum DurationRules {
  static let plain = Rule<FigureReading>(
    "duration.unit",
    when: """
      <amount: amount> [<dash>|a|an|of a|of an|more|consecutive|straight|full|extra|whole|additional|
      trading|working|business|calendar|long]? <unit: timeUnit>
      """,
    examples: [
      "a 48-hour pause": "48-hour = duration 48 hour [PT48H]",
      "It took three and a half years.": "three and a half years = duration 3.5 year [P3.5Y]",
      "It lasted 10 to 12 days.": "10 to 12 days = duration 10 to 12 day",
      "It took half an hour.": "half an hour = duration 0.5 hour [PT0.5H]",
    ],
    not: ["It hired 48 people.", "It is the second day."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"]?.lowerBound,
      let name = Units.times[hash: match.document.tokens.hashes[unit]]
    else { return nil }
    let document = match.document
    if amount.isOne, amount.form == .digits, document.tokens.has(unit, .capital) { return nil }
    // "five a day" is a rate, "half an hour" is not; "the 1988 quarter" is a date.
    let between = unit - match.tokens.lowerBound > 0 ? document.tokens.hashes[unit - 1] : 0
    if between == Words.a || between == Words.an, amount.form != .share { return nil }
    if amount.isPlainDigits, let number = amount.low, NumberRanges.isYear(number), document.lowered(unit) == name {
      return nil
    }
    if name == "quarter", amount.form == .share { return nil }
    return duration(match.tokens, amount, name)
  }

  static let compound = Rule<FigureReading>(
    "duration.compound", when: "<amount: amount> <unit: timeUnit> and? <amount2: amount> <unit2: timeUnit>",
    examples: ["It took two years and three months.": "two years and three months = duration 27 month [P27M]"],
    not: ["It took two years, three months."]
  ) { match in
    guard let amount = match.amount("amount"), let more = match.amount("amount2"), !amount.isRange, !more.isRange,
      let first = match["unit"]?.lowerBound, let second = match["unit2"]?.lowerBound,
      let large = Units.times[hash: match.document.tokens.hashes[first]],
      let small = Units.times[hash: match.document.tokens.hashes[second]], let factor = factor(large, small),
      let sum = amount.low?.times(factor), let low = more.low, let total = sum.plus(low)
    else { return nil }
    return duration(match.tokens, Amount(total, .digits), small)
  }

  static let hyphened = Rule<FigureReading>(
    "duration.modifier", when: "<amount: amount> <dash> (unit: <hyphenated>)",
    examples: [
      "a 10-year-long row": "10-year-long = duration 10 year [P10Y]",
      "a two-and-a-half-year term": "two-and-a-half-year = duration 2.5 year [P2.5Y]",
    ],
    not: ["a 9-year-old boy"]
  ) { match in
    guard var amount = match.amount("amount"), let unit = match["unit"]?.lowerBound else { return nil }
    var word = match.document.lowered(unit)
    if word.hasPrefix("and-a-half-") {
      word = String(word.dropFirst(11))
      guard let low = amount.low?.plus("0.5") else { return nil }
      amount = Amount(low, .words)
    }
    for ending in ["-long", "-plus", "-high", "-term"] where word.hasSuffix(ending) {
      word = String(word.dropLast(ending.utf8.count))
    }
    guard let name = Units.times[word] else { return nil }
    return duration(match.tokens, amount, name)
  }

  static let era = Rule<FigureReading>(
    "duration.era", when: "[a|the [past|last|next|previous|coming]|this past] (unit: decade|century|fortnight)",
    examples: [
      "It fell over the past decade.": "the past decade = duration 10 year [P10Y]",
      "It took a century.": "a century = duration 100 year [P100Y]",
    ],
    not: ["It is the decade of change."]
  ) { match in
    let (count, unit): (ExactDecimal, String) =
      switch match.string("unit")?.lowercased() {
      case "decade": (10, "year")
      case "century": (100, "year")
      default: (2, "week")
      }
    return duration(match.tokens, Amount(count, .words), unit)
  }

  static let single = Rule<FigureReading>(
    "duration.single",
    when: """
      {about|over|than|under|nearly|almost|just|every|only|least|lasted|took|takes|within|in|after|during} (one: a|an)
      <unit: timeUnit> ![ago|earlier|later|before|after|from|of]
      """,
    examples: [
      "It lasted a week.": "a week = duration 1 week [P1W]",
      "It took more than an hour.": "an hour = duration 1 hour [PT1H]",
    ],
    not: ["It sells twice a day.", "It ended a year ago."]
  ) { match in
    guard let unit = match["unit"]?.lowerBound, let name = Units.times[hash: match.document.tokens.hashes[unit]],
      !match.document.tokens.has(unit, .capital)
    else { return nil }
    if ["second", "quarter", "min", "sec"].contains(match.document.lowered(unit)) { return nil }
    return duration(match.tokens, Amount(1, .words), name)
  }

  /// TIMEX3 writes an unsaid number as X: "PXM".
  static func vague(_ tokens: Range<Int>, _ unit: String) -> FigureReading {
    var reading = FigureReading(.duration, tokens)
    reading.value =
      switch unit {
      case "second": "PTXS"
      case "minute": "PTXM"
      case "hour": "PTXH"
      case "decade": "PXDE"
      case "century": "PXCE"
      default: "PX\(unit.prefix(1).uppercased())"
      }
    return reading
  }

  static let orTwo = Rule<FigureReading>(
    "duration.orTwo", when: "[a|an] <unit: timeUnit> or two",
    examples: ["It took a year or two.": "a year or two = duration 1 to 2 year"], not: ["It took a year or more."]
  ) { match in
    guard let unit = match["unit"]?.lowerBound, let name = Units.times[hash: match.document.tokens.hashes[unit]] else {
      return nil
    }
    var amount = Amount(1, .words)
    amount.high = 2
    return duration(match.tokens, amount, name)
  }

  static let clocked = Rule<FigureReading>(
    "duration.clocked", when: "<first: number> : <second: number> (: <third: number>)?",
    examples: [
      "She ran a mile in 4:07.64 then.": "4:07.64 = duration 247.64 second [PT247.64S]",
      "He won in 2:04:17 again.": "2:04:17 = duration 7457 second [PT7457S]",
    ],
    not: ["It began at 2:04 there.", "It has a 16:9 screen.", "He left at 14:04:17 by train."]
  ) { match in
    let document = match.document
    let first = match.tokens.lowerBound
    guard (first + 1..<match.tokens.upperBound).allSatisfy({ document.tokens.has($0, .glued) }) else { return nil }
    let parts = ["first", "second", "third"].compactMap { match.string($0) }
    guard let last = parts.last, parts.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.utf8.count == 2 }),
      parts.dropLast().allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } })
    else { return nil }
    // Only hundredths of seconds or the words before tell it from a time of the day.
    let isTold = parts.count == 3 && first > 0 && clockLeads.contains(document.tokens.hashes[first - 1])
    guard isTold || last.utf8.contains(0x2E) else { return nil }
    var sum: ExactDecimal? = 0
    for part in parts { sum = ExactDecimal(part).flatMap { part in sum?.times(60)?.plus(part) } }
    return sum.map { duration(match.tokens, Amount($0, .digits), "second") }
  }

  private static let clockLeads = WordSet("in of clocked clocking ran running time took timed record")

  static let rules = [clocked, orTwo, plain, compound, hyphened, era, single]

  static func duration(_ tokens: Range<Int>, _ amount: Amount, _ unit: String) -> FigureReading {
    var reading = FigureReading(.duration, tokens, amount, unit: unit)
    // Decades and centuries are counted in years.
    if unit == "decade" || unit == "century" || unit == "millennium", let factor = factor(unit, "year") {
      (reading.low, reading.high, reading.unit) = (amount.low?.times(factor), amount.high?.times(factor), "year")
    }
    if reading.low == reading.high { reading.value = value(reading.low, reading.unit ?? unit) }
    return reading
  }

  /// ISO 8601, as TIMEX3 has it: "PT48H", "P3.5Y".
  static func value(_ count: ExactDecimal?, _ unit: String) -> String? {
    guard let count else { return nil }
    switch unit {
    case "second": return "PT\(count)S"
    case "minute": return "PT\(count)M"
    case "hour": return "PT\(count)H"
    case "day": return "P\(count)D"
    case "week": return "P\(count)W"
    case "fortnight": return count.times(2).map { "P\($0)W" }
    case "month": return "P\(count)M"
    case "quarter": return "P\(count)Q"
    case "year": return "P\(count)Y"
    default: return nil
    }
  }

  /// How many of a smaller unit a larger one has; nil when that is not fixed.
  private static func factor(_ large: String, _ small: String) -> ExactDecimal? {
    switch (large, small) {
    case ("year", "month"): 12
    case ("decade", "year"): 10
    case ("century", "year"): 100
    case ("millennium", "year"): 1000
    case ("week", "day"): 7
    case ("day", "hour"): 24
    case ("hour", "minute"), ("minute", "second"): 60
    case ("hour", "second"): 3600
    case ("year", "day"), ("year", "week"), ("month", "day"), ("month", "week"): nil
    default: nil
    }
  }
}
