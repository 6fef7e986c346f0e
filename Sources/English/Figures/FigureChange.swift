import Grammar
import Vocabulary

/// Whether a figure's verb says that it grew or shrank.
extension FigureTying {
  func change(_ number: Int) {
    let finding = document.figures[number]
    guard [.money, .percent, .count, .measure, .ratio].contains(finding.figure.kind) else { return }
    let sentence = document.sentence(of: finding.tokens.lowerBound)
    // "Sales doubled": the verb is the figure.
    if finding.figure.rule == "ratio.multiple",
      let own = ChangeVerbs.direction(tokens.hashes[finding.tokens.upperBound - 1])
    {
      document.figures[number].figure.change = own
      show("tie.change", number, "\(own)")
      return
    }
    // "closed 2% lower", "was 3% up at 311": the word stands behind.
    let next = finding.tokens.upperBound
    if [.percent, .money, .measure].contains(finding.figure.kind), next < sentence.upperBound,
      ChangeVerbs.movers.contains(tokens.hashes[next]), next + 1 == sentence.upperBound || !tokens.has(next + 1, tags.noun),
      let direction = ChangeVerbs.direction(tokens.hashes[next])
    {
      document.figures[number].figure.change = direction
      show("tie.change", number, "\(direction)")
      return
    }
    var i = finding.tokens.lowerBound - 1
    var steps = 0
    var isBy = false
    while i >= sentence.lowerBound, steps < 6 {
      let hash = tokens.hashes[i]
      // "up to 50" is a bound; "cut 300 jobs" changes no count, "grew by 300 jobs" does.
      if hash == tags.upHash, tokens.hashes[i + 1] == Words.to { return }
      // "make up two-thirds"
      if tags.upOrDown.contains(hash), i > sentence.lowerBound, tags.phrasal.contains(tokens.hashes[i - 1]) { return }
      let isCounted = finding.figure.kind == .count && finding.figure.of != nil
      if let direction = ChangeVerbs.direction(hash) {
        if isCounted, !isBy, hash != tags.upHash { return }
        // "raised $5 million": money got, not grown.
        if finding.figure.kind == .money, !isBy, tags.raisingMoney.contains(hash) { return }
        if figureAt[i] < 0 || Int(figureAt[i]) == number {
          document.figures[number].figure.change = direction
          show("tie.change", number, "\(direction)")
        }
        return
      }
      guard figureAt[i] < 0, hash == Words.by || tokens.has(i, tags.adverb) || tags.hedging.contains(hash) else { break }
      if hash == Words.by { isBy = true }
      i -= 1
      steps += 1
    }
    if let direction = movedDirection(finding, sentence) ?? sharedDirection(number) {
      document.figures[number].figure.change = direction
      show("tie.change", number, "\(direction)")
    }
  }

  /// "cut the risk by 5%", "raised the fee to $5": the verb stands before what it moves.
  private func movedDirection(_ finding: FigureFinding, _ sentence: Range<Int>) -> Figure.Change? {
    guard [.percent, .money, .measure, .ratio].contains(finding.figure.kind), moved(finding, sentence) != nil,
      let verb = verb(before: finding.tokens.lowerBound)
    else { return nil }
    return ChangeVerbs.direction(tokens.hashes[verb.head])
  }

  /// "Wages rose 2% and prices 3%": the verb is said once.
  private func sharedDirection(_ number: Int) -> Figure.Change? {
    guard number > 0, gap(number) != nil else { return nil }
    return document.figures[..<number].last { $0.figure.kind != .date }?.figure.change
  }
}
