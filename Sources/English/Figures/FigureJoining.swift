import Grammar
import Vocabulary

/// Figures whose noun or owner is said once for several, or stands elsewhere in the sentence.
extension FigureTying {
  /// "a fleet of 12 ships and 14 aircraft": what is joined to the first belongs to the same.
  func joinedOwners(_ number: Int) -> [PrintedPhrase]? {
    guard document.figures[number].figure.kind == .count, counted[number] != nil else { return nil }
    var first = number
    for _ in 0..<8 where first > 0 && isJoined(first) { first -= 1 }
    guard first < number, !owners[first].isEmpty else { return nil }
    var i = document.figures[first].tokens.lowerBound - 1
    while i > 0, isHedge(i), tokens.hashes[i] != Words.of { i -= 1 }
    return i > 0 && (tokens.hashes[i] == Words.of || tokens.hashes[i] == tags.withHash) ? owners[first] : nil
  }

  /// Only a conjunction or comma stands between what the figure before counts and this one.
  private func isJoined(_ number: Int) -> Bool {
    guard let noun = counted[number - 1], document.figures[number - 1].figure.kind == .count,
      noun.lowerBound >= document.figures[number - 1].tokens.upperBound,
      noun.upperBound < document.figures[number].tokens.lowerBound,
      document.sentenceOf[noun.lowerBound] == document.sentenceOf[document.figures[number].tokens.lowerBound]
    else { return false }
    return isLinked(noun.upperBound..<document.figures[number].tokens.lowerBound)
  }

  private func isLinked(_ gap: Range<Int>) -> Bool {
    tokens.has(gap.lowerBound, tags.coordinator) || tokens.has(gap.lowerBound, .comma)
      ? gap.dropFirst().allSatisfy { tokens.has($0, tags.coordinator) || isHedge($0) } : false
  }

  /// "Ores rose by 2% and coal by 3%", "pays for 40% of the rent and gas for 22%": the verb is said once.
  func gapped(_ number: Int, _ sentence: Range<Int>) -> Near? {
    guard let gap = gap(number), let first = gap.first(where: { phraseAt[$0] >= 0 && figureAt[$0] < 0 }),
      case let phrase = document.nounPhrases[Int(phraseAt[first])], !phrase.isPronoun,
      // "Italy 40%" may be one phrase.
      case let own = first..<min(phrase.tokens.upperBound, gap.upperBound), own.allSatisfy({ figureAt[$0] < 0 }),
      own.contains(where: { tokens.has($0, tags.noun) }), !NounPhraseWords.all.isTime(tokens.hashes[own.upperBound - 1])
    else { return nil }
    return trimmed(first..<extent(from: own.upperBound, sentence)).map { ($0, false) }
  }

  /// From the conjunction or comma before a phrase and its amount that share the verb of the amount before:
  /// "and coal by", "while prices".
  func gap(_ number: Int) -> Range<Int>? {
    guard let before = document.figures[..<number].last(where: { $0.figure.kind != .date }),
      case let own = document.figures[number], before.figure.kind == own.figure.kind,
      before.figure.unit == own.figure.unit, before.figure.currency == own.figure.currency,
      document.sentenceOf[before.tokens.lowerBound] == document.sentenceOf[own.tokens.lowerBound],
      own.figure.of == nil, [.money, .percent, .measure].contains(own.figure.kind),
      own.tokens.lowerBound > before.tokens.upperBound + 1
    else { return nil }
    let link = linkBefore(own.tokens.lowerBound)
    let first = linkBefore(before.tokens.lowerBound)
    guard tokens.hashes[link] == tokens.hashes[first] || phraseAt[link] >= 0 && link == own.tokens.lowerBound - 1,
      case let end = phraseAt[link] >= 0 ? link + 1 : link
    else { return nil }
    var start = end - 1
    while start > before.tokens.upperBound, phraseAt[start] >= 0,
      !tokens.has(start, tags.coordinator) || document.nounPhrases[Int(phraseAt[start])].tokens.lowerBound < start
    { start -= 1 }
    guard start >= before.tokens.upperBound, start < end - 1, start > 0,
      tokens.has(start, tags.coordinator) || tokens.has(start, .comma)
    else { return nil }
    let verb = document.firstVerbGroup(from: before.tokens.upperBound)
    let hasVerb = verb < document.verbGroups.count && document.verbGroups[verb].tokens.lowerBound < own.tokens.lowerBound
    return hasVerb ? nil : start..<end
  }

