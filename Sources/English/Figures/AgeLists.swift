import Grammar
import Vocabulary

/// Several ages in a row: "aged 22, 27 and 41", "two nephews, 12 and 9,".
enum AgeLists {
  static let aged = Rule<FigureReading>(
    "age.list",
    when: """
      [aged|ages] <a: amount> [,|and] (<b: amount> [,|and])? (<c: amount> [,|and])? (<d: amount> [,|and])?
      (<e: amount> [,|and])? and? <z: amount> !<noun|adjective|unitWord|timeUnit|numberWord|currencyName|dash>
      ![%|percent|per|of|ago]
      """,
    examples: [
      "It held men aged 22, 27 and 41 there.":
        "aged 22, 27 and 41 = age 22 year [P22Y] + age 27 year [P27Y] + age 41 year [P41Y]"
    ],
    not: ["It held men aged 22 and 41 women.", "It held men aged 22, 300 in all."]
  ) { match in ages(match, ["a", "b", "c", "d", "e", "z"], about: nil) }

  static let people = Rule<FigureReading>(
    "age.people",
    when: """
      (who: [brothers|sisters|sons|daughters|nephews|nieces|cousins|children|kids|boys|girls|men|women|twins|teenagers|
      teens|youths|siblings|grandchildren|grandsons|granddaughters|stepsons|stepdaughters|students|pupils|suspects|
      victims|friends|parents|pair|duo|couple|trio|defendants|pensioners|drivers|players]) , now?
      <a: amount> [,|and] (<b: amount> [,|and])? (<c: amount> [,|and])? (<d: amount> [,|and])? and? <z: amount>
      [,|<terminator>|;|<closeBracket>|respectively]
      """,
    examples: ["His nephews, 12 and 9, came.": "nephews, 12 and 9, = age 12 year [P12Y] + age 9 year [P9Y]"],
    not: ["He saw men, 12 and 300, there.", "He saw the men, 12 and 9 of them."]
  ) { match in ages(match, ["a", "b", "c", "d", "z"], about: match["who"]) }

  static let rules = [aged, people]

  private static func ages(_ match: Match, _ names: [String], about: Range<Int>?) -> FigureReading? {
    var readings: [FigureReading] = []
    for name in names {
      guard let tokens = match[name] else { continue }
      guard let amount = match.amount(name), let years = amount.low, !amount.isRange, amount.form != .vague,
        amount.form != .share, amount.magnitude == nil, years > 0, years < 111, years.isWhole
      else { return nil }
      readings.append(AgeRules.age(tokens, amount, "year", about: about))
    }
    guard var first = readings.first else { return nil }
    first.second = Array(readings.dropFirst())
    return first
  }
}
