import Grammar

/// What follows a cue verb as its content, and what stands between.
struct Complement {
  enum Frame: String { case that, bare, wh, phrase, infinitive, quotation, colon, preposition }

  var frame: Frame
  /// First token of the content.
  var start: Int
  /// Where the cue ends: after the preposition that belongs to it.
  var cueEnd: Int
  var addressee: Range<Int>?
}

/// Reads what stands after a cue verb.
struct ComplementReader {
  let view: SourcingView
  let sources: SourceReader
  let contents: ContentReader
  let cues: CueTable
  private var words: SourcingVocabulary { view.words }

  /// - Parameter cue: the verb's entry; a verb without one can still stand right before a quotation.
  func complement(of verb: VerbGroup, cue: CueEntry?, limit: Int) -> Complement? {
    let first = verb.tokens.upperBound
    guard first < limit else { return nil }
    var addressee: Range<Int>?
    var i = skipAdverbs(first, limit)
    if let cue, cue.frames.contains(.telling), let phrase = view.phrase(at: i), phrase.tokens.lowerBound == i,
      !sources.isTime(phrase), !view.has(i, words.question),
      !isSubject(phrase, limit) || isPronounBeforePhrase(phrase, limit)
    {
      let end = phraseWithOf(phrase, limit)
      addressee = i..<end
      i = end
    }
    let after = skipInserts(i, limit, &addressee)
    // "asked about the claim that it sank", but "agreed with Roe that it sank", "said about half had sunk"
    if let cue, cue.lemma != "say", after > i, view.isWord(i, in: Self.topical),
      !clauseBegins(at: i, limit, anyClause: false),
      let found = phrasal(at: i, verb, cue, limit), found.frame == .preposition
    {
      return with(addressee, found)
    }
    let isAdjacent =
      cue != nil || after == i || view.isComma(min(after, limit - 1)) || view.isWord(min(after, limit - 1), words.colon)
    if let found = (isAdjacent ? marked(at: after, verb, cue, limit) : nil)
      ?? (after > i ? marked(at: i, verb, cue, limit) : nil)
    {
      return with(addressee, found)
    }
    guard let cue else { return nil }
    if !cue.frames.isDisjoint(with: [.bare, .anyClause]) {
      if let quoted = quotationAfterAdverbial(i, limit) {
        return with(addressee, Complement(frame: .quotation, start: quoted, cueEnd: first))
      }
      if clauseBegins(at: after, limit, anyClause: cue.frames.contains(.anyClause)) {
        return with(addressee, Complement(frame: .bare, start: after, cueEnd: first))
      }
      if after > i, !(after < limit && view.isComma(after)),
        clauseBegins(at: i, limit, anyClause: cue.frames.contains(.anyClause))
      {
        return with(addressee, Complement(frame: .bare, start: i, cueEnd: first))
      }
    }
    // "moves that he said improved the economy": the clause lacks the subject that stands before the cue.
    if cue.frames.contains(.bare), i < limit, let next = view.verb(at: i), next.tokens.lowerBound == i,
      !view.isQuoted(i),
      next.form == .finite || next.form == .participle && next.tokens.count == 1
    {
      return with(addressee, Complement(frame: .bare, start: i, cueEnd: first))
    }
    if let found = phrasal(at: i, verb, cue, limit) { return with(addressee, found) }
    // "vowed on Tuesday to stay"
    if after > i, after < limit, cue.frames.contains(.infinitive), let found = infinitive(at: after, verb, limit) {
      return with(addressee, found)
    }
    if let that = farThat(i, cue, limit, addressee) {
      return with(addressee, Complement(frame: .that, start: that, cueEnd: first))
    }
    // "announced on Friday the end of the strike"
    guard after > i, after < limit, cue.frames.contains(.phrase), !view.isComma(after),
      let phrase = view.phrase(at: after), !phrase.isPronoun, phrase.tokens.lowerBound == after
    else { return nil }
    return with(addressee, phrasal(at: after, verb, cue, limit))
  }

  private func with(_ addressee: Range<Int>?, _ complement: Complement?) -> Complement? {
    guard var complement else { return nil }
    complement.addressee = addressee
    // "told the crowd to leave": whom it is asked of belongs to what is asked.
    if complement.frame == .infinitive, let addressee { complement.start = addressee.lowerBound }
    return complement
  }

