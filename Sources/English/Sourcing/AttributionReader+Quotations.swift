import Grammar
import Vocabulary

extension AttributionReader {
  // MARK: Quotation, then cue

  /// "…," she said · "…," said Jane Roe, the mayor. · "…," she said, "…"
  mutating func readQuotationsBeforeCues(_ passage: Range<Int>, _ number: Int) {
    let limit = passage.upperBound
    var i = passage.lowerBound
    while i < limit {
      guard let quotation = view.quotation(at: i) else {
        i += 1
        continue
      }
      let quotationNumber = view.quotationNumber(at: i)!
      i = max(i + 1, quotation.tokens.upperBound)
      guard !taken[quotationNumber], let end = cueAfter(quotation, passage, number) else { continue }
      if let last = drafts.indices.last { addSecondPiece(from: end, limit, toDraft: last) }
    }
  }

  /// Reads the cue after a quotation; returns where the cue and its source end.
  private mutating func cueAfter(_ quotation: Quotation, _ passage: Range<Int>, _ number: Int) -> Int? {
    let last = lastInside(quotation)
    var first = quotation.tokens.upperBound
    // "According to Roe, “…,” which means …" names its source already.
    let start = contentStart(passage)
    if start < quotation.tokens.lowerBound, view.isWord(start, words.according) { return nil }
    var passage = passage
    let ends = view.isComma(last) || view.has(last, .terminator) || view.has(last, .dash)
    if first >= passage.upperBound {
      // "Why?" she asked. The mark ended a sentence, the cue stands alone in the next.
      // After a full stop only a speaker and a verb are meant: "Nobody came." Roe said.
      guard view.has(last, .terminator), number + 1 < view.passages.count,
        view.passages[number + 1].lowerBound == first, view.block(at: last)?.contains(first) == true
      else { return nil }
      let isFullStop = view.document.text[Int(view.tokens.starts[last])] == UInt8(ascii: ".")
      guard view.passages[number + 1].count < (isFullStop ? 6 : 40) else { return nil }
      passage = view.passages[number + 1]
      guard let end = readCueAfter(quotation, from: first, passage, isAlone: true) else { return nil }
      return end
    }
    if view.isComma(first) {
      first += 1
    } else if view.has(first, .dash), first + 1 < passage.upperBound {
      first += 1
    } else if !ends, !isFollowedBySpeaker(quotation, passage) {
      return nil
    }
    return readCueAfter(quotation, from: first, passage, isAlone: false)
  }

  /// "We lost" Roe said on Monday: a sentence that opens with a quotation whose comma is missing.
  private func isFollowedBySpeaker(_ quotation: Quotation, _ passage: Range<Int>) -> Bool {
    let first = quotation.tokens.upperBound
    guard quotation.isLong, isWholePassage(quotation, passage) else { return false }
    let limit = narrativeEnd(passage)
    if let verb = view.verb(at: first), verb.tokens == first..<(first + 1), verb.form != .gerund,
      let cue = cues[verb.lemma], cue.frames.contains(.after)
    {
      return sources.source(at: first + 1, limit: limit).map { isSomebody($0) } ?? false
    }
    guard let verb = contents.nextFinite(first, min(limit, first + 12)), !verb.isPassive,
      let subject = sources.subject(before: verb.tokens.lowerBound, floor: first), subject.tokens.lowerBound == first,
      isSomebody(subject), let cue = cues[verb.lemma], cue.frames.contains(.after)
    else { return false }
    let complement = complements.complement(of: verb, cue: cue, limit: limit)
    return complement == nil || complement?.frame == .preposition
  }

  /// The last token inside that is no mark of a quotation within.
  private func lastInside(_ quotation: Quotation) -> Int {
    var last = quotation.inner.upperBound - 1
    while last > quotation.inner.lowerBound,
      view.has(last, .quote) || view.has(last, .closeQuote) || view.has(last, .closeBracket)
    { last -= 1 }
    return last
  }

