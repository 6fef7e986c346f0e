import ArgumentParser
import Batch
import Comparison
import Pages
import Records
import Vocabulary

/// `onrecord-page diff`: two record lines from standard input as a page, the old version first.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Write two record lines from standard input as a page of what changed.")

  enum Mode: String, ExpressibleByArgument, CaseIterable { case versions, outlets }
  enum Claims: String, ExpressibleByArgument, CaseIterable { case figures, all }

  @Option(help: "Two versions of one text, or two outlets' own stories.")
  var mode: Mode = .versions

  @Option(help: "Claims in the article's own voice that are reported as added or removed.")
  var claims: Claims = .figures

  @Argument(help: "The page; - for standard output.")
  var file: String

  func run() throws {
    var records: [Record] = []
    for line in try StoredRecords(paths: ["-"]) {
      let record = RecordReader().recordOrFailure(line)
      if let error = record.error { throw PageFailure(message: error.message) }
      records.append(record)
    }
    guard records.count == 2 else { throw PageFailure(message: "expected two records, found \(records.count)") }
    let reporting: ClaimDiff.Reporting = claims == .all ? .all : .figures
    let isDifferent: Bool
    switch mode {
    case .versions:
      let diff = ClaimDiff(records[0], records[1], reporting: reporting)
      try OutputFile.write(DiffPage(diff).html, to: file)
      isDifferent = !diff.changes.isEmpty
    case .outlets:
      let outlets = OutletComparison(records[0], records[1], reporting: reporting)
      try OutputFile.write(DiffPage(outlets).html, to: file)
      isDifferent = !outlets.isAgreement
    }
    if isDifferent { throw DifferencesFound() }
  }
}
