import Archive
import Batch
import OnRecord
import Records
import Vocabulary

/// The records of one side of a comparison: extracted, or read as they were stored.
struct DiffSide {
  private(set) var records: [Record] = []
  /// One page, text or record: not a folder, and no more than one article in the file.
  let isSingle: Bool
  private(set) var hasFailed = false

  /// - Throws: `Status` when a path leads nowhere.
  init(path: String, format: InputFormat, _ pipeline: Pipeline, jobs: Int) throws {
    if path == "-" && Terminal.inputIsTerminal { throw Messages.stop("no input: pipe one version in, or name both") }
    var found: [Record] = []
    let batch = OrderedBatch(jobs: jobs)
    if format == .auto, StoredRecords.isRecords(path: path) {
      let reader = RecordReader()
      try batch.run(
        try StoredRecords(named: [path]), work: { reader.recordOrFailure($0) }, deliver: { found.append($0) })
    } else {
      let parcels: Parcels
      do {
        parcels = try Parcels(paths: [path], format: format, sha256: Digest.sha256)
      } catch {
        throw Messages.stop("\(error)")
      }
      try batch.run(parcels, work: { pipeline.records(of: $0) }, deliver: { found += $0 })
    }
    isSingle = found.count <= 1 && !Inputs.isFolder(path: path)
    for record in found {
      if let error = record.error {
        Messages.say("onrecord: \(error.message)")
        hasFailed = true
      } else {
        records.append(record)
      }
    }
    warn()
  }

  /// Articles that were not read for claims would pass for unchanged without a word.
  private func warn() {
    let unread = records.filter { $0.claims.isEmpty && !$0.warnings.isEmpty }
    for record in unread.prefix(Self.named) {
      for warning in record.warnings { Messages.say("onrecord: \(record.id): \(warning)") }
    }
    if unread.count > Self.named {
      Messages.say("onrecord: \(unread.count) articles without claims, the first \(Self.named) named above")
    }
  }

  private static let named = 10
}
