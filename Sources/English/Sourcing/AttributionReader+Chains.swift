import Grammar
import Vocabulary

extension AttributionReader {
  // MARK: Attributions inside content

  /// "X told the court that Y had promised Z": what Y promised, inside what X told; three deep at most.
  mutating func readNested() {
    let outermost = firstOfPassage
    isReadingNested = true
    defer { isReadingNested = false }
    var level = firstOfPassage..<drafts.count
    for _ in 0..<3 where !level.isEmpty {
      let begin = drafts.count
      firstOfPassage = begin
      for index in level {
        for piece in drafts[index].content {
          readCues(in: piece)
          readNounCues(in: piece, piece)
        }
      }
      for index in begin..<drafts.count {
        drafts[index].isNested = true
        // In a chain whom the pronoun stands for: "said voters who fear a rise".
        drafts[index].source = drafts[index].source?.asAntecedent
      }
      for index in level where !drafts[index].isNested { endAtSemicolon(index, nested: begin..<drafts.count) }
      level = begin..<drafts.count
    }
    firstOfPassage = outermost
  }

  /// "Witnesses said they saw smoke; the firm denies that": behind the semicolon somebody else speaks for themselves.
  private mutating func endAtSemicolon(_ outer: Int, nested: Range<Int>) {
    let semicolons = nested.compactMap { index -> Int? in
      guard let cue = drafts[index].cue, let source = drafts[index].source else { return nil }
      let mark = source.tokens.lowerBound - 1
      return source.tokens.upperBound <= cue.lowerBound && view.isWord(mark, words.semicolon) && !view.isQuoted(mark)
        && !(view.phrase(at: mark + 1)?.isPronoun ?? false) && drafts[outer].holds(mark) ? mark : nil
    }
    guard let mark = semicolons.min(), let piece = drafts[outer].content.firstIndex(where: { $0.contains(mark) }),
      drafts[outer].cue.map({ $0.upperBound <= drafts[outer].content[piece].lowerBound }) ?? false
    else { return }
    drafts[outer].content[piece] = drafts[outer].content[piece].lowerBound..<mark
    drafts[outer].content.removeSubrange((piece + 1)...)
    for index in nested where (drafts[index].cue?.lowerBound ?? 0) > mark { drafts[index].isNested = false }
  }

  /// What the quoted themselves attribute to others: "The minister told us the road is open," she said.
  mutating func readQuotedContent(of quoting: [AttributionDraft], _ sentences: [Range<Int>], _ sentenceOf: [Int32]) {
    isReadingNested = true
    for draft in quoting where !draft.isNested {
      for piece in draft.content {
        for number in sentenceOf[piece.lowerBound]...sentenceOf[piece.upperBound - 1] {
          firstOfPassage = drafts.count
          readCues(in: sentences[Int(number)].clamped(to: piece))
        }
      }
    }
    // Who speaks of himself passes nothing on.
    drafts = drafts.filter { draft in draft.source.map { !isFirstPerson($0) } ?? false }
    for index in drafts.indices { drafts[index].isNested = true }
  }

  private func isFirstPerson(_ source: SourceSpan) -> Bool {
    view.isWord(source.head.lowerBound, in: Self.firstPersons)
  }
  private static let firstPersons: Set<UInt64> = Set(
    ["i", "we", "you", "who", "that", "which"].map { WordHash.of($0) })

  // MARK: Who passed it on

  /// Hops between the origin and the reader, for the drafts of one passage.
  mutating func readChains(_ passage: Range<Int>) {
    for index in firstOfPassage..<drafts.count {
      guard let cue = drafts[index].cue else { continue }
      if let addressee = drafts[index].addressee, isMedia(addressee) {
        drafts[index].chain.append(AttributionDraft.Relay(source: SourceSpan(tokens: addressee, head: addressee)))
      }
      let low = drafts[index].content.last { $0.upperBound <= cue.lowerBound }?.upperBound ?? passage.lowerBound
      let high = drafts[index].content.first { $0.lowerBound >= cue.upperBound }?.lowerBound ?? passage.upperBound
      guard !drafts[index].isNested else { continue }
      readRelays(in: low..<max(low, high), toDraft: index)
      if let tail = tail(of: index, passage) { readRelays(in: tail, toDraft: index) }
    }
  }

  /// "confirmed the arrest in a statement carried by state television": what follows the content, up to the next
  /// attribution, where it opens with a medium.
  private func tail(of index: Int, _ passage: Range<Int>) -> Range<Int>? {
    guard let last = drafts[index].content.last?.upperBound, last < passage.upperBound else { return nil }
    var start = last
    while start < passage.upperBound, view.isComma(start) { start += 1 }
    guard start + 1 < passage.upperBound, view.isWord(start, in: Self.mediumOpeners),
      let phrase = view.phrase(at: start + 1),
      view.has(phrase.head, words.medium) || view.has(phrase.head, words.setting)
    else { return nil }
    var end = passage.upperBound
    for draft in passageDrafts {
      for place in draft.content + [draft.cue].compactMap({ $0 }) where place.lowerBound >= start {
        end = min(end, place.lowerBound)
      }
    }
    return start..<end
  }
  private static let mediumOpeners: Set<UInt64> = Set(["in", "via", "through", "on", "at"].map { WordHash.of($0) })

