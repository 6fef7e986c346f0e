import Grammar
import Vocabulary

/// The noun that a figure belongs to without measuring it: that of its list, purpose, time or place.
extension FigureTying {
  /// The noun that a figure belongs to, where it measures none.
  func near(_ number: Int, _ sentence: Range<Int>) -> Near? {
    let finding = document.figures[number]
    if let noun = risen(number, sentence) ?? shared(out: number, sentence) ?? gapped(number, sentence) { return noun }
    if let noun = owner(of: finding, sentence) ?? bracketOwner(of: finding, sentence) { return noun }
    if let noun = paidFor(number, sentence) ?? takenFrom(finding, sentence) { return noun }
    if let noun = lasting(finding, sentence) ?? part(number, sentence) { return noun }
    if let noun = place(number, sentence) ?? beside(finding, sentence) { return noun }
    return moved(finding, sentence) ?? changed(finding, sentence)
  }

  /// "300 guests came, up 5%", "300 guests, 5% more than": the number of those counted before.
  private func risen(_ number: Int, _ sentence: Range<Int>) -> Near? {
    let finding = document.figures[number]
    var i = finding.tokens.lowerBound - 1
    while i > sentence.lowerBound, isHedge(i), !tags.upOrDown.contains(tokens.hashes[i]) { i -= 1 }
    let next = finding.tokens.upperBound
    let isDifference =
      next + 1 < sentence.upperBound && tags.differing.contains(tokens.hashes[next])
      && tokens.hashes[next + 1] == tags.thanHash && tokens.has(i, .comma)
    guard number > 0, finding.figure.kind == .percent, i > sentence.lowerBound,
      isDifference || tags.upOrDown.contains(tokens.hashes[i]) && tokens.has(i - 1, .comma)
    else { return nil }
    let before = (max(0, number - 3)..<number).last { document.figures[$0].figure.kind != .date }
    guard let before, document.figures[before].figure.kind == .count, let noun = counted[before],
      noun.lowerBound > sentence.lowerBound
    else { return nil }
    return (noun.lowerBound..<extent(from: noun.upperBound, sentence), false)
  }

  /// "Coffee $3, tea $2", "profits of shops 6%": the noun right before an amount; not "paid Roe $3".
  private func beside(_ finding: FigureFinding, _ sentence: Range<Int>) -> Near? {
    let end = finding.tokens.lowerBound
    guard finding.figure.of == nil, [.money, .percent].contains(finding.figure.kind), end > sentence.lowerBound,
      phraseAt[end - 1] >= 0, phraseAt[end - 1] != phraseAt[end],
      case let phrase = document.nounPhrases[Int(phraseAt[end - 1])], !phrase.isPronoun,
      phrase.tokens.upperBound == end,
      !NounPhraseWords.all.isTime(tokens.hashes[phrase.head]), phrase.tokens.allSatisfy({ figureAt[$0] < 0 }),
      // "cost the airline an estimated $5": no noun.
      !phrase.tokens.allSatisfy({ isHedge($0) })
    else { return nil }
    let start = listStart(outermost(end - 1, sentence, onlyOf: true))
    if let verb = verb(before: start), verb.tokens.upperBound == start { return nil }
    return trimmed(start..<end).map { ($0, false) }
  }

  /// "cut its forecast for the year that ends in May to $5": the object of a verb that moves it by or to
  /// an amount.
  func moved(_ finding: FigureFinding, _ sentence: Range<Int>) -> Near? {
    var i = finding.tokens.lowerBound - 1
    while i > sentence.lowerBound, isHedge(i), tokens.hashes[i] != Words.to, tokens.hashes[i] != Words.by { i -= 1 }
    guard i > sentence.lowerBound,
      [Words.to, Words.from, Words.by].contains(tokens.hashes[i]) || isHedge(i + 1) && tokens.hashes[i] == Words.from,
      let verb = verb(before: finding.tokens.lowerBound), sentence.contains(verb.head), !verb.isPassive,
      ChangeVerbs.direction(tokens.hashes[verb.head]) != nil || tags.moving.contains(verb.lemma),
      let object = verb.object, case let phrase = document.nounPhrases[object], !phrase.isPronoun,
      phrase.tokens.upperBound <= i, phrase.tokens.lowerBound >= verb.tokens.upperBound,
      phrase.tokens.allSatisfy({ figureAt[$0] < 0 })
    else { return nil }
    return trimmed(phrase.tokens.lowerBound..<extent(from: phrase.tokens.upperBound, sentence)).map { ($0, true) }
  }

  /// "$5 for adults and $3 for children": amounts that a list shares out, each with its own "for".
  private func shared(out number: Int, _ sentence: Range<Int>) -> Near? {
    guard let own = purpose(number, sentence) else { return nil }
    let next = (number + 1..<max(number + 1, min(number + 3, document.figures.count))).first {
      isOther($0, than: number)
    }
    let before = (max(0, number - 2)..<number).last { isOther($0, than: number) }
    if let next, own.upperBound < sentence.upperBound, purpose(next, sentence) != nil,
      isList(own.upperBound..<document.figures[next].tokens.lowerBound)
    {
      return (own, true)
    }
    if let before, let phrase = purpose(before, sentence),
      isList(phrase.upperBound..<document.figures[number].tokens.lowerBound)
    {
      return (own, true)
    }
    return nil
  }

  private func isOther(_ other: Int, than number: Int) -> Bool {
    document.figures[other].same == nil && document.figures[other].figure.kind == document.figures[number].figure.kind
      && document.sentenceOf[document.figures[other].tokens.lowerBound]
        == document.sentenceOf[document.figures[number].tokens.lowerBound]
  }

