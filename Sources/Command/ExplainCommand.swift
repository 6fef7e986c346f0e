import Archive
import ArgumentParser
import Batch
import Export
import Grammar
import OnRecord
import Report
import Vocabulary

/// `onrecord explain`: why each annotation is there.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain each annotation: its rule, the words that matched, and what was tried and rejected.")

  @OptionGroup var input: InputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case show, jsonl }

  @Option(help: "Only what stands at this offset (in code points of the text).")
  var at: Int?

  @Flag(help: "The layers instead: words with their classes, noun phrases, verb groups, sentence by sentence.")
  var layers = false

  @Option(help: "How layers are written: show, or jsonl (a line for each input, in order).")
  var to: Format = .show

  func validate() throws {
    if to == .jsonl && !layers { throw ValidationError("--to jsonl writes layers: add --layers") }
    if to == .jsonl && at != nil { throw ValidationError("--to jsonl writes whole texts: leave --at out") }
  }

  func run() throws {
    if layers && to == .jsonl { return try writeLayers() }
    let pipeline = Pipeline(Options(language: input.language, actors: try input.listedActors()))
    let out = OutputFile()
    var failed = false
    for item in try input.inputs() {
      do throws(Failure) {
        let source: Input
        switch item {
        case .success(let input): source = input
        case .failure(let broken): throw broken.failure
        }
        guard let document = try pipeline.layers(source, tracing: true) else {
          Messages.say("onrecord: \(source.id): no rules for the language of this article; --language en reads it as English")
          continue
        }
        let report = layers ? LayerReport(document, at: at).text : Explanation(of: document, at: at).text
        if let at, report.isEmpty { Messages.say("onrecord: \(source.id): nothing was found or tried at offset \(at)") }
        do { try out.write(Array(report.utf8)) } catch { throw Failure(.unreadable, "\(error)") }
      } catch {
        failed = true
        Messages.say("onrecord: \(error.message)")
      }
    }
    try out.finish()
    if failed { throw Status.unusable }
  }

  /// One line out for each input, in order; what cannot be read gives a line that says why.
  private func writeLayers() throws {
    let pipeline = Pipeline(Options(language: input.language, actors: try input.listedActors()))
    let out = OutputFile()
    try OrderedBatch(jobs: OrderedBatch.processors).run(
      try input.inputs(),
      work: { item -> [UInt8] in
        switch item {
        case .failure(let broken): return LayersWriter().line(id: broken.id, problem: broken.failure.message)
        case .success(let source):
          do throws(Failure) {
            guard let document = try pipeline.layers(source) else {
              return LayersWriter().line(id: source.id, problem: "no rules for the language of this article")
            }
            return LayersWriter().line(id: source.id, document)
          } catch {
            return LayersWriter().line(id: source.id, problem: error.message)
          }
        }
      },
      idle: { try out.flush() }, deliver: { try out.write($0) })
    try out.finish()
  }
}
