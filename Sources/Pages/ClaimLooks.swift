import Report
import Vocabulary

/// Everything found in an article, marked.
struct ClaimLooks: Looks {
  let marks: [Mark]
  private let record: Record
  /// Claims by the byte at which their words end: there the text refers to the list.
  private var ends: [Int: [Int]] = [:]
  /// Bytes of each claim: the shortest one on a piece gives it its looks.
  private let lengths: [Int]

  init(_ record: Record) {
    self.record = record
    marks = Marks(record).all
    lengths = record.claims.map { $0.content.reduce(0) { $0 + $1.count } }
    for (i, claim) in record.claims.enumerated() { ends[claim.content.last?.end ?? -1, default: []].append(i + 1) }
  }

  func view(of segment: Segment) -> View {
    let refs: [View] = (ends[segment.range.end] ?? []).map { number in
      [
        "refNumber": number, "refBasis": Basis(record.claims[number - 1]).rawValue, "refSide": "r", "refItem": "c",
        "refLabel": "claim", "crossHref": false,
      ]
    }
    return [
      "classes": classes(segment), "tip": View.known(tip(segment)), "letter": View.known(letter(segment)), "refs": refs,
      "inClaims": ids(segment, .claim, "c"), "ofSources": ids(segment, .source, "c"), "ofCues": ids(segment, .cue, "c"),
      "ofRelays": ids(segment, .relay, "c"), "ofHedges": ids(segment, .hedge, "c"),
      "ofFigures": ids(segment, .figure, "f"), "ofActors": ids(segment, .actor, "a"),
    ]
  }

  /// "c2 c5", the innermost claim first; `false` for none.
  private func ids(_ segment: Segment, _ kind: Mark.Kind, _ prefix: String) -> Any {
    var numbers = segment.numbers(kind)
    if kind == .claim { numbers.sort { (lengths[$0 - 1], $0) < (lengths[$1 - 1], $1) } }
    return View.known(numbers.map { "\(prefix)\($0)" }.joined(separator: " "))
  }

  private func classes(_ segment: Segment) -> String {
    var names: [String] = []
    let claims = segment.numbers(.claim)
    if let inner = claims.min(by: { (lengths[$0 - 1], $0) < (lengths[$1 - 1], $1) }) {
      names += ["claim", "on-\(Basis(record.claims[inner - 1]).rawValue)"]
    }
    for (kind, name) in Self.names where segment.marks.contains(where: { $0.kind == kind }) { names.append(name) }
    return names.joined(separator: " ")
  }

  /// The letter of a source's kind, where its words begin.
  private func letter(_ segment: Segment) -> String? {
    let starting = segment.marks.first { $0.kind == .source && $0.range.start == segment.range.start }
    return starting.map { Basis(record.claims[$0.number - 1]).letter }
  }

  private static let names: [(Mark.Kind, String)] = [
    (.quote, "quote"), (.figure, "figure"), (.actor, "actor"), (.source, "source"), (.relay, "relay"), (.cue, "cue"),
    (.hedge, "hedge"),
  ]

  /// What a figure was read as, who an actor is: shown when a pointer rests there. The list says the same.
  private func tip(_ segment: Segment) -> String {
    let figures = segment.numbers(.figure).map { FigureWords(record.figures[$0 - 1]).text }
    let actors = segment.numbers(.actor).map { number in
      let actor = record.actors[number - 1]
      return "\(actor.name), \(actor.kind.rawValue)"
    }
    return (figures + actors).joined(separator: "\n")
  }
}
