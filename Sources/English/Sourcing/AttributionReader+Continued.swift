import Grammar

/// Quotations that no cue has taken: of transcripts, behind a colon, and those of whoever goes on.
extension AttributionReader {
  // MARK: Quotations without a cue

  /// Continued quotations, and those whose sentence names a speaker without a cue verb.
  mutating func readRemainingQuotations(_ passage: Range<Int>, _ number: Int) {
    var i = passage.lowerBound
    while i < passage.upperBound {
      guard let quotation = view.quotation(at: i), let place = view.quotationNumber(at: i) else {
        i += 1
        continue
      }
      i = max(i + 1, quotation.tokens.upperBound)
      if readTranscript(quotation) || readNameAndColon(quotation, passage) { continue }
      if !taken[place],
        readDashAndName(quotation) || readInWords(quotation)
      {
        continue
      }
      let isWhole = isWholePassage(quotation, passage)
      guard !taken[place], quotation.isLong || isWhole && followsSpeech(quotation) else { continue }
      if !isWhole, let source = nameBeforeColon(quotation, passage) {
        add(AttributionDraft(content: [quotation.tokens], source: source, rule: "quotation.colon"))
      } else if !isWhole, let (verb, source) = clauseBeforeColon(quotation.tokens.lowerBound - 1, passage) {
        var draft = AttributionDraft(
          content: [quotation.tokens], source: source, cue: verb.tokens, rule: "quotation.colon")
        draft.lemma = verb.lemma
        if let number = view.verbNumber(at: verb.head) {
          if isCue[number] { draft.cue = nil }
          isCue[number] = true
        }
        add(draft)
      } else if !isWhole, let source = nearestSubject(before: quotation, passage) {
        add(AttributionDraft(content: [quotation.tokens], source: source, cue: nil, rule: "quotation.mixed"))
      } else if let earlier = speaker(before: quotation, number) {
        add(AttributionDraft(content: [quotation.tokens], source: earlier, rule: "quotation.continued"))
      } else {
        add(AttributionDraft(content: [quotation.tokens], rule: "quotation.alone"))
      }
    }
  }

  /// "ROE: We will stay.": a transcript's speaker inside the marks.
  private mutating func readTranscript(_ quotation: Quotation) -> Bool {
    let inner = quotation.inner
    guard inner.count > 3, view.has(inner.lowerBound, .allCapitals),
      let colon = inner.prefix(4).first(where: { view.isWord($0, words.colon) }),
      (inner.lowerBound..<colon).allSatisfy({ view.has($0, .allCapitals) || view.has($0, .dotted) })
    else { return false }
    let speaker = inner.lowerBound..<colon
    var draft = AttributionDraft(
      content: [(colon + 1)..<quotation.tokens.upperBound], source: SourceSpan(tokens: speaker, head: speaker),
      cue: colon..<(colon + 1), rule: "cue.heading")
    draft.lemma = ":"
    add(draft)
    return true
  }

  /// Ana Silva: "We will stay."
  private mutating func readNameAndColon(_ quotation: Quotation, _ passage: Range<Int>) -> Bool {
    let colon = quotation.tokens.lowerBound - 1
    guard colon > passage.lowerBound, view.isWord(colon, words.colon), !follows(cueBefore: colon, quotation),
      let speaker = speaker(before: colon, passage)
    else { return false }
    var draft = AttributionDraft(
      content: [quotation.tokens], source: speaker, cue: colon..<(colon + 1), rule: "cue.heading")
    draft.lemma = ":"
    add(draft)
    return true
  }

  /// "She told Ana Silva: “…”": a cue before the colon has the quotation already.
  private func follows(cueBefore colon: Int, _ quotation: Quotation) -> Bool {
    passageDrafts.contains { draft in
      draft.content.contains { $0.lowerBound == quotation.tokens.lowerBound }
        && (draft.cue?.upperBound ?? .max) <= colon && draft.source != nil
    }
  }

  /// "Ana Silva", or all that stands before the colon: "Former mayor Ana Silva (Porto)".
  private func speaker(before colon: Int, _ passage: Range<Int>) -> SourceSpan? {
    if let name = view.phrase(at: colon - 1), name.tokens.upperBound == colon, view.has(colon - 1, words.name),
      name.tokens.allSatisfy({ !view.has($0, .lower) }), !isGoverned(name, passage)
    {
      // "Roe and Silva: “…”"
      let and = name.tokens.lowerBound - 1
      if and > passage.lowerBound, view.isWord(and, words.and), let first = view.phrase(at: and - 1),
        first.tokens.upperBound == and, view.has(first.head, words.name)
      {
        return SourceSpan(tokens: first.tokens.lowerBound..<colon, head: first.tokens)
      }
      return SourceSpan(tokens: name.tokens, head: name.tokens)
    }
    let start = contentStart(passage)
    guard colon > start, colon - start <= 12, let first = view.phrase(at: start), first.tokens.lowerBound == start,
      (start..<colon).contains(where: { view.name(at: $0)?.kind == .person }),
      !(start..<colon).contains(where: { view.verb(at: $0)?.form == .finite }),
      let source = sources.source(at: start, limit: colon), source.tokens.upperBound == colon
    else { return nil }
    return source
  }

