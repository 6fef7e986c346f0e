import Vocabulary

/// Writes a record as one JSON-LD document, in the terms of `Schemas/context.jsonld`.
///
/// Every node but the selectors has an IRI written whole, so that no reader's base can change it, and every passage of
/// the text is described once and named by its IRI elsewhere.
public struct JSONLDWriter: Sendable {
  public enum Context: String, Sendable, CaseIterable { case reference, inline }

  /// Where the context is to be published; readers that work offline map it to the embedded one.
  public static let contextAddress = "https://w3id.org/onrecord/v1.jsonld"

  private let options: GraphOptions
  private let context: Context
  private let isPretty: Bool

  /// - Parameter isPretty: a line for each value instead of one for the document.
  public init(_ options: GraphOptions, context: Context = .reference, isPretty: Bool = false) {
    self.options = options
    self.context = context
    self.isPretty = isPretty
  }

  /// The document as UTF-8, with the line feed that ends it.
  public func document(_ record: Record) -> [UInt8] {
    let capacity = record.article.text.utf8.count * 8 + 4096
    var graph = RecordGraph(
      record, sink: JSONLDSink(iri: options.iri(of: record), context: context, capacity: capacity))
    graph.write(options)
    return isPretty ? PrettyJSON.indented(graph.sink.bytes) : graph.sink.bytes
  }

  /// The embedded context, without the object around it and without blanks.
  static let inlineContext: String = {
    var bytes: [UInt8] = []
    var isInString = false
    for byte in Schema.context.text.utf8 {
      // The context's strings hold no escapes.
      if byte == UInt8(ascii: "\"") { isInString.toggle() }
      if isInString || byte > 0x20 { bytes.append(byte) }
    }
    let wrapper = #"{"@context":"#.utf8.count
    return String(decoding: bytes[wrapper..<(bytes.count - 1)], as: UTF8.self)
  }()
}