  private mutating func readCueAfter(_ quotation: Quotation, from start: Int, _ passage: Range<Int>, isAlone: Bool)
    -> Int?
  {
    var first = start
    let limit = passage.upperBound
    while first < limit, view.isAdverb(first), view.phrase(at: first) == nil { first += 1 }
    guard first < limit, !view.isQuoted(first) else { return nil }
    // Where the writer's own words precede the quotation, only a cue that stands after its content can be meant.
    let needsCue = quotation.tokens.lowerBound > contentStart(passage) && !isAlone && lacksOwnStart(quotation, passage)
    if needsCue, !view.isComma(quotation.tokens.lowerBound - 1), beginsAsked(passage) { return nil }
    func isPossible(_ verb: VerbGroup) -> Bool { !needsCue || cues[verb.lemma]?.frames.contains(.after) == true }
    if let verb = view.verb(at: first), verb.form != .gerund, isPossible(verb),
      verb.form == .finite || verb.form == .participle || verb.tokens.count == 1 && cues[verb.lemma] != nil
    {
      return readInverted(quotation, verb, passage)
    }
    guard view.phrase(at: first) != nil || view.has(first, words.modifiers) else { return nil }
    guard let verb = contents.nextFinite(first, min(limit, first + 40)), !view.isQuoted(verb.head) else {
      return isAlone ? nil : readUnseenVerb(quotation, from: first, passage)
    }
    var candidate = verb
    // The subject may hold a relative clause with a verb of its own.
    for _ in 0..<3 {
      if let subject = sources.subject(before: candidate.tokens.lowerBound, floor: first),
        subject.tokens.lowerBound == first
      {
        let complement = complements.complement(of: candidate, cue: cues[candidate.lemma], limit: narrativeEnd(passage))
        if isAlone, complement.map({ $0.frame != .preposition }) ?? false || cues[candidate.lemma] == nil { return nil }
        guard isPossible(candidate) else { return nil }
        // "Although he had "been away," he said he knew": the quotation belongs to the clause before.
        if quotation.tokens.lowerBound > contentStart(passage), !quotation.isLong || lacksOwnStart(quotation, passage),
          complement?.frame == .bare || complement?.frame == .that
        {
          return nil
        }
        return attach(quotation, candidate, subject, passage, rule: "quotation.cueAfter")
      }
      guard let next = contents.nextFinite(candidate.tokens.upperBound, min(limit, first + 40)),
        !view.isQuoted(next.head)
      else { return nil }
      candidate = next
    }
    return nil
  }

  /// Words of the writer's stand before the quotation in its sentence.
  private func lacksOwnStart(_ quotation: Quotation, _ passage: Range<Int>) -> Bool {
    (contentStart(passage)..<quotation.tokens.lowerBound).contains { !view.isQuoted($0) && !view.has($0, .punctuation) }
  }

  /// "…," Roe notes. Between a quotation and the end stand a subject and a word that was not taken for a verb.
  private mutating func readUnseenVerb(_ quotation: Quotation, from first: Int, _ passage: Range<Int>) -> Int? {
    var end = first
    while end < passage.upperBound, !view.isQuoted(end), !view.has(end, .terminator), !view.isComma(end) { end += 1 }
    guard end - first >= 2, end - first <= 12 else { return nil }
    var verb = first + 1
    if view.has(first, .capital) {
      while verb < end, view.has(verb, .capital) || view.has(verb, .initial) { verb += 1 }
    } else if view.has(first, words.modifiers) {
      while verb < end - 1, view.has(verb, words.modifiers) { verb += 1 }
      verb += 1
    }
    guard verb < end, view.has(verb, .lower), !view.has(verb, words.preposition), !view.has(verb, words.coordinator)
    else { return nil }
    let group =
      view.verb(at: verb) ?? VerbGroup(tokens: verb..<(verb + 1), head: verb, lemma: view.document.lowered(verb))
    return attach(
      quotation, group, SourceSpan(tokens: first..<verb, head: first..<verb), passage, rule: "quotation.cueAfter")
  }

