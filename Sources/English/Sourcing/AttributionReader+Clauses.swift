import Grammar
import Vocabulary

extension AttributionReader {
  // MARK: Content before its cue

  /// "The plan will fail, officials warned." · "The plan, she said, will fail." · "…, said Jane Roe."
  mutating func readContentBeforeCues(_ passage: Range<Int>) {
    let limit = narrativeEnd(passage)
    var i = passage.lowerBound
    while i < limit {
      guard let number = view.verbNumber(at: i) else {
        i += 1
        continue
      }
      let verb = view.verbs[number]
      i = max(i + 1, verb.tokens.upperBound)
      guard !isCue[number], verb.form == .finite, !verb.isPassive, !view.isQuoted(verb.head) else { continue }
      readContentBefore(verb, number, passage, limit)
    }
  }

  private mutating func readContentBefore(_ found: VerbGroup, _ number: Int, _ passage: Range<Int>, _ limit: Int) {
    if found.lemma == "quote" || found.lemma == "cite", readQuotedOrigin(found, number, passage, limit) { return }
    let (entry, verb) = entry(found, limit)
    guard let cue = entry, !cue.frames.isDisjoint(with: [.after, .that]) else { return }
    let first = verb.tokens.lowerBound
    var source: SourceSpan?
    var comma = first - 1
    if comma > passage.lowerBound, view.isComma(comma), !Self.addressing.contains(verb.lemma),
      let inverted = sources.source(at: skippingAdverbs(verb.tokens.upperBound, limit), limit: limit),
      !isFollowedByVerb(inverted, limit)
    {
      source = inverted
    } else if let subject = sources.subject(before: first, floor: passage.lowerBound), !subject.isRelative {
      source = subject
      comma = subject.tokens.lowerBound - 1
      // "…, as she said, …"
      if comma > passage.lowerBound, view.isWord(comma, words.as_) { comma -= 1 }
    }
    guard let source, comma > passage.lowerBound, isBorder(comma), !isInContent(comma) else { return }
    let tellsAll = reportsAll(source, verb, limit)
    var semicolon: Int?
    if isInsideReported(comma, passage) {
      // "The mayor said it was safe; no wall fell, a spokeswoman added."
      semicolon = self.semicolon(before: comma, passage)
      guard semicolon != nil || tellsAll else { return }
    }
    if beginsAsked(passage), endOfEarlierContent(before: comma, passage) <= contentStart(passage) { return }
    if semicolon == nil, tellsAll, passesOn(source, verb.tokens, cue, after: comma) {
      isCue[number] = true
      return
    }
    let end = max(verb.tokens.upperBound, source.tokens.upperBound)
    let complement =
      source.tokens.lowerBound > first
      ? nil : complements.complement(of: verb, cue: cue, limit: limit)
    if let complement, !goesOnAfterComma(complement) { return }
    // "…, he continues to pay": what he does.
    if view.isWord(verb.tokens.upperBound, words.to), Self.going.contains(verb.lemma) { return }
    var start = max(contentStart(passage), endOfEarlierContent(before: comma, passage), (semicolon ?? -1) + 1)
    let lacksVerb = contents.nextFinite(start, comma) == nil
    guard var tail = complement?.start ?? tailStart(end, limit, lacksVerb: lacksVerb) else { return }
    // A noun phrase after the cue is the writer's: "…, he said, a policy that …".
    if complement == nil, tail < limit, !lacksVerb, contents.nextFinite(tail, limit) == nil { tail = limit }
    // "Instead, she said, …": the connective is all there is before the cue.
    if start >= comma, tail < limit { start = passage.lowerBound }
    guard cue.frames.contains(.after) || !lacksVerb && tail >= limit, start < comma, view.wordCount(start..<comma) > 0,
      !isFrontedAdverbial(start, comma) || tail < limit
    else { return }
    if view.isQuoted(comma - 1), view.quotation(at: comma - 1)!.tokens.lowerBound <= start { return }
    var content = [start..<comma]
    if isFrontedAdverbial(start, comma), view.wordCount(content[0]) > 2, tail >= limit || complement != nil { return }
    if complement != nil, view.wordCount(content[0]) > 2,
      lacksVerb || view.has(start, words.preposition) || view.verb(at: start) != nil
    {
      return
    }
    if tail < limit { content.append(tail..<contents.clauseEnd(from: tail, limit: limit)) }
    var draft = AttributionDraft(
      content: content, source: source, cue: verb.tokens, rule: tail < limit ? "cue.between" : "cue.after")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    draft.addressee = addressee(after: verb, passage)
    isCue[number] = true
    add(draft)
  }

