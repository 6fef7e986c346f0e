/// A graph as N-Quads (https://www.w3.org/TR/n-quads/), a statement a line, each naming the document as its graph.
struct NQuadsSink: GraphSink, ~Copyable {
  private var out: ByteWriter
  private let terms = ContextTerms.shared
  private let iri: [UInt8]
  /// What ends a line: the graph's name and the point.
  private let lineEnd: [UInt8]
  /// What the labels of this graph's blank nodes start with: labels hold for a whole file, and it may hold many graphs.
  private let label: [UInt8]
  private var unnamed = 0
  /// The nodes that are open, outermost first, each as it stands in a line with a space after it.
  private var subjects = ByteWriter()
  private var open: [OpenNode] = []

  private struct OpenNode {
    let range: Range<Int>
    var property: ContextTerms.Term?
  }

  /// - Parameters:
  ///   - iri: the document's, with nothing that an IRI cannot hold.
  ///   - label: letters and digits that no other document's graph has.
  init(iri: String, label: String, capacity: Int) {
    out = ByteWriter(capacity: capacity)
    self.iri = Array(iri.utf8)
    self.label = Array("_:b\(label)x".utf8)
    lineEnd = Array(" <\(iri)> .\n".utf8)
  }

  var bytes: [UInt8] { out.bytes }

  // MARK: Nodes

  mutating func begin(_ type: StaticString) {
    let start = subjects.count
    NodeName.document.writeBracketed(after: iri, to: &subjects)
    push(from: start, type, nil)
  }

  mutating func end() { close() }

  mutating func open(_ name: NodeName, _ type: StaticString, _ second: StaticString?) {
    let start = subjects.count
    name.writeBracketed(after: iri, to: &subjects)
    value(from: start)
    push(from: start, type, second)
  }

  mutating func open(_ type: StaticString) {
    let start = subjects.count
    unnamed += 1
    subjects.append(label)
    subjects.append(digitsOf: unnamed.magnitude)
    value(from: start)
    push(from: start, type, nil)
  }

  mutating func close() { subjects.truncate(to: open.removeLast().range.lowerBound) }

  /// The node just named is the value of the property it stands in.
  private mutating func value(from start: Int) {
    guard beginLine() else { return }
    out.append(subjects[start..<subjects.count])
    out.append(lineEnd)
  }

  private mutating func push(from start: Int, _ type: StaticString, _ second: StaticString?) {
    subjects.append(UInt8(ascii: " "))
    open.append(OpenNode(range: start..<subjects.count, property: nil))
    self.type(type)
    if let second { self.type(second) }
  }

  private mutating func type(_ name: StaticString) {
    guard let term = terms.term(name) else { return }
    out.append(subjects[open[open.count - 1].range])
    out.append("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ")
    terms.write(term, to: &out)
    out.append(lineEnd)
  }

  // MARK: Properties

  mutating func property(_ term: StaticString) { open[open.count - 1].property = terms.term(term) }
  mutating func beginMany(_ term: StaticString) { property(term) }
  mutating func endMany() {}

  /// Subject and property; false when the context has no such property, which JSON-LD's readers leave out as well.
  private mutating func beginLine() -> Bool {
    let node = open[open.count - 1]
    guard let property = node.property else { return false }
    out.append(subjects[node.range])
    terms.write(property, to: &out)
    out.append(UInt8(ascii: " "))
    return true
  }

  /// The type that the property gives its literals.
  private mutating func endLiteral() {
    if let property = open[open.count - 1].property { terms.writeType(of: property, to: &out) }
    out.append(lineEnd)
  }

  // MARK: Values

  mutating func literal(_ text: String) {
    guard beginLine() else { return }
    out.append(quoted: text)
    endLiteral()
  }

  mutating func literal(_ utf8: ArraySlice<UInt8>) {
    guard beginLine() else { return }
    utf8.withUnsafeBufferPointer { out.append(quoted: $0) }
    endLiteral()
  }

  mutating func literal(_ number: Int) {
    guard beginLine() else { return }
    out.append(UInt8(ascii: "\""))
    if number < 0 { out.append(UInt8(ascii: "-")) }
    out.append(digitsOf: number.magnitude)
    out.append(UInt8(ascii: "\""))
    endLiteral()
  }

  mutating func literal(_ truth: Bool) {
    guard beginLine() else { return }
    out.append(truth ? "\"true\"" : "\"false\"")
    endLiteral()
  }

  mutating func literal(_ text: String, ofType type: TypedValue.Kind?) {
    guard beginLine() else { return }
    out.append(quoted: text)
    if let type {
      out.append("^^<http://www.w3.org/2001/XMLSchema#")
      out.append(text: type.rawValue)
      out.append(UInt8(ascii: ">"))
    }
    out.append(lineEnd)
  }

  mutating func link(_ name: NodeName) {
    guard beginLine() else { return }
    name.writeBracketed(after: iri, to: &out)
    out.append(lineEnd)
  }

  mutating func link(iri: String) {
    guard beginLine() else { return }
    out.append(UInt8(ascii: "<"))
    out.append(text: iri)
    out.append(UInt8(ascii: ">"))
    out.append(lineEnd)
  }
}

extension NodeName {
  fileprivate func writeBracketed(after document: [UInt8], to out: inout ByteWriter) {
    out.append(UInt8(ascii: "<"))
    write(after: document, to: &out)
    out.append(UInt8(ascii: ">"))
  }
}
