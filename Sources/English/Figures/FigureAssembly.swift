import Grammar
import Vocabulary

/// Figure readings → the document's figures, with the bounds, hedges and prices' units that stand beside them.
struct FigureAssembly {
  let document: Document
  let tokens: Tokens
  private(set) var before: [Int: (Range<Int>, Qualifier)] = [:]
  private var after: [Int: (Range<Int>, Qualifier)] = [:]
  private var figureBegins: Set<Int> = []
  let noun: ClassMask
  let adjective: ClassMask
  /// By figure, the magnitude word its number carries.
  private(set) var magnitudes: [ExactDecimal?] = []

  init(_ document: Document, hedges: [Finding<Qualifier>]) {
    self.document = document
    tokens = document.tokens
    let classes = document.language.book.classes
    noun = classes.mask("anyNoun") ?? ClassMask()
    adjective = classes.mask("anyAdjective") ?? ClassMask()
    for hedge in hedges {
      switch hedge.output.side {
      case .before: before[hedge.tokens.upperBound] = (hedge.tokens, hedge.output)
      case .after: after[hedge.tokens.lowerBound] = (hedge.tokens, hedge.output)
      }
    }
  }

  static var cards: [RuleCard] { [perCard, rateCard, sharedCard, boundsCard] }

  static let perCard = RuleCard(
    name: "figure.per", layer: "figure", says: "what a price or rate is paid for: “a barrel”, “per month”, “-a-month”",
    examples: [
      ("It costs $71 a barrel.", "$71 = per barrel"), ("The rent is £1,200-a-month now.", "£1,200 = per month"),
      ("It pays 41 cents per share.", "41 cents = per share"), ("It pays £1,200 monthly.", "£1,200 = per month"),
      ("It gets $5 million a year from the fund.", "$5 million = per year"), ("It costs $5 a boat.", "$5 = per boat"),
      ("Maize is 90 yen ($0.66) a kilogram.", "$0.66 = per kilogram"),
      ("Gas was $2 per thousand cubic feet.", "$2 = per thousand cubic feet"),
      ("It sells $5 million annually.", "$5 million = per year"), ("It opens 40 times a day.", "40 = per day"),
    ], not: ["He gave $71 a chance to win.", "He will owe $71 a year from now."])

  /// Adds all figures in order of appearance.
  mutating func assemble(_ findings: [Finding<FigureReading>]) {
    figureBegins = Set(findings.map(\.tokens.lowerBound))
    defer {
      share()
      joinBounds()
    }
    var base = -1
    for (number, finding) in findings.enumerated() {
      guard finding.output.kind != nil, finding.tokens.lowerBound != base else { continue }
      append(finding.output, finding.rule)
      if number + 1 < findings.count, let per = lot(of: findings[number + 1], after: finding.tokens.upperBound) {
        document.figures[document.figures.count - 1].figure.per = per
        document.shown.append(ShownFinding(rule: "figure.rate", tokens: finding.tokens, summary: "per \(per)"))
        base = findings[number + 1].tokens.lowerBound
      }
      let first = document.figures.count - 1
      for other in finding.output.second {
        append(other, finding.rule)
        switch finding.output.pair {
        case .same: document.figures[document.figures.count - 1].same = first
        case .was: document.figures[first].was = document.figures.count - 1
        case .change: document.figures[document.figures.count - 1].was = first
        case nil: break
        }
      }
    }
  }

  private mutating func append(_ reading: FigureReading, _ rule: String) {
    guard let kind = reading.kind else { return }
    var figure = Figure(
      range: tokens.range(reading.tokens), kind: kind, low: reading.low, high: reading.high, unit: reading.unit,
      currency: reading.currency, per: reading.per, bound: reading.bound, approximate: reading.approximate,
      of: reading.ofText ?? reading.of.map { document.string($0) }, value: reading.value, rule: rule)
    if kind != .date, kind != .score, kind != .ordinal { hedge(&figure, reading.tokens) }
    if figure.per == nil, [.money, .count, .percent, .duration].contains(kind),
      let per = per(after: reading.tokens.upperBound, kind)
    {
      figure.per = per
      document.shown.append(ShownFinding(rule: "figure.per", tokens: reading.tokens, summary: "per \(per)"))
    }
    if figure.per == nil, ![.date, .score, .ordinal, .age].contains(kind),
      let rate = rate(behindNounAt: reading.tokens.upperBound, kind)
    {
      // A measure's rate is one unit.
      if kind == .measure { figure.unit = figure.unit.map { $0.contains(" per ") ? $0 : "\($0) per \(rate)" } }
      if kind != .measure { figure.per = rate }
      document.shown.append(ShownFinding(rule: "figure.rate", tokens: reading.tokens, summary: "per \(rate)"))
    }
    magnitudes.append(reading.magnitude)
    document.figures.append(FigureFinding(figure: figure, tokens: reading.tokens, aboutTokens: reading.about))
  }

