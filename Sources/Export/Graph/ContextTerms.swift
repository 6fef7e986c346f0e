/// The terms of `Schemas/context.jsonld` as N-Quads writes them: the context is the one place that says what a term is.
struct ContextTerms: Sendable {
  /// One term: where its IRI and the type of its literals stand.
  struct Term {
    fileprivate let name: Range<Int>
    /// With its angle brackets.
    fileprivate let iri: Range<Int>
    /// With the mark before it; empty when literals are plain or values are nodes.
    fileprivate let type: Range<Int>
  }

  static let shared = ContextTerms(context: Schema.context.text)

  private var bytes: [UInt8] = []
  /// Open addressing; a power of two long, and never full.
  private var slots = [Term?](repeating: nil, count: 512)

  /// - Parameter text: a context whose terms are strings, or objects with `@id` and `@type`, all spelt out.
  init(context text: String) {
    for definition in Self.definitions(of: text) { add(definition) }
  }

  func term(_ name: StaticString) -> Term? {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var slot = Self.hash(name) & (slots.count - 1)
    while let term = slots[slot] {
      if term.name.count == name.count && bytes[term.name].elementsEqual(name) { return term }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  func write(_ term: Term, to out: inout ByteWriter) { write(term.iri, to: &out) }
  func writeType(of term: Term, to out: inout ByteWriter) { write(term.type, to: &out) }

  private func write(_ range: Range<Int>, to out: inout ByteWriter) {
    bytes.withUnsafeBufferPointer { out.append(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private static func hash(_ name: some Sequence<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }

  // MARK: Reading the context

  /// A term, and its keys and values: one value without key for a term that is only an IRI.
  private typealias Definition = (name: ArraySlice<UInt8>, parts: [ArraySlice<UInt8>])

  private mutating func add(_ definition: Definition) {
    precondition(bytes.count < 1 << 20)
    func value(of key: String) -> ArraySlice<UInt8>? {
      let place = definition.parts.firstIndex { $0.elementsEqual(key.utf8) }
      return place.flatMap { $0 + 1 < definition.parts.count ? definition.parts[$0 + 1] : nil }
    }
    guard let iri = definition.parts.count == 1 ? definition.parts[0] : value(of: "@id") else { return }
    let name = append(definition.name, "", "")
    let written = append(iri, "<", ">")
    let type = value(of: "@type").map { $0.elementsEqual("@id".utf8) ? [] : $0 } ?? []
    var slot = Self.hash(definition.name) & (slots.count - 1)
    while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Term(name: name, iri: written, type: type.isEmpty ? 0..<0 : append(type, "^^<", ">"))
  }

  private mutating func append(_ text: ArraySlice<UInt8>, _ before: String, _ after: String) -> Range<Int> {
    let start = bytes.count
    bytes += before.utf8
    bytes += text
    bytes += after.utf8
    return start..<bytes.count
  }

  /// The members of the object within the object: strings hold no escapes, and `true` and numbers define nothing.
  private static func definitions(of text: String) -> [Definition] {
    let text = Array(text.utf8)
    var found: [Definition] = []
    var strings: [ArraySlice<UInt8>] = []
    var depth = 0
    var i = 0
    while i < text.count {
      switch text[i] {
      case UInt8(ascii: "\""):
        let start = i + 1
        i = text[start...].firstIndex(of: UInt8(ascii: "\"")) ?? text.count
        if depth >= 2 { strings.append(text[start..<i]) }
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ","), UInt8(ascii: "}"):
        if depth == 2, let name = strings.first {
          found.append((name, Array(strings.dropFirst())))
          strings = []
        }
        if text[i] == UInt8(ascii: "}") { depth -= 1 }
      default: break
      }
      i += 1
    }
    return found
  }
}
