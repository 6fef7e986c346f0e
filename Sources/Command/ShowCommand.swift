import ArgumentParser
import Batch
import OnRecord
import Report
import Vocabulary

/// `onrecord show`: one article for a person.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an article for a person: who says what, with which figures.")

  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    var isOn: Bool {
      switch self {
      case .always: true
      case .never: false
      case .auto: Terminal.wantsColor
      }
    }
  }

  @OptionGroup var input: InputOptions

  @Option(help: "Claims in the article's own voice: those with figures, or all.")
  var claims: ExtractCommand.Claims = .figures

  @Option(help: "Colour: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color: Color = .auto

  func run() throws {
    let pipeline = Pipeline(
      Options(language: input.language, everySentence: claims == .all, actors: try input.listedActors()))
    let style = TextReport.Style(color: color.isOn)
    let out = OutputFile()
    var failed = false
    for item in try input.inputs() {
      let record = pipeline.record(of: item)
      failed = failed || record.error != nil
      try out.write(Array(TextReport(record, style: style).text.utf8))
      try out.flush()
    }
    if failed { throw Status.unusable }
  }
}
