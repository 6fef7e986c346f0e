import Grammar
import Vocabulary

/// Words that show a pair of numbers to be a score or the count of a vote.
enum ScoreWords {
  static let words: StaticString = """
    vote voted votes voting win wins won winning beat beats beating lose loses lost losing loss defeat defeated
    defeating
    victory lead leads led leading draw draws drew tie ties tied score scored scores record ruling ruled decision split
    final result aggregate finish finished set sets game down up ahead behind thrashed edged margin
    """
}

/// Scores of matches and votes.
enum ScoreRules {
  static let pair = Rule<FigureReading>(
    "score.pair", when: "<low: number> <dash> [to <dash>]? <high: number> !<dash|unitWord|timeUnit> ![%|percent]",
    examples: [
      "It passed by a 5-4 vote.": "5-4 = score [5-4]", "They won 2-1 at home.": "2-1 = score [2-1]",
      "It tied at 74-74 then.": "74-74 = score [74-74]", "It ruled by a 5-to-4 vote.": "5-to-4 = score [5-4]",
    ],
    not: ["Some 20-30 people came.", "the 2021-22 season", "It makes the 20-to-60 dash."]
  ) { match in
    guard let low = match["low"], let high = match["high"] else { return nil }
    let document = match.document
    let dash = low.upperBound
    guard document.tokens.has(dash, .glued), document.tokens.has(high.lowerBound, .glued),
      let first = Int(document.string(low)), let second = Int(document.string(high)), first < 1000, second < 1000,
      !document.tokens.has(high.upperBound - 1, .decade)
    else { return nil }
    if low.lowerBound > 0,
      document.tokens.has(low.lowerBound, .glued) && !document.tokens.has(low.lowerBound - 1, .openBracket)
    {
      return nil
    }
    guard first >= second || ScoreContext(match).isScore else { return nil }
    if first == 50, second == 50 { return .excluded(match) }
    var reading = FigureReading(.score, match.tokens)
    reading.value = "\(first)-\(second)"
    return reading
  }

  static let triple = Rule<FigureReading>(
    "score.triple", when: "<low: number> <dash> <high: number> <dash> <third: number> !<dash>",
    examples: ["Their record is 10-5-2 now.": "10-5-2 = score [10-5-2]"], not: ["It was on 10-05-2012."]
  ) { match in
    let parts = match.document.string(match.tokens).split(whereSeparator: { $0 == "-" || $0 == "–" })
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.count <= 2 }),
      match.document.tokens.has(match.tokens.lowerBound + 1, .glued)
    else { return nil }
    var reading = FigureReading(.score, match.tokens)
    reading.value = parts.joined(separator: "-")
    return reading
  }

  static let rules = [pair, triple]
}

private struct ScoreContext {
  let isScore: Bool

  init(_ match: Match) {
    let document = match.document
    let sentence = document.sentence(of: match.tokens.lowerBound)
    guard let mask = document.language.book.classes.mask("scoreWord") else {
      isScore = false
      return
    }
    let before = max(sentence.lowerBound, match.tokens.lowerBound - 3)..<match.tokens.lowerBound
    let after = match.tokens.upperBound..<min(sentence.upperBound, match.tokens.upperBound + 2)
    isScore = before.contains { document.tokens.has($0, mask) } || after.contains { document.tokens.has($0, mask) }
  }
}
