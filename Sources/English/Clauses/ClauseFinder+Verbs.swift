import Grammar

/// Verb groups: to which open clause they belong, and which clauses they open and close.
extension ClauseFinder {
  mutating func verbGroup(_ number: Int) {
    switch groups[number].form {
    case .finite where before == .start && isFrontedParticiple(number):
      groups[number].form = .participle
      groups[number].tense = nil
      groups[number].isPassive = true
      nonfinite(number)
    case .finite where before == .coordinator && continuesInfinitive(number):
      groups[number].form = .infinitive
      groups[number].tense = nil
      nonfinite(number)
    case .finite: finite(number)
    case .infinitive where view.classes[groups[number].tokens.lowerBound] != .infinitiveTo && isImperative(number):
      groups[number].form = .finite
      finite(number)
    case .infinitive where continuesFinite(number): finite(number)
    case .infinitive where isPluralVerb(number):
      groups[number].form = .finite
      groups[number].tense = .present
      finite(number)
    case .participle where isPast(number):
      makePast(number)
      finite(number)
    default: nonfinite(number)
    }
    before = .verb
  }

  /// A base form alone is finite as the first verb of its clause: "leave now", "that he resign".
  private func isImperative(_ number: Int) -> Bool {
    let frame = stack[stack.count - 1]
    if frame.verb < 0 { return frame.isFinite && before != .preposition }
    let last = groups[frame.lastVerb]
    return before == .coordinator && last.form == .finite && last.tense == nil && last.modal == nil
  }

  /// "papers due to be read in court claim": a bare form after a plural subject that waits for its verb.
  private func isPluralVerb(_ number: Int) -> Bool {
    let frame = stack[stack.count - 1]
    guard view.classes[groups[number].tokens.lowerBound] == .verbBase, frame.verb >= 0, !isAfter(words.causing)
    else { return false }
    switch before {
    case .verb, .phrase, .word, .comma: break
    default: return false
    }
    if frame.isFinite, before != .comma, canBeParticiple(frame.verb), let subject = groups[frame.verb].subject {
      return isPlural(subject)
    }
    guard let depth = waitingDepth() else { return false }
    return isPlural(stack[depth].verb < 0 ? stack[depth].subject : stack[depth].latest)
  }

  @inline(__always)
  private func isPlural(_ phrase: Int) -> Bool {
    phrase >= 0 && !phrases[phrase].isPronoun && phrases[phrase].number == .plural
  }

  /// "Opened in 2005, the hall is large"
  private func isFrontedParticiple(_ number: Int) -> Bool {
    let group = groups[number]
    let next = group.tokens.upperBound
    return group.tokens.count == 1 && view.classes[group.head] == .verbPast && next < sentence.upperBound
      && (view.classes[next] == .preposition || view.classes[next] == .adverb) && commaFollows(number)
  }

  /// "to cut taxes and raise wages": a form that could be present or base.
  private func continuesInfinitive(_ number: Int) -> Bool {
    guard view.classes[groups[number].tokens.lowerBound] == .verbPresent,
      let depth = stack.lastIndex(where: { $0.verb >= 0 })
    else { return false }
    return stack[depth].kind == .infinitive && !view.isComma(coordinator - 1)
  }

  /// "we start early and then finish late": a base form after a coordinator, like the present or modal before it.
  private mutating func continuesFinite(_ number: Int) -> Bool {
    guard before == .coordinator, view.classes[groups[number].tokens.lowerBound] == .verbBase,
      let depth = stack.lastIndex(where: { $0.verb >= 0 }), stack[depth].isFinite
    else { return false }
    let last = groups[stack[depth].lastVerb]
    guard last.modal != nil || view.classes[last.head] == .verbPresent || view.classes[last.head] == .verbBase else {
      return false
    }
    groups[number].form = .finite
    groups[number].tense = last.tense
    groups[number].modal = last.modal
    return true
  }

