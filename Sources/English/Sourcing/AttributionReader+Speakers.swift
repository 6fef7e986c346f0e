import Grammar

/// Speakers named outside the sentence of a quotation, or in front of it behind their verb.
extension AttributionReader {
  // MARK: “…” — Ana Silva

  /// A dash and a name right after a quotation, with nothing behind them in the paragraph but another quotation.
  mutating func readDashAndName(_ quotation: Quotation) -> Bool {
    let dash = quotation.tokens.upperBound
    guard dash + 1 < view.tokens.count, view.has(dash, .dash), let name = view.phrase(at: dash + 1),
      name.tokens.lowerBound == dash + 1, !name.isPronoun, view.has(name.head, words.name)
    else { return false }
    let passage = view.passage(at: dash)
    guard view.has(dash, .blockStart) || view.block(at: dash)?.contains(dash - 1) == true,
      let source = sources.source(at: dash + 1, limit: passage.upperBound),
      (source.tokens.upperBound..<passage.upperBound).allSatisfy({ view.has($0, .punctuation) })
    else { return false }
    var draft = AttributionDraft(
      content: [quotation.tokens], source: source, cue: dash..<(dash + 1), rule: "quotation.dash")
    draft.lemma = "-"
    add(draft)
    return true
  }

  // MARK: Said Ana Silva, “…”

  /// A cue verb that opens the sentence or stands after its opening phrase and a comma, its subject, and a quotation after a comma or colon.
  mutating func readInvertedOpening(_ quotation: Quotation, _ passage: Range<Int>) -> Bool {
    let mark = quotation.tokens.lowerBound - 1
    let start = contentStart(passage)
    guard mark > start, mark - start < 40, view.isComma(mark) || view.isWord(mark, words.colon),
      let first = (start..<mark).last(where: { place in
        view.verb(at: place)?.head == place && (place == start || view.isComma(place - 1))
      }), let number = view.verbNumber(at: first), !isCue[number], view.verbs[number].tokens.count == 1
    else { return false }
    let verb = view.verbs[number]
    guard let cue = cues[verb.lemma], cue.frames.contains(.after),
      let source = sources.source(at: verb.tokens.upperBound, limit: mark + 1), source.tokens.upperBound >= mark
    else { return false }
    var draft = AttributionDraft(
      content: [quotation.tokens],
      source: SourceSpan(tokens: source.tokens.lowerBound..<mark, head: source.head), cue: verb.tokens,
      rule: "quotation.inverted")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    isCue[number] = true
    add(draft)
    return true
  }
}
