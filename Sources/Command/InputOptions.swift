import Archive
import ArgumentParser
import OnRecord
import Vocabulary

/// The options by which every command takes articles.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files or folders; - for standard input.")
  var paths: [String] = []

  @OptionGroup var reading: ReadingOptions

  var from: InputFormat { reading.from }
  var language: String? { reading.language }

  func listedActors() throws -> [ListedActor] { try reading.listedActors() }

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
