import Grammar
import Vocabulary

/// What a figure is a property of.
extension FigureTying {
  mutating func about(_ number: Int) {
    let finding = document.figures[number]
    guard finding.figure.about == nil, ![.date, .ordinal].contains(finding.figure.kind) else { return }
    if finding.figure.kind == .age {
      aboutAge(number)
      return
    }
    let sentence = document.sentence(of: finding.tokens.lowerBound)
    owners[number] =
      finding.same.flatMap { document.figures[$0].figure.kind == finding.figure.kind ? owners[$0] : nil }
      ?? sharedOwners(number) ?? seriesOwners(number) ?? joinedOwners(number) ?? parted(ownOwners(number, sentence))
    guard let last = owners[number].last else { return }
    document.figures[number].aboutTokens = last.pieces.last
    let text = owners[number].map { $0.text(document) }.joined(separator: ", ")
    guard text != finding.figure.of else { return }
    document.figures[number].figure.about = text
    show("tie.about", number, "about \(text)")
  }

  private mutating func aboutAge(_ number: Int) {
    let finding = document.figures[number]
    let sentence = document.sentence(of: finding.tokens.lowerBound)
    if let about = finding.aboutTokens {
      document.figures[number].figure.about = name(endingAt: about.upperBound)
    } else if finding.tokens.lowerBound > 2, phraseAt[finding.tokens.lowerBound - 2] >= 0,
      let aged = aged(document.nounPhrases[Int(phraseAt[finding.tokens.lowerBound - 2])], sentence)
    {
      document.figures[number].figure.about = document.string(aged)
    } else if let aged = agedOwner(finding, sentence) {
      document.figures[number].figure.about = document.string(aged)
      show("tie.about", number, "about \(document.string(aged))")
    } else if finding.tokens.upperBound < tokens.count, let noun = nominal(from: finding.tokens.upperBound, sentence) {
      // "a 9-year-old boy", "a 300-year-old house in the hills"
      document.figures[number].figure.about = document.string(noun.lowerBound..<extent(from: noun.upperBound, sentence))
    }
  }

  /// The noun that the amount measures or belongs to, then the subject of the verb or the owner of the noun.
  private func ownOwners(_ number: Int, _ sentence: Range<Int>) -> [PrintedPhrase] {
    let finding = document.figures[number]
    // "five times earnings": how many times, not how much of them.
    let isCounting = finding.figure.kind == .count || finding.figure.rule == "ratio.times"
    let measured = isCounting ? nil : measured(number, sentence)
    // A rule that knows the noun itself knows no more.
    if !isCounting, finding.figure.of != nil, measured == nil { return [] }
    let near = measured == nil ? near(number, sentence) : nil
    guard let property = measured?.phrase ?? near.map({ PrintedPhrase($0.phrase) }) else {
      guard
        let holder = fronted(number, sentence) ?? subject(of: finding, sentence) ?? neighbour(of: finding, sentence)
      else { return [] }
      let owner = possessed(holder, sentence) ?? topic(holder, sentence)
      return [holder, owner].compactMap { $0.map { PrintedPhrase($0) } }
    }
    let first = measured == nil ? property.pieces[0] : span(finding.tokens, property.pieces[0])
    var holder: Range<Int>?
    if let possessor = measured?.possessor {
      holder = possessor
    } else if measured != nil, let outer = joinedHolder(number) {
      holder = outer
    } else if let front = fronted(number, sentence) {
      holder = front
    } else if measured == nil || finding.figure.kind != .percent, let outer = with(first, sentence) {
      holder = outer
    } else if measured != nil, let outer = holding(first, sentence) {
      holder = outer
    } else if measured != nil, isJudged(first.lowerBound, sentence) {
      holder = nil
    } else if near?.takesSubject ?? !isApart(first, sentence) {
      holder = subject(of: finding, sentence)
    }
    if let found = holder, property.pieces.contains(where: { $0.overlaps(found) }) { holder = nil }
    holder = holder ?? possessed(property.pieces[0], sentence)
    guard let holder, !property.pieces.contains(where: { $0.overlaps(holder) }) else { return [property] }
    return [property, PrintedPhrase(holder)]
  }

