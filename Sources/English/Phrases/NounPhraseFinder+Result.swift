import Grammar

/// What stands ahead of a place, and the phrase that has been read.
extension NounPhraseFinder {
  // MARK: Looking ahead

  /// A noun that what stands here could modify.
  func nounIsAhead(_ from: Int) -> Bool {
    var i = from
    while i < min(end, from + 8) {
      switch view.classes[i] {
      case .nounSingular, .nounPlural, .properNoun: return true
      case .adjective, .comparative, .superlative, .numeral, .participle, .gerund: i += 1
      case .adverb where i + 1 < end && (isModifier(i + 1) || words.ever.contains(view.hash(i))): i += 1
      case .coordinator where i > 0 && isAdjectival(i - 1), .mark where i > 0 && view.isComma(i) && isAdjectival(i - 1):
        guard let next = modifierAfterLink(i) else { return false }
        i = next
      case .mark where view.tokens.has(i, .dash) && view.tokens.has(i, .glued): i += 1
      case .mark where i > 0 && isOpeningQuote(i) && isAdjective(i - 1): i += 1
      case .symbol: i += 1
      default: return false
      }
    }
    return false
  }

  func isModifier(_ i: Int) -> Bool {
    Self.modifier.contains(view.classes[i])
  }

  func modifierIsAhead(_ i: Int) -> Bool {
    guard i < end else { return false }
    if view.classes[i] == .numeral {
      return words.beforeNumbers.contains(view.hash(i - 1))
        && (nounIsAhead(i + 1) || i > 1 && view.classes[i - 2] == .determiner)
    }
    if view.classes[i] == .adverb { return modifierIsAhead(i + 1) }
    // "the first ever mayor"
    if isNoun(i), words.ever.contains(view.hash(i - 1)), i > 1, isAdjective(i - 2) { return true }
    return isModifier(i) && nounIsAhead(i + 1)
  }

  // MARK: The result

  func finished(_ reading: Reading, _ possessor: NounPhrase?, from start: Int) -> NounPhrase? {
    guard let last = reading.head ?? reading.numeral else { return possessor ?? demonstrative(start, reading) }
    let head = reading.description ?? nameHead(reading) ?? last
    let isName = view.classes[head] == .properNoun
    let number: NounPhrase.Number =
      switch view.classes[head] {
      case .nounPlural: .plural
      case .nounSingular: isPeople(head, reading) ? .plural : .singular
      case .numeral: words.ones.contains(view.hash(head)) ? .singular : .plural
      case .properNoun: personAt[head] >= 0 ? .singular : .unknown
      case .adjective, .participle: isPeople(head, reading) ? .plural : .unknown
      default: .unknown
      }
    var upper = last + 1
    if reading.head != nil { upper = max(upper, lastNominal(reading.place) + 1) }
    return NounPhrase(
      tokens: start..<upper, head: head, number: number,
      isDefinite: reading.isDefinite || isName || reading.description != nil)
  }

  /// "the wounded", "the poor"
  func isPeople(_ head: Int, _ reading: Reading) -> Bool {
    reading.isDefinite && head > 0 && view.classes[head - 1] == .determiner && words.people.contains(view.hash(head))
  }

  /// "the wounded", "the poor"; "the lowest is": an adjective for the one that has it.
  func standsAlone(_ i: Int, _ reading: Reading) -> Bool {
    guard reading.isSureOfNoun, reading.isDefinite, reading.numeral == nil else { return false }
    return words.people.contains(view.hash(i))
      || view.classes[i] == .superlative && i + 1 < end && Self.finite.contains(view.classes[i + 1])
  }

  func pronoun(_ i: Int) -> NounPhrase {
    let hash = view.hash(i)
    let number: NounPhrase.Number =
      view.classes[i] == .whPronoun || words.openPronouns.contains(hash)
      ? .unknown : words.pluralPronouns.contains(hash) ? .plural : .singular
    return NounPhrase(
      tokens: i..<(i + 1), head: i, number: number, isDefinite: !words.indefinitePronouns.contains(hash), isPronoun: true
    )
  }

  /// "those of the smaller towns"
  func demonstrative(_ i: Int, _ reading: Reading) -> NounPhrase? {
    guard words.demonstratives.contains(view.hash(i)) else { return nil }
    return pronoun(i)
  }

  func lastNominal(_ place: Int) -> Int {
    var i = place - 1
    while view.classes[i] == .mark || view.classes[i] == .symbol || isAdjective(i) { i -= 1 }
    return i
  }

  /// The head of a personal name is its first word.
  func nameHead(_ reading: Reading) -> Int? {
    guard var first = reading.nameStart, let head = reading.head, first < head else { return nil }
    if personAt[head] >= Int32(first) { return Int(personAt[head]) }
    guard view.classes[head] == .properNoun else { return nil }
    if head == first + 1, words.flatBeginnings.contains(view.hash(first)) { return first }
    while first < head, words.titles.contains(view.hash(first)) { first += 1 }
    return isPersonal(first..<(head + 1)) ? first : nil
  }

  /// A name that ends in no known common noun, and does not begin like a place's or an organisation's.
  func isPersonal(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    if view.tokens.has(last, .allCapitals) || words.placeBeginnings.contains(view.hash(name.lowerBound)) { return false }
    return view.tokens.tagSets[last] == 0 || name.count > 2 && view.tokens.has(name.lowerBound + 1, .initial)
  }
}
