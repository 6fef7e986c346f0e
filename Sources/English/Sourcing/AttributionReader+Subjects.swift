import Grammar

/// Whose words a cue verb brings: its own subject, or that of a verb it is joined to or hangs on.
extension AttributionReader {
  /// The subject: its own, or that of the verb it is coordinated with or depends on.
  func subject(of verb: VerbGroup, _ complement: Complement, _ passage: Range<Int>) -> SourceSpan? {
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
  func isImpersonal(_ source: SourceSpan, _ verb: VerbGroup) -> Bool {
    source.tokens.count == 1 && view.isWord(source.tokens.lowerBound, in: Self.impersonal)
      && !view.isComma(verb.tokens.lowerBound - 1)
  }
  private static let impersonal: Set<UInt64> = Set(["it", "that", "this", "there", "which"].map { WordHash.of($0) })

  mutating func addSourceless(
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
  func inherited(before token: Int, _ passage: Range<Int>) -> SourceSpan? {
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
}