  /// A participle without auxiliary that must be the past tense: "officials also expressed the wish".
  private func isPast(_ number: Int) -> Bool {
    let group = groups[number]
    let frame = stack[stack.count - 1]
    guard canBePast(group.head), !words.naming.contains(view.hash(group.head)) else { return false }
    // "the men who fled"
    if before == .opener, frame.verb < 0, frame.gap >= 0, frame.gap == frame.subject { return true }
    let next = group.tokens.upperBound
    let object = next + 1 < sentence.upperBound && view.classes[next] == .adverb ? next + 1 : next
    let hasObject = object < sentence.upperBound && phraseAt[object] >= 0 && !isTime(Int(phraseAt[object]))
    if before == .coordinator, view.isComma(coordinator - 1) {
      // "met the union, and called for a strike"
      guard let depth = stack.lastIndex(where: { $0.isFinite && $0.verb >= 0 }) else { return false }
      let last = groups[stack[depth].lastVerb]
      return last.tense == .past && !last.isPassive
        && (next == sentence.upperBound || view.hash(next) != words.by)
    }
    if before == .comma, frame.verb >= 0 {
      let last = groups[frame.lastVerb]
      let isListed = next < sentence.upperBound && view.classes[next] == .coordinator
      return last.form == .finite && last.tense == .past && (hasObject || isListed)
    }
    guard before == .phrase else { return false }
    if opening >= 0, frame.verb >= 0 || frame.subject < 0, phraseAt[group.tokens.lowerBound - 1] == openingPhrase {
      return next == sentence.upperBound || view.hash(next) != words.by
    }
    let isSubject =
      frame.verb < 0
      ? frame.subject >= 0
      : frame.link == .coordinator || frame.link == .comma || frame.link == .direct && isAfter(words.takesClause)
    // "the law that ministers passed is new": two subjects, two verbs.
    if frame.verb < 0, isSubject, next < sentence.upperBound, groupAt[next] >= 0,
      groups[Int(groupAt[next])].form == .finite
    {
      return (0..<(stack.count - 1)).contains { stack[$0].verb < 0 && stack[$0].subject >= 0 }
    }
    let isLast = next == sentence.upperBound || Self.afterVerb.contains(view.classes[next])
    return isSubject && (hasObject || isLast && frame.verb >= 0 || view.classes[group.tokens.lowerBound - 1] == .adverb)
  }

  private static var afterVerb: ClassSet { ClassSet(.mark) | .subordinator | .infinitiveTo }

  private mutating func makePast(_ number: Int) {
    groups[number].form = .finite
    groups[number].tense = .past
    groups[number].isPassive = false
  }

  // MARK: Finite verbs

  private mutating func finite(_ number: Int) {
    let start = groups[number].tokens.lowerBound
    let top = stack.count - 1
    if before == .coordinator, let depth = stack.lastIndex(where: { $0.verb >= 0 && $0.isFinite }) {
      close(to: depth + 1, before: coordinator)
      return join(number)
    }
    if stack[top].link == .comma, isSpeechTag(number) {
      let (subject, first) = (stack[top].latest, stack[top].latestStart)
      close(to: 0, before: first)
      open(.main, at: first)
      return attach(number, subject: subject)
    }
    if stack[top].verb < 0 { return firstVerb(number, top) }
    if stack[top].kind == .that, stack[top].subject < 0, groups[stack[top].verb].tokens.upperBound == start {
      // "that wages fell", where "wages" was read as a verb.
      return attach(number, subject: -1)
    }
    let isNominative = before == .phrase && stack[top].latest >= 0 && isSubjectPronoun(phrases[stack[top].latest].head)
    let waiting = isNominative ? nil : waitingDepth()
    if waiting == nil, opensWithPreposition(number) || joinsOverPhrase(number) { return }
    switch stack[top].link {
    case .direct, .adjacent: afterPhrase(number, top, waiting)
    case .coordinator where before == .comma && isInverted(number):
      openSibling(at: start, before: start)
      attach(number, subject: -1)
    case .coordinator:
      let hasComma = stack[top].latestStart - 2 >= sentence.lowerBound && view.isComma(stack[top].latestStart - 2)
      if let waiting, stack[waiting].verb < 0, stack[waiting].kind == .main || !hasComma {
        return resume(number, waiting, before: start)
      }
      takeBackObject(top)
      let (subject, first) = (stack[top].latest, stack[top].latestStart)
      joinClause(at: first, hasComma: hasComma, verb: number)
      attach(number, subject: subject)
    case .comma:
      let (subject, first) = (stack[top].latest, stack[top].latestStart)
      if let fronted = stack.lastIndex(where: { $0.verb < 0 }), stack[fronted].subject < 0 {
        close(to: fronted + 1, before: first)
        return attach(number, subject: subject)
      }
      if let waiting = stack.lastIndex(where: { $0.verb < 0 }), isParenthetical(number) {
        close(to: waiting + 1, before: comma)
        return openParenthesis(at: first, subject: subject, number)
      }
      if let waiting, stack[waiting].verb < 0 { return resume(number, waiting, before: start) }
      openSibling(at: first, before: first)
      attach(number, subject: subject)
    case .none:
      if let waiting, stack[waiting].verb >= 0, !(before == .comma && isInverted(number)) {
        return resumePhrase(number, waiting)
      }
      if let depth = stack.lastIndex(where: { $0.verb < 0 }) {
        guard before == .comma, isInverted(number), isCommaAfterNext(number) else {
          return resume(number, depth, before: start)
        }
        close(to: depth + 1, before: comma)
        return openParenthesis(at: start, subject: -1, number)
      }
      withoutSubject(number, top)
    }
  }

