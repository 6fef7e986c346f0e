import Comparison
import Vocabulary

/// What changed, marked in one of the two articles.
struct ChangeLooks: Looks {
  enum Side: String {
    case old = "o"
    case new = "n"
  }

  private(set) var marks: [Mark] = []
  private let side: Side
  private let changes: [ShownChange]
  /// Changes by the byte at which their words end.
  private var ends: [Int: [Int]] = [:]

  init(_ changes: [ShownChange], _ record: Record, _ side: Side) {
    self.side = side
    self.changes = changes
    let text = Array(record.article.text.utf8)
    for (i, shown) in changes.enumerated() {
      guard let passage = side == .old ? shown.change.old : shown.change.new,
        record.claims.indices.contains(passage.claim.number - 1)
      else { continue }
      let claim = record.claims[passage.claim.number - 1]
      for piece in claim.content where !piece.isEmpty { marks.append(Mark(kind: .claim, range: piece, number: i + 1)) }
      if let source = claim.source, !source.range.isEmpty {
        marks.append(Mark(kind: .source, range: source.range, number: i + 1))
      }
      for cue in claim.quotes.compactMap({ record.quotes[$0.number - 1].cue }) where !cue.range.isEmpty {
        marks.append(Mark(kind: .cue, range: cue.range, number: i + 1))
      }
      for hop in claim.chain where !hop.source.range.isEmpty {
        marks.append(Mark(kind: .relay, range: hop.source.range, number: i + 1))
      }
      for words in shown.edits(of: claim, in: text, side) {
        marks.append(Mark(kind: .edit, range: words, number: i + 1))
      }
      ends[claim.content.last?.end ?? -1, default: []].append(i + 1)
    }
  }

  func view(of segment: Segment) -> View {
    let numbers = segment.numbers(.claim)
    let refs: [View] = (ends[segment.range.end] ?? []).map { number in
      let shown = changes[number - 1]
      let hasOther = (side == .old ? shown.change.new : shown.change.old) != nil
      return [
        "refNumber": number, "refBasis": shown.outcome.rawValue, "refSide": side.rawValue, "refItem": "d",
        "refLabel": "\(shown.outcome.rawValue), number",
        "crossHref": hasOther ? "#\(side == .old ? "n" : "o")\(number)" : false, "crossArrow": side == .old ? "→" : "←",
        "crossLabel": "change \(number) in the \(side == .old ? "other" : "first") article",
      ]
    }
    var classes = numbers.last.map { ["claim", "on-\(changes[$0 - 1].outcome.rawValue)"] } ?? []
    if segment.marks.contains(where: { $0.kind == .edit }) { classes.append(side == .old ? "gone" : "come") }
    return [
      "classes": classes.joined(separator: " "), "tip": false, "letter": false, "refs": refs,
      "inClaims": ids(numbers.reversed()),
      "ofSources": ids(segment.numbers(.source)), "ofCues": ids(segment.numbers(.cue)),
      "ofRelays": ids(segment.numbers(.relay)), "ofHedges": false, "ofFigures": false, "ofActors": false,
    ]
  }

  private func ids(_ numbers: [Int]) -> Any { View.known(numbers.map { "d\($0)" }.joined(separator: " ")) }
}