  /// "wrote on Twitter:", "praises Ana Silva:": a place, a medium or an object rather than a speaker.
  private func isGoverned(_ name: NounPhrase, _ passage: Range<Int>) -> Bool {
    let before = name.tokens.lowerBound - 1
    if before > passage.lowerBound, let verb = view.verb(at: before), verb.form == .finite, !verb.isPassive,
      verb.lemma != "quote", verb.lemma != "cite", cues[verb.lemma]?.frames.contains(.after) != true
    {
      return true
    }
    return before > passage.lowerBound && view.has(before, words.preposition) && !view.isWord(before, words.from)
  }

  /// Another quotation of the same paragraph ends right before its sentence.
  private func followsSpeech(_ quotation: Quotation) -> Bool {
    guard let last = drafts.last(where: { !isSideRemark($0) }), let block = view.block(at: quotation.tokens.lowerBound),
      last.content[0].lowerBound >= block.lowerBound
    else {
      return false
    }
    return last.content.contains { view.isQuoted($0.lowerBound) }
  }

  func isWholePassage(_ quotation: Quotation, _ passage: Range<Int>) -> Bool {
    view.wordCount(passage.lowerBound..<quotation.tokens.lowerBound) == 0
  }

  /// In the quotation's own sentence: who acts in the last main clause before it, else the source of a cue there, else
  /// the first verb's subject.
  private func nearestSubject(before quotation: Quotation, _ passage: Range<Int>) -> SourceSpan? {
    let start = quotation.tokens.lowerBound
    let cue = passageDrafts.last(where: { ($0.cue?.lowerBound ?? .max) < start && $0.source != nil })
    var first: SourceSpan?
    var main: SourceSpan?
    var mainVerb = -1
    var i = passage.lowerBound
    while i < start {
      guard let verb = view.verb(at: i) else {
        i += 1
        continue
      }
      if verb.form == .finite, !view.isQuoted(i), first == nil || view.isMainVerb(verb.head),
        let subject = sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound)
      {
        if first == nil { first = subject }
        if view.isMainVerb(verb.head), !subject.isRelative { (main, mainVerb) = (subject, verb.head) }
      }
      i = max(i + 1, verb.tokens.upperBound)
    }
    // Who speaks in the clause of the quotation speaks there too, whoever was cited before.
    if let cue, let main, isSomebody(main), (cue.cue?.upperBound ?? 0) <= mainVerb, !cue.holds(mainVerb) { return main }
    return cue?.source ?? main ?? first
  }

  /// "Roe shot back: “…”", "She took them on: “…”": any main verb before the colon, with its subject.
  private func clauseBeforeColon(_ colon: Int, _ passage: Range<Int>) -> (VerbGroup, SourceSpan)? {
    guard colon > passage.lowerBound, view.isWord(colon, words.colon) else { return nil }
    for i in stride(from: colon - 1, through: passage.lowerBound, by: -1) {
      if view.isQuoted(i) { return nil }
      guard let verb = view.verb(at: i), verb.head == i, verb.form == .finite, !verb.isPassive else { continue }
      let subject = sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound)
      // "Asked about the price, Roe shot back: “…”": a verb behind a comma need not have been read as the main one.
      guard view.isMainVerb(i) || subject.map({ opensClause($0, passage) }) ?? false else { continue }
      guard let subject, !subject.isRelative, isSomebody(subject), verb.lemma != "be", verb.lemma != "have"
      else { return nil }
      return (verb, subject)
    }
    return nil
  }

  private func opensClause(_ subject: SourceSpan, _ passage: Range<Int>) -> Bool {
    let first = subject.tokens.lowerBound
    return first == contentStart(passage) || view.isComma(first - 1)
  }

  /// "Asked about it, Ola Berg shot back: “…”": between comma and colon a name and no verb that was seen.
  private func nameBeforeColon(_ quotation: Quotation, _ passage: Range<Int>) -> SourceSpan? {
    let colon = quotation.tokens.lowerBound - 1
    guard colon > passage.lowerBound, view.isWord(colon, words.colon),
      let comma = (passage.lowerBound..<colon).last(where: { view.isComma($0) }), colon - comma < 8,
      let name = view.phrase(at: comma + 1), name.tokens.lowerBound == comma + 1, name.tokens.upperBound < colon,
      view.name(at: name.head)?.kind == .person || name.isPronoun,
      !(comma..<colon).contains(where: { view.verb(at: $0)?.form == .finite || view.isQuoted($0) })
    else { return nil }
    return SourceSpan(tokens: name.tokens, head: name.tokens)
  }

  /// The speaker who goes on: of the attribution before in the same paragraph, else of the paragraph before.
  private func speaker(before quotation: Quotation, _ number: Int) -> SourceSpan? {
    guard let block = view.block(at: quotation.tokens.lowerBound) else { return nil }
    if number > 0, view.passages[number - 1].lowerBound >= block.lowerBound,
      let next = takingTurn(view.passages[number - 1])
    {
      return next
    }
    if let inBlock = lastSpeaker(since: block.lowerBound) { return inBlock }
    // A sentence before in the same paragraph that speaks of one person or group.
    var k = number - 1
    while k >= 0, view.passages[k].lowerBound >= block.lowerBound {
      if let subject = mainSubject(view.passages[k]) { return subject }
      k -= 1
    }
    guard block.lowerBound > 0, let before = view.block(at: block.lowerBound - 1) else { return nil }
    // A paragraph that ends in a colon hands over to its subject.
    let lead = view.passages[number - 1]
    if view.isWord(lead.upperBound - 1, words.colon),
      let subject = lastCueSubject(lead) ?? clauseBeforeColon(lead.upperBound - 1, lead)?.1 ?? mainSubject(lead)
    {
      return subject
    }
    if let last = lastSpeaker(since: before.lowerBound) { return last }
    return mainSubject(lead)
  }

  /// "…," Roe said, and her husband cut in.: who begins to speak at a sentence's end.
  private func takingTurn(_ passage: Range<Int>) -> SourceSpan? {
    let end = narrativeEnd(passage)
    for i in stride(from: end - 1, through: max(passage.lowerBound, end - 2), by: -1) {
      guard !view.isQuoted(i) else { return nil }
      guard let verb = view.verb(at: i) else { continue }
      guard verb.form != .gerund, Self.takingTurns.contains(verb.lemma) else { return nil }
      return sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound).flatMap {
        $0.isRelative ? nil : $0
      }
    }
    return nil
  }
  private static let takingTurns: Set<String> = [
    "cut", "break", "chime", "butt", "jump", "interject", "interrupt", "interpose", "intervene", "weigh", "reply",
    "respond", "answer", "retort", "shoot", "protest", "object", "agree", "disagree", "concur", "nod", "demur", "step",
  ]

  /// "As the agency notes:": the subject of a cue right before the colon that ends a paragraph.
  private func lastCueSubject(_ lead: Range<Int>) -> SourceSpan? {
    guard let verb = view.verb(at: lead.upperBound - 2), verb.form == .finite, !verb.isPassive,
      cues[verb.lemma] != nil || verb.tokens.count == 1, !view.isQuoted(verb.head),
      let subject = sources.subject(before: verb.tokens.lowerBound, floor: lead.lowerBound), !subject.isRelative
    else { return nil }
    return subject
  }

  /// The source of the last attribution since a token; one named by a relative pronoun only when there is no other.
  ///
  /// In a sentence that quotes somebody, that is who goes on, whatever the sentence says of others behind it.
  private func lastSpeaker(since token: Int) -> SourceSpan? {
    var relative: SourceSpan?
    var other: (source: SourceSpan, passage: Int)?
    for draft in drafts.reversed() {
      let first = draft.content[0].lowerBound
      guard first >= token else { break }
      guard let source = draft.source, !draft.isNested, !isSideRemark(draft) else { continue }
      let passage = view.passageNumber(at: draft.cue?.lowerBound ?? first)
      if let other, other.passage != passage { return other.source }
      if source.isRelative || draft.rule == "cue.noun" || draft.rule == "cue.passive" {
        if relative == nil { relative = source.asAntecedent }
        continue
      }
      if draft.content.contains(where: { view.quotation(at: $0.lowerBound)?.isLong ?? false }) { return source }
      if other == nil { other = (source, passage) }
    }
    return other?.source ?? relative
  }

  /// "…, which Berg called a sham": said of a thing in passing.
  private func isSideRemark(_ draft: AttributionDraft) -> Bool {
    draft.content[0].count == 1
      && (view.isWord(draft.content[0].lowerBound, words.which) || view.isWord(draft.content[0].lowerBound, words.whom))
  }

  func mainSubject(_ passage: Range<Int>) -> SourceSpan? {
    var i = passage.lowerBound
    var first: SourceSpan?
    // The first verb can be a relative clause's, as in "Roe, who lost, said", or a thing's, as in "The rest is open
    // since Roe spoke only of ships".
    for _ in 0..<4 {
      guard let verb = contents.nextFinite(i, passage.upperBound) else { break }
      i = verb.tokens.upperBound
      guard !view.isQuoted(verb.head),
        let subject = sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound)
      else { continue }
      if !subject.isRelative, isSomebody(subject) || subject.head.contains(where: { view.has($0, words.document) }) {
        return subject
      }
      if first == nil { first = subject.asAntecedent }
    }
    return first
  }
}
