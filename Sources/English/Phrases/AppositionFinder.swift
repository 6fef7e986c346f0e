import Grammar

/// Finds noun phrases that name or describe once more what the phrase before them does: "Roe, the mayor of Avel,",
/// "the mayor, Ann Roe", "the mayor Ann Roe", "the Court of Audit (COA)".
struct AppositionFinder {
  private let order: PhraseOrder
  private let times = Self.timeWords
  private var view: ClassView { order.view }

  init(_ order: PhraseOrder) { self.order = order }

  /// For each phrase the one it names or describes once more, or -1.
  func targets() -> [Int32] {
    var targets = [Int32](repeating: -1, count: order.phrases.count)
    for phrase in order.phrases.indices.dropFirst() {
      if let target = target(of: phrase, targets) { targets[order.name(afterTitle: phrase)] = Int32(target) }
    }
    return targets
  }

  private func target(of phrase: Int, _ targets: [Int32]) -> Int? {
    let before = phrase - 1
    let gap = order.gap(after: before)
    // Most phrases are ruled out by what stands between.
    guard gap.isEmpty || gap.count == 1 && view.classes[gap.lowerBound] == .mark,
      order.isInSameSentence(before, phrase), !order.phrases[phrase].isPronoun, !order.phrases[before].isPronoun,
      !isTime(phrase), !isTime(before)
    else { return nil }
    if gap.isEmpty { return isNamed(before, phrase) ? before : nil }
    let mark = gap.lowerBound
    if view.tokens.has(mark, .openBracket) {
      return isShortForm(phrase) ? longForm(of: phrase) : nil
    }
    guard view.isComma(mark) || view.tokens.has(mark, .dash), targets[before] < 0, !order.opensClause(before),
      isClosed(phrase)
    else { return nil }
    if order.isName(phrase) {
      // "the coast of Avel, Norway"
      if order.isName(before), order.kind(phrase) != .person { return nil }
      let target = described(by: phrase, from: before)
      return order.isCommon(target) && (order.isDetermined(target) || isPossessed(target))
        && isOfOneKind(target, phrase)
        ? target : nil
    }
    guard order.isCommon(phrase), order.isDetermined(phrase) || isPossessed(phrase) || isRole(phrase, after: before)
    else { return nil }
    let target = described(by: phrase, from: before)
    if order.isName(target) { return isOfOneKind(target, phrase) ? target : nil }
    return order.isCommon(target) && order.isDetermined(target) && order.isDetermined(phrase) && !isListed(phrase)
      && !endsList(phrase)
      && view.hash(order.phrases[target].tokens.lowerBound) != view.hash(order.phrases[phrase].tokens.lowerBound)
      && order.isPersonal(target) == order.isPersonal(phrase) ? target : nil
  }

  /// A person is described by a noun for persons, anything else by another noun.
  private func isOfOneKind(_ target: Int, _ phrase: Int) -> Bool {
    let name = order.isName(phrase) ? phrase : target
    guard order.kind(name) != nil else { return true }
    let noun = name == phrase ? target : phrase
    return order.kind(name) == .person || !order.isPersonal(noun)
  }

  /// What the phrase describes: the one before it, or what that one hangs on.
  private func described(by phrase: Int, from before: Int) -> Int {
    let isPersonal = order.isPersonal(phrase)
    var candidate = before
    var best: Int? = order.isPersonal(before) == isPersonal ? before : nil
    var steps = 0
    while let holder = order.holder(of: candidate), steps < 3 {
      candidate = holder
      steps += 1
      if order.isPersonal(candidate) == isPersonal { best = candidate }
    }
    // "the head of the agency, Ann Roe": of things, a person is told by the first.
    return best ?? candidate
  }

  /// "the mayor Ann Roe", "the group Avelia"; not "the plan Roe made".
  private func isNamed(_ noun: Int, _ name: Int) -> Bool {
    guard order.isCommon(noun), order.isName(name), order.isDetermined(noun) || isPossessed(noun),
      isOfOneKind(noun, name),
      order.phrases[name].tokens.lowerBound == order.phrases[noun].head + 1,
      !view.tokens.has(order.phrases[noun].head, .hyphenated), !order.isDetermined(name)
    else { return false }
    switch order.kind(name) {
    case .person: return order.isPersonal(noun)
    case nil: return !order.isBeforeVerb(name)
    default: return !order.isBeforeVerb(name) || !order.isAfterVerb(noun)
    }
  }

