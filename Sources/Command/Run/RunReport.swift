import Archive
import Batch
import Export
import OnRecord
import Vocabulary

/// What a run did, as JSON in the form of `Schemas/report.schema.json`: for the files that keep account of a collection.
struct RunReport {
  /// The name of the format.
  static let schema = "onrecord-report/1"

  enum End: String, CaseIterable { case done, interrupted, failed }

  let request: RunRequest
  let end: End
  let tally: RunTally
  /// Records that a run before this one had written, and whether they are counted here.
  let resumed: (records: Int, areCounted: Bool)?
  let started: String
  let seconds: Double

  var json: [UInt8] {
    var json = JSONWriter(capacity: 4096)
    json.beginObject()
    json.member("schema", Self.schema)
    json.member("ended", end)
    json.member("version", Version.number)
    json.member("inputs", request.inputs)
    json.member("output", request.output)
    json.member("arguments", Array(CommandLine.arguments.dropFirst()))
    json.key("resumed")
    if let resumed {
      json.beginObject()
      json.member("records", resumed.records)
      json.member("counted", resumed.areCounted)
      json.endObject()
    } else {
      json.null()
    }
    counts(to: &json)
    json.key("errors")
    json.beginObject()
    for code in Failure.Code.allCases { json.count(of: code, tally.failures[code] ?? 0) }
    json.endObject()
    json.member("failures", each: tally.named) { json, _, failed in
      json.beginObject()
      json.member("id", failed.id)
      json.member("code", failed.failure.code)
      json.member("message", failed.failure.message)
      json.endObject()
    }
    json.key("passedOver")
    json.beginObject()
    for reason in PassedOver.allCases { json.count(of: reason, tally.passedOver[reason] ?? 0) }
    json.endObject()
    timing(to: &json)
    json.endObject()
    json.endLine()
    return PrettyJSON.indented(json.bytes)
  }

  private func counts(to json: inout JSONWriter) {
    json.key("counts")
    json.beginObject()
    json.member("records", tally.records)
    json.member("articles", tally.articles)
    json.member("withoutArticle", tally.empty)
    json.member("duplicates", tally.duplicates)
    json.member("failed", tally.failed)
    json.member("passedOver", tally.skipped)
    json.member("actors", tally.found.actors)
    json.member("figures", tally.found.figures)
    json.member("quotes", tally.found.quotes)
    json.member("claims", tally.found.claims)
    json.member("warnings", tally.found.warnings)
    json.endObject()
  }

  /// All that differs from one run to the next over the same input.
  private func timing(to json: inout JSONWriter) {
    json.key("timing")
    json.beginObject()
    json.member("started", started)
    json.member("milliseconds", Int(seconds * 1000))
    json.member("recordsPerSecond", Int(Double(tally.records) / max(seconds, 0.001)))
    json.member("jobs", request.batch.jobs)
    json.endObject()
  }
}
