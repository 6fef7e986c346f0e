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
    "age.aged", when: "[aged|age|ages] of? between? (age: <amount: amount>) !<timeUnit> ![%|percent]",
    examples: [
      "Women aged 20 to 45 came.": "aged 20 to 45 = age 20 to 45 year",
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

  static let rules = [afterName, inBrackets, old, hyphened, aged, decade]

  private static func age(_ tokens: Range<Int>, _ amount: Amount, _ unit: String, about: Range<Int>? = nil)
    -> FigureReading
  {
    var reading = FigureReading(.age, tokens, amount, unit: unit)
    reading.about = about
    if amount.low == amount.high { reading.value = DurationRules.value(amount.low, unit) }
    return reading
  }
}
