import Grammar
import Vocabulary

/// What is said once for two numbers: the unit, currency or magnitude of "from 24 to 33 billion euros", the price's
/// unit of "from $75 a barrel to $45", the currency of "3,150,000 yen ($28,100) … and 2,900,000 ($25,870)".
extension FigureAssembly {
  static let sharedCard = RuleCard(
    name: "figure.shared", layer: "figure", says: "a unit, currency or magnitude said once for two numbers",
    examples: [
      ("The rate rose from 4 to 5 percent.", "4 = percent"),
      ("The budget grew from 24.2 to 33 billion euros.", "24.2 = 24200000000"),
      ("It rose to 40 percent from 30.", "30 = percent"), ("It fell from 200 litres to 190.", "190 = litre"),
      ("It fell from $75 a barrel to $45.", "$45 = per barrel"),
      ("It costs 3,150,000 yen ($28,100) or 2,900,000 ($25,870).", "2,900,000 = JPY"),
      ("The index closed at 16,300 up 58 points.", "16,300 = point"),
      ("Ores rose by 2 percent but coal fell by 1.", "1 = percent"),
      ("It makes 400 or even 900 megawatts.", "400 = megawatt"),
      ("The hull is 230 metres long and 32 wide.", "32 = metre"),
      ("The rate was 12 per 100,000 people, compared with 9 in 2019.", "9 = per 100,000 people"),
      ("He got 12 months instead of 18.", "18 = month"), ("Maize is 90 yen ($0.66) a kilogram.", "90 yen = per kilogram"),
    ],
    not: ["It took 4 men to lift 5 tonnes.", "It grew from 500 to 2 million.", "He took 4 from 5 percent of them.",
      "It went from 5 litres to 6 men.",
      "He took 5 litres instead of 6 men.",
    ])

  func share() {
    guard document.figures.count > 1 else { return }
    for number in 1..<document.figures.count {
      if isFromTo(number) {
        shareChange(number)
      } else if isToFrom(number) {
        shareUnitBehind(number)
      } else if isOrEven(number) {
        let second = document.figures[number].figure
        document.figures[number - 1].figure.kind = second.kind
        document.figures[number - 1].figure.unit = second.unit
        document.figures[number - 1].figure.currency = second.currency
        show(number - 1, second.unit ?? second.currency ?? "")
      } else if isByBy(number) {
        shareUnitBehind(number)
      } else if isDimension(number) {
        shareUnitBehind(number)
      } else if isInstead(number) {
        shareUnitBehind(number)
        if document.figures[number].figure.kind == .duration, let unit = document.figures[number].figure.unit {
          document.figures[number].figure.value = DurationRules.value(document.figures[number].figure.low, unit)
        }
      } else if isRestatedPrice(number) {
        let per = document.figures[number].figure.per
        document.figures[number - 1].figure.per = per
        show(number - 1, per.map { "per \($0)" } ?? "")
      } else if let rate = comparedRate(number) {
        document.figures[number].figure.kind = .ratio
        document.figures[number].figure.per = document.figures[rate].figure.per
        show(number, document.figures[rate].figure.per.map { "per \($0)" } ?? "")
      } else {
        shareUnitAhead(number)
        sharePairedCurrency(number)
      }
    }
  }

  /// "from A to B", with words of bound and what A is paid for between.
  private func isFromTo(_ number: Int) -> Bool {
    let (first, second) = (document.figures[number - 1], document.figures[number])
    let start = lead(of: first.tokens)
    let end = lead(of: second.tokens) - 1
    guard start > 0, tokens.hashes[start - 1] == Words.from, end >= first.tokens.upperBound,
      end - first.tokens.upperBound <= 3, tokens.hashes[end] == Words.to,
      document.sentenceOf[start] == document.sentenceOf[second.tokens.lowerBound]
    else { return false }
    return (first.tokens.upperBound..<end).allSatisfy { tokens.has($0, .word) }
  }

  /// The first token of a figure with the words of bound before it.
  private func lead(of span: Range<Int>) -> Int {
    var at = span.lowerBound
    while let (range, _) = before[at] { at = range.lowerBound }
    return at
  }

  private func shareChange(_ number: Int) {
    let (first, second) = (document.figures[number - 1].figure, document.figures[number].figure)
    let isBare = first.kind == .count && first.unit == nil && first.of == nil
    let next = document.figures[number].tokens.upperBound
    if second.kind == .count, second.unit == nil, second.of == nil, first.low == first.high, second.low == second.high,
      [.money, .percent, .measure, .duration].contains(first.kind), !isBeforeNoun(next)
    {
      shareUnitBehind(number)
      if first.kind == .duration, let unit = first.unit {
        document.figures[number].figure.value = DurationRules.value(second.low, unit)
      }
      return
    }
    let takesUnit = isBare && [.money, .percent, .measure, .duration].contains(second.kind)
    if takesUnit || isBare && second.kind == .count || first.kind == .money && first.currency == second.currency {
      shareMagnitude(number)
    }
    if takesUnit {
      document.figures[number - 1].figure.kind = second.kind
      document.figures[number - 1].figure.unit = second.unit
      document.figures[number - 1].figure.currency = second.currency
      if second.kind == .duration, let unit = second.unit, first.low == first.high {
        document.figures[number - 1].figure.value = DurationRules.value(first.low, unit)
      }
      show(number - 1, second.unit ?? second.currency ?? "")
    }
    guard takesUnit || first.kind == second.kind, first.currency == second.currency || takesUnit else { return }
    if second.per == nil, let per = first.per {
      document.figures[number].figure.per = per
      show(number, "per \(per)")
    } else if first.per == nil, let per = second.per, first.currency != nil || takesUnit {
      document.figures[number - 1].figure.per = per
      show(number - 1, "per \(per)")
    }
  }

