/// A graph as one JSON-LD document on one line.
struct JSONLDSink: GraphSink, ~Copyable {
  private var json: JSONWriter
  private let iri: [UInt8]
  private let context: JSONLDWriter.Context

  /// - Parameter iri: the document's, without anything that a JSON string escapes.
  init(iri: String, context: JSONLDWriter.Context, capacity: Int) {
    json = JSONWriter(capacity: capacity)
    self.iri = Array(iri.utf8)
    self.context = context
  }

  var bytes: [UInt8] { json.bytes }

  mutating func begin(_ type: StaticString) {
    json.beginObject()
    json.key("@context")
    switch context {
    case .reference: json.string(JSONLDWriter.contextAddress)
    case .inline: json.raw(JSONLDWriter.inlineContext)
    }
    members(.document, type, nil)
  }

  mutating func end() {
    json.endObject()
    json.endLine()
  }

  mutating func open(_ name: NodeName, _ type: StaticString, _ second: StaticString?) {
    json.beginObject()
    members(name, type, second)
  }

  mutating func open(_ type: StaticString) {
    json.beginObject()
    json.key("type")
    json.string(asIs: type)
  }

  mutating func close() { json.endObject() }

  mutating func property(_ term: StaticString) { json.key(term) }

  mutating func beginMany(_ term: StaticString) {
    json.key(term)
    json.beginArray()
  }

  mutating func endMany() { json.endArray() }

  mutating func literal(_ text: String) { json.string(text) }
  mutating func literal(_ utf8: ArraySlice<UInt8>) { json.string(utf8) }
  mutating func literal(_ number: Int) { json.integer(number) }
  mutating func literal(_ truth: Bool) { json.bool(truth) }

  mutating func literal(_ text: String, ofType type: TypedValue.Kind?) {
    json.beginObject()
    if let type {
      json.key("type")
      json.string {
        $0.append("xsd:")
        $0.append(text: type.rawValue)
      }
    }
    json.member("@value", text)
    json.endObject()
  }

  mutating func link(_ name: NodeName) { json.string { name.write(after: iri, to: &$0) } }
  mutating func link(iri: String) { json.string(iri) }

  private mutating func members(_ name: NodeName, _ type: StaticString, _ second: StaticString?) {
    json.key("id")
    link(name)
    json.key("type")
    guard let second else { return json.string(asIs: type) }
    json.beginArray()
    json.string(asIs: type)
    json.string(asIs: second)
    json.endArray()
  }
}
