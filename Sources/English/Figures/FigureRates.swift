import Grammar
import Vocabulary

/// Rates whose unit stands behind what is counted: "3,000 cars a year", "two tonnes of fish per week".
extension FigureAssembly {
  static let rateCard = RuleCard(
    name: "figure.rate", layer: "figure", says: "in what a number comes: “3,000 cars a year”, “two goals per game”",
    examples: [
      ("It builds 3,000 cars a year.", "3,000 = per year"), ("It fields two calls per minute.", "two = per minute"),
      ("Gold costs $720 per 10 grams.", "$720 = per 10 grams"),
      ("It scores 2.5 goals a game.", "2.5 = per game"),
      ("It lands 20 tonnes of fish each day.", "20 tonnes = per day"),
    ],
    not: [
      "It lost 40 men a year ago.", "It gave 40 men a week to leave.", "It gave 40 boys a day off.",
      "It owes 40 shares per the deal.",
      "It gave 40 men a week's pay.", "It sent 40 men to a game.",
    ])

  /// - Parameter start: the token behind the number or its unit.
  /// - Returns: the singular of the rate's unit.
  func rate(behindNounAt start: Int, _ kind: Figure.Kind) -> String? {
    let sentence = document.sentence(of: start - 1)
    let limit = min(start + 6, sentence.upperBound - 1)
    guard start < limit, let lead = (start..<limit).first(where: { Self.rateLeads.contains(tokens.hashes[$0]) }),
      lead > start, isCounted(start..<lead, kind), tokens.has(lead + 1, .lower)
    else { return nil }
    let base = lead + 1
    let hash = tokens.hashes[base]
    if tokens.hashes[lead] == Words.per {
      if Self.noBases.contains(hash) { return nil }
      return Units.times[hash: hash] ?? Plurals.singular(document.lowered(base))
    }
    let isOccasion = tokens.hashes[lead] != Words.every && Self.occasions.contains(hash)
    guard let unit = Units.times[hash: hash] ?? (isOccasion ? document.lowered(base) : nil),
      document.lowered(base) == unit,
      !isAnchored(base + 1, sentence, before: start)
    else { return nil }
    return unit
  }

  /// "$720 per 10 grams", "£5 per 1,000 shares": the lot that a price is for is no figure of its own.
  func lot(of next: Finding<FigureReading>, after price: Int) -> String? {
    guard let last = document.figures.last, last.figure.kind == .money, last.figure.per == nil,
      next.tokens.lowerBound == price + 1, tokens.hashes[price] == Words.per,
      document.sentenceOf[price - 1] == document.sentenceOf[price + 1]
    else { return nil }
    switch next.output.kind {
    case .measure: return document.string(next.tokens)
    case .count:
      let noun = next.tokens.upperBound
      guard noun < document.sentence(of: price).upperBound, tokens.has(noun, self.noun) else { return nil }
      return document.string(next.tokens.lowerBound..<(noun + 1))
    default: return nil
    }
  }

  /// The words between number and rate are one noun phrase, with "of" at most.
  private func isCounted(_ words: Range<Int>, _ kind: Figure.Kind) -> Bool {
    var first = words.lowerBound
    if tokens.hashes[first] == Words.of {
      first += 1
    } else if kind != .count {
      return false
    }
    guard first < words.upperBound, tokens.has(words.upperBound - 1, noun) else { return false }
    return (first..<words.upperBound).allSatisfy {
      tokens.has($0, .word) && (tokens.has($0, noun) || tokens.has($0, adjective) || tokens.hashes[$0] == Words.of)
        && !tokens.has($0, .number)
    }
  }

  /// "a year ago", "a day off", "a week's pay" are no rates, and neither is the time that someone is given.
  private func isAnchored(_ next: Int, _ sentence: Range<Int>, before start: Int) -> Bool {
    guard next < sentence.upperBound else { return false }
    let hash = tokens.hashes[next]
    if Self.anchors.contains(hash) || tokens.has(next, .clitic) || tokens.has(next, .dash) { return true }
    guard hash == Words.to else { return false }
    return (max(sentence.lowerBound, start - 5)..<start).contains { Self.giving.contains(tokens.hashes[$0]) }
  }

  private static let rateLeads = WordSet("per a an each every")
  private static let noBases = WordSet("cent se capita diem the their his her its our my your this that a an")
  private static let anchors = WordSet(
    "ago earlier later before after from since off out long old trip trips pass passes return")
  private static let giving = WordSet(
    "give gives gave given giving grant grants granted allow allows allowed offer offered")
  private static let occasions = WordSet(
    """
    game match season set round over innings inning race shift visit trip night person head household class lesson show
    """)
}
