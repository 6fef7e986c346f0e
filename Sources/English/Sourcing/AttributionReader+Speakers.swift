import Grammar

/// Speakers named outside the sentence of a quotation, or in front of it behind their verb.
extension AttributionReader {
  // MARK: “…” — Ana Silva

  /// A dash and a name right after a quotation, with nothing behind them in the paragraph but another quotation.
  mutating func readDashAndName(_ quotation: Quotation) -> Bool {
    let dash = quotation.tokens.upperBound
    guard dash + 1 < view.tokens.count, view.has(dash, .dash),
      view.has(dash, .blockStart) || view.block(at: dash)?.contains(dash - 1) == true
    else { return false }
    let passage = view.passage(at: dash)
    let end = end(after: dash, passage)
    guard let source = signature(dash + 1, end) ?? fullName(dash + 1, end) else { return false }
    var draft = AttributionDraft(
      content: [quotation.tokens], source: source, cue: dash..<(dash + 1), rule: "quotation.dash")
    draft.lemma = "-"
    add(draft)
    return true
  }

  private func signature(_ first: Int, _ end: Int) -> SourceSpan? {
    guard let name = view.phrase(at: first), name.tokens.lowerBound == first, !name.isPronoun,
      view.has(name.head, words.name), let source = sources.source(at: first, limit: end),
      (source.tokens.upperBound..<end).allSatisfy({ view.has($0, .punctuation) || view.has($0, words.name) })
    else { return nil }
    return source
  }

  /// "Julie A. Berg": nothing but capitalised words and initials to the end, however they were read.
  private func fullName(_ first: Int, _ end: Int) -> SourceSpan? {
    guard end - first < 8,
      (first..<end).allSatisfy({
        view.has($0, .capital) || view.has($0, .allCapitals) || view.has($0, .initial) || view.has($0, .punctuation)
      })
    else { return nil }
    let last = (first..<end).last { !view.has($0, .punctuation) || view.has($0, .initial) }
    guard let last, last > first else { return nil }
    let comma = (first..<last).first(where: view.isComma) ?? last + 1
    return SourceSpan(tokens: first..<(last + 1), head: first..<comma)
  }

  /// Where the next quotation begins, else the passage's end.
  private func end(after dash: Int, _ passage: Range<Int>) -> Int {
    (dash..<passage.upperBound).first(where: view.isQuoted) ?? passage.upperBound
  }

  // MARK: In Ana Silva’s words, “…”

  /// "In her words," "in the words of Ana Silva," right before a quotation.
  mutating func readInWords(_ quotation: Quotation) -> Bool {
    let passage = view.passage(at: quotation.tokens.lowerBound)
    var last = quotation.tokens.lowerBound - 1
    while last > passage.lowerBound, view.isComma(last) || view.isWord(last, words.colon) { last -= 1 }
    let floor = max(passage.lowerBound, last - 14)
    guard last - 2 >= floor,
      let noun = (floor...last).last(where: { view.isWord($0, in: Self.ownWords) }), noun > floor,
      let source = owner(ofWords: noun, last, floor)
    else { return false }
    var draft = AttributionDraft(
      content: [quotation.tokens], source: source, cue: noun..<(noun + 1), rule: "quotation.inWords")
    draft.lemma = "words"
    add(draft)
    return true
  }
  private static let ownWords: Set<UInt64> = Set(["words", "phrase", "phrasing", "parlance"].map { WordHash.of($0) })

  private func owner(ofWords noun: Int, _ last: Int, _ floor: Int) -> SourceSpan? {
    if noun < last {
      // "in the words of Ana Silva"
      guard view.isWord(noun + 1, words.of), let source = sources.source(at: noun + 2, limit: last + 1),
        source.tokens.upperBound == last + 1, noun - 2 >= floor, view.isWord(noun - 2, words.in_)
      else { return nil }
      return source
    }
    if view.has(noun - 1, words.possessive), view.isWord(noun - 2, words.in_) {
      return SourceSpan(tokens: (noun - 1)..<noun, head: (noun - 1)..<noun)
    }
    guard let opening = (floor..<noun).last(where: { view.isWord($0, words.in_) }), opening + 1 < noun - 1,
      let clitic = (opening..<noun).last(where: { view.has($0, words.clitic) }), clitic == noun - 1,
      !(opening..<noun).contains(where: view.isComma)
    else { return nil }
    return SourceSpan(tokens: (opening + 1)..<noun, head: (opening + 1)..<clitic)
  }

  // MARK: Said Ana Silva, “…”

  /// A cue verb that opens the sentence or stands after its opening phrase and a comma, its subject, and a quotation
  /// after a comma or colon.
  mutating func readInvertedOpenings(_ passage: Range<Int>) {
    var i = passage.lowerBound
    while i < passage.upperBound {
      guard let quotation = view.quotation(at: i), let number = view.quotationNumber(at: i) else {
        i += 1
        continue
      }
      i = max(i + 1, quotation.tokens.upperBound)
      if !taken[number] { readInvertedOpening(quotation, passage) }
    }
  }

  private mutating func readInvertedOpening(_ quotation: Quotation, _ passage: Range<Int>) {
    let mark = quotation.tokens.lowerBound - 1
    let start = contentStart(passage)
    guard mark > start, mark - start < 40, view.isComma(mark) || view.isWord(mark, words.colon),
      let first = (start..<mark).last(where: { place in
        view.verb(at: place)?.head == place && (place == start || view.isComma(place - 1))
      }), let number = view.verbNumber(at: first), !isCue[number], view.verbs[number].tokens.count == 1
    else { return }
    let verb = view.verbs[number]
    // "Berg, the mayor, told the crowd, “…”": whom it was told.
    guard let cue = cues[verb.lemma], cue.frames.contains(.after), !cue.frames.contains(.telling),
      let source = sources.source(at: verb.tokens.upperBound, limit: mark + 1), source.tokens.upperBound >= mark
    else { return }
    var draft = AttributionDraft(
      content: [quotation.tokens],
      source: SourceSpan(tokens: source.tokens.lowerBound..<mark, head: source.head), cue: verb.tokens,
      rule: "quotation.inverted")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    isCue[number] = true
    add(draft)
  }
}
