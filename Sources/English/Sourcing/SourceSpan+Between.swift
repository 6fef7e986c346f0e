import Grammar

/// What stands between a subject and its verb without being either.
extension SourceReader {
  /// "have in particular noted", "had last month charged": where the auxiliary begins that was cut from its verb.
  func insideGroup(_ i: Int, _ verb: Int, _ floor: Int) -> Int? {
    guard i > floor, i < verb - 1, view.isWord(i, in: Self.having), view.verb(at: i)?.tokens == i..<(i + 1),
      let own = view.verb(at: verb), view.has(own.head, words.past)
    else { return nil }
    return i
  }
  private static let having: Set<UInt64> = Set(["has", "have", "had", "’ve", "'ve"].map { WordHash.of($0) })

  /// "Roe herself said": the pronoun stands for its noun once more.
  func isEmphatic(_ i: Int, _ floor: Int) -> Bool {
    i > floor && view.isWord(i, in: Self.emphatic) && view.phrase(at: i - 1) != nil
  }
  private static let emphatic: Set<UInt64> = Set(
    ["himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself"].map { WordHash.of($0) })

  /// Where "on Tuesday", "last month", "Tuesday morning" begins when it ends at `i` and a subject can stand before it.
  func timeStart(_ i: Int, floor: Int) -> Int? {
    guard view.has(i, words.time) else { return nil }
    var start = i
    while start > floor,
      view.has(start - 1, words.time) || view.has(start - 1, words.numeral) || view.has(start - 1, .number)
    {
      start -= 1
    }
    while start > floor, view.isWord(start - 1, in: Self.timeOpeners) { start -= 1 }
    if start > floor, view.has(start - 1, words.preposition) { start -= 1 }
    guard start > floor, endsNominal(start - 1) || view.isComma(start - 1) || view.isWord(start - 1, in: Self.having)
    else { return nil }
    return start
  }

  /// "in particular", "for now": where a set phrase begins that ends at `i`.
  func setPhraseStart(_ i: Int, _ floor: Int) -> Int? {
    guard i - 1 > floor, view.isWord(i, in: Self.setPhraseEnds), view.isWord(i - 1, in: Self.setPhraseOpeners) else {
      return nil
    }
    return i - 1
  }
  private static let setPhraseOpeners: Set<UInt64> = Set(
    ["in", "at", "for", "on", "by", "of", "to"].map { WordHash.of($0) })
  private static let setPhraseEnds: Set<UInt64> = Set(
    [
      "particular", "part", "turn", "general", "short", "effect", "fact", "private", "public", "return", "reply",
      "response", "first", "last", "least", "times", "once", "now", "instance", "example", "contrast", "course",
      "balance", "average", "repeatedly", "date", "unison", "frustration", "jest", "passing", "summary", "conclusion",
      "writing", "person",
    ].map { WordHash.of($0) })


  /// "Roe in a statement called": where a means or occasion begins that ends at `i`, after a name or pronoun.
  func settingStart(_ i: Int, floor: Int) -> Int? {
    guard let phrase = view.phrase(at: i), phrase.tokens.upperBound == i + 1,
      view.has(phrase.head, words.medium) || view.has(phrase.head, words.setting)
    else { return nil }
    let before = phrase.tokens.lowerBound - 1
    guard before > floor, view.isWord(before, in: Self.settingOpeners), !view.isWord(before + 1, in: Self.theWords),
      let owner = view.phrase(at: before - 1), owner.isPronoun || view.has(owner.head, words.name)
    else { return nil }
    return before
  }
  private static let settingOpeners: Set<UInt64> = Set(
    ["in", "at", "on", "during", "via", "by", "through"].map { WordHash.of($0) })
  private static let theWords: Set<UInt64> = Set(["the", "this", "that", "these", "those"].map { WordHash.of($0) })

  /// "a poll released last week": where the participle begins whose time ends at `i`.
  func datedParticiple(_ i: Int, _ floor: Int) -> Int? {
    guard view.has(i, words.time) else { return nil }
    var start = i
    while start > floor, start > i - 5,
      view.has(start - 1, words.time) || view.has(start - 1, words.numeral) || view.isWord(start - 1, words.on)
        || view.isWord(start - 1, in: Self.timeOpeners)
    {
      start -= 1
    }
    guard start - 2 >= floor, let verb = view.verb(at: start - 1), verb.tokens.count == 1, endsNominal(start - 2),
      verb.form == .participle || verb.form == .finite && Self.releasing.contains(verb.lemma)
    else { return nil }
    return start - 1
  }

  /// What is done to a document before it says anything.
  private static let releasing: Set<String> = [
    "release", "publish", "issue", "conduct", "file", "obtain", "post", "unveil", "unseal", "print", "leak",
  ]

  /// "those polled", "voters surveyed", "the officials involved": a participle alone behind its noun.
  func isRestricting(_ i: Int, _ floor: Int) -> Bool {
    guard i > floor, let verb = view.verb(at: i), verb.tokens.count == 1, Self.restricting.contains(verb.lemma) else {
      return false
    }
    return view.phrase(at: i - 1) != nil || view.has(i - 1, words.determiner)
  }
  private static let restricting: Set<String> = [
    "poll", "survey", "interview", "question", "involve", "consult", "contact", "canvass", "concern",
  ]

  /// "only about", "more than", "at least" before a number: where the words begin that say how exact it is.
  func measureStart(before first: Int, _ floor: Int) -> Int? {
    guard view.has(first, words.numeral) || view.has(first, .number) || view.isWord(first, in: Self.shares) else {
      return nil
    }
    var start = first
    while start > floor, start > first - 3 {
      if view.isWord(start - 1, in: Self.measures) {
        start -= 1
      } else if start - 1 > floor,
        view.isWord(start - 1, words.than) && view.isWord(start - 2, in: Self.comparing)
          || view.isWord(start - 1, in: Self.bounds) && view.isWord(start - 2, words.at)
      {
        start -= 2
      } else {
        break
      }
    }
    return start < first ? start : nil
  }
  private static let shares: Set<UInt64> = Set(["half", "all", "none"].map { WordHash.of($0) })
  private static let measures: Set<UInt64> = Set(
    ["about", "only", "just", "nearly", "almost", "roughly", "around", "approximately", "over", "fully", "barely"].map {
      WordHash.of($0)
    })
  private static let comparing: Set<UInt64> = Set(["more", "fewer", "less"].map { WordHash.of($0) })
  private static let bounds: Set<UInt64> = Set(["least", "most"].map { WordHash.of($0) })

  private static let timeOpeners: Set<UInt64> = Set(
    ["last", "next", "this", "earlier", "late", "early", "later", "the", "that", "same", "past"].map { WordHash.of($0) }
  )
}
