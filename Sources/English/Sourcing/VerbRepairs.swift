import Grammar

/// Verb groups as attributions need them: with a few that word classes alone do not give.
struct VerbRepairs {
  private let tokens: Tokens
  private let words: SourcingVocabulary
  private let cues: CueTable
  private let document: Document
  private var isTaken: [Bool]
  private let phraseEnds: [Bool]

  /// - Returns: the document's verb groups and the added ones, in order.
  static func verbs(of document: Document, _ words: SourcingVocabulary, _ cues: CueTable) -> [VerbGroup] {
    var repairs = VerbRepairs(document, words, cues)
    return repairs.verbs()
  }

  private init(_ document: Document, _ words: SourcingVocabulary, _ cues: CueTable) {
    self.document = document
    self.words = words
    self.cues = cues
    tokens = document.tokens
    var isTaken = [Bool](repeating: false, count: tokens.count)
    for group in document.verbGroups {
      for i in group.tokens { isTaken[i] = true }
    }
    self.isTaken = isTaken
    var phraseEnds = [Bool](repeating: false, count: tokens.count)
    for phrase in document.nounPhrases { phraseEnds[phrase.tokens.upperBound - 1] = true }
    self.phraseEnds = phraseEnds
  }

  private mutating func verbs() -> [VerbGroup] {
    var verbs = document.verbGroups
    let retorts = self.retorts()
    if !retorts.isEmpty {
      verbs.removeAll { verb in retorts.contains { $0.tokens.contains(verb.head) } }
    }
    let added = lone() + retorts
    if !added.isEmpty {
      verbs += added
      verbs.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    restoreFinite(&verbs)
    return verbs
  }

  /// "he has plans", "she notes": an auxiliary that stands alone, a cue after a pronoun that could be a noun.
  private func lone() -> [VerbGroup] {
    var added: [VerbGroup] = []
    for i in tokens.indices where !isTaken[i] {
      if tokens.has(i, words.auxiliary) {
        guard i + 1 >= tokens.count || !isTaken[i + 1] else { continue }
        added.append(VerbGroup(tokens: i..<(i + 1), head: i, lemma: tokens.has(i, words.modal) ? "do" : "have"))
      } else if i > 0, tokens.has(i, words.noun), Self.subjects.contains(tokens.hashes[i - 1]) {
        var lemma = document.lowered(i)
        if lemma.hasSuffix("s") { lemma.removeLast() }
        if cues[lemma] != nil { added.append(VerbGroup(tokens: i..<(i + 1), head: i, lemma: lemma, tense: .present)) }
      }
    }
    return added
  }
  /// "Roe shot back", "fires back": a noun by its form, a verb of answering with "back" behind a name, pronoun or mark.
  private mutating func retorts() -> [VerbGroup] {
    var found: [VerbGroup] = []
    for i in tokens.indices where tokens.hashes[i] == Self.back && i > 1 {
      guard let lemma = Self.retorting[tokens.hashes[i - 1]] else { continue }
      let before = i - 2
      guard
        tokens.has(before, words.name) || Self.subjects.contains(tokens.hashes[before]) || tokens.has(before, .quote)
          || tokens.has(before, .closeQuote)
      else { continue }
      isTaken[i - 1] = true
      isTaken[i] = true
      found.append(VerbGroup(tokens: (i - 1)..<(i + 1), head: i - 1, lemma: lemma, tense: .past))
    }
    return found
  }
  private static let back = WordHash.of("back")
  private static let retorting: [UInt64: String] = Dictionary(
    uniqueKeysWithValues: [
      ("shot", "shoot"), ("shoots", "shoot"), ("fired", "fire"), ("fires", "fire"), ("hit", "hit"), ("hits", "hit"),
      ("snapped", "snap"), ("snaps", "snap"), ("struck", "strike"), ("strikes", "strike"), ("barked", "bark"),
      ("clapped", "clap"), ("claps", "clap"), ("bit", "bite"), ("pushed", "push"), ("punched", "punch"),
    ].map { (WordHash.of($0.0), $0.1) })

  /// Whether a group is one of `retorts`, whose words a noun phrase may hold.
  static func isRetort(_ verb: VerbGroup, _ tokens: Tokens) -> Bool {
    verb.tokens.count == 2 && verb.head == verb.tokens.lowerBound && tokens.hashes[verb.head + 1] == back
      && retorting[tokens.hashes[verb.head]] != nil
  }

  private static let subjects: Set<UInt64> = Set(["he", "she", "they", "who", "i", "we"].map { WordHash.of($0) })

  /// A participle right after a noun phrase is the past tense when its sentence has no other finite verb.
  private func restoreFinite(_ verbs: inout [VerbGroup]) {
    var first = 0
    for sentence in document.sentences {
      while first < verbs.count, verbs[first].tokens.lowerBound < sentence.lowerBound { first += 1 }
      var end = first
      while end < verbs.count, verbs[end].tokens.lowerBound < sentence.upperBound { end += 1 }
      for k in first..<end where isBareBase(verbs[k], sentence) {
        verbs[k].form = .finite
        verbs[k].tense = .present
      }
      let isOnly = !verbs[first..<end].contains { $0.form == .finite }
      for k in first..<end
      where isBareParticiple(verbs[k], sentence, isOnly: isOnly)
        || followsParenthesis(verbs[k], sentence, after: verbs[first..<k])
      {
        let later = verbs[(k + 1)..<end].first { $0.form == .finite }
        if later != nil, !isBorderBetween(verbs[k].head, later!.head) { continue }
        if modifiesObject(verbs[k], after: verbs[first..<k]) { continue }
        verbs[k].form = .finite
        verbs[k].isPassive = false
        verbs[k].tense = .past
      }
      first = end
    }
  }

  /// "RNC members even insist", "the article read": the plain form after a noun phrase, with nothing that governs it.
  private func isBareBase(_ verb: VerbGroup, _ sentence: Range<Int>) -> Bool {
    guard verb.form == .infinitive, verb.tokens.count == 1, cues[verb.lemma] != nil else { return false }
    var i = verb.head - 1
    while i > sentence.lowerBound, tokens.has(i, words.adverb) || tokens.has(i, .comma) { i -= 1 }
    return i >= sentence.lowerBound && phraseEnds[i]
      && !(sentence.lowerBound..<i).contains { tokens.has($0, words.verb) }
  }

  /// "Roe, the mayor, told her supporters": after a comma that closes, with an object and no main verb before.
  private func followsParenthesis(_ verb: VerbGroup, _ sentence: Range<Int>, after earlier: ArraySlice<VerbGroup>)
    -> Bool
  {
    let before = verb.head - 1
    guard verb.form == .participle, verb.tokens.count == 1, let cue = cues[verb.lemma], before > sentence.lowerBound,
      tokens.has(before, .comma), verb.head + 1 < sentence.upperBound,
      opensObject(verb.head + 1, cue) || opensThat(verb.head + 1, cue, sentence),
      (sentence.lowerBound..<before).contains(where: { tokens.has($0, .comma) })
    else { return false }
    return earlier.allSatisfy { $0.form != .finite || isSubordinate($0, sentence) }
  }

  private func opensObject(_ i: Int, _ cue: CueEntry) -> Bool {
    if cue.frames.contains(.telling) || tokens.hashes[i] == words.that || tokens.hashes[i] == words.to { return true }
    if cue.prepositions.contains(where: { tokens.hashes[i] == WordHash.of($0) }) { return true }
    return cue.frames.contains(.phrase)
      && (tokens.has(i, .quote) || tokens.has(i, .openQuote) || tokens.has(i, words.name) || tokens.has(i, words.determiner) || tokens.has(i, words.possessive))
  }

  /// "predicted at the debate that": a time or place, then the clause.
  private func opensThat(_ i: Int, _ cue: CueEntry, _ sentence: Range<Int>) -> Bool {
    guard cue.frames.contains(.that), tokens.has(i, words.preposition) else { return false }
    let ahead = i..<min(i + 9, sentence.upperBound)
    return ahead.first { tokens.hashes[$0] == words.that || tokens.has($0, .comma) || isTaken[$0] }
      .map { tokens.hashes[$0] == words.that } ?? false
  }

  /// "opened a class called “Salt”": the noun before the participle is another verb's object.
  private func modifiesObject(_ verb: VerbGroup, after earlier: ArraySlice<VerbGroup>) -> Bool {
    guard Self.naming.contains(verb.lemma), let main = earlier.last(where: { $0.form == .finite }),
      cues[main.lemma].map({ $0.frames.isDisjoint(with: [.bare, .anyClause]) }) ?? true
    else { return false }
    return !(main.tokens.upperBound..<verb.tokens.lowerBound).contains {
      tokens.has($0, .punctuation) || tokens.hashes[$0] == words.that || tokens.has($0, words.relative)
        || tokens.has($0, words.clauseStop) || tokens.has($0, words.coordinator)
    }
  }
  private static let naming: Set<String> = [
    "call", "name", "title", "dub", "label", "brand", "nickname", "entitle", "term", "describe", "deem", "print",
  ]

  private func isSubordinate(_ verb: VerbGroup, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb.tokens.lowerBound - 5)..<verb.tokens.lowerBound).contains {
      tokens.has($0, words.relative) || tokens.has($0, words.clauseStop) || tokens.hashes[$0] == words.that
    }
  }

  /// - Parameter isOnly: no verb of the sentence is finite.
  private func isBareParticiple(_ verb: VerbGroup, _ sentence: Range<Int>, isOnly: Bool) -> Bool {
    guard verb.form == .participle, verb.tokens.count == 1, cues[verb.lemma] != nil || isOnly else { return false }
    var i = verb.head - 1
    while i > sentence.lowerBound, tokens.has(i, words.adverb) { i -= 1 }
    guard i >= sentence.lowerBound, phraseEnds[i] else { return false }
    let next = verb.head + 1
    return next >= tokens.count || tokens.hashes[next] != words.by && tokens.hashes[next] != words.in_
      && tokens.hashes[next] != words.as_
  }

  /// A comma or a clause word between two verbs.
  private func isBorderBetween(_ a: Int, _ b: Int) -> Bool {
    (a + 1..<b).contains {
      tokens.hashes[$0] == words.that || tokens.has($0, words.relative) || tokens.has($0, .quote)
        || tokens.has($0, .openQuote) || tokens.has($0, words.clauseStop) || tokens.has($0, words.coordinator)
        || tokens.has($0, words.question)
    }
  }
}
