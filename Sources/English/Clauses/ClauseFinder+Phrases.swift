import Grammar

/// Noun phrases and the words that open clauses.
extension ClauseFinder {
  mutating func nounPhrase(_ number: Int) {
    let first = phrases[number].tokens.lowerBound
    if view.classes[first] == .whPronoun
      || words.whWords.contains(view.hash(first)) && phrases[number].tokens.count > 1
    {
      return whWord(first, phrase: number)
    }
    if before == .phrase, namesAgain(number) { return }
    if before == .phrase, view.hash(first) == words.that, phrases[number].tokens.count > 1,
      phraseAt[first - 1] >= 0, !isTime(number)
    {
      // "the law that ministers passed"
      openClause(hangsOnNoun(first) ? .relative : .that, at: first)
    }
    if before == .preposition {
      guard isSubjectPronoun(first) else {
        before = .phrase
        prepositional = number
        if words.openingPrepositions.contains(view.hash(preposition)), !isSuchAs(preposition) {
          (opening, openingPhrase) = (preposition, number)
        }
        return
      }
      // "before they left"; "when we set out they left"
      if words.openingPrepositions.contains(view.hash(first - 1)) {
        openClause(.adverbial, at: preposition)
      } else {
        before = .word
      }
    }
    let top = stack.count - 1
    if stack[top].verb < 0 { beforeVerb(number, top) } else { afterVerb(number, top) }
    before = .phrase
  }

  /// "his father Adam Roe": the name says once more who is meant; "President Roe": the name takes the title's place.
  private mutating func namesAgain(_ number: Int) -> Bool {
    let first = phrases[number].tokens.lowerBound
    guard number > 0, phrases[number - 1].tokens.upperBound == first, view.classes[phrases[number].head] == .properNoun,
      view.classes[first] != .determiner, !phrases[number - 1].isPronoun
    else { return false }
    let noun = phrases[number - 1].head
    if NounPhraseWords.all.titles.contains(view.hash(first - 1)) {
      replace(number - 1, by: number)
      return true
    }
    return view.classes[noun] == .nounSingular && noun == first - 1 && view.tokens.has(noun, personNoun)
  }

  private mutating func replace(_ title: Int, by name: Int) {
    let top = stack.count - 1
    if stack[top].subject == title { stack[top].subject = name }
    if stack[top].latest == title { stack[top].latest = name }
    if prepositional == title { prepositional = name }
    if openingPhrase == title { openingPhrase = name }
    let verb = stack[top].lastVerb
    guard verb >= 0 else { return }
    if groups[verb].subject == title { groups[verb].subject = name }
    if groups[verb].object == title { groups[verb].object = name }
  }

  @inline(__always)
  func isSubjectPronoun(_ i: Int) -> Bool {
    view.classes[i] == .pronoun && words.subjectPronouns.contains(view.hash(i))
  }

  private mutating func beforeVerb(_ number: Int, _ top: Int) {
    let start = phrases[number].tokens.lowerBound
    if stack[top].subject < 0 || stack[top].subject == stack[top].gap && before != .comma && before != .coordinator {
      stack[top].subject = number
      note(number, .direct, start, top)
      return
    }
    switch before {
    case .coordinator: note(number, .coordinator, coordinator + 1, top)
    case .comma where isTime(stack[top].subject):
      stack[top].subject = number
      note(number, .direct, start, top)
    case .comma: note(number, .comma, comma + 1, top)
    default:
      if isReflexive(number) || isTime(number) { return }
      if isTime(stack[top].subject) {
        stack[top].subject = number
        note(number, .direct, start, top)
      } else {
        note(number, .adjacent, start, top)
      }
    }
  }

  private mutating func afterVerb(_ number: Int, _ top: Int) {
    let start = phrases[number].tokens.lowerBound
    let verb = stack[top].lastVerb
    if stack[top].wantsSubject, before == .verb {
      groups[verb].subject = number
      stack[top].wantsSubject = false
      note(number, .direct, start, top)
      return
    }
    switch before {
    case .coordinator where isListed(top) && !phrases[number].isPronoun: break
    case .coordinator: note(number, .coordinator, coordinator + 1, top)
    case .comma where stack[top].link == .coordinator && !phrases[number].isPronoun: break
    case .comma: note(number, .comma, comma + 1, top)
    case .verb:
      if isReflexive(number) && groups[verb].object != nil { return }
      note(number, .direct, start, top)
      if !isTime(number), !groups[verb].isPassive, !words.becoming.contains(view.hash(groups[verb].head)) {
        setObject(number, verb)
      }
    case .phrase where preposition == coordinator + 1 && preposition > groups[verb].head:
      // "and in Paris the mayor won"
      note(number, .coordinator, coordinator + 1, top)
    case .phrase where preposition == comma + 1 && preposition > groups[verb].head: note(number, .comma, comma + 1, top)
    case .phrase:
      if isReflexive(number) || isTime(number) { return }
      if stack[top].link == .direct, words.takesTwo.contains(view.hash(groups[verb].head)) {
        groups[verb].object = number
      }
      note(number, .adjacent, start, top)
    default: note(number, .direct, start, top)
    }
  }

