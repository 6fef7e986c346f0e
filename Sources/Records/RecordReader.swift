import Archive
import Vocabulary

/// Reads a record back from its line of JSON, the form of `Schemas/record.schema.json`.
///
/// Positions come in as code points and become UTF-8 byte offsets, which every stage works with.
public struct RecordReader: Sendable {
  public init() {}

  /// What a line came to: the record as far as it could be read, and every field that does not fit the format.
  public struct Reading: Sendable {
    /// Nil when the line is no JSON object.
    public var record: Record?
    public var faults: [FieldFault]
  }

  /// - Parameter line: one JSON object in UTF-8.
  public func read(_ line: [UInt8]) -> Reading {
    line.withUnsafeBufferPointer { bytes in
      var reader = FieldReader(bytes)
      var draft = Record(id: "", article: Article(access: .none))
      do throws(JSONFault) {
        let isObject = try readRecord(into: &draft, &reader)
        try reader.expectEnd()
        if !isObject { return Reading(record: nil, faults: reader.faults) }
      } catch {
        let fault = FieldFault(
          path: reader.path, message: "byte \(error.position + 1): expected \(error.expected); each line is one JSON object")
        return Reading(record: nil, faults: reader.faults + [fault])
      }
      var faults = reader.faults
      let points = CodePointIndex(draft.article.text)
      draft.replaceRanges { range, path in
        guard range.start <= range.end, range.end <= points.count else {
          faults.append(FieldFault(path: path(), message: Self.outside(range, points.count)))
          range = TextRange(0, 0)
          return
        }
        range = TextRange(points.byte(at: range.start), points.byte(at: range.end))
      }
      draft.forEachStrayReference { faults.append(FieldFault(path: $0, message: $1)) }
      return Reading(record: draft, faults: faults)
    }
  }

  private static func outside(_ range: TextRange, _ count: Int) -> String {
    range.start > range.end
      ? "starts at \(range.start) and ends before that, at \(range.end)"
      : "\(range.start) to \(range.end) lies outside the text, which has \(count) code points"
  }

  // MARK: The record

  private static let keys: [StaticString] = [
    "schema", "id", "error", "duplicateOf", "input", "pass", "url", "title", "subtitle", "authors", "desks",
    "publisher", "section", "published", "modified", "language", "dateline", "access", "text", "digest", "blocks",
    "actors", "figures", "quotes", "claims", "warnings",
  ]

  private func readRecord(into record: inout Record, _ reader: inout FieldReader) throws(JSONFault) -> Bool {
    try reader.object(Self.keys) { (reader, key) throws(JSONFault) in
      switch key {
      case 0:
        let schema = try reader.string()
        if schema != Record.schema { reader.note("expected \"\(Record.schema)\", found \"\(schema)\"") }
      case 1: record.id = try reader.string()
      case 2: record.error = try failure(&reader)
      case 3: record.duplicateOf = try reader.optionalString()
      case 4: record.origin = try origin(&reader)
      case 5: record.pass = try reader.unread()
      case 19: record.digest = try reader.optionalString() ?? ""
      case 21: record.actors = try actors(&reader)
      case 22: record.figures = try figures(&reader)
      case 23: record.quotes = try quotes(&reader)
      case 24: record.claims = try claims(&reader)
      case 25: record.warnings = try reader.strings()
      default: try readArticle(into: &record.article, key, &reader)
      }
    }
  }

  private func failure(_ reader: inout FieldReader) throws(JSONFault) -> Failure? {
    var failure = Failure(.badInput, "")
    let isThere = try reader.optionalObject(["code", "message"]) { (reader, key) throws(JSONFault) in
      if key == 0 {
        failure.code = try reader.kind() ?? .badInput
      } else {
        failure.message = try reader.string()
      }
    }
    return isThere ? failure : nil
  }

  private func origin(_ reader: inout FieldReader) throws(JSONFault) -> Origin {
    var origin = Origin()
    let keys: [StaticString] = ["path", "member", "offset", "captured", "digest"]
    _ = try reader.object(keys) { (reader, key) throws(JSONFault) in
      switch key {
      case 0: origin.path = try reader.optionalString()
      case 1: origin.member = try reader.optionalString()
      case 2: origin.offset = try reader.optionalNatural()
      case 3: origin.captured = try reader.optionalString()
      default: origin.digest = try reader.optionalString()
      }
    }
    return origin
  }

  // MARK: The page

  private func readArticle(
    into article: inout Article, _ key: Int, _ reader: inout FieldReader
  ) throws(JSONFault) {
    switch key {
    case 6: article.url = try reader.optionalString()
    case 7: article.title = try reader.optionalString()
    case 8: article.subtitle = try reader.optionalString()
    case 9: article.authors = try reader.strings()
    case 10: article.desks = try reader.strings()
    case 11: article.publisher = try reader.optionalString()
    case 12: article.section = try reader.optionalString()
    case 13: article.published = try reader.optionalString()
    case 14: article.modified = try reader.optionalString()
    case 15: article.language = try reader.optionalString()
    case 16: article.dateline = try dateline(&reader)
    case 17: article.access = try reader.optionalKind() ?? .none
    case 18: article.text = try reader.string()
    default: article.blocks = try blocks(&reader)
    }
  }

  private func dateline(_ reader: inout FieldReader) throws(JSONFault) -> Dateline? {
    var dateline = Dateline(place: "", range: TextRange(0, 0))
    let keys: [StaticString] = ["place", "agency", "date", "start", "end"]
    let isThere = try reader.optionalObject(keys) { (reader, key) throws(JSONFault) in
      switch key {
      case 0: dateline.place = try reader.string()
      case 1: dateline.agency = try reader.optionalString()
      case 2: dateline.date = try reader.optionalString()
      case 3: dateline.range.start = try reader.natural()
      default: dateline.range.end = try reader.natural()
      }
    }
    return isThere ? dateline : nil
  }

  private func blocks(_ reader: inout FieldReader) throws(JSONFault) -> [Block] {
    var blocks: [Block] = []
    try reader.array { (reader, _) throws(JSONFault) in
      var block = Block(kind: .paragraph, range: TextRange(0, 0))
      _ = try reader.object(["kind", "start", "end", "path"]) { (reader, key) throws(JSONFault) in
        switch key {
        case 0: block.kind = try reader.kind() ?? .paragraph
        case 1: block.range.start = try reader.natural()
        case 2: block.range.end = try reader.natural()
        default: block.path = try reader.optionalString()
        }
      }
      blocks.append(block)
    }
    return blocks
  }
}
