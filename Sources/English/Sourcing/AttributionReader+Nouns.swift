import Grammar
import Vocabulary

extension AttributionReader {
  // MARK: Nouns that attribute

  /// "his claim that …", "the minister's promise to …": the owner is the source.
  mutating func readNounCues(_ passage: Range<Int>) {
    readNounCues(in: passage.lowerBound..<narrativeEnd(passage), passage)
  }

  /// - Parameter zone: a passage without its final marks, or the content of another attribution.
  mutating func readNounCues(in zone: Range<Int>, _ passage: Range<Int>) {
    let limit = zone.upperBound
    var i = zone.lowerBound
    while i + 2 < limit {
      guard let phrase = view.phrase(at: i) else {
        i += 1
        continue
      }
      i = max(i + 1, phrase.tokens.upperBound)
      guard i + 1 < limit, phrase.head == i - 1, !view.isQuoted(phrase.head), !isInContent(phrase.head),
        !passageDrafts.contains(where: { $0.cue?.contains(phrase.head) ?? false })
      else { continue }
      let hash = view.tokens.hashes[phrase.head]
      if let cue = (isReadingNested ? cues.attitudeNouns[hash] : nil) ?? cues.nouns[hash] {
        readNoun(cue, phrase, passage, limit)
      } else if let cue = cues.agents[hash] {
        readAgentNoun(cue, phrase, passage, limit)
      }
    }
  }

  private mutating func readNoun(_ cue: CueEntry, _ phrase: NounPhrase, _ passage: Range<Int>, _ limit: Int) {
    var owner = self.owner(of: phrase)
    var i = phrase.tokens.upperBound
    // "the decision by the court to", "his fear is that"
    if owner == nil, let agent = agent(behind: i, limit), agent.tokens.upperBound + 1 < limit {
      owner = agent
      i = agent.tokens.upperBound
    } else if let copula = view.verb(at: i), copula.lemma == "be", copula.form == .finite,
      copula.tokens.upperBound < limit
    {
      i = copula.tokens.upperBound
      guard view.isWord(i, words.that) || owner != nil && view.isWord(i, words.to) else { return }
    }
    if owner == nil, isReadingNested { owner = holder(of: phrase, passage) }
    guard owner != nil || cue.frames.contains(.ownerless) else { return }
    var start = i
    var cueEnd = phrase.head + 1
    if view.isWord(i, words.that) {
      guard cue.frames.contains(.that), contents.nextFinite(i + 1, min(limit, i + 30)) != nil else { return }
    } else if view.isWord(i, words.to), view.verb(at: i)?.form == .infinitive {
      guard cue.frames.contains(.infinitive), owner != nil else { return }
    } else {
      guard i == phrase.head + 1, cue.prepositions.contains(where: { view.isWord(i, WordHash.of($0)) }) else { return }
      start = i + 1
      cueEnd = start
    }
    var draft = AttributionDraft(
      content: [start..<nounContentEnd(start, phrase, passage, limit)], source: owner,
      cue: phrase.head..<cueEnd, rule: "cue.noun")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    add(draft)
  }

  /// "She is a supporter of the plan", "Roe, a critic of the plan".
  private mutating func readAgentNoun(_ cue: CueEntry, _ phrase: NounPhrase, _ passage: Range<Int>, _ limit: Int) {
    let (first, next) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    guard cue.prepositions.contains(where: { view.isWord(next, WordHash.of($0)) }) else { return }
    var source: SourceSpan?
    var cueStart = phrase.head
    if let copula = view.verb(at: first - 1), copula.lemma == "be" {
      source = sources.subject(before: copula.tokens.lowerBound, floor: passage.lowerBound)
      cueStart = copula.tokens.lowerBound
    } else if view.isComma(first - 1), let named = view.phrase(at: first - 2), first - 2 >= passage.lowerBound {
      source = SourceSpan(tokens: named.tokens, head: named.tokens)
    }
    guard source != nil else { return }
    var draft = AttributionDraft(
      content: [(next + 1)..<nounContentEnd(next + 1, phrase, passage, limit)], source: source,
      cue: cueStart..<(next + 1), rule: "cue.noun")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    add(draft)
  }

  /// A noun that is its sentence's subject leaves the second verb to the sentence, after "to" the first.
  private func nounContentEnd(_ start: Int, _ phrase: NounPhrase, _ passage: Range<Int>, _ limit: Int) -> Int {
    let end = contents.phraseEnd(from: start, limit: limit)
    guard contents.nextFinite(passage.lowerBound, phrase.tokens.lowerBound) == nil else { return end }
    var from = start
    if view.isWord(start, words.that) {
      guard let own = contents.nextFinite(start, end) else { return end }
      from = own.tokens.upperBound
    }
    while from < end {
      if let verb = view.verb(at: from), verb.form == .finite || verb.form == .participle {
        return max(start, verb.tokens.lowerBound)
      }
      from += 1
    }
    return end
  }

  /// "claims by Ana Silva that …", "the insistence of the officials that …".
  private func agent(behind i: Int, _ limit: Int) -> SourceSpan? {
    guard i + 2 < limit, view.isWord(i, words.by) || view.isWord(i, words.of) || view.isWord(i, words.from),
      let source = sources.source(at: i + 1, limit: limit), isSomebody(source)
    else { return nil }
    return source
  }

  /// "The board has doubts about the plan": whose attitude it is stands before a verb of having or showing it.
  private func holder(of phrase: NounPhrase, _ passage: Range<Int>) -> SourceSpan? {
    guard let verb = view.verb(at: phrase.tokens.lowerBound - 1), verb.form == .finite, !verb.isPassive,
      Self.holding.contains(verb.lemma)
    else { return nil }
    return sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound)
  }
  private static let holding: Set<String> = [
    "have", "hold", "express", "voice", "show", "feel", "harbor", "harbour", "share", "retain", "declare",
    "demonstrate", "display", "signal", "lose", "lack", "maintain", "profess",
  ]

  /// "Donald Trump's", "his".
  private func owner(of phrase: NounPhrase) -> SourceSpan? {
    let first = phrase.tokens.lowerBound
    if view.has(first, words.possessive) { return SourceSpan(tokens: first..<(first + 1), head: first..<(first + 1)) }
    guard let clitic = phrase.tokens.first(where: { view.has($0, words.clitic) }), clitic > first else { return nil }
    return SourceSpan(tokens: first..<(clitic + 1), head: first..<clitic)
  }
}
