import Vocabulary

/// Joins the article's lines to its text: a blank line between blocks, rows of a table by line, cells by tab.
struct BlockAssembly {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []

  /// `kinds` are the kinds of lines that are not what their markup says.
  init(_ lines: [Int], kinds: [Int: Block.Kind], of segments: Segments, page: Page) {
    let paths = lines.isEmpty ? nil : ElementPaths(page)
    var previous: Segment?
    for line in lines {
      var segment = segments.all[line]
      segment.kind = kinds[line] ?? segment.kind
      let printed =
        segment.kind == .caption ? CaptionCredit.removed(from: segments.text(segment)) : segments.text(segment)
      if printed.isEmpty { continue }
      if segment.kind == .table, let previous, previous.kind == .table, let table = Self.table(of: segment, page),
        table == Self.table(of: previous, page)
      {
        text.append(segment.row == previous.row ? 0x09 : 0x0A)
        text.append(contentsOf: printed)
        blocks[blocks.count - 1].range.end = text.count
      } else if let previous, segment.kind == .quote, previous.kind == .quote, isSource(printed),
        isIn(previous, segment, page)
      {
        text.append(0x20)
        text.append(contentsOf: printed)
        blocks[blocks.count - 1].range.end = text.count
      } else {
        if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
        let start = text.count
        text.append(contentsOf: printed)
        let node = segment.kind == .table ? Self.table(of: segment, page) ?? segment.node : segment.node
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
    var at: Page.Node? = second.node
    while let node = at, page.names[node] != .blockquote { at = page.parent(node) }
    return at.map { page.contains($0, first.node) } ?? false
  }

  /// The table around a cell.
  private static func table(of segment: Segment, _ page: Page) -> Page.Node? {
    var at: Page.Node? = segment.row
    while let node = at {
      if page.names[node] == .table { return node }
      at = page.parent(node)
    }
    return nil
  }
}
