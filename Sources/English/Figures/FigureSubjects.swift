import Grammar
import Vocabulary

extension FigureTying {
  /// The subject of the verb before the figure, with what hangs on it: "exports to Chile".
  func subject(of finding: FigureFinding, _ sentence: Range<Int>) -> Range<Int>? {
    let first = finding.tokens.lowerBound
    let start = document.firstVerbGroup(from: sentence.lowerBound)
    let end = document.firstVerbGroup(from: finding.tokens.upperBound)
    var number = (start..<end).last {
      let group = document.verbGroups[$0].tokens
      return group.upperBound <= first || group.overlaps(finding.tokens)
    }
    // The verb may stand outside all groups: "up 5%", "advanced 8%" taken for an adjective.
    if let word = changeWord(before: first, sentence),
      number.map({ word >= document.verbGroups[$0].tokens.upperBound && !isAfterComma(word, sentence) }) ?? true,
      let found = phrase(endingAt: word, sentence)
    {
      return checked(found, finding)
    }
    while let verb = number, verb >= start {
      if let subject = subject(ofVerb: verb) {
        let found = whole(subject, before: document.verbGroups[verb].tokens.lowerBound, sentence)
        if !document.nounPhrases[subject].isPronoun { return checked(found, finding) }
      }
      number = verb - 1
    }
    return nil
  }

  /// Index of the noun phrase that does what a verb says: of participles and infinitives that of the verb around them,
  /// of relative clauses the noun they hang on.
  private func subject(ofVerb verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<8 {
      let group = document.verbGroups[verb]
      let clause = clauseOf[verb] >= 0 ? document.clauses[Int(clauseOf[verb])] : nil
      // "Arvo rose and Belt fell": a phrase behind a conjunction that is no part of a list.
      if let near = phrase(before: group.tokens.lowerBound, overMark: false), group.form == .finite,
        case let tokens = document.nounPhrases[near].tokens, tokens.lowerBound > 0,
        self.tokens.has(tokens.lowerBound - 1, tags.coordinator), document.nounPhrases[near].conjunctOf == nil,
        verb > 0, let subject = group.subject,
        document.verbGroups[verb - 1].tokens.lowerBound >= document.nounPhrases[subject].tokens.upperBound
      {
        return near
      }
      if let subject = group.subject {
        let tokens = document.nounPhrases[subject].tokens
        // "There were no deaths": a subject behind its verb is what is counted.
        if tokens.lowerBound > group.tokens.lowerBound { return nil }
        // "Arvo (ARV) rose": what stands in brackets says it once more.
        if tokens.lowerBound > 0, self.tokens.has(tokens.lowerBound - 1, .openBracket) {
          return phrase(before: tokens.lowerBound - 1)
        }
        guard let clause, clause.kind == .relative, tokens.lowerBound <= clause.tokens.lowerBound + 1,
          clause.opener.map({ tokens.contains($0) }) ?? false
        else { return subject }
        return phrase(before: clause.tokens.lowerBound)
      }
      if let joined = group.conjunctOf, joined < verb {
        verb = joined
      } else if group.form != .finite, let clause {
        // "women aged 25": the noun right before it.
        if clause.kind == .participle, clause.tokens.lowerBound == group.tokens.lowerBound,
          clause.tokens.lowerBound > 0, phraseAt[clause.tokens.lowerBound - 1] >= 0
        {
          return Int(phraseAt[clause.tokens.lowerBound - 1])
        }
        guard let parent = clause.parent, let outer = document.clauses[parent].verbGroup, outer < verb else { return nil }
        verb = outer
      } else {
        return nil
      }
    }
    return nil
  }

  private func phrase(before token: Int, overMark: Bool = true) -> Int? {
    var i = token - 1
    if overMark, i > 0, tokens.has(i, .comma) || tokens.has(i, .dash) { i -= 1 }
    return i >= 0 && phraseAt[i] >= 0 ? Int(phraseAt[i]) : nil
  }

  /// A noun phrase with what hangs on it: "exports from Chile and Peru to the north".
  private func whole(_ number: Int, before limit: Int, _ sentence: Range<Int>) -> Range<Int> {
    let phrase = document.nounPhrases[number].tokens
    var start = phrase.upperBound - 1
    var end = phrase.upperBound
    var i = end
    while i < min(limit, phrase.lowerBound + 14) {
      if figureAt[i] >= 0, document.figures[Int(figureAt[i])].figure.kind == .date { break }
      if phraseAt[i] >= 0 {
        let next = document.nounPhrases[Int(phraseAt[i])]
        // "who": what follows is a clause of its own.
        if next.isPronoun { break }
        // Another phrase without a link: "in the days of inflation the price rose".
        if i == end, tokens.has(i, tags.determiner), next.appositionOf == nil { start = i }
        i = next.tokens.upperBound
        end = i
        continue
      }
      if tokens.has(i, .comma) {
        guard i + 1 < limit, phraseAt[i + 1] >= 0,
          document.nounPhrases[Int(phraseAt[i + 1])].conjunctOf != nil
        else { break }
      } else if !tokens.has(i, tags.preposition), !tokens.has(i, tags.coordinator), !tokens.has(i, tags.participle),
        tokens.hashes[i] != Words.to, figureAt[i] < 0
      {
        break
      }
      i += 1
    }
    let first = outermost(start, sentence)
    return first < min(end, limit) ? first..<min(end, limit) : phrase
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
  func outermost(_ token: Int, _ sentence: Range<Int>, onlyOf: Bool = false) -> Int {
    var i = token
    while i >= sentence.lowerBound {
      if figureAt[i] >= 0, phraseAt[i] < 0 || document.nounPhrases[Int(phraseAt[i])].head == i {
        i = document.figures[Int(figureAt[i])].tokens.lowerBound
        let isAge = document.figures[Int(figureAt[i])].figure.kind == .age
        // "women aged 25"
        if i - 2 >= sentence.lowerBound, isAge, phraseAt[i - 1] < 0, phraseAt[i - 2] >= 0 {
          i -= 2
          continue
        }
        if i > sentence.lowerBound, tokens.has(i - 1, tags.participle) { i -= 1 }
      } else if phraseAt[i] >= 0 {
        i = document.nounPhrases[Int(phraseAt[i])].tokens.lowerBound
      } else {
        return i + 1
      }
      guard i - 2 >= sentence.lowerBound else { return i }
      // "S&P 500"
      if tags.joints.contains(tokens.hashes[i - 1]), tokens.has(i - 1, .glued), tokens.has(i, .glued),
        phraseAt[i - 2] >= 0
      {
        i -= 2
        continue
      }
      let isLink = onlyOf ? tokens.hashes[i - 1] == Words.of : tags.linking.contains(tokens.hashes[i - 1])
      if isLink, phraseAt[i - 2] >= 0 || isLoneNoun(i - 2, sentence) {
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
}
