import ArgumentParser

/// `onrecord query`: questions to a database, answered by the program that holds it.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Search a database of records (--to sqlite) for claims, quotes or figures, without SQL.",
    usage: "onrecord query <database> [<words> ...] [--actor <name>] [--json] …",
    discussion: "onrecord query --help names every option.")

  @Argument(parsing: .captureForPassthrough)
  var arguments: [String] = []

  func run() throws { try SiblingProgram.store.become(["query"] + arguments) }
}