  /// The phrase before the coordinator is one of several subjects of a verb to come.
  private func isListed(_ top: Int) -> Bool {
    switch stack[top].link {
    case .comma, .coordinator: break
    case .direct:
      // "said shops and bars would close"
      return isAfter(words.reporting) && Int(phraseAt[coordinator - 1]) == stack[top].latest
        && !phrases[stack[top].latest].isPronoun
    default: return false
    }
    let last = Int(phraseAt[coordinator - 1])
    return last >= 0 && (last == stack[top].latest || last == prepositional && last > stack[top].latest)
  }

  /// "respect and obey the law": one object for both.
  private mutating func setObject(_ number: Int, _ verb: Int) {
    groups[verb].object = number
    guard let first = groups[verb].conjunctOf, first == verb - 1, groups[first].object == nil,
      groups[first].tokens.upperBound == groups[verb].tokens.lowerBound - 1
    else { return }
    groups[first].object = number
  }

  private mutating func note(_ number: Int, _ link: ClauseFrame.Link, _ start: Int, _ top: Int) {
    stack[top].latest = number
    stack[top].link = link
    stack[top].latestStart = start
  }

  @inline(__always)
  func isTime(_ number: Int) -> Bool { words.times.contains(view.hash(phrases[number].head)) }

  @inline(__always)
  private func isReflexive(_ number: Int) -> Bool {
    phrases[number].isPronoun && words.reflexives.contains(view.hash(phrases[number].head))
  }

  // MARK: Openers

  /// A conjunction that is no coordinator.
  mutating func conjunction(_ i: Int) {
    let word = view.hash(i)
    if isSuchAs(i) {
      preposition = i
      return before = .preposition
    }
    if before == .preposition || before == .opener { return before = .opener }
    if word == words.that || word == words.whether { findExpletive() }
    switch word {
    case words.that:
      if isAfter(words.takesHearer), stack[stack.count - 1].link == .direct {
        groups[stack[stack.count - 1].lastVerb].object = nil
      }
      openClause(hangsOnNoun(i) ? .relative : .that, at: i)
    case words.whether: openClause(.wh, at: i)
    case words.if: openClause(before == .verb && isAfter(words.asking) ? .wh : .adverbial, at: i)
    default:
      if words.whWords.contains(word) { return whWord(i, phrase: -1) }
      openClause(.adverbial, at: i)
    }
  }

  @inline(__always)
  private func isSuchAs(_ i: Int) -> Bool {
    view.hash(i) == words.as && i > sentence.lowerBound && view.hash(i - 1) == words.such
  }

  /// "It is clear that", "it was said that": the clause is the subject, and "it" holds its place.
  mutating func findExpletive() {
    let verb = stack[stack.count - 1].lastVerb
    guard verb >= 0, let subject = groups[verb].subject, view.hash(phrases[subject].head) == words.it else {
      return
    }
    let head = view.hash(groups[verb].head)
    switch before {
    case .word, .phrase:
      if words.be.contains(head) || words.becoming.contains(head) { groups[verb].subject = nil }
    case .verb: if groups[verb].isPassive || words.seeming.contains(head) { groups[verb].subject = nil }
    default: return
    }
  }

  /// "the years that we have": "that" after a noun which has no content of its own, and no verb for it either.
  private func hangsOnNoun(_ i: Int) -> Bool {
    guard before == .phrase, phraseAt[i - 1] >= 0, !isAfter(words.takesClause), !isAfter(words.takesHearer)
    else { return false }
    let head = phrases[Int(phraseAt[i - 1])].head
    return ClassSet.noun.contains(view.classes[head]) && !words.contentNouns.contains(view.hash(head))
  }

  /// Whether the latest verb of the innermost clause is one of a set.
  @inline(__always)
  func isAfter(_ verbs: WordSet) -> Bool {
    let verb = stack[stack.count - 1].lastVerb
    return verb >= 0 && verbs.contains(view.hash(groups[verb].head))
  }

  mutating func openClause(_ kind: Clause.Kind, at start: Int, opener: Int? = nil) {
    if before == .coordinator, let depth = stack.lastIndex(where: { $0.kind == kind && $0.verb >= 0 }) {
      close(to: depth, before: coordinator)
    }
    open(kind, at: withFocus(start, kind), opener: opener ?? start)
    before = .opener
  }

