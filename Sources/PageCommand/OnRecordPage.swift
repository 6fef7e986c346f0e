import ArgumentParser
import Batch
import Foundation

/// The program beside `onrecord` that writes pages for a browser. People call it as `onrecord show --html`.
@main
struct OnRecordPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onrecord", abstract: "Pages for a browser, written from record lines.",
    subcommands: [ShowCommand.self, DiffCommand.self])

  /// Parses, runs, and ends with the statuses of `onrecord`: 0 done, 1 differences found, 2 wrong usage or a page that
  /// cannot be written.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch OutputError.brokenPipe {
      Foundation.exit(0)
    } catch is DifferencesFound {
      Foundation.exit(1)
    } catch let failure as PageFailure {
      say("onrecord: \(failure.message)")
      Foundation.exit(2)
    } catch {
      let isDone = exitCode(for: error) == .success
      if isDone { print(fullMessage(for: error)) } else { say(fullMessage(for: error)) }
      Foundation.exit(isDone ? 0 : 2)
    }
  }

  static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}

/// Why there is no page.
struct PageFailure: Error {
  let message: String
}

/// Ends a comparison that found something.
struct DifferencesFound: Error {}

extension OutputFile {
  /// Writes all of a page; - for standard output.
  static func write(_ page: [UInt8], to path: String) throws(OutputError) {
    let out = path == "-" ? OutputFile() : try OutputFile(path: path)
    try out.write(page)
    try out.finish()
  }
}
