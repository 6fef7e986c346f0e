import Archive
import ArgumentParser
import Vocabulary

extension InputFormat: ExpressibleByArgument {}

/// The options by which articles are read, for commands whose paths mean something of their own.
struct ReadingOptions: ParsableArguments {
  @Option(help: "What the input is: auto, html, text or jsonl.")
  var from: InputFormat = .auto

  @Option(help: "The article's language, whatever the page says (BCP 47, e.g. en).")
  var language: String?

  @Option(
    help: """
      Your own list of actors, which wins over every rule: a CSV file with the columns name, type, aliases (parted by ;) \
      and id, such as a Wikidata id.
      """)
  var actors: String?

  /// The user's list of actors; empty without one. What is not used of it is said on standard error.
  ///
  /// - Throws: `Status` when the file cannot be read as such a list.
  func listedActors() throws -> [ListedActor] {
    guard let actors else { return [] }
    do {
      let file = try ActorFile(path: actors)
      for remark in file.remarks { Messages.say("onrecord: \(actors): \(remark)") }
      return file.actors
    } catch {
      throw Messages.stop(error.message)
    }
  }
}
