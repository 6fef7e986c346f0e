import Vocabulary

/// Writes a record as N-Quads: the statements of its JSON-LD document, in the graph that the document's IRI names.
public struct NQuadsWriter: Sendable {
  private let options: GraphOptions

  public init(_ options: GraphOptions) { self.options = options }

  /// The record's statements as UTF-8, each with the line feed that ends it.
  public func statements(_ record: Record) -> [UInt8] {
    let iri = options.iri(of: record)
    let label = Self.hexadecimal(options.sha256(Array(iri.utf8)).prefix(16))
    let capacity = record.article.text.utf8.count * 64 + 4096
    var graph = RecordGraph(record, sink: NQuadsSink(iri: iri, label: label, capacity: capacity))
    graph.write(options)
    return graph.sink.bytes
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0x0F)]] }, as: UTF8.self)
  }
}
