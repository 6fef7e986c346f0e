import Vocabulary

/// Properties with their values; what is nil or empty is not in the graph.
extension RecordGraph where Sink: ~Copyable {
  mutating func string(_ term: StaticString, _ value: String?) {
    guard let value else { return }
    sink.property(term)
    sink.literal(value)
  }

  mutating func strings(_ term: StaticString, _ values: [String]) { array(term, values) { $0.sink.literal($2) } }

  mutating func word<Kind: RawRepresentable<String>>(_ term: StaticString, _ value: Kind?) {
    string(term, value?.rawValue)
  }

  mutating func integer(_ term: StaticString, _ value: Int) {
    sink.property(term)
    sink.literal(value)
  }

  mutating func truth(_ term: StaticString, _ value: Bool) {
    sink.property(term)
    sink.literal(value)
  }

  /// A date, time or length of time, typed by its form; other text stays text.
  mutating func typed(_ term: StaticString, _ value: String?) {
    guard let value else { return }
    sink.property(term)
    let typed = TypedValue(value)
    sink.literal(typed?.text ?? value, ofType: typed?.kind)
  }

  mutating func link(_ term: StaticString, _ node: NodeName) {
    sink.property(term)
    sink.link(node)
  }

  mutating func link<Target>(_ term: StaticString, _ target: Reference<Target>?) {
    if let target { link(term, NodeName(target)) }
  }

  mutating func links<Target>(_ term: StaticString, _ targets: [Reference<Target>]) {
    array(term, targets) { $0.sink.link(NodeName($2)) }
  }

  mutating func link(_ term: StaticString, iri: String) {
    sink.property(term)
    sink.link(iri: iri)
  }

  /// One value written by `body` for each, numbered from 1.
  mutating func array<Value>(
    _ term: StaticString, _ values: [Value], _ body: (inout RecordGraph, Int, Value) -> Void
  ) {
    if values.isEmpty { return }
    sink.beginMany(term)
    for (i, value) in values.enumerated() { body(&self, i + 1, value) }
    sink.endMany()
  }
}
