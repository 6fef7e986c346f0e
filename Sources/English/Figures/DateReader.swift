import Grammar
import Vocabulary

/// Parts of dates as printed.
enum DateReader {
  static func date(_ tokens: Range<Int>, _ value: String?, _ time: TimeExpression? = nil) -> FigureReading {
    var reading = FigureReading(.date, tokens)
    reading.value = value
    reading.time = time
    return reading
  }

  static func month(_ match: Match, _ name: String) -> Int? {
    match[name].flatMap { DateWords.month(match.document.lowered($0.lowerBound)) }
  }

  static func day(_ match: Match, _ name: String) -> Int? {
    guard let printed = match.string(name), let token = match[name]?.lowerBound else { return nil }
    if let day = OrdinalWords.values[match.document.tokens.hashes[token]] { return day < 32 ? day : nil }
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

  /// Whether a noun, adjective or name follows the words before a token, in their sentence: "summer camps".
  static func isNoun(_ token: Int, _ document: Document) -> Bool {
    guard token < document.tokens.count, document.sentenceOf[token] == document.sentenceOf[token - 1] else {
      return false
    }
    let classes = document.language.book.classes
    return document.tokens.has(token, .capital) || ["noun", "nounPlural", "adjective"].contains {
      classes.mask($0).map { document.tokens.has(token, $0) } ?? false
    }
  }

  private static func isPlural(_ token: Int, _ document: Document) -> Bool {
    guard let plural = document.language.book.classes.mask("nounPlural") else { return false }
    return document.tokens.has(token, plural)
  }
}
