import Grammar
import Vocabulary

/// A source's noun phrase as found in the text.
struct SourceSpan: Equatable {
  /// The whole noun phrase, with apposition, age and relative clause.
  var tokens: Range<Int>
  /// The base noun phrase that resolves to the actor; for a relative pronoun its antecedent.
  var head: Range<Int>
  var isRelative = false

  /// For what is said elsewhere: a relative pronoun gives way to what it stands for.
  var asAntecedent: SourceSpan { isRelative ? SourceSpan(tokens: head, head: head) : self }
}

/// Finds the subject before a verb, and the source after an inverted one.
struct SourceReader {
  let view: SourcingView
  var words: SourcingVocabulary { view.words }

  init(_ view: SourcingView) { self.view = view }

  // MARK: Before the verb

  /// The subject of the verb that begins at `verb`, searched back to `floor`; nil when it has none of its own.
  ///
  /// The words are searched back from the verb; where the clause layer has the subject's head further to the left,
  /// before a clause or a list that hangs on it, the source begins there.
  func subject(before verb: Int, floor: Int) -> SourceSpan? {
    guard let found = searched(before: verb, floor: floor) else { return nil }
    guard !found.isRelative, let group = view.verb(at: verb), group.tokens.lowerBound == verb, group.form == .finite
    else { return found }
    if let named = nameBefore(found, group, floor: floor) {
      return SourceSpan(tokens: named.tokens.lowerBound..<found.tokens.upperBound, head: named.tokens)
    }
    guard let whole = view.subject(of: group), whole.tokens.lowerBound >= floor, whole.head < found.tokens.lowerBound,
      group.conjunctOf == nil, !view.isComma(found.tokens.lowerBound - 1)
    else { return found }
    return extended(left: whole, floor: floor, end: found.tokens.upperBound, inApposition: true)
  }

  private func searched(before verb: Int, floor: Int) -> SourceSpan? {
    var i = verb - 1
    var end: Int?
    var sawComma = false
    while i >= floor {
      if let quotation = view.quotation(at: i), quotation.isLong { return nil }
      if skipsBetween(i, floor) {
        i -= 1
      } else if let start = insideGroup(i, verb, floor) {
        i = start - 1
      } else if isEmphatic(i, floor) {
        if end == nil { end = i + 1 }
        i -= 1
      } else if view.isComma(i) {
        guard let opening = parenthesisStart(closing: i, floor: floor) else { return nil }
        if isSetting(opening + 1, i) { end = nil } else if end == nil { end = i }
        sawComma = true
        i = opening - 1
      } else if view.has(i, .dash), let opening = dashStart(i, floor: floor) {
        if end == nil { end = i }
        i = opening - 1
      } else if view.has(i, .closeBracket), let opening = bracketStart(i, floor: floor) {
        if end == nil { end = i + 1 }
        i = opening - 1
      } else if let start = timeStart(i, floor: floor) ?? settingStart(i, floor: floor) ?? setPhraseStart(i, floor) {
        i = start - 1
      } else if let start = datedParticiple(i, floor) {
        if end == nil { end = i + 1 }
        i = start - 1
      } else if isRestricting(i, floor) {
        if end == nil { end = i + 1 }
        i -= 1
      } else {
        break
      }
    }
    guard i >= floor else { return nil }
    if let relative = relativePronoun(i, floor: floor) { return relative }
    guard let phrase = subjectPhrase(endingAt: i, floor), !isObjective(phrase), !isConjunction(phrase),
      !isThere(phrase)
    else {
      return nil
    }
    // "who in the past has said"
    let place = phrase.tokens.lowerBound - 2
    if place >= floor, view.has(place + 1, words.preposition), view.isWord(place, words.who) {
      return relativePronoun(place, floor: floor)
    }
    return extended(left: phrase, floor: floor, end: end ?? i + 1, inApposition: sawComma)
  }

