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
  /// By token, the name that holds it, or -1.
  var nameAt: [Int32]
  /// By verb group, the clause that it or the verb to which it is joined rules, or -1.
  var clauseOf: [Int32]
  /// By token, the innermost clause that holds it, or -1.
  var clauseAt: [Int32]
  /// By figure, where the noun it counts stands.
  var counted: [Range<Int>?]
  /// By figure, what it is a property of: the noun it measures, then that noun's subject or owner.
  var owners: [[PrintedPhrase]]

  init(_ document: Document, _ tags: FigureTags) {
    self.document = document
    self.tags = tags
    tokens = document.tokens
    phraseAt = Array(repeating: -1, count: tokens.count)
    figureAt = phraseAt
    nameAt = phraseAt
    clauseAt = phraseAt
    counted = Array(repeating: nil, count: document.figures.count)
    owners = Array(repeating: [], count: document.figures.count)
    clauseOf = Array(repeating: -1, count: document.verbGroups.count)
    for (number, clause) in document.clauses.enumerated() {
      if let verb = clause.verbGroup { clauseOf[verb] = Int32(number) }
    }
    for (number, group) in document.verbGroups.enumerated() where clauseOf[number] < 0 {
      if let first = group.conjunctOf { clauseOf[number] = clauseOf[first] }
    }
    fillClauses()
    for (number, phrase) in document.nounPhrases.enumerated() {
      for i in phrase.tokens { phraseAt[i] = Int32(number) }
    }
    for (number, name) in document.names.enumerated() {
      for i in name.tokens { nameAt[i] = Int32(number) }
    }
    for (number, finding) in document.figures.enumerated() {
      for i in finding.tokens { figureAt[i] = Int32(number) }
    }
  }

  /// Clauses stand by their first token, outer ones first.
  private mutating func fillClauses() {
    var open: [Int] = []
    var next = 0
    for token in tokens.indices {
      while let inner = open.last, document.clauses[inner].tokens.upperBound <= token { open.removeLast() }
      while next < document.clauses.count, document.clauses[next].tokens.lowerBound <= token {
        if document.clauses[next].tokens.upperBound > token { open.append(next) }
        next += 1
      }
      if let inner = open.last { clauseAt[token] = Int32(inner) }
    }
  }

  static let cards: [RuleCard] = [
    RuleCard(
      name: "tie.of", layer: "tie", says: "the noun a figure counts: in its own phrase, or after “of”",
      examples: [
        ("It freed 450 detainees.", "450 = of detainees"), ("It sent 10 tonnes of aid.", "10 tonnes = of aid"),
        ("He sold a 47-page plan.", "47-page = of plan"), ("Some 20% of voters stayed.", "20% = of voters"),
        ("It lost three people, two of them soldiers.", "two = of people"),
        ("They met 310 women, half of whom agreed.", "half = of women"), ("Its crew totals 14.", "14 = of crew"),
        ("It was backed by 54 men and opposed by 41.", "41 = of men"), ("It lent 300 books, 40 fewer than Roe.", "40 = of books"),
        ("It got two reports, not five.", "five = of reports"), ("It has 5 shops and wants 2 more.", "2 = of shops"),
        ("Lund has 94,000 inhabitants, Ystad 19,000.", "19,000 = of inhabitants"),
      ], not: ["It lies within 5 km of the port.", "It slowed to 9 knots of its own accord.", "It killed 12 and left.", "It had the $5 million lenders want.", "Snow lay 5 metres deep there."]),
    RuleCard(
      name: "tie.about", layer: "tie",
      says: "what a figure is a property of: the noun it belongs to, then its owner or the verb’s subject",
      examples: [
        ("Exports to Chile dropped 7%.", "7% = about Exports to Chile"),
        ("Wages for men aged 30 to 49 rose by 2%.", "2% = about Wages for men aged 30 to 49"),
        ("The index fell, and Arvo rose 3%.", "3% = about Arvo"),
        ("The list names Arvo, down 5%.", "5% = about Arvo"),
        ("The crown was weak, easing against the yen to $1.20.", "$1.20 = about crown"),
        ("The firm made a net profit of $5 million.", "$5 million = about net profit, firm"),
        ("The firm sold 5% of its shares.", "5% = about shares, firm"),
        ("Roe’s salary rose 3%.", "3% = about salary, Roe"),
        ("Arvo said its sales fell 3%.", "3% = about sales, Arvo"),
        ("Arvo expects sales to rise 3%.", "3% = about sales"),
        ("Tickets cost $5 for adults and $3 for children.", "$5 = about adults, Tickets"),
        ("The fall wiped $5 million from the value of the firm.", "$5 million = about value of the firm"),
        ("There are 12 schools in the county.", "12 = about county"),
        ("A town with 300 shops won.", "300 = about town"),
        ("Police held Roe for three days.", "three days = about Roe, Police"),
        ("It runs a fleet of 12 ships and 14 planes.", "14 = about fleet"),
        ("Coal pays for 4% of it and gas for 2%.", "2% = about gas"), ("Wages rose 2% and prices 3%.", "3% = about prices"),
        ("The town, home to 20,000 people, won.", "20,000 = about town"),
        ("It makes the car $500 cheaper.", "$500 = about car"), ("Homes with incomes below $900 get it.", "$900 = about incomes, Homes"),
        ("With a budget of $5, the museum thrives.", "$5 = about budget, museum"),
        ("The shop sells the lamp for $70.", "$70 = about lamp"),
        ("Two men, aged 19 and 22, died.", "19 = about men"),
        ("He backed a budget of $4, $2 more than it asked.", "$2 = about budget"),
      ], not: ["Some 20% stayed.", "Roe said 20% of voters stayed.", "Roe said 450 men fled."]),
    RuleCard(
      name: "tie.change", layer: "tie", says: "whether the figure's verb says it grew or shrank",
      examples: [
        ("Exports dropped 7%.", "7% = down"), ("The index was up 3%.", "3% = up"),
        ("It cut the risk by 5%.", "5% = down"), ("Wages rose 2% and prices 3%.", "3% = up"),
      ], not: ["It has 7% now.", "They make up 7% of it."]),
    RuleCard(
      name: "tie.predicate", layer: "tie", says: "the verb that stands for a missing noun",
      examples: [("A blast hit the town, killing 12.", "12 = kill")],
      not: ["It killed 12 men.", "Sales doubled to 40 then.", "Sales reached 40 then."]),
    RuleCard(
      name: "tie.was", layer: "tie", says: "two values of one thing: from the old one to the new one",
      examples: [
        ("Profit rose to $5 million from $4 million.", "$5 million = was $4 million"),
        ("Sales fell 4% to $5 million in the year to May, from $6 million.", "$5 million = was $6 million"),
        ("It holds 47 of 99 seats, down from 52.", "47 = was 52"),
      ],
      not: ["Its fleet grew by 12 ships and its staff from 40.", "It took $5 from him and $4 from her.", "It gave $5 to Roe in May and took $4 from Berg."]),
    RuleCard(
      name: "tie.level", layer: "tie", says: "an index stands at a level in the points of its step",
      examples: [("The index fell 21.4 points, or 0.5%, to 4,350.9.", "4,350.9 = point")],
      not: ["It won by 5 points at 12 grounds."]),
    RuleCard(
      name: "tie.age", layer: "tie", says: "numbers joined to an age are ages, and of the same people",
      examples: [("Two men, aged 19 and 22, died.", "22 = age 22")], not: ["A man aged 19 and 22 boys won."]),
    RuleCard(
      name: "tie.same", layer: "tie", says: "an amount repeated in another unit, a change repeated as a part",
      examples: [
        ("It cost 14 billion yuan ($1.9 billion).", "$1.9 billion = same as 14 billion yuan"),
        ("The index fell 12 points, or 2%.", "2% = same as 12 points"),
      ],
      not: ["It cost $5 ($6 with tax).", "It costs $5, or 2% of sales."]),
  ]

  mutating func run() {
    for number in document.figures.indices {
      of(number)
      change(number)
      same(number)
      was(number)
      wasBefore(number)
      level(number)
    }
    for number in document.figures.indices { suspended(number) }
    for number in document.figures.indices {
      about(number)
      sharedAge(number)
    }
  }

  func show(_ rule: String, _ number: Int, _ summary: String) {
    document.shown.append(ShownFinding(rule: rule, tokens: document.figures[number].tokens, summary: summary))
  }
}