  /// “…”, Roe said: a quotation ends at the comma before the subject.
  private func isSpeechTag(_ number: Int) -> Bool {
    guard words.saying.contains(view.hash(groups[number].head)), comma > sentence.lowerBound else { return false }
    let quotes = Shape.quote.mask | Shape.closeQuote.mask
    let start = stack[stack.count - 1].latestStart
    return (max(sentence.lowerBound, start - 2)..<start).contains { view.tokens.traits[$0] & quotes != 0 }
  }

  /// The innermost clause waits for its verb.
  private mutating func firstVerb(_ number: Int, _ top: Int) {
    let frame = stack[top]
    switch frame.link {
    case _ where frame.subject < 0 && opensWithPreposition(number): return
    case .adjacent where frame.subject >= 0:
      openReduced(.relative, at: frame.latestStart, subject: frame.latest, number)
    case .coordinator
    where phrases[frame.latest].isPronoun && frame.latestStart - 2 >= sentence.lowerBound
      && view.isComma(frame.latestStart - 2):
      // "Shops, bars and the like, and you can find": what stood before had no verb.
      openSibling(at: frame.latestStart, before: frame.latestStart)
      attach(number, subject: frame.latest)
    case .none
    where frame.subject >= 0 && before == .comma && isInverted(number) && isCommaAfterNext(number)
      && !(isPlural(frame.subject) && view.classes[groups[number].head] != .verbPast):
      openParenthesis(at: groups[number].tokens.lowerBound, subject: -1, number)
    case .comma where frame.subject >= 0 && frame.latest != frame.subject && isParenthetical(number):
      openParenthesis(at: frame.latestStart, subject: frame.latest, number)
    case .comma where frame.latest >= 0: attach(number, subject: frame.latest)
    default: attach(number, subject: frame.subject)
    }
  }

  /// "after the town fell", where "after" was taken for a preposition.
  private mutating func opensWithPreposition(_ number: Int) -> Bool {
    guard before == .phrase, opening >= 0, openingPhrase > stack[stack.count - 1].latest else { return false }
    openReduced(.adverbial, at: withFocus(opening, .adverbial), subject: openingPhrase, number)
    opening = -1
    return true
  }

  /// "Prices, officials said, rose"
  private func isParenthetical(_ number: Int) -> Bool {
    let next = groups[number].tokens.upperBound
    return next < sentence.upperBound && view.isComma(next)
      && words.saying.contains(view.hash(groups[number].head))
  }

  private mutating func openReduced(_ kind: Clause.Kind, at start: Int, subject: Int, _ number: Int) {
    let outer = stack.count - 1
    stack[outer].forgetLatest()
    open(kind, at: start)
    lend(to: outer)
    attach(number, subject: subject)
  }

  /// A clause between two commas: "prices, officials said, rose".
  private mutating func openParenthesis(at start: Int, subject: Int, _ number: Int) {
    openReduced(.main, at: start, subject: subject, number)
    stack[stack.count - 1].isAfterComma = true
  }

