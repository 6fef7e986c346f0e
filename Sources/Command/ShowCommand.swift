import ArgumentParser
import Batch
import Export
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

  @Option(
    help: ArgumentHelp(
      """
      Write the article as a page for a browser, with everything marked, to this file; - for standard output. With a \
      slash at its end a folder: a page for each article, and an index.
      """, valueName: "file"))
  var html: String?

  func run() throws {
    let pipeline = Pipeline(
      Options(language: input.language, everySentence: claims == .all, actors: try input.listedActors()))
    let inputs = try input.inputs()
    let output = try destination()
    var failed = false
    for item in inputs {
      let record = pipeline.record(of: item)
      failed = failed || record.error != nil
      try output.write(record)
    }
    try output.finish()
    if failed { throw Status.unusable }
  }

  /// The text goes out article by article; pages are another program's work.
  private func destination() throws -> ShownRecords {
    if let html {
      return ShownRecords(try SiblingProcess(.page, arguments: ["show", "--", html])) { RecordWriter().line($0) }
    }
    let style = TextReport.Style(color: color.isOn)
    return ShownRecords(OutputFiles([OutputFile()])) { Array(TextReport($0, style: style).text.utf8) }
  }
}

/// Where shown articles go, one at a time.
private struct ShownRecords {
  let sink: any RecordSink
  let print: (Record) -> [UInt8]

  init(_ sink: any RecordSink, print: @escaping (Record) -> [UInt8]) {
    self.sink = sink
    self.print = print
  }

  func write(_ record: Record) throws {
    try sink.write([print(record)])
    try sink.flush()
  }

  func finish() throws { try sink.finish() }
}
