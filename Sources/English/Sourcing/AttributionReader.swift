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
      verb.form != .finite || sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound) == nil
    {
      return
    }
    guard let source = subject(of: verb, complement, passage) else { return }
    if verb.form == .gerund, isImpersonal(source, verb) {
      return addSourceless(verb, number, cue, complement, limit)
    }
    if verb.lemma == "quote" || verb.lemma == "cite", readQuotedSource(verb, complement, source, limit) { return }
    // What stands before a cue of its own further on is that one's.
    let border = nextContent(after: complement.start, limit)
    let end: Int
    switch complement.frame {
    case .that, .bare, .wh, .colon: end = contents.clauseEnd(from: complement.start, limit: border)
    case .phrase, .infinitive, .preposition:
      end = contents.phraseEnd(from: complement.start, limit: border, takesAs: Self.seeingAs.contains(verb.lemma))
    case .quotation: end = quotationEnd(complement.start, border, cue)
    }
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
    add(draft)
  }

  private func nextContent(after start: Int, _ limit: Int) -> Int {
    var limit = limit
    for draft in passageDrafts where draft.content[0].lowerBound > start && draft.rule == "cue.after" {
      limit = min(limit, draft.content[0].lowerBound)
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
  private func quotationEnd(_ start: Int, _ limit: Int, _ cue: CueEntry?) -> Int {
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

  /// The subject: its own, or that of the verb it is coordinated with or depends on.
  private func subject(of verb: VerbGroup, _ complement: Complement, _ passage: Range<Int>) -> SourceSpan? {
    let first = verb.tokens.lowerBound
    let floor = passage.lowerBound
    switch verb.form {
    case .finite:
      if let own = sources.subject(before: first, floor: floor) { return own }
      if let shared = sharedSubject(of: verb, passage) { return shared }
      // A name at the sentence's start that was not taken for a noun: "Bob said".
      if first == floor + 1, view.has(floor, .capital), !view.has(floor, words.coordinator),
        !view.has(floor, words.question), !view.has(floor, words.clauseStop)
      {
        return SourceSpan(tokens: floor..<first, head: floor..<first)
      }
      return inherited(before: first, passage)
    case .gerund:
      // "a statement saying that", but "emailed supporters saying that".
      if first > floor, let owner = view.phrase(at: first - 1), !owner.isPronoun,
        let own = sources.subject(before: first, floor: floor),
        view.has(owner.head, words.document) || own.tokens.lowerBound == floor
          || view.isWord(own.tokens.lowerBound - 1, words.with)
      {
        return view.has(owner.head, words.document) ? issuer(of: owner, floor) ?? own : own
      }
      return heldSubject(of: verb, passage) ?? inherited(before: first, passage)
    case .infinitive, .participle:
      // "led Republicans to say", "continue to warn"
      if verb.form == .infinitive,
        [.that, .bare, .quotation, .wh].contains(complement.frame),
        first > floor, let owner = view.phrase(at: first - 1), !owner.isPronoun, !view.has(owner.head, words.time),
        isObject(owner, floor)
      {
        return SourceSpan(tokens: owner.tokens, head: owner.tokens)
      }
      if first > floor, let governor = view.verb(at: first - 1), governor.form == .finite,
        complement.frame != .phrase, complement.frame != .infinitive, complement.frame != .preposition,
        let subject = sources.subject(before: governor.tokens.lowerBound, floor: floor)
      {
        return subject
      }
      // "joked about it, declined to answer": a second predicate
      if verb.form == .participle, verb.tokens.count == 1, complement.frame == .infinitive, first - 1 > floor,
        view.isComma(first - 1) || view.isWord(first - 1, words.and)
      {
        return inherited(before: first, passage)
      }
      guard complement.frame != .phrase, complement.frame != .infinitive, complement.frame != .preposition,
        verb.form == .infinitive
      else {
        return nil
      }
      return inherited(before: first, passage)
    }
  }

  /// "The council put out a statement saying": who issues a document says what stands in it.
  private func issuer(of document: NounPhrase, _ floor: Int) -> SourceSpan? {
    var i = document.tokens.lowerBound - 1
    if i > floor, view.verb(at: i) == nil, view.isAdverb(i) || view.has(i, words.preposition) { i -= 1 }
    guard i > floor, let verb = view.verb(at: i), verb.form == .finite, !verb.isPassive,
      Self.issuing.contains(verb.lemma),
      let subject = sources.subject(before: verb.tokens.lowerBound, floor: floor), !subject.isRelative
    else { return nil }
    return subject
  }
  private static let issuing: Set<String> = [
    "release", "issue", "publish", "post", "put", "send", "write", "sign", "circulate", "distribute", "tweet", "file",
    "submit", "make", "give", "deliver", "read", "draft", "email", "share", "print",
  ]

  /// "led Republicans to say", but "promised at a rally to stay"
  private func isObject(_ phrase: NounPhrase, _ floor: Int) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return before < floor || !view.has(before, words.preposition) || view.isWord(before, words.for_)
      || view.isWord(before, words.on)
  }

  /// "It is worth noting that", "that means admitting that": nobody does.
  private func isImpersonal(_ source: SourceSpan, _ verb: VerbGroup) -> Bool {
    source.tokens.count == 1 && view.isWord(source.tokens.lowerBound, in: Self.impersonal)
      && !view.isComma(verb.tokens.lowerBound - 1)
  }
  private static let impersonal: Set<UInt64> = Set(["it", "that", "this", "there", "which"].map { WordHash.of($0) })

  private mutating func addSourceless(
    _ verb: VerbGroup, _ number: Int, _ cue: CueEntry?, _ complement: Complement, _ limit: Int
  ) {
    let end: Int
    switch complement.frame {
    case .that, .bare, .wh, .colon, .quotation: end = contents.clauseEnd(from: complement.start, limit: limit)
    case .phrase, .infinitive, .preposition: end = contents.phraseEnd(from: complement.start, limit: limit)
    }
    var draft = AttributionDraft(
      content: [complement.start..<end], cue: verb.tokens.lowerBound..<complement.cueEnd,
      rule: "cue.\(complement.frame)")
    draft.lemma = cue?.lemma ?? verb.lemma
    draft.stance = cue?.stance ?? .states
    isCue[number] = true
    add(draft)
  }

  /// "Roe rose and said": the subject of the first verb of the list.
  private func sharedSubject(of verb: VerbGroup, _ passage: Range<Int>) -> SourceSpan? {
    guard let first = verb.conjunctOf.map({ view.document.verbGroups[$0] }), first.form == .finite else { return nil }
    return subject(ofHolder: first, passage)
  }

  /// "The board met, fearing a loss": the subject of the verb on which the participle hangs.
  private func heldSubject(of verb: VerbGroup, _ passage: Range<Int>) -> SourceSpan? {
    let first = verb.tokens.lowerBound
    var before = first - 1
    if before > passage.lowerBound, view.has(before, words.preposition) || view.has(before, words.clauseStop) {
      before -= 1  // ", before adding"
    }
    let follows = before > passage.lowerBound && view.isComma(before)
    guard let holder = view.holder(of: verb, climbing: follows), holder.form == .finite else { return nil }
    // "Like others defending the law, Roe said": before its clause's verb it hangs on the noun beside it.
    if holder.head > verb.head, !follows, first > passage.lowerBound, let noun = view.phrase(at: first - 1),
      !noun.isPronoun
    {
      return SourceSpan(tokens: noun.tokens, head: noun.tokens)
    }
    return subject(ofHolder: holder, passage)
  }

  /// What goes on outside of somebody's words goes on about the speaker: "said it was small but added".
  private func subject(ofHolder verb: VerbGroup, _ passage: Range<Int>) -> SourceSpan? {
    let first = verb.conjunctOf.map { view.document.verbGroups[$0] } ?? verb
    guard first.tokens.lowerBound >= passage.lowerBound else { return nil }
    if let draft = passageDrafts.first(where: { $0.holds(first.head) || $0.cue?.contains(first.head) ?? false }) {
      return draft.source?.asAntecedent
    }
    guard let subject = sources.subject(before: first.tokens.lowerBound, floor: passage.lowerBound) else { return nil }
    return subject.asAntecedent
  }

  /// The source of the cue before, else the subject of the main verb before, else of the one that follows an opening
  /// participle, else what stands before the comma.
  private func inherited(before token: Int, _ passage: Range<Int>) -> SourceSpan? {
    if let earlier = passageDrafts.last(where: {
      ($0.cue?.lowerBound ?? .max) < token && $0.source != nil && !$0.source!.isRelative
    }) {
      return earlier.source
    }
    if let subject = firstSubject(in: passage.lowerBound..<token, floor: passage.lowerBound, isMain: true) {
      return subject
    }
    if let subject = firstSubject(in: passage.lowerBound..<token, floor: passage.lowerBound) { return subject }
    // "Speaking in Austin, she said …"
    if view.wordCount(passage.lowerBound..<token) < 2,
      let subject = firstSubject(in: token..<passage.upperBound, floor: token, after: token, isMain: true)
        ?? firstSubject(in: token..<passage.upperBound, floor: token, after: token)
    {
      return subject
    }
    var i = token
    while i > passage.lowerBound, view.isComma(i - 1) || view.isAdverb(i - 1) { i -= 1 }
    guard let subject = sources.subject(before: i, floor: passage.lowerBound) else { return nil }
    let before = subject.tokens.lowerBound - 1
    guard i < token, before >= passage.lowerBound, view.has(before, words.preposition) else { return subject }
    // "In short, explained Ana Silva", "Roe shot back in a statement, saying"
    let start = contentStart(passage)
    guard start < before, let opening = view.phrase(at: start), opening.tokens.lowerBound == start,
      opening.isPronoun || view.has(opening.head, words.name)
    else { return nil }
    return SourceSpan(tokens: opening.tokens, head: opening.tokens)
  }

  /// The subject of the first finite verb that has one of its own which is no relative pronoun.
  private func firstSubject(in range: Range<Int>, floor: Int, after: Int = -1, isMain: Bool = false) -> SourceSpan? {
    for i in range {
      if let verb = view.verb(at: i), verb.form == .finite, verb.tokens.lowerBound == i, i > after, !view.isQuoted(i),
        !isMain || view.isMainVerb(verb.head),
        let subject = sources.subject(before: i, floor: floor), !subject.isRelative
      {
        return subject
      }
    }
    return nil
  }

  // MARK: Passive cues

  private static let ownModals: Set<String> = ["can", "could", "should", "must", "may", "might", "ought"]

  /// "Asked whether she would run, Roe laughed", "when asked about it": the asker is not its subject.
  func isAsked(_ verb: VerbGroup, _ passage: Range<Int>) -> Bool {
    guard verb.lemma == "ask" else { return false }
    if verb.form == .participle || verb.isPassive { return verb.tokens.count > 1 || !followsSubject(verb) }
    let before = verb.head - 1
    return verb.tokens.count == 1 && view.has(verb.head, words.past)
      && (before < contentStart(passage) || view.has(before, words.clauseStop) || view.has(before, words.question)
        && !view.has(before, words.pronoun))
  }

  /// "Asked if the mill was old, Roe laughed": the sentence begins with a question that somebody was asked.
  func beginsAsked(_ passage: Range<Int>) -> Bool {
    view.verb(at: contentStart(passage)).map { isAsked($0, passage) } ?? false
  }

  /// A name, a pronoun or a noun for people.
  func isSomebody(_ source: SourceSpan) -> Bool {
    guard let phrase = view.phrase(at: source.head.lowerBound) else { return false }
    return phrase.isPronoun || view.has(phrase.head, words.name) || view.has(phrase.head, words.person)
      || view.has(phrase.head, words.crowd) || view.has(phrase.head, words.media)
  }

  private func followsSubject(_ verb: VerbGroup) -> Bool {
    verb.head > 0 && view.phrase(at: verb.head - 1) != nil && view.passage(at: verb.head).contains(verb.head - 1)
  }

  /// "When asked whether …": who asked is named after "by", if at all.
  private mutating func readAsked(_ verb: VerbGroup, _ number: Int, _ complement: Complement, _ limit: Int) {
    let next = verb.tokens.upperBound
    let end =
      complement.frame == .quotation
      ? quotationEnd(complement.start, limit, cues["ask"]) : contents.phraseEnd(from: complement.start, limit: limit)
    let asker = view.isWord(next, words.by) ? sources.source(at: next + 1, limit: complement.start) : nil
    var draft = AttributionDraft(
      content: [complement.start..<end], source: asker, cue: verb.tokens.lowerBound..<complement.cueEnd,
      rule: "cue.passive")
    draft.lemma = "ask"
    draft.stance = .asks
    isCue[number] = true
    add(draft)
  }

  /// "It was reported that", "he is expected to": nobody is named, or "by X" names them.
  private mutating func readPassive(
    _ verb: VerbGroup, _ number: Int, _ cue: CueEntry?, _ complement: Complement, _ passage: Range<Int>, _ limit: Int
  ) {
    guard let cue, cue.frames.contains(.passive) || complement.frame == .that else { return }
    guard complement.frame == .that || complement.frame == .infinitive, !cue.frames.contains(.telling) else { return }
    // "its letter, written by a lawyer, that": another verb's
    if verb.form == .participle, verb.tokens.count == 1, complement.start != verb.tokens.upperBound { return }
    // "It should be noted that", "it can be said that": the writer's own words.
    if complement.frame == .that, let modal = verb.modal, Self.ownModals.contains(modal) { return }
    let end =
      complement.frame == .that
      ? contents.clauseEnd(from: complement.start, limit: limit)
      : contents.phraseEnd(from: complement.start, limit: limit)
    var content = [complement.start..<end]
    // "The ship is said to be safe": its subject belongs to what is said.
    if complement.frame == .infinitive,
      let subject = sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound)
    {
      content.insert(subject.tokens, at: 0)
    }
    var draft = AttributionDraft(
      content: content, cue: verb.tokens.lowerBound..<complement.cueEnd, rule: "cue.passive")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    isCue[number] = true
    add(draft)
  }
}
