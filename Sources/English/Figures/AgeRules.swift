import Grammar
import Vocabulary

/// Ages of people and things.
enum AgeRules {
  static let afterName = Rule<FigureReading>(
    "age.afterName",
    when: """
      (who: <capital>) <comma> (age: <amount: amount>) [<comma>|<terminator>|and|who|was|has|said|\\)]
      """,
    examples: ["Dana Whitlow, 37, said so.": "Whitlow, 37, = age 37 year [P37Y]"],
    not: ["On Monday, 37 people left.", "In Paris, 120, all said, left."]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"], amount.isPlainDigits, let years = amount.low,
      years < 115, years > 0
    else { return nil }
    let document = match.document
    guard let who = match["who"], !DateWords.isDateWord(who.lowerBound, document) else { return nil }
    // "Meanwhile, 37 people": a sentence's first word is a name only where the age is closed by a comma.
    if document.tokens.has(who.lowerBound, .sentenceStart) {
      guard let noun = document.language.book.classes.mask("properNoun"), document.tokens.has(who.lowerBound, noun),
        document.tokens.has(match.tokens.upperBound - 1, .comma)
      else { return nil }
    }
    return AgeRules.age(age, amount, "year", about: who)
  }

  static let afterKin = Rule<FigureReading>(
    "age.afterKin",
    when: """
      (who: brother|sister|mother|father|son|daughter|wife|husband|girlfriend|boyfriend|partner|fiancee|widow|widower|
      uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|stepson|stepdaughter|stepfather|
      stepmother|twin|man|woman|boy|girl|teenager|student|driver|suspect|victim|pensioner) <comma>
      (age: <amount: amount>) [<comma>|<terminator>|and]
      """,
    examples: ["His brother, 46, left.": "brother, 46, = age 46 year [P46Y]"],
    not: ["He told his son, 46 of them left.", "His wife, 300, said no."]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"], amount.isPlainDigits, let years = amount.low,
      years < 115, years > 0
    else { return nil }
    return AgeRules.age(age, amount, "year", about: match["who"])
  }

  static let ofHead = Rule<FigureReading>(
    "age.average",
    when: """
      {is|was|are|were|be|of|at|to|from|reached|around|about|nearly|almost|over|under|roughly|just|only|least|than}
      (age: <amount: amount>) !<noun|adjective|numberWord|unitWord|unitSign|timeUnit|currencyName|dash>
      ![%|percent|per|times]
      """,
    examples: [
      "The average age of the crew is 36.": "36 = age 36 year [P36Y]",
      "Life expectancy there is around 73.": "73 = duration 73 year [P73Y]",
      "It raised the retirement age to 67.": "67 = age 67 year [P67Y]",
    ],
    not: ["The average age of 12 men rose.", "At that age he scored 36.", "The average score of the crew is 36."]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"], amount.form == .digits, let years = amount.low,
      years > 2, years < 125, let head = head(before: age.lowerBound, match.document)
    else { return nil }
    return head == expectancy ? DurationRules.duration(age, amount, "year") : AgeRules.age(age, amount, "year")
  }

  /// The word before a bare number, in its sentence, that says that it is of years: "life expectancy", "average age".
  private static func head(before token: Int, _ document: Document) -> UInt64? {
    let hashes = document.tokens.hashes
    let start = max(document.sentence(of: token).lowerBound, token - 9)
    for i in (start..<token).reversed() where i > start {
      if hashes[i] == ageHash ? agesOf.contains(hashes[i - 1]) : hashes[i] == expectancy && hashes[i - 1] == life {
        return hashes[i]
      }
    }
    return nil
  }

