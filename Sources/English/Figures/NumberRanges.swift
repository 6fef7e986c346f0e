import Grammar
import Vocabulary

/// Two numbers as the ends of a range.
enum NumberRanges {
  static let dashed = Rule<Amount>(
    "number.range",
    when: """
      <low: amount> [<dash>|~|<dash> ~|to|through|till|<dash> to|<dash>? to <dash>]
      (hedge: [about|around|roughly|approximately|perhaps|maybe|nearly|almost|some|as many as|as much as])?
      <high: amount>
      """,
    examples: [
      "Some 8,000-12,000 fighters came.": "8,000-12,000 = 8000 to 12000",
      "It took 15 to 20 people.": "15 to 20 = 15 to 20",
      "They lost 3–4 million homes.": "3–4 million = 3000000 to 4000000",
      "It makes the 20-to-60 dash.": "20-to-60 = 20 to 60",
    ],
    not: ["It won the vote 52-48.", "The index rose 64 to 4,577.", "The toll rose by 14 to 230.",
      "Four in 10 — 38 percent — agreed.",
    ]
  ) { match in
    guard let low = match.amount("low"), let high = match.amount("high") else { return nil }
    let connector = (match["hedge"] ?? match["high"]!).lowerBound - 1
    let isDash = match.document.tokens.has(connector, .dash)
    if isDash, !isOpenDash(connector, match.document) || isBreak(connector, match.document) { return nil }
    guard var made = range(low, high) else { return nil }
    if let hedge = match["hedge"] {
      // "cut it by half to around 15 million"
      guard low.form != .share || high.form == .share else { return nil }
      if hedge.count == 1 { made.approximate = true }
    }
    if !isDash {
      let context = ChangeContext(match.document, before: match.tokens.lowerBound)
      if context.isChange, isAfterFrom(match) || isFar(made) { return nil }
      if context.isLevel(made) { return nil }
    }
    return made
  }

  static let between = Rule<Amount>(
    "number.between",
    when: """
      <low: amount> [and|or|to] (hedge: [about|around|roughly|approximately|perhaps|maybe|some|nearly|almost|up to|
      as many as|as much as])? <high: amount>
      """,
    examples: [
      "It hit between 30 and 40 villages.": "30 and 40 = 30 to 40",
      "Between 200,000 and 1.2 million people fled.": "200,000 and 1.2 million = 200000 to 1200000",
    ],
    not: ["It has 30 and 40 in stock."]
  ) { match in
    guard let low = match.amount("low"), let high = match.amount("high"), isAfterBetween(match) else { return nil }
    var made = range(low, high)
    if let hedge = match["hedge"], hedge.count == 1 { made?.approximate = true }
    return made
  }

  static let either = Rule<Amount>(
    "number.either", when: "<low: amount> or <high: amount>",
    examples: ["Two or three people came.": "Two or three = 2 to 3"], not: ["It has 30 or 90 in stock."]
  ) { match in
    guard let low = match.amount("low"), let high = match.amount("high"), !low.isOne,
      let made = range(low, high), let first = made.low, let last = made.high
    else { return nil }
    let step = low.magnitude == nil && high.magnitude != nil ? high.magnitude! : made.magnitude ?? 1
    return first.plus(step) == last || (low.form == .digits && first.plus(step.times(5)!) == last) ? made : nil
  }

  static let hedged = Rule<Amount>(
    "number.hedged",
    when: """
      <number: amount> (hedge: <dash>? [plus|odd|something]|\\+|or [so|more|fewer|less|thereabouts]) <dash>?
      <magnitude: numberWord>?
      """,
    examples: [
      "It paid 20-plus million.": "20-plus million = 20000000",
      "It took 40-odd years.": "40-odd = about 40", "It weighs 40 or more tonnes.": "40 or more = 40",
    ],
    not: ["It has 40-odd rooms.", "It took 40 years.", "It pays $40 plus 5 euros."]
  ) { match in
    guard var amount = match.amount("number"), let hedge = match["hedge"] else { return nil }
    if let magnitude = match["magnitude"] {
      guard amount.magnitude == nil,
        case .magnitude(let power)? = NumberWord.table[match.document.tokens.hashes[magnitude.lowerBound]]
      else { return nil }
      amount = amount.scaled(by: ExactDecimal(1, exponent: power))
      amount.magnitude = ExactDecimal(1, exponent: power)
    } else if !isBeforeUnit(match) {
      return nil
    }
    let isSign = match.document.tokens.has(hedge.lowerBound, .punctuation)
    guard !isSign || match.document.tokens.has(hedge.lowerBound, .glued) else { return nil }
    switch match.string("hedge")?.split(whereSeparator: { $0 == " " || $0 == "-" }).last?.lowercased() {
    case "plus", "+", "more": amount.bound = .atLeast
    case "less", "fewer": amount.bound = .atMost
    default: amount.approximate = true
    }
    amount.isPlainDigits = false
    return amount
  }

