import ArgumentParser
import Batch
import OnRecord

/// `onrecord extract`: pages in, records out.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Extract articles, actors, figures, quotes and claims: pages in, one record each out.",
    discussion: """
      JSON lines in are objects with id and html, html_base64 or text, and, if you like, url, published, captured and \
      pass. One line out for each line in, in order; what cannot be read becomes a record with an error.
      """)

  enum Claims: String, ExpressibleByArgument, CaseIterable { case figures, all }

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @OptionGroup var batch: BatchOptions

  @Option(help: "Claims in the article's own voice: those with figures, or all.")
  var claims: Claims = .figures

  @OptionGroup var safety: SafetyOptions

  func validate() throws { try batch.check(output) }

  func run() throws {
    if batch.hasNothingToDo(for: output) { return }
    let stop = StopRequest.bySignals()
    let limits = safety.limits(of: input)
    let parcels = try input.parcels(limits: limits)
    let options = Options(
      language: input.language, everySentence: claims == .all, onlyArticle: output.only == .article,
      sizeLimit: safety.maxBytes, actors: try input.listedActors())
    let job = ExtractJob(
      options: options, encoding: output.encoding, dedupe: batch.dedupe, limits: limits,
      memoryLimit: safety.memoryLimit << 20)
    let work = ParcelWork(job)
    let program = safety.isolate ? IsolatedParcels.program(job, timeLimit: safety.secondsForRecord) : nil
    let request = RunRequest(batch: batch, inputs: input.named, output: output.output, stop: stop)
    try output.destination(batch).run(parcels, request, .parcels(limits)) {
      let isolated = program.map { IsolatedParcels($0, work: work) }
      return { item in
        switch item {
        case .success(let parcel): try isolated?.finished(parcel) ?? work.finished(parcel)
        case .failure(let broken): FinishedParcel(records: [work.failed(broken)])
        }
      }
    }
  }
}