  private mutating func readInverted(_ quotation: Quotation, _ verb: VerbGroup, _ passage: Range<Int>) -> Int? {
    var first = verb.tokens.upperBound
    while first < passage.upperBound, view.isAdverb(first), view.phrase(at: first) == nil { first += 1 }
    guard let source = sources.source(at: first, limit: narrativeEnd(passage)) else {
      // "…," reads the letter's end; "…," said.
      return nil
    }
    return attach(quotation, verb, source, passage, rule: "quotation.inverted")
  }

  private mutating func attach(
    _ quotation: Quotation, _ verb: VerbGroup, _ source: SourceSpan, _ passage: Range<Int>, rule: String
  ) -> Int {
    let (cue, verb) = entry(verb, passage.upperBound)
    var content = quotation.tokens
    let before = contentStart(passage)
    if quotation.tokens.lowerBound > before, before >= passage.lowerBound, !isInContent(before),
      isOwnContent(before, quotation.tokens.lowerBound)
    {
      content = before..<quotation.tokens.upperBound
    }
    var draft = AttributionDraft(content: [content], source: source, cue: verb.tokens, rule: rule)
    draft.lemma = cue?.lemma ?? verb.lemma
    draft.stance = cue?.stance ?? .states
    let end = max(verb.tokens.upperBound, source.tokens.upperBound)
    draft.addressee = addressee(after: verb, passage)
    if let number = view.verbNumber(at: verb.head) { isCue[number] = true }
    add(draft)
    return end
  }

  /// Whether what stands before a quotation in its sentence is content too: no verb there is a cue of its own.
  private func isOwnContent(_ start: Int, _ end: Int) -> Bool {
    var i = start
    while i < end {
      if view.isQuoted(i) { return false }
      if let verb = view.verb(at: i), let cue = cues[verb.lemma], verb.tokens.upperBound >= end - 2,
        !cue.frames.isDisjoint(with: [.that, .after])
      {
        return false
      }
      i += 1
    }
    return !view.isWord(end - 1, words.colon)
  }

  /// Whom it was told: "…," she told reporters.
  func addressee(after verb: VerbGroup, _ passage: Range<Int>) -> Range<Int>? {
    guard let cue = cues[verb.lemma], cue.frames.contains(.telling) else { return nil }
    let i = verb.tokens.upperBound
    guard i < passage.upperBound, let phrase = view.phrase(at: i), phrase.tokens.lowerBound == i,
      !sources.isTime(phrase)
    else { return nil }
    return phrase.tokens
  }

  /// The next quotation after a cue that stands between two pieces.
  private mutating func addSecondPiece(from end: Int, _ limit: Int, toDraft index: Int) {
    var i = end
    while i < limit {
      if let quotation = view.quotation(at: i), let number = view.quotationNumber(at: i) {
        guard quotation.isLong || i > 0 && view.isComma(i - 1), !taken[number] else { return }
        append(piece: quotation.tokens, toDraft: index)
        return
      }
      // A verb of saying in between has its own quotation.
      if let verb = view.verb(at: i), i >= end, !isCue[view.verbNumber(at: i)!],
        verb.form == .finite || verb.form == .gerund,
        let cue = cues[verb.lemma], cue.frames.contains(.after)
      {
        return
      }
      if view.isWord(i, words.that) { return }
      i += 1
    }
  }

  /// "CAIRO (Reuters) - …"
  private func afterDateline(_ passage: Range<Int>) -> Int {
    guard view.has(passage.lowerBound, .blockStart), view.has(passage.lowerBound, .allCapitals) else {
      return passage.lowerBound
    }
    for i in passage.prefix(10) {
      if view.has(i, .dash), !view.has(i, .glued) { return i + 1 }
      if view.has(i, .lower) { break }
    }
    return passage.lowerBound
  }

