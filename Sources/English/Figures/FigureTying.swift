import Grammar
import Vocabulary

/// Ties figures to the noun they count, to the subject they are a property of, and to each other.
///
/// Functions, because the answer hangs on how far the phrase around a figure reaches.
struct FigureTying {
  let document: Document
  let tokens: Tokens
  let tags: FigureTags
  /// By token, the noun phrase that holds it, or -1.
  var phraseAt: [Int32]
  /// By token, the figure that holds it, or -1.
  var figureAt: [Int32]
  /// By verb group, the clause that it or the verb to which it is joined rules, or -1.
  var clauseOf: [Int32]

  init(_ document: Document, _ tags: FigureTags) {
    self.document = document
    self.tags = tags
    tokens = document.tokens
    phraseAt = Array(repeating: -1, count: tokens.count)
    figureAt = phraseAt
    clauseOf = Array(repeating: -1, count: document.verbGroups.count)
    for (number, clause) in document.clauses.enumerated() {
      if let verb = clause.verbGroup { clauseOf[verb] = Int32(number) }
    }
    for (number, group) in document.verbGroups.enumerated() where clauseOf[number] < 0 {
      if let first = group.conjunctOf { clauseOf[number] = clauseOf[first] }
    }
    for (number, phrase) in document.nounPhrases.enumerated() {
      for i in phrase.tokens { phraseAt[i] = Int32(number) }
    }
    for (number, finding) in document.figures.enumerated() {
      for i in finding.tokens { figureAt[i] = Int32(number) }
    }
  }

  static let cards: [RuleCard] = [
    RuleCard(
      name: "tie.of", layer: "tie", says: "the noun a figure counts: in its own phrase, or after “of”",
      examples: [
        ("It freed 450 detainees.", "450 = of detainees"), ("It sent 10 tonnes of aid.", "10 tonnes = of aid"),
        ("He sold a 47-page plan.", "47-page = of plan"), ("Some 20% of voters stayed.", "20% = of voters"),
        ("It lost three people, two of them soldiers.", "two = of people"),
      ], not: ["It killed 12 and left."]),
    RuleCard(
      name: "tie.about", layer: "tie", says: "the subject or owner of a figure: of its verb, or of the noun before it",
      examples: [
        ("Exports to Chile dropped 7%.", "7% = about Exports to Chile"),
        ("Wages for men aged 30 to 49 rose by 2%.", "2% = about Wages for men aged 30 to 49"),
        ("The index fell, and Arvo rose 3%.", "3% = about Arvo"),
        ("The list names Arvo, down 5%.", "5% = about Arvo"),
        ("The crown was weak, easing against the yen to $1.20.", "$1.20 = about crown"),
        ("The firm made a net profit of $5 million.", "$5 million = about net profit"),
      ], not: ["Some 20% stayed."]),
    RuleCard(
      name: "tie.change", layer: "tie", says: "whether the figure's verb says it grew or shrank",
      examples: [("Exports dropped 7%.", "7% = down"), ("The index was up 3%.", "3% = up")], not: ["It has 7% now."]),
    RuleCard(
      name: "tie.predicate", layer: "tie", says: "the verb that stands for a missing noun",
      examples: [("A blast hit the town, killing 12.", "12 = kill")], not: ["It killed 12 men."]),
    RuleCard(
      name: "tie.was", layer: "tie", says: "two values of one thing: from the old one to the new one",
      examples: [("Profit rose to $5 million from $4 million.", "$5 million = was $4 million")],
      not: ["It took $5 from him and $4 from her."]),
    RuleCard(
      name: "tie.same", layer: "tie", says: "an amount repeated in brackets in another unit",
      examples: [("It cost 14 billion yuan ($1.9 billion).", "$1.9 billion = same as 14 billion yuan")],
      not: ["It cost $5 ($6 with tax)."]),
  ]

  mutating func run() {
    for number in document.figures.indices {
      of(number)
      suspended(number)
      change(number)
      same(number)
      was(number)
    }
    for number in document.figures.indices { about(number) }
  }

  func show(_ rule: String, _ number: Int, _ summary: String) {
    document.shown.append(ShownFinding(rule: rule, tokens: document.figures[number].tokens, summary: summary))
  }

  private func tag(_ token: Int) -> UInt64 { tokens.traits[token] }

  // MARK: What is counted