  // MARK: Bounds and hedges

  static let boundsCard = RuleCard(
    name: "figure.bounds", layer: "figure", says: "a lower and an upper bound of one thing are a range",
    examples: [
      ("It left at least 100 and possibly as many as 140 dead.", "100 and possibly as many as 140 = 100 to 140")
    ],
    not: ["It has at least 100 men and up to 140 women."])

  /// "at least 100 and possibly as many as 140" is one figure with two ends.
  private func joinBounds() {
    var number = 1
    while number < document.figures.count {
      let (first, second) = (document.figures[number - 1], document.figures[number])
      // "at most 90 and at least 30" too.
      let isRising = isLower(first.figure.bound)
      let (lower, upper) = isRising ? (first.figure, second.figure) : (second.figure, first.figure)
      if let low = lower.low, let high = upper.high, low < high, isLower(lower.bound), isUpper(upper.bound),
        first.figure.kind == second.figure.kind, first.figure.unit == second.figure.unit || first.figure.unit == nil,
        first.figure.currency == second.figure.currency, isJoint(first.tokens.upperBound, second.tokens.lowerBound)
      {
        var joined = second
        joined.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        joined.figure.range = tokens.range(joined.tokens)
        (joined.figure.low, joined.figure.high) = (low, high)
        joined.figure.bound = nil
        document.figures[number - 1] = joined
        document.figures.remove(at: number)
        document.shown.append(ShownFinding(rule: "figure.bounds", tokens: joined.tokens, summary: "\(low) to \(high)"))
      } else {
        number += 1
      }
    }
  }

  private func isLower(_ bound: Figure.Bound?) -> Bool { bound == .over || bound == .atLeast }
  private func isUpper(_ bound: Figure.Bound?) -> Bool { bound == .under || bound == .atMost }

  /// Between two bounds of one thing stand only "and", "but", "possibly" and the second one's own words.
  private func isJoint(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start <= 7, document.sentenceOf[start] == document.sentenceOf[end],
      let (hedge, _) = before[end]
    else { return false }
    return (start..<hedge.lowerBound).allSatisfy { Self.joints.contains(tokens.hashes[$0]) } && hedge.lowerBound > start
  }

  private static let joints = Set(["and", "but", "or", "possibly", "perhaps", ",", "maybe"].map { WordHash.of($0) })

  private func hedge(_ figure: inout Figure, _ span: Range<Int>) {
    var at = span.lowerBound
    let sentence = document.sentence(of: at)
    for _ in 0..<4 {
      guard at > sentence.lowerBound else { break }
      if let (range, hedge) = before[at], range.lowerBound >= sentence.lowerBound {
        if !isPreposition(range, figure, end: span.upperBound), !isOfFirstEnd(range, figure, span) {
          apply(hedge, to: &figure)
        }
        at = range.lowerBound
      } else if isSkipped(at - 1, figure) || isMark(span, at - 1) {
        at -= 1
      } else {
        break
      }
    }
    if let (range, hedge) = hedge(behind: span.upperBound, sentence, figure), range.upperBound <= sentence.upperBound {
      apply(hedge, to: &figure)
    }
  }

  /// Words of bound behind a figure, its own noun or the unit of its price between: "14 people or more",
  /// "$20 a head at least", "40 people, give or take".
  private func hedge(behind end: Int, _ sentence: Range<Int>, _ figure: Figure) -> (Range<Int>, Qualifier)? {
    let reach = min(sentence.upperBound - 1, end + 4)
    var token = end
    while token <= reach {
      if let found = after[token] { return found }
      if tokens.has(token, .comma) {
        return token < reach ? after[token + 1].flatMap { $0.0.count > 1 ? $0 : nil } : nil
      }
      if token == end, tokens.has(token, .quote) || tokens.has(token, .closeQuote) {
        token += 1
        continue
      }
      let isOwn = figure.unit == nil && figure.currency == nil || figure.per != nil || isPer(token) || isPer(token - 1)
      guard isOwn, tokens.has(token, .word), !figureBegins.contains(token) else { return nil }
      token += 1
    }
    return nil
  }

