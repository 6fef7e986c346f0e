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

  /// Every path; standard input's when none is given.
  var named: [String] { paths.isEmpty ? ["-"] : paths }

  /// - Throws: `Status` when a path leads nowhere, or when the command would wait silently on a terminal.
  func inputs() throws -> Inputs { Inputs(try parcels()) }

  /// The same, still packed, for a batch's workers.
  func parcels() throws -> Parcels {
    if paths.isEmpty && Terminal.inputIsTerminal {
      throw Messages.stop("no input: name a file or a folder, or pipe a page in (- for standard input)")
    }
    do {
      return try Parcels(paths: named, format: from, sha256: Digest.sha256)
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

  /// All that a parcel holds, made into records.
  func finished(
    _ item: Result<Parcel, BrokenInput>, encode: (Record) -> [[UInt8]], dedupe: Dedupe?
  ) -> FinishedParcel {
    func finished(_ record: Record) -> FinishedRecord { FinishedRecord(record, parts: encode(record), dedupe: dedupe) }
    switch item {
    case .failure(let broken): return FinishedParcel(records: [finished(Record(broken))])
    case .success(let parcel):
      let opened = parcel.unpacked()
      var made = FinishedParcel(end: opened.end)
      for item in opened.items {
        switch item {
        case .input(let input): made.records.append(finished(recordOrFailure(input)))
        case .broken(let broken): made.records.append(finished(Record(broken)))
        case .passedOver(let reason): made.passedOver[reason, default: 0] += 1
        }
      }
      return made
    }
  }
}

extension Result<Parcel, BrokenInput> {
  /// Bytes of the parcel.
  var weight: Int { (try? get())?.bytes.count ?? 0 }

  /// What it makes: it is unpacked only where it may hold several records or none.
  var contents: InputContents {
    guard case .success(let parcel) = self else { return InputContents() }
    var contents = InputContents(bytes: parcel.bytes.count)
    switch parcel.packing {
    case .page, .text, .jsonLine: break
    case .warcRecord, .warcMembers:
      contents.records = 0
      for item in parcel.unpacked().items {
        if case .passedOver(let reason) = item {
          contents.passedOver[reason, default: 0] += 1
        } else {
          contents.records += 1
        }
      }
    }
    return contents
  }
}

extension Record {
  init(_ broken: BrokenInput) {
    self.init(id: broken.id, failure: broken.failure, origin: broken.origin, pass: broken.pass)
  }
}
