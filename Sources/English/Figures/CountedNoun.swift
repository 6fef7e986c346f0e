import Grammar
import Vocabulary

/// The noun that a figure counts or measures.
extension FigureTying {
  mutating func of(_ number: Int) {
    let finding = document.figures[number]
    guard ![.date, .score].contains(finding.figure.kind) else { return }
    if finding.figure.kind == .age {
      document.figures[number].figure.of = "age"
      return
    }
    let sentence = document.sentence(of: finding.tokens.lowerBound)
    // "a 12-member panel" counts panel members; other rules know their noun themselves.
    let noun = nounAfter(finding, sentence)
    if let of = finding.figure.of, finding.figure.rule != "measure.modifier" {
      if let noun, document.string(noun) == of { counted[number] = noun }
      return
    }
    if let noun {
      counted[number] = noun
      var text = finding.figure.of.map { "\(document.string(noun)) \($0)" } ?? document.string(noun)
      if finding.figure.kind != .count, let before = modifiers(number, sentence).modifiers {
        text = "\(document.string(before)) \(text)"
      }
      document.figures[number].figure.of = text
      show("tie.of", number, "of \(text)")
      return
    }
    guard [.count, .ratio, .percent].contains(finding.figure.kind), finding.figure.of == nil else { return }
    if finding.figure.kind != .count {
      // "3,100 women, half of whom"
      guard let antecedent = antecedent(number, sentence) else { return }
      document.figures[number].figure.of = antecedent
      show("tie.of", number, "of \(antecedent)")
      return
    }
    if let antecedent = antecedent(number, sentence) ?? sharedNoun(number, sentence) {
      document.figures[number].figure.of = antecedent
      show("tie.of", number, "of \(antecedent)")
    } else if let verb = verb(before: finding.tokens.lowerBound),
      isNext(verb.tokens.upperBound, finding.tokens.lowerBound), sentence.contains(verb.head),
      !tags.isBe.contains(verb.lemma)
    {
      if tags.numbering.contains(verb.lemma) {
        guard let counted = subject(of: finding, sentence) else { return }
        document.figures[number].figure.of = document.string(counted)
        show("tie.of", number, "of \(document.string(counted))")
        return
      }
      // "doubled to 40", "reached 40": no object is left out.
      let isObject = !(verb.tokens.upperBound..<finding.tokens.lowerBound).contains { isAmountLink($0) }
      guard isObject, ChangeVerbs.direction(tokens.hashes[verb.head]) == nil || tags.losing.contains(verb.lemma),
        !tags.reaching.contains(verb.lemma)
      else { return }
      document.figures[number].figure.predicate = verb.lemma
      show("tie.predicate", number, verb.lemma)
    }
  }

  func verb(before token: Int) -> VerbGroup? {
    document.verbGroups[..<document.firstVerbGroup(from: token)].last { $0.tokens.upperBound <= token }
  }

  /// Only words of bound and vagueness stand between two places.
  private func isNext(_ start: Int, _ end: Int) -> Bool {
    start <= end && end - start <= 4
      && (start..<end).allSatisfy {
        figureAt[$0] < 0 && (tokens.has($0, tags.adverb) || tags.hedging.contains(tokens.hashes[$0]))
      }
  }

  /// "to 40", "by 40"; not "up to 40".
  private func isAmountLink(_ token: Int) -> Bool {
    let hash = tokens.hashes[token]
    return hash == Words.by || hash == Words.to && tokens.hashes[token - 1] != tags.upHash
  }

