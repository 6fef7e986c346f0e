import ArgumentParser
import Batch
import Records
import Store

/// `onrecord-store write`: record lines from standard input into a database.
struct WriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write record lines from standard input into a database.")

  @Argument(help: "The database, new or old.")
  var database: String

  func run() throws {
    let store = try RecordStore(path: database)
    try StoreWriter.run(try StoredRecords(paths: ["-"]), to: store, jobs: OrderedBatch.processors)
  }
}