  /// Prepositions that name what is spoken about, not to whom.
  private static let topical: Set<UInt64> = Set(["about", "against", "of"].map { WordHash.of($0) })

  // MARK: Frames

  /// Content that a word or mark announces.
  private func marked(at i: Int, _ verb: VerbGroup, _ cue: CueEntry?, _ limit: Int) -> Complement? {
    guard i < limit else { return nil }
    let end = verb.tokens.upperBound
    if let quotation = view.quotation(at: i), quotation.tokens.lowerBound == i,
      cue != nil || quotation.isLong && !Self.plain.contains(verb.lemma)
    {
      return Complement(frame: .quotation, start: i, cueEnd: end)
    }
    if view.isComma(i), i + 1 < limit, let quotation = view.quotation(at: i + 1), quotation.tokens.lowerBound == i + 1,
      quotation.isLong || cue?.frames.contains(.after) == true || cue?.lemma == "ask"
    {
      return Complement(frame: .quotation, start: i + 1, cueEnd: end)
    }
    if view.isWord(i, words.colon), i + 1 < limit, cue != nil || view.isQuoted(i + 1) {
      return Complement(frame: view.isQuoted(i + 1) ? .quotation : .colon, start: i + 1, cueEnd: end)
    }
    guard let cue else { return nil }
    if view.isWord(i, words.that), cue.frames.contains(.that), i + 1 < limit, isConjunction(i, limit) {
      return Complement(frame: .that, start: i, cueEnd: end)
    }
    if view.has(i, words.question), cue.frames.contains(.wh),
      !view.isWord(i, Self.if_) || cue.lemma == "ask" || cue.lemma == "wonder"
    {
      return Complement(frame: .wh, start: i, cueEnd: end)
    }
    return nil
  }
  /// Verbs before quotations that say nothing themselves.
  private static let plain: Set<String> = [
    "be", "have", "do", "become", "get", "make", "seem", "feel", "include", "contain", "use",
  ]
  private static let if_ = WordHash.of("if")

  /// "that" before a clause, not "that idea" or "that of".
  private func isConjunction(_ i: Int, _ limit: Int) -> Bool {
    if view.has(i, words.subordinator) { return true }
    return contents.nextFinite(i + 1, min(limit, i + 30)) != nil
  }

  /// Content that is a noun phrase, an infinitive or a prepositional phrase.
  private func phrasal(at i: Int, _ verb: VerbGroup, _ cue: CueEntry, _ limit: Int) -> Complement? {
    guard i < limit else { return nil }
    let end = verb.tokens.upperBound
    if cue.frames.contains(.infinitive), let found = infinitive(at: i, verb, limit) { return found }
    for preposition in cue.prepositions where view.isWord(i, WordHash.of(preposition)) && i + 1 < limit {
      return Complement(frame: .preposition, start: i + 1, cueEnd: i + 1)
    }
    if cue.frames.contains(.seenAs), isSeenAs(i, limit) {
      return Complement(frame: .phrase, start: i, cueEnd: end)
    }
    if Self.voicing.contains(cue.lemma), let found = voiced(at: i, cue, limit) { return found }
    // "reported losing", "opposed raising": what is done is named like a thing.
    if cue.frames.contains(.phrase), let doing = view.verb(at: i), doing.form == .gerund, doing.tokens.lowerBound == i {
      return Complement(frame: .phrase, start: i, cueEnd: end)
    }
    if cue.frames.contains(.phrase), view.phrase(at: i) == nil,
      view.has(i, words.determiner) || view.has(i, words.possessive) || view.has(i, words.adjective) || view.isQuoted(i)
    {
      return Complement(frame: .phrase, start: i, cueEnd: end)
    }
    if cue.frames.contains(.phrase), let phrase = view.phrase(at: i), phrase.isPronoun,
      phrase.tokens.upperBound + 1 < limit,
      view.isWord(phrase.tokens.upperBound, words.as_)
    {
      return Complement(frame: .preposition, start: phrase.tokens.upperBound + 1, cueEnd: phrase.tokens.upperBound + 1)
    }
    if cue.frames.contains(.phrase), let phrase = view.phrase(at: i),
      !phrase.isPronoun || isMoreThanPronoun(phrase, limit) || cue.isJudging && view.isWord(i, in: Self.objects),
      !sources.isTime(phrase), !view.isWord(phrase.head, Self.anonymity)
    {
      return Complement(frame: .phrase, start: i, cueEnd: end)
    }
    return nil
  }
  /// "requested anonymity": terms, not content.
  private static let anonymity = WordHash.of("anonymity")