  /// "from 24 to 33 billion": the first number takes the magnitude when it is of the second's size.
  private func shareMagnitude(_ number: Int) {
    guard magnitudes[number - 1] == nil, let factor = magnitudes[number], factor >= 1000,
      let low = document.figures[number - 1].figure.low, low == document.figures[number - 1].figure.high, low < 1000,
      let other = document.figures[number].figure.low?.divided(by: factor), let most = other.times(10),
      let least = low.times(10), low < most, other < least
    else { return }
    let value = low.times(factor)
    document.figures[number - 1].figure.low = value
    document.figures[number - 1].figure.high = value
    show(number - 1, value.map { "\($0)" } ?? "")
  }

  /// "to 40 percent from 30", where the second number counts nothing of its own.
  private func isToFrom(_ number: Int) -> Bool {
    let (first, second) = (document.figures[number - 1], document.figures[number])
    let from = lead(of: second.tokens) - 1
    let next = second.tokens.upperBound
    guard from == first.tokens.upperBound, tokens.hashes[from] == Words.from, second.figure.kind == .count,
      second.figure.of == nil, [.money, .percent].contains(first.figure.kind),
      tokens.hashes[max(0, lead(of: first.tokens) - 1)] == Words.to
    else { return false }
    return !isBeforeNoun(next)
  }

  /// Whether a noun follows, which the number before it counts.
  private func isBeforeNoun(_ next: Int) -> Bool {
    guard next < document.sentence(of: next - 1).upperBound, !tokens.has(next, .punctuation) else { return false }
    let classes = document.language.book.classes
    return ["anyNoun", "anyAdjective"].contains { classes.mask($0).map { tokens.has(next, $0) } ?? false }
  }

  /// "rose by 2 percent but fell by 1"
  private func isByBy(_ number: Int) -> Bool {
    let (first, second) = (document.figures[number - 1], document.figures[number])
    let next = second.tokens.upperBound
    guard first.figure.kind == .percent, second.figure.kind == .count, second.figure.of == nil,
      document.sentenceOf[first.tokens.lowerBound] == document.sentenceOf[second.tokens.lowerBound],
      tokens.hashes[max(0, lead(of: first.tokens) - 1)] == Words.by,
      tokens.hashes[max(0, lead(of: second.tokens) - 1)] == Words.by
    else { return false }
    if next >= document.sentence(of: next - 1).upperBound { return true }
    return tokens.has(next, .comma) || tokens.has(next, .terminator)
  }

  /// "400 or even 900 megawatts"
  private func isOrEven(_ number: Int) -> Bool {
    let (first, second) = (document.figures[number - 1], document.figures[number])
    let (end, next) = (first.tokens.upperBound, second.tokens.lowerBound)
    return first.figure.kind == .count && [.measure, .percent, .money].contains(second.figure.kind) && next - end == 2
      && tokens.hashes[end] == Words.or && Self.even.contains(tokens.hashes[end + 1])
      && document.sentenceOf[end] == document.sentenceOf[next] && !tokens.has(next, .punctuation)
  }
  private static let even = WordSet("even perhaps possibly maybe sometimes occasionally")

  /// "230 metres long and 32 wide"
  private func isDimension(_ number: Int) -> Bool {
    let (first, second) = (document.figures[number - 1], document.figures[number])
    let (end, next) = (first.tokens.upperBound, second.tokens.upperBound)
    return first.figure.kind == .measure && second.figure.kind == .count && next < tokens.count
      && second.tokens.lowerBound - end <= 4 && document.sentenceOf[end] == document.sentenceOf[next]
      && Self.dimensions.contains(tokens.hashes[end]) && Self.dimensions.contains(tokens.hashes[next])
  }

  private static let dimensions = Set(
    ["long", "wide", "tall", "high", "deep", "thick", "broad", "across"].map { WordHash.of($0) })