  /// A noun phrase between two verbs: the end of one clause or the beginning of another.
  private mutating func afterPhrase(_ number: Int, _ top: Int, _ waiting: Int?) {
    let frame = stack[top]
    if let waiting, disagree(frame.latest, number) {
      return resume(number, waiting, before: groups[number].tokens.lowerBound)
    }
    if let waiting, stack[waiting].hasClauseSubject, frame.link == .adjacent, !commaFollows(number) {
      return resume(number, waiting, before: groups[number].tokens.lowerBound)
    }
    let verb = view.hash(groups[frame.lastVerb].head)
    let isLikely = waiting == nil || words.reporting.contains(verb)
    let takesClause =
      isLikely && !groups[frame.lastVerb].isPassive && words.takesClause.contains(verb)
      && (frame.link == .direct || words.takesHearer.contains(verb) || groups[frame.lastVerb].object == nil)
    if takesClause {
      takeBackObject(top)
      return openReduced(.that, at: frame.latestStart, subject: frame.latest, number)
    }
    // "To meet the mayor he left early"
    if frame.link == .adjacent, waiting == nil, let fronted = stack.lastIndex(where: { $0.verb < 0 }),
      !commaFollows(number)
    {
      close(to: fronted + 1, before: frame.latestStart)
      return attach(number, subject: frame.latest)
    }
    if frame.link == .adjacent { return openReduced(.relative, at: frame.latestStart, subject: frame.latest, number) }
    if let waiting { return resume(number, waiting, before: groups[number].tokens.lowerBound) }
    if let fronted = stack.lastIndex(where: { $0.verb < 0 }) {
      takeBackObject(top)
      close(to: fronted + 1, before: frame.latestStart)
      return attach(number, subject: frame.latest)
    }
    takeBackObject(top)
    openReduced(.that, at: frame.latestStart, subject: frame.latest, number)
  }

  /// "those who saw it fear": a singular phrase before a plural verb, or the other way round.
  private func disagree(_ phrase: Int, _ number: Int) -> Bool {
    let subject = phrases[phrase]
    switch view.classes[groups[number].tokens.lowerBound] {
    case .verbPresent:
      if subject.isPronoun { return words.singularPronouns.contains(view.hash(subject.head)) }
      return subject.number == .singular
    case .verbPresent3: return subject.number == .plural
    default: return false
    }
  }

  private func commaFollows(_ number: Int) -> Bool {
    let start = groups[number].tokens.upperBound
    return (start..<min(sentence.upperBound, start + 60)).contains { view.isComma($0) }
  }

  private mutating func withoutSubject(_ number: Int, _ top: Int) {
    let start = groups[number].tokens.lowerBound
    let frame = stack[top]
    if before == .comma || before == .mark {
      if before == .comma, let depth = stack.lastIndex(where: { $0.isFinite }), isApartParticiple(stack[depth].verb) {
        return resumeAfterParticiple(number, depth)
      }
      if isInverted(number) {
        openSibling(at: start, before: start)
        return attach(number, subject: -1)
      }
      close(to: (stack.lastIndex { $0.isFinite } ?? 0) + 1, before: start)
      return join(number)
    }
    let finiteDepth = stack.lastIndex { $0.isFinite } ?? 0
    let first = stack[finiteDepth].verb
    // "the results reported here show": the first was a participle.
    if first >= 0, finiteDepth == top || frame.isFinite == false, canBeParticiple(first) {
      return resumeAfterParticiple(number, finiteDepth)
    }
    // "officials said went unnoticed", "Roe said some of the noise is over": what is said has no plain subject.
    if first >= 0, finiteDepth == top || !frame.isFinite, isAssertion(first) {
      close(to: finiteDepth + 1, before: start)
      open(.that, at: groups[first].tokens.upperBound)
      return attach(number, subject: -1)
    }
    openSibling(at: start, before: start)
    attach(number, subject: -1)
  }

  /// A verb whose past tense says that something is so; its participle hardly ever describes a noun.
  private func isAssertion(_ number: Int) -> Bool {
    words.asserting.contains(view.hash(groups[number].head)) && !groups[number].isPassive
  }

  private mutating func resumeAfterParticiple(_ number: Int, _ depth: Int) {
    let subject = groups[stack[depth].verb].subject ?? -1
    makeParticiple(stack[depth].verb, at: depth)
    close(to: depth + 1, before: groups[number].tokens.lowerBound)
    attach(number, subject: subject)
  }

  /// "The plan, drafted in May, passed"
  private func isApartParticiple(_ verb: Int) -> Bool {
    verb >= 0 && groups[verb].tokens.lowerBound > sentence.lowerBound
      && view.isComma(groups[verb].tokens.lowerBound - 1)
      && canBeParticiple(verb)
  }

  /// "said Roe"
  func isInverted(_ number: Int) -> Bool {
    let group = groups[number]
    let next = group.tokens.upperBound
    guard group.tokens.count == 1, next < sentence.upperBound, phraseAt[next] >= 0,
      words.saying.contains(view.hash(group.head)), !words.takesHearer.contains(view.hash(group.head))
    else { return false }
    if words.objectPronouns.contains(view.hash(next)) { return false }
    // "said prices rose"
    let end = phrases[Int(phraseAt[next])].tokens.upperBound
    return end >= sentence.upperBound || groupAt[end] < 0 && !ClassSet.auxiliary.contains(view.classes[end])
  }

