import Grammar
import Vocabulary

/// Ages by what happens at them, and those from which a group of people is counted.
enum LifeAges {
  static let event = Rule<FigureReading>(
    "age.event",
    when: """
      [die|dies|died|dying|dead|retire|retires|retired|retiring|marry|marries|married|marrying|wed|widowed|orphaned|
      divorced|abdicated] at [just|only|about|around]? (age: <amount: amount>) !<timeUnit|dash> ![%|percent|per|or]
      """,
    examples: [
      "Ann Roe, the singer, dies at 92.": "dies at 92 = age 92 year [P92Y]",
      "She married at 19 in Leeds.": "married at 19 = age 19 year [P19Y]",
    ],
    not: ["He died at 5 in the morning.", "He died at 1730 GMT.", "It died at 60 mph.", "He died at 12 Elm Road."]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"], let years = amount.low, amount.form != .vague,
      amount.form != .share, amount.magnitude == nil, !amount.isRange, years > 12, years < 121, years.isWhole,
      AgeRules.isAgeEnd(match.tokens.upperBound, match.document)
    else { return nil }
    return AgeRules.age(age, amount, "year")
  }

  static let orOlder = Rule<FigureReading>(
    "age.orOlder", when: "(age: <amount: amount>) [years]? [or|and] (side: older|younger)",
    examples: [
      "Most voters were 45 or older.": "45 or older = age atLeast 45 year [P45Y]",
      "It is for those 12 and younger.": "12 and younger = age atMost 12 year [P12Y]",
    ],
    not: ["It has 45 older cars.", "It sold 2,000 or older cars."]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"] else { return nil }
    return side(age, amount, match)
  }

  static let groupFrom = Rule<FigureReading>(
    "age.groupFrom",
    when: """
      [children|child|kids|boys|girls|men|women|people|persons|adults|teenagers|youths|students|drivers|patients|workers|
      residents|citizens|voters|pensioners|those|anyone|everyone|males|females|americans|britons|customers|members|
      respondents] (age: <amount: amount>) [or|and] (side: over|above|up|under|below) !<amount> ![to]
      """,
    examples: ["It polled voters 45 and over.": "voters 45 and over = age atLeast 45 year [P45Y]"],
    not: ["It gave men 45 and over 30 fled.", "It priced shirts 45 and up.", "She sent men 45 and up to 50 tents."]
  ) { match in
    guard let amount = match.amount("amount"), let age = match["age"],
      AgeRules.isBare(match.tokens.upperBound, match.document)
    else { return nil }
    return side(age, amount, match)
  }

  static let rules = [event, orOlder, groupFrom]

  /// The age at which the group begins or ends, itself within it.
  private static func side(_ age: Range<Int>, _ amount: Amount, _ match: Match) -> FigureReading? {
    guard let years = amount.low, !amount.isRange, amount.form != .vague, amount.form != .share,
      amount.magnitude == nil, years > 0, years < 111, years.isWhole
    else { return nil }
    var reading = AgeRules.age(age, amount, "year")
    reading.bound = ["older", "over", "above", "up"].contains(match.string("side")?.lowercased() ?? "") ? .atLeast : .atMost
    return reading
  }
}
