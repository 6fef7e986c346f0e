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
      guard view.passages[number + 1].count < (isFullStop ? 6 : 80) else { return nil }
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
    let asks = view.document.text[Int(view.tokens.starts[lastInside(quotation)])] == UInt8(ascii: "?")
    func isPossible(_ verb: VerbGroup) -> Bool {
      !needsCue || cues[verb.lemma]?.frames.contains(.after) == true || asks && verb.lemma == "ask"
    }
    // The subject may begin with a participle: "retired captain Ana Silva said".
    let name = opensTitle(first, passage) ? first + 1 : first
    if let verb = view.verb(at: first), name == first, verb.form != .gerund, isPossible(verb),
      verb.form == .finite || verb.form == .participle || verb.tokens.count == 1 && cues[verb.lemma] != nil
    {
      return readInverted(quotation, verb, passage)
    }
    guard view.phrase(at: name) != nil || view.has(name, words.modifiers) else { return nil }
    guard let verb = contents.nextFinite(name, min(limit, first + 40)), !view.isQuoted(verb.head) else {
      return isAlone ? nil : readUnseenVerb(quotation, from: first, passage)
    }
    var candidate = verb
    // The subject may hold a relative clause with a verb of its own.
    for _ in 0..<3 {
      if var subject = sources.subject(before: candidate.tokens.lowerBound, floor: first),
        first...name ~= subject.tokens.lowerBound
      {
        subject.tokens = first..<subject.tokens.upperBound
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

  /// "…," retired captain Ana Silva said: a participle before the name that has a cue behind it.
  private func opensTitle(_ first: Int, _ passage: Range<Int>) -> Bool {
    guard let verb = view.verb(at: first), verb.tokens.count == 1, verb.form != .gerund,
      cues[verb.lemma]?.frames.contains(.after) != true,
      let cue = contents.nextFinite(first + 1, min(passage.upperBound, first + 12)), !cue.isPassive,
      let subject = sources.subject(before: cue.tokens.lowerBound, floor: first + 1)
    else { return false }
    return subject.tokens.lowerBound == first + 1
      && (cues[cue.lemma]?.frames.contains(.after) ?? false || cue.lemma == "ask")
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
}
