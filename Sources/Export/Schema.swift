private import CSchemas

/// The files of `Schemas/`, carried inside the program.
public enum Schema: String, Sendable, CaseIterable {
  /// JSON Schema of a record.
  case record
  /// JSON Schema of gold annotations.
  case gold
  /// JSON Schema of the drafts of fact checks.
  case claimreview
  /// JSON Schema of the account of a run.
  case report
  /// JSON Schema of what changed between two versions.
  case diff
  /// JSON-LD context of a document.
  case context
  /// What the terms of our own mean, in Turtle.
  case vocabulary
  /// What a sound graph looks like, in SHACL.
  case shapes

  public var fileName: String {
    switch self {
    case .record: "record.schema.json"
    case .gold: "gold.schema.json"
    case .claimreview: "claimreview.schema.json"
    case .report: "report.schema.json"
    case .diff: "diff.schema.json"
    case .context: "context.jsonld"
    case .vocabulary: "vocabulary.ttl"
    case .shapes: "shapes.ttl"
    }
  }

  public var text: String {
    var length = 0
    let bytes =
      switch self {
      case .record: onrecord_schema_record(&length)
      case .gold: onrecord_schema_gold(&length)
      case .claimreview: onrecord_schema_claimreview(&length)
      case .report: onrecord_schema_report(&length)
      case .diff: onrecord_schema_diff(&length)
      case .context: onrecord_schema_context(&length)
      case .vocabulary: onrecord_schema_vocabulary(&length)
      case .shapes: onrecord_schema_shapes(&length)
      }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }
}
