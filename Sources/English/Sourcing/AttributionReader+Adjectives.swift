import Grammar
import Vocabulary

extension AttributionReader {
  // MARK: Adjectives and passives

  /// "is convinced that", "feels sure of": the adjective with its verb is one cue.
  func adjective(after verb: VerbGroup, _ limit: Int) -> (CueEntry?, VerbGroup)? {
    var cue: CueEntry?
    var end = verb.tokens.upperBound
    if Self.copulas.contains(verb.lemma) {
      while end < limit, view.isAdverb(end), cues.adjectives[view.tokens.hashes[end]] == nil { end += 1 }
      guard end < limit else { return nil }
      cue = cues.adjectives[view.tokens.hashes[end]]
      end += 1
    } else if verb.isPassive, verb.tokens.count > 1 || verb.form != .finite {
      cue = cues.adjectives[view.tokens.hashes[verb.head]]
    }
    guard let cue else { return nil }
    var whole = verb
    whole.tokens = verb.tokens.lowerBound..<end
    whole.lemma = cue.lemma
    whole.isPassive = false
    return (cue, whole)
  }

  private static let copulas: Set<String> = ["be", "feel", "remain", "become", "grow", "sound", "seem", "get", "stay"]

  /// "She is seen as a moderate", "a think tank known for its surveys", "The bill was praised by the union": the
  /// subject is a part of what is said.
  mutating func readPassivePhrase(_ verb: VerbGroup, _ number: Int, _ passage: Range<Int>, _ limit: Int) -> Bool {
    guard verb.isPassive || verb.form == .participle && verb.tokens.count == 1 else { return false }
    var next = verb.tokens.upperBound
    guard next < limit else { return false }
    if readToldBy(verb, number, passage, limit) { return true }
    let cue = cues.passives[view.tokens.hashes[verb.head]]
    var source: SourceSpan?
    if view.isWord(next, words.by), let agent = sources.source(at: next + 1, limit: limit),
      cue != nil || isAttitude(verb)
    {
      // "a letter seen by the Gazette": who passes it on.
      if Self.relaying.contains(verb.lemma), isMedia(agent.tokens) { return false }
      source = agent
      next = agent.tokens.upperBound
    }
    var cueEnd = verb.tokens.upperBound
    var rest: Range<Int>?
    if let cue, next < limit {
      if cue.prepositions.contains(where: { view.isWord(next, WordHash.of($0)) }), next + 1 < limit {
        if source == nil { cueEnd = next + 1 }
        rest = (next + 1)..<contents.phraseEnd(from: next + 1, limit: limit)
      } else if cue.frames.contains(.phrase), source == nil,
        view.phrase(at: next) != nil || view.has(next, words.adjective) || view.isQuoted(next)
          || view.has(next, words.determiner)
      {
        rest = next..<contents.phraseEnd(from: next, limit: limit)
      }
    }
    guard rest != nil || source != nil else { return false }
    var content: [Range<Int>] = []
    if let subject = passiveSubject(verb, passage) { content.append(subject) }
    if let rest { content.append(rest) }
    guard !content.isEmpty else { return false }
    var draft = AttributionDraft(
      content: content, source: source, cue: verb.tokens.lowerBound..<cueEnd, rule: "cue.passive")
    draft.lemma = verb.lemma
    draft.stance = cue?.stance ?? cues[verb.lemma]?.stance ?? .states
    isCue[number] = true
    add(draft)
    return true
  }

  /// "She had been assured by the firms that none leaked", "was quoted by the agency as saying": what an agent told
  /// the subject, and what an agent says the subject said.
  private mutating func readToldBy(_ verb: VerbGroup, _ number: Int, _ passage: Range<Int>, _ limit: Int) -> Bool {
    let by = verb.tokens.upperBound
    guard view.isWord(by, words.by), let agent = sources.source(at: by + 1, limit: limit),
      let subject = passiveSubject(verb, passage)
    else { return false }
    let next = agent.tokens.upperBound
    guard next + 1 < limit else { return false }
    if verb.lemma == "quote" || verb.lemma == "cite", view.isWord(next, words.as_),
      let saying = view.verb(at: next + 1), saying.form == .gerund, let cue = cues[saying.lemma],
      let said = complements.complement(of: saying, cue: cue, limit: limit), said.frame != .phrase
    {
      var draft = AttributionDraft(
        content: [said.start..<contents.clauseEnd(from: said.start, limit: limit)],
        source: SourceSpan(tokens: subject, head: subject), cue: saying.tokens, rule: "cue.\(said.frame)")
      draft.lemma = cue.lemma
      draft.stance = cue.stance
      draft.chain = [AttributionDraft.Relay(source: agent, cue: verb.tokens, lemma: verb.lemma)]
      if let other = view.verbNumber(at: saying.head) { isCue[other] = true }
      isCue[number] = true
      add(draft)
      return true
    }
    guard let cue = cues[verb.lemma], cue.frames.contains(.telling), cue.frames.contains(.that),
      view.isWord(next, words.that), contents.nextFinite(next + 1, limit) != nil
    else { return false }
    var draft = AttributionDraft(
      content: [next..<contents.clauseEnd(from: next, limit: limit)], source: agent, cue: verb.tokens,
      rule: "cue.passive")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    draft.addressee = subject
    isCue[number] = true
    add(draft)
    return true
  }

  /// "was praised by", not "was written by": what is made by somebody is not said by them; what is backed by somebody
  /// mostly has their money.
  private func isAttitude(_ verb: VerbGroup) -> Bool {
    guard verb.lemma != "back", let cue = cues[verb.lemma], cue.frames.contains(.phrase) else { return false }
    return ![.states, .plans, .announces, .wants].contains(cue.stance)
  }

  private func passiveSubject(_ verb: VerbGroup, _ passage: Range<Int>) -> Range<Int>? {
    let first = verb.tokens.lowerBound
    if verb.form == .finite {
      return sources.subject(before: first, floor: passage.lowerBound)?.tokens
    }
    guard first > passage.lowerBound, let phrase = view.phrase(at: first - 1) else { return nil }
    return phrase.tokens
  }
}
