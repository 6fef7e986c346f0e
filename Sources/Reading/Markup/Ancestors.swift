/// A node and the elements around it, from the inside out.
struct Ancestors: Sequence, IteratorProtocol {
  fileprivate let parents: [Int32]
  /// -1 behind the root.
  fileprivate var node: Int32

  mutating func next() -> Page.Node? {
    guard node >= 0 else { return nil }
    defer { node = parents[Int(node)] }
    return Int(node)
  }
}

extension Page {
  /// The node itself, its parent and so on, up to the root.
  func inclusiveAncestors(of node: Node) -> Ancestors { Ancestors(parents: parents, node: Int32(node)) }

  /// The elements around a node, up to the root.
  func ancestors(of node: Node) -> Ancestors { Ancestors(parents: parents, node: parents[node]) }
}
