import Vocabulary

/// Joins the article's lines to its text: a blank line between blocks, rows of a table by line, cells by tab.
struct BlockAssembly {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []

  init(_ lines: [Int], of segments: Segments, page: Page) {
    let paths = lines.isEmpty ? nil : ElementPaths(page)
    var previous: Segment?
    for line in lines {
      let segment = segments.all[line]
      if segment.kind == .table, let previous, previous.kind == .table, let table = Self.table(of: segment, page),
        table == Self.table(of: previous, page)
      {
        text.append(segment.row == previous.row ? 0x09 : 0x0A)
        text.append(contentsOf: segments.text(segment))
        blocks[blocks.count - 1].range.end = text.count
      } else {
        if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
        let start = text.count
        text.append(contentsOf: segments.text(segment))
        let node = segment.kind == .table ? Self.table(of: segment, page) ?? segment.node : segment.node
        blocks.append(Block(kind: segment.kind, range: TextRange(start, text.count), path: paths?.path(node)))
      }
      previous = segment
    }
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
