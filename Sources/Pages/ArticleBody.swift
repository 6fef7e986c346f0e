import Vocabulary

/// The article's blocks with everything in them marked, in flat pieces.
struct ArticleBody {
  private let article: Article
  private let text: [UInt8]
  private let segments: Segments
  private let looks: any Looks

  init(_ article: Article, _ looks: some Looks) {
    let text = Array(article.text.utf8)
    let cuts = Self.stretches(article).flatMap { stretch in
      [stretch.range.start, stretch.range.end]
        + Self.cells(stretch.range, text).flatMap { $0.flatMap { [$0.start, $0.end] } }
    }
    self.article = article
    self.text = text
    self.looks = looks
    segments = Segments(looks.marks, length: text.count, cuts: cuts)
  }

  /// The blocks in order; what stands between them, too, should it be more than blanks.
  var views: [View] {
    var views: [View] = []
    var previous: Block.Kind?
    let stretches = Self.stretches(article)
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
      var view = looks.view(of: segment)
      view["piece"] = String(decoding: text[segment.range.start..<segment.range.end], as: UTF8.self)
      view["isMarked"] = !segment.marks.isEmpty
      return view
    }
  }
}

/// What a body marks, and how its pieces look.
protocol Looks {
  var marks: [Mark] { get }

  /// The names that the template `words` uses, without the piece's words.
  func view(of segment: Segment) -> View
}
