import Grammar
import Vocabulary

/// Measures with a unit: lengths, weights, areas, speeds, temperatures, pages.
enum MeasureRules {
  static let unit = Rule<FigureReading>(
    "measure.unit",
    when: "<amount: amount> [<dash>|of a|of an|a|an]? (unit: <unitWord>)",
    examples: [
      "They brought 10 tonnes of aid.": "10 tonnes = measure 10 tonne",
      "It makes 320 megawatts.": "320 megawatts = measure 320 megawatt", "It holds 10GB.": "10GB = measure 10 gigabyte",
      "a 10-gallon tank": "10-gallon = measure 10 gallon", "It goes 55 mph.": "55 mph = measure 55 mile per hour",
      "It took ¾ of an acre.": "¾ of an acre = measure 0.75 acre",
      "It held 10 bar of steam.": "10 bar = measure 10 bar",
    ],
    not: [
      "It has 40 people in it.", "He was 40 feet-first in.", "She holds two degrees from Oslo.",
      "It has 10 bar stools.",
    ]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"] else { return nil }
    let document = match.document
    guard var name = UnitReader.name(unit, document) else { return nil }
    // "two cup matches" is no measure of flour.
    if name == "cup", document.lowered(unit.lowerBound) == "cup", amount.form == .words, amount.low != 1 { return nil }
    if name == "degree", TemperatureRules.isDiploma(match, unit.upperBound) { return nil }
    // "1013 mb" is the weather's pressure.
    if name == "megabyte", document.string(unit) == "mb", let low = amount.low, low >= 850, low <= 1100 {
      name = "millibar"
    }
    return Signs.signed(FigureReading(.measure, match.tokens, amount, unit: name), document)
  }