  private func subjectPhrase(endingAt i: Int, _ floor: Int) -> NounPhrase? {
    if let phrase = view.phrase(at: i) { return phrase.tokens.upperBound == i + 1 ? phrase : nil }
    // "the 46-year-old"
    let dash = i - 1
    if dash > floor, view.isWord(i, in: Self.yearOld), view.has(dash, .dash), let age = view.phrase(at: dash - 1) {
      return NounPhrase(
        tokens: age.tokens.lowerBound..<(i + 1), head: i, number: .singular, isDefinite: age.isDefinite)
    }
    // "people familiar with her thinking"
    if i > floor, view.verb(at: i)?.form == .gerund, view.has(i - 1, words.possessive) {
      return NounPhrase(tokens: (i - 1)..<(i + 1), head: i, number: .singular, isDefinite: true)
    }
    // "a senior official": the noun can be taken for an adjective.
    guard view.has(i, words.adjective) || view.has(i, words.determiner), i >= floor else { return nil }
    if i > floor, var phrase = view.phrase(at: i - 1), phrase.tokens.upperBound == i, !phrase.isPronoun {
      phrase.tokens = phrase.tokens.lowerBound..<(i + 1)
      phrase.head = i
      return phrase
    }
    var start = i
    while start > floor, view.has(start - 1, words.determiner) || view.has(start - 1, words.adjective) { start -= 1 }
    return NounPhrase(tokens: start..<(i + 1), head: i, number: .unknown, isDefinite: false)
  }

  /// Words that stand between a subject and its verb without changing anything.
  private func skipsBetween(_ i: Int, _ floor: Int) -> Bool {
    view.isAdverb(i) && view.phrase(at: i) == nil && !view.isWord(i, words.there)
  }

  /// "him", "them", "me": never a subject.
  private func isObjective(_ phrase: NounPhrase) -> Bool {
    phrase.isPronoun && view.isWord(phrase.head, in: Self.objective)
      && !view.isWord(phrase.tokens.lowerBound - 1, words.of)
  }
  private static let objective: Set<UInt64> = Set(["him", "them", "me", "us"].map { WordHash.of($0) })

  /// "When asked", "Why say": no subject, whatever the word was read as.
  private func isConjunction(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.count == 1 && view.isWord(phrase.head, in: Self.whereWords)
  }

  /// "There is": nobody.
  private func isThere(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.count == 1 && view.isWord(phrase.head, words.there)
  }

  /// Takes in what the phrase hangs on to its left: "the head of the agency", "officials who met her".
  private func extended(left phrase: NounPhrase, floor: Int, end: Int, inApposition: Bool) -> SourceSpan {
    var start = phrase.tokens.lowerBound
    var head = phrase.tokens
    // "some of them"
    if phrase.isPronoun, !view.isWord(start - 1, words.of) { return SourceSpan(tokens: start..<end, head: head) }
    var isList = false
    var steps = 0
    while start > floor, steps < 12 {
      steps += 1
      let before = start - 1
      if let measure = measureStart(before: start, floor) {
        start = measure
      } else if view.isComma(before), view.has(start, .number), let date = datedPhrase(before, floor) {
        // "a Sept. 15, 2011 email"
        start = date
      } else if let quotation = view.quotation(at: before) {
        guard !quotation.isLong else { break }
        start = quotation.tokens.lowerBound
      } else if view.phrase(at: before) == nil, view.has(before, words.modifiers), view.verb(at: before) == nil,
        !view.has(before, words.question)
      {
        start = before
      } else if let other = view.phrase(at: before), other.tokens.upperBound == start,
        stands(other, beside: start, floor)
      {
        start = other.tokens.lowerBound
      } else if view.has(before, words.clitic), let owner = phraseEnding(at: before, floor) {
        start = owner.tokens.lowerBound
      } else if before - 2 >= floor, view.isWord(before, words.of), view.isWord(before - 1, Self.out),
        view.has(before - 2, words.numeral) || view.has(before - 2, .number)
      {
        // "four out of ten voters"
        start = before - 2
      } else if before - 1 >= floor, view.has(before, words.coordinator), view.has(before - 1, words.adjective),
        view.phrase(at: before - 1) == nil, view.verb(at: before - 2) == nil
      {
        // "federal and state officials"
        start = before - 1
      } else if before - 1 > floor, view.isAdverb(before), view.isWord(before - 1, words.and),
        let other = phraseEnding(at: before - 1, floor), isCoordinated(other, floor)
      {
        // "politicians and even some experts"
        start = other.tokens.lowerBound
        head = other.tokens
        isList = true
      } else if view.has(before, words.preposition), let outer = governor(ofPreposition: before, floor) {
        (start, head) = (outer.lowerBound, outer)
      } else if let verb = view.verb(at: before), let outer = governor(of: verb, floor) {
        (start, head) = (outer.lowerBound, outer)
      } else if view.has(before, words.coordinator), let other = phraseEnding(at: before, floor),
        isCoordinated(other, floor)
      {
        start = other.tokens.lowerBound
        head = other.tokens
        isList = true
      } else if view.has(before, .closeBracket), !view.has(start, words.determiner),
        let other = phraseEnding(at: start, floor), !other.isPronoun
      {
        // "a Bank of Erewhon (BoE) official"
        start = other.tokens.lowerBound
      } else if view.isComma(before), isList || inApposition, let other = phraseEnding(at: before, floor),
        isList ? isListed(other, beside: head.lowerBound, floor) : !isFronted(other, floor)
      {
        start = other.tokens.lowerBound
        head = other.tokens
      } else {
        break
      }
    }
    return SourceSpan(tokens: start..<end, head: head)
  }

