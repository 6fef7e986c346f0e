import Grammar

/// Paragraphs that open with their speaker and a colon: headlines, statements, transcripts.
extension AttributionReader {
  private struct Heading {
    let block: Range<Int>
    let speaker: Range<Int>
    let colon: Int
  }

  mutating func readHeadings() {
    let found = view.document.blocks.compactMap(heading)
    guard !found.isEmpty else { return }
    // Where somebody has the word again and again, whole paragraphs are theirs.
    var turns: [UInt64: Int] = [:]
    for heading in found { turns[view.tokens.hashes[heading.colon - 1], default: 0] += 1 }
    let isTranscript = found.count > 2 && turns.values.contains { $0 > 1 }
    var beginsWithCue = [Bool](repeating: false, count: view.tokens.count)
    for draft in drafts where draft.cue != nil {
      for piece in draft.content { beginsWithCue[piece.lowerBound] = true }
    }
    var replaced: [Range<Int>] = []
    var headings: [AttributionDraft] = []
    for heading in found {
      let colon = heading.colon
      let end = isTranscript ? heading.block.upperBound : view.passage(at: colon).upperBound
      guard isTranscript || isStatement(heading, end, beginsWithCue) else { continue }
      var draft = AttributionDraft(
        content: [view.trimmed((colon + 1)..<end)],
        source: SourceSpan(tokens: heading.speaker, head: heading.speaker), cue: colon..<(colon + 1),
        rule: "cue.heading")
      draft.lemma = ":"
      replaced.append(colon..<end)
      headings.append(draft)
    }
    guard !headings.isEmpty else { return }
    var next = 0
    drafts = drafts.compactMap { draft in
      while next < replaced.count, replaced[next].upperBound <= draft.content[0].lowerBound { next += 1 }
      guard next < replaced.count, replaced[next].contains(draft.content[0].lowerBound) else { return draft }
      guard let cue = draft.cue, cue != headings[next].cue else { return nil }
      var draft = draft
      // What somebody says of others in their turn is a part of it.
      if isTranscript { draft.isNested = true }
      return draft
    }
    drafts += headings.filter { !$0.content[0].isEmpty }
    drafts.sort { $0.precedes($1) }
  }

  private func heading(of block: Range<Int>) -> Heading? {
    guard block.count > 2 else { return nil }
    // A transcript can open each turn with a mark that nothing closes.
    let opens = view.has(block.lowerBound, .quote) || view.has(block.lowerBound, .openQuote)
    let first = opens ? block.lowerBound + 1 : block.lowerBound
    let opening = first..<min(block.upperBound, first + 8)
    guard let colon = opening.first(where: { view.isWord($0, words.colon) }), colon > first,
      colon + 1 < block.upperBound
    else { return nil }
    let speaker = first..<colon
    guard isSpeaker(speaker) || isTurn(speaker) || !opens && view.isQuoted(colon + 1) && isOffice(speaker)
    else { return nil }
    return Heading(block: block, speaker: speaker, colon: colon)
  }

  private func isStatement(_ heading: Heading, _ end: Int, _ beginsWithCue: [Bool]) -> Bool {
    let said = heading.colon..<heading.block.upperBound
    guard !isTurn(heading.speaker), heading.colon + 2 < said.upperBound, !said.contains(where: { beginsWithCue[$0] })
    else { return false }
    return view.isQuoted(heading.colon + 1) || contents.nextFinite(heading.colon + 1, end) != nil
      || said.count < 30 && said.contains(where: view.isQuoted)
  }

  private func isSpeaker(_ range: Range<Int>) -> Bool {
    !view.isWord(range.upperBound - 1, in: Self.labels)
      && range.allSatisfy { view.has($0, words.name) || view.has($0, .allCapitals) || view.has($0, .dotted) }
  }

  /// "Mayor: “We stay”", "Two officials: “…”"
  private func isOffice(_ range: Range<Int>) -> Bool {
    guard range.count < 5, let phrase = view.phrase(at: range.upperBound - 1), phrase.tokens == range else {
      return false
    }
    return view.has(phrase.head, words.personNoun) || view.has(phrase.head, words.person)
      || view.has(phrase.head, words.crowd)
  }

  /// "Q:", "Answer:"
  private func isTurn(_ range: Range<Int>) -> Bool {
    range.count == 1 && view.isWord(range.lowerBound, in: Self.turnLabels) && view.has(range.lowerBound, .capital)
  }
  private static let turnLabels: Set<UInt64> = Set(
    ["q", "a", "question", "answer", "moderator", "interviewer", "host", "narrator", "reporter"].map {
      WordHash.of($0)
    })

  /// What stands before a colon without speaking.
  private static let labels: Set<UInt64> = Set(
    [
      "photo", "photos", "video", "videos", "watch", "read", "update", "updated", "updates", "more", "note", "related",
      "source", "sources", "image", "images", "live", "breaking", "exclusive", "opinion", "analysis", "correction",
      "background", "poll", "listen", "gallery", "map", "chart", "ps", "nb", "also", "url", "tel", "email", "date",
      "location", "time", "where", "when", "who", "what", "why", "how",
    ].map { WordHash.of($0) })
}