  private func nounAfter(_ finding: FigureFinding, _ sentence: Range<Int>) -> Range<Int>? {
    // "5 million yuan ($1 million) of aid"
    var at = afterRestated(finding.tokens.upperBound, sentence)
    // "1,200-plus homes", "14 or more people", "$71 a barrel of oil"
    while at < sentence.upperBound,
      isPassed(at, finding.figure)
        || tokens.has(at - 1, .dash) && tokens.has(at, .glued) && tags.dimensions.contains(tokens.hashes[at])
    { at += 1 }
    guard at < sentence.upperBound, !isAfterCellBorder(at) else { return nil }
    // "5 metres deep": how the measure lies.
    if finding.figure.kind == .measure, finding.tokens.upperBound == at, !tokens.has(at, .glued),
      tags.dimensions.contains(tokens.hashes[at])
    {
      return nil
    }
    if let noun = nominal(from: at, sentence, of: finding.figure.kind) {
      // "Arvo -1.3% Belt +2%": the next name in a list.
      let isName = noun.allSatisfy { tokens.has($0, tags.properNoun) }
      if finding.figure.kind != .count, isExpecting(noun) { return nil }
      return finding.figure.kind == .percent && isName ? nil : noun
    }
    if Self.casualties.contains(tokens.hashes[at]) { return at..<(at + 1) }
    // "half the vote"
    if finding.figure.kind == .ratio, tokens.has(at, tags.determiner) { return nominal(from: at + 1, sentence) }
    let isPart = tokens.hashes[at] == Words.of
    let isIn = finding.figure.kind == .money && tokens.hashes[at] == tags.inHash
    // "$50 off the phone"
    let isOff = [.money, .percent].contains(finding.figure.kind) && tokens.hashes[at] == tags.offHash
    guard isPart || isIn || isOff, at + 1 < sentence.upperBound, !(isPart && isReach(finding, sentence)) else { return nil }
    var start = at + 1
    // "$5 in cash", but "$5 in the end".
    if isIn, tokens.has(start, tags.determiner) { return nil }
    while start < sentence.upperBound, tokens.has(start, tags.determiner) || figureAt[start] >= 0 { start += 1 }
    let noun = nominal(from: isPart ? behindPossessor(start, sentence) : start, sentence)
    // "slow to 10 knots of their own accord"
    if let noun, isPart, Self.manners.contains(tokens.hashes[noun.upperBound - 1]) { return nil }
    return noun
  }

  private static let manners = WordSet("accord volition late")

  /// "within two miles of the port", "within a day of the vote": from where it is reckoned, and nothing measured.
  private func isReach(_ finding: FigureFinding, _ sentence: Range<Int>) -> Bool {
    guard [.measure, .duration].contains(finding.figure.kind) else { return false }
    var i = finding.tokens.lowerBound - 1
    while i > sentence.lowerBound, isHedge(i), tokens.hashes[i] != Self.within { i -= 1 }
    return i >= sentence.lowerBound && tokens.hashes[i] == Self.within
      || tokens.hashes[finding.tokens.lowerBound] == Self.within
  }

  private static let within = WordHash.of("within")

  /// "the $5 million analysts expected": a clause that hangs on the amount.
  private func isExpecting(_ noun: Range<Int>) -> Bool {
    let verb = document.firstVerbGroup(from: noun.upperBound)
    guard verb < document.verbGroups.count, case let group = document.verbGroups[verb],
      group.tokens.lowerBound == noun.upperBound, group.form == .finite, !group.isPassive,
      let subject = group.subject, document.nounPhrases[subject].tokens.upperBound == noun.upperBound
    else { return false }
    return tags.raising.contains(group.lemma) || tags.hoping.contains(group.lemma)
  }

  /// "12 of the world's 20 largest economies": both count economies.
  private func behindPossessor(_ start: Int, _ sentence: Range<Int>) -> Int {
    guard let clitic = (start..<min(start + 5, sentence.upperBound)).first(where: { isClitic($0) }),
      clitic + 1 < sentence.upperBound, figureAt[clitic + 1] >= 0,
      case let inner = document.figures[Int(figureAt[clitic + 1])], inner.figure.kind == .count
    else { return start }
    return inner.tokens.upperBound
  }

  /// What stands before a figure in the phrase whose noun it measures: "the firm's standard 2-litre engine".
  func modifiers(_ number: Int, _ sentence: Range<Int>) -> (modifiers: Range<Int>?, possessor: Range<Int>?) {
    let figure = document.figures[number].tokens
    guard let noun = counted[number], noun.lowerBound <= figure.upperBound + 1, phraseAt[figure.lowerBound] >= 0 else {
      return (nil, nil)
    }
    let phrase = Int(phraseAt[figure.lowerBound])
    var start = base(phrase)
    var possessor: Range<Int>?
    var i = figure.lowerBound - 1
    while i >= start {
      if isClitic(i) {
        possessor = trimmed(start..<i)
        start = i + 1
      } else if figureAt[i] >= 0 && !isDuration(i) || tokens.has(i, tags.determiner) {
        start = i + 1
      }
      i -= 1
    }
    while start < figure.lowerBound,
      tags.hedging.contains(tokens.hashes[start]) || tags.quantity.contains(tokens.hashes[start])
        || tokens.has(start, tags.numeral)
    { start += 1 }
    let rest = start..<figure.lowerBound
    let isPlain = rest.allSatisfy { tokens.has($0, tags.noun) || tokens.has($0, tags.modifier) || isDuration($0) }
    return (rest.isEmpty || !isPlain ? nil : rest, possessor)
  }

