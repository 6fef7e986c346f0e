/// Takes a page apart into its skeleton: scripts, styles, comments and other text nobody sees are cut, character
/// references decoded, tags written plainly, texts and the few attributes reading needs set aside.
///
/// Every scan is linear, on hostile input too: a search that found no closing mark is remembered and not repeated.
struct MarkupFilter: ~Copyable {
  /// What the parser gets.
  private var skeleton: Skeleton
  /// Tags deeper than this are dropped and their text kept: the parser's time grows with depth.
  static let depthLimit = 512

  private let input: UnsafeBufferPointer<UInt8>
  private let scan: MarkupScan
  private var at = 0
  /// The tags open here, with their strength.
  private var open: [(key: UInt64, strength: UInt8)] = []
  private var preDepth = 0
  private var commentsUnclosed = false
  /// Tags and quotation marks of which no closing one follows.
  private var unclosed: [UInt64] = []
  /// Where the `noscript` being read for its text ends.
  private var noscriptEnd = 0
  /// Where in `skeleton.bytes` the text since the last tag starts.
  private var textStart = 0
  /// Whether that text has more than white space.
  private var textHasInk = false
  /// Whether white space here stands at the edge of a block, where nobody sees it.
  private var isAtEdge = true

  /// - Parameter page: valid UTF-8.
  static func skeleton(of page: UnsafeBufferPointer<UInt8>) -> Skeleton {
    var filter = MarkupFilter(page)
    filter.run()
    return filter.finish()
  }