  static let phase = Phase<Amount>("amount", [dashed, between, either, hedged])

  /// A unit of measure or time, a currency's name or "percent" follows: the words between belong to the measure.
  private static func isBeforeUnit(_ match: Match) -> Bool {
    let next = match.tokens.upperBound
    guard next < match.document.tokens.count else { return false }
    if percents.contains(match.document.tokens.hashes[next]) { return true }
    let classes = match.document.language.book.classes
    return ["unitWord", "timeUnit", "currencyName"].contains {
      classes.mask($0).map { match.document.tokens.has(next, $0) } ?? false
    }
  }

  private static let percents = WordSet("percent % per pct per-cent")

  /// The ends of a range; the first may borrow the second's magnitude. Nil when they do not rise.
  static func range(_ low: Amount, _ high: Amount) -> Amount? {
    guard !low.isRange, !high.isRange, low.form != .vague, high.form != .vague, var first = low.low,
      let last = high.high
    else { return nil }
    if low.magnitude == nil, let factor = high.magnitude, factor >= 100 || low.form == .words,
      let bare = last.divided(by: factor), first < bare || first == bare, let scaled = first.times(factor)
    {
      first = scaled
    }
    guard first < last, !(low.isPlainDigits && high.isPlainDigits && isYear(first) && isYear(last)) else { return nil }
    var range = high
    (range.low, range.high, range.isRange) = (first, last, true)
    range.form = low.form == .share ? high.form : low.form
    range.approximate = low.approximate || high.approximate
    range.isPlainDigits = false
    return range
  }

  static func isYear(_ number: ExactDecimal) -> Bool { number >= 1500 && number < 2100 && number.isWhole }

  /// A dash that stands free on both sides or on none: "20-30", "20 – 30", but not "20 -30".
  private static func isOpenDash(_ dash: Int, _ document: Document) -> Bool {
    document.tokens.has(dash, .glued) == (dash + 1 < document.tokens.count && document.tokens.has(dash + 1, .glued))
  }

  /// A free em dash opens what explains the number before it: "four in 10 — 38 percent — agreed".
  private static func isBreak(_ dash: Int, _ document: Document) -> Bool {
    !document.tokens.has(dash, .glued) && document.string(dash) == "—"
  }

  private static func isAfterFrom(_ match: Match) -> Bool {
    let tokens = match.document.tokens
    let start = match.document.sentence(of: match.tokens.lowerBound).lowerBound
    var first = match.tokens.lowerBound
    // "from about 40 to 50"
    while first > start, match.tokens.lowerBound - first < 4, tokens.hashes[first - 1] != Words.from,
      Match.isLead(tokens.hashes[first - 1])
    { first -= 1 }
    return first > start && tokens.hashes[first - 1] == Words.from
  }

  /// "rose 64 to 4,577": the second number is where it stood, not the end of a range.
  private static func isFar(_ range: Amount) -> Bool {
    guard let low = range.low?.times(4), let high = range.high else { return true }
    return low < high
  }

  private static func isAfterBetween(_ match: Match) -> Bool {
    let sentence = match.document.sentence(of: match.tokens.lowerBound)
    let start = max(sentence.lowerBound, match.tokens.lowerBound - 3)
    return (start..<match.tokens.lowerBound).contains { match.document.tokens.hashes[$0] == betweenHash }
  }
  private static let betweenHash = WordHash.of("between")
}

/// Whether the words before a pair of amounts tell of a change ("rose from 3 to 5") and not of a range.
struct ChangeContext {
  let isChange: Bool
  /// The first amount is how much something changed: "rose by".
  let isStep: Bool

  init(_ document: Document, before first: Int) {
    let sentence = document.sentence(of: first)
    let start = max(sentence.lowerBound, first - 7)
    var change = false
    var step = false
    for i in start..<first {
      let hash = document.tokens.hashes[i]
      if ChangeVerbs.direction(hash) != nil { (change, step) = (true, false) }
      if hash == Words.by { (change, step) = (false, change) }
      if hash == Self.range || hash == Self.ranging { (change, step) = (false, false) }
    }
    (isChange, isStep) = (change, step)
  }

  /// "rose by 14 to 230": a step and the level it led to lie far apart, the ends of "by 2 to 4 percent" do not.
  func isLevel(_ range: Amount) -> Bool {
    guard isStep, let low = range.low?.times(6), let high = range.high else { return false }
    return low < high && high > 10
  }

  private static let range = WordHash.of("range")
  private static let ranging = WordHash.of("ranging")
}
