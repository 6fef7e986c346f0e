import Grammar
import Vocabulary

/// Old lots beside the dozen: the score, the gross and the baker's dozen.
extension NumberScanner {
  static let lotCard = RuleCard(
    name: "number.lot", layer: "amount", says: "scores, grosses and bakers' dozens",
    examples: [
      ("Some three score men came.", "three score = 60"), ("It lost a score of lorries.", "a score = 20"),
      ("She bought a gross of pens.", "a gross = 144"), ("He baked a baker's dozen of rolls.", "a baker's dozen = 13"),
      ("Scores of houses burned.", "Scores = about 20 to 200"),
    ],
    not: [
      "They played two score draws.", "It has a score of 4.", "It made a gross of over $5 million.",
      "A score of 9-7 won it.",
      "The test scores of pupils fell.", "He wrote a score of great force.",
    ])

  /// - Parameter isCounted: whether a number stands before it.
  /// - Returns: how many the lot is, and where it ends.
  func lot(at i: Int, isCounted: Bool) -> (size: ExactDecimal, end: Int)? {
    guard i + 1 < tokens.count, tokens.has(i, .lower) else { return nil }
    switch tokens.hashes[i] {
    case Self.score:
      if isCounted ? Self.draws.contains(tokens.hashes[i + 1]) : !isOfMany(i + 1) { return nil }
      return isCounted && !tokens.has(i + 1, .word) ? nil : (20, i + 1)
    case Self.gross: return isOfMany(i + 1) ? (144, i + 1) : nil
    case Self.baker, Self.bakers:
      var at = i + 1
      while at < tokens.count, at < i + 3, tokens.has(at, .clitic) || tokens.has(at, .punctuation) { at += 1 }
      guard at < tokens.count, case .dozen? = word(at) else { return nil }
      return (13, at + 1)
    default: return nil
    }
  }

  mutating func lots(_ range: Range<Int>, _ count: ExactDecimal?) -> Int {
    found.append((range, Amount(count, .words), "number.lot"))
    return range.upperBound
  }

  /// "scores of houses": a vague number, where no noun of points stands before it.
  func scores(at i: Int) -> (amount: Amount, end: Int)? {
    guard isWord(i, Self.scores), isOfMany(i + 1) else { return nil }
    if i > 0, sameSentence(i - 1, i), !tokens.has(i - 1, .punctuation),
      !Self.beforeScores.contains(tokens.hashes[i - 1]) {
      return nil
    }
    var amount = Amount(nil, .vague)
    (amount.low, amount.high, amount.approximate) = (20, 200, true)
    return (amount, i + 1)
  }

  /// "of" and several of something, with adjectives at most.
  private func isOfMany(_ of: Int) -> Bool {
    guard isWord(of, Words.of), of + 1 < tokens.count, sameSentence(of - 1, of + 1) else { return false }
    let classes = document.language.book.classes
    guard let plural = classes.mask("nounPlural"), let adjective = classes.mask("anyAdjective") else { return false }
    for i in (of + 1)..<min(of + 4, tokens.count) where sameSentence(of, i) {
      if tokens.has(i, plural) || Self.peoples.contains(tokens.hashes[i]) { return true }
      guard tokens.has(i, adjective), !tokens.has(i, .number) else { return false }
    }
    return false
  }

  private static let (score, scores) = (WordHash.of("score"), WordHash.of("scores"))
  private static let (gross, baker, bakers) = (WordHash.of("gross"), WordHash.of("baker"), WordHash.of("bakers"))
  private static let draws = WordSet("draw draws line lines sheet card sheets cards settlers")
  private static let peoples = WordSet("people men women children sheep cattle police")
  private static let beforeScores = WordSet(
    """
    and or but with by as when while for from in on to at after before killed killing injured injuring wounded wounding
    left leaving were was are is have has had of that than arrested evacuated destroyed damaged saw drew attracted among
    hundreds dozens if because where about
    """)
}
