import Report
import Vocabulary

/// The article's blocks with everything in them marked, in flat pieces.
struct ArticleBody {
  private let record: Record
  private let text: [UInt8]
  private let segments: Segments
  /// Claims by the byte at which their words end: there the text refers to the list.
  private var ends: [Int: [Int]] = [:]
  /// Bytes of each claim: the shortest one on a piece gives it its looks.
  private let lengths: [Int]

  init(_ record: Record) {
    self.record = record
    let text = Array(record.article.text.utf8)
    self.text = text
    let cuts = Self.stretches(record.article).flatMap { stretch in
      [stretch.range.start, stretch.range.end] + Self.cells(stretch.range, text).flatMap { $0.flatMap { [$0.start, $0.end] } }
    }
    segments = Segments(Marks(record).all, length: text.count, cuts: cuts)
    lengths = record.claims.map { $0.content.reduce(0) { $0 + $1.count } }
    for (i, claim) in record.claims.enumerated() { ends[claim.content.last?.end ?? -1, default: []].append(i + 1) }
  }

  /// The blocks in order; what stands between them, too, should it be more than blanks.
  var views: [View] {
    var views: [View] = []
    var previous: Block.Kind?
    let stretches = Self.stretches(record.article)
    for (i, block) in stretches.enumerated() {
      let next = i + 1 < stretches.count ? stretches[i + 1].kind : nil
      var view: View = [
        "heading": false, "paragraph": false, "listItem": false, "quoteBlock": false, "caption": false, "table": false,
        "code": false, "entry": false, "opensList": block.kind == .listItem && previous != .listItem,
        "closesList": block.kind == .listItem && next != .listItem, "pieces": pieces(block.range), "rows": false,
      ]
      switch block.kind {
      case .heading: view["heading"] = true
      case .paragraph: view["paragraph"] = true
      case .listItem: view["listItem"] = true
      case .quote: view["quoteBlock"] = true
      case .caption: view["caption"] = true
      case .code: view["code"] = true
      case .entry: view["entry"] = true
      case .table:
        view["table"] = true
        view["rows"] = Self.cells(block.range, text).map { row -> View in
          ["cells": row.map { cell -> View in ["pieces": pieces(cell)] }]
        }
      }
      views.append(view)
      previous = block.kind
    }
    return views
  }

  // MARK: Stretches

  private static func stretches(_ article: Article) -> [Block] {
    let text = Array(article.text.utf8)
    var found: [Block] = []
    var end = 0
    func gap(to start: Int) {
      if start > end && text[end..<start].contains(where: { $0 > 0x20 }) {
        found.append(Block(kind: .paragraph, range: TextRange(end, start)))
      }
    }
    for block in article.blocks where block.range.start >= end && !block.range.isEmpty {
      gap(to: block.range.start)
      found.append(block)
      end = block.range.end
    }
    gap(to: text.count)
    return found
  }

  /// A table's rows, by line feeds, and their cells, by tabs.
  private static func cells(_ range: TextRange, _ text: [UInt8]) -> [[TextRange]] {
    var rows: [[TextRange]] = [[]]
    var start = range.start
    for i in range.start..<range.end where text[i] == 0x0A || text[i] == 0x09 {
      rows[rows.count - 1].append(TextRange(start, i))
      if text[i] == 0x0A { rows.append([]) }
      start = i + 1
    }
    rows[rows.count - 1].append(TextRange(start, range.end))
    return rows
  }

  // MARK: Pieces

  private func pieces(_ range: TextRange) -> [View] {
    segments.within(range).map { segment in
      let refs: [View] = (ends[segment.range.end] ?? []).map { number in
        ["refNumber": number, "refBasis": Basis(record.claims[number - 1]).rawValue]
      }
      return [
        "piece": String(decoding: text[segment.range.start..<segment.range.end], as: UTF8.self),
        "isMarked": !segment.marks.isEmpty, "classes": classes(segment), "tip": View.known(tip(segment)),
        "letter": View.known(letter(segment)), "refs": refs,
        "inClaims": ids(segment, .claim, "c"), "ofSources": ids(segment, .source, "c"), "ofCues": ids(segment, .cue, "c"),
        "ofRelays": ids(segment, .relay, "c"), "ofHedges": ids(segment, .hedge, "c"),
        "ofFigures": ids(segment, .figure, "f"), "ofActors": ids(segment, .actor, "a"),
      ]
    }
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
