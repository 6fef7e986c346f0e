import Grammar
import Vocabulary

/// Figures that restate each other, and old and new values.
extension FigureTying {
  func same(_ number: Int) {
    guard number > 0, document.figures[number].same == nil else { return }
    let (first, second) = (document.figures[number - 1], document.figures[number])
    // "by 300 jobs or 2%": the noun stands between.
    let noun = first.figure.kind == second.figure.kind ? nil : counted[number - 1]
    let end = max(first.tokens.upperBound, noun?.upperBound ?? 0)
    guard end < second.tokens.lowerBound, case let gap = end..<second.tokens.lowerBound, gap.count <= 5,
      isRestated(gap, isChange: first.figure.change != nil),
      document.sentenceOf[gap.lowerBound] == document.sentenceOf[second.tokens.lowerBound]
    else { return }
    guard first.figure.kind == second.figure.kind else {
      shareChange(number)
      return
    }
    let isOther =
      switch first.figure.kind {
      case .money: first.figure.currency != second.figure.currency
      case .measure: first.figure.unit != second.figure.unit
      default: false
      }
    guard isOther else { return }
    document.figures[number].same = number - 1
    if document.figures[number].figure.of == nil { document.figures[number].figure.of = first.figure.of }
    if document.figures[number].figure.bound == nil { document.figures[number].figure.bound = first.figure.bound }
    if first.figure.approximate { document.figures[number].figure.approximate = true }
    show("tie.same", number, "same as \(document.string(first.tokens))")
  }

  /// "5 million yen (about $40,000)", "five miles, or roughly eight kilometres"; without a comma "or" joins two names
  /// of a change only: "fell 212 points or 0.5%".
  private func isRestated(_ gap: Range<Int>, isChange: Bool) -> Bool {
    var at = gap.lowerBound
    if tokens.has(at, .openBracket) {
      if gap.count <= 2 { return true }
      at += 1
    } else {
      if tokens.has(at, .comma) { at += 1 }
      guard at < gap.upperBound, tokens.hashes[at] == Words.or, at > gap.lowerBound || isChange else {
        return false
      }
      at += 1
    }
    return (at..<gap.upperBound).allSatisfy { tags.hedging.contains(tokens.hashes[$0]) || tokens.has($0, tags.adverb) }
  }

  /// "fell 212 points, or 0.5%": the part says the same change as the amount.
  private func shareChange(_ number: Int) {
    let (first, second) = (document.figures[number - 1].figure, document.figures[number].figure)
    guard first.kind == .percent ? second.kind != .percent : second.kind == .percent, let change = first.change,
      second.change == nil, [.money, .percent, .count, .measure].contains(first.kind),
      [.money, .percent, .count, .measure].contains(second.kind)
    else { return }
    document.figures[number].figure.change = change
    document.figures[number].same = number - 1
    show("tie.same", number, "same as \(document.string(document.figures[number - 1].tokens))")
  }

  /// "rose to B from A", "from A to B", "B, up from A".
  func was(_ number: Int) {
    guard number > 0 else { return }
    // "47 of 99 seats, down from 52": the part changed.
    let newer = isWhole(number - 1) ? number - 2 : number - 1
    let (first, second) = (document.figures[newer], document.figures[number])
    let isSameKind =
      first.figure.kind == second.figure.kind && first.figure.unit == second.figure.unit
      && first.figure.currency == second.figure.currency
    // "rose 64 points to 4,577", "3.9 million sets, up from 2.4 million": the bare number is of the same unit.
    let borrows =
      second.figure.kind == .count && second.figure.of == nil && [.count, .measure, .money].contains(first.figure.kind)
      && (first.figure.kind != .measure || first.figure.unit == "point"
        || isHeaded(second.tokens.lowerBound, Words.from))
      && (first.figure.kind != .money || isHeaded(second.tokens.lowerBound, Words.from))
    guard isSameKind || borrows, [.money, .percent, .count, .measure].contains(first.figure.kind),
      first.tokens.upperBound < second.tokens.lowerBound,
      document.sentenceOf[first.tokens.lowerBound] == document.sentenceOf[second.tokens.lowerBound]
    else { return }
    let gap = document.figures[number - 1].tokens.upperBound..<second.tokens.lowerBound
    guard gap.count <= 7,
      gap.allSatisfy({ figureAt[$0] < 0 || document.figures[Int(figureAt[$0])].figure.kind == .date })
    else { return }
    let before = first.tokens.lowerBound > 0 ? tokens.hashes[first.tokens.lowerBound - 1] : 0
    let last = tokens.hashes[gap.upperBound - 1]
    // "12 ships and its staff from 400": of something else.
    if gap.contains(where: { tokens.has($0, tags.coordinator) }), last == Words.from { return }
    if borrows, last == Words.from || last == Words.to, gap.count <= 5 {
      document.figures[number].figure.kind = first.figure.kind
      document.figures[number].figure.unit = first.figure.unit
      document.figures[number].figure.currency = first.figure.currency
      document.figures[number].figure.of = first.figure.of
    }
    if !isSameKind, first.figure.unit == "point", last == Words.to { return }
    if before == Words.from, last == Words.to {
      document.figures[number].was = newer
      show("tie.was", number, "was \(document.string(first.tokens))")
    } else if last == Words.from, before == Words.to || isChangeGap(gap) {
      document.figures[newer].was = number
      show("tie.was", newer, "was \(document.string(second.tokens))")
    }
  }

