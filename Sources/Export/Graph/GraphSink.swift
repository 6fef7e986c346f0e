/// Where a graph goes, node by node, in the order in which a tree of it nests.
///
/// Terms are those of `Schemas/context.jsonld`, which says what IRI each stands for and how its values are typed.
protocol GraphSink: ~Copyable {
  /// The document's own node: the first call. `end` closes it.
  mutating func begin(_ type: StaticString)
  mutating func end()

  /// A node, whose properties follow until it is closed, and the value of the property it stands in.
  mutating func open(_ name: NodeName, _ type: StaticString, _ second: StaticString?)
  /// A node without a name.
  mutating func open(_ type: StaticString)
  mutating func close()

  /// The property of the open node that the next value is for.
  mutating func property(_ term: StaticString)
  /// The property that the values up to `endMany` are for.
  mutating func beginMany(_ term: StaticString)
  mutating func endMany()

  // A literal is typed as its property says.
  mutating func literal(_ text: String)
  /// A literal from a stretch of valid UTF-8.
  mutating func literal(_ utf8: ArraySlice<UInt8>)
  mutating func literal(_ number: Int)
  mutating func literal(_ truth: Bool)
  /// A literal with a type of its own, plain text when there is none.
  mutating func literal(_ text: String, ofType type: TypedValue.Kind?)
  /// A node that is described elsewhere.
  mutating func link(_ name: NodeName)
  /// A node outside the graph.
  mutating func link(iri: String)

  /// The bytes of the finished graph.
  var bytes: [UInt8] { get }
}