  /// "Ana Silva, the clerk of the court said she …": an apposition to the name that opens the sentence, a comma lost;
  /// but "Ana Silva, the clerk said, …".
  private func nameBefore(_ source: SourceSpan, _ verb: VerbGroup, floor: Int) -> NounPhrase? {
    let (start, head) = (source.tokens.lowerBound, source.head)
    let comma = start - 1
    let next = verb.tokens.upperBound
    guard !view.isComma(next), !view.has(next, .terminator), comma > floor, view.isComma(comma),
      view.has(start, words.determiner), let named = view.phrase(at: comma - 1),
      named.tokens.upperBound == comma, named.tokens.lowerBound == floor, view.name(at: named.head)?.kind == .person,
      view.name(at: head.lowerBound)?.kind != .person
    else { return nil }
    return named
  }

  private static let out = WordHash.of("out")
  private static let percentSign = WordHash.of("%")
  private static let per = WordHash.of("per")
  private static let cent = WordHash.of("cent")

  /// "a Sept. 15" before ", 2011 email": where it begins.
  private func datedPhrase(_ comma: Int, _ floor: Int) -> Int? {
    guard comma - 2 >= floor, view.has(comma - 1, .number), view.has(comma - 2, words.time) else { return nil }
    var start = comma - 2
    if start > floor, view.has(start - 1, words.determiner) || view.has(start - 1, words.possessive) { start -= 1 }
    return start
  }

  /// Two phrases side by side are one when no verb or preposition governs the first.
  private func stands(_ phrase: NounPhrase, beside start: Int, _ floor: Int) -> Bool {
    guard !phrase.isPronoun, !isTime(phrase), !view.has(start, words.determiner), !view.has(start, words.possessive)
    else { return false }
    let before = phrase.tokens.lowerBound - 1
    // "a claim officials denied": a clause without its pronoun
    if view.has(phrase.head, words.cueNoun), view.has(phrase.tokens.lowerBound, words.determiner) { return false }
    // "the Secretary of State Ann Roe", "a gaffe by Harbour Commissioner Ola Berg": a title before its name
    if view.name(at: start)?.kind == .person, view.name(at: start)?.tokens.lowerBound == start,
      view.has(phrase.head, words.name)
    {
      return true
    }
    // "Assistant Secretary for African affairs Ann Roe"
    if view.name(at: start)?.kind == .person, view.name(at: start)?.tokens.lowerBound == start, before > floor,
      view.isWord(before, words.for_) || view.isWord(before, words.of), view.has(before - 1, .capital)
    {
      return true
    }
    return before < floor
      || view.verb(at: before) == nil && !view.has(before, words.preposition) && !view.has(before, words.subordinator)
  }