  /// Where content that begins a passage begins: after a leading "But" or "Meanwhile,".
  func contentStart(_ passage: Range<Int>) -> Int {
    var i = afterDateline(passage)
    while i < passage.upperBound, view.has(i, .dash) || view.isComma(i) { i += 1 }
    if i + 1 < passage.upperBound, view.has(i, words.connective), !view.isQuoted(i) {
      i += 1
      if view.isComma(i) { i += 1 }
    }
    return i
  }

  // MARK: Quotations without a cue

  /// Continued quotations, and those whose sentence names a speaker without a cue verb.
  mutating func readRemainingQuotations(_ passage: Range<Int>, _ number: Int) {
    var i = passage.lowerBound
    while i < passage.upperBound {
      guard let quotation = view.quotation(at: i), let place = view.quotationNumber(at: i) else {
        i += 1
        continue
      }
      i = max(i + 1, quotation.tokens.upperBound)
      if readTranscript(quotation) || readNameAndColon(quotation, passage) { continue }
      if !taken[place],
        readInvertedOpening(quotation, passage) || readDashAndName(quotation) || readInWords(quotation)
      {
        continue
      }
      let isWhole = isWholePassage(quotation, passage)
      guard !taken[place], quotation.isLong || isWhole && followsSpeech(quotation) else { continue }
      if !isWhole, let source = nameBeforeColon(quotation, passage) {
        add(AttributionDraft(content: [quotation.tokens], source: source, rule: "quotation.colon"))
      } else if !isWhole, let (verb, source) = clauseBeforeColon(quotation, passage) {
        var draft = AttributionDraft(
          content: [quotation.tokens], source: source, cue: verb.tokens, rule: "quotation.colon")
        draft.lemma = verb.lemma
        if let number = view.verbNumber(at: verb.head) {
          if isCue[number] { draft.cue = nil }
          isCue[number] = true
        }
        add(draft)
      } else if !isWhole, let source = nearestSubject(before: quotation, passage) {
        add(AttributionDraft(content: [quotation.tokens], source: source, cue: nil, rule: "quotation.mixed"))
      } else if let earlier = speaker(before: quotation, number) {
        add(AttributionDraft(content: [quotation.tokens], source: earlier, rule: "quotation.continued"))
      } else {
        add(AttributionDraft(content: [quotation.tokens], rule: "quotation.alone"))
      }
    }
  }

  /// "ROE: We will stay.": a transcript's speaker inside the marks.
  private mutating func readTranscript(_ quotation: Quotation) -> Bool {
    let inner = quotation.inner
    guard inner.count > 3, view.has(inner.lowerBound, .allCapitals),
      let colon = inner.prefix(4).first(where: { view.isWord($0, words.colon) }),
      (inner.lowerBound..<colon).allSatisfy({ view.has($0, .allCapitals) || view.has($0, .dotted) })
    else { return false }
    let speaker = inner.lowerBound..<colon
    var draft = AttributionDraft(
      content: [(colon + 1)..<quotation.tokens.upperBound], source: SourceSpan(tokens: speaker, head: speaker),
      cue: colon..<(colon + 1), rule: "cue.heading")
    draft.lemma = ":"
    add(draft)
    return true
  }

  /// Ana Silva: "We will stay."
  private mutating func readNameAndColon(_ quotation: Quotation, _ passage: Range<Int>) -> Bool {
    let colon = quotation.tokens.lowerBound - 1
    guard colon > passage.lowerBound, view.isWord(colon, words.colon), let speaker = speaker(before: colon, passage)
    else { return false }
    var draft = AttributionDraft(
      content: [quotation.tokens], source: speaker, cue: colon..<(colon + 1), rule: "cue.heading")
    draft.lemma = ":"
    add(draft)
    return true
  }

