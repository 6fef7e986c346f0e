import Vocabulary

/// Joins the article's lines to its text: a blank line between blocks, rows of a table by line, cells by tab.
struct BlockAssembly {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []

  /// `kinds` are the kinds of lines that are not what their markup says.
  init(_ lines: [Int], kinds: [Int: Block.Kind], of segments: Segments, page: Page) {
    let paths = lines.isEmpty ? nil : ElementPaths(page)
    let tables = TableText(page: page, segments: segments)
    var previous: Segment?
    var at = 0
    while at < lines.count {
      var segment = segments.all[lines[at]]
      segment.kind = kinds[lines[at]] ?? segment.kind
      var end = at + 1
      var node = segment.node
      var printed = segments.text(segment)
      if let table = segment.kind == .table ? tables.table(of: lines[at]) : nil {
        while end < lines.count, tables.table(of: lines[end]) == table { end += 1 }
        printed = tables.text(lines[at..<end])[...]
        node = table
      } else if segment.kind == .caption {
        printed = CaptionCredit.removed(from: printed)
      }
      at = end
      if printed.isEmpty { continue }
      if let previous, segment.kind == .quote, previous.kind == .quote, isSource(printed), isIn(previous, segment, page)
      {
        text.append(0x20)
        text.append(contentsOf: printed)
        blocks[blocks.count - 1].range.end = text.count
      } else {
        if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
        let start = text.count
        text.append(contentsOf: printed)
        blocks.append(Block(kind: segment.kind, range: TextRange(start, text.count), path: paths?.path(node)))
      }
      previous = segment
    }
  }

  /// "— Jane Doe, harbour master", under what she said.
  private func isSource(_ line: ArraySlice<UInt8>) -> Bool {
    line.count < 120 && (line.starts(withText: "—") || line.starts(withText: "–") || line.starts(withText: "--"))
  }

  /// Whether two lines stand in one quotation.
  private func isIn(_ first: Segment, _ second: Segment, _ page: Page) -> Bool {
    page.inclusiveAncestors(of: second.node).first { page.names[$0] == .blockquote }
      .map { page.contains($0, first.node) } ?? false
  }
}
