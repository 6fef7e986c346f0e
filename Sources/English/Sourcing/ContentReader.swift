import Grammar

/// Finds where content ends that follows its cue.
struct ContentReader {
  let view: SourcingView
  let sources: SourceReader
  let cues: CueTable
  private var words: SourcingVocabulary { view.words }

  // MARK: Clauses

  /// The end of a clause: it runs on to the passage's end unless a new cue begins.
  func clauseEnd(from start: Int, limit: Int) -> Int {
    var i = start
    while i < limit {
      if let quotation = view.quotation(at: i), quotation.tokens.upperBound > i {
        i = min(limit, max(i + 1, quotation.tokens.upperBound))
        if i < limit, i - 2 >= start, view.isComma(i - 2), beginsNewAttribution(i, limit) { break }
        continue
      }
      if view.isComma(i) || view.has(i, .dash) && !view.has(i, .glued), i + 1 < limit, beginsNewAttribution(i + 1, limit) {
        break
      }
      if view.has(i, words.coordinator), i > start,
        beginsSharedCue(i + 1, limit) || beginsSharedRefusal(i, limit)
      {
        break
      }
      if view.isComma(i), i > start, beginsVerdict(i + 1, from: start, limit) { break }
      if view.isWord(i, words.according), i > start, i + 1 < limit, view.isWord(i + 1, words.to) { break }
      i += 1
    }
    return i
  }

  /// ", a charge that the mayor denied": with a noun for a whole statement or event the writer sums the clause up.
  private func beginsVerdict(_ i: Int, from start: Int, _ limit: Int) -> Bool {
    guard i < limit, view.isWord(i, in: Self.articles), let phrase = view.phrase(at: i), phrase.tokens.lowerBound == i,
      view.isWord(phrase.head, in: Self.verdicts), !view.isQuoted(phrase.head), nextFinite(start, i) != nil
    else { return false }
    let next = phrase.tokens.upperBound
    return next >= limit || view.verb(at: next)?.form != .finite && !view.has(next, words.coordinator)
  }
  private static let articles: Set<UInt64> = Set(["a", "an"].map { WordHash.of($0) })
  private static let verdicts: Set<UInt64> = Set(
    [
      "accusation", "acknowledgement", "acknowledgment", "admission", "allegation", "allusion", "approach", "argument",
      "assertion", "charge", "claim", "comment", "concession", "contention", "decision", "departure", "dig",
      "feeling", "gesture", "goal", "idea", "jab", "message", "move", "nod", "notion", "outcome", "pledge", "policy",
      "position", "possibility", "practice", "promise", "proposal", "prospect", "rebuke", "recommendation", "reference",
      "remark", "reminder", "retreat", "reversal", "scenario", "sentiment", "shift", "sign", "signal", "stance",
      "statement", "step", "strategy", "suggestion", "swipe", "tactic", "turnaround", "view", "warning",
    ].map { WordHash.of($0) })

  /// After a comma: ", adding that", ", according to", ", but she said", ", he said".
  private func beginsNewAttribution(_ first: Int, _ limit: Int) -> Bool {
    if view.isWord(first, words.according) { return true }
    var i = first
    if let verb = view.verb(at: i), verb.form == .gerund, let cue = cues[verb.lemma] {
      return cue.frames.contains(.phrase) || introduces(verb, limit)
    }
    if view.has(i, words.relative) { return beginsNamedRelative(i, limit) }
    let isJoined = view.has(i, words.coordinator) || view.isWord(i, Self.while_)
    if isJoined { i += 1 }
    i = afterTime(i, limit)
    if isJoined, beginsAppositionCue(i, limit) { return true }
    guard i < limit, view.phrase(at: i) != nil, let verb = nextFinite(i, min(limit, i + 14)),
      let cue = cues[verb.lemma], sources.subject(before: verb.tokens.lowerBound, floor: i)?.tokens.lowerBound == i
    else { return i > first && i < limit && beginsSharedCue(i, limit) }
    if isJoined, !verb.isPassive, speaks(cue), addresses(verb, cue, limit) { return true }
    guard !cue.frames.isDisjoint(with: [.that, .after]) else { return false }
    return introduces(verb, limit) || endsHere(verb.tokens.upperBound, limit)
  }

