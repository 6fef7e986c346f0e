import Grammar

/// Finds base noun phrases: from the determiner, possessor or first modifier to the head noun.
///
/// "the two wounded soldiers" is one, "the head of the agency" two; a possessor belongs to what it possesses:
/// "Egypt's president". A personal name's head is its first word, another name's its last ("Gaza City").
struct NounPhraseFinder {
  let view: ClassView
  let words = NounPhraseWords.all
  /// By token, the first token of the person's name that holds it, or -1.
  let personAt: [Int32]
  let personNoun: ClassMask
  var end = 0

  init(_ view: ClassView) {
    self.view = view
    personNoun = view.document.language.book.classes.mask("personNoun") ?? ClassMask()
    var personAt = [Int32](repeating: -1, count: view.tokens.count)
    for name in view.document.names where name.kind == .person {
      for i in name.tokens { personAt[i] = Int32(name.tokens.lowerBound) }
    }
    self.personAt = personAt
  }

  /// Adds the phrases of a sentence, in order.
  mutating func find(in sentence: Range<Int>, into found: inout [NounPhrase]) {
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      // A run of determiners without end must not be read again from each of them.
      end = min(sentence.upperBound, i + Self.longest)
      if let phrase = phrase(at: i, sentenceStart: sentence.lowerBound) {
        found.append(phrase)
        i = phrase.tokens.upperBound
      } else {
        i += 1
      }
    }
  }

  /// Tokens of a phrase at most; the longest of real news have about 20.
  static let longest = 48

  /// What has been read of one phrase so far.
  struct Reading {
    var place: Int
    var head: Int?
    var numeral: Int?
    /// In "spokesman Ola Berg", the noun.
    var description: Int?
    /// First word of the run of names that ends at the head.
    var nameStart: Int?
    var isDetermined = false
    var isDefinite = false
    /// After an article or possessor: a noun must follow.
    var isSureOfNoun = false
    /// A quotation that began inside the phrase is still open.
    var isQuoting = false
  }

  func phrase(at start: Int, sentenceStart: Int) -> NounPhrase? {
    let wordClass = view.classes[start]
    let mayCompare = words.openingComparisons.contains(view.hash(start))
    guard mayCompare || Self.beginning.contains(wordClass) else { return nil }
    if isPredeterminer(start) || isListNumber(start, sentenceStart: sentenceStart) { return nil }
    if mayCompare, comparison(at: start) > 0 { return noun(from: start) }
    switch wordClass {
    case .pronoun where words.country.contains(view.hash(start)) && view.tokens.has(start, .allCapitals): break
    // "anybody's plans"
    case .pronoun where start + 1 < end && view.classes[start + 1] == .possessiveClitic && nounIsAhead(start + 2): break
    case .pronoun, .whPronoun:
      return pronoun(start)
    case .determiner, .possessivePronoun, .adjective, .comparative, .superlative, .numeral, .nounSingular, .nounPlural,
      .properNoun, .symbol, .foreignWord:
      break
    case .adverb:
      guard words.degrees.contains(view.hash(start)) || endsInLy(start) else { return nil }
    case .participle, .gerund:
      guard beginsPhrase(start, sentenceStart: sentenceStart) else { return nil }
    default: return nil
    }
    return noun(from: start)
  }

  func noun(from start: Int) -> NounPhrase? {
    var reading = Reading(place: start + comparison(at: start))
    // The phrase up to a possessive clitic, should nothing follow. Not part of the reading, which is copied often.
    var possessor: NounPhrase?
    takeDeterminers(&reading)
    while reading.place < end, take(&reading, &possessor, from: start) {}
    return finished(reading, possessor, from: start)
  }

  /// "North and South Korea"
  func joinsCompass(_ i: Int) -> Bool {
    i > 0 && i + 2 < end && view.classes[i] == .coordinator && words.compass.contains(view.hash(i - 1))
      && words.compass.contains(view.hash(i + 1)) && view.classes[i + 2] == .properNoun
  }

  /// How many words before a number compare it ("more than 2,000 people"), or 2 for "North and" before "South Korea".
  func comparison(at i: Int) -> Int {
    let word = view.hash(i)
    if words.compass.contains(word), joinsCompass(i + 1) { return 2 }
    guard words.comparing.contains(word), i + 3 < end, view.classes[i + 2] == .numeral,
      words.compared.contains(view.hash(i + 1)), nounIsAhead(i + 3)
    else { return 0 }
    return 2
  }

  /// "all the", "such a", "both his": what stands before the determiner is outside the phrase.
  func isPredeterminer(_ i: Int) -> Bool {
    guard i + 1 < end, Self.determining.contains(view.classes[i + 1]) else { return false }
    return Self.mayPrecedeDeterminer.contains(view.classes[i]) && words.predeterminers.contains(view.hash(i))
  }

  /// A participle without a determiner modifies the noun after it in names, and after a preposition or verb ("of
  /// displaced people"); a gerund there is a verb, but for those that serve as adjectives ("rising prices").
  func beginsPhrase(_ i: Int, sentenceStart: Int) -> Bool {
    guard i + 1 < end, nounIsAhead(i + 1) else { return false }
    if view.classes[i] == .gerund { return words.adjectival.contains(view.hash(i)) }
    if view.tokens.has(i, .capital), view.classes[i + 1] == .properNoun { return true }
    // "Numbered streets cross the park."
    if i == sentenceStart || view.classes[i - 1] == .mark {
      return view.classes[i + 1] == .nounPlural && i + 2 < end && Self.finite.contains(view.classes[i + 2])
    }
    // "and criticized Roe", "and discussed how towns grow": a verb
    guard view.classes[i - 1] != .coordinator || isNoun(i + 1) && view.classes[i + 1] != .properNoun else { return false }
    return Self.beforeParticiple.contains(view.classes[i - 1])
  }

  func endsInLy(_ i: Int) -> Bool {
    let end = Int(view.tokens.ends[i])
    return end > 2 && view.text[end - 1] == UInt8(ascii: "y")
      && view.text[end - 2] == UInt8(ascii: "l")
  }

  func isNoun(_ i: Int) -> Bool {
    i < end && ClassSet.noun.contains(view.classes[i])
  }

  func takeDeterminers(_ reading: inout Reading) {
    while reading.place < end {
      let wordClass = view.classes[reading.place]
      guard wordClass == .determiner || wordClass == .possessivePronoun else { return }
      reading.isDetermined = true
      if wordClass == .possessivePronoun || words.articles.contains(view.hash(reading.place)) {
        reading.isSureOfNoun = true
      }
      if wordClass == .possessivePronoun || words.definite.contains(view.hash(reading.place)) {
        reading.isDefinite = true
      }
      reading.place += 1
    }
  }

  /// Takes one more token; false where the phrase ends.
  func take(_ reading: inout Reading, _ possessor: inout NounPhrase?, from start: Int) -> Bool {
    let i = reading.place
    // "Luisa de la Vega"
    if personAt[i] >= 0, let head = reading.head, head == i - 1, personAt[head] == personAt[i],
      Self.inName.contains(view.classes[i])
    {
      if reading.nameStart == nil { reading.nameStart = head }
      reading.head = i
      reading.place += 1
      return true
    }
    // "31 July": the day is the head, as in "July 31"; the year is a phrase of its own.
    if view.classes[i] == .properNoun, i > start, reading.numeral == i - 1, reading.head == nil,
      words.months.contains(view.hash(i)),
      view.tokens.ends[i - 1] - view.tokens.starts[i - 1] <= 4
    {
      reading.head = i - 1
      reading.place += 1
      return false
    }
    switch view.classes[i] {
    case .nounSingular, .nounPlural, .properNoun:
      if describes(i, reading) {
        reading.description = reading.head
      } else if !canFollow(reading, i) {
        return false
      }
      takeNoun(i, &reading)
    case .pronoun:
      guard reading.head == nil, i == start else { return false }
      takeNoun(i, &reading)
    case .foreignWord:
      guard view.tokens.has(i, .capital) || reading.nameStart != nil else { return false }
      takeNoun(i, &reading)
    case .adjective, .comparative, .superlative:
      guard reading.head == nil || isInsideName(i, reading) else { return false }
      if !nounIsAhead(i + 1) {
        guard reading.head == nil ? standsAlone(i, reading) : view.tokens.has(i, .capital) else { return false }
        takeNoun(i, &reading)
        return true
      }
      reading.place += 1
    case .numeral: return takeNumeral(i, &reading)
    case .verbBase, .verbPresent, .verbPresent3, .verbPast:
      // After an article stands no verb, whatever the word mostly is: "a packed hall", "the rally".
      guard reading.isSureOfNoun, reading.head == nil, reading.numeral == nil else { return false }
      if nounIsAhead(i + 1) { reading.place += 1 } else { takeNoun(i, &reading) }
    case .participle, .gerund:
      if reading.isSureOfNoun, reading.head == nil, !nounIsAhead(i + 1) {
        takeNoun(i, &reading)
        return true
      }
      guard reading.head == nil, nounIsAhead(i + 1) else { return false }
      if view.classes[i] == .gerund, i > start, !reading.isDetermined, reading.numeral == nil,
        !words.adjectival.contains(view.hash(i))
      {
        return false
      }
      reading.place += 1
    case .adverb:
      guard reading.head == nil, modifierIsAhead(i + 1) else { return false }
      reading.place += 1
    case .determiner:
      // "almost all people", "more than half the staff"
      guard reading.head == nil, reading.numeral == nil, !reading.isDetermined else { return false }
      takeDeterminers(&reading)
    case .mark where isPluralPossessive(i, reading): return takePossessive(&reading, &possessor, from: start)
    case .coordinator, .mark: return takeLink(i, &reading)
    case .preposition, .infinitiveTo:
      guard joinsNumbers(i, reading) else { return false }
      reading.place += 2
    case .symbol: return takeSymbol(i, &reading)
    case .possessiveClitic: return takePossessive(&reading, &possessor, from: start)
    default: return false
    }
    return true
  }

  /// "March 5", "World War II Japanese shipwrecks", "Studio 60"; the year after a month is a phrase of its own.
  func takeNumeral(_ i: Int, _ reading: inout Reading) -> Bool {
    reading.place += 1
    guard let head = reading.head else {
      // "04/25/01 12:42" are two.
      if reading.numeral == i - 1, i > 2, view.classes[i - 3] == .numeral, view.tokens.has(i - 2, .glued),
        view.tokens.has(i, .number), !view.tokens.has(i, .glued)
      {
        reading.place -= 1
        return false
      }
      reading.numeral = i
      return true
    }
    guard view.classes[head] == .properNoun, reading.numeral == nil, head == i - 1,
      view.tokens.has(i, .number) || view.tokens.has(i, .capital)
    else {
      reading.place -= 1
      return false
    }
    if words.months.contains(view.hash(head)) {
      guard reading.nameStart == head, view.tokens.ends[i] - view.tokens.starts[i] <= 2 else {
        reading.place -= 1
        return false
      }
      reading.head = i
      return false
    }
    // "Berg 2010" cites, "the London 2012 Olympics" names.
    let goesOn =
      isNoun(i + 1) && view.classes[i + 1] != .properNoun || i + 1 < end && isAdjective(i + 1) && nounIsAhead(i + 2)
    guard goesOn || view.tokens.ends[i] - view.tokens.starts[i] < 4 else {
      reading.place -= 1
      return false
    }
    reading.numeral = i
    return goesOn
  }

  func takeNoun(_ i: Int, _ reading: inout Reading) {
    if view.classes[i] == .properNoun || view.classes[i] == .foreignWord || view.classes[i] == .pronoun {
      let goesOn = reading.nameStart != nil && reading.head == i - 1
      if !goesOn { reading.nameStart = i }
    } else {
      reading.nameStart = nil
    }
    reading.head = i
    reading.place = i + 1
  }

  /// Whether a noun goes on after the head so far.
  @inline(__always)
  func canFollow(_ reading: Reading, _ i: Int) -> Bool {
    guard let head = reading.head else { return reading.numeral != i - 1 || !words.nearDays.contains(view.hash(i)) }
    if words.days.contains(view.hash(head)) { return view.classes[i] != .properNoun }
    if words.days.contains(view.hash(i)) { return false }
    if view.classes[i] == .properNoun {
      if view.classes[head] == .nounPlural { return false }
      // "spokesman Ola Berg": the name is a phrase of its own.
      if view.classes[head] == .nounSingular { return view.tokens.has(head, .capital) && personAt[i] != Int32(i) }
      return !endsTitle(head, before: i, reading)
    }
    return true
  }

  /// "spokesman Ola Berg": without an article the noun is the head, the name stands to it as to a title.
  @inline(__always)
  func describes(_ i: Int, _ reading: Reading) -> Bool {
    guard let head = reading.head, personAt[i] == Int32(i) else { return false }
    return !reading.isDetermined && head == i - 1 && view.classes[head] == .nounSingular
      && view.tokens.has(head, personNoun)
  }

  /// "Mr. Berg", "Prime Minister Tova Lindqvist": a title and the name it stands before are two phrases.
  func endsTitle(_ head: Int, before i: Int, _ reading: Reading) -> Bool {
    if personAt[i] == Int32(i) { return personAt[head] != Int32(i) }
    // "Mr. President"
    if words.addresses.contains(view.hash(head)) { return true }
    return !reading.isDetermined && words.titles.contains(view.hash(head)) && !words.titles.contains(view.hash(i))
      && !view.isKnownSmall(i)
  }

  /// "an upper-class Avelian family", "the evening local news": a noun modifies what comes, adjective and noun.
  func isCompoundModifier(_ head: Int, before i: Int, _ reading: Reading) -> Bool {
    head == i - 1 && reading.isSureOfNoun && view.classes[head] == .nounSingular && view.classes[i] == .adjective
      && !words.beginningAdjectives.contains(view.hash(i)) && !words.times.contains(view.hash(head)) && nounIsAhead(i + 1)
  }

  func isInsideName(_ i: Int, _ reading: Reading) -> Bool {
    guard let head = reading.head else { return false }
    if isCompoundModifier(head, before: i, reading) { return true }
    guard view.classes[head] == .properNoun else { return false }
    if view.tokens.has(i, .capital) { return personAt[head] < 0 || reading.isDetermined }
    return personAt[head] < 0 && view.classes[i] == .adjective && head == i - 1
      && !words.beginningAdjectives.contains(view.hash(i))
  }

  /// The modifier after "and", a comma or both, and after its adverbs: "successful and highly profitable".
  func modifierAfterLink(_ link: Int) -> Int? {
    var i = link + 1
    if view.isComma(link), i < end, view.classes[i] == .coordinator { i += 1 }
    while i < end, view.classes[i] == .adverb, i - link < 4 { i += 1 }
    return i < end && isAdjectival(i) ? i : nil
  }

  /// "local and other leaders"
  func isOther(_ i: Int) -> Bool { words.other.contains(view.hash(i)) && isNoun(i + 1) }

  /// "one or two points", "40 to 50 questions", "5-10 days"
  func joinsNumbers(_ i: Int, _ reading: Reading) -> Bool {
    guard i + 2 < end, reading.head == nil, reading.numeral == i - 1, view.classes[i + 1] == .numeral,
      nounIsAhead(i + 2)
    else { return false }
    return words.betweenNumbers.contains(view.hash(i)) || view.tokens.has(i, .dash)
  }

  /// "1. Close the pier": the number counts lines.
  func isListNumber(_ i: Int, sentenceStart: Int) -> Bool {
    i == sentenceStart && i + 2 < end && view.classes[i] == .numeral && view.tokens.has(i + 1, .terminator)
      && view.tokens.has(i + 1, .glued) && !view.tokens.has(i + 2, .glued)
  }

  /// "political and economic reforms", "a long, hard winter", "five-year".
  func takeLink(_ i: Int, _ reading: inout Reading) -> Bool {
    guard i > 0, i + 2 < end else { return false }
    if joinsNumbers(i, reading) {
      reading.place += 2
      return true
    }
    if isInsideNumber(i, reading) {
      reading.place += 1
      return true
    }
    if joinsCompass(i), reading.head ?? i - 1 == i - 1 {
      reading.head = nil
      reading.nameStart = nil
      reading.place += 1
      return true
    }
    if reading.isQuoting, isClosingQuote(i), isNoun(i + 1) {
      reading.isQuoting = false
      reading.place += 1
      return true
    }
    if joinsCompound(i, reading) {
      reading.head = nil
      reading.place += 1
      return true
    }
    guard reading.head == nil else { return false }
    if isOpeningQuote(i), reading.isDetermined || isAdjective(i - 1), isNoun(i + 1) || nounIsAhead(i + 1) {
      reading.isQuoting = true
      reading.place += 1
      return true
    }
    if view.tokens.has(i, .dash), view.tokens.has(i, .glued), view.tokens.has(i + 1, .glued), reading.numeral == i - 1 {
      guard nounIsAhead(i + 1) || view.classes[i + 1] == .numeral else { return false }
      reading.place += 1
      return true
    }
    guard view.classes[i] == .coordinator || view.isComma(i), let next = modifierAfterLink(i), nounIsAhead(next),
      !words.beginningAdjectives.contains(view.hash(next)) || isOther(next) && view.classes[i] == .coordinator,
      isAdjective(i - 1) && isAdjective(next)
        || isAdjectival(i - 1) && isAdjectival(next) && (reading.isDetermined || isAdjective(i - 1))
    else { return false }
    reading.place = next + 1
    return true
  }

  /// "a “strong signal”", "their "research"": the quotation begins inside the phrase.
  func isOpeningQuote(_ i: Int) -> Bool {
    view.tokens.has(i, .openQuote)
      || view.tokens.has(i, .quote) && !view.tokens.has(i, .glued) && i + 1 < end && view.tokens.has(i + 1, .glued)
  }

  func isClosingQuote(_ i: Int) -> Bool {
    view.tokens.has(i, .glued) && (view.tokens.has(i, .closeQuote) || view.tokens.has(i, .quote))
  }

  /// "the welfare and housing system", "the Salt and Verde Rivers": one article for both nouns, and a third that they
  /// modify.
  func joinsCompound(_ i: Int, _ reading: Reading) -> Bool {
    guard view.classes[i] == .coordinator, reading.isSureOfNoun, reading.isDefinite, let head = reading.head,
      head == i - 1, head > 0, i + 2 < end, view.classes[i + 1] == view.classes[head],
      view.classes[head - 1] == .determiner
    else { return false }
    if view.classes[head] == .properNoun {
      return view.classes[i + 2] == .properNoun && view.tokens.tagSets[i + 2] != 0 && personAt[i + 1] < 0
    }
    return view.classes[head] == .nounSingular && view.classes[i + 2] == .nounSingular && !isNoun(i + 3)
      && !view.tokens.has(head, personNoun)
  }

  func isAdjectival(_ i: Int) -> Bool {
    isAdjective(i) || ClassSet.verbal.contains(view.classes[i])
  }

  func isAdjective(_ i: Int) -> Bool {
    ClassSet.adjective.contains(view.classes[i])
  }

  /// "$5 billion", "12% growth".
  func takeSymbol(_ i: Int, _ reading: inout Reading) -> Bool {
    guard reading.head == nil, i + 1 < end else { return false }
    if isInsideNumber(i, reading) {
      reading.place += 1
      return true
    }
    if reading.numeral == nil ? view.classes[i + 1] == .numeral : isNoun(i + 1) {
      reading.place += 1
      return true
    }
    return false
  }

  /// "8:30", "2 1/2": a mark without spaces between two numbers.
  func isInsideNumber(_ i: Int, _ reading: Reading) -> Bool {
    let mark = view.text[Int(view.tokens.starts[i])]
    return reading.head == nil && reading.numeral == i - 1 && i + 1 < end && view.classes[i + 1] == .numeral
      && view.tokens.has(i, .glued) && view.tokens.has(i + 1, .glued)
      && (mark == UInt8(ascii: ":") || mark == UInt8(ascii: "/"))
  }

  /// "the residents’ homes": an apostrophe after the s of a plural or a name, with a noun to come.
  func isPluralPossessive(_ i: Int, _ reading: Reading) -> Bool {
    guard let head = reading.head, head <= i - 1, i + 1 < end, view.tokens.has(i, .glued),
      !view.tokens.has(i + 1, .glued),
      view.classes[i - 1] == .nounPlural || view.classes[i - 1] == .properNoun,
      view.tokens.has(i, .quote) || view.tokens.has(i, .closeQuote)
    else { return false }
    let text = view.text
    let last = text[Int(view.tokens.ends[i - 1]) - 1]
    // ’ has three bytes in UTF-8, the last one 0x99; ” ends in 0x9D.
    let mark = text[Int(view.tokens.ends[i]) - 1]
    return last | 0x20 == UInt8(ascii: "s") && (mark == UInt8(ascii: "'") || mark == 0x99) && nounIsAhead(i + 1)
  }

  func takePossessive(_ reading: inout Reading, _ possessor: inout NounPhrase?, from start: Int) -> Bool {
    guard reading.head != nil else { return false }
    possessor = finished(reading, nil, from: start)
    reading.head = nil
    reading.numeral = nil
    reading.description = nil
    reading.nameStart = nil
    reading.isDetermined = true
    reading.isSureOfNoun = true
    reading.isDefinite = true
    reading.place += 1
    return true
  }
}