  /// "12 months instead of 18": the number that was not is in the same unit.
  private func isInstead(_ number: Int) -> Bool {
    let (first, second) = (document.figures[number - 1], document.figures[number])
    let (end, next) = (first.tokens.upperBound, lead(of: second.tokens))
    guard [.money, .percent, .measure, .duration].contains(first.figure.kind), second.figure.kind == .count,
      second.figure.of == nil, (1...3).contains(next - end), document.sentenceOf[end] == document.sentenceOf[next],
      !isBeforeNoun(second.tokens.upperBound)
    else { return false }
    switch next - end {
    case 1: return tokens.hashes[end] == Self.notHash
    case 2:
      return tokens.hashes[end] == Self.instead && tokens.hashes[end + 1] == Words.of
        || tokens.hashes[end] == Self.rather && tokens.hashes[end + 1] == Self.than
        || tokens.has(end, .comma) && tokens.hashes[end + 1] == Self.notHash
    default:
      return tokens.has(end, .comma) && tokens.hashes[end + 1] == Self.rather && tokens.hashes[end + 2] == Self.than
    }
  }

  private static let (instead, rather, than, notHash) = (
    WordHash.of("instead"), WordHash.of("rather"), WordHash.of("than"), WordHash.of("not")
  )

  /// "90 yen ($0.66) a kilogram": both are the price of it.
  private func isRestatedPrice(_ number: Int) -> Bool {
    let (first, second) = (document.figures[number - 1], document.figures[number])
    return first.figure.kind == .money && first.figure.per == nil && second.figure.per != nil && isBracketed(first, second)
  }

  /// "12 per 100,000 people, compared with 9 in 2019"
  private func comparedRate(_ number: Int) -> Int? {
    let second = document.figures[number]
    guard second.figure.kind == .count,
      let rate = document.figures[..<number].lastIndex(where: { $0.figure.kind != .date }),
      case let first = document.figures[rate], first.figure.kind == .ratio, first.figure.per != nil,
      case let (end, link) = (first.tokens.upperBound, lead(of: second.tokens) - 1), link >= end, link - end <= 8,
      document.sentenceOf[end] == document.sentenceOf[link], Self.comparing.contains(tokens.hashes[link]),
      (end..<link).allSatisfy({ at in
        tokens.has(at, .comma) || Self.comparing.contains(tokens.hashes[at]) || ChangeVerbs.movers.contains(tokens.hashes[at])
          || tokens.hashes[at] == Self.inHash
          || document.figures[rate..<number].contains { $0.tokens.contains(at) }
      })
    else { return nil }
    let next = second.tokens.upperBound
    guard next < document.sentence(of: link).upperBound, !tokens.has(next, .punctuation) else { return rate }
    let classes = document.language.book.classes
    let isNoun = ["anyNoun", "anyAdjective"].contains { classes.mask($0).map { tokens.has(next, $0) } ?? false }
    return isNoun ? nil : rate
  }

  private static let inHash = WordHash.of("in")
  private static let comparing = Set(
    ["compared", "with", "to", "from", "against", "versus", "vs", "vs."].map { WordHash.of($0) })

  private func shareUnitBehind(_ number: Int) {
    let first = document.figures[number - 1].figure
    document.figures[number].figure.kind = first.kind
    document.figures[number].figure.unit = first.unit
    document.figures[number].figure.currency = first.currency
    show(number, first.unit ?? first.currency ?? "")
  }

  /// "closed at 16,300, up 58 points": the level is in points too.
  private func shareUnitAhead(_ number: Int) {
    let (first, second) = (document.figures[number - 1], document.figures[number])
    guard first.figure.kind == .count, first.figure.of == nil, second.figure.kind == .measure,
      second.figure.unit == "point"
    else { return }
    let start = first.tokens.upperBound
    let mover = start < tokens.count && tokens.has(start, .comma) ? start + 1 : start
    let end = lead(of: second.tokens)
    guard mover < end, end - mover <= 2, ChangeVerbs.movers.contains(tokens.hashes[mover]),
      end - mover == 1 || tokens.hashes[mover + 1] == Words.by
    else { return }
    document.figures[number - 1].figure.kind = .measure
    document.figures[number - 1].figure.unit = "point"
    show(number - 1, "point")
  }

  /// A bare number before an amount in brackets is of the currency that stood so before: "A yen ($B) and C ($D)".
  private func sharePairedCurrency(_ number: Int) {
    let (first, second) = (document.figures[number - 1], document.figures[number])
    guard first.figure.kind == .count, first.figure.of == nil, isBracketed(first, second),
      let known = (0..<max(0, number - 2)).last(where: {
        isBracketed(document.figures[$0], document.figures[$0 + 1]) && document.figures[$0].figure.kind == .money
          && document.figures[$0 + 1].figure.currency == second.figure.currency
      }), let currency = document.figures[known].figure.currency, currency != second.figure.currency,
      document.sentenceOf[document.figures[known].tokens.lowerBound] == document.sentenceOf[first.tokens.lowerBound]
    else { return }
    document.figures[number - 1].figure.kind = .money
    document.figures[number - 1].figure.currency = currency
    show(number - 1, currency)
  }

  private func isBracketed(_ first: FigureFinding, _ second: FigureFinding) -> Bool {
    second.figure.kind == .money && second.tokens.lowerBound == first.tokens.upperBound + 1
      && tokens.has(first.tokens.upperBound, .openBracket)
  }

  private func show(_ number: Int, _ summary: String) {
    document.shown.append(
      ShownFinding(rule: "figure.shared", tokens: document.figures[number].tokens, summary: summary))
  }
}