  /// "Ana Silva", or all that stands before the colon: "Former mayor Ana Silva (Porto)".
  private func speaker(before colon: Int, _ passage: Range<Int>) -> SourceSpan? {
    if let name = view.phrase(at: colon - 1), name.tokens.upperBound == colon, view.has(colon - 1, words.name),
      name.tokens.allSatisfy({ !view.has($0, .lower) }), !isGoverned(name, passage)
    {
      // "Roe and Silva: “…”"
      let and = name.tokens.lowerBound - 1
      if and > passage.lowerBound, view.isWord(and, words.and), let first = view.phrase(at: and - 1),
        first.tokens.upperBound == and, view.has(first.head, words.name)
      {
        return SourceSpan(tokens: first.tokens.lowerBound..<colon, head: first.tokens)
      }
      return SourceSpan(tokens: name.tokens, head: name.tokens)
    }
    let start = contentStart(passage)
    guard colon > start, colon - start <= 12, let first = view.phrase(at: start), first.tokens.lowerBound == start,
      (start..<colon).contains(where: { view.name(at: $0)?.kind == .person }),
      !(start..<colon).contains(where: { view.verb(at: $0)?.form == .finite }),
      let source = sources.source(at: start, limit: colon), source.tokens.upperBound == colon
    else { return nil }
    return source
  }

  /// "wrote on Twitter:": a place or medium rather than a speaker.
  private func isGoverned(_ name: NounPhrase, _ passage: Range<Int>) -> Bool {
    let before = name.tokens.lowerBound - 1
    return before > passage.lowerBound && view.has(before, words.preposition) && !view.isWord(before, words.from)
  }

  /// Another quotation of the same paragraph ends right before its sentence.
  private func followsSpeech(_ quotation: Quotation) -> Bool {
    guard let last = drafts.last(where: { !isSideRemark($0) }), let block = view.block(at: quotation.tokens.lowerBound),
      last.content[0].lowerBound >= block.lowerBound
    else {
      return false
    }
    return last.content.contains { view.isQuoted($0.lowerBound) }
  }

  private func isWholePassage(_ quotation: Quotation, _ passage: Range<Int>) -> Bool {
    view.wordCount(passage.lowerBound..<quotation.tokens.lowerBound) == 0
  }

