import Archive
import ArgumentParser
import OnRecord
import Vocabulary

extension InputFormat: ExpressibleByArgument {}

/// The options by which articles are read, for commands whose paths mean something of their own.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: """
      What the input is, if its name and first bytes are not to tell: html, text, jsonl, warc (also WET), zip, tar or \
      csv; gzipped or not.
      """)
  var from: InputFormat = .auto

  @Flag(help: "From web archives, also pages that the server sent with another status than 200.")
  var everyStatus = false

  @Option(
    help: """
      Of folders and archives only what matches: * ? [a-z] {a,b} within a name, ** across folders; without a slash it \
      holds for names alone. May be repeated.
      """)
  var include: [String] = []

  @Option(help: "Of folders and archives nothing that matches, whatever --include says. May be repeated.")
  var exclude: [String] = []

  @Option(
    help: """
      Which columns of a table (CSV) hold what, such as html=body,id=guid; KEY=COLUMN, with the keys of JSON lines. \
      Columns that have a key's name need none.
      """)
  var columns: String?

  @Option(help: "What parts a table's columns: one character, or tab; told from its first row if not given.")
  var separator: String?

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

  /// What is taken for an input.
  var limits: Inputs.Limits { Inputs.Limits(everyStatus: everyStatus) }

  /// What stands at these paths, still packed.
  ///
  /// - Throws: `Status` when a path leads nowhere.
  func parcels(_ paths: [String], limits: Inputs.Limits? = nil) throws -> Parcels {
    do {
      return try Parcels(
        paths: paths, format: from, limits: limits ?? self.limits,
        filter: PathFilter(include: include, exclude: exclude),
        csv: CSVOptions(separator: separator, columns: columns), sha256: Digest.sha256)
    } catch let failure as Failure {
      throw Messages.stop(failure.message)
    } catch {
      throw Messages.stop("\(error)")
    }
  }
}