  private static let objects: Set<UInt64> = Set(["him", "her", "it", "them"].map { WordHash.of($0) })

  /// "to leave", "not to leave".
  private func infinitive(at i: Int, _ verb: VerbGroup, _ limit: Int) -> Complement? {
    let to = view.isWord(i, words.not) ? i + 1 : i
    guard to + 1 < limit, view.isWord(to, words.to),
      view.verb(at: to) != nil || view.verb(at: to + 1) != nil || view.isQuoted(to + 1)
    else { return nil }
    // "asked not to be named": terms, not content
    if to > i, to + 2 < limit, view.isWord(to + 2, in: Self.namings) { return nil }
    return Complement(frame: .infinitive, start: i, cueEnd: verb.tokens.upperBound)
  }
  private static let namings: Set<UInt64> = Set(
    ["named", "identified", "quoted", "attributed", "cited"].map { WordHash.of($0) })

  /// "told a meeting in Salby last fall that", "argued - naming the mayor - that": with no verb of its own between cue
  /// and "that".
  private func farThat(_ start: Int, _ cue: CueEntry, _ limit: Int, _ addressee: Range<Int>?) -> Int? {
    guard cue.frames.contains(.that), start < limit,
      addressee != nil || view.has(start, words.preposition) || view.has(start, .dash) || view.isComma(start)
    else { return nil }
    // "asked, repeating a charge that": another cue's
    if view.isComma(start), let next = view.verb(at: start + 1), next.form == .gerund, cues[next.lemma] != nil {
      return nil
    }
    for i in start..<min(limit, start + 20) {
      if view.isWord(i, words.that), i + 1 < limit, !view.has(i, words.relative), isConjunction(i, limit) {
        let isToSomebody = addressee.map { $0.contains { view.has($0, words.name) || isPeople($0) } } ?? false
        return i > start && (isToSomebody || canPrecedeThat(i - 1)) ? i : nil
      }
      if view.quotation(at: i)?.isLong ?? false || view.isWord(i, words.colon) || view.isWord(i, words.semicolon)
        || view.verb(at: i)?.form == .finite
      {
        return nil
      }
    }
    return nil
  }

  /// A common noun right before "that" would rather have a clause of its own: "told of a plan that failed".
  private func canPrecedeThat(_ i: Int) -> Bool {
    view.has(i, .punctuation) || view.has(i, words.time) || view.has(i, words.name) || isPeople(i) || view.has(i, words.setting) || view.has(i, words.medium) || view.isAdverb(i)
      || view.isQuoted(i) || view.phrase(at: i) == nil || Self.seasons.contains(view.tokens.hashes[i])
  }
  private func isPeople(_ i: Int) -> Bool {
    view.has(i, words.person) || view.has(i, words.crowd) || view.has(i, words.media)
  }
  private static let seasons: Set<UInt64> = Set(
    ["spring", "summer", "autumn", "fall", "winter", "media"].map { WordHash.of($0) })

  /// "voiced fear that", "expressed support for": the noun belongs to the cue.
  private func voiced(at i: Int, _ cue: CueEntry, _ limit: Int) -> Complement? {
    guard let phrase = view.phrase(at: i), phrase.tokens.lowerBound == i, phrase.head + 2 < limit else { return nil }
    let noun = cues.nouns[view.tokens.hashes[phrase.head]]
    // What is expressed or voiced is a feeling, whatever its name; what is raised or shared may be a child or a house.
    let isFeeling = cue.lemma == "express" || cue.lemma == "voice"
    let next = phrase.head + 1
    if view.isWord(next, words.that), noun?.frames.contains(.that) ?? isFeeling {
      return Complement(frame: .that, start: next, cueEnd: next)
    }
    let isOwn = noun?.prepositions.contains { view.isWord(next, WordHash.of($0)) } ?? false
    guard isOwn || isFeeling && view.isWord(next, in: Self.towards),
      !(view.phrase(at: next + 1).map(sources.isTime) ?? false)
    else { return nil }
    return Complement(frame: .preposition, start: next + 1, cueEnd: next + 1)
  }
  private static let towards: Set<UInt64> = Set(
    ["for", "about", "over", "at", "with", "toward", "towards", "against"].map { WordHash.of($0) })
  private static let voicing: Set<String> = ["express", "voice", "raise", "share"]