  private func of(_ number: Int) {
    let finding = document.figures[number]
    guard ![.date, .score].contains(finding.figure.kind) else { return }
    if finding.figure.kind == .age {
      document.figures[number].figure.of = "age"
      return
    }
    let sentence = document.sentence(of: finding.tokens.lowerBound)
    // "a 12-member panel" counts panel members; other rules know their noun themselves.
    if finding.figure.of != nil, finding.figure.rule != "measure.modifier" { return }
    if let noun = nounAfter(finding, sentence) {
      let text = finding.figure.of.map { "\(document.string(noun)) \($0)" } ?? document.string(noun)
      document.figures[number].figure.of = text
      show("tie.of", number, "of \(text)")
      return
    }
    guard finding.figure.kind == .count, finding.figure.of == nil else { return }
    if let antecedent = antecedent(number, sentence) ?? sharedNoun(number, sentence) {
      document.figures[number].figure.of = antecedent
      show("tie.of", number, "of \(antecedent)")
    } else if let verb = verb(before: finding.tokens.lowerBound),
      isNext(verb.tokens.upperBound, finding.tokens.lowerBound), sentence.contains(verb.head),
      !tags.isBe.contains(verb.lemma)
    {
      document.figures[number].figure.predicate = verb.lemma
      show("tie.predicate", number, verb.lemma)
    }
  }

  private func verb(before token: Int) -> VerbGroup? {
    document.verbGroups[..<document.firstVerbGroup(from: token)].last { $0.tokens.upperBound <= token }
  }

  /// Only words of bound and vagueness stand between two places.
  private func isNext(_ start: Int, _ end: Int) -> Bool {
    start <= end && end - start <= 4
      && (start..<end).allSatisfy {
        figureAt[$0] < 0 && (tokens.has($0, tags.adverb) || tags.hedging.contains(tokens.hashes[$0]))
      }
  }

  private func nounAfter(_ finding: FigureFinding, _ sentence: Range<Int>) -> Range<Int>? {
    var at = finding.tokens.upperBound
    // "1,200-plus homes", "14 or more people", "$71 a barrel of oil"
    while at < sentence.upperBound, isPassed(at, finding.figure) { at += 1 }
    guard at < sentence.upperBound, !isAfterCellBorder(at) else { return nil }
    if let noun = nominal(from: at, sentence) {
      // "Arvo -1.3% Belt +2%": the next name in a list.
      let isName = noun.allSatisfy { tokens.has($0, tags.properNoun) }
      return finding.figure.kind == .percent && isName ? nil : noun
    }
    if Self.casualties.contains(tokens.hashes[at]) { return at..<(at + 1) }
    // "half the vote"
    if finding.figure.kind == .ratio, tokens.has(at, tags.determiner) { return nominal(from: at + 1, sentence) }
    let isPart = tokens.hashes[at] == Words.of
    let isIn = finding.figure.kind == .money && tokens.hashes[at] == tags.inHash
    guard isPart || isIn, at + 1 < sentence.upperBound else { return nil }
    var start = at + 1
    // "$5 in cash", but "$5 in the end".
    if isIn, tokens.has(start, tags.determiner) { return nil }
    while start < sentence.upperBound, tokens.has(start, tags.determiner) || figureAt[start] >= 0 { start += 1 }
    return nominal(from: start, sentence, passesFigures: true)
  }

  private static let casualties = Set(
    ["dead", "wounded", "injured", "missing", "homeless", "jobless"].map { WordHash.of($0) })

  private func isPassed(_ token: Int, _ figure: Figure) -> Bool {
    let hash = tokens.hashes[token]
    if tokens.has(token, .dash) { return tokens.has(token, .glued) }
    if figure.per != nil, hash == Words.per || hash == Words.a || hash == Words.an { return false }
    if figure.per != nil, tokens.has(token, .hyphenated), document.lowered(token).hasPrefix("a-") { return true }
    return tags.passed.contains(hash)
  }

