import Grammar
import Vocabulary

/// Times that come again: "every day", "annually", with the length of the cycle or the part of the calendar.
enum RecurrenceRules {
  static let each = Rule<FigureReading>(
    "date.each",
    when: """
      [[every|each] (other: other)? (unit: day|week|month|quarter|year|hour|minute|second|decade|night|morning|afternoon|
      evening|weekend|spring|summer|autumn|winter)|
      [every|each] <month: month&capital>]
      """,
    examples: [
      "It opens every day.": "every day = date [P1D]", "They meet each July.": "each July = date [XXXX-07]",
      "It rains each summer.": "each summer = date [XXXX-SU]",
    ], not: ["It runs every two years.", "It costs $5 every month.", "Every dog has a day.", "He gets 5% each year."]
  ) { match in
    let document = match.document
    if isRate(match.tokens.lowerBound, document) { return nil }
    if match["month"] != nil {
      return DateReader.month(match, "month").map {
        DateReader.date(match.tokens, "XXXX-\(CalendarDate.padded($0, 2))")
      }
    }
    guard let unit = match.string("unit")?.lowercased() else { return nil }
    let value: String?
    switch unit {
    case "night", "morning", "afternoon", "evening": value = "XXXX-XX-XX" + DateReader.part(unit)
    case "weekend": value = "XXXX-WXX-WE"
    case "decade": value = "P10Y"
    default:
      value = DateWords.season(unit).map { "XXXX-\($0.letters)" }
        ?? DurationRules.value(match["other"] == nil ? 1 : 2, unit)
    }
    return DateReader.date(match.tokens, value)
  }

  static let adverb = Rule<FigureReading>(
    "date.recurring",
    when: """
      (word: daily|nightly|hourly|weekly|fortnightly|monthly|quarterly|annually|yearly|biannually|biennially)
      """,
    examples: [
      "It prints daily figures.": "daily = date [P1D]", "They meet weekly.": "weekly = date [P1W]",
      "It pays quarterly.": "quarterly = date [P3M]",
    ], not: ["It reported quarterly earnings.", "The Daily Post fell.", "It costs $5 annually."]
  ) { match in
    let document = match.document
    let token = match.tokens.lowerBound
    if document.tokens.has(token, .capital), !document.tokens.has(token, .sentenceStart) { return nil }
    if isRate(token, document) { return nil }
    let word = document.lowered(token)
    // "its quarterly dividend" names a sort of dividend; "daily sales" are those of a day.
    if word != "daily", word != "hourly", word != "nightly", DateReader.isNoun(token + 1, document) { return nil }
    // "the party daily Lyset" is a paper.
    if token + 1 < document.tokens.count, document.tokens.has(token + 1, .capital),
      document.sentenceOf[token + 1] == document.sentenceOf[token]
    {
      return nil
    }
    let value =
      switch word {
      case "daily": "P1D"
      case "nightly": "XXXX-XX-XXTNI"
      case "hourly": "PT1H"
      case "weekly": "P1W"
      case "fortnightly": "P2W"
      case "monthly": "P1M"
      case "quarterly": "P3M"
      case "biannually": "P6M"
      case "biennially": "P2Y"
      default: "P1Y"
      }
    return DateReader.date(match.tokens, value)
  }

  /// An amount stands before: the word is what it is paid for or measured by.
  private static func isRate(_ first: Int, _ document: Document) -> Bool {
    guard first > 0, document.sentenceOf[first - 1] == document.sentenceOf[first] else { return false }
    return document.tokens.has(first - 1, .number) || document.string(first - 1) == "%"
      || ["million", "billion", "trillion", "thousand", "hundred", "percent", "dollars", "euros", "pounds", "cents"]
        .contains(document.lowered(first - 1))
  }

  static let rules = [each, adverb]
}
