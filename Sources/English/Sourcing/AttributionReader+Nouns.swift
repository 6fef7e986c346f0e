import Grammar
import Vocabulary

extension AttributionReader {
  // MARK: Nouns that attribute

  /// "his claim that …", "the minister's promise to …": the owner is the source.
  mutating func readNounCues(_ passage: Range<Int>) {
    readNounCues(in: passage.lowerBound..<narrativeEnd(passage), passage)
  }

  /// - Parameter zone: a passage without its final marks, or the content of another attribution.
  mutating func readNounCues(in zone: Range<Int>, _ passage: Range<Int>) {
    let limit = zone.upperBound
    var i = zone.lowerBound
    while i + 2 < limit {
      guard let phrase = view.phrase(at: i) else {
        i += 1
        continue
      }
      i = max(i + 1, phrase.tokens.upperBound)
      guard i + 1 < limit, view.has(phrase.head, words.cueNoun), phrase.head == i - 1, !view.isQuoted(phrase.head),
        !isInContent(phrase.head)
      else { continue }
      let agent = agent(behind: i, limit)
      let start = agent?.tokens.upperBound ?? i
      guard start + 1 < limit, let owner = agent ?? owner(of: phrase),
        introducesContent(start, limit, afterAgent: agent != nil)
      else { continue }
      var draft = AttributionDraft(
        content: [start..<nounContentEnd(start, phrase, passage, limit)], source: owner,
        cue: phrase.head..<(phrase.head + 1), rule: "cue.noun")
      draft.lemma = nounLemma(phrase.head)
      draft.stance = Self.stances[draft.lemma] ?? .states
      add(draft)
    }
  }

  /// A noun that is its sentence's subject leaves the second verb to the sentence, after "to" the first.
  private func nounContentEnd(_ start: Int, _ phrase: NounPhrase, _ passage: Range<Int>, _ limit: Int) -> Int {
    let end = contents.phraseEnd(from: start, limit: limit)
    guard contents.nextFinite(passage.lowerBound, phrase.tokens.lowerBound) == nil else { return end }
    var from = start
    if view.isWord(start, words.that) {
      guard let own = contents.nextFinite(start, end) else { return end }
      from = own.tokens.upperBound
    }
    while from < end {
      if let verb = view.verb(at: from), verb.form == .finite || verb.form == .participle {
        return verb.tokens.lowerBound
      }
      from += 1
    }
    return end
  }

  /// "claims by Ana Silva that …", "the insistence of the officials that …".
  private func agent(behind i: Int, _ limit: Int) -> SourceSpan? {
    guard i + 2 < limit, view.isWord(i, words.by) || view.isWord(i, words.of) || view.isWord(i, words.from),
      let source = sources.source(at: i + 1, limit: limit), isSomebody(source)
    else { return nil }
    return source
  }

  private func introducesContent(_ i: Int, _ limit: Int, afterAgent: Bool) -> Bool {
    if view.isWord(i, words.that) { return contents.nextFinite(i + 1, min(limit, i + 30)) != nil }
    return view.isWord(i, words.to) && view.verb(at: i)?.form == .infinitive
      && (afterAgent || view.has(i - 1, words.cueNoun))
  }

  /// "Donald Trump's", "his".
  private func owner(of phrase: NounPhrase) -> SourceSpan? {
    let first = phrase.tokens.lowerBound
    if view.has(first, words.possessive) { return SourceSpan(tokens: first..<(first + 1), head: first..<(first + 1)) }
    guard let clitic = phrase.tokens.first(where: { view.has($0, words.clitic) }), clitic > first else { return nil }
    return SourceSpan(tokens: first..<(clitic + 1), head: first..<clitic)
  }

  private func nounLemma(_ noun: Int) -> String {
    var word = view.document.lowered(noun)
    if word.hasSuffix("s"), word.utf8.count > 4 { word.removeLast() }
    return word
  }

  private static let stances: [String: Stance] = [
    "claim": .claims, "assertion": .claims, "allegation": .claims, "accusation": .criticises,
    "announcement": .announces,
    "pledge": .promises, "promise": .promises, "vow": .promises, "warning": .warns, "contention": .claims,
    "suggestion": .suggests, "argument": .claims, "insistence": .claims, "belief": .believes, "fear": .believes,
    "concern": .believes, "hope": .hopes, "prediction": .estimates, "admission": .admits, "acknowledgment": .admits,
    "declaration": .announces, "assurance": .promises, "demand": .demands, "complaint": .criticises, "charge": .claims,
    "denial": .denies, "view": .believes, "opinion": .believes, "notion": .believes, "conclusion": .states,
    "threat": .warns,
  ]
}