  /// "Arvo holds 5% of shops and 6% of banks": who holds the first, holds the second.
  private func joinedHolder(_ number: Int) -> Range<Int>? {
    guard number > 0, owners[number - 1].count > 1, counted[number - 1] != nil,
      document.figures[number - 1].figure.kind == document.figures[number].figure.kind
    else { return nil }
    var i = document.figures[number].tokens.lowerBound - 1
    while i > 0, isHedge(i) { i -= 1 }
    return i > 0 && tokens.has(i, tags.coordinator) ? owners[number - 1].last?.pieces.last : nil
  }

  /// "approved a $5 million plan": the plan is not theirs who decide on it.
  private func isJudged(_ phrase: Int, _ sentence: Range<Int>) -> Bool {
    guard let verb = verb(before: phrase), sentence.contains(verb.head), tags.judging.contains(verb.lemma) else {
      return false
    }
    return (verb.tokens.upperBound..<phrase).allSatisfy { isHedge($0) }
  }

  /// A measured noun together with the figure and what stands before both in the phrase.
  func span(_ figure: Range<Int>, _ noun: Range<Int>) -> Range<Int> {
    let at = min(figure.lowerBound, noun.lowerBound)
    let start = phraseAt[at] >= 0 ? min(at, base(Int(phraseAt[at]))) : at
    return start..<max(noun.upperBound, figure.upperBound)
  }

  /// "Arvo's sales", "sales of Arvo's rival": a possessor before the noun itself is its owner.
  private func parted(_ found: [PrintedPhrase]) -> [PrintedPhrase] {
    var parts: [PrintedPhrase] = []
    for phrase in found {
      guard phrase.pieces.count == 1, case let piece = phrase.pieces[0],
        let clitic = piece.first(where: { isClitic($0) || tokens.has($0, tags.preposition) }), isClitic(clitic),
        clitic + 1 < piece.upperBound, clitic > piece.lowerBound, !isNamed(clitic), figureAt[clitic - 1] < 0,
        !NounPhraseWords.all.isTime(tokens.hashes[clitic - 1]),
        isDefinite(piece.lowerBound)
      else {
        parts.append(phrase)
        continue
      }
      // "the show's 30 actors"
      let owned = trimmed((clitic + 1)..<piece.upperBound) ?? (clitic + 1)..<piece.upperBound
      parts += [PrintedPhrase(owned), PrintedPhrase(piece.lowerBound..<clitic)]
      break
    }
    return parts
  }

  /// "the firm's", "Arvo's"; not "women's".
  private func isDefinite(_ token: Int) -> Bool {
    tokens.has(token, tags.properNoun) || token > 0 && tokens.has(token - 1, tags.determiner)
  }

  /// Whether a mark of the genitive is part of a name: "Moody's".
  private func isNamed(_ clitic: Int) -> Bool {
    nameAt[clitic] >= 0
  }

  /// "Arvo — The stock fell", "Arvo: Shares rose": the name before a dash or colon, for a subject that names nobody.
  private func topic(_ subject: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    let first = sentence.lowerBound
    guard phraseAt[first] >= 0, case let name = document.nounPhrases[Int(phraseAt[first])],
      tokens.has(name.head, tags.properNoun), name.tokens.upperBound < subject.lowerBound,
      case let mark = name.tokens.upperBound, tokens.has(mark, .dash) || tokens.hashes[mark] == tags.colonHash,
      subject.lowerBound <= mark + 2, !tokens.has(first, .allCapitals),
      !subject.dropFirst().contains(where: { tokens.has($0, tags.properNoun) }),
      nameAt[name.head] < 0 || document.names[Int(nameAt[name.head])].kind != .place
    else { return nil }
    return name.tokens
  }

