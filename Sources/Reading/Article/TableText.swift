/// A table as text: a line for each row, a tab between columns, lines of one cell as one.
struct TableText {
  private let page: Page
  private let segments: Segments
  /// More columns than this are a page's slip of the pen.
  private static let spanLimit = 50

  init(page: Page, segments: Segments) {
    self.page = page
    self.segments = segments
  }

  /// The table around a line, nil for lines outside of data tables.
  func table(of line: Int) -> Page.Node? {
    guard segments.all[line].kind == .table else { return nil }
    return page.inclusiveAncestors(of: segments.all[line].row).first { page.names[$0] == .table }
  }

  /// `lines` are those of one table, in order. Rows without any of them are left out, empty cells are not.
  func text(_ lines: ArraySlice<Int>) -> [UInt8] {
    var out: [UInt8] = []
    var at = lines.startIndex
    while at < lines.endIndex {
      let row = segments.all[lines[at]].row
      var end = at
      while end < lines.endIndex, segments.all[lines[end]].row == row { end += 1 }
      if !out.isEmpty { out.append(0x0A) }
      append(row, lines[at..<end], to: &out)
      at = end
    }
    return out
  }

  private func append(_ row: Page.Node, _ lines: ArraySlice<Int>, to out: inout [UInt8]) {
    var next = lines.startIndex
    var isFirst = true
    for cell in page.children(row) where page.names[cell] == .td || page.names[cell] == .th {
      if !isFirst { out.append(0x09) }
      isFirst = false
      var isEmpty = true
      while next < lines.endIndex, page.contains(cell, segments.all[lines[next]].nodes.lowerBound) {
        if !isEmpty { out.append(0x20) }
        out.append(contentsOf: segments.text(segments.all[lines[next]]))
        isEmpty = false
        next += 1
      }
      for _ in 1..<span(cell) { out.append(0x09) }
    }
    // Lines of the row outside of its cells.
    for line in lines[next...] {
      if !isFirst { out.append(0x09) }
      isFirst = false
      out.append(contentsOf: segments.text(segments.all[line]))
    }
  }

  /// How many columns a cell takes.
  private func span(_ cell: Page.Node) -> Int {
    let digits = page.attribute(.colspan, of: cell).map { $0.prefix { $0.isDigit } } ?? []
    let number = digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return min(max(number, 1), Self.spanLimit)
  }
}