  /// "a five-year $5 million deal"
  private func isDuration(_ token: Int) -> Bool {
    figureAt[token] >= 0 && document.figures[Int(figureAt[token])].figure.kind == .duration
  }

  private static let casualties = Set(
    ["dead", "wounded", "injured", "missing", "homeless", "jobless"].map { WordHash.of($0) })

  private static let orFewer = Set(
    ["fewer", "less", "greater", "higher", "lower", "larger", "smaller", "better", "longer"].map { WordHash.of($0) })

  private func isPassed(_ token: Int, _ figure: Figure) -> Bool {
    let hash = tokens.hashes[token]
    if tokens.has(token, .dash) { return tokens.has(token, .glued) }
    if figure.per != nil, hash == Words.per || hash == Words.a || hash == Words.an { return false }
    if figure.per != nil, tokens.has(token, .hyphenated), document.lowered(token).hasPrefix("a-") { return true }
    // "40 or fewer beds", but "40 fewer beds" are none of 40.
    if token > 0, tokens.hashes[token - 1] == Words.or, Self.orFewer.contains(hash) { return true }
    return tags.passed.contains(hash)
  }

  /// Adjectives and nouns from a token on, up to the last noun: without what follows it.
  func nominal(from start: Int, _ sentence: Range<Int>, of kind: Figure.Kind? = nil) -> Range<Int>? {
    var end = start
    var i = start
    while i < sentence.upperBound, i < start + 12, i == start || !isAfterCellBorder(i) {
      if figureAt[i] >= 0 {
        let figure = document.figures[Int(figureAt[i])]
        // "five-year $700,000 award": figures inside the phrase.
        let isUnit = figure.figure.kind == .count && kind == .measure
        // "7 points 4 rebounds": a list.
        if isUnit, figure.tokens.upperBound < sentence.upperBound, isPlural(figure.tokens.upperBound) { break }
        if i > start || !isUnit && ![.duration, .measure].contains(figure.figure.kind) { break }
        i = figure.tokens.upperBound
        continue
      }
      // "adults reporting gains", "cars including vans", "5 tonnes requiring action": a clause of its own.
      if tokens.has(i, tags.gerund),
        tokens.hashes[i] == tags.includingHash || i > start && isPlural(i - 1) || i == start && phraseAt[i] < 0
      {
        break
      }
      if tokens.has(i, tags.noun) || i == start && isPluralTakenForVerb(i) {
        end = i + 1
      } else if i > start, i + 1 < sentence.upperBound, tokens.has(i, tags.coordinator),
        tokens.has(i - 1, tags.adjective), tokens.has(i + 1, tags.adjective)
      {
        i += 1
        continue
      } else if tokens.has(i, tags.possessive) {
        guard end == i else { break }
      } else if i == start, figureAt[max(0, start - 1)] >= 0, tokens.has(i, tags.verbBase), i + 1 < sentence.upperBound,
        tokens.has(i + 1, tags.noun)
      {
        // "$5 million aid package": no verb can follow an amount so.
      } else if !tokens.has(i, tags.modifier) && !(tokens.has(i, .dash) && tokens.has(i, .glued)) {
        break
      }
      i += 1
    }
    guard end > start else { return nil }
    if end - start == 1,
      tokens.range(start).count == 1 || tokens.has(start, tags.pronoun) || tags.noNoun.contains(tokens.hashes[start])
    {
      return nil
    }
    return start..<end
  }

  private func isPlural(_ token: Int) -> Bool { tokens.has(token, tags.plural) }

  /// Rows and cells of a table are parted by line ends and tabs.
  private func isAfterCellBorder(_ token: Int) -> Bool {
    let byte = document.text[Int(tokens.starts[token]) - 1]
    return byte == 0x0A || byte == 0x09
  }

