import Grammar
import Vocabulary

/// Percentages and ratios.
enum ShareRules {
  static let percent = Rule<FigureReading>(
    "percent.sign", when: "<amount: amount> <dash>? [%|percent|pct|pc|per-cent|per cent|percentage]",
    examples: [
      "About 20% of voters stayed.": "20% = percent 20 percent",
      "It rose twenty per cent.": "twenty per cent = percent 20 percent",
      "It rose 15 to 20 percent.": "15 to 20 percent = percent 15 to 20 percent",
      "a 5-percent rise": "5-percent = percent 5 percent",
    ],
    not: ["They rose 20 per year."]
  ) { match in
    guard let amount = match.amount("amount") else { return nil }
    if match.document.lowered(match.tokens.upperBound - 1) == "pc",
      !match.document.tokens.has(match.tokens.upperBound - 1, .glued)
    {
      return nil
    }
    return Signs.signed(FigureReading(.percent, match.tokens, amount, unit: "percent"), match.document)
  }

  static let points = Rule<FigureReading>(
    "percent.points",
    when: """
      <amount: amount> <dash>? (unit: [percentage|percent|%] <dash>? [points|point|pts]|[basis|base]
      <dash>? [points|point]|bps|bp|pp|percentage-point|basis-point|per cent point|per cent points)
      """,
    examples: [
      "It fell 12.5 percentage points.": "12.5 percentage points = percent 12.5 percentage point",
      "It rose by 25 basis points.": "25 basis points = percent 25 basis point",
    ],
    not: ["It rose 25 points."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"] else { return nil }
    let word = match.document.lowered(unit.lowerBound)
    let isBasis = word.hasPrefix("b")
    return Signs.signed(
      FigureReading(.percent, match.tokens, amount, unit: isBasis ? "basis point" : "percentage point"), match.document)
  }

  static let percentPart = Rule<FigureReading>(
    "percent.part",
    when: """
      <amount: amount> of? [a|an|one]
      (unit: [percentage|percent|per cent] <dash>? point|percentage-point|percent|per cent)
      """,
    examples: [
      "It cut rates by a fifth of a percentage point.":
        "a fifth of a percentage point = percent 0.2 percentage point",
      "It rose half a percent.": "half a percent = percent 0.5 percent",
    ],
    not: ["It lost 4 of a per cent.", "A quarter of a century passed."]
  ) { match in
    guard let amount = match.amount("amount"), amount.form == .share,
      let last = match["unit"].map({ match.document.lowered($0.upperBound - 1) })
    else { return nil }
    let isPoint = last.hasSuffix("point")
    return FigureReading(.percent, match.tokens, amount, unit: isPoint ? "percentage point" : "percent")
  }

  static let percentModifier = Rule<FigureReading>(
    "percent.modifier", when: "<amount: amount> <dash>? (unit: <hyphenated>)",
    examples: ["It is 43.4 percent-owned by Arvo.": "43.4 percent-owned = percent 43.4 percent"],
    not: ["It is 43.4 state-owned shops."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"]?.lowerBound else { return nil }
    let word = match.document.lowered(unit)
    guard word.hasPrefix("percent-") || word.hasPrefix("per-cent-"), !word.hasSuffix("point"), !word.hasSuffix("points")
    else { return nil }
    return FigureReading(.percent, match.tokens, amount, unit: "percent")
  }

  static let percentRange = Rule<FigureReading>(
    "percent.range",
    when: """
      <low: amount> [%|percent|pct|per cent|per-cent] [<dash>|to|and|or]
      (hedge: [about|around|roughly|approximately|perhaps|nearly|almost|some|up to|as much as])? <high: amount>
      [%|percent|pct|per cent|per-cent]
      """,
    examples: [
      "Fees run from 3 per cent to 4.5 per cent.": "3 per cent to 4.5 per cent = percent 3 to 4.5 percent",
      "It is between 5% and 8%.": "5% and 8% = percent 5 to 8 percent",
    ],
    not: ["It grew 5% and 8%.", "It slowed from 4.8% to 4.7%."]
  ) { match in
    guard let low = match.amount("low"), let high = match.amount("high"), let range = NumberRanges.range(low, high)
    else { return nil }
    let document = match.document
    let joint = (match["hedge"] ?? match["high"]!).lowerBound - 1
    if !document.tokens.has(joint, .dash), !BetweenContext(document, before: match.tokens.lowerBound).isBetween {
      if document.tokens.hashes[joint] == Words.and { return nil }
      if ChangeContext(document, before: match.tokens.lowerBound).isChange { return nil }
    }
    var reading = FigureReading(.percent, match.tokens, range, unit: "percent")
    if match["hedge"]?.count == 1 { reading.approximate = true }
    return reading
  }

  static let inEvery = Rule<FigureReading>(
    "ratio.in", when: "<part: amount> [in|out of|out of every|in every] <whole: amount>",
    examples: [
      "One in five households is cold.": "One in five = ratio 0.2",
      "It hits one out of three.": "one out of three = ratio 0.333333",
    ],
    not: ["They sold 300 in 2012.", "It lost 5 in 3 games."]
  ) { match in
    guard let part = match.amount("part"), let whole = match.amount("whole"), let top = part.low,
      let bottom = whole.low,
      !part.isRange, !whole.isRange, top < bottom, top > 0, !(whole.isPlainDigits && NumberRanges.isYear(bottom)),
      let value = top.divided(by: bottom)
    else { return nil }
    let isOut = match.tokens.count > 3 && match["part"]!.upperBound + 1 < match["whole"]!.lowerBound
    // "5 in 20 games": only the usual denominators without "out of".
    if !isOut, !(top == 1 || [3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000].contains(bottom)) { return nil }
    let next = match.tokens.upperBound
    if !isOut, top != 1, next < match.document.tokens.count,
      Units.times[hash: match.document.tokens.hashes[next]] != nil
    {
      return nil
    }
    return FigureReading(.ratio, match.tokens, Amount(value, .share))
  }

  static let forEach = Rule<FigureReading>(
    "ratio.for", when: "<part: amount> <dash> (tail: <hyphenated>)",
    examples: ["The 1-for-20 split is due.": "1-for-20 = ratio 0.05"], not: ["It was a 12-foot wall."]
  ) { match in
    guard let part = match.amount("part")?.low, let tail = match["tail"] else { return nil }
    let word = match.document.lowered(tail.lowerBound)
    guard word.hasPrefix("for-"), let whole = ExactDecimal(String(word.dropFirst(4))), whole > 0,
      let value = part.divided(by: whole)
    else { return nil }
    return FigureReading(.ratio, match.tokens, Amount(value, .share))
  }

  static let share = Rule<FigureReading>(
    "ratio.share", when: "<amount: amount>",
    examples: [
      "He lost two-thirds of the lawmakers.": "two-thirds = ratio 0.666667",
      "She won more than half the vote.": "half = ratio 0.5",
    ],
    not: ["a third-party monitor", "They led at half-time."]
  ) { match in
    guard let amount = match.amount("amount"), amount.form == .share else { return nil }
    return Signs.signed(FigureReading(.ratio, match.tokens, amount), match.document)
  }

  static let perThousand = Rule<FigureReading>(
    "ratio.per", when: "<amount: amount> [<word>|<word> <word>]? [per|for every] (base: <whole: amount> <noun: word>?)",
    examples: [
      "It found 37 per 100,000 people.": "37 per 100,000 people = ratio 37 per 100,000 people",
      "It has 3 nurses for every 1,000 beds.": "3 nurses for every 1,000 beds = ratio 3 per 1,000 beds",
    ],
    not: ["It pays 37 per 2 people."]
  ) { match in
    guard let amount = match.amount("amount"), let whole = match.amount("whole")?.low, whole >= 100,
      let base = match["base"], match["noun"].flatMap({ UnitReader.name($0, match.document) }) == nil
    else { return nil }
    var reading = FigureReading(.ratio, match.tokens, amount)
    reading.per = match.document.string(base)
    return reading
  }

  static let times = Rule<FigureReading>(
    "ratio.times",
    when: """
      <amount: amount> [times|-fold] [as|more|less|higher|lower|larger|bigger|greater|the|that|its|their|
      faster|likely|over|earnings|sales|revenue|revenues|profit|profits|income|turnover|cashflow|ebitda|book|expected|
      forecast|forecasts|projected|forward|annual|normal|average|what|those]
      """,
    examples: [
      "It has five times as many.": "five times as = ratio 5 times",
      "It trades at 14 times earnings.": "14 times earnings = ratio 14 times",
    ], not: ["He won five times this year."]
  ) { match in
    guard let amount = match.amount("amount") else { return nil }
    return FigureReading(.ratio, match["amount"]!.lowerBound..<(match.tokens.upperBound - 1), amount, unit: "times")
  }

  static let twice = Rule<FigureReading>(
    "ratio.twice",
    when: """
      (factor: twice|thrice|double|triple|treble|quadruple) [as [many|much|large|big|high|likely|long|fast|expensive|
      wide|tall|old|great|heavy|deep|strong|common|costly|rich|dense|quick|quickly|often]|the [number|size|amount|rate|
      level|price|cost|value|average|figure|total|population|volume|length|weight|speed|national|usual|normal|global|
      previous|share|area|height|width|depth|sum|distance|proportion]|what|that of|those of]
      """,
    examples: [
      "It is worth twice as much.": "twice as much = ratio 2 times",
      "It paid triple the usual fee.": "triple the usual = ratio 3 times",
    ], not: ["He called twice as he left.", "They play a double bass."]
  ) { match in
    guard let factor = match["factor"] else { return nil }
    let word = match.document.lowered(factor.lowerBound)
    let times: ExactDecimal = word == "quadruple" ? 4 : word == "twice" || word == "double" ? 2 : 3
    return FigureReading(.ratio, factor, Amount(times, .words), unit: "times")
  }

  static let fold = Rule<FigureReading>(
    "ratio.fold",
    when: """
      [twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|ninefold|tenfold|<amount: amount>
      <dash> fold]
      """,
    examples: [
      "It saw a threefold increase.": "threefold = ratio 3 times", "It grew 10-fold.": "10-fold = ratio 10 times",
    ],
    not: ["It was a manifold."]
  ) { match in
    if let amount = match.amount("amount") { return FigureReading(.ratio, match.tokens, amount, unit: "times") }
    let word = match.document.lowered(match.tokens.lowerBound)
    guard word.hasSuffix("fold"), case .unit(let n)? = NumberWord.table[WordHash.of(word.dropLast(4))] else {
      return nil
    }
    return FigureReading(.ratio, match.tokens, Amount(ExactDecimal(Int128(n)), .words), unit: "times")
  }

  static let multiples = Rule<FigureReading>(
    "ratio.multiple",
    when: """
      (verb: doubled|doubling|doubles|tripled|tripling|triples|trebled|quadrupled|quadrupling|quintupled|
      halved|halving)
      """,
    examples: ["Its sales doubled.": "doubled = ratio 2 times", "The fee was halved.": "halved = ratio 0.5 times"],
    not: ["He made a double."]
  ) { match in
    let word = match.document.lowered(match.tokens.lowerBound)
    let factor: ExactDecimal =
      switch word.utf8.first {
      case UInt8(ascii: "d"): 2
      case UInt8(ascii: "t"): 3
      case UInt8(ascii: "h"): "0.5"
      default: word.hasPrefix("quad") ? 4 : 5
      }
    return FigureReading(.ratio, match.tokens, Amount(factor, .words), unit: "times")
  }

  static let rules = [
    percent, percentModifier, percentPart, points, percentRange, inEvery, forEach, share, perThousand, times, twice,
    fold, multiples,
  ]
}

/// Signs before numbers.
enum Signs {
  /// A minus that stands directly before the number and not after a word: "-2.2", "minus 40".
  static func minus(before token: Int, _ document: Document) -> Int? {
    guard token > 0, document.sentenceOf[token - 1] == document.sentenceOf[token] else { return nil }
    let before = token - 1
    // "plus or minus 3" has no sign.
    if document.tokens.hashes[before] == Words.minus {
      return before > 1 && isEitherWay(before - 1, document) ? nil : before
    }
    if document.tokens.has(before, .dash), document.tokens.range(before).count <= 3, document.tokens.has(token, .glued)
    {
      if !document.tokens.has(before, .glued) || document.tokens.has(before - 1, .openBracket) { return before }
      if before > 0, document.tokens.hashes[before - 1] == Words.minus { return before - 1 }
    }
    return nil
  }

  private static func isEitherWay(_ joint: Int, _ document: Document) -> Bool {
    (document.tokens.hashes[joint] == Words.or || document.tokens.hashes[joint] == Words.slash)
      && document.tokens.hashes[joint - 1] == plusWord
  }
  private static let plusWord = WordHash.of("plus")

  /// "negative 5": after a word that leads to a number, and not of a test ("was negative two days later").
  private static func negative(before token: Int, _ document: Document) -> Int? {
    let before = token - 1
    guard before >= 0, document.tokens.hashes[before] == Words.negative,
      document.sentenceOf[before] == document.sentenceOf[token]
    else { return nil }
    guard before > 0, document.sentenceOf[before - 1] == document.sentenceOf[before] else { return before }
    return document.tokens.has(before - 1, .punctuation) || leads.contains(document.tokens.hashes[before - 1])
      ? before : nil
  }

  private static let leads = Set(
    "a of to at by from and or is was were are be between than about around over under plus times minus hit reached"
      .split(separator: " ").map { WordHash.of($0) })

  /// "was - 20 degrees": a spaced hyphen between a verb or preposition and a temperature.
  private static func spacedMinus(_ reading: FigureReading, _ document: Document) -> Int? {
    let before = reading.tokens.lowerBound - 1
    guard reading.unit == "celsius" || reading.unit == "fahrenheit" || reading.unit == "degree", before >= 0,
      document.tokens.has(before, .dash), document.tokens.range(before).count <= 3,
      !document.tokens.has(before, .glued), !document.tokens.has(before + 1, .glued),
      document.sentenceOf[before] == document.sentenceOf[before + 1], !isLongDash(before, document)
    else { return nil }
    guard before > 0, document.sentenceOf[before - 1] == document.sentenceOf[before] else { return before }
    let classes = document.language.book.classes
    let leads = ["preposition", "verb", "finiteVerb"].contains { name in
      classes.mask(name).map { document.tokens.has(before - 1, $0) } ?? false
    }
    return leads ? before : nil
  }

  private static func isLongDash(_ token: Int, _ document: Document) -> Bool {
    ["–", "—", "--"].contains(document.string(token))
  }

  /// The reading with its sign, when it has one.
  static func signed(_ reading: FigureReading, _ document: Document) -> FigureReading {
    let first = reading.tokens.lowerBound
    guard
      let start = minus(before: first, document) ?? negative(before: first, document) ?? spacedMinus(reading, document)
    else { return reading }
    var copy = reading
    copy.tokens = start..<reading.tokens.upperBound
    if reading.low == reading.high {
      (copy.low, copy.high) = (reading.high?.negated, reading.low?.negated)
    } else {
      copy.low = reading.low?.negated
    }
    return copy
  }
}