  /// The word before a figure and its words of bound.
  private func linkBefore(_ figure: Int) -> Int {
    var i = figure - 1
    while i > 0, isHedge(i), tokens.hashes[i] != Words.by, tokens.hashes[i] != Words.to, phraseAt[i] < 0 { i -= 1 }
    return max(i, 0)
  }

  /// "With a budget of $5, the firm …", "At 40 metres, the mast …": of the subject behind the comma.
  func fronted(_ number: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let figure = document.figures[number]
    let first = sentence.lowerBound
    guard [.money, .percent, .measure, .count].contains(figure.figure.kind), figure.tokens.lowerBound - first <= 8,
      tags.fronting.contains(tokens.hashes[first]) || document.firstVerbGroup(from: first) < document.verbGroups.count
        && document.verbGroups[document.firstVerbGroup(from: first)].tokens.lowerBound == first
        && document.verbGroups[document.firstVerbGroup(from: first)].form != .finite,
      let comma = (figure.tokens.upperBound..<min(figure.tokens.upperBound + 8, sentence.upperBound)).first(where: {
        tokens.has($0, .comma)
      }), comma + 1 < sentence.upperBound, phraseAt[comma + 1] >= 0,
      case let next = Int(phraseAt[comma + 1]), !document.nounPhrases[next].isPronoun
    else { return nil }
    let verb = document.firstVerbGroup(from: comma)
    guard verb < document.verbGroups.count, sentence.contains(document.verbGroups[verb].head),
      document.verbGroups[verb].form == .finite, let subject = document.verbGroups[verb].subject,
      subject == next || document.nounPhrases[subject].tokens.lowerBound > comma
    else { return nil }
    return trimmed(whole(subject, before: document.verbGroups[verb].tokens.lowerBound, sentence))
  }

  /// "makes the car $5 cheaper": the object that differs by the amount.
  func changed(_ finding: FigureFinding, _ sentence: Range<Int>) -> Near? {
    let next = finding.tokens.upperBound
    guard next < sentence.upperBound, tokens.has(next, tags.comparative),
      let verb = verb(before: finding.tokens.lowerBound), sentence.contains(verb.head), let object = verb.object,
      case let phrase = document.nounPhrases[object], !phrase.isPronoun,
      phrase.tokens.lowerBound >= verb.tokens.upperBound, phrase.tokens.upperBound <= finding.tokens.lowerBound,
      (phrase.tokens.upperBound..<finding.tokens.lowerBound).allSatisfy({ isHedge($0) || tokens.has($0, tags.adverb) })
    else { return nil }
    return trimmed(phrase.tokens).map { ($0, false) }
  }

  /// "incomes below $900", "loans over $5 million", "snow up to 5 feet deep": the noun right before a word of bound; not "paid Roe over $5".
  func exceeded(_ finding: FigureFinding, bound: Int) -> Range<Int>? {
    guard [.money, .percent, .measure].contains(finding.figure.kind), bound < finding.tokens.lowerBound,
      tags.exceeding.contains(tokens.hashes[bound])
        || tokens.hashes[bound] == tags.upHash && tokens.hashes[bound + 1] == Words.to, bound > 0, phraseAt[bound - 1] >= 0, figureAt[bound - 1] < 0,
      case let phrase = document.nounPhrases[Int(phraseAt[bound - 1])], !phrase.isPronoun,
      phrase.tokens.upperBound == bound, !NounPhraseWords.all.isTime(tokens.hashes[phrase.head]),
      !tags.generic.contains(tokens.hashes[phrase.head])
    else { return nil }
    if let verb = verb(before: phrase.tokens.lowerBound), verb.tokens.upperBound == phrase.tokens.lowerBound,
      tags.giving.contains(verb.lemma)
    {
      return nil
    }
    return trimmed(phrase.tokens)
  }

  /// "the town, home to 40 mills": the noun before the comma.
  func hosted(_ home: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var i = home - 1
    while i > sentence.lowerBound, tokens.has(i, .comma) || tokens.has(i, .dash) || tokens.hashes[i] == Words.a { i -= 1 }
    if phraseAt[i] >= 0, document.nounPhrases[Int(phraseAt[i])].isPronoun { i -= 1 }
    if i > sentence.lowerBound, tokens.has(i, .comma) { i -= 1 }
    guard i >= sentence.lowerBound, phraseAt[i] >= 0, figureAt[i] < 0 else {
      return verb(before: home).flatMap { $0.subject }.flatMap { trimmed(document.nounPhrases[$0].tokens) }
    }
    return trimmed(outermost(i, sentence, onlyOf: true)..<(i + 1))
  }
}
