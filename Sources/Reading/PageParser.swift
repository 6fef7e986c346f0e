import CLibXML2
import Vocabulary

/// Filtered markup → `Page`, by libxml2. The C document lives only inside `page(from:)`.
enum PageParser {
  /// More nodes than this mean a page made to break its reader: real pages have some thousands.
  static let nodeLimit = 1_000_000

  static func page(from markup: [UInt8]) throws(Failure) -> Page {
    initialize
    let options =
      Int32(bitPattern: HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
      | Int32(bitPattern: HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue) | huge
    let document = markup.withUnsafeBytes { bytes in
      htmlReadMemory(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8", options)
    }
    guard let document else { return Page() }
    defer { xmlFreeDoc(document) }
    guard let page = copy(document, capacity: markup.count) else {
      throw Failure(
        .tooComplex, "the page has more than \(nodeLimit) elements and texts; cut it into articles before reading")
    }
    return page
  }

  /// Once per process, before any thread parses.
  private static let initialize: Void = xmlInitParser()

  /// XML_PARSE_HUGE: without it a page deeper than 256 elements or a text over 10 MB silently loses its rest.
  private static let huge: Int32 = 1 << 19

  private static func copy(_ document: xmlDocPtr, capacity: Int) -> Page? {
    var builder = PageBuilder(capacity: capacity)
    var open: [Int] = []
    var node: UnsafeMutablePointer<xmlNode>? = document.pointee.children
    while let current = node {
      if builder.page.count >= nodeLimit { return nil }
      let type = current.pointee.type
      if type == XML_ELEMENT_NODE {
        open.append(copyElement(current, parent: open.last ?? -1, into: &builder))
        if let child = current.pointee.children {
          node = child
          continue
        }
        builder.close(open.removeLast())
      } else if type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE, let content = current.pointee.content {
        builder.text(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))), parent: open.last ?? -1)
      }
      node = following(current, open: &open, builder: &builder)
    }
    return builder.page
  }

  /// The next sibling of the node or of the nearest ancestor that has one; closes what ends on the way.
  private static func following(
    _ node: UnsafeMutablePointer<xmlNode>, open: inout [Int], builder: inout PageBuilder
  ) -> UnsafeMutablePointer<xmlNode>? {
    var at = node
    while true {
      if let next = at.pointee.next { return next }
      guard let parent = at.pointee.parent, let last = open.popLast() else { return nil }
      builder.close(last)
      at = parent
    }
  }

  private static func copyElement(
    _ element: UnsafeMutablePointer<xmlNode>, parent: Int, into builder: inout PageBuilder
  ) -> Int {
    let spelled = UnsafeBufferPointer(start: element.pointee.name, count: Int(xmlStrlen(element.pointee.name)))
    let name = ElementName.byKey[TagTable.key(spelled)] ?? .other
    let node = builder.open(name, spelled: name == .other ? Array(spelled) : [], parent: parent)
    var attribute = element.pointee.properties
    while let current = attribute {
      let key = UnsafeBufferPointer(start: current.pointee.name, count: Int(xmlStrlen(current.pointee.name)))
      if let known = AttributeTable.shared[key] {
        let content = current.pointee.children?.pointee.content
        builder.attribute(
          known, UnsafeBufferPointer(start: content, count: content == nil ? 0 : Int(xmlStrlen(content))))
      }
      attribute = current.pointee.next
    }
    return node
  }
}
