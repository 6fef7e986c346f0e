import ArgumentParser
import Batch
import Export
import OnRecord
import Records
import Vocabulary

/// `onrecord validate`: records against their format and their own text.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check records: every field against the format, every position and reference against the record itself.",
    discussion: """
      One line for each thing that is wrong: file, line, field, what was expected. Status 1 if there is any.
      """)

  @Argument(help: "Files of records, as JSON lines; - for standard input.")
  var records: [String] = []

  @Flag(help: "Write what is wrong as JSON lines: place, id, field, message.")
  var json = false

  @Option(help: "Records to check at the same time.")
  var jobs: Int = OrderedBatch.processors

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs needs a number from 1 up") }
  }

  func run() throws {
    let out = OutputFile()
    var (count, wrong) = (0, 0)
    let json = json
    try OrderedBatch(jobs: jobs).run(
      try StoredRecords(named: records), work: { Self.complaints($0, json: json) }, idle: { try out.flush() },
      deliver: { complaints in
        count += 1
        if complaints.isEmpty { return }
        wrong += 1
        try out.write(complaints)
      })
    try out.finish()
    Messages.say("onrecord: \(count) records checked, \(wrong) of them with faults")
    if wrong > 0 { throw Status.failed }
  }

  /// The lines about one record; none when it is sound.
  private static func complaints(_ line: Result<StoredLine, Failure>, json: Bool) -> [UInt8] {
    let stored: StoredLine
    switch line {
    case .success(let line): stored = line
    case .failure(let failure): return self.line(failure.message, "", FieldFault(path: "", message: ""), json: json)
    }
    let reading = RecordReader().read(stored.bytes)
    var faults = reading.faults
    // Positions that were refused are gone from the record: what else does not fit may follow from that.
    if let record = reading.record, faults.isEmpty { faults = RecordCheck(digest: Digest.named).faults(record) }
    return faults.flatMap { self.line(stored.place, reading.record?.id ?? "", $0, json: json) }
  }

  private static func line(_ place: String, _ id: String, _ fault: FieldFault, json: Bool) -> [UInt8] {
    if json {
      var writer = JSONWriter()
      writer.beginObject()
      writer.member("place", place)
      writer.member("id", id)
      writer.member("field", fault.path)
      writer.member("message", fault.message)
      writer.endObject()
      writer.endLine()
      return writer.bytes
    }
    let parts = [place, fault.path, fault.message].filter { !$0.isEmpty }
    return Array((parts.joined(separator: ": ") + "\n").utf8)
  }
}
