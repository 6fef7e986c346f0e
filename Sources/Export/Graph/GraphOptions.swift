import Vocabulary

/// How the graph of a record is named, and what it says about the run that made it.
public struct GraphOptions: Sendable {
  /// What a document's IRI starts with, the record's id following; nil names it by a digest.
  public var base: String?
  /// Version of the program, for the record's provenance.
  public var version: String
  /// When the program ran, as xsd:dateTime; nil keeps the output the same from run to run.
  public var stamp: String?
  /// The 32 bytes of a SHA-256 digest.
  public var sha256: @Sendable ([UInt8]) -> [UInt8]

  /// - Parameter base: an absolute IRI; what an IRI cannot hold is percent-encoded in it.
  public init(
    base: String? = nil, version: String, stamp: String? = nil, sha256: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.base = base.map { IRI.absolute($0) ?? IRI.pathSegment($0) }
    self.version = version
    self.stamp = stamp
    self.sha256 = sha256
  }

  /// Whether a base is an absolute IRI.
  public static func isAbsolute(_ base: String) -> Bool { IRI.absolute(base) != nil }

  /// The IRI of a record's document: two versions of one address have two.
  public func iri(of record: Record) -> String {
    if let iri = iri(ofID: record.id) { return iri }
    var named = Array((record.article.url ?? record.id).utf8) + [0] + Array(record.article.text.utf8)
    // A duplicate has no text to tell it from the next at its address.
    if record.duplicateOf != nil { named += [0] + Array(record.id.utf8) }
    return IRI.uuid(digest: sha256(named))
  }

  /// The IRI of the document of the record with an id; nil when more than the id goes into it.
  func iri(ofID id: String) -> String? { base.map { $0 + IRI.pathSegment(id) } }
}
