import Archive
import Batch

/// Keeps account of a run on the thread that delivers: for the line that shows its progress, for the summary and for the
/// report.
final class RunAccount {
  private(set) var tally = RunTally()
  var progress: ReadingProgress
  private var remarks: RunRemarks
  private let line: ProgressLine
  private let request: RunRequest
  private let started = Clock.now
  private let start = Clock.seconds
  private var resumed: (records: Int, areCounted: Bool)?

  init(_ request: RunRequest) {
    self.request = request
    progress = ReadingProgress(total: request.inputBytes)
    remarks = RunRemarks(isQuiet: request.batch.quiet)
    line = ProgressLine(request.batch.quiet ? .never : request.batch.progress)
  }

  /// Notes that a run before this one had written records, the last of which this one makes again.
  func resume(behind records: Int, areCounted: Bool) { resumed = (records, areCounted) }

  /// - Parameter isNew: whether this run writes it; else it was named when it was written.
  func add(_ record: FinishedRecord, isDuplicate: Bool = false, isNew: Bool = true) {
    if isDuplicate {
      tally.addDuplicate(record)
    } else {
      tally.add(record)
    }
    if isNew { remarks.name(record) }
    line.update(tally, progress)
  }

  func add(_ passedOver: [PassedOver: Int]) {
    tally.add(passedOver)
    line.update(tally, progress)
  }

  /// Says what the run came to, and writes the report that was asked for.
  ///
  /// - Parameter isSummed: say what it came to. Of a run that failed not all is in the file: its message says what is.
  ///   A reader that went away has heard enough.
  func close(_ end: RunReport.End, isSummed: Bool) throws {
    line.erase()
    let seconds = Clock.seconds - start
    if isSummed { remarks.sum(tally, seconds: seconds) }
    guard let path = request.batch.report else { return }
    let report = RunReport(
      request: request, end: end, tally: tally, resumed: resumed, started: started, seconds: seconds)
    let file = try OutputFile(path: path)
    try file.write(report.json)
    try file.finish()
  }
}