  /// "the strength of the 500 sq m market": the noun on which the measured one hangs.
  private func holding(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    var i = phrase.lowerBound - 1
    while i > sentence.lowerBound, isHedge(i), tokens.hashes[i] != Words.of { i -= 1 }
    // "demand for 300 sq m flats has grown"
    guard i > sentence.lowerBound,
      tokens.hashes[i] == Words.of || tokens.hashes[i] == tags.forHash && precedesVerb(phrase.lowerBound),
      phraseAt[i - 1] >= 0, figureAt[i - 1] < 0,
      case let outer = document.nounPhrases[Int(phraseAt[i - 1])], !outer.isPronoun, outer.tokens.upperBound == i,
      !tags.generic.contains(tokens.hashes[outer.head]), !tags.adverbial.contains(tokens.hashes[outer.head])
    else { return nil }
    return trimmed(outermost(i - 1, sentence, onlyOf: true)..<i)
  }

  /// "after a 5% rise", "despite a $5 fee": circumstances, of which the verb's subject has no part.
  private func isApart(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Bool {
    var i = phrase.lowerBound - 1
    while i > sentence.lowerBound, isHedge(i), !tags.apart.contains(tokens.hashes[i]) || isComparison(i) { i -= 1 }
    guard i >= sentence.lowerBound else { return false }
    return tags.apart.contains(tokens.hashes[i])
      || i > sentence.lowerBound && tokens.hashes[i] == Words.to && tokens.hashes[i - 1] == tags.dueHash
  }

  /// "more than 5% of": a word of bound, and no circumstance.
  private func isComparison(_ token: Int) -> Bool {
    tokens.hashes[token] == tags.thanHash && token > 0 && tags.hedging.contains(tokens.hashes[token - 1])
  }

  /// "There are 12 schools in the county": what has them.
  func place(_ number: Int, _ sentence: Range<Int>) -> Near? {
    let figure = document.figures[number]
    guard figure.figure.kind == .count, let noun = counted[number], noun.upperBound + 1 < sentence.upperBound,
      let verb = verb(before: figure.tokens.lowerBound), sentence.contains(verb.head), tags.beLemma == verb.lemma,
      verb.tokens.lowerBound > sentence.lowerBound, tokens.hashes[verb.tokens.lowerBound - 1] == tags.thereHash
    else { return nil }
    var i = noun.upperBound
    if tokens.has(i, tags.gerund) || tokens.has(i, tags.participle) { i += 1 }
    guard i + 1 < sentence.upperBound, tags.placing.contains(tokens.hashes[i]), phraseAt[i + 1] >= 0,
      case let phrase = document.nounPhrases[Int(phraseAt[i + 1])], !phrase.isPronoun,
      phrase.tokens.allSatisfy({ figureAt[$0] < 0 }), !NounPhraseWords.all.isTime(tokens.hashes[phrase.head])
    else { return nil }
    return trimmed(phrase.tokens.lowerBound..<extent(from: phrase.tokens.upperBound, sentence)).map { ($0, false) }
  }

  /// "Arvo said its sales fell": whose sales they are, the subject of a verb before.
  private func possessed(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    let pronoun = phrase.lowerBound - 1
    guard pronoun > sentence.lowerBound, tokens.has(pronoun, tags.possessivePronoun),
      !tags.personal.contains(tokens.hashes[pronoun]), !phrase.contains(where: { tokens.has($0, tags.properNoun) })
    else { return nil }
    var number = document.firstVerbGroup(from: pronoun) - 1
    for _ in 0..<8 where number >= 0 && document.verbGroups[number].tokens.lowerBound >= sentence.lowerBound {
      if let subject = document.verbGroups[number].subject,
        document.nounPhrases[subject].tokens.upperBound <= pronoun, !document.nounPhrases[subject].isPronoun
      {
        let verb = document.verbGroups[number].tokens.lowerBound
        let found = whole(subject, before: max(verb, document.nounPhrases[subject].tokens.upperBound), sentence)
        return trimmed(found)
      }
      number -= 1
    }
    return nil
  }

  /// A noun that a figure belongs to, and whether the verb's subject is said of it besides.
  typealias Near = (phrase: Range<Int>, takesSubject: Bool)

  /// "jobs at a firm with a profit of $5": whose profit it is.
  func with(_ property: Range<Int>, _ sentence: Range<Int>, isCount: Bool = false) -> Range<Int>? {
    var i = property.lowerBound - 1
    while i > sentence.lowerBound, isCount ? isHedge(i) : tokens.has(i, tags.determiner) { i -= 1 }
    guard i > sentence.lowerBound, tokens.hashes[i] == tags.withHash else { return nil }
    // "The town, with 40 shops, is small."
    if isCount, i - 1 > sentence.lowerBound, tokens.has(i - 1, .comma) { i -= 1 }
    guard phraseAt[i - 1] >= 0, figureAt[i - 1] < 0, !document.nounPhrases[Int(phraseAt[i - 1])].isPronoun else {
      return nil
    }
    return trimmed(listStart(outermost(i - 1, sentence, onlyOf: true))..<i)
  }

  /// The noun that a figure measures, with what hangs on it and what stands before the figure in the same phrase.
  private func measured(_ number: Int, _ sentence: Range<Int>) -> (phrase: PrintedPhrase, possessor: Range<Int>?)? {
    guard let noun = counted[number] else { return nil }
    let before = modifiers(number, sentence)
    let whole = noun.lowerBound..<extent(from: noun.upperBound, sentence)
    return (PrintedPhrase(pieces: [before.modifiers, whole].compactMap { $0 }), before.possessor)
  }

  /// "grew by 300 jobs or 2%", "down 5 pence at 68 pence", "$5, up from $4", "6%, compared with 4%": what the figure
  /// before it is about.
  private func sharedOwners(_ number: Int) -> [PrintedPhrase]? {
    guard number > 0 else { return nil }
    // "70 people came, he said, not 150"
    if isDenial(document.figures[number].tokens.lowerBound - 1) { return owners[number - 1] }
    guard !owners[number - 1].isEmpty else { return nil }
    let (before, own) = (document.figures[number - 1], document.figures[number])
    guard document.sentenceOf[own.tokens.lowerBound] == document.sentenceOf[before.tokens.lowerBound] else {
      return nil
    }
    if before.was == number || own.was == number - 1 || isDifference(number) { return owners[number - 1] }
    if counted[number] != nil, own.figure.kind != .count { return nil }
    var end = counted[number - 1]?.upperBound ?? before.tokens.upperBound
    // "$3 a gallon, down 11 cents"
    if before.figure.per != nil, end + 1 < own.tokens.lowerBound, Self.perWords.contains(tokens.hashes[end]) {
      end += 2
    }
    if end < own.tokens.lowerBound, tokens.has(end, .closeBracket) { end += 1 }
    var i = own.tokens.lowerBound - 1
    if before.figure.change != nil, i >= end, tags.sharing.contains(tokens.hashes[i]),
      i == end || (end..<i).allSatisfy({ phraseAt[$0] >= 0 })
    {
      return owners[number - 1]
    }
    // "5%, or about $3 million", "$5 million ($4 million)", "$5 million, up $1 million"
    while i >= end, isHedge(i) { i -= 1 }
    guard i >= end, tags.again.contains(tokens.hashes[i]) else { return nil }
    while i > end, tags.again.contains(tokens.hashes[i - 1]) || tokens.has(i - 1, .comma) { i -= 1 }
    return i == end ? owners[number - 1] : nil
  }

  /// "a budget of $5, $1 more than was asked": by how much the amount differs.
  private func isDifference(_ number: Int) -> Bool {
    let (before, own) = (document.figures[number - 1], document.figures[number])
    let next = own.tokens.upperBound
    guard next < tokens.count, tags.differing.contains(tokens.hashes[next]) || tags.exceeding.contains(tokens.hashes[next]),
      [.money, .measure, .percent].contains(own.figure.kind), own.figure.of == nil,
      case let start = before.tokens.upperBound, start < own.tokens.lowerBound, own.tokens.lowerBound - start <= 5
    else { return false }
    var i = own.tokens.lowerBound - 1
    while i > start, isHedge(i) { i -= 1 }
    return tokens.has(i, .comma)
  }

  /// "growth of 2% this year and 3% next": amounts of one thing at several times.
  private func seriesOwners(_ number: Int) -> [PrintedPhrase]? {
    let own = document.figures[number]
    guard [.money, .percent].contains(own.figure.kind), counted[number] == nil,
      let before = document.figures[..<number].lastIndex(where: { $0.figure.kind != .date }), before < number - 1,
      !owners[before].isEmpty, case let first = document.figures[before], first.figure.kind == own.figure.kind,
      first.figure.unit == own.figure.unit, first.figure.currency == own.figure.currency,
      first.tokens.upperBound < own.tokens.lowerBound,
      case let gap = first.tokens.upperBound..<own.tokens.lowerBound, gap.count <= 8,
      document.sentenceOf[gap.lowerBound] == document.sentenceOf[gap.upperBound],
      gap.contains(where: { tokens.has($0, tags.coordinator) }),
      gap.allSatisfy({
        figureAt[$0] >= 0 || tokens.has($0, .comma) || tokens.has($0, tags.coordinator) || isHedge($0)
          || tokens.hashes[$0] == tags.inHash
      })
    else { return nil }
    return owners[before]
  }

  private static let perWords: Set<UInt64> = [Words.a, Words.an, Words.per, Words.slash, Words.each, Words.every]

  /// ", not" before a figure: what was said wrongly of the one before.
  func isDenial(_ token: Int) -> Bool {
    token > 0 && tokens.hashes[token] == tags.notHash
      && (tokens.has(token - 1, .comma) || tokens.has(token - 1, tags.coordinator))
      && document.sentenceOf[token - 1] == document.sentenceOf[token]
  }

  func isHedge(_ token: Int) -> Bool {
    tags.hedging.contains(tokens.hashes[token]) && !tags.again.contains(tokens.hashes[token])
      || tokens.has(token, tags.determiner)
  }

  /// "Whitlow (15.3 points, 7.4 rebounds)": all figures in brackets belong to the phrase before them.
  func bracketOwner(of finding: FigureFinding, _ sentence: Range<Int>) -> Near? {
    var i = finding.tokens.lowerBound - 1
    while i > sentence.lowerBound, finding.tokens.lowerBound - i < 12, !tokens.has(i, .openBracket),
      !tokens.has(i, .closeBracket)
    { i -= 1 }
    guard i > sentence.lowerBound, tokens.has(i, .openBracket), phraseAt[i - 1] >= 0, figureAt[i - 1] < 0 else {
      return nil
    }
    // "(the price fell to $5)" has a subject of its own.
    if let verb = verb(before: finding.tokens.lowerBound), verb.tokens.lowerBound > i, verb.form == .finite {
      return nil
    }
    let start = outermost(i - 1, sentence, onlyOf: true)
    // "$9 a month (or $89 a year)"
    return start > 0 && tokens.hashes[start - 1] == Words.per ? nil : trimmed(start..<i).map { ($0, false) }
  }

  /// Without a verb's subject, the noun phrase just before the figure: "a stake, $5 million".
  private func neighbour(of finding: FigureFinding, _ sentence: Range<Int>) -> Range<Int>? {
    // "backed it and 38% opposed it": the part itself is the subject.
    guard finding.figure.of == nil, [.money, .percent, .measure].contains(finding.figure.kind),
      finding.figure.kind != .percent || !isActing(finding.tokens.upperBound)
    else { return nil }
    var i = finding.tokens.lowerBound - 1
    while i > sentence.lowerBound, finding.tokens.lowerBound - i < 7, phraseAt[i] < 0 || figureAt[i] >= 0 { i -= 1 }
    guard i >= sentence.lowerBound, phraseAt[i] >= 0, figureAt[i] < 0 else { return nil }
    let phrase = document.nounPhrases[Int(phraseAt[i])]
    var name = phrase.tokens
    // "-1.3% Arvo -0.6%": the amount before may be in the phrase.
    if let before = (name.lowerBound...i).last(where: { figureAt[$0] >= 0 }),
      [.percent, .money].contains(document.figures[Int(figureAt[before])].figure.kind)
    {
      name = (before + 1)..<(i + 1)
    }
    let isPlain = name.allSatisfy { figureAt[$0] < 0 } && name.contains { tokens.has($0, tags.noun) }
    return phrase.isPronoun || !isPlain ? nil : trimmed(listStart(name.lowerBound)..<name.upperBound)
  }

  /// "two men, aged 19": the noun before the comma.
  private func agedOwner(_ finding: FigureFinding, _ sentence: Range<Int>) -> Range<Int>? {
    var i = finding.tokens.lowerBound
    if tokens.hashes[i] != tags.agedHash { i -= 1 }
    guard i - 1 > sentence.lowerBound, tokens.hashes[i] == tags.agedHash, tokens.has(i - 1, .comma),
      phraseAt[i - 2] >= 0, figureAt[i - 2] < 0, !document.nounPhrases[Int(phraseAt[i - 2])].isPronoun
    else { return nil }
    return trimmed(outermost(i - 2, sentence, onlyOf: true)..<(i - 1))
  }

  private func name(endingAt end: Int) -> String? {
    var start = end - 1
    while start > 0, tokens.has(start - 1, .capital), !tokens.has(start - 1, tags.determiner), document.sentenceOf[start - 1] == document.sentenceOf[start] {
      start -= 1
    }
    return document.string(start..<end)
  }

  /// "a net profit of $5 million": the noun before "of", "at", "up"; "exports worth $5 million".
  func owner(of finding: FigureFinding, _ sentence: Range<Int>) -> Near? {
    var i = finding.tokens.lowerBound - 1
    while i > sentence.lowerBound, figureAt[i] < 0,
      !tags.owning.contains(tokens.hashes[i]) || tags.limits.contains(tokens.hashes[i + 1])
        || tokens.hashes[i] == Words.to && tokens.hashes[i - 1] == tags.upHash
        || tokens.hashes[i] == tags.upHash && tokens.hashes[i + 1] == Words.to,
      tags.hedging.contains(tokens.hashes[i]) || tokens.has(i, tags.determiner) || tokens.has(i, tags.adverb)
    {
      i -= 1
    }
    if let noun = exceeded(finding, bound: i + 1) { return (noun, false) }
    // "sold the house for $5 million"
    let isPrice = finding.figure.kind == .money && i > sentence.lowerBound && tokens.hashes[i] == tags.forHash
    guard i > sentence.lowerBound, isPrice || tags.owning.contains(tokens.hashes[i]) else { return nil }
    var end = i
    while tokens.hashes[i] != Words.of, end > sentence.lowerBound, tags.owningVerbs.contains(tokens.hashes[end - 1]) {
      end -= 1
    }
    // "Arvo, down 5%, and Belt, up 3%"; not "closed higher in Malmö, up 3%".
    let isAside =
      end > sentence.lowerBound && tokens.has(end - 1, .comma) && tags.owningVerbs.contains(tokens.hashes[end])
    if isAside { end -= 1 }
    guard end > sentence.lowerBound, phraseAt[end - 1] >= 0 else { return nil }
    let phrase = document.nounPhrases[Int(phraseAt[end - 1])]
    guard !phrase.isPronoun, phrase.tokens.upperBound == end, figureAt[phrase.head] < 0 else { return nil }
    if tags.generic.contains(tokens.hashes[phrase.head]) { return nil }
    // "an average of 600 patients", but "the average of eight estimates" is theirs.
    if finding.figure.kind == .count, tokens.hashes[phrase.head] == tags.averageHash,
      tokens.hashes[phrase.tokens.lowerBound] == Words.an
    {
      return nil
    }
    if tags.hosting.contains(tokens.hashes[phrase.head]), tokens.hashes[i] == Words.to {
      return phrase.tokens.lowerBound > sentence.lowerBound
        ? hosted(phrase.tokens.lowerBound, sentence).map { ($0, false) } : nil
    }
    if let aged = aged(phrase, sentence) { return (aged, false) }
    // "A firm with a profit of …": what is said of the profit is not said of the firm.
    let start = outermost(end - 1, sentence, onlyOf: tokens.hashes[i] == Words.of)
    // "The price was …", "eased against the crown to …": what the verb says, it says of its subject.
    if isAside, start > sentence.lowerBound, tokens.has(start - 1, tags.preposition) { return nil }
    let isOfSubject =
      tags.beForms.contains(tokens.hashes[i])
      || tokens.hashes[i] != Words.of && start > sentence.lowerBound && tokens.has(start - 1, tags.preposition)
        && !tags.particles.contains(tokens.hashes[start - 1])
    if isOfSubject, let subject = subject(of: finding, sentence) { return (subject, false) }
    // "a study of 40 firms": what is counted in the study is not counted of who made it.
    let isCounted = finding.figure.kind == .count && finding.figure.of != nil
    let isSold = isPrice && verb(before: start).map { tags.selling.contains($0.lemma) } ?? false
    return trimmed(start..<end).map { ($0, !isAside && !isCounted && !isSold && takesSubject(start, link: i, sentence)) }
  }

  /// Not "Arvo rose by 3% and Belt by 4%": a phrase behind an amount is a subject itself; nor "jets, with speeds of
  /// …", but "Arvo fell, with its shares down …".
  private func takesSubject(_ start: Int, link: Int, _ sentence: Range<Int>) -> Bool {
    var i = start - 1
    let isOwn = tokens.has(start, tags.possessivePronoun)
    while i > sentence.lowerBound,
      tokens.has(i, tags.determiner) || tokens.has(i, tags.coordinator) || tokens.has(i, .comma)
    {
      i -= 1
    }
    guard i >= sentence.lowerBound else { return true }
    if tokens.hashes[i] == tags.withHash { return isOwn }
    return tokens.hashes[link] == Words.of || figureAt[i] < 0
      || document.figures[Int(figureAt[i])].figure.kind == .date
  }

  /// "children under the age of 5": the age is theirs.
  private func aged(_ age: NounPhrase, _ sentence: Range<Int>) -> Range<Int>? {
    let bound = age.tokens.lowerBound - 1
    guard tokens.hashes[age.head] == tags.ageHash, bound > sentence.lowerBound,
      tags.ageBounds.contains(tokens.hashes[bound]), phraseAt[bound - 1] >= 0
    else { return nil }
    var start = bound - 1
    while start > sentence.lowerBound, phraseAt[start - 1] == phraseAt[bound - 1], figureAt[start - 1] < 0 {
      start -= 1
    }
    return trimmed(start..<bound)
  }
}

/// Words of the text that make one phrase, also where a figure stands between them.
struct PrintedPhrase: Sendable {
  let pieces: [Range<Int>]

  init(pieces: [Range<Int>]) { self.pieces = pieces }
  init(_ piece: Range<Int>) { pieces = [piece] }

  func text(_ document: Document) -> String { pieces.map { document.string($0) }.joined(separator: " ") }
}