  /// "sees the vote as a chance"
  private func isSeenAs(_ i: Int, _ limit: Int) -> Bool {
    guard let phrase = view.phrase(at: i), phrase.tokens.lowerBound == i else { return false }
    let end = contents.phraseEnd(from: i, limit: limit, takesAs: true)
    let tail = phrase.tokens.upperBound..<max(phrase.tokens.upperBound, end)
    return tail.contains { view.isWord($0, words.as_) && contents.nextFinite(i, $0) == nil }
  }

  /// "called him a fool": the pronoun with what is said of it.
  private func isMoreThanPronoun(_ phrase: NounPhrase, _ limit: Int) -> Bool {
    let next = phrase.tokens.upperBound
    guard next < limit, !view.has(phrase.head, words.relative) else { return false }
    return view.isQuoted(next) || view.phrase(at: next) != nil || view.has(next, words.determiner)
      || view.has(next, words.adjective)
      || view.isWord(next, words.of) || view.isWord(next, words.for_)
      || view.isWord(next, words.to) || view.isWord(next, words.as_)
  }

  /// A clause begins here: a noun phrase that is the subject of the next finite verb.
  func clauseBegins(at i: Int, _ passageEnd: Int, anyClause: Bool) -> Bool {
    let limit = narrativeBorder(i, passageEnd)
    guard i < limit, !view.isComma(i), !view.has(i, .terminator) else { return false }
    // "both Roe and Berg won", "about one-third of the boats sank"
    if view.isWord(i, in: Self.quantifiers), i + 1 < limit, !view.isWord(i + 1, in: Self.quantifiers),
      view.phrase(at: i + 1)?.tokens.lowerBound == i + 1,
      !view.has(i, words.preposition) || view.has(i + 1, words.numeral) || view.has(i + 1, .number)
        || view.isWord(i + 1, Self.half)
    {
      return clauseBegins(at: i + 1, passageEnd, anyClause: anyClause)
    }
    guard !view.has(i, words.coordinator), !view.has(i, words.relative) else { return false }
    if anyClause {
      guard
        view.phrase(at: i) != nil || view.isWord(i, words.there) || view.has(i, words.subordinator)
          || view.has(i, words.preposition)
          || view.verb(at: i)?.form == .gerund || view.isAdverb(i) || view.has(i, words.determiner)
      else { return false }
      if let phrase = view.phrase(at: i), phrase.isPronoun,
        let verb = view.verb(at: skipAdverbs(phrase.tokens.upperBound, limit))
      {
        return verb.form != .infinitive
      }
      return contents.nextFinite(i, limit) != nil
    }
    guard view.phrase(at: i) != nil || view.isWord(i, words.there) else { return false }
    if beginsBeforeQuotedVerb(i) { return true }
    if view.isWord(i, words.there) { return contents.nextFinite(i, limit) != nil }
    var from = i
    for _ in 0..<4 {
      guard let verb = contents.nextFinite(from, min(limit, i + 40)) else { return false }
      if let subject = sources.subject(before: verb.tokens.lowerBound, floor: i), subject.tokens.lowerBound == i {
        return true
      }
      from = verb.tokens.upperBound
    }
    return false
  }

  /// "told them Silva “has sold the ferry”": the verb stands inside the marks.
  private func beginsBeforeQuotedVerb(_ i: Int) -> Bool {
    guard let phrase = view.phrase(at: i), phrase.tokens.lowerBound == i, !sources.isTime(phrase),
      let quotation = view.quotation(at: phrase.tokens.upperBound),
      quotation.tokens.lowerBound == phrase.tokens.upperBound
    else { return false }
    return view.verb(at: quotation.inner.lowerBound)?.form == .finite
  }

  private static let half = WordHash.of("half")
  private static let quantifiers: Set<UInt64> = Set(
    [
      "both", "either", "neither", "about", "around", "nearly", "almost", "roughly", "approximately", "some", "over",
      "only",
    ].map { WordHash.of($0) })

  /// "said as he left, "…"": the quotation is the content, not what stands before it.
  private func quotationAfterAdverbial(_ start: Int, _ limit: Int) -> Int? {
    guard start < limit,
      view.has(start, words.subordinator) || view.has(start, words.preposition) || view.has(start, words.clauseStop)
    else { return nil }
    for i in start..<min(limit, start + 20) {
      if let quotation = view.quotation(at: i) {
        let opens = view.isComma(i - 1) || view.isWord(i - 1, words.colon)
        return quotation.isLong && quotation.tokens.lowerBound == i && opens ? i : nil
      }
    }
    return nil
  }