  private init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    scan = MarkupScan(bytes: input)
    skeleton = Skeleton(capacity: input.count)
  }

  private mutating func run() {
    while at < input.count {
      switch input[at] {
      case 0x3C: readMarkup()
      case 0x26: readTextReference()
      default: readText()
      }
    }
  }

  private consuming func finish() -> Skeleton {
    endText()
    return skeleton
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
      at = scan.end(of: at)
    } else {
      appendText("<")
      at += 1
    }
  }

  // MARK: Texts

  /// Reads up to the next tag or reference. Runs of white space become one blank, except where lines are kept.
  private mutating func readText() {
    while at < input.count {
      let start = at
      skipPlain()
      if at > start { appendText(start, at) }
      guard at < input.count else { return }
      let byte = input[at]
      if byte == 0x3C || byte == 0x26 { return }
      if byte.isSpace && preDepth == 0 {
        while at < input.count && input[at].isSpace { at += 1 }
        if !isAtEdge { skeleton.bytes.append(0x20) }
      } else {
        // Controls are no text; a zero byte stands for a character that was lost.
        if byte.isSpace { skeleton.bytes.append(byte) } else if byte == 0 { appendText("\u{FFFD}") }
        at += 1
      }
    }
  }

  /// Passes over what can be copied as it stands: letters, and single blanks between them.
  private mutating func skipPlain() {
    var k = at
    if isAtEdge && k < input.count && input[k] == 0x20 { return }
    while k < input.count {
      let byte = input[k]
      if byte > 0x20 {
        if byte == 0x3C || byte == 0x26 { break }
        k += 1
      } else if byte == 0x20, k + 1 < input.count, input[k + 1] > 0x20, input[k + 1] != 0x3C {
        k += 1
      } else {
        break
      }
    }
    at = k
  }

  private mutating func readTextReference() {
    guard let found = Entities.reference(in: input, at: at, inAttribute: false) else {
      appendText("&")
      at += 1
      return
    }
    for code in found.codes { skeleton.bytes.append(code: code) }
    if !found.codes.isEmpty { (textHasInk, isAtEdge) = (true, false) }
    at = found.end
  }

  private mutating func appendText(_ low: Int, _ high: Int) {
    skeleton.bytes.append(UnsafeBufferPointer(rebasing: input[low..<high]))
    (textHasInk, isAtEdge) = (true, false)
  }

  private mutating func appendText(_ text: StaticString) {
    skeleton.bytes.append(text)
    (textHasInk, isAtEdge) = (true, false)
  }

  /// Puts a stand-in for the text before a tag into the markup.
  private mutating func endText() {
    let end = skeleton.bytes.count
    guard end > textStart else { return }
    skeleton.markup.append(textHasInk ? 0x78 : 0x20)
    skeleton.texts.append((skeleton.markup.count, Int32(textStart)..<Int32(end)))
    textHasInk = false
    textStart = end
  }

  // MARK: Comments and declarations

  private mutating func skipDeclaration() {
    guard input.holds("<!--", at: at) else {
      at = scan.end(of: at)
      return
    }
    if input.holds("<!-->", at: at) || input.holds("<!--->", at: at) {
      at = scan.end(of: at)
    } else if !commentsUnclosed, let close = scan.commentEnd(from: at + 4) {
      at = close
    } else {
      // Browsers drop the rest of the page here; the text is worth more than the rule.
      commentsUnclosed = true
      at += 4
    }
  }

  // MARK: Tags

  private mutating func readEndTag() {
    let start = at + 2
    guard start < input.count, input[start].isLetter else {
      at = scan.end(of: at)
      return
    }
    let nameEnd = scan.nameEnd(from: start)
    let name = input[start..<nameEnd]
    at = scan.end(of: nameEnd)
    let tag = TagTable.shared[TagTable.key(name)]
    if tag.isVoid || tag.isDropped || tag.isOpaque || name.contains(0x3A) {
      if tag.key == TagTable.br { writeTag("<br>", tag) }
      return
    }
    // What follows the page's end belongs to its body, as browsers see it.
    if tag.key == TagTable.html || tag.key == TagTable.body { return }
    if !tag.endIsOptional {
      guard let opened = matching(tag) else { return }
      for inner in open[opened...].reversed() {
        if inner.key == TagTable.pre { preDepth -= 1 }
        // What the parser would not close over, it is told to close.
        if inner.strength > tag.strength { close(inner.key) }
      }
      open.removeSubrange(opened...)
    }
    writeTag("</", tag)
    writeName(name)
    skeleton.markup.append(0x3E)
  }

  /// The open tag an end tag closes; none when a stronger one stands between, as the parser sees it too. A button closes
  /// over all, as in browsers: whatever is left open in one would make the rest of the page its label.
  private func matching(_ tag: TagTable.Tag) -> Int? {
    var k = open.count - 1
    while k >= 0 {
      if open[k].key == tag.key { return k }
      if open[k].strength > tag.strength && tag.key != TagTable.button { return nil }
      k -= 1
    }
    return nil
  }

  /// Closes one of the elements that others do not close over and whose end tag may not be missing.
  private mutating func close(_ key: UInt64) {
    endText()
    skeleton.markup.append(key == TagTable.div ? "</div>" : "</table>")
  }

  private mutating func readStartTag() {
    let start = at + 1
    let nameEnd = scan.nameEnd(from: start)
    let name = input[start..<nameEnd]
    let tag = TagTable.shared[TagTable.key(name)]
    guard let close = tagEnd(from: nameEnd) else {
      at = input.count  // a tag that never ends is no tag
      return
    }
    let keep = !tag.isDropped && !tag.isOpaque && !name.contains(0x3A) && open.count < Self.depthLimit
    if keep { writeStartTag(tag, name, attributes: nameEnd..<close) }
    at = close + 1
    if tag.isOpaque {
      if tag.key == TagTable.noscript && noscriptHasText(tag) { return }
      skipContents(of: tag, isLinkedData: tag.isCode && isLinkedData(nameEnd..<close))
    } else if tag.key == TagTable.title {
      readTitle(tag)
    } else if keep && !tag.isVoid && !tag.endIsOptional {
      if tag.key == TagTable.a && open.last?.key == tag.key { open.removeLast() }  // a closes a
      if tag.key == TagTable.pre { preDepth += 1 }
      open.append((tag.key, tag.strength))
    }
  }

  /// Where the `>` of a tag stands; one inside quotation marks of a value is none. A quotation mark that is never
  /// closed is read as a letter, or it would swallow the rest of the page.
  private mutating func tagEnd(from start: Int) -> Int? {
    var k = start
    while k < input.count {
      switch input[k] {
      case 0x3E: return k
      case 0x3D:
        k += 1
        while k < input.count && input[k].isSpace { k += 1 }
        guard k < input.count else { return nil }
        if input[k] == 0x22 || input[k] == 0x27, let close = closingQuote(input[k], from: k + 1) {
          k = close + 1
        } else {
          while k < input.count, !input[k].isSpace, input[k] != 0x3E { k += 1 }
        }
      default: k += 1
      }
    }
    return nil
  }

  private mutating func closingQuote(_ quote: UInt8, from start: Int) -> Int? {
    if unclosed.contains(UInt64(quote)) { return nil }
    let close = scan.place(of: quote, from: start)
    if close == nil { unclosed.append(UInt64(quote)) }
    return close
  }

  private mutating func writeStartTag(
    _ tag: TagTable.Tag, _ name: Slice<UnsafeBufferPointer<UInt8>>, attributes: Range<Int>
  ) {
    writeTag("<", tag)
    writeName(name)
    let first = Int32(skeleton.attributes.count)
    skeleton.keepAttributes(attributes, in: scan)
    let last = Int32(skeleton.attributes.count)
    if last > first {
      skeleton.tags.append((tag.key, skeleton.markup.count, first..<last))
      if tag.key == TagTable.html && skeleton.rootAttributes.isEmpty { skeleton.rootAttributes = first..<last }
    }
    textStart = skeleton.bytes.count
    skeleton.markup.append(0x3E)
  }

  // MARK: Contents that are no text

  private func isLinkedData(_ range: Range<Int>) -> Bool {
    var k = range.lowerBound
    while let attribute = scan.attribute(from: &k, to: range.upperBound) {
      if AttributeTable.shared[TagTable.key(input[attribute.name])] == .type {
        return input[attribute.value].contains(text: "ld+json")
      }
    }
    return false
  }

  private mutating func skipContents(of tag: TagTable.Tag, isLinkedData: Bool) {
    let start = at
    guard !unclosed.contains(tag.key), let close = scan.closer(of: tag, from: start) else {
      if !unclosed.contains(tag.key) { unclosed.append(tag.key) }
      // What follows an unclosed script is script; after the others it is better read than lost.
      if tag.isCode { at = input.count }
      return
    }
    if isLinkedData { skeleton.linkedData.append(Array(input[start..<close])) }
    at = scan.end(of: close)
  }

  /// Whether a `noscript` holds the article that scripts would show, more than a picture and a request to enable them.
  /// Inside one that does, others are read too: looking for their ends again would take quadratic time.
  private mutating func noscriptHasText(_ tag: TagTable.Tag) -> Bool {
    if at < noscriptEnd { return true }
    guard !unclosed.contains(tag.key), let close = scan.closer(of: tag, from: at), close - at > 600 else { return false }
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

  /// A title holds text only; what looks like a tag in it was meant for another place and is left out.
  private mutating func readTitle(_ tag: TagTable.Tag) {
    if !unclosed.contains(tag.key), let close = scan.closer(of: tag, from: at) {
      while at < close {
        if input[at] == 0x26 {
          readTextReference()
        } else if input[at] == 0x3C {
          let next = at + 1 < close ? input[at + 1] : 0
          if next.isLetter || next == 0x2F {
            at = min(scan.end(of: at), close)
          } else {
            appendText("<")
            at += 1
          }
        } else {
          readText()
        }
      }
      at = scan.end(of: close)
    } else {
      unclosed.append(tag.key)
    }
    writeTag("</title>", tag)
  }

  // MARK: Writing

  /// Writes a tag, or its beginning, behind the text before it.
  private mutating func writeTag(_ text: StaticString, _ tag: TagTable.Tag) {
    endText()
    skeleton.markup.append(text)
    isAtEdge = tag.isBlock
  }

  private mutating func writeName(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
    for byte in name.prefix(Self.nameLimit) {
      // The parser knows these bytes in names only; others would end the name there and spill the rest.
      skeleton.markup.append(byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x5F ? byte.lowered : 0x5F)
    }
  }

  /// The parser cuts names of 100 bytes.
  private static let nameLimit = 64
}
