import CLibXML2
import Vocabulary

/// A page's bytes → `Page`: the markup filter takes them apart, libxml2 says which element stands in which, and both are
/// put together as the parser calls back. No tree is built but ours.
enum PageParser {
  /// More nodes than this mean a page made to break its reader: real pages have some thousands.
  static let nodeLimit = 1_000_000

  /// - Parameter bytes: valid UTF-8.
  static func page(from bytes: [UInt8]) throws(Failure) -> Page {
    initialize
    let parsed = bytes.withUnsafeBufferPointer { parse(MarkupFilter.skeleton(of: $0)) }
    switch parsed {
    case .whole(let page): return page
    case .overflowing:
      throw Failure(
        .tooComplex, "the page has more than \(nodeLimit) elements and texts; cut it into articles before reading")
    case .starved:
      throw Failure(.tooComplex, "the parser found no memory for the rest of the page; allow more, or read fewer at once")
    }
  }

  private enum Parsed {
    case whole(Page)
    case overflowing
    /// The parser goes on without what it has no memory for: such a page would lack a part in silence.
    case starved
  }

  /// Once per process, before any thread parses.
  private static let initialize: Void = xmlInitParser()

  /// XML_PARSE_HUGE: without it a page deeper than 256 elements silently loses its rest.
  private static let huge: Int32 = 1 << 19

  private static func parse(_ skeleton: borrowing Skeleton) -> Parsed {
    let markup = skeleton.markup.bytes
    guard let start = markup.baseAddress, !markup.isEmpty,
      let context = start.withMemoryRebound(
        to: CChar.self, capacity: markup.count, { htmlCreateMemoryParserCtxt($0, Int32(markup.count)) })
    else { return markup.isEmpty ? .whole(PageBuilder(skeleton, context: nil).page) : .starved }
    defer { htmlFreeParserCtxt(context) }
    _ = htmlCtxtUseOptions(
      context, Int32(bitPattern: HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue)
        | Int32(bitPattern: HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue) | huge)
    listen(context.pointee.sax)
    var builder = PageBuilder(skeleton, context: context)
    withUnsafeMutablePointer(to: &builder) { pointer in
      context.pointee.userData = UnsafeMutableRawPointer(pointer)
      _ = htmlParseDocument(context)
    }
    if builder.isOverflowing { return .overflowing }
    if context.pointee.errNo == Int32(XML_ERR_NO_MEMORY.rawValue) { return .starved }
    return .whole(builder.finished())
  }

  /// Replaces what would build a tree by calls to the builder.
  private static func listen(_ handler: UnsafeMutablePointer<htmlSAXHandler>) {
    handler.pointee = htmlSAXHandler()
    handler.pointee.startElement = { builder, name, _ in
      builder!.assumingMemoryBound(to: PageBuilder.self).pointee.open(name!)
    }
    handler.pointee.endElement = { builder, _ in
      builder!.assumingMemoryBound(to: PageBuilder.self).pointee.close()
    }
    handler.pointee.characters = { builder, _, _ in
      builder!.assumingMemoryBound(to: PageBuilder.self).pointee.text()
    }
    handler.pointee.cdataBlock = handler.pointee.characters
  }
}

/// Fills a page node by node, in document order, as the parser calls.
private struct PageBuilder {
  private(set) var page = Page()
  private(set) var isOverflowing = false
  private let context: htmlParserCtxtPtr?
  private let texts: [(place: Int, range: Range<Int32>)]
  private let tags: [(tag: UInt64, place: Int, attributes: Range<Int32>)]
  private let rootAttributes: Range<Int32>
  private var nextText = 0
  private var nextTag = 0
  private var openNodes: [Int] = []

  init(_ skeleton: borrowing Skeleton, context: htmlParserCtxtPtr?) {
    self.context = context
    (texts, tags, rootAttributes) = (skeleton.texts, skeleton.tags, skeleton.rootAttributes)
    page.bytes = Array(skeleton.bytes.bytes)
    page.attributes = skeleton.attributes
    page.linkedData = skeleton.linkedData
    page.reserve(skeleton.texts.count * 3)
  }

  /// Where in the markup the parser is.
  private var place: Int {
    let input = context!.pointee.input.pointee
    return Int(input.consumed) + (input.cur - input.base)
  }

  mutating func open(_ spelled: UnsafePointer<UInt8>) {
    let name = UnsafeBufferPointer(start: spelled, count: Int(xmlStrlen(spelled)))
    let known = ElementName.byKey[TagTable.key(name)] ?? .other
    let place = place
    while nextTag < tags.count && tags[nextTag].place < place { nextTag += 1 }
    var attributes: Range<Int32> = 0..<0
    // An element the parser opens on its own, before the one whose tag it reads, has none.
    if nextTag < tags.count, tags[nextTag].place == place, tags[nextTag].tag == TagTable.key(name) {
      attributes = tags[nextTag].attributes
    } else if known == .html {
      attributes = rootAttributes
    }
    append(known, attributes: attributes)
    if known == .other { page.otherNames[Int32(page.count - 1)] = name.string }
    openNodes.append(page.count - 1)
  }

  mutating func close() {
    if let node = openNodes.popLast() { page.ends[node] = Int32(page.count) }
  }

  mutating func text() {
    let place = place
    while nextText < texts.count && texts[nextText].place < place { nextText += 1 }
    guard nextText < texts.count, texts[nextText].place == place else { return }
    append(.text, text: texts[nextText].range)
    page.ends[page.count - 1] = Int32(page.count)
  }

  private mutating func append(_ name: ElementName, attributes: Range<Int32> = 0..<0, text: Range<Int32> = 0..<0) {
    if page.count >= PageParser.nodeLimit {
      isOverflowing = true
      if let context { xmlStopParser(context) }
      return
    }
    page.append(name, parent: openNodes.last ?? -1, attributes: attributes, text: text)
  }

  /// The page, with what hostile markup left open closed.
  consuming func finished() -> Page {
    while !openNodes.isEmpty { close() }
    return page
  }
}