  /// "19 fouls", "3.7 rebounds": after a number of several, a verb of the third person singular is a plural noun.
  private func isPluralTakenForVerb(_ token: Int) -> Bool {
    guard token > 0, figureAt[token - 1] >= 0, tokens.has(token, tags.thirdPerson), tokens.has(token, .lower) else {
      return false
    }
    let figure = document.figures[Int(figureAt[token - 1])].figure
    return figure.kind == .count && figure.low != 1 && document.lowered(token).hasSuffix("s")
  }

  /// "three people …, two of them": the noun of the count before.
  private func antecedent(_ number: Int, _ sentence: Range<Int>) -> String? {
    let finding = document.figures[number]
    let next = finding.tokens.upperBound
    guard next + 1 < sentence.upperBound, tokens.hashes[next] == Words.of,
      tags.themHashes.contains(tokens.hashes[next + 1])
    else { return nil }
    return document.figures[..<number].last {
      $0.figure.kind == .count && $0.figure.of != nil && sentence.contains($0.tokens.lowerBound)
    }?.figure.of
  }

  /// "6 million homes, including 1.5 million in the city": the noun of the count before.
  private func sharedNoun(_ number: Int, _ sentence: Range<Int>) -> String? {
    let tokens = document.figures[number].tokens
    let isListed =
      isAgent(number, sentence)
      || tokens.lowerBound > sentence.lowerBound && tokens.upperBound < sentence.upperBound
      && (Self.sharing.contains(self.tokens.hashes[tokens.lowerBound - 1]) || isDenial(tokens.lowerBound - 1))
      && (Self.afterShared.contains(self.tokens.hashes[tokens.upperBound]) || isActing(tokens.upperBound))
    guard
      isListed || isCompared(tokens.lowerBound, sentence) || isInPlace(tokens, sentence) || isMoreOf(tokens.upperBound, sentence)
        || isGapped(number, sentence)
    else { return nil }
    return document.figures[..<number].last {
      $0.figure.kind == .count && $0.figure.of != nil && sentence.contains($0.tokens.lowerBound)
    }?.figure.of
  }

  /// "two reports, not five", "two reports instead of five": the number that was not.
  private func isInPlace(_ figure: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard isClosed(figure.upperBound, sentence), figure.lowerBound - 2 > sentence.lowerBound else { return false }
    let (first, last) = (tokens.hashes[figure.lowerBound - 2], tokens.hashes[figure.lowerBound - 1])
    return first == Self.instead && last == Words.of || first == Self.rather && last == tags.thanHash
      || last == Self.notHash && tokens.has(figure.lowerBound - 2, .comma)
  }

  /// "has 5 billion users and wants 2 billion more"
  private func isMoreOf(_ next: Int, _ sentence: Range<Int>) -> Bool {
    next < sentence.upperBound && Self.extra.contains(tokens.hashes[next]) && isClosed(next + 1, sentence)
  }

  /// "Lund has 94,000 inhabitants, Ystad 19,000": the verb and the noun are said once.
  private func isGapped(_ number: Int, _ sentence: Range<Int>) -> Bool {
    let figure = document.figures[number].tokens
    guard number > 0, document.figures[number - 1].figure.kind == .count, let noun = counted[number - 1],
      isClosed(figure.upperBound, sentence)
    else { return false }
    var i = figure.lowerBound - 1
    while i > noun.upperBound, figure.lowerBound - i < 4, tokens.has(i, .capital) { i -= 1 }
    guard i < figure.lowerBound - 1, tokens.has(i, .comma) || tokens.has(i, tags.coordinator) else { return false }
    return i == noun.upperBound || i == noun.upperBound + 1 && tokens.has(i - 1, .comma)
  }

  /// Nothing that the number could count follows.
  private func isClosed(_ next: Int, _ sentence: Range<Int>) -> Bool {
    next >= sentence.upperBound || tokens.has(next, .comma) || tokens.has(next, .terminator)
      || tokens.has(next, .closeQuote) || tokens.has(next, tags.coordinator)
  }

  private static let (instead, rather, notHash) = (
    WordHash.of("instead"), WordHash.of("rather"), WordHash.of("not")
  )
  private static let extra = WordSet("more extra fewer")

