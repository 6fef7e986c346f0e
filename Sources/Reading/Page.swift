/// A parsed page as flat arrays. Nodes stand in document order, so a subtree is the range from a node to its `end`.
struct Page: Sendable {
  typealias Node = Int

  /// `text` for text nodes.
  fileprivate(set) var names: [ElementName] = []
  /// -1 for roots.
  fileprivate(set) var parents: [Int32] = []
  /// The node after the subtree.
  fileprivate(set) var ends: [Int32] = []
  /// Ranges of `bytes`, empty for elements.
  fileprivate(set) var texts: [Range<Int32>] = []
  fileprivate(set) var attributeStarts: [Int32] = []
  fileprivate(set) var attributes: [(name: AttributeName, value: Range<Int32>)] = []
  fileprivate(set) var bytes: [UInt8] = []
  /// Names as written of elements that are `other`, by node.
  fileprivate(set) var otherNames: [Int32: String] = [:]

  var count: Int { names.count }

  func parent(_ node: Node) -> Node? { parents[node] < 0 ? nil : Int(parents[node]) }
  func subtree(_ node: Node) -> Range<Node> { node..<Int(ends[node]) }
  func contains(_ ancestor: Node, _ node: Node) -> Bool { subtree(ancestor).contains(node) }

  func text(_ node: Node) -> ArraySlice<UInt8> { bytes[Int(texts[node].lowerBound)..<Int(texts[node].upperBound)] }

  func attribute(_ name: AttributeName, of node: Node) -> ArraySlice<UInt8>? {
    let low = Int(attributeStarts[node])
    let high = node + 1 < count ? Int(attributeStarts[node + 1]) : attributes.count
    for k in low..<high where attributes[k].name == name {
      return bytes[Int(attributes[k].value.lowerBound)..<Int(attributes[k].value.upperBound)]
    }
    return nil
  }

  /// The children, in order.
  func children(_ node: Node) -> [Node] {
    var out: [Node] = []
    var child = node + 1
    while child < Int(ends[node]) {
      out.append(child)
      child = Int(ends[child])
    }
    return out
  }

  /// All text below a node, white space as one blank.
  func fullText(_ node: Node) -> [UInt8] {
    var line = LineBuffer()
    for k in subtree(node) {
      if names[k] == .text { line.append(text(k)) } else if names[k].isBlock || names[k] == .br { line.space() }
    }
    return Array(line.bytes)
  }

  /// An element's name as the page writes it.
  func spelledName(_ node: Node) -> String {
    otherNames[Int32(node)] ?? ElementName.spellings[Int(names[node].rawValue)]
  }
}

/// Fills a page node by node, in document order.
struct PageBuilder {
  private(set) var page = Page()

  init(capacity: Int) { page.bytes.reserveCapacity(capacity) }

  /// Opens an element and returns its node; `close` ends it.
  mutating func open(_ name: ElementName, spelled: [UInt8], parent: Int) -> Int {
    append(name, parent: parent)
    if name == .other { page.otherNames[Int32(page.count - 1)] = spelled.string }
    return page.count - 1
  }

  mutating func close(_ node: Int) { page.ends[node] = Int32(page.count) }

  mutating func attribute(_ name: AttributeName, _ value: UnsafeBufferPointer<UInt8>) {
    page.attributes.append((name, store(value)))
  }

  mutating func text(_ value: UnsafeBufferPointer<UInt8>, parent: Int) {
    append(.text, parent: parent)
    page.texts[page.count - 1] = store(value)
    page.ends[page.count - 1] = Int32(page.count)
  }

  private mutating func append(_ name: ElementName, parent: Int) {
    page.names.append(name)
    page.parents.append(Int32(parent))
    page.ends.append(0)
    page.texts.append(0..<0)
    page.attributeStarts.append(Int32(page.attributes.count))
  }

  private mutating func store(_ value: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
    let start = Int32(page.bytes.count)
    page.bytes.append(contentsOf: value)
    return start..<Int32(page.bytes.count)
  }
}
