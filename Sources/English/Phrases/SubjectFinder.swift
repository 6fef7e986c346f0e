import Grammar

/// Finds the subject of each finite verb group, where it stands plainly before it (or, for verbs of saying, after).
struct SubjectFinder {
  private let view: ClassView
  private let phrases: [NounPhrase]
  /// By token, the noun phrase that holds it, or -1.
  private let phraseAt: [Int32]
  /// By token, whether a verb group holds it.
  private let isInGroup: [Bool]

  init(_ view: ClassView, phrases: [NounPhrase], groups: [VerbGroup]) {
    self.view = view
    self.phrases = phrases
    var phraseAt = [Int32](repeating: -1, count: view.tokens.count)
    for (number, phrase) in phrases.enumerated() {
      for i in phrase.tokens { phraseAt[i] = Int32(number) }
    }
    self.phraseAt = phraseAt
    var isInGroup = [Bool](repeating: false, count: view.tokens.count)
    for group in groups {
      for i in group.tokens { isInGroup[i] = true }
    }
    self.isInGroup = isInGroup
  }

  /// - Parameter previous: the verb group before this one in the sentence.
  func subject(of group: VerbGroup, in sentence: Range<Int>, after previous: VerbGroup?) -> Int? {
    guard group.form == .finite || group.tense != nil else { return nil }
    let before = subjectBefore(group, sentence, previous)
    if before == nil || isQuoteEnd(group.tokens.lowerBound - 1, sentence) { return inverted(group, sentence) ?? before }
    return before
  }

  private func subjectBefore(_ group: VerbGroup, _ sentence: Range<Int>, _ previous: VerbGroup?) -> Int? {
    let low = sentence.lowerBound
    var i = group.tokens.lowerBound - 1
    while i >= low, view.classes[i] == .adverb { i -= 1 }
    guard i >= low else { return nil }
    if view.classes[i] == .coordinator { return previous?.subject }
    if phraseAt[i] >= 0 { return outermost(Int(phraseAt[i]), low) }
    // "Roe, the head of the agency, said", "Roe (54) said"
    guard view.classes[i] == .mark, let opening = opening(of: i, low), opening > low else { return nil }
    let place = opening - 1
    return phraseAt[place] >= 0 ? outermost(Int(phraseAt[place]), low) : nil
  }

  /// The phrase that the one before the verb hangs on: over "of the agency" and "X, Y and" to the first.
  private func outermost(_ phrase: Int, _ low: Int) -> Int {
    var current = phrase
    while true {
      let start = phrases[current].tokens.lowerBound
      guard start - 2 >= low, phraseAt[start - 2] >= 0 else { return current }
      let link = view.classes[start - 1]
      let isLinked =
        link == .preposition && Self.ofLike.contains(view.hash(start - 1)) || link == .coordinator && !isObject(Int(phraseAt[start - 2]), low)
      guard isLinked else { return current }
      current = Int(phraseAt[start - 2])
    }
  }

  /// Right after a verb or preposition.
  private func isObject(_ phrase: Int, _ low: Int) -> Bool {
    let start = phrases[phrase].tokens.lowerBound
    return start - 1 >= low && (isInGroup[start - 1] || view.classes[start - 1] == .preposition)
  }

  /// The comma, dash or bracket that opens what the one at `closing` closes.
  private func opening(of closing: Int, _ low: Int) -> Int? {
    var i = closing - 1
    while i >= low, closing - i < 40 {
      if view.classes[i] == .mark {
        if view.tokens.has(closing, .closeBracket) {
          if view.tokens.has(i, .openBracket) { return i }
        } else if view.isComma(closing) && view.isComma(i) && phraseAt[max(low, i - 1)] >= 0 {
          return i
        } else if view.tokens.has(closing, .dash) && view.tokens.has(i, .dash) {
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
      group.head == sentence.lowerBound || isQuoteEnd(group.head - 1, sentence), phraseAt[group.head + 1] >= 0
    else { return nil }
    return Int(phraseAt[group.head + 1])
  }

  private func isQuoteEnd(_ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i >= sentence.lowerBound else { return false }
    return view.isComma(i) || view.tokens.has(i, .closeQuote) || view.tokens.has(i, .quote) || view.tokens.has(i, .terminator)
  }

  private static let ofLike = WordSet("of for in at from on with")
  private static let saying: Set<String> = Set(
    "say tell add write note report argue announce claim state explain declare acknowledge warn insist urge conclude reply suggest admit predict remark comment stress recall respond ask read go".split(separator: " ").map(String.init))
}
