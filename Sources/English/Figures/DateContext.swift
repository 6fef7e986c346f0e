import Grammar
import Vocabulary

/// Whether the words around a date tell of what was or of what is to come: its verb's tense, and the words before it.
struct DateContext {
  private let document: Document
  private let tokens: Tokens
  private let isInFigure: [Bool]

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
    var isInFigure = [Bool](repeating: false, count: document.tokens.count)
    for finding in document.figures {
      for i in finding.tokens { isInFigure[i] = true }
    }
    self.isInFigure = isInFigure
  }

  /// - Parameter isDay: a weekday beside a verb of the present is to come ("opens Friday"); a month need not be.
  func way(_ date: Range<Int>, isDay: Bool) -> DateAnchor.Way {
    let sentence = document.sentence(of: date.lowerBound)
    if let said = wayOfLead(before: date.lowerBound, sentence) { return said }
    guard let verb = verb(of: date, sentence) else { return .near }
    let way = way(ofVerb: verb, sentence, isDay: isDay)
    let group = document.verbGroups[verb]
    // "Monday's ruling" has been given, whatever the verb; "Monday's vote will decide" has its own verb.
    if way == .future, isOwner(date), group.tense != .future || group.tokens.lowerBound < date.lowerBound {
      return .near
    }
    let before = date.lowerBound > sentence.lowerBound ? tokens.hashes[date.lowerBound - 1] : 0
    // "worked until Friday", but "extended it until Friday".
    if way == .past, Self.until.contains(before), Self.extending.contains(WordHash.of(group.lemma)), !group.isNegated {
      return .future
    }
    // "by Friday", "to fly by August": without a verb of the past it is to come.
    if before == Words.by, way == .near || group.form == .infinitive { return .future }
    return way
  }

  private func isOwner(_ date: Range<Int>) -> Bool {
    date.upperBound < tokens.count && tokens.has(date.upperBound, .clitic)
  }

  /// "ended Friday", "due on Friday", "as early as Friday".
  private func wayOfLead(before first: Int, _ sentence: Range<Int>) -> DateAnchor.Way? {
    var i = first - 1
    while i >= sentence.lowerBound, first - i < 5 {
      let hash = tokens.hashes[i]
      if Self.ended.contains(hash) { return .past }
      // "had been due on Friday" looks back on it.
      if Self.due.contains(hash) {
        return i > sentence.lowerBound && tokens.hashes[i - 1] == Self.been ? .past : .future
      }
      if hash == Self.asWord, i - 2 >= sentence.lowerBound, tokens.hashes[i - 2] == Self.asWord,
        Self.asSoon.contains(tokens.hashes[i - 1])
      {
        return .future
      }
      guard Self.links.contains(hash) || tokens.has(i, .comma) else { return nil }
      i -= 1
    }
    return nil
  }

  // MARK: The verb

  /// The verb group whose time the date tells: the nearest before it in its own clause, else the first after it, else
  /// that of the clause around.
  private func verb(of date: Range<Int>, _ sentence: Range<Int>) -> Int? {
    var holding: [Int] = []
    var others: [Range<Int>] = []
    for number in clauses(of: sentence) {
      let clause = document.clauses[number]
      if clause.tokens.contains(date.lowerBound) { holding.append(number) } else { others.append(clause.tokens) }
    }
    for number in holding.reversed() {
      let clause = document.clauses[number]
      let groups = document.firstVerbGroup(from: clause.tokens.lowerBound)..<document.firstVerbGroup(
        from: clause.tokens.upperBound)
      let own = groups.filter { group in
        let head = document.verbGroups[group].head
        // "19 points": a unit read as a verb.
        return !isInFigure[head] && !others.contains { $0.contains(head) }
      }
      let before = own.last { document.verbGroups[$0].tokens.upperBound <= date.lowerBound }
      if let before { return before }
      if let after = own.first { return after }
      if let verb = clause.verbGroup, !isInFigure[document.verbGroups[verb].head] { return verb }
    }
    return nil
  }

  private func clauses(of sentence: Range<Int>) -> Range<Int> {
    let clauses = document.clauses
    var low = 0
    var high = clauses.count
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].tokens.lowerBound < sentence.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < clauses.count, clauses[end].tokens.lowerBound < sentence.upperBound { end += 1 }
    return low..<end
  }

  private func way(ofVerb number: Int, _ sentence: Range<Int>, isDay: Bool) -> DateAnchor.Way {
    var number = number
    for _ in 0..<6 {
      let group = document.verbGroups[number]
      let lemma = WordHash.of(group.lemma)
      let isPlanned = Self.prospective.contains(lemma) && (group.isPassive || lemma == Self.schedule)
      switch group.form {
      case .finite:
        // "is expected Friday"; "had been expected Friday" looks back on it.
        if isPlanned { return isPastPerfect(group) ? .past : .future }
        switch group.tense {
        case .future: return .future
        case .conditional:
          // "could not be reached Friday" tells of the past, as "would have left" does.
          return hasPerfect(group) || group.modal == "could" && group.isNegated ? .past : .future
        case .past: return .past
        case .present:
          if group.modal != nil { return hasPerfect(group) ? .past : .future }
          return isDay && !Self.saying.contains(lemma) ? .future : .near
        case nil: return .near
        }
      case .infinitive:
        if hasPerfect(group) || number > 0 && isPastPerfect(document.verbGroups[number - 1]) { return .past }
        // "rules to be published Friday"
        if group.isPassive || isAfterPlan(group, sentence) { return .future }
      case .participle:
        if isPlanned { return .future }
        if group.isPassive { return .past }
      case .gerund: break
      }
      // A verb without a tense has that of the verb before it.
      guard number > 0, document.verbGroups[number - 1].tokens.lowerBound >= sentence.lowerBound else { return .near }
      number -= 1
    }
    return .near
  }

  private func hasPerfect(_ group: VerbGroup) -> Bool {
    group.tokens.contains { $0 < group.head && tokens.hashes[$0] == Self.have }
  }

  private func isPastPerfect(_ group: VerbGroup) -> Bool {
    group.tokens.contains { $0 < group.head && tokens.hashes[$0] == Self.had }
  }

  /// "plans to leave", "a plan to leave", "is to leave": a word of intent shortly before the infinitive.
  private func isAfterPlan(_ group: VerbGroup, _ sentence: Range<Int>) -> Bool {
    let first = group.tokens.lowerBound
    for i in max(sentence.lowerBound, first - 6)..<first where Self.intent.contains(tokens.hashes[i]) { return true }
    return first > sentence.lowerBound && Self.be.contains(tokens.hashes[first - 1])
  }

  private static let have = WordHash.of("have")
  private static let been = WordHash.of("been")
  private static let had = WordHash.of("had")
  private static let schedule = WordHash.of("schedule")
  private static let asWord = WordHash.of("as")
  private static let asSoon = WordSet("early soon late")
  private static let be = WordSet("is are was were am be been 's 're")
  private static let until = WordSet("until till to through")
  /// Words between a lead and its date.
  private static let links = WordSet("on for by in at from the to early late out back up again this a noon midnight")
  private static let ended = WordSet("ended since dated")
  private static let due = WordSet("due scheduled slated upcoming payable expiring effective")
  /// Lemmas of verbs whose passive looks ahead: "is expected Friday".
  private static let prospective = WordSet(
    "schedule expect plan slate due intend target project anticipate reschedule")
  /// Lemmas of verbs that reach ahead to an end: "extended it until Friday".
  private static let extending = WordSet(
    """
    extend postpone delay defer adjourn prolong suspend reschedule give grant have allow set schedule put push hold
    remand order
    """)
  /// Words before an infinitive that look ahead.
  private static let intent = WordSet(
    """
    plan plans planned planning schedule scheduled schedules expect expects expected expecting due set slated likely
    unlikely intend intends intended intending hope hopes hoped hoping vow vows vowed promise promises promised
    promising
    agree agrees agreed agreeing want wants wanted going ready prepare prepares prepared preparing aim aims aimed aiming
    pledge pledges pledged decide decides decided decision propose proposes proposed proposal about offer offers offered
    threaten threatens threatened ask asks asked invite invites invited urge urges urged order orders ordered poised
    prefer prefers preferred commit committed need needs needed seek seeks sought vote voted bound certain sure willing
    eager able obliged required request requests requested call calls called opt opted arrange arranged choose chose
    """)
  private static let saying = WordSet("say tell add report write announce note claim argue")
}