  /// "backed by 54 senators and opposed by 41": both do.
  private func isAgent(_ number: Int, _ sentence: Range<Int>) -> Bool {
    guard number > 0, document.figures[number - 1].figure.kind == .count, counted[number - 1] != nil else { return false }
    return [number - 1, number].allSatisfy {
      let by = lead($0)
      return by > sentence.lowerBound && tokens.hashes[by] == Words.by && tokens.has(by - 1, tags.participle)
    }
  }

  /// The word before a figure and its words of bound.
  private func lead(_ number: Int) -> Int {
    var i = document.figures[number].tokens.lowerBound - 1
    while i > 0, isHedge(i), tokens.hashes[i] != Words.by { i -= 1 }
    return i
  }

  /// "38 were charged and 11 remain": the number itself is the subject of the verb after it.
  func isActing(_ token: Int) -> Bool {
    let number = document.firstVerbGroup(from: token)
    guard number < document.verbGroups.count else { return false }
    let group = document.verbGroups[number]
    return group.tokens.lowerBound == token && tokens.hashes[token] != Words.to
      && [.finite, .infinitive].contains(group.form)
  }

  /// "450 people, compared with an average of 300": the noun of what it is compared with.
  private func isCompared(_ figure: Int, _ sentence: Range<Int>) -> Bool {
    var i = figure - 1
    while i > sentence.lowerBound,
      tags.hedging.contains(tokens.hashes[i]) || tokens.has(i, tags.determiner) || tokens.hashes[i] == tags.averageHash,
      !tags.again.contains(tokens.hashes[i])
    { i -= 1 }
    guard i > sentence.lowerBound else { return false }
    let before = tokens.hashes[i - 1]
    return tags.against.contains(tokens.hashes[i])
      || tags.upOrDown.contains(before) && tokens.hashes[i] == Words.from
      || tags.comparing.contains(before) && (tokens.hashes[i] == tags.withHash || tokens.hashes[i] == Words.to)
  }

  private static let sharing = Set(
    ["including", "and", "while", "another", "or", ",", "than", "least"].map { WordHash.of($0) })
  private static let afterShared = Set(
    ["in", "who", "from", "whom", "were", "seriously", "critically", "badly", "others", "as", "fewer", "more", "less"].map { WordHash.of($0) })

  /// "aged 19 and 22": two ages of the same people.
  func sharedAge(_ number: Int) {
    let own = document.figures[number]
    guard number > 0, own.figure.kind == .count || own.figure.kind == .age && own.figure.about == nil,
      case let before = document.figures[number - 1], before.figure.kind == .age, before.figure.unit == "year",
      case let gap = before.tokens.upperBound..<own.tokens.lowerBound, gap.count == 1,
      tokens.has(gap.lowerBound, tags.coordinator) || tokens.has(gap.lowerBound, .comma), let low = own.figure.low
    else { return }
    if own.figure.kind == .count {
      guard counted[number] == nil, own.figure.unit == nil, low == own.figure.high, before.tokens.lowerBound > 0,
        tokens.hashes[before.tokens.lowerBound] == tags.agedHash
          || tokens.hashes[before.tokens.lowerBound - 1] == tags.agedHash
      else { return }
      document.figures[number].figure.kind = .age
      document.figures[number].figure.unit = before.figure.unit
      document.figures[number].figure.value = DurationRules.value(low, "year")
      document.figures[number].figure.of = before.figure.of
      document.figures[number].figure.predicate = nil
    }
    document.figures[number].figure.about = before.figure.about
    show("tie.age", number, "age \(low)")
  }

  /// "four-, five- and six-cylinder": a number that hangs on the unit of the next.
  func suspended(_ number: Int) {
    let finding = document.figures[number]
    let dash = finding.tokens.upperBound
    guard finding.figure.kind == .count, dash + 1 < tokens.count, tokens.has(dash, .dash), tokens.has(dash, .glued),
      !tokens.has(dash + 1, .glued) || tokens.has(dash + 1, .comma),
      let next = document.figures[(number + 1)...].first(where: { $0.figure.kind != .count && $0.figure.unit != nil }),
      next.tokens.lowerBound - dash < 8, document.sentenceOf[dash] == document.sentenceOf[next.tokens.lowerBound]
    else { return }
    document.figures[number].figure.kind = next.figure.kind
    document.figures[number].figure.unit = next.figure.unit
    document.figures[number].figure.of = next.figure.of
  }
}