  /// "The dam is safe, the agency quoted an engineer as saying.": the engineer is the origin, the agency passed it on.
  private mutating func readQuotedOrigin(_ verb: VerbGroup, _ number: Int, _ passage: Range<Int>, _ limit: Int)
    -> Bool
  {
    let next = verb.tokens.upperBound
    guard let outlet = sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound), !outlet.isRelative,
      let place = (next..<min(limit, next + 25)).first(where: { view.isWord($0, words.as_) }), place + 1 < limit,
      let saying = view.verb(at: place + 1), saying.form == .gerund, let cue = cues[saying.lemma],
      cue.frames.contains(.that), complements.complement(of: saying, cue: cue, limit: limit) == nil,
      let origin = sources.source(at: next, limit: place)
    else { return false }
    let comma = outlet.tokens.lowerBound - 1
    guard comma > passage.lowerBound, isBorder(comma), !isInContent(comma) else { return false }
    let start = max(contentStart(passage), endOfEarlierContent(before: comma, passage))
    guard start < comma, contents.nextFinite(start, comma) != nil else { return false }
    var draft = AttributionDraft(content: [start..<comma], source: origin, cue: saying.tokens, rule: "cue.after")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    draft.chain = [AttributionDraft.Relay(source: outlet, cue: verb.tokens, lemma: verb.lemma)]
    isCue[number] = true
    if let other = view.verbNumber(at: saying.head) { isCue[other] = true }
    add(draft)
    return true
  }

  /// The last semicolon before a comma, with a finite verb between them.
  private func semicolon(before comma: Int, _ passage: Range<Int>) -> Int? {
    guard
      let mark = (passage.lowerBound..<comma).last(where: { view.isWord($0, words.semicolon) && !view.isQuoted($0) }),
      contents.nextFinite(mark, comma) != nil
    else { return nil }
    return mark
  }

  /// "Roe said that was natural - no different, he said, from others": what stands before the second cue has one of its
  /// own already.
  private func isInsideReported(_ comma: Int, _ passage: Range<Int>) -> Bool {
    let start = max(contentStart(passage), endOfEarlierContent(before: comma, passage))
    guard start < comma else { return false }
    for i in start..<comma where view.isMainVerb(i) && !view.isQuoted(i) {
      guard let verb = view.verb(at: i), verb.form == .finite, !verb.isPassive, let cue = cues[verb.lemma],
        cue.frames.contains(.after), verb.tokens.upperBound < comma,
        let complement = complements.complement(of: verb, cue: cue, limit: comma)
      else { continue }
      if complement.frame == .that || complement.frame == .bare { return true }
    }
    return false
  }

  /// "Officials have confirmed that the boat sank, the Gazette reported.": at the end somebody else tells it.
  private func reportsAll(_ source: SourceSpan, _ verb: VerbGroup, _ limit: Int) -> Bool {
    let isPronoun = view.phrase(at: source.head.lowerBound)?.isPronoun ?? false
    return !isPronoun && max(verb.tokens.upperBound, source.tokens.upperBound) + 3 >= limit
  }

  /// "According to two aides, talks are near, the Gazette reported.": the attribution that ends before the comma has
  /// come through whoever stands after it.
  private mutating func passesOn(_ source: SourceSpan, _ cue: Range<Int>, _ entry: CueEntry, after comma: Int) -> Bool {
    guard
      let index = (firstOfPassage..<drafts.count).last(where: { drafts[$0].source != nil && !drafts[$0].isNested }),
      drafts[index].source != source
    else { return false }
    let draft = drafts[index]
    let end = ([draft.cue, draft.source?.tokens].compactMap { $0 } + draft.content).map(\.upperBound).max() ?? comma
    guard end <= comma, (end..<comma).allSatisfy({ view.has($0, .punctuation) }) else { return false }
    drafts[index].chain.append(
      AttributionDraft.Relay(source: source, cue: cue, lemma: entry.lemma, stance: entry.stance))
    return true
  }

  /// Verbs that say how something goes on before "to".
  private static let going: Set<String> = ["continue", "go", "begin", "start"]

  /// What stands behind these is whom they address.
  private static let addressing: Set<String> = ["tell", "inform", "assure", "remind", "urge"]

  /// "It is time, he said, ''not only …''": a quotation or that-clause after a comma is the second piece.
  private func goesOnAfterComma(_ complement: Complement) -> Bool {
    (complement.frame == .quotation || complement.frame == .that) && view.isComma(complement.start - 1)
  }

  /// "said contractors built": what follows the verb is the subject of another one.
  private func isFollowedByVerb(_ source: SourceSpan, _ limit: Int) -> Bool {
    let next = skippingAdverbs(source.tokens.upperBound, limit)
    return next < limit && view.verb(at: next)?.form == .finite
  }

  private func skippingAdverbs(_ i: Int, _ limit: Int) -> Int {
    var i = i
    while i < limit, view.isAdverb(i), view.phrase(at: i) == nil { i += 1 }
    return i
  }

  private func isBorder(_ i: Int) -> Bool { view.isComma(i) || view.has(i, .dash) && !view.has(i, .glued) }

  private func endOfEarlierContent(before token: Int, _ passage: Range<Int>) -> Int {
    var start = passage.lowerBound
    for draft in passageDrafts {
      for range in draft.content + [draft.cue, draft.source?.tokens].compactMap({ $0 }) where range.upperBound <= token
      {
        start = max(start, range.upperBound)
      }
    }
    while start < token, view.has(start, .punctuation), !view.isQuoted(start) { start += 1 }
    return start
  }

  /// "In Ohio," "After the vote," "However,": what opens a sentence without being content.
  private func isFrontedAdverbial(_ start: Int, _ end: Int) -> Bool {
    guard
      contents.nextFinite(start, end) == nil
        || (view.has(start, words.subordinator) || view.has(start, words.clauseStop))
          && !(start..<end).contains(where: view.isMainVerb)
    else { return false }
    return view.has(start, words.preposition) || view.has(start, words.subordinator) || view.isAdverb(start)
      || view.has(start, words.time)
      || view.verb(at: start) != nil || view.has(start, words.connective) || view.has(start, words.clauseStop)
  }

  /// After the cue and its source: nil when something else than settings follows; `limit` when the passage ends;
  /// else where the content goes on after a comma.
  /// - Parameter lacksVerb: the content before the cue has no verb yet: "The outreach, they said, raised worries".
  private func tailStart(_ end: Int, _ limit: Int, lacksVerb: Bool) -> Int? {
    var i = end
    while i < limit {
      if view.isComma(i) {
        let next = i + 1
        guard next < limit else { return limit }
        if view.isQuoted(next) { return limit }
        if let verb = view.verb(at: next),
          verb.form == .gerund || verb.form == .participle && verb.isPassive && !lacksVerb
        {
          return limit
        }
        if view.has(next, words.relative) || view.isWord(next, words.according) { return limit }
        if view.has(next, words.preposition) || view.has(next, words.time) || view.has(next, words.coordinator)
          || view.has(next, words.subordinator)
          || view.has(next, words.clauseStop)
        {
          // Goes on with the content only when nothing else is there to hold it.
          return contents.nextFinite(next, limit) == nil ? limit : next
        }
        return next
      }
      if view.isQuoted(i) { return nil }
      // "…, officials said on condition of anonymity because they were not allowed to speak."
      if view.has(i, words.clauseStop) { return limit }
      if let verb = view.verb(at: i), verb.form == .finite { return nil }
      if view.has(i, .dash), !view.has(i, .glued) { return limit }
      i += 1
    }
    return limit
  }

  // MARK: According to

  /// "According to X, …" · "…, according to X." · "…, according to X, …"
  mutating func readAccordingTo(_ passage: Range<Int>) {
    let limit = narrativeEnd(passage)
    var i = passage.lowerBound
    while i + 2 < limit {
      defer { i += 1 }
      guard view.isWord(i, words.according), view.isWord(i + 1, words.to), !view.isQuoted(i), !isInContent(i),
        !view.isWord(i + 2, in: Self.nobody),
        var source = sources.source(at: i + 2, limit: limit)
      else { continue }
      var end = source.tokens.upperBound
      while end < limit, !view.isComma(end), !view.isQuoted(end), view.verb(at: end)?.form != .finite { end += 1 }
      // "according to figures her campaign released": nothing else can follow at the end.
      if let verb = view.verb(at: min(end, limit - 1)), verb.form == .finite, start(of: passage, isBefore: i) {
        end = commaOrEnd(end, limit)
      }
      if end >= limit || view.isComma(end) { source.tokens = source.tokens.lowerBound..<end }
      var content: [Range<Int>] = []
      let start = max(contentStart(passage), endOfEarlierContent(before: i, passage))
      if start < i, view.wordCount(start..<i) > 0, !isFrontedAdverbial(start, i) || end >= limit {
        content.append(start..<i)
      }
      if end < limit, content.isEmpty || goesOn(end, limit, lacksVerb: contents.nextFinite(start, i) == nil) {
        content.append(end..<contents.clauseEnd(from: min(end + 1, limit), limit: limit))
      }
      var draft = AttributionDraft(content: content, source: source, cue: i..<(i + 2), rule: "cue.accordingTo")
      // "That's according to X": the sentence before.
      if content.count == 1, content[0].lowerBound == start, view.wordCount(content[0]) <= 2, end >= limit,
        let before = earlierSentence(passage)
      {
        draft.content = [before]
      }
      draft.lemma = "according to"
      draft.stance = .reports
      if content.isEmpty, end >= limit, let entry = cues["report"],
        passesOn(source, i..<(i + 2), entry, after: view.isComma(i - 1) ? i - 1 : i)
      {
        continue
      }
      add(draft)
    }
  }

  private func earlierSentence(_ passage: Range<Int>) -> Range<Int>? {
    let number = view.passageNumber(at: passage.lowerBound)
    guard number > 0, !view.has(passage.lowerBound, .blockStart) else { return nil }
    let before = view.passages[number - 1]
    return drafts.contains { $0.content.contains { $0.overlaps(before) } } ? nil : before
  }

  /// "according to plan"
  private static let nobody: Set<UInt64> = Set(
    ["plan", "schedule", "custom", "tradition", "need", "size", "age"].map { WordHash.of($0) })

  private func start(of passage: Range<Int>, isBefore token: Int) -> Bool {
    view.wordCount(contentStart(passage)..<max(token, contentStart(passage))) > 2
  }

  private func commaOrEnd(_ start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit, !view.isComma(i), !view.isQuoted(i) { i += 1 }
    return i
  }

  /// After ", according to X,": the clause around it goes on.
  private func goesOn(_ comma: Int, _ limit: Int, lacksVerb: Bool) -> Bool {
    guard view.isComma(comma), comma + 1 < limit else { return false }
    let next = comma + 1
    if view.has(next, words.relative) || view.isQuoted(next) { return false }
    if let verb = view.verb(at: next) { return verb.form == .finite }
    return contents.nextFinite(next, limit) != nil && (lacksVerb || view.has(next, words.coordinator))
  }
}

extension CueEntry {
  init(_ other: CueEntry, without frames: CueFrames) {
    self.init(lemma: other.lemma, stance: other.stance, frames: other.frames.subtracting(frames), prepositions: [])
  }
}
