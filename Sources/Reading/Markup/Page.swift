/// A parsed page as flat arrays. Nodes stand in document order, so a subtree is the range from a node to its `end`.
struct Page: Sendable {
  typealias Node = Int

  /// `text` for text nodes.
  private(set) var names: [ElementName] = []
  /// -1 for roots.
  private(set) var parents: [Int32] = []
  /// The node after the subtree.
  var ends: [Int32] = []
  /// Ranges of `bytes`, empty for elements.
  private(set) var texts: [Range<Int32>] = []
  /// Ranges of `attributes`, by node.
  private(set) var attributeRanges: [Range<Int32>] = []
  var attributes: [(name: AttributeName, value: Range<Int32>)] = []
  var bytes: [UInt8] = []
  /// Names as written of elements that are `other`, by node.
  var otherNames: [Int32: String] = [:]
  /// The contents of the `application/ld+json` scripts.
  var linkedData: [[UInt8]] = []

  var count: Int { names.count }

  func parent(_ node: Node) -> Node? { parents[node] < 0 ? nil : Int(parents[node]) }
  func subtree(_ node: Node) -> Range<Node> { node..<Int(ends[node]) }
  func contains(_ ancestor: Node, _ node: Node) -> Bool { subtree(ancestor).contains(node) }

  func text(_ node: Node) -> ArraySlice<UInt8> { bytes[Int(texts[node].lowerBound)..<Int(texts[node].upperBound)] }

  func attribute(_ name: AttributeName, of node: Node) -> ArraySlice<UInt8>? {
    for k in attributeRanges[node] where attributes[Int(k)].name == name {
      let value = attributes[Int(k)].value
      return bytes[Int(value.lowerBound)..<Int(value.upperBound)]
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

  // MARK: Filling

  mutating func reserve(_ nodes: Int) {
    names.reserveCapacity(nodes)
    parents.reserveCapacity(nodes)
    ends.reserveCapacity(nodes)
    texts.reserveCapacity(nodes)
    attributeRanges.reserveCapacity(nodes)
  }

  /// Appends the next node in document order; `ends` is set when it closes.
  mutating func append(_ name: ElementName, parent: Int, attributes: Range<Int32>, text: Range<Int32>) {
    names.append(name)
    parents.append(Int32(parent))
    ends.append(0)
    texts.append(text)
    attributeRanges.append(attributes)
  }
}
