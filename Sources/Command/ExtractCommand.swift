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

  @Option(help: "Articles to work on at the same time.")
  var jobs: Int = OrderedBatch.processors

  @Option(help: "Claims in the article's own voice: those with figures, or all.")
  var claims: Claims = .figures

  @Flag(help: "Status 1 when a record failed.")
  var strict = false

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs needs a number from 1 up") }
  }

  func run() throws {
    let parcels = try input.parcels()
    let pipeline = Pipeline(
      Options(
        language: input.language, everySentence: claims == .all, onlyArticle: output.only == .article,
        actors: try input.listedActors()))
    try output.destination().run(parcels, jobs: jobs, strict: strict) { pipeline.records(of: $0) }
  }
}