  /// "Prices, said Roe, rose": the phrase after the verb ends at a comma.
  private func isCommaAfterNext(_ number: Int) -> Bool {
    let end = phrases[Int(phraseAt[groups[number].tokens.upperBound])].tokens.upperBound
    return end < sentence.upperBound && view.isComma(end)
  }

  private func canBeParticiple(_ number: Int) -> Bool {
    let group = groups[number]
    return group.tokens.count == 1 && view.classes[group.head] == .verbPast && group.object == nil
      && group.subject != nil
      && !isAssertion(number)
  }

  /// Turns the verb of the clause at `depth` into that of a participle clause inside it, which is closed.
  private mutating func makeParticiple(_ number: Int, at depth: Int) {
    groups[number].form = .participle
    groups[number].tense = nil
    groups[number].isPassive = true
    groups[number].subject = nil
    groups[number].conjunctOf = nil
    stack[depth].verb = -1
    stack[depth].lastVerb = -1
    drafts[stack[depth].draft].verb = -1
    let start = groups[number].tokens.lowerBound
    var draft = ClauseDraft(kind: .participle, start: start, end: start + 1, opener: nil, parent: stack[depth].draft)
    draft.verb = number
    draft.end = reading
    drafts.append(draft)
  }

  // MARK: Verbs without tense

  private mutating func nonfinite(_ number: Int) {
    let group = groups[number]
    let kind: Clause.Kind = group.form == .infinitive ? .infinitive : .participle
    let top = stack.count - 1
    if before == .coordinator, let depth = stack.lastIndex(where: { $0.kind == kind && $0.verb >= 0 }) {
      close(to: depth + 1, before: coordinator)
      return join(number)
    }
    if before == .coordinator, stack[top].verb >= 0, groups[stack[top].lastVerb].form == group.form {
      return join(number)
    }
    if group.form == .gerund, stack[top].verb < 0, stack[top].subject < 0, isSubjectGerund(group.tokens.lowerBound) {
      stack[top].hasClauseSubject = true
      open(kind, at: group.tokens.lowerBound)
      if top > 0 { lend(to: top) }
      return attach(number, subject: -1)
    }
    let isOpened = before == .opener || stack[top].kind == .wh && stack[top].verb < 0
    if isOpened, stack[top].kind != .main, stack[top].verb < 0 {
      stack[top].kind = kind
      drafts[stack[top].draft].kind = kind
      return attach(number, subject: -1)
    }
    if kind == .infinitive { findExpletive() }
    let start = withFocus(self.start(of: group, kind), kind)
    let opener = start < group.tokens.lowerBound ? start : nil
    open(kind, at: start, opener: opener)
    if kind == .participle, view.classes[group.head] == .participle, before == .phrase, canBePast(group.head) {
      lend(to: top)
    }
    attach(number, subject: -1)
  }

  /// "Leaving was hard", "that leaving was hard"
  @inline(__always)
  private func isSubjectGerund(_ start: Int) -> Bool {
    switch before {
    case .start: stack.count == 1
    case .opener: stack[stack.count - 1].kind != .main && words.beforeGerunds.contains(view.hash(start - 1))
    default: false
    }
  }

  /// Past tense and participle look the same.
  private func canBePast(_ head: Int) -> Bool {
    let last = view.text[Int(view.tokens.ends[head]) - 1] | 0x20
    return view.classes[groups[Int(groupAt[head])].tokens.lowerBound] == .participle
      && (last == UInt8(ascii: "d") || last == UInt8(ascii: "t"))
  }

  /// "by leaving", "for him to leave", "in order to leave"
  private func start(of group: VerbGroupDraft, _ kind: Clause.Kind) -> Int {
    let first = group.tokens.lowerBound
    if before == .preposition, preposition >= sentence.lowerBound { return preposition }
    guard kind == .infinitive, first - 1 > sentence.lowerBound, phraseAt[first - 1] >= 0 else { return first }
    let phrase = phrases[Int(phraseAt[first - 1])]
    let place = phrase.tokens.lowerBound - 1
    guard place >= sentence.lowerBound else { return first }
    if view.hash(place) == words.for { return place }
    return view.hash(place) == words.in && view.hash(phrase.head) == words.order ? place : first
  }
}