  /// A verb of saying, not of thinking or wanting: what somebody wants is often a part of what they said.
  private func speaks(_ cue: CueEntry) -> Bool {
    ![.believes, .hopes, .wants, .plans, .supports, .opposes].contains(cue.stance)
  }

  /// ", and she urged the council to wait", ", but he called it a risk".
  private func addresses(_ verb: VerbGroup, _ cue: CueEntry, _ limit: Int) -> Bool {
    let next = verb.tokens.upperBound
    guard next < limit, verb.modal == nil else { return false }
    if cue.frames.contains(.infinitive), view.isWord(next, words.to) { return true }
    return cue.frames.contains(.phrase) && view.phrase(at: next)?.tokens.lowerBound == next
  }

  /// ", which he called a mistake": somebody says this of what stands before.
  private func beginsNamedRelative(_ i: Int, _ limit: Int) -> Bool {
    guard !view.isWord(i, words.that), i + 1 < limit, view.phrase(at: i + 1) != nil,
      let verb = nextFinite(i + 1, min(limit, i + 8)), !verb.isPassive, !view.isQuoted(verb.head),
      let cue = cues[verb.lemma], !cue.frames.isDisjoint(with: [.phrase, .after]),
      sources.subject(before: verb.tokens.lowerBound, floor: i + 1)?.tokens.lowerBound == i + 1
    else { return false }
    return introduces(verb, limit) || cue.frames.contains(.phrase)
  }

  /// ", and his lawyer, Petra Klein, called it a mistake": a subject with an apposition, and a cue.
  private func beginsAppositionCue(_ i: Int, _ limit: Int) -> Bool {
    guard i < limit, view.phrase(at: i) != nil, let verb = nextFinite(i, min(limit, i + 20)), !verb.isPassive,
      let cue = cues[verb.lemma], !cue.frames.isDisjoint(with: [.phrase, .after, .that]),
      let subject = sources.subject(before: verb.tokens.lowerBound, floor: i), subject.tokens.lowerBound == i
    else { return false }
    return subject.tokens.contains { view.isComma($0) }
  }

  /// ", on Tuesday he said": what follows the time.
  private func afterTime(_ i: Int, _ limit: Int) -> Int {
    let first = i < limit && view.has(i, words.preposition) ? i + 1 : i
    guard first < limit, let phrase = view.phrase(at: first), phrase.tokens.lowerBound == first, sources.isTime(phrase),
      phrase.tokens.upperBound < limit, view.phrase(at: phrase.tokens.upperBound) != nil
    else { return i }
    return phrase.tokens.upperBound
  }

  private static let while_ = WordHash.of("while")

  /// After "and": a finite cue verb without a subject of its own.
  private func beginsSharedCue(_ i: Int, _ limit: Int) -> Bool {
    var i = i
    while i < limit, view.isAdverb(i) { i += 1 }
    guard i < limit, let verb = view.verb(at: i), !view.isQuoted(i), let cue = cues[verb.lemma] else { return false }
    if verb.form == .gerund { return cue.frames.contains(.that) && introduces(verb, limit) }
    guard verb.form == .finite,
      !cue.frames.isDisjoint(with: [.that, .phrase, .infinitive]) || speaks(cue) && !cue.prepositions.isEmpty
    else { return false }
    if !view.has(verb.head, words.past) {
      // "says the wall is safe but insists that it be closed"
      return verb.tense == .present && verb.tokens.count == 1 && cue.frames.contains(.that)
        && speaks(cue) && introduces(verb, limit)
    }
    return introduces(verb, limit) || cue.frames.contains(.phrase)
  }

  /// "but declined to say", ", and refused to leave": what the speaker did, not what was said.
  private func beginsSharedRefusal(_ coordinator: Int, _ limit: Int) -> Bool {
    guard view.isWord(coordinator, words.but) || view.isComma(coordinator - 1) else { return false }
    var i = coordinator + 1
    while i < limit, view.isAdverb(i) { i += 1 }
    guard let verb = view.verb(at: i), verb.tokens.count == 1,
      view.has(verb.head, words.past) || view.has(verb.head, words.participle), let cue = cues[verb.lemma],
      cue.frames.contains(.infinitive), speaks(cue)
    else { return false }
    return verb.tokens.upperBound < limit && view.isWord(verb.tokens.upperBound, words.to)
  }

