import Grammar

/// The source behind its verb.
extension SourceReader {
  /// The source that begins at `first`, after an inverted verb or "according to".
  func source(at first: Int, limit: Int) -> SourceSpan? {
    guard first < limit, let phrase = openingPhrase(first, limit), !isTime(phrase) else { return nil }
    var i = phrase.tokens.upperBound
    var head = phrase.tokens
    while i < limit {
      if view.has(i, words.clitic), let owned = phraseBeginning(i + 1, limit) {
        i = owned.tokens.upperBound
        head = owned.tokens
      } else if view.has(i, .openBracket), let close = bracketEnd(i, limit) {
        i = close + 1
      } else if let end = afterPreposition(i, limit) ?? afterComma(i, limit) ?? afterRelative(i, limit)
        ?? afterCoordinator(i, limit) ?? afterAdjacent(i, limit)
      {
        i = end
      } else {
        break
      }
    }
    return SourceSpan(tokens: phrase.tokens.lowerBound..<i, head: head)
  }

  /// The noun phrase that begins at a token; also "another", "some", "the 46-year-old", which lack a noun.
  private func openingPhrase(_ first: Int, _ limit: Int) -> NounPhrase? {
    if var phrase = view.phrase(at: first) {
      guard phrase.tokens.lowerBound == first else { return nil }
      let next = phrase.tokens.upperBound
      let age = view.has(next, .dash) ? next + 1 : next
      if age < limit, view.isWord(age, in: Self.yearOld), view.phrase(at: age) == nil {
        phrase.tokens = first..<(age + 1)
        phrase.head = age
      }
      return phrase
    }
    if let phrase = unreadPhrase(first, limit) { return phrase }
    guard view.isWord(first, in: Self.indefinites), first + 1 == limit || !view.has(first + 1, .word)
    else { return nil }
    return NounPhrase(tokens: first..<(first + 1), head: first, number: .unknown, isDefinite: false)
  }

  /// "an official who was there": a determiner and nouns that were taken for adjectives, before a relative clause.
  private func unreadPhrase(_ first: Int, _ limit: Int) -> NounPhrase? {
    guard view.has(first, words.determiner) || view.has(first, words.numeral) else { return nil }
    var end = first + 1
    while end < limit, end - first < 6, view.verb(at: end) == nil,
      view.has(end, words.adjective) || view.has(end, words.noun)
    { end += 1 }
    guard end > first + 1, end < limit, view.isWord(end, words.who) || view.isWord(end, words.whose) else { return nil }
    return NounPhrase(tokens: first..<end, head: end - 1, number: .unknown, isDefinite: false)
  }
  static let yearOld: Set<UInt64> = Set(["year-old", "years-old"].map { WordHash.of($0) })
  private static let indefinites: Set<UInt64> = Set(
    ["another", "one", "some", "many", "others", "both", "several", "most", "few", "all", "neither"].map {
      WordHash.of($0)
    })

  private func phraseBeginning(_ i: Int, _ limit: Int) -> NounPhrase? {
    guard i < limit, let phrase = view.phrase(at: i), phrase.tokens.lowerBound == i, phrase.tokens.upperBound <= limit
    else {
      return nil
    }
    return phrase
  }

  private func bracketEnd(_ i: Int, _ limit: Int) -> Int? {
    var k = i + 1
    while k < limit, k - i < 40 {
      if view.has(k, .closeBracket) { return k }
      k += 1
    }
    return nil
  }

  static let tying: Set<UInt64> = Set(
    [
      "of", "for", "from", "at", "with", "in", "on", "to", "behind", "near", "by", "under", "about", "against",
      "between",
      "among", "over", "within", "across", "outside", "inside", "around", "without", "through", "throughout",
    ].map { WordHash.of($0) })

  private func afterPreposition(_ i: Int, _ limit: Int) -> Int? {
    guard view.isWord(i, in: Self.tying), let phrase = phraseBeginning(i + 1, limit), !isTime(phrase) else {
      return nil
    }
    if !view.isWord(i, words.of), view.has(phrase.head, words.setting) || view.has(phrase.head, words.medium) {
      return nil
    }
    if phrase.isPronoun { return nil }
    return phrase.tokens.upperBound
  }

  /// ", the mayor of", ", 45,", ", who …": apposition, age, relative clause.
  private func afterComma(_ i: Int, _ limit: Int) -> Int? {
    guard view.isComma(i), i + 1 < limit else { return nil }
    let next = i + 1
    if view.has(next, words.relative) && !view.isWord(next, in: Self.whereWords) { return clauseEnd(from: next, limit) }
    if view.has(next, .number), next + 1 >= limit || view.isComma(next + 1) || view.has(next + 1, .terminator) {
      return next + 1
    }
    guard let phrase = phraseBeginning(next, limit), !phrase.isPronoun, !isTime(phrase), !view.isSubject(phrase.head)
    else { return nil }
    // The next clause's subject is no apposition.
    var k = phrase.tokens.upperBound
    while k < limit, let end = afterPreposition(k, limit) { k = end }
    if k < limit, let verb = view.verb(at: k), verb.form == .finite { return nil }
    return phrase.tokens.upperBound
  }
  static let whereWords: Set<UInt64> = Set(["where", "when", "what", "how", "why"].map { WordHash.of($0) })

  private func afterRelative(_ i: Int, _ limit: Int) -> Int? {
    if view.isWord(i, words.who) || view.isWord(i, words.whose) { return clauseEnd(from: i, limit) }
    if let verb = view.verb(at: i), verb.form == .participle || verb.form == .gerund {
      return clauseEnd(from: i, limit)
    }
    if view.has(i, words.adjective), i + 1 < limit, view.has(i + 1, words.preposition) {
      return clauseEnd(from: i, limit)
    }
    // "a Treasury official": the noun can be taken for an adjective.
    if view.has(i, words.adjective), view.phrase(at: i) == nil { return i + 1 }
    return nil
  }

  /// "Fox News judicial analyst Jane Roe": a title between two names reads as phrases side by side.
  private func afterAdjacent(_ i: Int, _ limit: Int) -> Int? {
    guard let phrase = phraseBeginning(i, limit), !phrase.isPronoun, !isTime(phrase), !view.has(i, words.determiner)
    else { return nil }
    let next = phrase.tokens.upperBound
    if next < limit, let verb = view.verb(at: next), verb.form == .finite { return nil }
    return next
  }

  private func afterCoordinator(_ i: Int, _ limit: Int) -> Int? {
    guard view.isWord(i, words.and), let phrase = phraseBeginning(i + 1, limit), !phrase.isPronoun else { return nil }
    var k = phrase.tokens.upperBound
    while k < limit, let end = afterPreposition(k, limit) { k = end }
    if k < limit, let verb = view.verb(at: k), verb.form == .finite { return nil }
    return phrase.tokens.upperBound
  }

  /// The end of a relative clause: the next comma, quotation or the limit.
  private func clauseEnd(from i: Int, _ limit: Int) -> Int {
    var k = i + 1
    while k < limit, !view.isComma(k), !view.isQuoted(k), !view.has(k, .dash), !view.isWord(k, words.colon) { k += 1 }
    while k > i, view.has(k - 1, .terminator) { k -= 1 }
    return k
  }
}