  private func phraseEnding(at border: Int, _ floor: Int) -> NounPhrase? {
    var i = border - 1
    if i > floor, view.has(i, .closeBracket), let opening = bracketStart(i, floor: floor) { i = opening - 1 }
    guard i >= floor, let phrase = view.phrase(at: i), phrase.tokens.upperBound == i + 1 else { return nil }
    return phrase
  }

  /// What a prepositional phrase hangs on: a noun phrase before it, also over a participle ("posted on the site").
  private func governor(ofPreposition p: Int, _ floor: Int) -> Range<Int>? {
    guard view.isWord(p, in: Self.tying) else { return nil }
    if let phrase = phraseEnding(at: p, floor), !isTime(phrase), !phrase.isPronoun, !view.isWord(p - 1, Self.cent) {
      return phrase.tokens
    }
    guard p - 1 >= floor else { return nil }
    // "Ana Silva, 59, of Leeds"
    if p - 4 >= floor, view.isWord(p, words.of) || view.isWord(p, words.from), view.isComma(p - 1),
      view.has(p - 2, .number), view.isComma(p - 3), let aged = phraseEnding(at: p - 3, floor)
    {
      return aged.tokens
    }
    // "85% of voters", "85 per cent of voters"
    if p - 3 >= floor, view.isWord(p, words.of), view.isWord(p - 1, Self.cent), view.isWord(p - 2, Self.per) {
      return (view.phrase(at: p - 3)?.tokens.lowerBound ?? p - 3)..<p
    }
    if p - 2 >= floor, view.isWord(p, words.of), view.isWord(p - 1, Self.percentSign), view.has(p - 2, .number) {
      return (view.phrase(at: p - 2)?.tokens.lowerBound ?? p - 2)..<p
    }
    if let verb = view.verb(at: p - 1) { return governor(of: verb, floor) }
    if view.has(p - 1, words.adjective), let phrase = phraseEnding(at: p - 1, floor) { return phrase.tokens }
    // "Many in the crowd"
    if view.has(p - 1, words.modifiers) { return (p - 1)..<p }
    return nil
  }

  /// The noun phrase that a relative clause or participle restricts, for the verb in it.
  private func governor(of verb: VerbGroup, _ floor: Int) -> Range<Int>? {
    var i = verb.tokens.lowerBound
    // "Democrats trying to regain the Senate": the participle before the infinitive.
    if verb.form == .infinitive, i > floor, let outer = view.verb(at: i - 1),
      outer.form == .gerund || outer.form == .participle
    {
      i = outer.tokens.lowerBound
    }
    if verb.form == .finite {
      while i > floor, view.isAdverb(i - 1) { i -= 1 }
      guard i > floor, isRelativeWord(i - 1) else { return nil }
      i -= 1
      if i > floor, view.isComma(i - 1) { i -= 1 }
    }
    if i > floor, view.phrase(at: i - 1) == nil, view.has(i - 1, words.determiner) { return (i - 1)..<i }
    return phraseEnding(at: i, floor)?.tokens
  }

  private func isRelativeWord(_ i: Int) -> Bool {
    view.isWord(i, words.who) || view.isWord(i, words.which) || view.isWord(i, words.that)
      || view.isWord(i, words.whom) && view.isWord(i - 1, words.of)
  }

