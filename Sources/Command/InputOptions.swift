import Archive
import ArgumentParser
import OnRecord
import Vocabulary

extension InputFormat: ExpressibleByArgument {}

/// The options by which every command takes articles.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files or folders; - for standard input.")
  var paths: [String] = []

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

  /// - Throws: `Status` when a path leads nowhere, or when the command would wait silently on a terminal.
  func inputs() throws -> Inputs { Inputs(try parcels()) }

  /// The same, still packed, for a batch's workers.
  func parcels() throws -> Parcels {
    if paths.isEmpty && Terminal.inputIsTerminal {
      throw Messages.stop("no input: name a file or a folder, or pipe a page in (- for standard input)")
    }
    do {
      return try Parcels(paths: paths.isEmpty ? ["-"] : paths, format: from, sha256: Digest.sha256)
    } catch {
      throw Messages.stop("\(error)")
    }
  }
}

extension Pipeline {
  /// The record of an input, or the error record of one that could not be read.
  func record(of item: Result<Input, BrokenInput>) -> Record {
    switch item {
    case .success(let input): recordOrFailure(input)
    case .failure(let broken): Record(broken)
    }
  }

  /// The records of all that a parcel holds.
  func records(of item: Result<Parcel, BrokenInput>) -> [Record] {
    switch item {
    case .success(let parcel):
      parcel.unpacked().map {
        switch $0 {
        case .input(let input): recordOrFailure(input)
        case .broken(let broken): Record(broken)
        }
      }
    case .failure(let broken): [Record(broken)]
    }
  }
}

extension Record {
  init(_ broken: BrokenInput) {
    self.init(id: broken.id, failure: broken.failure, origin: broken.origin, pass: broken.pass)
  }
}
