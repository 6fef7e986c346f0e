import Grammar
import Vocabulary

/// Figures that restate each other, and old and new values.
extension FigureTying {
  func same(_ number: Int) {
    guard number > 0, document.figures[number].same == nil else { return }
    let (first, second) = (document.figures[number - 1], document.figures[number])
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard !gap.isEmpty, gap.count <= 2, tokens.has(gap.lowerBound, .openBracket) || isOr(gap),
      first.figure.kind == second.figure.kind
    else { return }
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

  private func isOr(_ gap: Range<Int>) -> Bool {
    gap.count == 2 && tokens.has(gap.lowerBound, .comma) && tokens.hashes[gap.lowerBound + 1] == Words.or
  }

  /// "rose to B from A", "from A to B", "B, up from A".
  func was(_ number: Int) {
    guard number > 0 else { return }
    let (first, second) = (document.figures[number - 1], document.figures[number])
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
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard gap.count <= 7,
      gap.allSatisfy({ figureAt[$0] < 0 || document.figures[Int(figureAt[$0])].figure.kind == .date })
    else { return }
    let before = first.tokens.lowerBound > 0 ? tokens.hashes[first.tokens.lowerBound - 1] : 0
    let last = tokens.hashes[gap.upperBound - 1]
    if borrows, last == Words.from || last == Words.to, gap.count <= 5 {
      document.figures[number].figure.kind = first.figure.kind
      document.figures[number].figure.unit = first.figure.unit
      document.figures[number].figure.currency = first.figure.currency
      document.figures[number].figure.of = first.figure.of
    }
    if !isSameKind, first.figure.unit == "point", last == Words.to { return }
    if before == Words.from, last == Words.to {
      document.figures[number].was = number - 1
      show("tie.was", number, "was \(document.string(first.tokens))")
    } else if last == Words.from, before == Words.to || isChangeGap(gap) {
      document.figures[number - 1].was = number
      show("tie.was", number - 1, "was \(document.string(second.tokens))")
    }
  }

  private func isHeaded(_ token: Int, _ hash: UInt64) -> Bool { token > 0 && tokens.hashes[token - 1] == hash }

  private func isChangeGap(_ gap: Range<Int>) -> Bool {
    gap.count >= 2 && ChangeVerbs.direction(tokens.hashes[gap.upperBound - 2]) != nil
  }
}
