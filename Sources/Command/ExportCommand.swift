import ArgumentParser
import Batch
import Records
import Vocabulary

/// `onrecord export`: records already extracted, in another form.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write records that were extracted before in another form.",
    discussion: """
      The records are those of onrecord extract --to jsonl. A line that is no whole record becomes a failed record, and \
      standard error says what is wrong with it; the others are not touched by it.
      """)

  @Argument(help: "Files of records, as JSON lines; - for standard input.")
  var records: [String] = []

  @OptionGroup var output: OutputOptions

  @Option(help: "Records to work on at the same time.")
  var jobs: Int = OrderedBatch.processors

  @Flag(help: "Status 1 when a record failed.")
  var strict = false

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs needs a number from 1 up") }
  }

  func run() throws {
    let reader = RecordReader()
    let onlyArticle = output.only == .article
    try output.destination().run(try StoredRecords(named: records), jobs: jobs, strict: strict) { line in
      let record = reader.recordOrFailure(line)
      return [onlyArticle ? record.onlyArticle : record]
    }
  }
}

extension StoredRecords {
  /// The records of the files a command names; of standard input when it names none.
  ///
  /// - Throws: `Status` when a file cannot be opened, or when the command would wait silently on a terminal.
  init(named paths: [String]) throws {
    if paths.isEmpty && Terminal.inputIsTerminal {
      throw Messages.stop("no records: name a file of records, or pipe them in (- for standard input)")
    }
    do {
      self = try StoredRecords(paths: paths.isEmpty ? ["-"] : paths)
    } catch {
      throw Messages.stop("\(error)")
    }
  }
}

extension Record {
  /// The record as it is when only the article was asked for.
  fileprivate var onlyArticle: Record {
    var record = self
    (record.actors, record.figures, record.quotes, record.claims) = ([], [], [], [])
    return record
  }
}