  static let symbol = Rule<FigureReading>(
    "measure.symbol", when: "<amount: amount> [<dash>|of a|of an|a]? <unit: measureUnit>",
    examples: [
      "The flat has 80 m² of floor.": "80 m² = measure 80 square metre",
      "It takes 40 mW.": "40 mW = measure 40 milliwatt",
      "The air held 30 µg/m³ then.": "30 µg/m³ = measure 30 microgram per cubic metre",
    ],
    not: ["It has 40 people in it."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match.value("unit", as: UnitName.self) else { return nil }
    return Signs.signed(FigureReading(.measure, match.tokens, amount, unit: unit.name), match.document)
  }

  static let pounds = Rule<FigureReading>(
    "measure.pounds", when: "<amount: amount> [<dash>|more|extra]? [pound|pounds]",
    examples: ["He weighs 200 pounds.": "200 pounds = measure 200 pound"],
    not: ["It cost 20 pounds in all.", "It got 20 million pounds."]
  ) { match in
    // Pounds are money by rules of their own, which come first where both could hold.
    let document = match.document
    guard let amount = match.amount("amount"), !PoundContext(document, match.tokens.upperBound - 1).isMoney else {
      return nil
    }
    return FigureReading(.measure, match.tokens, amount, unit: "pound")
  }

  static let halfUnit = Rule<FigureReading>(
    "measure.half", when: "(word: <hyphenated>) !<dash>",
    examples: [
      "a half-mile walk": "half-mile = measure 0.5 mile",
      "a quarter-point cut in rates": "quarter-point = percent 0.25 percentage point",
      "a half-hour delay": "half-hour = duration 0.5 hour [PT0.5H]",
    ],
    not: ["a half-hearted walk", "a half-day rate", "a half-point lead in the game", "They led at half-time."]
  ) { match in
    // Most words with hyphens are no halves: the first letters tell before a string is made.
    let token = match.tokens.lowerBound
    guard match.document.tokens.range(token).count <= 18 else { return nil }
    let word = match.document.lowered(token)
    guard word.hasPrefix("half-") || word.hasPrefix("quarter-") else { return nil }
    let size: ExactDecimal = word.hasPrefix("half-") ? "0.5" : "0.25"
    var unit = word[word.index(after: word.firstIndex(of: "-")!)...]
    if unit.hasPrefix("a-") { unit = unit.dropFirst(2) }
    if unit.hasPrefix("an-") { unit = unit.dropFirst(3) }
    let amount = Amount(size, .share)
    if let time = Units.times[unit] {
      // "a half-hour ago" is a date, a batsman's half-century a score.
      let sentence = match.document.sentence(of: token)
      if token + 1 < sentence.upperBound, ["ago", "earlier", "later"].contains(match.document.lowered(token + 1)) {
        return nil
      }
      if sentence.contains(where: { cricket.contains(match.document.tokens.hashes[$0]) }) { return nil }
      return time == "hour" || time == "minute" || time == "century" || time == "decade"
        ? DurationRules.duration(match.tokens, amount, time) : nil
    }
    // Of rates of interest the point is one of per cent.
    if unit == "point" || unit == "percentage-point" {
      let isRate = match.document.sentence(of: token).contains { rates.contains(match.document.tokens.hashes[$0]) }
      return isRate ? FigureReading(.percent, match.tokens, amount, unit: "percentage point") : nil
    }
    guard unit.utf8.count > 2, unit != "stone", unit != "bar", unit != "page",
      let name = Units.measures[unit]
    else { return nil }
    return FigureReading(.measure, match.tokens, amount, unit: name)
  }

  private static let rates = WordSet(
    "rate rates interest cut cuts hike hikes reduction easing tightening fed boj ecb rba borrowing")

  private static let cricket = Set(
    ["ball", "balls", "runs", "wicket", "wickets", "innings", "batsman", "batsmen", "cricket", "cricketer", "scored"].map {
      WordHash.of($0)
    })

  static let unitPhrase = Rule<FigureReading>(
    "measure.unitPhrase",
    when: """
      <amount: amount> [<dash>|of a|of an|a|an]? (unit: [[square|sq|sq.|cubic|cu|cu.] <dash>? <word>|
      [<word>|<word> <word>|<word> <dash>] <unitWord>])
      """,
    examples: [
      "It has 40 square miles.": "40 square miles = measure 40 square mile",
      "It covers 2,150 sq ft now.": "2,150 sq ft = measure 2150 square foot",
      "It weighs 30 metric tons.": "30 metric tons = measure 30 tonne",
    ],
    not: ["It has 40 long miles."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"],
      let name = UnitReader.name(unit, match.document)
    else { return nil }
    return Signs.signed(FigureReading(.measure, match.tokens, amount, unit: name), match.document)
  }

  static let range = Rule<FigureReading>(
    "measure.range",
    when: """
      <low: amount> <dash>? (unit: <word> <word>?) [to|and|<dash>|or] [about]? <dash>?
      <high: amount> <dash>? (unit2: <unitWord|timeUnit|unitSign> <unitWord|unitSign>?)
      """,
    examples: [
      "It ranged from 3km to 5km.": "3km to 5km = measure 3 to 5 kilometre",
      "It lasts between two days and six days.": "two days and six days = duration 2 to 6 day",
    ],
    not: ["It has 3 km and 5 km.", "It fell from 30 km to 5 km."]
  ) { match in
    guard let low = match.amount("low"), let high = match.amount("high"), let unit = match["unit"],
      let other = match["unit2"],
      Signs.minus(before: match["high"]!.lowerBound, match.document) == nil, let range = NumberRanges.range(low, high)
    else { return nil }
    let document = match.document
    guard let name = UnitReader.any(other, document), UnitReader.any(unit, document) == name else { return nil }
    // "5k-20k" are thousands: kelvins have a capital.
    if name == "kelvin", document.string(other) == "k" { return nil }
    let joint = unit.upperBound
    let isBetween = BetweenContext(document, before: match.tokens.lowerBound).isBetween
    if !document.tokens.has(joint, .dash), !isBetween {
      if document.tokens.hashes[joint] != Words.to { return nil }
      if ChangeContext(document, before: match.tokens.lowerBound).isChange { return nil }
    }
    if Units.times[name] != nil { return DurationRules.duration(match.tokens, range, name) }
    return FigureReading(.measure, match.tokens, range, unit: name)
  }

  static let compound = Rule<FigureReading>(
    "measure.compound",
    when: """
      <large: amount> (unit: <unitWord|unitSign>) [,? and|,]? <small: amount> (unit2: <unitWord|unitSign>)
      ([,? and|,]? <third: amount> (unit3: <unitWord|unitSign>))?
      """,
    examples: [
      "It is 2 km and 300 metres off.": "2 km and 300 metres = measure 2300 metre",
      "It is 2 yards, 1 foot and 3 inches.": "2 yards, 1 foot and 3 inches = measure 87 inch",
    ],
    not: ["It has 2 km and 3 litres."]
  ) { match in
    guard let large = match.amount("large"), let small = match.amount("small"), let unit = match["unit"],
      let other = match["unit2"],
      !large.isRange, !small.isRange, let coarse = UnitReader.any(unit, match.document),
      let fine = UnitReader.any(other, match.document),
      let factor = UnitReader.factor(coarse, fine), let low = small.low, low < (factor < 12 ? 12 : factor),
      let sum = large.low?.times(factor)?.plus(low)
    else { return nil }
    if let third = match.amount("third"), let last = match["unit3"] {
      guard let finest = UnitReader.any(last, match.document), let factor = UnitReader.factor(fine, finest),
        let rest = third.low, rest < factor, let total = sum.times(factor)?.plus(rest)
      else { return nil }
      return FigureReading(.measure, match.tokens, Amount(total, .digits), unit: finest)
    }
    return FigureReading(.measure, match.tokens, Amount(sum, .digits), unit: fine)
  }

  static let sign = Rule<FigureReading>(
    "measure.sign", when: "<amount: amount> (unit: <unitSign>)",
    examples: [
      "It is 7m long.": "7m = measure 7 metre", "It was -3C there.": "3C = measure -3 celsius",
      "He ran 200m.": "200m = measure 200 metre",
    ],
    not: ["All 35m users left.", "It sold 5G phones.", "It did well in 2013 in Peru."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"],
      let name = UnitReader.sign(unit.lowerBound, amount, match.document)
    else { return nil }
    if name == "hour" { return DurationRules.duration(match.tokens, amount, name) }
    return Signs.signed(FigureReading(.measure, match.tokens, amount, unit: name), match.document)
  }

  static let rate = Rule<FigureReading>(
    "measure.rate",
    when: """
      <amount: amount> <dash>? (unit: <word>? <unitWord>) [per|a|an|each|every|/|to the] (per:
      [<unitWord|timeUnit|unitSign>|[square|sq|sq.|cubic|cu] <word>|game|match|person|head|capita|household|patient|
      child|vehicle|shift|serving|100 <unitWord>])
      """,
    examples: [
      "It held 412 micrograms per cubic metre.":
        "412 micrograms per cubic metre = measure 412 microgram per cubic metre",
      "It does 48 miles to the gallon.": "48 miles to the gallon = measure 48 mile per gallon",
      "She averages 20 points a game.": "20 points a game = measure 20 point per game",
      "It burns 5 litres per 100 km.": "5 litres per 100 km = measure 5 litre per 100 kilometres",
      "It pumps 30 barrels an hour.": "30 barrels an hour = measure 30 barrel per hour",
      "It lost 250 tonnes an hour.": "250 tonnes an hour = measure 250 tonne per hour",
    ],
    not: ["It lost 5 tonnes a man needs.", "It is 5 miles to the mile post.", "It gave 5 points each game."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"], let per = match["per"],
      let name = UnitReader.name(unit, match.document), let base = base(per, match.document)
    else { return nil }
    // "48 miles to the gallon", but "5 miles to the mile post".
    let lead = match.document.tokens.hashes[unit.upperBound]
    if lead == Words.to, !["gallon", "litre", "liter", "acre", "hectare"].contains(match.string("per") ?? "") {
      return nil
    }
    if lead == Words.each || lead == Words.every, Units.times[base] == nil { return nil }
    return FigureReading(.measure, match.tokens, amount, unit: "\(name) per \(base)")
  }

  /// What a rate is by: "hour", "cubic metre", "game", "100 kilometres".
  private static func base(_ per: Range<Int>, _ document: Document) -> String? {
    let first = per.lowerBound
    if per.count == 1 {
      if document.tokens.hashes[first] == capita { return "person" }
      if let unit = UnitReader.base(first, document) { return unit }
      return document.tokens.range(first).count > 2 ? document.lowered(first) : nil
    }
    guard document.tokens.has(first, .number) else { return UnitReader.name(per, document) }
    return UnitReader.base(first + 1, document).map { "\(document.string(first)) \($0)s" }
  }
  private static let capita = WordHash.of("capita")

  static let stones = Rule<FigureReading>(
    "measure.stone",
    when: """
      [(fused: <ordinalNumber>)|<stones: amount> [stone|stones|st]] (<pounds: amount> [lb|lbs|lb.|pounds|pound])?
      """,
    examples: [
      "He weighs 16st 7lb.": "16st 7lb = measure 231 pound", "She lost 3st in all.": "3st = measure 3 stone",
      "He weighs 14 stone 6 pounds.": "14 stone 6 pounds = measure 202 pound",
    ],
    not: ["It is the 21st try.", "It is the 16th try.", "He threw two stones at 6 men.", "He lost 14 stone."]
  ) { match in
    let document = match.document
    let pounds = match.amount("pounds")?.low
    var stones = match.amount("stones")?.low
    if let token = match["fused"]?.lowerBound {
      let printed = document.string(token)
      // "21st 4lb" is a weight, "21st" a place.
      guard printed.hasSuffix("st"), let number = Int(printed.dropLast(2)), number < 60,
        pounds != nil || number % 10 != 1 || number == 11
      else { return nil }
      stones = ExactDecimal(Int128(number))
    } else if pounds == nil {
      return nil
    }
    guard let stones else { return nil }
    guard let pounds else { return FigureReading(.measure, match.tokens, Amount(stones, .digits), unit: "stone") }
    guard pounds < 14, let sum = stones.times(14)?.plus(pounds) else { return nil }
    return FigureReading(.measure, match.tokens, Amount(sum, .digits), unit: "pound")
  }

  static let feetInches = Rule<FigureReading>(
    "measure.feet",
    when: """
      <feet: amount> <dash>? (sign: feet|foot|ft|ft.|'|′|’) ,? and? <dash>? <inches: amount> <dash>?
      [inches|inch|in|in.|"|″|”|'']?
      """,
    examples: [
      "He is 5ft 10in tall.": "5ft 10in = measure 70 inch",
      "It was 6 feet, 4 inches.": "6 feet, 4 inches = measure 76 inch",
      "She is 5'10\" tall.": "5'10\" = measure 70 inch",
    ],
    not: ["It is 6 feet by 4 inches.", "It was the summer of ' 69 ' 4 ever."]
  ) { match in
    guard let feet = match.amount("feet"), let inches = match.amount("inches"), let low = inches.low, low < 12,
      !feet.isRange,
      let sum = feet.low?.times(12)?.plus(low)
    else { return nil }
    // "6 feet, 4 of them" needs the inches said; "6ft 4" does not.
    let saysInches = match["inches"]!.upperBound < match.tokens.upperBound
    if let sign = match["sign"]?.lowerBound, match.document.tokens.has(sign, .punctuation) {
      guard match.document.tokens.has(sign, .glued), match.document.tokens.has(sign + 1, .glued),
        feet.low.map({ $0 < 100 }) ?? false
      else { return nil }
    }
    if !saysInches, match["inches"]!.lowerBound != match["feet"]!.upperBound + 1 { return nil }
    return FigureReading(.measure, match.tokens, Amount(sum, .digits), unit: "inch")
  }

  static let course = Rule<FigureReading>(
    "measure.course", when: "{the|'s|’s} (distance: <number> m) !<noun|adjective|numberWord> ![of|to|or|and]",
    examples: ["She won the 100m in ten seconds.": "100m = measure 100 metre"],
    not: ["It lost the 100m users.", "It spent the 120m in May.", "It had 100m in May."]
  ) { match in
    let document = match.document
    guard let number = match["distance"]?.lowerBound, document.tokens.has(number + 1, .glued),
      courses.contains(document.string(number)), let metres = NumberScanner.plainDigits(document.string(number))
    else { return nil }
    return FigureReading(.measure, number..<(number + 2), Amount(ExactDecimal(metres), .digits), unit: "metre")
  }

  private static let courses: Set<String> = [
    "50", "60", "80", "100", "110", "200", "300", "400", "800", "1,000", "1000", "1,500", "1500", "3,000", "3000",
    "5,000", "5000", "10,000", "10000",
  ]

  static let magnitude = Rule<FigureReading>(
    "measure.magnitude", when: "(unit: magnitude) of? <amount: amount>",
    examples: ["A magnitude 6.1 quake hit.": "magnitude 6.1 = measure 6.1 magnitude"],
    not: ["The magnitude was felt by 20 people."]
  ) { match in
    match.amount("amount").map { FigureReading(.measure, match.tokens, $0, unit: "magnitude") }
  }

  static let hyphened = Rule<FigureReading>(
    "measure.modifier", when: "<amount: amount> (dash: <dash>) (unit: <word>)",
    examples: ["a two-door car": "two-door = measure 2 door"],
    not: ["a 3-and-a-half man", "It is 20 - page two says so."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"]?.lowerBound,
      let dash = match["dash"]?.lowerBound
    else { return nil }
    let document = match.document
    guard document.tokens.has(dash, .glued), document.tokens.has(unit, .glued),
      !document.tokens.has(unit, .allCapitals), !amount.isRange || amount.form != .share
    else { return nil }
    if amount.form == .share || UnitReader.isNoModifier(document.lowered(unit)) { return nil }
    let word = document.lowered(unit)
    let canonical = UnitReader.hyphenated(word)
    var reading = FigureReading(.measure, match.tokens, amount, unit: canonical)
    switch word {
    case "strong":
      reading.kind = .count
      reading.unit = nil
    case "member":
      reading.kind = .count
      reading.unit = nil
      reading.ofText = word + "s"
    default: break
    }
    return reading
  }

  static let parts = Rule<FigureReading>(
    "measure.parts", when: "<amount: amount> parts per [million|billion|trillion]",
    examples: ["It was 1200 parts per million.": "1200 parts per million = measure 1200 part per million"],
    not: ["It has 1200 parts."]
  ) { match in
    let size = match.document.lowered(match.tokens.upperBound - 1)
    return match.amount("amount").map { FigureReading(.measure, match.tokens, $0, unit: "part per \(size)") }
  }

  static let rules = [
    parts, symbol, stones, unit, pounds, halfUnit, unitPhrase, range, feetInches, compound, course, sign, rate,
    magnitude, hyphened,
  ]
}