  /// "47 of 99 seats": the second of two counts, of which the first is a part.
  private func isWhole(_ number: Int) -> Bool {
    guard number > 0, case let (part, whole) = (document.figures[number - 1], document.figures[number]),
      part.figure.kind == .count, whole.figure.kind == .count, part.tokens.upperBound < whole.tokens.lowerBound
    else { return false }
    let gap = part.tokens.upperBound..<whole.tokens.lowerBound
    return tokens.hashes[gap.lowerBound] == Words.of && gap.dropFirst().allSatisfy { tokens.has($0, tags.determiner) }
  }

  /// "fell 4% to B in the year to May, from A a year earlier": words of time and their figures stand between.
  func wasBefore(_ number: Int) {
    let old = document.figures[number]
    guard [.money, .percent, .count, .measure].contains(old.figure.kind), old.was == nil,
      case let from = lead(old.tokens.lowerBound), from > 0, tokens.hashes[from] == Words.from,
      let new = document.figures[..<number].lastIndex(where: { ![.date, .duration, .ordinal].contains($0.figure.kind) }),
      case let level = document.figures[new], level.was == nil, level.figure.kind == old.figure.kind,
      level.figure.unit == old.figure.unit, level.figure.currency == old.figure.currency,
      level.tokens.upperBound <= from, case let gap = level.tokens.upperBound..<from, gap.count <= 18,
      document.sentenceOf[level.tokens.lowerBound] == document.sentenceOf[from],
      case let to = lead(level.tokens.lowerBound), to >= 0, tokens.hashes[to] == Words.to,
      !document.verbGroups[document.firstVerbGroup(from: gap.lowerBound)...].prefix(1).contains(where: {
        $0.tokens.lowerBound < from
      }), isChanging(to)
    else { return }
    document.figures[new].was = number
    if level.figure.of != nil, old.figure.of == nil { document.figures[number].figure.of = level.figure.of }
    show("tie.was", new, "was \(document.string(old.tokens))")
  }

  /// The word before a figure and its words of bound.
  private func lead(_ figure: Int) -> Int {
    var i = figure - 1
    while i > 0, tags.hedging.contains(tokens.hashes[i]), !isLink(i) { i -= 1 }
    return i
  }

  /// "stood at 40", "fell to 40"; not "at least 40", "up to 40".
  private func isLink(_ token: Int) -> Bool {
    let hash = tokens.hashes[token]
    return hash == Words.to && tokens.hashes[token - 1] != tags.upHash
      || hash == tags.atHash && !tags.limits.contains(tokens.hashes[token + 1])
  }

  /// "fell 4% to", "halved to": a verb of rise or fall leads to a level.
  private func isChanging(_ to: Int) -> Bool {
    let start = max(document.sentence(of: to).lowerBound, to - 9)
    return (start..<to).contains { ChangeVerbs.direction(tokens.hashes[$0]) != nil }
  }

  /// "fell 212.4 points, or 0.5%, to 41,350.9", "closed down 212 points at 41,350.9": a level in the points of its step.
  func level(_ number: Int) {
    let level = document.figures[number]
    guard level.figure.kind == .count, level.figure.of == nil, number > 0,
      case let to = lead(level.tokens.lowerBound), to > 0,
      tokens.hashes[to] == Words.to || tokens.hashes[to] == tags.atHash,
      let step = document.figures[..<number].lastIndex(where: { $0.figure.kind != .percent }),
      document.figures[step].figure.unit == "point", document.figures[step].figure.change != nil,
      document.figures[step].tokens.upperBound <= to,
      case let gap = document.figures[step].tokens.upperBound..<to, gap.count <= 9,
      document.sentenceOf[to] == document.sentenceOf[gap.lowerBound],
      gap.allSatisfy({ figureAt[$0] >= 0 || phraseAt[$0] < 0 })
    else { return }
    document.figures[number].figure.kind = .measure
    document.figures[number].figure.unit = "point"
    document.figures[number].figure.predicate = nil
    show("tie.level", number, "point")
  }

  private func isHeaded(_ token: Int, _ hash: UInt64) -> Bool { token > 0 && tokens.hashes[token - 1] == hash }

  private func isChangeGap(_ gap: Range<Int>) -> Bool {
    gap.count >= 2 && ChangeVerbs.direction(tokens.hashes[gap.upperBound - 2]) != nil
  }
}
