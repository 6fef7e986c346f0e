import ArgumentParser
import Batch
import OnRecord

@main
struct OnRecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onrecord",
    abstract: "Turns news articles into structured data: who said what, through whom, with which figures, and where.",
    version: "onrecord \(Version.number)",
    subcommands: [
      ExtractCommand.self, ShowCommand.self, DiffCommand.self, ExplainCommand.self, RulesCommand.self,
      EvaluateCommand.self, ExportCommand.self, ValidateCommand.self, QueryCommand.self, SchemaCommand.self,
    ])

  /// Parses, runs, and maps every end to the promised status: 0 done, 1 failed under --strict or different, 2 wrong
  /// usage or an input that cannot be opened. A reader that goes away is no error.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch OutputError.brokenPipe {
      leave(0)
    } catch let status as Status {
      leave(status.rawValue)
    } catch {
      let code = exitCode(for: error)
      if code == .success {
        print(fullMessage(for: error))
        leave(0)
      }
      Messages.say(fullMessage(for: error))
      leave(2)
    }
  }
}

/// How a run ended, when it is not plainly done.
enum Status: Int32, Error {
  /// Records failed under `--strict`, a floor was not held, or two versions differ.
  case failed = 1
  /// Wrong usage, or an input that cannot be opened.
  case unusable = 2
}
