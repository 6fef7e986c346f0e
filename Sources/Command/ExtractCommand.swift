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

  func validate() throws { try batch.check(output) }

  func run() throws {
    if batch.hasNothingToDo(for: output) { return }
    let stop = StopRequest.bySignals()
    let parcels = try input.parcels()
    let pipeline = Pipeline(
      Options(
        language: input.language, everySentence: claims == .all, onlyArticle: output.only == .article,
        actors: try input.listedActors()))
    let destination = try output.destination(batch)
    let (encode, dedupe) = (destination.encode, batch.dedupe)
    try destination.run(
      parcels, RunRequest(batch: batch, inputs: input.named, output: output.output, stop: stop),
      contents: { $0.contents }, weigh: { $0.weight },
      worker: { { pipeline.finished($0, encode: encode, dedupe: dedupe) } })
  }
}