  private func isList(_ gap: Range<Int>) -> Bool {
    !gap.isEmpty && gap.allSatisfy { tokens.has($0, .comma) || tokens.has($0, tags.coordinator) || isHedge($0) }
  }

  /// What follows a figure with "for".
  private func purpose(_ number: Int, _ sentence: Range<Int>, isSpent: Bool = false) -> Range<Int>? {
    let end = afterRestated(document.figures[number].tokens.upperBound, sentence)
    guard end + 1 < sentence.upperBound, phraseAt[end + 1] >= 0,
      tokens.hashes[end] == tags.forHash || isSpent && tokens.hashes[end] == tags.onHash
    else { return nil }
    let phrase = document.nounPhrases[Int(phraseAt[end + 1])]
    guard !phrase.isPronoun, phrase.tokens.lowerBound == end + 1,
      phrase.tokens.allSatisfy({ figureAt[$0] < 0 || document.figures[Int(figureAt[$0])].figure.kind == .measure })
    else { return nil }
    return trimmed(phrase.tokens.lowerBound..<extent(from: phrase.tokens.upperBound, sentence))
  }

  /// The place after an amount repeated in brackets: "$5 (€4) for".
  func afterRestated(_ end: Int, _ sentence: Range<Int>) -> Int {
    guard end + 2 < sentence.upperBound, tokens.has(end, .openBracket), figureAt[end + 1] >= 0 else { return end }
    let close = document.figures[Int(figureAt[end + 1])].tokens.upperBound
    return close + 1 < sentence.upperBound && tokens.has(close, .closeBracket) ? close + 1 : end
  }

  /// "wiped $5 from its value", "added $5 to the price": what the amount is taken from or added to.
  private func takenFrom(_ finding: FigureFinding, _ sentence: Range<Int>) -> Near? {
    let end = finding.tokens.upperBound
    guard finding.figure.of == nil, end + 1 < sentence.upperBound, tags.shifting.contains(tokens.hashes[end]),
      let verb = verb(before: finding.tokens.lowerBound), sentence.contains(verb.head),
      tags.taking.contains(verb.lemma),
      (verb.tokens.upperBound..<finding.tokens.lowerBound).allSatisfy({ isHedge($0) || tokens.has($0, tags.adverb) })
    else { return nil }
    let start = end + 1
    guard phraseAt[start] >= 0, case let phrase = document.nounPhrases[Int(phraseAt[start])], !phrase.isPronoun,
      phrase.tokens.lowerBound == start, phrase.tokens.allSatisfy({ figureAt[$0] < 0 })
    else { return nil }
    return trimmed(start..<extent(from: phrase.tokens.upperBound, sentence)).map { ($0, false) }
  }

  /// "secured the firm within six weeks", "a ban for three months": what lasts or is done in that time.
  private func lasting(_ finding: FigureFinding, _ sentence: Range<Int>) -> Near? {
    guard finding.figure.kind == .duration else { return nil }
    var i = finding.tokens.lowerBound - 1
    while i > sentence.lowerBound, isHedge(i) { i -= 1 }
    guard i > sentence.lowerBound, tags.during.contains(tokens.hashes[i]), phraseAt[i - 1] >= 0, figureAt[i - 1] < 0
    else { return nil }
    let phrase = document.nounPhrases[Int(phraseAt[i - 1])]
    guard !phrase.isPronoun, phrase.tokens.upperBound == i, !NounPhraseWords.all.isTime(tokens.hashes[phrase.head]) else {
      return nil
    }
    // "sat in the senate for eight years"
    let start = base(Int(phraseAt[i - 1]))
    if start > 0, tokens.has(start - 1, tags.preposition) { return nil }
    return trimmed(start..<i).map { ($0, true) }
  }

  /// "4,000 sales of the car", "Roe's three sons", "two of Roe's sons": of whom or what the counted are.
  private func part(_ number: Int, _ sentence: Range<Int>) -> Near? {
    guard document.figures[number].figure.kind == .count, let noun = counted[number] else { return nil }
    if let possessor = modifiers(number, sentence).possessor { return (possessor, false) }
    // "a town with 300 shops"
    if let holder = with(span(document.figures[number].tokens, noun), sentence, isCount: true) { return (holder, false) }
    if let clitic = noun.first(where: isClitic), clitic > noun.lowerBound {
      return (noun.lowerBound..<clitic, false)
    }
    let end = noun.upperBound
    guard end + 1 < sentence.upperBound, tokens.hashes[end] == Words.of, phraseAt[end + 1] >= 0 else { return nil }
    let phrase = document.nounPhrases[Int(phraseAt[end + 1])]
    guard !phrase.isPronoun, phrase.tokens.allSatisfy({ figureAt[$0] < 0 }) else { return nil }
    return trimmed(phrase.tokens.lowerBound..<extent(from: phrase.tokens.upperBound, sentence)).map { ($0, true) }
  }

  /// "paid $5 for the house": what the money is paid for.
  private func paidFor(_ number: Int, _ sentence: Range<Int>) -> Near? {
    let finding = document.figures[number]
    guard finding.figure.kind == .money, let verb = verb(before: finding.tokens.lowerBound),
      sentence.contains(verb.head), tags.paying.contains(verb.lemma)
    else { return nil }
    return purpose(number, sentence, isSpent: tags.spending.contains(verb.lemma)).map { ($0, true) }
  }
}