  /// "Court of Audit (COA)": the phrase that begins with the short form's first letter.
  private func longForm(of phrase: Int) -> Int {
    let letter = view.text[Int(view.tokens.starts[order.phrases[phrase].head])]
    var candidate = phrase - 1
    var steps = 0
    while steps < 4 {
      if begins(candidate, with: letter) { return candidate }
      guard let holder = order.holder(of: candidate) else { break }
      candidate = holder
      steps += 1
    }
    return phrase - 1
  }

  private func begins(_ phrase: Int, with letter: UInt8) -> Bool {
    let tokens = order.phrases[phrase].tokens
    return tokens.contains {
      view.text[Int(view.tokens.starts[$0])] & 0xDF == letter && view.classes[$0] != .determiner
    }
  }

  private func isShortForm(_ phrase: Int) -> Bool {
    let tokens = order.phrases[phrase].tokens
    return tokens.count == 1 && view.tokens.has(tokens.lowerBound, .allCapitals)
      && tokens.upperBound < view.tokens.count
      && view.tokens.has(tokens.upperBound, .closeBracket)
      && !(tokens.upperBound + 1 < view.tokens.count && ClassSet.noun.contains(view.classes[tokens.upperBound + 1]))
  }

  /// Whether the phrase, with what hangs on it, runs to a comma, dash or the sentence's end, without a finite verb of
  /// its own and without a second phrase of its form joined to it: "the mayor and the clerk".
  private func isClosed(_ phrase: Int) -> Bool {
    var i = order.phrases[phrase].tokens.upperBound
    let end = min(view.document.sentence(of: i - 1).upperBound, i + Self.longest)
    let verb = order.finiteVerb(after: phrase) ?? end
    while i < end {
      if view.tokens.traits[i] & Self.closing != 0 { return verb >= i && !isListed(after: i) }
      if view.classes[i] == .whPronoun { return true }
      if view.classes[i] == .coordinator, order.isDetermined(phrase) == order.startsDetermined(i + 1) { return false }
      if i >= verb { return false }
      i += 1
    }
    return i == view.document.sentence(of: i - 1).upperBound
  }

  /// Whether after the comma a list goes on: ", Berg and Day".
  private func isListed(after mark: Int) -> Bool {
    mark + 1 < view.tokens.count && view.classes[mark + 1] == .coordinator && view.isComma(mark)
  }

  /// "a seller, a buyer, some goods": a comma and a phrase of the same form follow.
  private func isListed(_ phrase: Int) -> Bool {
    guard phrase + 1 < order.phrases.count else { return false }
    let gap = order.gap(after: phrase)
    return gap.count == 1 && view.isComma(gap.lowerBound) && order.isDetermined(phrase + 1)
  }

  /// The last of such a list.
  private func endsList(_ phrase: Int) -> Bool {
    guard phrase > 1, order.isDetermined(phrase - 2) else { return false }
    let gap = order.gap(after: phrase - 2)
    return gap.count == 1 && view.isComma(gap.lowerBound)
  }

  private func isPossessed(_ phrase: Int) -> Bool {
    let tokens = order.phrases[phrase].tokens
    return tokens.contains { view.classes[$0] == .possessiveClitic }
  }

  /// "Ann Roe, mayor of Avel": without an article.
  private func isRole(_ phrase: Int, after name: Int) -> Bool {
    order.kind(name) == .person && order.isPersonal(phrase)
  }

  private func isTime(_ phrase: Int) -> Bool { times.contains(view.hash(order.phrases[phrase].head)) }

  /// Tokens of an apposition at most.
  private static let longest = 30
  private static var closing: UInt64 {
    Shape.comma.mask | Shape.terminator.mask | Shape.dash.mask | Shape.closeBracket.mask | Shape.closeQuote.mask
  }
  private static let timeWords = WordSet(
    """
    year years month months week weeks day days night morning afternoon evening time times weekend today yesterday
    tomorrow hour hours minute minutes january february march april may june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday
    """)
}