  /// Adjectives and nouns from a token on, up to the last noun: without what follows it.
  private func nominal(from start: Int, _ sentence: Range<Int>, passesFigures: Bool = false) -> Range<Int>? {
    var end = start
    var i = start
    while i < sentence.upperBound, i < start + 12, i == start || !isAfterCellBorder(i) {
      if figureAt[i] >= 0 {
        let figure = document.figures[Int(figureAt[i])]
        // "five-year $700,000 award": figures inside the phrase.
        if i > start || ![.duration, .measure].contains(figure.figure.kind) { break }
        i = figure.tokens.upperBound
        continue
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
    guard tokens.lowerBound > sentence.lowerBound, Self.sharing.contains(self.tokens.hashes[tokens.lowerBound - 1]),
      tokens.upperBound < sentence.upperBound,
      Self.afterShared.contains(self.tokens.hashes[tokens.upperBound])
    else { return nil }
    return document.figures[..<number].last {
      $0.figure.kind == .count && $0.figure.of != nil && sentence.contains($0.tokens.lowerBound)
    }?.figure.of
  }

  private static let sharing = Set(
    ["including", "and", "while", "another", "or", ",", "than", "least"].map { WordHash.of($0) })
  private static let afterShared = Set(
    ["in", "who", "from", "whom", "were", "seriously", "critically", "badly", "others"].map { WordHash.of($0) })

  /// "four-, five- and six-cylinder": a number that hangs on the unit of the next.
  private func suspended(_ number: Int) {
    let finding = document.figures[number]
    let dash = finding.tokens.upperBound
    guard finding.figure.kind == .count, dash + 1 < tokens.count, tokens.has(dash, .dash), tokens.has(dash, .glued),
      !tokens.has(dash + 1, .glued) || tokens.has(dash + 1, .comma),
      let next = document.figures[(number + 1)...].first(where: { $0.figure.kind != .count && $0.figure.unit != nil }),
      next.tokens.lowerBound - dash < 8, document.sentenceOf[dash] == document.sentenceOf[next.tokens.lowerBound]
    else { return }
    document.figures[number].figure.kind = next.figure.kind
    document.figures[number].figure.unit = next.figure.unit
  }

  // MARK: Up and down

  private func change(_ number: Int) {
    let finding = document.figures[number]
    guard [.money, .percent, .count, .measure, .ratio].contains(finding.figure.kind) else { return }
    let sentence = document.sentence(of: finding.tokens.lowerBound)
    var i = finding.tokens.lowerBound - 1
    var steps = 0
    var isBy = false
    while i >= sentence.lowerBound, steps < 6 {
      let hash = tokens.hashes[i]
      // "up to 50" is a bound; "cut 300 jobs" changes no count, "grew by 300 jobs" does.
      if hash == tags.upHash, tokens.hashes[i + 1] == Words.to { return }
      let isCounted = finding.figure.kind == .count && finding.figure.of != nil
      if let direction = ChangeVerbs.direction(hash) {
        if isCounted, !isBy, hash != tags.upHash { return }
        if figureAt[i] < 0 || Int(figureAt[i]) == number {
          document.figures[number].figure.change = direction
          show("tie.change", number, "\(direction)")
        }
        return
      }
      guard figureAt[i] < 0, hash == Words.by || tokens.has(i, tags.adverb) || tags.hedging.contains(hash) else {
        return
      }
      if hash == Words.by { isBy = true }
      i -= 1
      steps += 1
    }
  }

  // MARK: Subject or owner

  private func about(_ number: Int) {
    let finding = document.figures[number]
    guard finding.figure.about == nil, ![.date, .ordinal].contains(finding.figure.kind) else { return }
    if finding.figure.kind == .age {
      if let about = finding.aboutTokens {
        document.figures[number].figure.about = name(endingAt: about.upperBound)
      } else if finding.tokens.lowerBound > 2, phraseAt[finding.tokens.lowerBound - 2] >= 0,
        let aged = aged(
          document.nounPhrases[Int(phraseAt[finding.tokens.lowerBound - 2])],
          document.sentence(of: finding.tokens.lowerBound))
      {
        document.figures[number].figure.about = document.string(aged)
      } else if finding.tokens.upperBound < tokens.count {
        // "a 9-year-old boy"
        let sentence = document.sentence(of: finding.tokens.lowerBound)
        document.figures[number].figure.about = nominal(from: finding.tokens.upperBound, sentence).map {
          document.string($0)
        }
      }
      return
    }
    let sentence = document.sentence(of: finding.tokens.lowerBound)
    if let same = finding.same {
      document.figures[number].figure.about = document.figures[same].figure.about
      document.figures[number].aboutTokens = document.figures[same].aboutTokens
      return
    }
    guard
      let about = sharedOwner(number) ?? owner(of: finding, sentence) ?? bracketOwner(of: finding, sentence) ?? subject(
        of: finding, sentence)
        ?? neighbour(of: finding, sentence)
    else { return }
    let text = document.string(about)
    guard text != finding.figure.of else { return }
    document.figures[number].aboutTokens = about
    // "a 47-page plan", "5% of the staff": the amount is a property of the noun it measures; only counts have an owner
    // besides. The actor is looked for in the subject all the same.
    if finding.figure.of != nil, finding.figure.kind != .count { return }
    document.figures[number].figure.about = text
    show("tie.about", number, "about \(text)")
  }

  /// "grew by 300 jobs or 2%", "down 5 pence at 68 pence": what the figure before it is about.
  private func sharedOwner(_ number: Int) -> Range<Int>? {
    guard number > 0 else { return nil }
    let (before, own) = (document.figures[number - 1], document.figures[number])
    let link = own.tokens.lowerBound - 1
    var end = before.tokens.upperBound
    if before.figure.change == nil || end > link { return nil }
    while end < link, phraseAt[end] >= 0 { end += 1 }
    guard end == link, tags.sharing.contains(tokens.hashes[link]),
      document.sentenceOf[link] == document.sentenceOf[before.tokens.lowerBound]
    else { return nil }
    return before.aboutTokens
  }

  /// "Whitlow (15.3 points, 7.4 rebounds)": all figures in brackets belong to the phrase before them.
  private func bracketOwner(of finding: FigureFinding, _ sentence: Range<Int>) -> Range<Int>? {
    var i = finding.tokens.lowerBound - 1
    while i > sentence.lowerBound, finding.tokens.lowerBound - i < 12, !tokens.has(i, .openBracket),
      !tokens.has(i, .closeBracket)
    { i -= 1 }
    guard i > sentence.lowerBound, tokens.has(i, .openBracket), phraseAt[i - 1] >= 0, figureAt[i - 1] < 0 else {
      return nil
    }
    let start = outermost(i - 1, sentence, onlyOf: true)
    // "$9 a month (or $89 a year)"
    return start > 0 && tokens.hashes[start - 1] == Words.per ? nil : trimmed(start..<i)
  }

  /// Without a verb's subject, the noun phrase just before the figure: "a stake, $5 million".
  private func neighbour(of finding: FigureFinding, _ sentence: Range<Int>) -> Range<Int>? {
    guard finding.figure.of == nil, [.money, .percent, .measure].contains(finding.figure.kind) else { return nil }
    var i = finding.tokens.lowerBound - 1
    while i > sentence.lowerBound, finding.tokens.lowerBound - i < 7, phraseAt[i] < 0 || figureAt[i] >= 0 { i -= 1 }
    guard i >= sentence.lowerBound, phraseAt[i] >= 0, figureAt[i] < 0 else { return nil }
    let phrase = document.nounPhrases[Int(phraseAt[i])]
    return phrase.isPronoun || phrase.tokens.overlaps(finding.tokens) ? nil : trimmed(phrase.tokens)
  }

  private func name(endingAt end: Int) -> String? {
    var start = end - 1
    while start > 0, tokens.has(start - 1, .capital), document.sentenceOf[start - 1] == document.sentenceOf[start] {
      start -= 1
    }
    return document.string(start..<end)
  }

  /// "a net profit of $5 million": the noun before "of", "at", "up"; "exports worth $5 million".
  private func owner(of finding: FigureFinding, _ sentence: Range<Int>) -> Range<Int>? {
    var i = finding.tokens.lowerBound - 1
    while i > sentence.lowerBound, figureAt[i] < 0,
      !tags.owning.contains(tokens.hashes[i]) || tokens.hashes[i] == Words.to && tokens.hashes[i - 1] == tags.upHash
        || tokens.hashes[i] == tags.upHash && tokens.hashes[i + 1] == Words.to,
      tags.hedging.contains(tokens.hashes[i]) || tokens.has(i, tags.determiner) || tokens.has(i, tags.adverb)
    {
      i -= 1
    }
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
    if let aged = aged(phrase, sentence) { return aged }
    // "A firm with a profit of …": what is said of the profit is not said of the firm.
    let start = outermost(end - 1, sentence, onlyOf: tokens.hashes[i] == Words.of)
    // "The price was …", "eased against the crown to …": what the verb says, it says of its subject.
    if isAside, start > sentence.lowerBound, tokens.has(start - 1, tags.preposition) { return nil }
    let isOfSubject =
      tags.beForms.contains(tokens.hashes[i])
      || tokens.hashes[i] != Words.of && start > sentence.lowerBound && tokens.has(start - 1, tags.preposition)
        && !tags.particles.contains(tokens.hashes[start - 1])
    if isOfSubject, let subject = subject(of: finding, sentence) { return subject }
    return trimmed(start..<end)
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

  /// Without the determiner and figures it opens with.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound,
      tokens.has(start, tags.determiner) || figureAt[start] >= 0 || tokens.has(start, tags.preposition)
        || tokens.has(start, .punctuation)
        || tokens.hashes[start] == Words.to
    {
      start += 1
    }
    return start < range.upperBound ? start..<range.upperBound : nil
  }
}

/// The word classes and words that tying reads.
struct FigureTags: Sendable {
  let noun: ClassMask
  let properNoun: ClassMask
  let modifier: ClassMask
  let possessive: ClassMask
  let pronoun: ClassMask
  let determiner: ClassMask
  let adverb: ClassMask
  let coordinator: ClassMask
  let adjective: ClassMask
  let thirdPerson: ClassMask
  let verbBase: ClassMask
  let preposition: ClassMask
  let participle: ClassMask
  let auxiliary: ClassMask
  let relative: Set<UInt64>
  let degree: Set<UInt64>
  let inHash = WordHash.of("in")
  let upHash = WordHash.of("up")
  let forHash = WordHash.of("for")
  let beForms: Set<UInt64>
  /// Before a noun, no prepositions that make it an adverbial: "brought down the rate to 5%", "with sales at $5".
  let particles: Set<UInt64>
  let joints: Set<UInt64>
  /// Between two amounts of one thing.
  let sharing: Set<UInt64>
  let ageHash = WordHash.of("age")
  let ageBounds: Set<UInt64>
  let isBe: Set<String> = ["be", "have", "do", "say", "include"]
  let themHashes = Set(["them", "whom", "which", "these", "those"].map { WordHash.of($0) })
  let hedging: Set<UInt64>
  let passed: Set<UInt64>
  let owning: Set<UInt64>
  let owningVerbs: Set<UInt64>
  let generic: Set<UInt64>
  let linking: Set<UInt64>
  let noNoun: Set<UInt64>

  init(_ names: ClassNames) {
    func mask(_ list: String...) -> ClassMask { list.reduce(ClassMask()) { $0 | (names.mask($1) ?? ClassMask()) } }
    noun = mask("anyNoun")
    properNoun = mask("properNoun")
    modifier = mask("anyAdjective", "participle", "gerund", "numeral")
    possessive = mask("possessiveClitic")
    pronoun = mask("pronoun", "whPronoun")
    determiner = mask("determiner", "possessivePronoun")
    adverb = mask("adverb", "negation")
    coordinator = mask("coordinator")
    adjective = mask("adjective")
    thirdPerson = mask("verbPresent3")
    verbBase = mask("verbBase", "verbPresent")
    preposition = mask("preposition")
    participle = mask("participle")
    auxiliary = mask("auxiliary", "modal")
    func hashes(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { WordHash.of($0) }) }
    beForms = hashes("is was are were")
    particles = hashes("up down off out with")
    joints = hashes("& /")
    sharing = hashes("or to at from")
    ageBounds = hashes("under over above below")
    relative = hashes("which that who")
    degree = hashes("more than nearly almost less about")
    hedging = hashes(
      """
      about around roughly approximately some an estimated than more less fewer over under at least most to up \
      as many much nearly \
      almost just by only well slightly above below between a the further another circa ~ exceeding of maximum minimum total
      """.replacingNewlines)
    passed = hashes("more or so other additional extra plus further another straight consecutive")
    owning = hashes(
      "of at to up down worth exceeding totaling totalling averaging is was are were ( reached hit by from")
    owningVerbs = hashes("up down amounting estimated valued equal totaling worth equivalent")
    generic = hashes("total maximum minimum number excess record tune")
    linking = hashes("of in to for on from at with between")
    noNoun = hashes("tall long high wide deep thick percent per a.m. p.m. am pm gmt")
  }
}

extension String {
  var replacingNewlines: String { String(decoding: utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self) }
}
