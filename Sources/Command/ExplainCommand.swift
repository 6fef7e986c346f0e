import Archive
import ArgumentParser
import Batch
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

  @Option(help: "Only what stands at this offset (in code points of the text).")
  var at: Int?

  func run() throws {
    let pipeline = Pipeline(Options(language: input.language))
    let out = OutputFile()
    var failed = false
    for item in try input.inputs() {
      do throws(Failure) {
        let source: Input
        switch item {
        case .success(let input): source = input
        case .failure(let broken): throw broken.failure
        }
        guard let document = try pipeline.explained(source) else {
          Messages.say("onrecord: \(source.id): no rules for the language of this article; --language en reads it as English")
          continue
        }
        let report = Explanation(of: document, at: at)
        if let at, report.isEmpty { Messages.say("onrecord: \(source.id): nothing was found or tried at offset \(at)") }
        do { try out.write(Array(report.text.utf8)) } catch { throw Failure(.unreadable, "\(error)") }
      } catch {
        failed = true
        Messages.say("onrecord: \(error.message)")
      }
    }
    try out.finish()
    if failed { throw Status.unusable }
  }
}
