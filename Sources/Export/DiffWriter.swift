import Comparison
import Vocabulary

/// Writes what changed between two versions as one line of JSON, in the form of `Schemas/diff.schema.json`.
///
/// Positions go out as code points of each version's text.
public struct DiffWriter: Sendable {
  /// The name of this format, the first key of every object.
  public static let schema = "onrecord-diff/1"

  public init() {}

  /// The object as UTF-8, with the line feed that ends it.
  public func line(_ diff: ClaimDiff) -> [UInt8] {
    document(diff.old, diff.new, mode: nil) { json, places in
      json.member("changes", each: diff.changes) { json, _, change in self.change(change, places, to: &json) }
      json.member("unchanged", diff.unchanged)
    }
  }

  public func line(_ comparison: OutletComparison) -> [UInt8] {
    document(comparison.old, comparison.new, mode: "outlets") { json, places in
      json.member("shared", each: comparison.shared) { json, _, both in
        json.beginObject()
        passage("old", both.old, places.old, to: &json)
        passage("new", both.new, places.new, to: &json)
        json.endObject()
      }
      json.member("disagreements", each: comparison.disagreements) { json, _, change in
        self.change(change, places, to: &json)
      }
      json.member("onlyOld", each: comparison.onlyOld) { json, _, one in passage(one, places.old, to: &json) }
      json.member("onlyNew", each: comparison.onlyNew) { json, _, one in passage(one, places.new, to: &json) }
    }
  }

  /// An article that only one of two collections has: one of both is nil.
  public func line(old: Record?, new: Record?) -> [UInt8] {
    document(old, new, mode: nil) { json, _ in
      json.member("changes", [])
      json.member("unchanged", 0)
    }
  }

  // MARK: Parts

  private typealias Places = (old: CodePointIndex, new: CodePointIndex)

  private func document(
    _ old: Record?, _ new: Record?, mode: String?, _ body: (inout JSONWriter, Places) -> Void
  ) -> [UInt8] {
    var json = JSONWriter(capacity: 4096)
    json.beginObject()
    json.member("schema", Self.schema)
    if let mode { json.member("mode", mode) }
    version("old", old, to: &json)
    version("new", new, to: &json)
    body(&json, (CodePointIndex(old?.article.text ?? ""), CodePointIndex(new?.article.text ?? "")))
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func version(_ name: StaticString, _ record: Record?, to json: inout JSONWriter) {
    json.key(name)
    guard let record else { return json.null() }
    json.beginObject()
    json.member("id", record.id)
    json.member("url", record.article.url)
    json.member("digest", record.digest.isEmpty ? nil : record.digest)
    json.endObject()
  }

  private func change(_ change: ClaimChange, _ places: Places, to json: inout JSONWriter) {
    json.beginObject()
    json.member("kinds", change.kinds.map(\.rawValue))
    passage("old", change.old, places.old, to: &json)
    passage("new", change.new, places.new, to: &json)
    json.member("details", each: change.details) { json, _, detail in
      json.beginObject()
      json.member("kind", detail.kind)
      json.member("old", detail.old)
      json.member("new", detail.new)
      json.endObject()
    }
    json.endObject()
  }

  private func passage(
    _ name: StaticString, _ passage: ClaimPassage?, _ points: CodePointIndex, to json: inout JSONWriter
  ) {
    json.key(name)
    if let passage { self.passage(passage, points, to: &json) } else { json.null() }
  }

  private func passage(_ passage: ClaimPassage, _ points: CodePointIndex, to json: inout JSONWriter) {
    json.beginObject()
    json.member("claim", passage.claim)
    json.member("start", points.codePoint(at: passage.range.start))
    json.member("end", points.codePoint(at: passage.range.end))
    json.member("text", passage.text)
    json.endObject()
  }
}