  private func isPer(_ token: Int) -> Bool {
    let hash = tokens.hashes[token]
    return hash == Words.per || hash == Words.a || hash == Words.an
  }

  /// "fell over five years" is how long; a length that is counted stands with words of having, lasting or being, or is
  /// itself a noun's ("over five years of work").
  private func isPreposition(_ hedge: Range<Int>, _ figure: Figure, end: Int) -> Bool {
    guard hedge.count == 1, figure.kind == .duration, tokens.hashes[hedge.lowerBound] == Words.over else {
      return false
    }
    // "over the last three weeks of May"
    if tokens.hashes[hedge.upperBound] == Words.the { return true }
    if end < tokens.count, Self.afterLength.contains(tokens.hashes[end]) { return false }
    // "Over five years, the price doubled."
    guard hedge.lowerBound > document.sentence(of: hedge.lowerBound).lowerBound else {
      return end < tokens.count && (tokens.has(end, .comma) || tokens.hashes[end] == Words.the)
    }
    return !Self.countingVerbs.contains(tokens.hashes[hedge.lowerBound - 1])
  }

  /// "as little as $5 to as much as $90": the ends are the bounds.
  private func isOfFirstEnd(_ hedge: Range<Int>, _ figure: Figure, _ span: Range<Int>) -> Bool {
    guard figure.low != figure.high else { return false }
    let first = tokens.hashes[hedge.lowerBound]
    return Self.twoSided.contains(first) && span.contains { Self.twoSided.contains(tokens.hashes[$0]) }
  }

  private static let twoSided = Set(["as", "up"].map { WordHash.of($0) })
  private static let afterLength = Set(["of", "old", "experience", "long", "apart"].map { WordHash.of($0) })

