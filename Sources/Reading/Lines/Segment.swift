import Vocabulary

/// A line of a page: text between two borders of blocks, with what is needed to tell article from furniture.
struct Segment: Sendable {
  var kind: Block.Kind
  /// Of a heading, 1 to 6.
  var level = 0
  /// The block element around the text.
  var node: Page.Node
  /// The first and the node after the last text node.
  var nodes: Range<Page.Node>
  /// Range in `Segments.bytes`.
  var text: Range<Int>
  /// Bytes inside links.
  var linked = 0
  /// Bytes in bold type.
  var bold = 0
  /// Of a data table's cell, its row; -1 for none.
  var row: Page.Node = -1
}

/// All lines of a page, in order, text with white space as one blank.
struct Segments: Sendable {
  private(set) var all: [Segment] = []
  private(set) var bytes: [UInt8] = []

  func text(_ segment: Segment) -> ArraySlice<UInt8> { bytes[segment.text] }

  init(_ page: Page, marks: [Marks]) {
    var reader = SegmentReader(page: page, marks: marks)
    reader.read()
    all = reader.segments
    bytes = reader.bytes
  }
}

/// Goes over a page once and cuts its text into lines at the borders of blocks.
private struct SegmentReader {
  let page: Page
  let marks: [Marks]
  var segments: [Segment] = []
  var bytes: [UInt8] = []

  private var line = LineBuffer()
  private var open: [(node: Page.Node, end: Int)] = []  // block elements around
  private var linkEnd = 0
  private var boldEnd = 0
  private var capEnd = 0
  private var joinsNext = false
  private var code = 0..<0  // the preformatted element around
  private var codeBreaks = false  // a block starts or ends inside it
  private var quoteEnds: [Int] = []  // of inline quotations
  private var linked = 0
  private var bold = 0
  private var first = -1
  private var last = -1
  private var breaks: [Int] = []  // places of single line breaks in the line
  private var breakPending = false
  private var layoutTables: [Page.Node: Bool] = [:]
  private var parts: [Page.Node: Bool] = [:]

  init(page: Page, marks: [Marks]) {
    self.page = page
    self.marks = marks
  }

  mutating func read() {
    var node = 0
    while node < page.count {
      while let block = open.last, block.end <= node {
        finish()
        open.removeLast()
      }
      while let end = quoteEnds.last, end <= node { closeQuotation() }
      let name = page.names[node]
      if name == .text {
        append(node)
      } else if name.isControl || isHiddenInline(node, name) {
        node = Int(page.ends[node])
        continue
      } else {
        enter(node, name)
      }
      node += 1
    }
    finish()
  }

  /// Text in a line that is not shown: hints for screen readers, cards that open under the pointer.
  private func isHiddenInline(_ node: Page.Node, _ name: ElementName) -> Bool {
    !name.isBlock && !marks[node].isDisjoint(with: [.hidden, .credit]) && Int(page.ends[node]) - node < 60
  }

  private mutating func enter(_ node: Page.Node, _ name: ElementName) {
    let end = Int(page.ends[node])
    if marks[node].contains(.dropCap) && end - node < 8 {
      capEnd = end
      return
    }
    switch name {
    case .br: lineBreak()
    case .a: linkEnd = max(linkEnd, end)
    case .b, .strong: boldEnd = max(boldEnd, end)
    case .img, .picture: break
    case .q:
      // The browser sets the marks.
      line.append([0xE2, 0x80, 0x9C])
      quoteEnds.append(end)
    case .cite where open.last.map({ page.names[$0.node] == .blockquote }) == true:
      finish()
      open.append((node, end))
    default:
      guard name.isBlock || isLarge(node, name) else { return }
      finish()
      if name == .pre, node >= code.upperBound { code = node..<end }
      open.append((node, end))
    }
  }

  /// Type so large that it is a headline, where pages had no other way; a single letter is a drop cap.
  private func isLarge(_ node: Page.Node, _ name: ElementName) -> Bool {
    guard name == .font, let size = page.attribute(.size, of: node), let last = size.last, last.isDigit else {
      return false
    }
    let isLarge = size.first == 0x2B ? last >= 0x32 : size.count == 1 && last >= 0x35
    return isLarge && Int(page.ends[node]) - node < 20 && page.fullText(node).count > 12
  }

  private mutating func closeQuotation() {
    quoteEnds.removeLast()
    line.close([0xE2, 0x80, 0x9D])
  }

  private mutating func lineBreak() {
    codeBreaks = true
    if breakPending { finish() }
    breakPending = !line.isEmpty
    line.space()
  }

  private mutating func append(_ node: Page.Node) {
    let text = page.text(node)
    if code.contains(node) {
      appendCode(text, node)
      return
    }
    var rest = text
    if joinsNext && joins(text) { rest = text.drop { $0.isSpace } }
    let before = line.bytes.count
    if breakPending && text.contains(where: { !$0.isSpace }) {
      breaks.append(before)
      breakPending = false
    }
    line.append(rest)
    let added = line.bytes.count - before
    guard added > 0 else { return }
    joinsNext = node < capEnd && added == 1
    if first < 0 { first = node }
    last = node + 1
    if node < linkEnd { linked += added }
    if node < boldEnd { bold += added }
  }

  /// Whether a blank after a drop cap is the markup's: "A" and "I" are words, unless a lone letter follows ("I t was").
  private func joins(_ text: ArraySlice<UInt8>) -> Bool {
    guard let cap = line.bytes.last, cap == 0x41 || cap == 0x49 else { return true }
    let word = text.drop { $0.isSpace }.prefix { !$0.isSpace }
    return word.count == 1
  }

