import Grammar
import Vocabulary

extension AttributionReader {
  // MARK: Passive cues

  private static let ownModals: Set<String> = ["can", "could", "should", "must", "may", "might", "ought"]

  /// "Asked whether she would run, Roe laughed", "when asked about it": the asker is not its subject.
  func isAsked(_ verb: VerbGroup, _ passage: Range<Int>) -> Bool {
    guard verb.lemma == "ask" else { return false }
    if verb.form == .participle || verb.isPassive { return verb.tokens.count > 1 || !followsSubject(verb) }
    let before = verb.head - 1
    return verb.tokens.count == 1 && view.has(verb.head, words.past)
      && (before < contentStart(passage) || view.has(before, words.clauseStop) || view.has(before, words.question)
        && !view.has(before, words.pronoun))
  }

  /// "Asked if the mill was old, Roe laughed": the sentence begins with a question that somebody was asked.
  func beginsAsked(_ passage: Range<Int>) -> Bool {
    view.verb(at: contentStart(passage)).map { isAsked($0, passage) } ?? false
  }

  /// A name, a pronoun or a noun for people.
  func isSomebody(_ source: SourceSpan) -> Bool {
    guard let phrase = view.phrase(at: source.head.lowerBound) else { return false }
    return phrase.isPronoun || view.has(phrase.head, words.name) || view.has(phrase.head, words.person)
      || view.has(phrase.head, words.crowd) || view.has(phrase.head, words.media)
  }

  private func followsSubject(_ verb: VerbGroup) -> Bool {
    verb.head > 0 && view.phrase(at: verb.head - 1) != nil && view.passage(at: verb.head).contains(verb.head - 1)
  }

  /// "When asked whether …": who asked is named after "by", if at all.
  mutating func readAsked(_ verb: VerbGroup, _ number: Int, _ complement: Complement, _ limit: Int) {
    let next = verb.tokens.upperBound
    let end =
      complement.frame == .quotation
      ? quotationEnd(complement.start, limit, cues["ask"]) : contents.phraseEnd(from: complement.start, limit: limit)
    let asker = view.isWord(next, words.by) ? sources.source(at: next + 1, limit: complement.start) : nil
    var draft = AttributionDraft(
      content: [complement.start..<end], source: asker, cue: verb.tokens.lowerBound..<complement.cueEnd,
      rule: "cue.passive")
    draft.lemma = "ask"
    draft.stance = .asks
    isCue[number] = true
    add(draft)
  }

  /// "It was reported that", "he is expected to": nobody is named, or "by X" names them.
  mutating func readPassive(
    _ verb: VerbGroup, _ number: Int, _ cue: CueEntry?, _ complement: Complement, _ passage: Range<Int>, _ limit: Int
  ) {
    guard let cue, cue.frames.contains(.passive) || complement.frame == .that else { return }
    // "She was told that", but "she was told to leave": that somebody told her, not what she does.
    guard complement.frame == .that || complement.frame == .infinitive && !cue.frames.contains(.telling) else { return }
    // "its letter, written by a lawyer, that": another verb's
    if verb.form == .participle, verb.tokens.count == 1, complement.start != verb.tokens.upperBound { return }
    // "It should be noted that", "it can be said that": the writer's own words.
    if complement.frame == .that, let modal = verb.modal, Self.ownModals.contains(modal) { return }
    let end =
      complement.frame == .that
      ? contents.clauseEnd(from: complement.start, limit: limit)
      : contents.phraseEnd(from: complement.start, limit: limit)
    var content = [complement.start..<end]
    // "The ship is said to be safe": its subject belongs to what is said.
    if complement.frame == .infinitive,
      let subject = sources.subject(before: verb.tokens.lowerBound, floor: passage.lowerBound)
    {
      content.insert(subject.tokens, at: 0)
    }
    var draft = AttributionDraft(
      content: content, cue: verb.tokens.lowerBound..<complement.cueEnd, rule: "cue.passive")
    draft.lemma = cue.lemma
    draft.stance = cue.stance
    isCue[number] = true
    add(draft)
  }
}
