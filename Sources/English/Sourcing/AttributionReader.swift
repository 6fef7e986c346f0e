import Grammar
import Vocabulary

/// Reads a document's attributions, passage by passage: quotations beside their cues first, then cue verbs in order of
/// appearance, then quotations that are left, which have the speaker before them.
struct AttributionReader {
  let view: SourcingView
  let sources: SourceReader
  let contents: ContentReader
  let complements: ComplementReader
  let cues: CueTable
  var drafts: [AttributionDraft] = []
  /// Quotations that belong to an attribution, by number.
  var taken: [Bool]
  /// Verb groups that are cues already, by number.
  var isCue: [Bool]
  /// The first draft of the passage being read.
  var firstOfPassage = 0
  var isReadingNested = false
  var words: SourcingVocabulary { view.words }

  init(_ view: SourcingView, _ cues: CueTable) {
    self.view = view
    self.cues = cues
    sources = SourceReader(view)
    contents = ContentReader(view: view, sources: sources, cues: cues)
    complements = ComplementReader(view: view, sources: sources, contents: contents, cues: cues)
    taken = Array(repeating: false, count: view.quotations.count)
    isCue = Array(repeating: false, count: view.verbs.count)
  }

  /// No prose has longer sentences, even around a quotation of many.
  private static let longestPassage = 4000

  mutating func read() {
    for (number, passage) in view.passages.enumerated() {
      guard passage.count <= Self.longestPassage else {
        view.document.warnings.append("a sentence of \(passage.count) words was not searched for sources")
        continue
      }
      firstOfPassage = drafts.count
      readQuotationsBeforeCues(passage, number)
      readInvertedOpenings(passage)
      readAccordingTo(passage)
      readContentBeforeCues(passage)
      readCues(in: passage.lowerBound..<narrativeEnd(passage))
      readNounCues(passage)
      readRemainingQuotations(passage, number)
      readNested()
      readChains(passage)
      let begun = firstOfPassage
      if drafts.count - begun > 1 { drafts[begun...].sort { $0.precedes($1) } }
    }
  }

  mutating func add(_ draft: AttributionDraft) {
    var draft = draft
    draft.content = draft.content.map(view.trimmed).filter { !$0.isEmpty && view.wordCount($0) > 0 }
    guard !draft.content.isEmpty else { return }
    for piece in draft.content { take(piece) }
    drafts.append(draft)
  }

  mutating func take(_ piece: Range<Int>) {
    for i in piece {
      if let number = view.quotationNumber(at: i) { taken[number] = true }
    }
  }

  mutating func append(piece: Range<Int>, toDraft index: Int) {
    let piece = view.trimmed(piece)
    guard !piece.isEmpty else { return }
    drafts[index].content.append(piece)
    take(piece)
  }

  /// The drafts of the passage being read.
  var passageDrafts: ArraySlice<AttributionDraft> { drafts[firstOfPassage...] }

  func isInContent(_ token: Int) -> Bool { passageDrafts.contains { $0.holds(token) } }

  /// The end of a passage without its final marks.
  func narrativeEnd(_ passage: Range<Int>) -> Int {
    var end = passage.upperBound
    while end > passage.lowerBound, view.has(end - 1, .terminator), !view.isQuoted(end - 1) { end -= 1 }
    return end
  }

  // MARK: Cue verbs and what follows them

  /// - Parameter passage: a passage without its final marks, or the content of another attribution.
  mutating func readCues(in passage: Range<Int>) {
    let limit = passage.upperBound
    var i = passage.lowerBound
    while i < limit {
      guard let number = view.verbNumber(at: i) else {
        i += 1
        continue
      }
      let verb = view.verbs[number]
      let first = verb.tokens.lowerBound
      i = max(i + 1, verb.tokens.upperBound)
      guard !isCue[number], !view.isQuoted(first), !isInContent(first) else { continue }
      readCue(verb, number, passage, limit)
    }
  }

