import ArgumentParser
import Batch
import Foundation

/// The program beside `onrecord` that writes pages for a browser. People call it as `onrecord show --html`.
@main
struct OnRecordPage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onrecord", abstract: "Pages for a browser, written from record lines.", subcommands: [ShowCommand.self])

  /// Parses, runs, and ends with the statuses of `onrecord`: 0 done, 2 wrong usage or a page that cannot be written.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch OutputError.brokenPipe {
      Foundation.exit(0)
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
