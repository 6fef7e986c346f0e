import Vocabulary

/// An article's blocks as CommonMark, tables in GitHub's form. What the article's own letters would mean in Markdown is
/// escaped, so that the words read as they were printed.
struct MarkdownText {
  private(set) var bytes: [UInt8] = []

  init(_ article: Article) {
    let text = Array(article.text.utf8)
    var previous: Block.Kind?
    for block in article.blocks {
      // Items of a list stand close, all other blocks apart.
      if previous != nil { bytes += previous == .listItem && block.kind == .listItem ? "\n".utf8 : "\n\n".utf8 }
      append(block, text[block.range.start..<block.range.end])
      previous = block.kind
    }
    // Plain text has blocks too, but a text of nothing else is kept.
    if article.blocks.isEmpty { bytes = Self.escaped(text[...]) }
  }

  private mutating func append(_ block: Block, _ text: ArraySlice<UInt8>) {
    switch block.kind {
    case .heading: bytes += Array(repeating: 0x23, count: Self.level(block.path)) + [0x20] + Self.escaped(text)
    case .paragraph: bytes += Self.escaped(text)
    case .listItem: bytes += "- ".utf8 + Self.lines(Self.escaped(text), before: "  ")
    case .quote: bytes += "> ".utf8 + Self.lines(Self.escaped(text), before: "> ")
    case .caption: bytes += "*".utf8 + Self.escaped(text) + "*".utf8
    case .entry: bytes += "**".utf8 + Self.escaped(text) + "**".utf8
    case .code: appendCode(text)
    case .table: appendTable(text)
    }
  }

  /// "h3" at the end of the element's path; 2 where a page makes headings of other elements.
  private static func level(_ path: String?) -> Int {
    guard let step = path?.split(separator: "/").last?.utf8, step.first == 0x68, let digit = step.dropFirst().first,
      (0x31...0x36).contains(digit)
    else { return 2 }
    return Int(digit - 0x30)
  }

  /// Between fences longer than any run of backticks inside.
  private mutating func appendCode(_ text: ArraySlice<UInt8>) {
    var longest = 0
    var run = 0
    for byte in text {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = [UInt8](repeating: 0x60, count: max(3, longest + 1))
    bytes += fence + [0x0A] + text + [0x0A] + fence
  }

  /// A row a line, cells by tab; the first row is taken for the head, which GitHub's tables must have.
  private mutating func appendTable(_ text: ArraySlice<UInt8>) {
    let rows = text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      $0.split(separator: 0x09, omittingEmptySubsequences: false)
    }
    let width = rows.map(\.count).max() ?? 0
    for (k, row) in rows.enumerated() {
      if k > 0 { bytes.append(0x0A) }
      bytes.append(0x7C)
      for column in 0..<width {
        let cell = column < row.count ? Self.escaped(row[column]) : []
        bytes += " ".utf8 + cell + " |".utf8
      }
      if k == 0 { bytes += "\n|".utf8 + (0..<width).flatMap { _ in Array(" --- |".utf8) } }
    }
  }

  private static func lines(_ text: [UInt8], before prefix: StaticString) -> [UInt8] {
    var out: [UInt8] = []
    for byte in text {
      out.append(byte)
      if byte == 0x0A { out += UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount) }
    }
    return out
  }

  /// Puts a backslash before letters that Markdown would read as marks: some anywhere, some at a line's start only.
  private static func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 16)
    var atStart = true
    var digits = 0
    for byte in text {
      switch byte {
      case 0x5C, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x60, 0x7C, 0x26, 0x7E: out.append(0x5C)  // \ * _ [ ] < ` | & ~
      case 0x23, 0x3E, 0x2D, 0x2B, 0x3D: if atStart { out.append(0x5C) }  // # > - + =
      case 0x2E, 0x29: if digits > 0 { out.append(0x5C) }  // "1." and "1)" would start a list
      default: break
      }
      out.append(byte)
      if byte == 0x0A {
        (atStart, digits) = (true, 0)
      } else if (0x30...0x39).contains(byte) && (atStart || digits > 0) {
        (atStart, digits) = (false, digits + 1)
      } else if byte != 0x20 {
        (atStart, digits) = (false, 0)
      } else {
        digits = 0
      }
    }
    return out
  }
}