  private mutating func readCue(_ verb: VerbGroup, _ number: Int, _ passage: Range<Int>, _ passageEnd: Int) {
    if view.isWord(verb.head, words.according) { return }
    let limit = view.resumption(after: verb, within: passageEnd)
    if readPassivePhrase(verb, number, passage, limit) { return }
    let (cue, verb) = adjective(after: verb, limit) ?? entry(verb, limit)
    guard
      let complement = complements.complement(of: verb, cue: cue, limit: limit) ?? finding(verb, passage, limit)
    else {
      return readRelativeObject(verb, number, cue, passage, limit)
    }
    // "said in a statement released through the police: “…”": said already.
    if complement.frame == .quotation, view.quotationNumber(at: complement.start).map({ taken[$0] }) ?? false { return }
    if isAsked(verb, passage), [.wh, .preposition, .infinitive, .quotation].contains(complement.frame) {
      return readAsked(verb, number, complement, limit)
    }
    if verb.isPassive { return readPassive(verb, number, cue, complement, passage, limit) }
    if verb.form == .gerund, verb.lemma == "cite" || verb.lemma == "quote",
      readCitedSource(complement, before: verb.head, limit: limit)
    {
      return
    }
    // Inside content only a subject of its own makes a speaker.
    if isReadingNested,
      verb.form != .finite
        || verb.conjunctOf == nil && sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound) == nil
    {
      return
    }
    guard let source = subject(of: verb, complement, passage) else { return }
    // Who joins a second verb to a first is somebody: "said the port would close and wants help" is open.
    if isReadingNested, verb.conjunctOf != nil, !isSomebody(source) { return }
    if verb.form == .gerund, isImpersonal(source, verb) {
      return addSourceless(verb, number, cue, complement, limit)
    }
    if verb.lemma == "quote" || verb.lemma == "cite", readQuotedSource(verb, complement, source, limit) { return }
    // What stands before a cue of its own further on is that one's.
    let border = nextContent(after: complement.start, limit)
    var end: Int
    switch complement.frame {
    case .that, .bare, .wh, .colon: end = contents.clauseEnd(from: complement.start, limit: border)
    case .phrase, .infinitive, .preposition:
      end = contents.phraseEnd(from: complement.start, limit: border, takesAs: Self.seeingAs.contains(verb.lemma))
    case .quotation: end = quotationEnd(complement.start, border, cue)
    }
    if complement.frame == .bare, let goesOn = holderVerb(complement.start, end) { end = goesOn }
    // What somebody seems to do, seems so to the writer; what somebody seems to say is said.
    let isSeeming = verb.lemma == "seem" || verb.lemma == "appear"
    if isSeeming, complement.frame == .infinitive, let said = view.verb(at: complement.start), let entry = cues[said.lemma],
      entry.frames.contains(.that), entry.frames.contains(.after),
      let inner = complements.complement(of: said, cue: entry, limit: limit),
      inner.frame == .that || inner.frame == .bare || inner.frame == .quotation
    {
      isCue[number] = true
      if let other = view.verbNumber(at: said.head) { isCue[other] = true }
      var draft = AttributionDraft(
        content: [inner.start..<contents.clauseEnd(from: inner.start, limit: border)], source: source,
        cue: verb.tokens.lowerBound..<inner.cueEnd, rule: "cue.\(inner.frame)")
      draft.lemma = entry.lemma
      draft.stance = entry.stance
      return add(draft)
    }
    var content = [complement.start..<end]
    if isSeeming, complement.frame != .infinitive {
      guard view.isWord(source.head.lowerBound, words.it) else { return }
    } else if isSeeming {
      // "What seemed to be a win to the coach": the win is no subject.
      guard source.tokens.upperBound <= verb.tokens.lowerBound else { return }
      content.insert(source.tokens, at: 0)
    } else if let pronoun = extractedPronoun(before: source, complement, passage) {
      content.insert(pronoun, at: 0)
    }
    var draft = AttributionDraft(
      content: content, source: isSeeming ? nil : source,
      cue: verb.tokens.lowerBound..<complement.cueEnd,
      rule: "cue.\(complement.frame)")
    draft.lemma = cue?.lemma ?? verb.lemma
    draft.stance = cue?.stance ?? .states
    draft.addressee = complement.addressee
    isCue[number] = true
    citeBefore(verb, &draft)
    add(draft)
  }

  /// "The ferry that Roe said was unsafe sank": content without its subject ends at the next verb that has none either,
  /// which is that of the noun before.
  private func holderVerb(_ start: Int, _ end: Int) -> Int? {
    guard let own = view.verb(at: start), own.tokens.lowerBound == start, own.form == .finite else { return nil }
    for i in own.tokens.upperBound..<max(end, own.tokens.upperBound) {
      if view.has(i, .punctuation) || view.isQuoted(i) || view.has(i, words.coordinator) || view.has(i, words.relative)
        || view.has(i, words.clauseStop) || view.has(i, words.question) || view.has(i, words.subordinator)
        || view.isWord(i, words.that) || view.phrase(at: i)?.isPronoun ?? false
      {
        return nil
      }
      guard let verb = view.verb(at: i), verb.tokens.lowerBound == i else { continue }
      if verb.form == .infinitive || verb.form == .gerund { return nil }
      if verb.form == .finite { return i }
    }
    return nil
  }

  private func nextContent(after start: Int, _ limit: Int) -> Int {
    var limit = limit
    for draft in passageDrafts where draft.content[0].lowerBound > start {
      let first = draft.content[0].lowerBound
      // "declared her hopes: “…,” she said"
      let isApart =
        view.isQuoted(first) && view.isWord(first - 1, words.colon) && draft.cue.map { $0.lowerBound > first } ?? false
      if draft.rule == "cue.after" || isApart { limit = min(limit, first) }
    }
    return limit
  }

  /// "A poll found little support for the plan": what a document finds it says; a person finds keys, too.
  private func finding(_ verb: VerbGroup, _ passage: Range<Int>, _ limit: Int) -> Complement? {
    let next = verb.tokens.upperBound
    guard verb.lemma == "find", verb.form == .finite, !verb.isPassive, next < limit,
      let phrase = view.phrase(at: next), phrase.tokens.lowerBound == next, !phrase.isPronoun,
      let source = sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound),
      view.has(source.head.upperBound - 1, words.document)
    else { return nil }
    return Complement(frame: .phrase, start: next, cueEnd: next)
  }

  /// "the plan, which his rival defended": the pronoun is all that the sentence has of what is said.
  private mutating func readRelativeObject(
    _ verb: VerbGroup, _ number: Int, _ cue: CueEntry?, _ passage: Range<Int>, _ limit: Int
  ) {
    let next = verb.tokens.upperBound
    guard !isReadingNested, let cue, cue.frames.contains(.phrase), verb.form == .finite, !verb.isPassive,
      !view.isQuoted(min(next, limit - 1)), next >= limit || endsRelative(next),
      let source = sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound)
    else { return }
    let place = source.tokens.lowerBound - 1
    guard place >= passage.lowerBound, !view.isQuoted(place),
      view.isWord(place, words.which) || view.isWord(place, words.whom)
    else { return }
    var draft = AttributionDraft(
      content: [place..<(place + 1)], source: source, cue: verb.tokens, rule: "cue.phrase")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    isCue[number] = true
    add(draft)
  }

  private func endsRelative(_ i: Int) -> Bool {
    view.has(i, .punctuation) || view.has(i, words.preposition) || view.has(i, words.coordinator)
      || view.has(i, words.time) || view.has(i, words.clauseStop) || view.verb(at: i)?.form == .finite
  }

  /// Verbs that say what somebody or something is: "described her as a friend".
  private static let seeingAs: Set<String> = [
    "describe", "portray", "depict", "characterize", "dismiss", "cite", "view", "regard", "label", "praise", "hail", "mock",
    "blast", "denounce", "criticize", "criticise", "condemn", "tout", "point", "refer", "deride", "attack", "name",
    "ridicule", "decry", "slam", "paint", "brand", "reject", "defend", "promote", "see", "know", "cast", "position",
    "treat", "identify", "interpret", "perceive", "frame", "pitch", "pan",
  ]

  /// "the fee, which he said had doubled", "what the mayor called a mistake": the pronoun stands for a part of what is
  /// said.
  private func extractedPronoun(before source: SourceSpan, _ complement: Complement, _ passage: Range<Int>)
    -> Range<Int>?
  {
    let place = source.tokens.lowerBound - 1
    guard place >= passage.lowerBound, source.tokens.upperBound <= complement.start, !view.isQuoted(place) else {
      return nil
    }
    let lacksSubject =
      complement.frame == .bare && view.verb(at: complement.start)?.tokens.lowerBound == complement.start
    let isFree = view.isWord(place, words.which) || view.isWord(place, words.what) || view.isWord(place, words.whom)
    let isRelative =
      view.has(place, words.relative)
      && (view.isWord(place, words.that) || view.isWord(place, words.who) || view.isWord(place, words.where_))
    switch complement.frame {
    case .bare: guard isFree || isRelative && lacksSubject else { return nil }
    case .phrase, .preposition, .quotation: guard isFree else { return nil }
    default: return nil
    }
    return place..<(place + 1)
  }

  /// The verb's entry; a verb with its particle ("pointed out") has one of its own.
  func entry(_ verb: VerbGroup, _ limit: Int) -> (CueEntry?, VerbGroup) {
    let next = verb.tokens.upperBound
    if next < limit, view.has(next, words.adverb) || view.has(next, words.preposition) {
      let word = view.document.lowered(next)
      if let cue = cues["\(verb.lemma) \(word)"] {
        var longer = verb
        longer.tokens = verb.tokens.lowerBound..<(next + 1)
        return (cue, longer)
      }
    }
    if verb.lemma == "put", next < limit, view.isWord(next, words.it) {
      var longer = verb
      longer.tokens = verb.tokens.lowerBound..<(next + 1)
      return (cues["put it"], longer)
    }
    // "made clear that", "made it clear that"
    if verb.lemma == "make" {
      for place in next..<min(next + 2, limit) where view.document.lowered(place) == "clear" {
        var longer = verb
        longer.tokens = verb.tokens.lowerBound..<(place + 1)
        return (cues["make clear"], longer)
      }
    }
    return (cues[verb.lemma], verb)
  }

  /// Quotations that follow each other after a cue, and what of a sentence goes on after them.
  func quotationEnd(_ start: Int, _ limit: Int, _ cue: CueEntry?) -> Int {
    guard let quotation = view.quotation(at: start) else { return limit }
    let end = min(quotation.tokens.upperBound, limit)
    if let cue, !cue.frames.contains(.that), !quotation.isLong { return contents.phraseEnd(from: start, limit: limit) }
    // A short one opens a clause that goes on: said "no one" would come.
    if !quotation.isLong || continues(end, limit) { return contents.clauseEnd(from: start, limit: limit) }
    return end
  }

  /// Lower-case words go on with the sentence of a quotation that did not end.
  private func continues(_ end: Int, _ limit: Int) -> Bool {
    guard end < limit, view.has(end, .lower) else { return false }
    let last = end - 2
    guard last >= 0, !view.isComma(last), !view.has(last, .terminator) else { return false }
    return view.has(end, words.preposition) || view.isWord(end, words.and) || view.isWord(end, words.that)
      || view.has(end, words.relative)
      || view.verb(at: end)?.form == .infinitive
  }
}
