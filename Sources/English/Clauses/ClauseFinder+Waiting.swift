import Grammar

/// Phrases that wait for their verb, and how verb groups are given to clauses.
extension ClauseFinder {
  /// The innermost clause with a subject, or a phrase that can only be one, that waits for a verb.
  func waitingDepth() -> Int? {
    var depth = stack.count - 1
    while depth >= 0 {
      if stack[depth].verb < 0 {
        if stack[depth].subject >= 0 || stack[depth].hasClauseSubject { return depth }
      } else if depth < stack.count - 1, holdsSubject(depth) {
        return depth
      }
      depth -= 1
    }
    return nil
  }

  /// "Prices rose, and the men who fled …", "Roe said the men who fled …": the phrase before the clause inside has no
  /// other verb than the one to come.
  private func holdsSubject(_ depth: Int) -> Bool {
    let inner = drafts[stack[depth + 1].draft]
    guard stack[depth].latest >= 0, inner.kind != .main, inner.kind != .adverbial,
      inner.start > stack[depth].latestStart
    else { return false }
    switch stack[depth].link {
    case .coordinator, .comma: return true
    case .direct:
      let verb = groups[stack[depth].lastVerb]
      return inner.kind != .infinitive && !verb.isPassive && words.takesClause.contains(view.hash(verb.head))
    default: return false
    }
  }

  /// Gives the phrase that waits at `depth` its verb, in a clause that holds those behind the phrase.
  mutating func resumePhrase(_ number: Int, _ depth: Int) {
    close(to: depth + 1, before: groups[number].tokens.lowerBound)
    takeBackObject(depth)
    let (outer, start, subject) = (stack[depth].draft, stack[depth].latestStart, stack[depth].latest)
    let inner = drafts.count
    switch stack[depth].link {
    case .coordinator:
      joinClause(at: start, hasComma: start - 2 >= sentence.lowerBound && view.isComma(start - 2), verb: number)
    case .comma: openSibling(at: start, before: start)
    default:
      stack[depth].forgetLatest()
      open(.that, at: start)
    }
    attach(number, subject: subject)
    var draft = inner - 1
    while draft > outer, drafts[draft].start >= start {
      if drafts[draft].parent == outer { drafts[draft].parent = stack[stack.count - 1].draft }
      draft -= 1
    }
  }

  /// "He joined the army and in May was sent home"
  mutating func joinsOverPhrase(_ number: Int) -> Bool {
    var last = groups[number].tokens.lowerBound - 1
    if last > sentence.lowerBound, view.isComma(last) { last -= 1 }
    guard prepositional >= 0, last >= sentence.lowerBound, Int(phraseAt[last]) == prepositional,
      coordinator > sentence.lowerBound,
      preposition == coordinator + 1 || preposition == coordinator + 2 && view.classes[coordinator + 1] == .adverb,
      let depth = stack.lastIndex(where: { $0.verb >= 0 && $0.isFinite }),
      groups[stack[depth].lastVerb].head < coordinator
    else { return false }
    close(to: depth + 1, before: coordinator)
    join(number)
    return true
  }

  // MARK: Attaching

  /// Closes what lies inside the clause at `depth` and gives that its verb.
  mutating func resume(_ number: Int, _ depth: Int, before limit: Int) {
    if stack[depth].verb >= 0 { return resumePhrase(number, depth) }
    close(to: depth + 1, before: limit)
    attach(number, subject: stack[depth].subject)
  }

  /// Makes a verb group the first of the innermost clause.
  mutating func attach(_ number: Int, subject: Int) {
    let top = stack.count - 1
    let head = view.hash(groups[number].head)
    stack[top].verb = number
    stack[top].lastVerb = number
    drafts[stack[top].draft].verb = number
    groups[number].subject = subject < 0 || groups[number].form != .finite ? nil : subject
    groups[number].conjunctOf = stack[top].joinedTo >= 0 ? stack[top].joinedTo : nil
    let isBe = words.be.contains(head)
    if let found = groups[number].subject {
      let word = view.hash(phrases[found].head)
      if word == words.there, isBe || words.inverting.contains(head) {
        groups[number].subject = nil
        stack[top].wantsSubject = true
      } else if found == stack[top].gap, isBe, stack[top].kind == .main {
        stack[top].wantsSubject = true
        groups[number].object = found
      }
    } else if groups[number].form == .finite, isBe || words.inverting.contains(head) || isInverted(number) {
      stack[top].wantsSubject = groups[number].tense != nil && !stack[top].hasClauseSubject
    }
    let gap = stack[top].gap
    if gap >= 0, gap != subject, !groups[number].isPassive { groups[number].object = gap }
    stack[top].forgetLatest()
  }

  /// Joins a verb group to those of the innermost clause.
  mutating func join(_ number: Int) {
    let top = stack.count - 1
    guard stack[top].verb >= 0 else { return attach(number, subject: stack[top].subject) }
    let first = stack[top].verb
    groups[number].conjunctOf = groups[first].conjunctOf ?? first
    groups[number].subject = groups[number].form == .finite ? groups[first].subject : nil
    stack[top].lastVerb = number
    stack[top].forgetLatest()
  }

  /// The latest phrase turned out to be the next verb's subject.
  mutating func takeBackObject(_ top: Int) {
    let verb = stack[top].lastVerb
    guard verb >= 0, let object = groups[verb].object, object == stack[top].latest else { return }
    groups[verb].object = nil
  }

  /// Opens a clause like the innermost finite one, joined to it: "… and prices fell".
  mutating func joinClause(at start: Int, hasComma: Bool, verb: Int?) {
    // "He said prices fell and officials said": what is said does not hold the next one's saying.
    let head = verb.map { view.hash(groups[$0].head) }
    let isCue = head.map { words.saying.contains($0) || words.answering.contains($0) } ?? false
    let depth =
      stack.lastIndex {
        switch $0.kind {
        case .main: true
        case .that, .wh: !isCue
        case .adverbial: !hasComma
        case .relative, .infinitive, .participle: false
        }
      } ?? 0
    let kind = stack[depth].kind
    let first = stack[depth].verb
    close(to: depth, before: start)
    let opened = open(kind, at: start)
    stack[opened].joinedTo = first < 0 ? -1 : groups[first].conjunctOf ?? first
  }

  /// Closes all up to the nearest main clause and opens another beside it.
  mutating func openSibling(at start: Int, before limit: Int) {
    close(to: stack.lastIndex { $0.kind == .main } ?? 0, before: limit)
    open(.main, at: start)
  }
}