  private static let (ageHash, life, expectancy) = (WordHash.of("age"), WordHash.of("life"), WordHash.of("expectancy"))
  private static let agesOf = Set(
    """
    average mean median typical minimum maximum legal retirement retiring pension pensionable voting drinking marriage
    marriageable school-leaving
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

  static let inBrackets = Rule<FigureReading>(
    "age.brackets", when: "(who: <capital>) \\( (age: <amount: amount>) \\)",
    examples: ["Dana Whitlow (37) said so.": "Whitlow (37) = age 37 year [P37Y]"],
    not: ["In the State (5) it rained.", "The Group (2021) said so."]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"], amount.isPlainDigits, let years = amount.low,
      years < 110, years > 15,
      let who = match["who"], !match.document.tokens.has(who.lowerBound, .sentenceStart), who.lowerBound > 0,
      match.document.tokens.has(who.lowerBound - 1, .capital)
    else { return nil }
    return AgeRules.age(age, amount, "year", about: who)
  }

  static let old = Rule<FigureReading>(
    "age.old", when: "<amount: amount> <unit: timeUnit> [old|of age|young]",
    examples: [
      "The baby is 11 months old.": "11 months old = age 11 month [P11M]",
      "He is 40 years of age.": "40 years of age = age 40 year [P40Y]",
    ],
    not: ["It took 11 months of work."]
  ) { match in
    guard let amount = match.amount("amount"), let unit = match["unit"]?.lowerBound,
      let name = Units.times[hash: match.document.tokens.hashes[unit]]
    else { return nil }
    return age(match.tokens, amount, name)
  }

  static let hyphened = Rule<FigureReading>(
    "age.hyphenated",
    when: """
      <amount: amount> <dash>? [year-old|years-old|year-olds|month-old|month-olds|week-old|day-old|
      days-old|months-old|weeks-old|yr-old|hour-old]
      """,
    examples: ["A 9-year-old boy left.": "9-year-old = age 9 year [P9Y]"], not: ["a nine-year term"]
  ) { match in
    guard let amount = match.amount("amount") else { return nil }
    let word = match.document.lowered(match.tokens.upperBound - 1)
    return age(match.tokens, amount, Units.times[String(word.split(separator: "-")[0])] ?? "year")
  }

  static let aged = Rule<FigureReading>(
    "age.aged",
    when: """
      ((bound: under|over|above|below|beyond) the?)? [aged|age|ages] of? between?
      (age: <amount: amount> (unit: [years|months|year|weeks|days])?) !<timeUnit|dash> ![%|percent|ago|old|of]
      """,
    examples: [
      "Boys under the age of 7 years came.": "under the age of 7 years = age under 7 year [P7Y]",
      "Women aged 20 to 45 came.": "aged 20 to 45 = age 20 to 45 year",
      "It polled men under age 45.": "under age 45 = age under 45 year [P45Y]",
      "He died at age 90.": "age 90 = age 90 year [P90Y]",
      "He died at the age of 90.": "age of 90 = age 90 year [P90Y]",
    ],
    not: ["He aged 12 wines badly for years."]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"], let high = amount.high, high < 130 else {
      return nil
    }
    let next = match.tokens.upperBound
    if next < match.document.tokens.count, match.document.tokens.has(next, .lower),
      match.document.lowered(next).hasSuffix("s"),
      match.document.lowered(match.tokens.lowerBound) == "aged", !amount.isRange
    {
      return nil
    }
    let unit = match["unit"].flatMap { Units.times[hash: match.document.tokens.hashes[$0.lowerBound]] }
    var reading = AgeRules.age(age, amount, unit ?? "year")
    switch match.string("bound")?.lowercased() {
    case nil: break
    case "under", "below": reading.bound = .under
    default: reading.bound = .over
    }
    return reading
  }

  static let said = Rule<FigureReading>(
    "age.said",
    when: """
      [[he|she|who] [is|was|'s|’s|turned|turns]|i [am|'m|’m|was]|[turned|turns|turning]] [now|just|only]?
      (age: <amount: amount>)
      """,
    examples: [
      "His daughter, who was 10, left.": "who was 10 = age 10 year [P10Y]",
      "The town turned 40 in May.": "turned 40 = age 40 year [P40Y]",
      "I am 49, he said.": "I am 49 = age 49 year [P49Y]",
    ],
    not: ["She was 5 minutes late.", "He turned 180 degrees.", "He was 3 under par.", "She was 12-0 up.",
      "She is 5'10\" tall.",
    ]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"], let years = amount.low, amount.form != .vague,
      amount.form != .share, amount.magnitude == nil, !amount.isRange, years > 0, years < 111, years.isWhole,
      isAgeEnd(match.tokens.upperBound, match.document)
    else { return nil }
    return AgeRules.age(age, amount, "year")
  }

  /// An age ends its clause, or a time or a reason follows.
  static func isAgeEnd(_ next: Int, _ document: Document) -> Bool {
    guard next < document.sentence(of: next - 1).upperBound else { return true }
    let tokens = document.tokens
    // "12-0", "5'10"": the number goes on.
    if tokens.has(next, .punctuation), next + 1 < tokens.count, tokens.has(next + 1, .number) { return false }
    if tokens.has(next, .punctuation) {
      return tokens.has(next, .comma) || tokens.has(next, .terminator) || tokens.has(next, .closeBracket)
        || tokens.has(next, .closeQuote) || tokens.has(next, .quote)
    }
    return afterAge.contains(tokens.hashes[next])
  }

  private static let afterAge = Set(
    "when and but in on this last at then now today because so if while".split(separator: " ").map { WordHash.of($0) })

  static let bounded = Rule<FigureReading>(
    "age.bounded",
    when: """
      (who: [children|child|kids|infants|toddlers|babies|boys|girls|men|women|people|persons|adults|teenagers|youths|
      youngsters|pupils|students|players|drivers|patients|workers|residents|citizens|voters|pensioners|those|anyone|
      anybody|nobody|everyone|everybody|females|males|mothers|fathers|aged]) aged?
      (side: [under|over|above|below]) (age: <amount: amount>) !<timeUnit|dash> ![%|percent|of|per]
      """,
    examples: [
      "Children under five stay at home.": "Children under five = age under 5 year [P5Y]",
      "Those aged over 65 voted.": "Those aged over 65 = age over 65 year [P65Y]",
    ],
    not: ["It has people over 40 miles away.", "It sent men over 40 bridges."]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"], let who = match["who"], let years = amount.low,
      amount.form != .vague, amount.form != .share, !amount.isRange, amount.magnitude == nil, years > 0, years < 111,
      isBare(match.tokens.upperBound, match.document)
    else { return nil }
    let side = match.string("side")?.lowercased() ?? ""
    let isNoun = match.document.lowered(who.lowerBound) != "aged"
    var reading = AgeRules.age(age, amount, "year", about: isNoun ? who : nil)
    reading.bound = side == "under" || side == "below" ? .under : .over
    return reading
  }

  /// No noun follows that the number could count.
  static func isBare(_ next: Int, _ document: Document) -> Bool {
    guard next < document.sentence(of: next - 1).upperBound else { return true }
    if document.tokens.has(next, .punctuation) { return !document.tokens.has(next, .openBracket) }
    let classes = document.language.book.classes
    return !["noun", "properNoun", "adjective", "unitWord", "currencyName"].contains {
      classes.mask($0).map { document.tokens.has(next, $0) } ?? false
    }
  }

  static let group = Rule<FigureReading>(
    "age.group", when: "[(side: under|over) <dash>? (years: <decade>|<number> s)|(years: <hyphenated>)]",
    examples: [
      "The under-18s won.": "under-18s = age under 18 year [P18Y]",
      "Over 50s get it free.": "Over 50s = age over 50 year [P50Y]",
    ],
    not: ["The under-fire coach left.", "It was under 18 seats."]
  ) { match in
    guard let years = match["years"] else { return nil }
    let document = match.document
    // Most hyphenated words are passed by their first letter.
    let initial = document.text[document.tokens.range(match.tokens.lowerBound).start] | 0x20
    guard initial == UInt8(ascii: "u") || initial == UInt8(ascii: "o") else { return nil }
    var word = document.string(years).lowercased()
    var side = match.string("side")?.lowercased() ?? ""
    if side.isEmpty {
      guard let dash = word.firstIndex(of: "-") else { return nil }
      side = String(word[..<dash])
      word = String(word[word.index(after: dash)...])
      if side != "under" && side != "over" { return nil }
    } else if years.count > 1, !document.tokens.has(years.upperBound - 1, .glued) {
      return nil
    }
    let digits = word.hasSuffix("s") ? String(word.dropLast()) : word
    guard let age = ExactDecimal(digits), age < 111, digits.utf8.count <= 2, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    var reading = AgeRules.age(years, Amount(age, .digits), "year")
    reading.bound = side == "under" ? .under : .over
    return reading
  }

  static let band = Rule<FigureReading>(
    "age.band",
    when: """
      (age: <amount: amount>) <dash>? [demographic|demographics|demo|age <dash>? [group|groups|bracket|brackets|range|
      band|bands|cohort]]
      """,
    examples: ["It leads in the 25-54 demographic.": "25-54 demographic = age 25 to 54 year"],
    not: ["It has 25 age groups.", "It sold 300 to 400 demographic charts."]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"], amount.isRange, amount.magnitude == nil,
      let high = amount.high, high < 111
    else { return nil }
    return AgeRules.age(age, amount, "year")
  }

  static let decade = Rule<FigureReading>(
    "age.decade", when: "in (whose: his|her|their|my|your|our) [early|late|mid|<dash>]* (age: <years: decade>)",
    examples: ["He is in his 40s.": "in his 40s = age about 40 to 49 year"], not: ["It was so in the 40s."]
  ) { match in
    guard let years = match["years"], let first = ExactDecimal(String(match.document.string(years).prefix(2))),
      let age = match["age"],
      match.document.tokens.range(years).count == 3
    else { return nil }
    var reading = FigureReading(.age, age, unit: "year")
    (reading.low, reading.high, reading.approximate) = (first, first.plus(9), true)
    return reading
  }

  static let rules = [
    ofHead, afterName, afterKin, inBrackets, old, hyphened, aged, said, bounded, group, band, decade,
  ] + LifeAges.rules

  static func age(_ tokens: Range<Int>, _ amount: Amount, _ unit: String, about: Range<Int>? = nil)
    -> FigureReading
  {
    var reading = FigureReading(.age, tokens, amount, unit: unit)
    reading.about = about
    if amount.low == amount.high { reading.value = DurationRules.value(amount.low, unit) }
    return reading
  }
}
