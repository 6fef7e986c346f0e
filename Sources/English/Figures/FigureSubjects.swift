import Grammar
import Vocabulary

extension FigureTying {
  /// The subject of the verb before the figure, with what hangs on it: "exports to Chile".
  func subject(of finding: FigureFinding, _ sentence: Range<Int>) -> Range<Int>? {
    let first = finding.tokens.lowerBound
    if precedesVerb(first) { return nil }
    let start = document.firstVerbGroup(from: sentence.lowerBound)
    let end = document.firstVerbGroup(from: finding.tokens.upperBound)
    var number = (start..<end).last {
      let group = document.verbGroups[$0].tokens
      return group.upperBound <= first || group.overlaps(finding.tokens)
    }
    // The verb may stand outside all groups: "up 5%", "advanced 8%" taken for an adjective.
    if let word = changeWord(before: first, sentence),
      number.map({
        word >= document.verbGroups[$0].tokens.upperBound && !isAfterComma(word, sentence)
          && !(document.verbGroups[$0].tokens.upperBound..<word).allSatisfy({
            tokens.has($0, tags.adverb) || figureAt[$0] >= 0
          })
      }) ?? true,
      let found = phrase(endingAt: word, sentence)
    {
      return checked(found, finding)
    }
    if let verb = number, let found = subject(beforeDegreeOf: verb, sentence) { return checked(found, finding) }
    var isPerson = false
    while let verb = number, verb >= start {
      if let subject = subject(ofVerb: verb) {
        let phrase = document.nounPhrases[subject]
        if tags.personal.contains(tokens.hashes[phrase.head]) { return nil }
        if tags.person.contains(tokens.hashes[phrase.head]) { isPerson = true }
        // "filings show that he paid $5": a person is meant.
        if !phrase.isPronoun,
          !isPerson || tokens.has(phrase.head, tags.properNoun) || tokens.has(phrase.head, tags.personNoun)
        {
          let found =
            isNearest(subject, verb)
            ? trimmed(outermost(phrase.tokens.upperBound - 1, sentence, onlyOf: true)..<phrase.tokens.upperBound)
              ?? phrase.tokens
            : whole(subject, before: document.verbGroups[verb].tokens.lowerBound, sentence)
          return checked(found, finding)
        }
      }
      number = verb - 1
    }
    return nil
  }

  /// "Profit more than doubled": "than" opens no clause here.
  private func subject(beforeDegreeOf verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let first = document.verbGroups[verb].tokens.lowerBound
    guard document.verbGroups[verb].subject == nil, first - 2 > sentence.lowerBound,
      tokens.hashes[first - 1] == tags.thanHash, tags.comparatives.contains(tokens.hashes[first - 2])
    else { return nil }
    if first - 3 == sentence.lowerBound, phraseAt[first - 3] < 0, isLoneNoun(first - 3, sentence) {
      return (first - 3)..<(first - 2)
    }
    return phrase(endingAt: first - 2, sentence)
  }

  /// Whether the clause around a token has its verb, and so what is said of its subject, only after it.
  func precedesVerb(_ token: Int) -> Bool {
    guard clauseAt[token] >= 0 else { return false }
    let clause = document.clauses[Int(clauseAt[token])]
    guard let verb = clause.verbGroup, [.main, .that, .adverbial].contains(clause.kind) else { return false }
    return document.verbGroups[verb].tokens.lowerBound > token
  }

  /// "women aged 25", "Ann, who was 10": what hangs on a noun without a comma or by "who" is said of the nearest one.
  private func isNearest(_ subject: Int, _ verb: Int) -> Bool {
    guard clauseOf[verb] >= 0 else { return false }
    let clause = document.clauses[Int(clauseOf[verb])]
    let end = document.nounPhrases[subject].tokens.upperBound
    if agreesAlone(subject, clause, verb) { return true }
    return clause.kind == .participle && clause.tokens.lowerBound == end
      || clause.kind == .participle && document.verbGroups[verb].lemma == "range"
      || clause.kind == .relative && tags.nearest.contains(tokens.hashes[clause.tokens.lowerBound])
        && end <= clause.tokens.lowerBound
  }

  /// "a rally in stocks, which were up": the number of the verb tells which noun it is said of.
  private func agreesAlone(_ subject: Int, _ clause: Clause, _ verb: Int) -> Bool {
    let phrase = document.nounPhrases[subject]
    let form = tokens.hashes[document.verbGroups[verb].tokens.lowerBound]
    guard clause.kind == .relative, phrase.tokens.upperBound <= clause.tokens.lowerBound,
      phrase.number == .plural && tags.pluralVerbs.contains(form)
        || phrase.number == .singular && tags.singularVerbs.contains(form)
    else { return false }
    let last = phrase.tokens.upperBound - 1
    let outer = phraseAt[outermost(last, document.sentence(of: last))]
    return outer >= 0 && document.nounPhrases[Int(outer)].number == (phrase.number == .plural ? .singular : .plural)
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
        if tokens.lowerBound > 1,
          let bracket = [tokens.lowerBound - 1, tokens.lowerBound - 2].first(where: {
            self.tokens.has($0, .openBracket)
          })
        {
          return phrase(before: bracket)
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
          clause.tokens.lowerBound > 0, phraseAt[clause.tokens.lowerBound - 1] >= 0,
          figureAt[clause.tokens.lowerBound] < 0
        {
          return Int(phraseAt[clause.tokens.lowerBound - 1])
        }
        // "expects sales to rise": the sales do.
        if group.form == .infinitive, verb > 0, tags.raising.contains(document.verbGroups[verb - 1].lemma),
          let near = phrase(before: group.tokens.lowerBound, overMark: false),
          document.nounPhrases[near].tokens.lowerBound >= document.verbGroups[verb - 1].tokens.upperBound,
          !document.nounPhrases[near].isPronoun
        {
          return near
        }
        // "sizes, ranging from": of the noun before.
        if clause.kind == .participle, group.lemma == "range", let near = phrase(before: clause.tokens.lowerBound) {
          return near
        }
        // ", projecting a profit": of the sentence's subject, not of an infinitive or participle in between.
        let isApart =
          clause.kind == .participle && clause.tokens.lowerBound > 0
          && tokens.has(clause.tokens.lowerBound - 1, .comma)
        var parent = clause.parent
        while isApart, let number = parent,
          [.participle, .infinitive, .relative].contains(document.clauses[number].kind)
        {
          parent = document.clauses[number].parent
        }
        // "Arvo, a bank, bought 5%": the verb was taken for a participle.
        if isApart || clause.kind == .infinitive, let parent, document.clauses[parent].verbGroup == nil {
          let start = phraseAt[document.clauses[parent].tokens.lowerBound]
          return start >= 0 ? Int(start) : nil
        }
        guard let parent, let outer = document.clauses[parent].verbGroup, outer < verb else { return nil }
        verb = outer
      } else {
        // A noun right before a verb whose subject was not found.
        guard group.form == .finite, let near = phrase(before: group.tokens.lowerBound, overMark: false),
          case let end = document.nounPhrases[near].tokens.upperBound,
          case let start = outermost(end - 1, document.sentence(of: end - 1)),
          start == 0 || !self.tokens.has(start - 1, tags.preposition)
            || tags.apart.contains(self.tokens.hashes[start - 1])
        else { return nil }
        return near
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
    let start = listStart(outermost(i, sentence))
    guard start < end, end - start <= 14 else { return nil }
    if phraseAt[start] >= 0, document.nounPhrases[Int(phraseAt[start])].isPronoun { return nil }
    return start..<end
  }
}
