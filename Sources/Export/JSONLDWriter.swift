import Vocabulary

/// Writes a record as one JSON-LD document on one line, in the terms of `Schemas/context.jsonld`.
///
/// Every node but the selectors has an IRI written whole, so that no reader's base can change it, and every passage of
/// the text is described once and named by its IRI elsewhere.
public struct JSONLDWriter: Sendable {
  public struct Options: Sendable {
    public enum Context: String, Sendable, CaseIterable { case reference, inline }

    public var context: Context
    /// What the document's IRI starts with, the record's id following; nil names it by a digest.
    public var base: String?
    /// Version of the program, for the record's provenance.
    public var version: String
    /// When the program ran, as xsd:dateTime; nil keeps the output the same from run to run.
    public var stamp: String?

    public init(context: Context = .reference, base: String? = nil, version: String, stamp: String? = nil) {
      self.context = context
      self.base = base
      self.version = version
      self.stamp = stamp
    }
  }

  /// Where the context is to be published; readers that work offline map it to the embedded one.
  public static let contextAddress = "https://w3id.org/onrecord/v1.jsonld"

  private let options: Options
  private let sha256: @Sendable ([UInt8]) -> [UInt8]

  /// - Parameter sha256: the 32 bytes of a SHA-256 digest.
  public init(options: Options, sha256: @escaping @Sendable ([UInt8]) -> [UInt8]) {
    self.options = options
    self.sha256 = sha256
  }

  /// The document's line as UTF-8, with the line feed that ends it.
  public func line(_ record: Record) -> [UInt8] {
    var document = JSONLDDocument(record, iri: iri(of: record))
    document.write(options)
    return document.json.bytes
  }

  /// The IRI of a record's document: two versions of one address have two.
  public func iri(of record: Record) -> String {
    if let base = options.base { return base + IRI.pathSegment(record.id) }
    let address = record.article.url ?? record.id
    return IRI.uuid(digest: sha256(Array(address.utf8) + [0] + Array(record.article.text.utf8)))
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