  /// In the quotation's own sentence: who acts in the last main clause before it, else the source of a cue there, else
  /// the first verb's subject.
  private func nearestSubject(before quotation: Quotation, _ passage: Range<Int>) -> SourceSpan? {
    let start = quotation.tokens.lowerBound
    let cue = passageDrafts.last(where: { ($0.cue?.lowerBound ?? .max) < start && $0.source != nil })
    var first: SourceSpan?
    var main: SourceSpan?
    var mainVerb = -1
    var i = passage.lowerBound
    while i < start {
      guard let verb = view.verb(at: i) else {
        i += 1
        continue
      }
      if verb.form == .finite, !view.isQuoted(i), first == nil || view.isMainVerb(verb.head),
        let subject = sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound)
      {
        if first == nil { first = subject }
        if view.isMainVerb(verb.head), !subject.isRelative { (main, mainVerb) = (subject, verb.head) }
      }
      i = max(i + 1, verb.tokens.upperBound)
    }
    // Who speaks in the clause of the quotation speaks there too, whoever was cited before.
    if let cue, let main, isSomebody(main), (cue.cue?.upperBound ?? 0) <= mainVerb, !cue.holds(mainVerb) { return main }
    return cue?.source ?? main ?? first
  }

  /// "Roe shot back: “…”", "She took them on: “…”": any main verb before the colon, with its subject.
  private func clauseBeforeColon(_ quotation: Quotation, _ passage: Range<Int>) -> (VerbGroup, SourceSpan)? {
    let colon = quotation.tokens.lowerBound - 1
    guard colon > passage.lowerBound, view.isWord(colon, words.colon) else { return nil }
    for i in stride(from: colon - 1, through: passage.lowerBound, by: -1) {
      if view.isQuoted(i) { return nil }
      guard view.isMainVerb(i), let verb = view.verb(at: i), verb.form == .finite, !verb.isPassive else { continue }
      guard let subject = sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound),
        !subject.isRelative, isSomebody(subject), verb.lemma != "be", verb.lemma != "have"
      else { return nil }
      return (verb, subject)
    }
    return nil
  }

  /// "Asked about it, Ola Berg shot back: “…”": between comma and colon a name and no verb that was seen.
  private func nameBeforeColon(_ quotation: Quotation, _ passage: Range<Int>) -> SourceSpan? {
    let colon = quotation.tokens.lowerBound - 1
    guard colon > passage.lowerBound, view.isWord(colon, words.colon),
      let comma = (passage.lowerBound..<colon).last(where: { view.isComma($0) }), colon - comma < 8,
      let name = view.phrase(at: comma + 1), name.tokens.lowerBound == comma + 1, name.tokens.upperBound < colon,
      view.name(at: name.head)?.kind == .person || name.isPronoun,
      !(comma..<colon).contains(where: { view.verb(at: $0)?.form == .finite || view.isQuoted($0) })
    else { return nil }
    return SourceSpan(tokens: name.tokens, head: name.tokens)
  }

  /// The speaker who goes on: of the attribution before in the same paragraph, else of the paragraph before.
  private func speaker(before quotation: Quotation, _ number: Int) -> SourceSpan? {
    guard let block = view.block(at: quotation.tokens.lowerBound) else { return nil }
    if let inBlock = lastSpeaker(since: block.lowerBound) { return inBlock }
    // A sentence before in the same paragraph that speaks of one person or group.
    var k = number - 1
    while k >= 0, view.passages[k].lowerBound >= block.lowerBound {
      if let subject = mainSubject(view.passages[k]) { return subject }
      k -= 1
    }
    guard block.lowerBound > 0, let before = view.block(at: block.lowerBound - 1) else { return nil }
    // A paragraph that ends in a colon hands over to its subject.
    let lead = view.passages[number - 1]
    if view.isWord(lead.upperBound - 1, words.colon), let subject = mainSubject(lead) { return subject }
    if let last = lastSpeaker(since: before.lowerBound) { return last }
    return mainSubject(lead)
  }

  /// The source of the last attribution since a token; one named by a relative pronoun only when there is no other.
  ///
  /// In a sentence that quotes somebody, that is who goes on, whatever the sentence says of others behind it.
  private func lastSpeaker(since token: Int) -> SourceSpan? {
    var relative: SourceSpan?
    var other: (source: SourceSpan, passage: Int)?
    for draft in drafts.reversed() {
      let first = draft.content[0].lowerBound
      guard first >= token else { break }
      guard let source = draft.source, !draft.isNested, !isSideRemark(draft) else { continue }
      let passage = view.passageNumber(at: draft.cue?.lowerBound ?? first)
      if let other, other.passage != passage { return other.source }
      if source.isRelative || draft.rule == "cue.noun" || draft.rule == "cue.passive" {
        if relative == nil { relative = source.asAntecedent }
        continue
      }
      if draft.content.contains(where: { view.quotation(at: $0.lowerBound)?.isLong ?? false }) { return source }
      if other == nil { other = (source, passage) }
    }
    return other?.source ?? relative
  }

  /// "…, which Berg called a sham": said of a thing in passing.
  private func isSideRemark(_ draft: AttributionDraft) -> Bool {
    draft.content[0].count == 1
      && (view.isWord(draft.content[0].lowerBound, words.which) || view.isWord(draft.content[0].lowerBound, words.whom))
  }

  func mainSubject(_ passage: Range<Int>) -> SourceSpan? {
    guard let verb = contents.nextFinite(passage.lowerBound, passage.upperBound), !view.isQuoted(verb.head) else {
      return nil
    }
    return sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound)
  }
}