  /// "even when", "just as": the adverb belongs to the clause.
  func withFocus(_ start: Int, _ kind: Clause.Kind) -> Int {
    guard kind == .adverbial || kind == .participle, start > sentence.lowerBound, view.classes[start - 1] == .adverb
    else { return start }
    // ", thereby raising costs"
    let isApart = kind == .participle && start - 1 > sentence.lowerBound && view.isComma(start - 2)
    return isApart || words.focus.contains(view.hash(start - 1)) ? start - 1 : start
  }

  /// A wh-word or the relative "that", with the phrase that it is or begins.
  mutating func whWord(_ i: Int, phrase: Int) {
    let word = view.hash(i)
    let part = beginsWithPart(i) ? preposition - 1 : -1
    let start = part >= 0 ? part : before == .preposition ? preposition : i
    let isFirst = start == sentence.lowerBound || view.classes[start - 1] == .mark && !view.isComma(start - 1)
    let top = stack.count - 1
    if isFirst, stack[top].verb < 0, stack[top].kind == .main, isQuestion(i, phrase) {
      if phrase >= 0 { takeGap(phrase, isPreposed: start < i) }
      return before = .opener
    }
    let kind = kind(ofWh: word, start)
    if part >= 0, stack[top].latest >= 0, stack[top].latestStart == part { stack[top].forgetLatest() }
    openClause(kind, at: kind == .relative ? start : i, opener: i)
    if part >= 0, kind == .relative {
      let whole = phraseAt[part] >= 0 ? Int(phraseAt[part]) : phrase
      if whole >= 0 { takeGap(whole, isPreposed: false) }
      return
    }
    if phrase >= 0, kind != .that { takeGap(phrase, isPreposed: start < i && kind == .relative) }
    if kind == .wh { lend(to: top) }
  }

  /// "goods, many of which they sold": a word and "of" stand between the comma and the wh-word.
  private func beginsWithPart(_ i: Int) -> Bool {
    before == .preposition && view.hash(preposition) == words.of && preposition - 2 > sentence.lowerBound
      && view.isComma(preposition - 2)
  }

  private mutating func takeGap(_ phrase: Int, isPreposed: Bool) {
    guard !isPreposed else { return }
    let top = stack.count - 1
    stack[top].subject = phrase
    stack[top].gap = phrase
    stack[top].latest = phrase
    stack[top].link = .direct
  }

  /// The innermost clause lends its verb to the one at `depth`, should that get none.
  mutating func lend(to depth: Int) {
    if depth < stack.count - 1, stack[depth].verb < 0, stack[depth].lender < 0 {
      stack[depth].lender = stack[stack.count - 1].draft
    }
  }

  private func kind(ofWh word: UInt64, _ start: Int) -> Clause.Kind {
    let followsNoun =
      start > sentence.lowerBound && (phraseAt[start - 1] >= 0 || isMarkOrCoordinator(start - 1) && hasPhrase)
    if word == words.that, !followsNoun || givesContent(start) {
      return start + 1 < sentence.upperBound && groupAt[start + 1] >= 0 && !isNounReadAsVerb(Int(groupAt[start + 1]))
        ? .relative : .that
    }
    if words.relatives.contains(word) { return followsNoun ? .relative : .wh }
    if words.timeOpeners.contains(word) {
      return before == .verb && isAfter(words.asking) ? .wh : .adverbial
    }
    return .wh
  }

  /// "the fact that"
  private func givesContent(_ that: Int) -> Bool {
    phraseAt[that - 1] >= 0 && words.contentNouns.contains(view.hash(phrases[Int(phraseAt[that - 1])].head))
  }

  /// "said that wages fell": of two finite verbs side by side behind "that" the first was none.
  private func isNounReadAsVerb(_ group: Int) -> Bool {
    let next = groups[group].tokens.upperBound
    return groups[group].tokens.count == 1 && next < sentence.upperBound && groupAt[next] >= 0
  }

  /// Whether the innermost clause has anything to which a relative clause could belong.
  private var hasPhrase: Bool {
    let frame = stack[stack.count - 1]
    return frame.verb >= 0 || frame.subject >= 0
  }

  /// "Who is that?", "What did he say?": a wh-word that opens a main clause.
  private func isQuestion(_ i: Int, _ phrase: Int) -> Bool {
    let next = phrase >= 0 ? phrases[phrase].tokens.upperBound : i + 1
    guard next < sentence.upperBound else { return true }
    let ending = view.tokens.ends[sentence.upperBound - 1]
    if view.text[Int(ending) - 1] == UInt8(ascii: "?") { return true }
    return phrase < 0 && ClassSet.auxiliary.contains(view.classes[next]) && view.classes[next] != .infinitiveTo
  }
}
