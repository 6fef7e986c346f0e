import Vocabulary

/// The name of a node within its graph, kept in parts until it is written: "a1", "c3-hop2", "char=10,25".
///
/// A graph has some thousand names, and most are written more than once.
struct NodeName {
  private let head: String
  private let first: Int?
  private let middle: StaticString
  private let second: Int?

  init(_ head: String, _ first: Int? = nil, _ middle: StaticString = "", _ second: Int? = nil) {
    self.head = head
    self.first = first
    self.middle = middle
    self.second = second
  }

  init<Target>(_ reference: Reference<Target>) { self.init(Target.prefix, reference.number) }

  /// The document itself, which has no fragment.
  static let document = NodeName("")

  static let publisher = NodeName("publisher")
  static let first = NodeName("first")
  static let input = NodeName("input")
  static let text = NodeName("text")

  /// A passage of the text, in code points (RFC 5147).
  static func passage(_ start: Int, _ end: Int) -> NodeName { NodeName("char=", start, ",", end) }

  /// A node that belongs to a numbered one and has no number of its own.
  func part(_ name: StaticString) -> NodeName { NodeName(head, first, name) }

  func part(_ name: StaticString, _ number: Int) -> NodeName { NodeName(head, first, name, number) }

  /// Writes the node's IRI: the document's, and the name as its fragment.
  func write(after document: [UInt8], to out: inout ByteWriter) {
    out.append(document)
    if head.isEmpty { return }
    out.append(UInt8(ascii: "#"))
    out.append(text: head)
    if let first { out.append(digitsOf: first.magnitude) }
    out.append(middle)
    if let second { out.append(digitsOf: second.magnitude) }
  }
}