  /// Whether content follows a cue verb directly.
  private func introduces(_ verb: VerbGroup, _ limit: Int) -> Bool {
    let i = verb.tokens.upperBound
    guard i < limit else { return false }
    if view.isWord(i, words.that) || view.isQuoted(i) || view.isWord(i, words.colon) { return true }
    if view.isComma(i), i + 1 < limit, view.isQuoted(i + 1) { return true }
    guard let cue = cues[verb.lemma] else { return false }
    if cue.prepositions.contains(where: { view.isWord(i, WordHash.of($0)) }) { return true }
    if cue.frames.contains(.telling) { return view.phrase(at: i) != nil }
    return cue.frames.contains(.bare) && (view.phrase(at: i) != nil || view.isWord(i, words.there))
  }

  private func endsHere(_ i: Int, _ limit: Int) -> Bool {
    i >= limit || view.isComma(i) || view.has(i, .terminator) || view.has(i, words.time)
  }

  func nextFinite(_ start: Int, _ limit: Int) -> VerbGroup? {
    var i = start
    while i < limit {
      if let verb = view.verb(at: i) {
        if verb.form == .finite { return verb }
        i = max(i + 1, verb.tokens.upperBound)
      } else {
        i += 1
      }
    }
    return nil
  }

  // MARK: Phrases

  /// The end of a noun phrase or infinitive: it stops at nearly everything that a clause runs over.
  ///
  /// - Parameter takesAs: "as" goes on with it: "described her as a friend".
  func phraseEnd(from start: Int, limit: Int, takesAs: Bool = false) -> Int {
    var i = start
    let isInfinitive = view.isWord(start, words.to)
    while i < limit {
      if let quotation = view.quotation(at: i) {
        i = min(limit, max(i + 1, quotation.tokens.upperBound))
        // "what she called "the old way," fees were low": a comma before the closing mark ends the phrase, too.
        if i < limit, i - 2 > start, view.isComma(i - 2), !view.has(i, words.coordinator),
          !isQuotedList(i, limit)
        {
          break
        }
        continue
      }
      if i > start {
        if !isInfinitive, endsSetting(i, limit) { break }
        if view.isComma(i) {
          guard
            isListComma(i, limit) || view.isWord(i + 1, in: Self.examples) || isInfinitive && isActComma(i, limit)
          else { break }
        } else if view.has(i, .dash) && !view.has(i, .glued) || view.isWord(i, words.colon)
          || view.isWord(i, words.semicolon)
        {
          break
        } else if view.has(i, words.clauseStop), !view.has(i, words.noun), !opensPhrase(i),
          !(isInfinitive && view.isWord(i, in: Self.reasons))
        {
          guard view.isWord(i, words.as_),
            takesAs && !beginsPredicate(i + 1, limit) || endsComparison(i, from: start) || opensComparison(i, limit)
          else { break }
        } else if view.isWord(i, words.that), view.has(i, words.subordinator), view.has(i - 1, words.cueNoun) {
          // "voiced concern that donors, among them …": a clause, which runs on
          return clauseEnd(from: i, limit: limit)
        } else if view.has(i, words.coordinator), i + 1 < limit,
          beginsPredicate(i + 1, limit, afterInfinitive: view.isWord(start, words.to)),
          !continuesRelative(i + 1, from: start, limit)
        {
          break
        }
      }
      i += 1
    }
    return i
  }

  /// "a "fool," a "liar" and a "thief"": another quotation follows with no verb between.
  private func isQuotedList(_ i: Int, _ limit: Int) -> Bool {
    let ahead = i..<min(limit, i + 5)
    guard let next = ahead.first(where: view.isQuoted) else { return false }
    return !(i..<next).contains { view.verb(at: $0) != nil }
  }

  /// "praised the book at a news conference", "on condition of anonymity": how it was said, to the sentence's end.
  private func endsSetting(_ i: Int, _ limit: Int) -> Bool {
    guard view.has(i, words.preposition) || view.isWord(i, words.on) else { return false }
    return SettingReader(view: view).standsAlone(i, limit)
  }

