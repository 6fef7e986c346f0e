import Grammar
import Vocabulary

extension FigureTying {
  /// The subject of the verb before the figure, with what hangs on it: "exports to Chile".
  func subject(of finding: FigureFinding, _ sentence: Range<Int>) -> Range<Int>? {
    let first = finding.tokens.lowerBound
    let start = document.firstVerbGroup(from: sentence.lowerBound)
    let groups = document.verbGroups[start..<document.firstVerbGroup(from: finding.tokens.upperBound)].filter {
      $0.tokens.upperBound <= first || $0.tokens.overlaps(finding.tokens)
    }
    var number = groups.count - 1
    // The verb may stand outside all groups: "up 5%", "advanced 8%" taken for an adjective.
    if let word = changeWord(before: first, sentence), number < 0 || word >= groups[number].tokens.upperBound,
      number < 0 || !isAfterComma(word, sentence)
    {
      if let found = phrase(endingAt: word, sentence) { return checked(found, finding) }
    }
    while number >= 0 {
      let group = groups[number]
      number -= 1
      // "plans to lay off 60", ", wiping out $5": whose subject is that of the verb before.
      let isOpen = group.form == .infinitive || group.form != .finite && isAfterComma(group.tokens.lowerBound, sentence)
      if isOpen || isGap(group.tokens.lowerBound - 1, sentence) {
        // "and gained 3%": the subject is that of the verb before.
        if let subject = subjectBefore(group), !document.nounPhrases[subject].isPronoun {
          return checked(document.nounPhrases[subject].tokens, finding)
        }
        continue
      }
      if let found = phrase(endingAt: group.tokens.lowerBound, sentence) { return checked(found, finding) }
      if let subject = subjectBefore(group) {
        let phrase = document.nounPhrases[subject]
        if !phrase.isPronoun, phrase.tokens.upperBound <= first { return checked(phrase.tokens, finding) }
      }
    }
    return nil
  }

  private func isAfterComma(_ token: Int, _ sentence: Range<Int>) -> Bool {
    var i = token - 1
    while i > sentence.lowerBound, tokens.has(i, tags.adverb) { i -= 1 }
    return i > sentence.lowerBound && (tokens.has(i, .comma) || tokens.has(i, .dash))
  }

  private func checked(_ range: Range<Int>, _ finding: FigureFinding) -> Range<Int>? {
    range.overlaps(finding.tokens) ? nil : trimmed(range)
  }

  /// A word of rise or fall shortly before the figure, with no phrase or mark between.
  private func changeWord(before first: Int, _ sentence: Range<Int>) -> Int? {
    var i = first - 1
    while i >= sentence.lowerBound, first - i < 6 {
      if ChangeVerbs.direction(tokens.hashes[i]) != nil, phraseAt[i] < 0 { return i }
      if !(tags.hedging.contains(tokens.hashes[i]) || tokens.hashes[i] == Words.by || tokens.has(i, tags.adverb)
        || [Words.to, Words.from].contains(tokens.hashes[i]) || figureAt[i] >= 0)
      {
        return nil
      }
      i -= 1
    }
    return nil
  }

  /// Whether what stands before a verb joins it to another, so that its subject is not the phrase before it.
  private func isGap(_ token: Int, _ sentence: Range<Int>) -> Bool {
    var i = token
    while i >= sentence.lowerBound, tokens.has(i, tags.adverb) { i -= 1 }
    guard i >= sentence.lowerBound else { return true }
    return tokens.has(i, tags.coordinator) || tokens.hashes[i] == Words.to || tokens.has(i, tags.preposition)
  }

  /// The phrase that ends before a verb, from its outermost noun on: over adverbs, "which" and asides between commas.
  private func phrase(endingAt verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var i = verb - 1
    while i >= sentence.lowerBound,
      tokens.has(i, tags.adverb) || tags.degree.contains(tokens.hashes[i]) || tags.relative.contains(tokens.hashes[i])
        || tokens.has(i, tags.auxiliary)
    { i -= 1 }
    guard i >= sentence.lowerBound else { return nil }
    if tokens.has(i, .comma) {
      // "the fees, which …", "Acme, the maker of …, rose"
      if i + 1 < verb, tags.relative.contains(tokens.hashes[i + 1]) {
        i -= 1
      } else {
        var opening = i - 1
        while opening > sentence.lowerBound, !tokens.has(opening, .comma) { opening -= 1 }
        i = opening > sentence.lowerBound ? opening - 1 : i - 1
      }
    } else if tokens.has(i, .closeBracket) {
      while i > sentence.lowerBound, !tokens.has(i, .openBracket) { i -= 1 }
      i -= 1
    }
    guard i >= sentence.lowerBound else { return nil }
    if phraseAt[i] < 0, figureAt[i] < 0 { return nil }
    let end = i + 1
    let start = outermost(i, sentence)
    guard start < end, end - start <= 14 else { return nil }
    if phraseAt[start] >= 0, document.nounPhrases[Int(phraseAt[start])].isPronoun { return nil }
    return start..<end
  }

  /// The first token of the phrase that the one at a token hangs on: over "of the agency", "for women aged 25".
  private func outermost(_ token: Int, _ sentence: Range<Int>) -> Int {
    var i = token
    while i >= sentence.lowerBound {
      if figureAt[i] >= 0, phraseAt[i] < 0 || document.nounPhrases[Int(phraseAt[i])].head == i {
        i = document.figures[Int(figureAt[i])].tokens.lowerBound
        if i > sentence.lowerBound, tokens.has(i - 1, tags.participle) { i -= 1 }
      } else if phraseAt[i] >= 0 {
        i = document.nounPhrases[Int(phraseAt[i])].tokens.lowerBound
      } else {
        return i + 1
      }
      guard i - 2 >= sentence.lowerBound else { return i }
      if tags.linking.contains(tokens.hashes[i - 1]), phraseAt[i - 2] >= 0 || isLoneNoun(i - 2, sentence) {
        i -= 2
        if phraseAt[i] < 0 { return i }
      } else if tokens.has(i, tags.participle), phraseAt[i - 1] >= 0 {
        i -= 1
      } else {
        return i
      }
    }
    return i + 1
  }

  /// A noun at the sentence's start that was taken for a verb: "Exports to Chile".
  private func isLoneNoun(_ token: Int, _ sentence: Range<Int>) -> Bool {
    token == sentence.lowerBound && tokens.has(token, .capital) && document.lowered(token).hasSuffix("s")
  }

  /// The subject, but for one behind its verb, which is what is counted: "there were no deaths".
  private func subjectBefore(_ group: VerbGroup) -> Int? {
    group.subject.flatMap { document.nounPhrases[$0].tokens.lowerBound < group.tokens.lowerBound ? $0 : nil }
  }
}