  private static let countingVerbs = Set(
    """
    for took lasted lasts last spent is was are were been be takes take taking spanning after in with than at just well
    of to spend spends spending has have had having boasts needs needed requires required wait waited waiting totals
    totalled totaled totalling totaling served and or
    """
    .split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

  /// Before the number of a definite thing words of bound compare with it and do not bound it: "more than the 40 who
  /// came", "around the 40 tables".
  private func isSkipped(_ token: Int, _ figure: Figure) -> Bool {
    if figure.low != figure.high, Self.rangeOpeners.contains(tokens.hashes[token]) { return true }
    return Self.skipped.contains(tokens.hashes[token]) || tokens.has(token, .openQuote) || tokens.has(token, .quote)
  }

  /// "around the $40 million mark": a mark to measure by, and no definite thing.
  private func isMark(_ span: Range<Int>, _ article: Int) -> Bool {
    tokens.hashes[article] == Words.the && span.upperBound < tokens.count && tokens.hashes[span.upperBound] == Self.mark
  }

  private static let mark = WordHash.of("mark")
  private static let rangeOpeners = Set(["between", "from", "somewhere", "anywhere"].map { WordHash.of($0) })
  private static let skipped = Set(["a", "of", "another", "an", "as", "$", "total"].map { WordHash.of($0) })

  private func apply(_ hedge: Qualifier, to figure: inout Figure) {
    if figure.bound == nil { figure.bound = hedge.bound }
    if hedge.approximate { figure.approximate = true }
  }

  // MARK: Per

  private func per(after end: Int, _ kind: Figure.Kind) -> String? {
    guard end < tokens.count, end > 0, document.sentenceOf[end] == document.sentenceOf[end - 1] else { return nil }
    let sentence = document.sentence(of: end)
    let hash = tokens.hashes[end]
    // "-a-month": the hyphen, then one token.
    if tokens.has(end, .dash), tokens.has(end, .glued), end + 1 < sentence.upperBound, tokens.has(end + 1, .glued) {
      let word = document.lowered(end + 1)
      for lead in ["a-", "an-", "per-"] where word.hasPrefix(lead) {
        let noun = String(word.dropFirst(lead.utf8.count)).split(separator: "-")[0]
        return UnitReader.hyphenated(String(noun))
      }
      return nil
    }
    // "1,150 yen ($0.66) a kilogram"
    if tokens.has(end, .closeBracket), kind == .money, end + 2 < sentence.upperBound { return per(after: end + 1, kind) }
    let word = document.lowered(end)
    if ["a-year", "a-month", "a-week", "a-day", "a-share", "an-hour"].contains(word) {
      return String(word.split(separator: "-")[1])
    }
    // "£1,200 monthly", but "$5 weekly fees" are fees that are due weekly.
    if kind == .money, let unit = Self.rateAdverbs[word],
      end + 1 >= sentence.upperBound || !tokens.has(end + 1, .word) || Self.afterRate.contains(tokens.hashes[end + 1])
    {
      return unit
    }
    if kind == .count, hash == Self.timesHash { return per(after: end + 1, .duration) }
    guard end + 1 < sentence.upperBound, tokens.has(end + 1, .word) else { return nil }
    if end + 2 < sentence.upperBound, Self.anchored.contains(tokens.hashes[end + 2]) { return nil }
    // "$3 million a year from now", but "$3 million a year from the fund".
    if end + 3 < sentence.upperBound, tokens.hashes[end + 2] == Words.from,
      kind != .money || Self.starts.contains(tokens.hashes[end + 3])
    {
      return nil
    }
    let noun = document.lowered(end + 1)
    switch hash {
    case Words.per, Words.slash: return singular(end + 1)
    case Words.each, Words.every: return Units.times[noun].map { $0 }
    case Words.a, Words.an:
      if noun.hasPrefix("a-") { return nil }
      guard Units.times[noun] != nil || Units.measures[noun] != nil || Self.priced.contains(noun) else { return nil }
      if kind != .money, Units.times[noun] == nil { return nil }
      return singular(end + 1)
    default: return nil
    }
  }

  private func singular(_ token: Int) -> String {
    let word = document.lowered(token)
    if word == "sq" || word == "square" || word == "cubic", token + 1 < tokens.count,
      let unit = UnitReader.name(token..<(token + 2), document)
    {
      return unit
    }
    // "per thousand cubic feet"
    if case .magnitude? = NumberWord.table[tokens.hashes[token]], token + 1 < tokens.count, tokens.has(token + 1, .word) {
      let isArea = ["cubic", "square", "sq"].contains(document.lowered(token + 1)) && token + 2 < tokens.count
      return document.string(token..<(token + (isArea ? 3 : 2))).lowercased()
    }
    if word == "annum" { return "year" }
    return Units.times[word] ?? Units.measures[word] ?? Plurals.singular(word)
  }

  private static let timesHash = WordHash.of("times")
  private static let rateAdverbs = [
    "hourly": "hour", "daily": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month",
    "quarterly": "quarter", "yearly": "year", "annually": "year", "pcm": "month", "nightly": "night",
  ]
  private static let afterRate = Set(
    "and or but to for from in on at by with until before after if when plus".split(separator: " ")
      .map { WordHash.of($0) })

  /// "$3 million a year earlier" is no rate.
  private static let anchored = Set(["ago", "earlier", "later", "before", "after"].map { WordHash.of($0) })

  private static let starts = WordSet("now then today tomorrow that this")

  /// Nouns of what is sold or paid for one by one.
  private static let priced = Set(
    """
    share head person pop piece unit ticket night bottle pack seat ride household student pupil child vote game copy
    barrel bushel plate glass week trip session therm coin room dose jab shot vial pill tablet capsule pint cup can
    carton box bag sack crate packet tin jar tube roll loaf slice portion serving meal dish table bed berth cabin
    dozen gram tank load truckload container cylinder bale acre hectare plot episode show class lesson visit
    treatment patient passenger worker employee guest member player family home house flat apartment song track
    stream download text call word page sheet letter card book pair set kit item article fare journey round race
    fight match performance pound gallon ounce litre liter tonne ton boat ship vessel car truck lorry van bus coach
    train carriage plane jet aircraft helicopter bike bicycle scooter vehicle phone handset laptop computer console
    camera battery panel turbine tyre tire engine door window tree plant cow sheep goat pig lamb calf chicken bird egg
    customer user subscriber viewer visitor tourist traveller shareholder taxpayer citizen resident inhabitant voter
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))
}
