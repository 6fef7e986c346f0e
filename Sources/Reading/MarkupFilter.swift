/// Rewrites a page into markup the parser reads safely: scripts, styles, comments and other text nobody sees are cut,
/// character references decoded, tags written plainly with the few attributes reading needs.
///
/// Every scan is linear, on hostile input too: a search that found no closing mark is remembered and not repeated.
struct MarkupFilter {
  /// What the parser gets.
  private(set) var markup: [UInt8] = []
  /// The contents of the page's `application/ld+json` scripts.
  private(set) var linkedData: [[UInt8]] = []
  /// Tags deeper than this are dropped and their text kept: the parser's time grows with depth.
  static let depthLimit = 512

  private let input: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var open: [UInt64] = []
  private var commentsUnclosed = false
  private var unclosed: [UInt64] = []
  /// Where the `noscript` being read for its text ends.
  private var noscriptEnd = 0

  static func filtered(_ page: [UInt8]) -> MarkupFilter {
    page.withUnsafeBufferPointer { bytes in
      var filter = MarkupFilter(bytes)
      filter.run()
      return filter
    }
  }

  private init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    markup.reserveCapacity(input.count / 2)
  }

  private mutating func run() {
    let count = input.count
    while at < count {
      switch input[at] {
      case 0x3C: readMarkup()
      case 0x26: at = writeReference(at, inAttribute: false)
      case 0:
        write("\u{FFFD}")
        at += 1
      default:
        let start = at
        while at < count && input[at] != 0x3C && input[at] != 0x26 && input[at] != 0 { at += 1 }
        write(start, at)
      }
    }
  }

  private mutating func readMarkup() {
    let next = at + 1 < input.count ? input[at + 1] : 0
    if next.isLetter {
      readStartTag()
    } else if next == 0x21 {
      skipDeclaration()
    } else if next == 0x2F {
      readEndTag()
    } else if next == 0x3F {
      at = end(of: at)
    } else {
      write("&lt;")
      at += 1
    }
  }

  // MARK: Comments and declarations

  private mutating func skipDeclaration() {
    guard input.holds("<!--", at: at) else {
      at = end(of: at)
      return
    }
    if input.holds("<!-->", at: at) || input.holds("<!--->", at: at) {
      at = end(of: at)
    } else if !commentsUnclosed, let close = commentEnd(from: at + 4) {
      at = close
    } else {
      // Browsers drop the rest of the page here; the text is worth more than the rule.
      commentsUnclosed = true
      at += 4
    }
  }

  private func commentEnd(from start: Int) -> Int? {
    var k = start
    while k + 2 < input.count {
      if input[k] == 0x2D && input[k + 1] == 0x2D {
        if input[k + 2] == 0x3E { return k + 3 }
        if input[k + 2] == 0x21 && k + 3 < input.count && input[k + 3] == 0x3E { return k + 4 }
      }
      k += 1
    }
    return nil
  }

  private func end(of start: Int) -> Int {
    var k = start
    while k < input.count && input[k] != 0x3E { k += 1 }
    return min(k + 1, input.count)
  }

  // MARK: Tags

  private func nameEnd(from start: Int, limit: Int = .max) -> Int {
    let end = limit < input.count - start ? start + limit : input.count
    var k = start
    while k < end && !input[k].isSpace && input[k] != 0x2F && input[k] != 0x3E { k += 1 }
    return k
  }

  private mutating func readEndTag() {
    let start = at + 2
    guard start < input.count, input[start].isLetter else {
      at = end(of: at)
      return
    }
    let nameEnd = nameEnd(from: start)
    let name = input[start..<nameEnd]
    at = end(of: nameEnd)
    let tag = TagTable.shared[name]
    if tag.isVoid || tag.isDropped || tag.isOpaque || name.contains(0x3A) {
      if tag.key == TagTable.br { write("<br>") }
      return
    }
    if !tag.endIsOptional {
      guard let opened = matching(tag) else { return }
      open.removeSubrange(opened...)
    }
    write("</")
    writeName(name)
    write(">")
  }

  /// The open tag an end tag closes; none when a stronger one stands between, as the parser sees it too.
  private func matching(_ tag: TagTable.Tag) -> Int? {
    var k = open.count - 1
    while k >= 0 {
      if open[k] == tag.key { return k }
      if TagTable.strength(open[k]) > tag.strength { return nil }
      k -= 1
    }
    return nil
  }

  private mutating func readStartTag() {
    let start = at + 1
    let nameEnd = nameEnd(from: start)
    let name = input[start..<nameEnd]
    let tag = TagTable.shared[name]
    let mark = markup.count
    let keep = !tag.isDropped && !tag.isOpaque && !name.contains(0x3A) && open.count < Self.depthLimit
    if keep {
      write("<")
      writeName(name)
    }
    let isLinkedData = readAttributes(from: nameEnd, writing: keep)
    if at >= input.count && input.last != 0x3E {
      markup.removeLast(markup.count - mark)  // a tag that never ends is no tag
      return
    }
    if keep { write(">") }
    if tag.isOpaque {
      if tag.key == TagTable.noscript && noscriptHasText(tag) { return }
      skipContents(of: tag, isLinkedData: isLinkedData)
    } else if tag.key == TagTable.title {
      writePlain(tag)
    } else if keep && !tag.isVoid && !tag.endIsOptional {
      if tag.key == TagTable.a && open.last == tag.key { open.removeLast() }  // a closes a
      open.append(tag.key)
    }
  }

  /// Reads attributes up to the tag's end, writes those that reading needs; true for the type of linked data.
  private mutating func readAttributes(from start: Int, writing: Bool) -> Bool {
    var k = start
    var written = 0
    var isLinkedData = false
    while k < input.count && input[k] != 0x3E {
      if input[k].isSpace || input[k] == 0x2F {
        k += 1
        continue
      }
      let nameStart = k
      k += 1
      while k < input.count, !input[k].isSpace, input[k] != 0x2F, input[k] != 0x3E, input[k] != 0x3D { k += 1 }
      let name = input[nameStart..<k]
      while k < input.count && input[k].isSpace { k += 1 }
      var value = k..<k
      if k < input.count && input[k] == 0x3D { (value, k) = readValue(from: k + 1) }
      let known = AttributeTable.shared[name]
      if known == .type && input[value].contains(text: "ld+json") { isLinkedData = true }
      if writing, let known, written < 64 {
        written += 1
        writeAttribute(known, value)
      }
    }
    at = min(k + 1, input.count)
    return isLinkedData
  }

  private func readValue(from start: Int) -> (value: Range<Int>, next: Int) {
    var k = start
    while k < input.count && input[k].isSpace { k += 1 }
    guard k < input.count, input[k] != 0x3E else { return (k..<k, k) }
    let quote = input[k]
    if quote == 0x22 || quote == 0x27 {
      let low = k + 1
      k = low
      while k < input.count && input[k] != quote { k += 1 }
      return (low..<k, min(k + 1, input.count))
    }
    let low = k
    while k < input.count && !input[k].isSpace && input[k] != 0x3E { k += 1 }
    return (low..<k, k)
  }

  private mutating func writeAttribute(_ name: AttributeName, _ value: Range<Int>) {
    if name == .style {
      // Of styles only this matters: the element is not shown.
      if Self.hides(input[value]) { write(" hidden=\"\"") }
      return
    }
    markup.append(0x20)
    markup.append(contentsOf: name.spelling)
    write("=\"")
    var k = value.lowerBound
    while k < value.upperBound {
      switch input[k] {
      case 0x22: write("&quot;")
      case 0x3C: write("&lt;")
      case 0: write("\u{FFFD}")
      case 0x26:
        k = min(writeReference(k, inAttribute: true), value.upperBound)
        continue
      default: markup.append(input[k])
      }
      k += 1
    }
    write("\"")
  }

  private static func hides(_ style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard var k = style.place(of: "display") else { return false }
    k += 7
    while k < style.endIndex && (style[k].isSpace || style[k] == 0x3A) { k += 1 }
    return style.holds("none", at: k)
  }

  // MARK: Contents that are no text

  private mutating func skipContents(of tag: TagTable.Tag, isLinkedData: Bool) {
    let start = at
    guard !unclosed.contains(tag.key), let close = closer(of: tag, from: start) else {
      if !unclosed.contains(tag.key) { unclosed.append(tag.key) }
      // What follows an unclosed script is script; after the others it is better read than lost.
      if tag.isCode { at = input.count }
      return
    }
    if isLinkedData { linkedData.append(Array(input[start..<close])) }
    at = end(of: close)
  }

  /// Whether a `noscript` holds the article that scripts would show, more than a picture and a request to enable them.
  /// Inside one that does, others are read too: looking for their ends again would take quadratic time.
  private mutating func noscriptHasText(_ tag: TagTable.Tag) -> Bool {
    if at < noscriptEnd { return true }
    guard !unclosed.contains(tag.key), let close = closer(of: tag, from: at), close - at > 600 else { return false }
    var letters = 0
    var inTag = false
    for byte in input[at..<close] {
      if byte == 0x3C {
        inTag = true
      } else if byte == 0x3E {
        inTag = false
      } else if !inTag && !byte.isSpace {
        letters += 1
      }
    }
    if letters > 400 { noscriptEnd = close }
    return letters > 400
  }

  /// Where the end tag that closes an opaque element starts; those that nest are counted.
  private func closer(of tag: TagTable.Tag, from start: Int) -> Int? {
    var depth = 1
    var k = start
    while k < input.count {
      guard input[k] == 0x3C else {
        k += 1
        continue
      }
      let isEnd = k + 1 < input.count && input[k + 1] == 0x2F
      let name = k + (isEnd ? 2 : 1)
      if name < input.count, input[name].isLetter, isEnd || tag.nests {
        let close = nameEnd(from: name, limit: 12)
        if TagTable.key(input[name..<close]) == tag.key {
          if isEnd { depth -= 1 } else if !isSelfClosed(from: close) { depth += 1 }
          if depth == 0 { return k }
        }
      }
      k += 1
    }
    return nil
  }

  private func isSelfClosed(from start: Int) -> Bool {
    var k = start
    while k < input.count && k < start + 2000 && input[k] != 0x3E { k += 1 }
    return k < input.count && input[k] == 0x3E && input[k - 1] == 0x2F
  }

  /// A title holds text only, whatever looks like a tag in it.
  private mutating func writePlain(_ tag: TagTable.Tag) {
    guard !unclosed.contains(tag.key), let close = closer(of: tag, from: at) else {
      unclosed.append(tag.key)
      write("</title>")
      return
    }
    while at < close {
      if input[at] == 0x26 {
        at = min(writeReference(at, inAttribute: false), close)
      } else {
        if input[at] == 0x3C { write("&lt;") } else { markup.append(input[at] == 0 ? 0x20 : input[at]) }
        at += 1
      }
    }
    write("</title>")
    at = end(of: close)
  }

  // MARK: Writing

  /// Writes the reference at `&` decoded and returns where it ends.
  private mutating func writeReference(_ start: Int, inAttribute: Bool) -> Int {
    guard let found = Entities.reference(in: input, at: start, inAttribute: inAttribute) else {
      write("&amp;")
      return start + 1
    }
    for code in found.codes {
      switch code {
      case 0x26: write("&amp;")
      case 0x3C: write("&lt;")
      case 0x22: write("&quot;")
      default: Decoder.append(code, to: &markup)
      }
    }
    return found.end
  }

  private mutating func writeName(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
    for byte in name {
      // The parser knows these bytes in names only; others would end the name there and spill the rest.
      markup.append(byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x5F ? byte.lowered : 0x5F)
    }
  }

  private mutating func write(_ text: StaticString) {
    markup.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func write(_ low: Int, _ high: Int) {
    markup.append(contentsOf: UnsafeBufferPointer(rebasing: input[low..<high]))
  }
}