  /// What somebody wants to do, with its reason and condition.
  private static let reasons: Set<UInt64> = Set(
    ["because", "if", "unless", "before", "until", "once", "when"].map { WordHash.of($0) })

  /// After a comma: members of what was just named.
  private static let examples: Set<UInt64> = Set(
    ["including", "such", "like", "especially", "particularly"].map { WordHash.of($0) })

  /// "his work after the attacks", but "after he left": a preposition that goes on with the noun phrase before it.
  private func opensPhrase(_ i: Int) -> Bool {
    guard !view.opensClause(i), let phrase = view.phrase(at: i + 1), phrase.tokens.lowerBound == i + 1 else { return false }
    return !sources.isTime(phrase)
  }

  /// "A, B and C": a comma between members.
  private func isListComma(_ i: Int, _ limit: Int) -> Bool {
    guard i + 1 < limit else { return false }
    if view.has(i + 1, words.adjective), view.has(i - 1, words.adjective) { return true }
    if view.has(i + 1, words.coordinator) {
      return i + 2 < limit && view.phrase(at: i + 2) != nil && wasList(i) && !beginsPredicate(i + 2, limit)
    }
    guard let member = view.phrase(at: i + 1) else { return false }
    let k = member.tokens.upperBound
    if k < limit, view.has(k, words.coordinator), k + 1 < limit, view.phrase(at: k + 1) != nil { return true }
    return k + 1 < limit && view.isComma(k) && view.has(k + 1, words.coordinator)
      && k + 2 < limit && view.phrase(at: k + 2) != nil && !beginsPredicate(k + 2, limit)
  }

  /// "to leave the union, close the port and sell the ships": a comma between acts.
  private func isActComma(_ i: Int, _ limit: Int) -> Bool {
    guard let act = view.verb(at: i + 1), isBare(act) else { return false }
    let next = min(limit, act.tokens.upperBound)
    for k in next..<min(limit, next + 15) where view.has(k, words.coordinator) {
      if let last = view.verb(at: k + 1), isBare(last) { return true }
    }
    return false
  }

  private func isBare(_ verb: VerbGroup) -> Bool {
    verb.tokens.count == 1 && view.has(verb.head, words.base) && !view.has(verb.head, words.thirdPerson)
  }

  /// "as many people as possible"
  private func endsComparison(_ i: Int, from start: Int) -> Bool {
    (max(start, i - 5)..<max(start, i - 1)).contains { view.isWord($0, words.as_) && !view.isComma($0 + 1) }
  }

  /// "as quickly as possible"
  private func opensComparison(_ i: Int, _ limit: Int) -> Bool {
    guard i + 2 < limit, view.isAdverb(i + 1) || view.has(i + 1, words.adjective) else { return false }
    return (i + 2..<min(limit, i + 5)).contains { view.isWord($0, words.as_) }
  }

  /// "a meeting that he held in May and was paid for": the second verb stands beside one of the content.
  private func continuesRelative(_ i: Int, from start: Int, _ limit: Int) -> Bool {
    var i = i
    while i < limit, view.isAdverb(i) { i += 1 }
    guard i < limit, let verb = view.verb(at: i), let first = verb.conjunctOf, cues[verb.lemma] == nil else {
      return false
    }
    let group = view.document.verbGroups[first]
    return group.form == .finite && group.head >= start
  }

  private func wasList(_ i: Int) -> Bool {
    guard let member = view.phrase(at: i - 1) else { return false }
    return member.tokens.lowerBound > 0 && view.isComma(member.tokens.lowerBound - 1)
  }

  /// After "and": a finite verb, alone or with a subject.
  private func beginsPredicate(_ i: Int, _ limit: Int, afterInfinitive: Bool = false) -> Bool {
    var k = i
    while k < limit, view.isAdverb(k) { k += 1 }
    guard k < limit else { return false }
    if let verb = view.verb(at: k) {
      // "to share a currency and rely on": a second infinitive.
      return verb.form == .finite
        && !(afterInfinitive && verb.tense != .past && verb.tokens.count == 1
          && !view.has(verb.head, words.thirdPerson))
    }
    guard let phrase = view.phrase(at: k) else { return false }
    let next = phrase.tokens.upperBound
    if next < limit, let verb = view.verb(at: next), verb.form == .finite { return true }
    return false
  }
}