  /// The first colon or long quotation: a clause that began before has its verb before it.
  private func narrativeBorder(_ start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit {
      if view.isWord(i, words.colon) { return i }
      if i > start, let quotation = view.quotation(at: i), quotation.isLong, quotation.tokens.lowerBound == i,
        view.isComma(i - 1)
      {
        return i
      }
      i += 1
    }
    return limit
  }

  // MARK: Between cue and content

  private func skipAdverbs(_ i: Int, _ limit: Int) -> Int {
    var i = i
    while i < limit, view.isAdverb(i), view.phrase(at: i) == nil, !view.has(i, words.question),
      !view.isWord(i, words.there), i + 1 >= limit || !view.has(i + 1, words.numeral)
    { i += 1 }
    return i
  }

  /// Adverbs, times, places and media between a cue and its content: "said in a statement on Tuesday that".
  private func skipInserts(_ start: Int, _ limit: Int, _ addressee: inout Range<Int>?) -> Int {
    var i = skipAdverbs(start, limit)
    for _ in 0..<5 {
      let before = i
      if i < limit, let phrase = view.phrase(at: i), phrase.tokens.lowerBound == i, sources.isTime(phrase) {
        i = phrase.tokens.upperBound
      } else if i + 1 < limit, view.has(i, words.preposition), let phrase = view.phrase(at: i + 1),
        phrase.tokens.lowerBound == i + 1,
        !isSubject(phrase, limit)
      {
        let isPerson = view.isWord(i, words.to)
        let end = phraseWithOf(phrase, limit)
        if isPerson, addressee == nil { addressee = (i + 1)..<end }
        i = end
        // "in remarks carried by state television"
        if i + 2 < limit, let verb = view.verb(at: i), verb.form == .participle, verb.tokens.count == 1,
          view.has(i + 1, words.preposition),
          let outlet = view.phrase(at: i + 2)
        {
          i = min(limit, phraseWithOf(outlet, limit))
        }
      } else if view.isComma(min(i, limit - 1)), i + 1 < limit, let close = nextComma(i + 1, min(limit, i + 20)),
        close + 1 < limit, view.isWord(close + 1, words.that) || isQuotationStart(close + 1)
      {
        i = close + 1
      } else if i < limit, view.isAdverb(i) {
        i = skipAdverbs(i, limit)
      }
      if i == before { break }
    }
    if i > start, i + 1 < limit, view.isComma(i), view.isWord(i + 1, words.that) { i += 1 }
    return min(i, limit)
  }

  private func isQuotationStart(_ i: Int) -> Bool { view.quotation(at: i)?.tokens.lowerBound == i }

  private func nextComma(_ start: Int, _ limit: Int) -> Int? {
    var i = start
    while i < limit {
      if view.isComma(i) { return i }
      if view.isQuoted(i) || view.has(i, .terminator) { return nil }
      i += 1
    }
    return nil
  }

  /// "the head of the agency": a phrase with what hangs on it by "of", and its possessor's noun.
  private func phraseWithOf(_ phrase: NounPhrase, _ limit: Int) -> Int {
    var end = phrase.tokens.upperBound
    while end + 1 < limit {
      if view.isWord(end, words.of) || view.has(end, words.clitic), let next = view.phrase(at: end + 1),
        next.tokens.lowerBound == end + 1
      {
        end = next.tokens.upperBound
      } else {
        break
      }
    }
    return end
  }

  /// Whether a finite verb follows the phrase.
  private func isSubject(_ phrase: NounPhrase, _ limit: Int) -> Bool {
    var i = phraseWithOf(phrase, limit)
    while i < limit, view.isAdverb(i) { i += 1 }
    guard i < limit, let verb = view.verb(at: i) else { return false }
    return verb.form == .finite
  }

  /// "told them he": the pronoun is whom it was said to.
  private func isPronounBeforePhrase(_ phrase: NounPhrase, _ limit: Int) -> Bool {
    phrase.isPronoun && phrase.tokens.upperBound < limit && view.phrase(at: phrase.tokens.upperBound) != nil
  }
}