  func isMedia(_ range: Range<Int>) -> Bool {
    if view.has(range.upperBound - 1, words.media), view.has(range.upperBound - 1, .capital) { return true }
    return range.contains { view.name(at: $0)?.kind == .media }
  }

  static let relaying: Set<String> = [
    "carry", "air", "broadcast", "publish", "release", "post", "quote", "obtain", "see", "review", "distribute",
    "circulate",
    "print", "view", "share", "issue",
  ]
  /// "a statement released through the police"
  private static let handingOut: Set<String> = ["release", "issue", "distribute", "circulate"]
  private static let relayWords: Set<UInt64> = Set(["by", "through", "via", "on"].map { WordHash.of($0) })

  /// "in remarks carried by state television", "a document obtained by Reuters", "was quoted by Tass as saying".
  private mutating func readRelays(in zone: Range<Int>, toDraft index: Int) {
    var i = zone.lowerBound
    while i < zone.upperBound {
      guard let verb = view.verb(at: i), Self.relaying.contains(verb.lemma), !view.isQuoted(i),
        verb.form == .participle || verb.isPassive || verb.tokens.count == 1 && view.has(i - 1, words.medium)
      else {
        i += 1
        continue
      }
      i = max(i + 1, verb.tokens.upperBound)
      guard i + 1 < zone.upperBound, view.isWord(i, in: Self.relayWords),
        let source = sources.source(at: i + 1, limit: zone.upperBound),
        view.isWord(i, words.by) || isOutlet(source) || Self.handingOut.contains(verb.lemma)
      else { continue }
      drafts[index].chain.append(
        AttributionDraft.Relay(source: source, cue: verb.head..<(verb.head + 1), lemma: verb.lemma, stance: .reports))
    }
  }

  private func isOutlet(_ source: SourceSpan) -> Bool {
    isMedia(source.tokens) || source.head.contains { view.has($0, words.media) || view.has($0, words.medium) }
  }

  /// "The paper quoted an official as saying that …": the official is the origin, the paper passed it on.
  mutating func readQuotedSource(
    _ verb: VerbGroup, _ complement: Complement, _ outlet: SourceSpan, _ limit: Int
  ) -> Bool {
    guard complement.frame == .phrase || complement.frame == .preposition,
      let place = (complement.start..<min(limit, complement.start + 25)).first(where: { view.isWord($0, words.as_) }),
      place + 1 < limit,
      let saying = view.verb(at: place + 1), saying.form == .gerund, let cue = cues[saying.lemma],
      cue.frames.contains(.that),
      let said = complements.complement(of: saying, cue: cue, limit: limit),
      let origin = sources.source(at: complement.start, limit: place)
    else { return false }
    var draft = AttributionDraft(
      content: [said.start..<contents.clauseEnd(from: said.start, limit: limit)], source: origin, cue: saying.tokens,
      rule: "cue.\(said.frame)")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    draft.chain = [AttributionDraft.Relay(source: outlet, cue: verb.tokens, lemma: verb.lemma)]
    for taken in [verb, saying] {
      if let number = view.verbNumber(at: taken.head) { isCue[number] = true }
    }
    add(draft)
    return true
  }

  /// "State media, citing two officials, said": as when the officials are named behind what they said.
  mutating func citeBefore(_ verb: VerbGroup, _ draft: inout AttributionDraft) {
    guard let outlet = draft.source, isMedia(outlet.head), !isReadingNested,
      let index = (firstOfPassage..<drafts.count).last(where: {
        drafts[$0].source?.tokens.lowerBound == outlet.tokens.lowerBound && drafts[$0].chain.isEmpty
          && (drafts[$0].lemma == "cite" || drafts[$0].lemma == "quote")
          && drafts[$0].content.allSatisfy { outlet.head.upperBound <= $0.lowerBound }
      }),
      let last = drafts[index].content.last, last.upperBound <= verb.tokens.lowerBound,
      let cited = sources.source(at: last.lowerBound, limit: last.upperBound),
      let head = view.phrase(at: cited.head.lowerBound)?.head,
      view.has(head, words.person) || view.has(head, words.crowd) || view.has(head, words.name)
    else { return }
    draft.chain.append(
      AttributionDraft.Relay(source: outlet, cue: draft.cue, lemma: draft.lemma, stance: draft.stance))
    draft.source = cited
    drafts.remove(at: index)
  }

  /// "Reuters reported, citing two officials": the officials are the origin, Reuters passed it on.
  mutating func readCitedSource(_ complement: Complement, before token: Int, limit: Int) -> Bool {
    guard complement.frame == .phrase,
      let index = (firstOfPassage..<drafts.count).last(where: {
        (drafts[$0].cue?.lowerBound ?? .max) < token && drafts[$0].chain.isEmpty
      }),
      let outlet = drafts[index].source, isMedia(outlet.head),
      let cited = sources.source(at: complement.start, limit: limit),
      let head = view.phrase(at: cited.head.lowerBound)?.head,
      view.has(head, words.person) || view.has(head, words.crowd) || view.has(head, words.name)
    else { return false }
    drafts[index].chain.append(
      AttributionDraft.Relay(
        source: outlet, cue: drafts[index].cue, lemma: drafts[index].lemma, stance: drafts[index].stance))
    drafts[index].source = cited
    return true
  }
}