  /// Whether the phrase before "and" belongs to the same subject: no verb or preposition has it as its object.
  private func isCoordinated(_ phrase: NounPhrase, _ floor: Int) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    if before < floor { return true }
    if let verb = view.verb(at: before) { return verb.form != .finite }
    return !view.has(before, words.infinitiveTo)
  }

  /// Whether the phrase before a comma belongs to the list that goes on behind it: one that hangs on a preposition does
  /// so only where the noun phrase layer joins the two ("offices in Oslo, Bergen and Bodø").
  private func isListed(_ phrase: NounPhrase, beside next: Int, _ floor: Int) -> Bool {
    guard isCoordinated(phrase, floor) else { return false }
    return !view.has(phrase.tokens.lowerBound - 1, words.preposition) || view.areJoined(phrase.head, next)
  }

  /// "In Ohio, …": a prepositional phrase that opens the clause.
  private func isFronted(_ phrase: NounPhrase, _ floor: Int) -> Bool {
    if isTime(phrase) { return true }
    let before = phrase.tokens.lowerBound - 1
    guard before >= floor, view.has(before, words.preposition) || view.has(before, words.subordinator) else {
      return before >= floor && view.verb(at: before) != nil
    }
    return governor(ofPreposition: before, floor) == nil
  }

  func isTime(_ phrase: NounPhrase) -> Bool { view.has(phrase.head, words.time) }

  /// The opening comma of what stands between two commas before a verb.
  private func parenthesisStart(closing: Int, floor: Int) -> Int? {
    var i = closing - 1
    var depth = 0
    while i > floor {
      if view.isQuoted(i) && !(view.quotation(at: i)!.words < 4) { return nil }
      if view.has(i, .closeBracket) { depth += 1 } else if view.has(i, .openBracket) { depth -= 1 }
      if depth <= 0, view.isComma(i), canOpen(i + 1, closing), endsNominal(i - 1) { return i }
      i -= 1
    }
    return nil
  }

  private func canOpen(_ first: Int, _ closing: Int) -> Bool {
    guard first < closing else { return false }
    if view.has(first, words.coordinator) || view.isWord(first, words.that) { return false }
    if view.has(first, words.relative) || view.has(first, words.preposition) || view.has(first, words.numeral) {
      return true
    }
    if view.has(first, words.subordinator) || view.isAdverb(first) { return true }
    if let verb = view.verb(at: first) { return verb.form != .finite }
    // A noun phrase in apposition has no finite verb of its own.
    if view.phrase(at: first) != nil {
      for k in first..<closing {
        if let verb = view.verb(at: k), verb.form == .finite {
          return (first..<verb.tokens.lowerBound).contains {
            view.has($0, words.relative) || view.isWord($0, words.that) || view.isWord($0, words.whose)
          }
        }
      }
      return true
    }
    return true
  }

  func endsNominal(_ i: Int) -> Bool {
    view.phrase(at: i) != nil || view.has(i, .closeBracket) || view.has(i, .number)
  }

  /// Between commas: where, when or how it was said, which is no part of the source.
  private func isSetting(_ first: Int, _ end: Int) -> Bool {
    if let verb = view.verb(at: first) { return verb.form == .gerund }
    if view.has(first, words.preposition) || view.has(first, words.subordinator) || view.isAdverb(first) { return true }
    return view.has(end - 1, words.time)
  }

  func bracketStart(_ closing: Int, floor: Int) -> Int? {
    var i = closing - 1
    while i >= floor, closing - i < 40 {
      if view.has(i, .openBracket) { return i }
      i -= 1
    }
    return nil
  }

  /// The dash that opens what the one at `closing` closes.
  private func dashStart(_ closing: Int, floor: Int) -> Int? {
    var i = closing - 1
    while i > floor, closing - i < 40 {
      if view.has(i, .dash) { return endsNominal(i - 1) ? i : nil }
      if view.isQuoted(i) { return nil }
      i -= 1
    }
    return nil
  }

  /// "who said": the pronoun is the source, its antecedent what it resolves to.
  private func relativePronoun(_ i: Int, floor: Int) -> SourceSpan? {
    guard isRelativeWord(i), view.has(i, words.relative) || !view.isWord(i, words.that) else { return nil }
    var k = i - 1
    // "both of whom", "most of whom"
    if i - 2 >= floor, view.isWord(i, words.whom), view.isWord(i - 1, words.of) {
      k = i - 3
      while k >= floor, view.isComma(k) { k -= 1 }
      let head = k >= floor ? view.phrase(at: k)?.tokens : nil
      return SourceSpan(tokens: (i - 2)..<(i + 1), head: head ?? i..<(i + 1), isRelative: true)
    }
    while k >= floor, view.isComma(k) || view.has(k, words.preposition) { k -= 1 }
    guard k >= floor, let antecedent = view.phrase(at: k) else {
      return SourceSpan(tokens: i..<(i + 1), head: i..<(i + 1), isRelative: true)
    }
    // An apposition stands for the name before it: "Jane Roe, the mayor, who said".
    return SourceSpan(tokens: i..<(i + 1), head: antecedent.tokens, isRelative: true)
  }
}
