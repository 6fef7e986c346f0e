import Grammar

/// Finds the subject of each finite verb group, where it stands plainly before it or, for verbs of saying, after it.
///
/// From the noun phrase before the verb it goes back over what hangs on the subject: "the head of the agency said",
/// "the men who fled the camp said", "a letter seen by the paper says", "Roe, the mayor, said".
struct SubjectFinder {
  private let view: ClassView
  private let phrases: [NounPhrase]
  /// By token, the noun phrase and the verb group that hold it, or -1.
  private let phraseAt: [Int32]
  private let groupAt: [Int32]

  init(_ view: ClassView, phrases: [NounPhrase], groups: [VerbGroup]) {
    self.view = view
    self.phrases = phrases
    phraseAt = Self.places(phrases.map(\.tokens), count: view.tokens.count)
    groupAt = Self.places(groups.map(\.tokens), count: view.tokens.count)
  }

  private static func places(_ ranges: [Range<Int>], count: Int) -> [Int32] {
    var places = [Int32](repeating: -1, count: count)
    for (number, range) in ranges.enumerated() {
      for i in range { places[i] = Int32(number) }
    }
    return places
  }

  /// - Parameters:
  ///   - number: the group's place in `groups`, whose earlier ones have their subjects already.
  func subject(of number: Int, among groups: [VerbGroup], in sentence: Range<Int>) -> Int? {
    let group = groups[number]
    guard group.form == .finite || group.tense != nil else { return nil }
    let before = group.tokens.lowerBound - 1
    if before < sentence.lowerBound || isQuoteEnd(before) { return inverted(group, sentence) ?? subjectBefore(number, groups, sentence) }
    return subjectBefore(number, groups, sentence) ?? (view.isComma(before) ? inverted(group, sentence) : nil)
  }

  private func subjectBefore(_ number: Int, _ groups: [VerbGroup], _ sentence: Range<Int>) -> Int? {
    let low = sentence.lowerBound
    var i = groups[number].tokens.lowerBound - 1
    while i >= low, view.classes[i] == .adverb { i -= 1 }
    guard i >= low else { return nil }
    if view.classes[i] == .coordinator {
      return number > 0 && groups[number - 1].tokens.lowerBound >= low ? groups[number - 1].subject : nil
    }
    if phraseAt[i] >= 0 { return outermost(Int(phraseAt[i]), low, groups) }
    if groupAt[i] >= 0 { return beforeModifier(Int(groupAt[i]), low, groups).map { outermost($0, low, groups) } }
    // "Roe, the head of the agency, said", "Roe (54) said"
    guard view.classes[i] == .mark, let opening = opening(of: i, low, groups), opening > low, phraseAt[opening - 1] >= 0
    else { return nil }
    return outermost(Int(phraseAt[opening - 1]), low, groups)
  }

  /// The phrase on which the one before the verb hangs.
  private func outermost(_ phrase: Int, _ low: Int, _ groups: [VerbGroup]) -> Int {
    var current = phrase
    var isListed = false
    while let next = next(before: current, low, groups, isListed: isListed) {
      isListed = view.classes[phrases[current].tokens.lowerBound - 1] == .coordinator || isListed
      current = next
    }
    return current
  }

  private func next(before phrase: Int, _ low: Int, _ groups: [VerbGroup], isListed: Bool) -> Int? {
    let link = phrases[phrase].tokens.lowerBound - 1
    guard link > low else { return nil }
    if groupAt[link] >= 0 { return beforeModifier(Int(groupAt[link]), low, groups) }
    let place = link - 1
    switch view.classes[link] {
    case .preposition where !Self.clauseOpeners.contains(view.hash(link)):
      if phraseAt[place] >= 0 { return Int(phraseAt[place]) }
      return groupAt[place] >= 0 ? beforeModifier(Int(groupAt[place]), low, groups) : nil
    case .coordinator:
      return phraseAt[place] >= 0 && !isObject(Int(phraseAt[place]), low) ? Int(phraseAt[place]) : nil
    case .mark where isListed && view.isComma(link):
      return phraseAt[place] >= 0 && !isObject(Int(phraseAt[place]), low) ? Int(phraseAt[place]) : nil
    case .nounSingular, .nounPlural, .properNoun, .pronoun:
      // "the senator himself"
      return Self.reflexives.contains(view.hash(phrases[phrase].head)) && phraseAt[link] >= 0 ? Int(phraseAt[link]) : nil
    default: return nil
    }
  }

  /// What a verb group modifies, if it does: "the men who fled", "a letter seen", "plans to leave".
  private func beforeModifier(_ number: Int, _ low: Int, _ groups: [VerbGroup]) -> Int? {
    let group = groups[number]
    if group.form != .finite {
      let place = group.tokens.lowerBound - 1
      return place >= low && phraseAt[place] >= 0 ? Int(phraseAt[place]) : nil
    }
    guard let subject = group.subject, view.classes[phrases[subject].head] == .whPronoun,
      !Self.saying.contains(group.lemma)
    else { return nil }
    var place = phrases[subject].tokens.lowerBound - 1
    if place > low, view.isComma(place) { place -= 1 }
    return place >= low && phraseAt[place] >= 0 ? Int(phraseAt[place]) : nil
  }

  /// Right after a verb or preposition.
  private func isObject(_ phrase: Int, _ low: Int) -> Bool {
    let start = phrases[phrase].tokens.lowerBound
    return start - 1 >= low && (groupAt[start - 1] >= 0 || view.classes[start - 1] == .preposition)
  }

  /// The comma, dash or bracket that opens what the one at `closing` closes: an aside with no main verb of its own.
  private func opening(of closing: Int, _ low: Int, _ groups: [VerbGroup]) -> Int? {
    var i = closing - 1
    while i >= low, closing - i < 40 {
      if groupAt[i] >= 0, !view.tokens.has(closing, .closeBracket) {
        let group = groups[Int(groupAt[i])]
        let isRelative = group.subject.map { view.classes[phrases[$0].head] == .whPronoun } ?? false
        if group.form == .finite, !isRelative { return nil }
      }
      if view.classes[i] == .mark {
        if view.tokens.has(closing, .closeBracket) {
          if view.tokens.has(i, .openBracket) { return i }
        } else if view.isComma(closing), view.isComma(i), phraseAt[max(low, i - 1)] >= 0 {
          return i
        } else if view.tokens.has(closing, .dash), view.tokens.has(i, .dash) {
          return i
        }
      }
      i -= 1
    }
    return nil
  }

  /// "…," said the minister: the phrase right after a verb of saying that begins its clause.
  private func inverted(_ group: VerbGroup, _ sentence: Range<Int>) -> Int? {
    guard group.tokens.count == 1, Self.saying.contains(group.lemma), group.head + 1 < sentence.upperBound,
      phraseAt[group.head + 1] >= 0
    else { return nil }
    return Int(phraseAt[group.head + 1])
  }

  private func isQuoteEnd(_ i: Int) -> Bool {
    view.tokens.traits[i] & (Shape.closeQuote.mask | Shape.quote.mask | Shape.terminator.mask) != 0
  }

  /// Prepositions that also open clauses: what follows them may be a subject.
  private static let clauseOpeners = WordSet("after before since until till as than like")
  private static let reflexives = WordSet("himself herself itself themselves")
  private static let saying: Set<String> = Set(
    """
    say tell add write note report argue announce claim state explain declare acknowledge warn insist urge conclude reply
    suggest admit predict remark comment stress recall respond ask think believe know show find hope fear
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
