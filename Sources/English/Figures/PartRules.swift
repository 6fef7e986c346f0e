import Grammar
import Vocabulary

/// Amounts said by a unit and a part of it, or by a unit alone: "a year and a half", "A litre."
enum PartRules {
  static let andHalf = Rule<FigureReading>(
    "measure.andHalf",
    when: "[a|an|<amount: amount>] (unit: <timeUnit|unitWord>) and [a|an]? (part: half|quarter) !<timeUnit|unitWord>",
    examples: [
      "It took a year and a half.": "a year and a half = duration 1.5 year [P1.5Y]",
      "It lies two miles and a half off.": "two miles and a half = measure 2.5 mile",
    ],
    not: [
      "It took a year and half of them left.", "It lasted two hours and a quarter hour.",
      "It took two years and half an hour.",
    ]
  ) { match in
    let document = match.document
    guard let unit = match["unit"], let part = match["part"] else { return nil }
    let amount = match.amount("amount") ?? Amount(1, .words)
    let next = match.tokens.upperBound
    if next < document.tokens.count, Self.partOpeners.contains(document.tokens.hashes[next]) { return nil }
    let half: ExactDecimal = document.lowered(part.lowerBound) == "half" ? "0.5" : "0.25"
    guard !amount.isRange,
      let sum = amount.low?.plus(half)
    else { return nil }
    let whole = Amount(sum, .words)
    if let time = Units.times[hash: document.tokens.hashes[unit.lowerBound]] {
      return DurationRules.duration(match.tokens, whole, time)
    }
    return UnitReader.name(unit, document).map { FigureReading(.measure, match.tokens, whole, unit: $0) }
  }

  /// "half of them", "half an hour": the part is one of something else.
  private static let partOpeners = WordSet("of a an the")

  static let hourAnd = Rule<FigureReading>(
    "duration.hourAnd", when: "<amount: amount> [hour|hours] and <minutes: amount>",
    examples: ["It took an hour. That is 1 hour and fifteen.": "1 hour and fifteen = duration 75 minute [PT75M]"],
    not: ["It took 1 hour and fifteen men.", "It took 2 hours and 90."]
  ) { match in
    let sentence = match.document.sentence(of: match.tokens.lowerBound)
    let next = match.tokens.upperBound
    let ends = next >= sentence.upperBound
    guard ends || next == sentence.upperBound - 1 && match.document.tokens.has(next, .terminator),
      let amount = match.amount("amount"), let more = match.amount("minutes")?.low, more < 60, more > 1,
      let minutes = amount.low?.times(60)?.plus(more), !amount.isRange
    else { return nil }
    return DurationRules.duration(match.tokens, Amount(minutes, .digits), "minute")
  }

  static let alone = Rule<FigureReading>(
    "measure.alone", when: "[a|an] (unit: <unitWord|timeUnit|currencyName>)",
    examples: [
      "How much? A litre.": "A litre = measure 1 litre", "How long? A month.": "A month = duration 1 month [P1M]",
    ],
    not: ["A month passed.", "It sells for $3 a litre."]
  ) { match in
    // The unit as a whole sentence: an answer, an entry of a list.
    let document = match.document
    let sentence = document.sentence(of: match.tokens.lowerBound)
    let next = match.tokens.upperBound
    guard sentence.lowerBound == match.tokens.lowerBound, let unit = match["unit"],
      next >= sentence.upperBound || next == sentence.upperBound - 1 && document.tokens.has(next, .terminator)
    else { return nil }
    let amount = Amount(1, .words)
    let hash = document.tokens.hashes[unit.lowerBound]
    if let time = Units.times[hash: hash] { return DurationRules.duration(match.tokens, amount, time) }
    if let name = UnitReader.name(unit, document) {
      return FigureReading(.measure, match.tokens, amount, unit: name)
    }
    guard !Currencies.commonNames.contains(document.lowered(unit.lowerBound)),
      let currency = Currencies.names[hash: hash]
    else { return nil }
    var reading = FigureReading(.money, match.tokens, amount)
    reading.currency = CurrencyContext.currency(named: unit.lowerBound, currency, document) ?? currency
    return reading
  }

  static let rules = [andHalf, hourAnd, alone]
}
