import Grammar
import Vocabulary

/// Dates.
enum DateRules {
  static let year = Rule<FigureReading>(
    "date.year", when: "<number>", examples: ["He left in 2012.": "2012 = date [2012]"], not: ["It sold 2000 cars."]
  ) { match in
    let document = match.document
    let token = match.tokens.lowerBound
    guard document.tokens.range(token).count == 4, let year = Int(document.string(token)), (1500...2099).contains(year) else { return nil }
    let sentence = document.sentence(of: token)
    let next = token + 1 < sentence.upperBound ? document.lowered(token + 1) : ""
    let before = token > sentence.lowerBound ? document.lowered(token - 1) : ""
    let after = ["in", "since", "by", "of", "until", "from", "before", "after", "during", "mid", "early", "late", "fiscal", ",", "the", "and", "to", "for", "than", "through", "till", "'s", "-", "year"]
    guard after.contains(before) || DateWords.isDateWord(max(0, token - 1), document) || (1900...2049).contains(year) && (next.isEmpty || document.tokens.has(token + 1, .punctuation) || document.tokens.has(token + 1, .clitic) || !next.hasSuffix("s")) else { return nil }
    if ["%", "percent", "people", "years", "per"].contains(next) || (next.hasSuffix("s") && (before == "the" || before == "of" || before == "to" || before == "than" || before == "for" || before == "and")) { return nil }
    var reading = FigureReading(.date, match.tokens)
    reading.value = "\(year)"
    return reading
  }

  static let rules = [year]
}
