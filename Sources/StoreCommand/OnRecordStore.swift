import ArgumentParser
import Batch
import Foundation
import Store

/// The program beside `onrecord` that holds databases. People call it as `onrecord … --to sqlite` and `onrecord query`.
@main
struct OnRecordStore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onrecord", abstract: "Databases of records: written from record lines, and searched.",
    subcommands: [WriteCommand.self, QueryCommand.self])

  /// Parses, runs, and ends with the statuses of `onrecord`: 0 done, 2 wrong usage or a database that cannot be used.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch OutputError.brokenPipe {
      Foundation.exit(0)
    } catch let error as StoreError {
      say("onrecord: \(error)")
      Foundation.exit(2)
    } catch {
      let isDone = exitCode(for: error) == .success
      if isDone { print(fullMessage(for: error)) } else { say(fullMessage(for: error)) }
      Foundation.exit(isDone ? 0 : 2)
    }
  }

  static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}
