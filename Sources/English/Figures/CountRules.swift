import Grammar
import Vocabulary

/// Plain numbers.
enum CountRules {
  static let plain = Rule<FigureReading>(
    "count.number", when: "<amount: amount>",
    examples: [
      "It freed 450 detainees.": "450 = count 450", "Dozens of people came.": "Dozens = count about 12 to 120",
      "Police said 8,000-12,000 fighters came.": "8,000-12,000 = count 8000 to 12000",
    ],
    not: ["One of the men left.", "At one point he left.", "He left in 2012."]
  ) { match in
    guard let amount = match.amount("amount") else { return nil }
    let document = match.document
    let first = match.tokens.lowerBound
    if amount.isOne, amount.form == .words {
      return OneContext(document, first).isCount ? FigureReading(.count, match.tokens, amount) : nil
    }
    if amount.form == .digits, document.tokens.has(match.tokens.upperBound - 1, .number) || amount.isPlainDigits,
      CountContext(document, match.tokens).isLabel
    {
      return nil
    }
    return Signs.signed(FigureReading(.count, match.tokens, amount), document)
  }

  static let none = Rule<FigureReading>(
    "count.none", when: "no (noun: <lower>)",
    examples: ["There were no deaths.": "no deaths = count 0"],
    not: ["It has zero tolerance.", "There is no plan.", "She has no doubts."]
  ) { match in
    guard let noun = match["noun"], CountContext.isCountable(match.document.lowered(noun.lowerBound)) else {
      return nil
    }
    var reading = FigureReading(.count, match.tokens.lowerBound..<(match.tokens.lowerBound + 1), Amount(0, .words))
    reading.of = noun
    return reading
  }

  static let parts = Rule<FigureReading>(
    "count.partOf",
    when: """
      <part: amount> (of: of|out of) [the|its|their|his|her|our|all|these|those] <whole: amount>
      """,
    examples: ["It named six of the nine judges.": "six of the nine = count 6 + count 9"],
    not: ["It named six of the judges."]
  ) { match in
    guard let part = match.amount("part"), let whole = match.amount("whole"), let tokens = match["part"],
      let of = match["whole"],
      part.form != .share, let low = part.low, let high = whole.low, low <= high
    else { return nil }
    var reading = FigureReading(.count, tokens, part)
    reading.second = [FigureReading(.count, of, whole)]
    return reading
  }

  static let orTwo = Rule<FigureReading>(
    "count.orTwo",
    when: "[a|an|another] (noun: <noun>) or (number: <amount: amount>) !<noun|adjective|unitWord|timeUnit|numberWord>",
    examples: ["She scored a goal or two.": "a goal or two = count 2"],
    not: ["It hired a cook or two waiters.", "It took a year or two."]
  ) { match in
    guard let amount = match.amount("amount"), amount.form == .words, amount.low == 2 || amount.low == 3,
      let number = match["number"], let noun = match["noun"],
      Units.times[hash: match.document.tokens.hashes[noun.lowerBound]] == nil
    else { return nil }
    var reading = FigureReading(.count, number, amount)
    reading.of = noun
    return reading
  }

  static let rules = [plain, none, parts, orTwo]
}

/// Whether "one" counts.
struct OneContext {
  let isCount: Bool

  init(_ document: Document, _ token: Int) {
    let sentence = document.sentence(of: token)
    let before = token > sentence.lowerBound ? document.lowered(token - 1) : ""
    let next = token + 1 < sentence.upperBound ? document.lowered(token + 1) : ""
    let counting = [
      "only", "just", "least", "than", "about", "kill", "killing", "killed", "exactly", "and", "injuring", "wounding",
      "another",
    ]
    isCount =
      sentence.count == 1 || counting.contains(before) && next != "of" && next != "another"
      && token + 1 < sentence.upperBound && document.tokens.has(token + 1, .lower)
  }
}

/// What stands around a bare number.
struct CountContext {
  let isLabel: Bool

  init(_ document: Document, _ tokens: Range<Int>) {
    let sentence = document.sentence(of: tokens.lowerBound)
    let first = tokens.lowerBound
    let next = tokens.upperBound
    let touchesBefore =
      first > sentence.lowerBound && document.tokens.has(first, .glued)
      && !document.tokens.has(first - 1, .openBracket) && !document.tokens.has(first - 1, .openQuote)
      && !document.tokens.has(first - 1, .quote) && !document.tokens.has(first - 1, .dash)
      && document.lowered(first - 1) != "~"
      && document.lowered(first - 1) != "="
    let touchesAfter =
      next < sentence.upperBound && document.tokens.has(next, .glued) && !document.tokens.has(next, .punctuation)
      && !document.tokens.has(next, .clitic)
    // An attribute of markup that was left in the text: id="4711".
    let isAttribute =
      first > sentence.lowerBound + 1 && document.tokens.has(first, .glued)
      && (document.tokens.has(first - 1, .quote) || document.tokens.has(first - 1, .openQuote))
      && document.lowered(first - 2) == "="
    isLabel = touchesBefore || touchesAfter || isAttribute
  }

  /// Plural nouns of which news report none.
  static func isCountable(_ word: String) -> Bool {
    [
      "deaths", "cases", "injuries", "casualties", "survivors", "people", "arrests", "fatalities", "fewer", "victims",
      "goals", "points",
      "reports", "passengers", "civilians", "children", "homes", "houses", "votes", "seats", "soldiers", "troops",
      "hostages", "tickets",
      "patients", "charges", "runs", "hits", "wins", "losses", "jobs", "workers", "employees", "members", "students",
    ].contains(word) && word != "fewer"
  }
}