  /// Code keeps its lines and blanks, whatever elements colour it.
  private mutating func appendCode(_ text: ArraySlice<UInt8>, _ node: Page.Node) {
    defer { codeBreaks = false }
    let block = code.lowerBound
    var segment: Segment
    if let previous = segments.last, previous.kind == .code, previous.node == block {
      segment = segments.removeLast()
      if codeBreaks && bytes.last != 0x0A { bytes.append(0x0A) }
      bytes.append(contentsOf: text)
    } else {
      guard text.contains(where: { !$0.isSpace }) else { return }
      // Blank lines before go, the first line's indent stays.
      var start: [UInt8] = []
      for before in block..<node where page.names[before] == .text { start.append(contentsOf: page.text(before)) }
      start.append(contentsOf: text)
      let letter = start.firstIndex { !$0.isSpace }!
      start.removeFirst(start[..<letter].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0)
      segment = Segment(kind: .code, node: block, nodes: node..<node, text: bytes.count..<bytes.count)
      bytes.append(contentsOf: start)
    }
    if text.contains(where: { !$0.isSpace }) {
      var end = bytes.count
      while bytes[end - 1].isSpace { end -= 1 }
      segment.text = segment.text.lowerBound..<end
    }
    segment.nodes = segment.nodes.lowerBound..<(node + 1)
    segments.append(segment)
  }

  private mutating func finish() {
    codeBreaks = true
    while !quoteEnds.isEmpty && !line.isEmpty { closeQuotation() }
    defer {
      line.clear()
      breaks.removeAll(keepingCapacity: true)
      (linked, bold, first, last, breakPending, joinsNext) = (0, 0, -1, -1, false, false)
    }
    guard !line.isEmpty, first >= 0 else { return }
    var segment = Segment(kind: .paragraph, node: open.last?.node ?? 0, nodes: first..<last, text: 0..<0)
    classify(&segment)
    let total = line.bytes.count
    var start = 0
    let cuts = segment.kind == .heading ? [] : breaks.filter { separates($0) }
    for cut in cuts + [total] {
      var low = start
      while low < cut && line.bytes[low].isSpace { low += 1 }
      start = cut
      guard cut > low else { continue }
      segment.text = bytes.count..<bytes.count + cut - low
      segment.linked = linked * (cut - low) / total
      segment.bold = bold * (cut - low) / total
      bytes.append(contentsOf: line.bytes[low..<cut])
      segments.append(segment)
    }
  }

  /// Whether a single line break ends a paragraph: after a whole sentence it does, in an address it does not.
  private func separates(_ place: Int) -> Bool {
    guard place > 60 else { return false }
    var at = place - 1
    while at > 0, line.bytes[at].isSpace { at -= 1 }
    let tail = line.bytes[max(0, at - 3)...at]
    return tail.contains { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
  }

  private mutating func classify(_ segment: inout Segment) {
    let isInPart = open.last { page.names[$0.node] == .figure }.map { isArticlePart($0.node) } ?? false
    if let cell = open.last(where: { page.names[$0.node] == .td || page.names[$0.node] == .th })?.node,
      let row = open.last(where: { page.names[$0.node] == .tr })?.node, isData(tableAround: cell)
    {
      segment.kind = .table
      segment.row = row
      return
    }
    for (node, _) in open.reversed() {
      let name = page.names[node]
      if name.headingLevel > 0 || name == .font {
        segment.kind = .heading
        segment.level = max(name.headingLevel, 1)
        return
      }
      if name == .caption || (marks[node].contains(.caption) && Int(page.ends[node]) - node < 60 && !isInPart)
        || isUnderPicture(node)
      {
        segment.kind = .caption
        return
      }
      switch name {
      case .li, .dd, .dt: segment.kind = .listItem
      case .blockquote: segment.kind = .quote
      case .figure where isInPart: continue
      case .figure: segment.kind = .caption
      default: continue
      }
      return
    }
  }

  /// Whether a `figure` has headings: no picture with its caption, but a part of the article set apart.
  private mutating func isArticlePart(_ figure: Page.Node) -> Bool {
    if let known = parts[figure] { return known }
    let answer = page.subtree(figure).contains { page.names[$0].headingLevel > 0 }
    parts[figure] = answer
    return answer
  }

  /// A box of a picture and a few words to it.
  private func isUnderPicture(_ node: Page.Node) -> Bool {
    let end = Int(page.ends[node])
    guard marks[node].contains(.picture), end - node < 40 else { return false }
    var letters = 0
    var pictures = 0
    for k in node..<end {
      letters += page.texts[k].count
      if page.names[k] == .img || page.names[k] == .picture { pictures += 1 }
    }
    return pictures > 0 && letters < 600
  }

  /// A table of data, not one that only lays out the page.
  private mutating func isData(tableAround cell: Page.Node) -> Bool {
    guard let table = open.last(where: { page.names[$0.node] == .table && $0.node < cell })?.node else { return false }
    if let known = layoutTables[table] { return known }
    var rows = 0
    var wideRows = 0
    var cells = 0  // of the row
    var length = 0
    var longest = 0
    for node in (table + 1)..<Int(page.ends[table]) {
      switch page.names[node] {
      case .table:
        layoutTables[table] = false
        return false
      case .tr:
        rows += 1
        cells = 0
      case .td, .th:
        cells += 1
        if cells == 2 { wideRows += 1 }
        longest = max(longest, length)
        length = 0
      case .text: length += page.texts[node].count
      default: break
      }
    }
    let answer = rows >= 2 && wideRows * 2 >= rows && max(longest, length) < 400
    layoutTables[table] = answer
    return answer
  }
}
