import Archive
import ArgumentParser
import OnRecord
import Vocabulary

/// The options by which every command takes articles.
struct InputOptions: ParsableArguments {
  @Argument(
    help: """
      Files, folders, archives (ZIP, WACZ, tar, WARC; gzip) or patterns of paths in quotes; - for standard input.
      """)
  var paths: [String] = []

  @OptionGroup var reading: ReadingOptions

  var from: InputFormat { reading.from }
  var language: String? { reading.language }

  func listedActors() throws -> [ListedActor] { try reading.listedActors() }

  /// Every path; standard input's when none is given.
  var named: [String] { paths.isEmpty ? ["-"] : paths }

  /// What is taken for an input.
  var limits: Inputs.Limits { reading.limits }

  /// - Throws: `Status` when a path leads nowhere, or when the command would wait silently on a terminal.
  func inputs() throws -> Inputs { Inputs(try parcels(), limits: limits) }

  /// The same, still packed, for a batch's workers.
  func parcels(limits: Inputs.Limits? = nil) throws -> Parcels {
    if paths.isEmpty && Terminal.inputIsTerminal {
      throw Messages.stop("no input: name a file or a folder, or pipe a page in (- for standard input)")
    }
    return try reading.parcels(named, limits: limits)
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
}

extension Record {
  init(_ broken: BrokenInput) {
    self.init(id: broken.id, failure: broken.failure, origin: broken.origin, pass: broken.pass)
  }
}
