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

  static let vote = Rule<FigureReading>(
    "score.vote",
    when: """
      <low: amount> to <high: amount> !<number|unitWord|timeUnit|numberWord|currencyName|adjective>
      ![%|percent|per|cent|of|million|billion|years|points]
      """,
    examples: [
      "The board approved the plan 9 to 3.": "9 to 3 = score [9-3]",
      "They voted 61 to 38 to pass it.": "61 to 38 = score [61-38]",
      "The court ruled six to three.": "six to three = score [6-3]",
    ],
    not: ["It cut the jobs from 9 to 3.", "They passed 40 to 30 years ago.", "The rate fell 9 to 3."]
  ) { match in
    guard let low = match.amount("low"), let high = match.amount("high"), let first = low.low, let second = high.low,
      !low.isRange, !high.isRange, first.isWhole, second.isWhole, second < first || second == first, first < 1000,
      low.form != .vague, high.form != .vague, low.form != .share, high.form != .share,
      VoteContext(match).isVote
    else { return nil }
    var reading = FigureReading(.score, match.tokens)
    reading.value = "\(first)-\(second)"
    return reading
  }

  static let cricket = Rule<FigureReading>(
    "score.cricket",
    when: """
      <first: number> [<dash>|for|/] <second: number>
      !<noun|adjective|unitWord|timeUnit|numberWord|currencyName|dash|number> ![%|percent|/]
      """,
    examples: [
      "She took 5-32 in ten overs.": "5-32 = score [5-32]",
      "Rao took 4 for 51 with the new ball.": "4 for 51 = score [4-51]",
      "They were 128/3 in 20 overs.": "128/3 = score [128-3]",
      "India made 312 for 7 in their innings.": "312 for 7 = score [312-7]",
    ],
    not: ["It took 5-32 days.", "He paid 4 for 51 of them.", "It sold 128/3 shares.", "In 20 overs it took 40 for 90."]
  ) { match in
    guard let low = match["first"]?.lowerBound, let high = match["second"]?.lowerBound, match.tokens.count == 3 else {
      return nil
    }
    let document = match.document
    let isWord = document.tokens.has(low + 1, .word)
    guard isWord || document.tokens.has(low + 1, .glued) && document.tokens.has(high, .glued),
      let first = Int(document.string(low)), let second = Int(document.string(high)), min(first, second) <= 10,
      first < 1000, second < 1000, first != second,
      document.sentence(of: low).contains(where: { play.contains(document.tokens.hashes[$0]) })
    else { return nil }
    // A bowler's wickets come before the runs, a side's runs before the wickets.
    if first < second, low == 0 || !bowling.contains(document.tokens.hashes[low - 1]) { return nil }
    var reading = FigureReading(.score, match.tokens)
    reading.value = "\(first)-\(second)"
    return reading
  }

  private static let play = WordSet(
    """
    overs wicket wickets innings bowler bowlers bowling bowled batsman batsmen batter batters batting cricket spinner
    seamer run-chase chasing stumps wicketkeeper ball twenty20 odi declared
    """)
  private static let bowling = WordSet(
    "took taking takes take claimed claiming of returned returning returns with bagged bagging grabbed figures")

  static let rules = [cricket, pair, triple, vote]
}

/// Whether a verb of deciding stands before two numbers and their first one opens no noun phrase.
private struct VoteContext {
  let isVote: Bool

  init(_ match: Match) {
    let tokens = match.document.tokens
    let sentence = match.document.sentence(of: match.tokens.lowerBound)
    let first = match.tokens.lowerBound
    let start = max(sentence.lowerBound, first - 12)
    guard first > sentence.lowerBound, !Self.openers.contains(tokens.hashes[first - 1]) else {
      isVote = false
      return
    }
    isVote = (start..<first).contains { Self.verbs.contains(tokens.hashes[$0]) }
  }

  private static let openers = Set(["from", "$", "£", "€", "between"].map { WordHash.of($0) })
  private static let verbs = Set(
    """
    vote voted votes voting approve approved approves approving pass passed passes passing reject rejected rejects
    rejecting back backed backs confirm confirmed confirms ratify ratified ratifies endorse endorsed endorses adopt
    adopted adopts rule ruled rules ruling decide decided decides uphold upheld upholds overturn overturned overturns
    acquit acquitted convict convicted impeach impeached oust ousted override overrode elect elected defeat defeated
    divided split
    """
    .split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
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
    // "6-4 3-6": sets in a row.
    let first = match.tokens.lowerBound
    let end = first > 0 && document.tokens.has(first - 1, .comma) ? first - 1 : first
    if end >= sentence.lowerBound + 3, document.tokens.has(end - 1, .number), document.tokens.has(end - 2, .dash),
      document.tokens.has(end - 3, .number), document.tokens.has(end - 1, .glued),
      document.tokens.range(end - 1).count == 1, document.tokens.range(end - 3).count == 1
    {
      isScore = true
      return
    }
    isScore = before.contains { document.tokens.has($0, mask) } || after.contains { document.tokens.has($0, mask) }
  }
}
