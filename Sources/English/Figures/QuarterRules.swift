import Grammar
import Vocabulary

/// Quarters and halves of years, as reports on them name them.
enum QuarterRules {
  static let quarter = Rule<FigureReading>(
    "date.quarter",
    when: """
      (lead: [the|its|their|this year 's|last year 's|next year 's|the year-earlier|the year-ago|the prior-year|
      year-earlier|year-ago]|the <leadYear: number>)? [fiscal|fiscal <dash>]? (which: first|second|third|
      fourth|1st|2nd|3rd|4th|final|last|latter) [fiscal]? <dash>? (unit: quarter|half) (of? <year: number>|,? of?
      (tail: last year|this year|next year|a year earlier|a year ago|the year before))?
      """,
    examples: [
      "It fell in the third quarter of 2019.": "the third quarter of 2019 = date [2019-Q3]",
      "It fell in the 2019 third quarter.": "the 2019 third quarter = date [2019-Q3]",
      "It fell in the last half of 2019.": "the last half of 2019 = date [2019-H2]",
    ],
    not: ["They won the third set.", "They led in the second half."]
  ) { match in
    let document = match.document
    guard let which = match["which"]?.lowerBound, let unit = match.string("unit")?.lowercased() else { return nil }
    let isHalf = unit == "half"
    let isLast = ["final", "last", "latter"].contains(document.lowered(which))
    let number =
      isLast
      ? (isHalf ? 2 : 4)
      : OrdinalWords.values[document.tokens.hashes[which]] ?? Int(document.string(which).prefix(1)) ?? 1
    guard !isHalf || number < 3 else { return nil }
    let lead = match.string("lead")?.lowercased() ?? ""
    var end = match.tokens.upperBound
    let anchor = DateAnchor(document)
    let letter = isHalf ? "H" : "Q"
    var year = match["leadYear"].flatMap { DateReader.year($0.lowerBound, document) }
    if match["leadYear"] != nil, year == nil { return nil }
    if let token = match["year"]?.lowerBound {
      year = DateReader.year(token, document)
      if year == nil { end = match["unit"]!.upperBound }
    }
    if let year { return DateReader.date(match.tokens.lowerBound..<end, "\(year)-\(letter)\(number)") }
    let said = lead + " " + (match.string("tail")?.lowercased() ?? "")
    let isTold = said.contains("year")
    // "the last quarter" is the one before this; "the second half" mostly one of a match.
    if isLast && !isTold || isHalf && !isTold && !isOfBusiness(end, document) { return nil }
    if said.contains("last year") || said.contains("this year") || said.contains("next year") {
      let offset = said.contains("last year") ? -1 : said.contains("next year") ? 1 : 0
      return DateReader.date(
        match.tokens.lowerBound..<end, anchor.day.map { "\($0.year + offset)-\(letter)\(number)" })
    }
    if isTold {
      let value = anchor.part(letter, number).flatMap { Self.yearsBack(1, $0) }
      return DateReader.date(match.tokens.lowerBound..<end, value)
    }
    return DateReader.date(
      match.tokens.lowerBound..<end, isHalf ? nil : anchor.part(letter, number), isHalf ? nil : .part(letter, number))
  }

  /// The same quarter so many years earlier: "2019-Q3".
  static func yearsBack(_ years: Int, _ value: String) -> String? {
    Int(value.prefix(4)).map { "\($0 - years)\(value.dropFirst(4))" }
  }

  /// Half a match, unless a business word says otherwise.
  private static func isOfBusiness(_ end: Int, _ document: Document) -> Bool {
    guard end < document.tokens.count else { return false }
    let next = document.lowered(end)
    if ["results", "profit", "earnings", "sales", "revenue"].contains(next) { return true }
    return next == "of" && end + 2 < document.tokens.count
      && ["the", "this", "last", "next"].contains(document.lowered(end + 1))
      && ["year", "century", "decade", "season", "month"].contains(document.lowered(end + 2))
  }

  static let quarterWord = Rule<FigureReading>(
    "date.quarterWord", when: "fiscal? (which: first-quarter|second-quarter|third-quarter|fourth-quarter)",
    examples: ["Its third-quarter profit fell.": "third-quarter = date"], not: ["It is a quarter of it."]
  ) { match in
    guard let word = match.string("which")?.lowercased(), let dash = word.firstIndex(of: "-"),
      let number = OrdinalWords.values[WordHash.of(word[..<dash])]
    else { return nil }
    return DateReader.date(match.tokens, DateAnchor(match.document).part("Q", number), .part("Q", number))
  }

  static let told = Rule<FigureReading>(
    "date.toldPeriod",
    when: """
      [[the|that|this] [latest|most recent|most-recent|just-ended|just ended] [fiscal]? [period|quarter]|
      the <year: number> [fiscal]? [period|quarter]|that quarter]
      """,
    examples: [
      "Sales fell in the third quarter of 2019. The latest period had gains.": "The latest period = date",
      "Sales fell in the third quarter, as in the 2018 period.": "the 2018 period = date [2018]",
    ], not: ["It fell in the period."]
  ) { match in
    let document = match.document
    let isQuarter = document.lowered(match.tokens.upperBound - 1) == "quarter"
    if let token = match["year"]?.lowerBound {
      guard let year = DateReader.year(token, document) else { return nil }
      let last = isQuarter ? DateAnchor(document).unit("quarter", -1)?.dropFirst(4) : nil
      return DateReader.date(match.tokens, "\(year)\(last ?? "")", .quarterOf(year: year))
    }
    return DateReader.date(
      match.tokens, isQuarter ? DateAnchor(document).unit("quarter", -1) : nil, .toldQuarter(yearsBack: 0))
  }

  static let yearEarlier = Rule<FigureReading>(
    "date.yearEarlier",
    when: """
      [[the|a]? [same|comparable|corresponding|similar]? [year-earlier|year-ago|prior-year|year-before] [fiscal]?
      [period|quarter]?|
      [the|a] [same|comparable|corresponding|similar|equivalent] [period|quarter] ,? [of|in]?
      [last year|a year earlier|a year ago|the year before|the previous year]|
      last year 's quarter]
      """,
    examples: [
      "It fell from the year-earlier period.": "the year-earlier period = date",
      "It fell from the same quarter a year earlier.": "the same quarter a year earlier = date",
      "It beat year-ago sales.": "year-ago = date",
    ],
    not: ["It fell in the same period."]
  ) { match in
    let printed = match.string.lowercased()
    var tokens = match.tokens
    let last = match.document.lowered(tokens.upperBound - 1)
    if !printed.contains("period"), !printed.contains("quarter"), tokens.count > 1, last.contains("-") {
      // "the year-ago results": the noun is the results', only the adjective tells the time.
      tokens = (tokens.upperBound - 1)..<tokens.upperBound
    }
    let anchor = DateAnchor(match.document)
    let value =
      printed.contains("quarter") ? anchor.unit("quarter", -1).flatMap { yearsBack(1, $0) } : anchor.unit("year", -1)
    return DateReader.date(tokens, value, .toldQuarter(yearsBack: 1))
  }

  static let rules = [quarter, quarterWord, told, yearEarlier]
}
