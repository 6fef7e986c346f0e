#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import ArgumentParser
import Batch
import Export
import OnRecord
import Report
import Vocabulary

/// The options by which records are written, the same for pages just read and for records stored before.
struct OutputOptions: ParsableArguments {
  enum Part: String, ExpressibleByArgument, CaseIterable { case article }

  @Option(
    help: """
      What to write: jsonl, jsonld, nquads, claimreview (drafts of fact checks), csv (a folder of tables), sqlite (a \
      database of the same tables) or show; with --only article also text or markdown. By the end of -o (.jsonld, .nq, \
      .claimreview.json, .sqlite, / for csv, .txt, .md); else jsonl, and show or text on a terminal.
      """)
  var to: RecordFormat?

  @Option(help: "Write the article alone, its text and metadata: no actors, figures, quotes or claims.")
  var only: Part?

  @Flag(
    inversion: .prefixedNo,
    help: "Text and Markdown: the page's facts in front, as YAML. Without them a form feed parts the articles.")
  var metadata = true

  @Option(
    name: .shortAndLong,
    help: """
      Write to this file: to FILE.part first, renamed when done. For csv a folder, with one such file a table; for \
      sqlite a database, new or old, in which a record takes the place of the one with its id.
      """)
  var output: String?

  @Option(help: "How JSON-LD gives its context: by reference to its address, or inline, in full.")
  var context: JSONLDWriter.Context = .reference

  @Flag(help: "JSON-LD: a line for each value, indented, instead of one for the document.")
  var pretty = false

  @Option(help: "JSON-LD, N-Quads, drafts: an IRI before the record's id, instead of a name made from address and text.")
  var base: String?

  @Flag(help: "JSON-LD, N-Quads: note the time of this run; without it the same input gives the same bytes.")
  var stamp = false

  func validate() throws {
    if only == nil && format.isArticleOnly {
      throw ValidationError(
        "\(format) holds the article alone: add --only article, or write jsonl, jsonld, nquads or show")
    }
    if output == nil && format.needsName {
      let form = format == .csv ? "a folder" : "a database"
      throw ValidationError("--to \(format) writes \(form), not a stream: name it with -o")
    }
    if only != nil && format.needsClaims {
      throw ValidationError("--only article is written as text, markdown or jsonl; \(format) needs the claims")
    }
    if let base, !GraphOptions.isAbsolute(base) {
      throw ValidationError("--base needs an absolute IRI, such as https://archive.example/articles/; \(base) is none")
    }
    if pretty && format != .jsonld { throw ValidationError("--pretty lays out jsonld; \(format) has one form") }
  }

  var format: RecordFormat {
    if let to { return to }
    if let output { return RecordFormat(path: output, isArticle: only != nil) ?? .jsonl }
    return Terminal.outputIsTerminal ? (only == nil ? .show : .text) : .jsonl
  }

  /// Whether a run that is cut short leaves what can be gone on with: a file of whole lines, one a record, that are the
  /// same whenever they are made.
  var isResumable: Bool { output != nil && format.isLinePerRecord && !pretty && !stamp }

  /// Whether the file is there under its own name, and nothing is left of a run that was cut short.
  var isFinished: Bool {
    guard let output else { return false }
    return access(output, F_OK) == 0 && access(PartFile.path(of: output), F_OK) != 0
  }

  /// The place records go to, in the form that was asked for.
  ///
  /// - Throws: `Status` when a run that was cut short has left records there, and nobody said what becomes of them.
  func destination(_ batch: BatchOptions) throws -> RecordOutput {
    let encoder = encoding.encoder()
    switch (format, output) {
    case (.csv, let folder?):
      let files = try OutputFiles(folder: folder, names: RecordTable.all.map { $0.name + ".csv" })
      try files.write(RecordTable.all.map(CSVWriter().header))
      return RecordOutput(files, encode: encoder)
    case (.sqlite, let database?):
      let store = try SiblingProcess(.store, arguments: ["write", "--", database])
      return RecordOutput(store, encode: encoder)
    case (_, let path?) where isResumable: return try resumable(path, batch, encoder)
    case (_, let path?): return RecordOutput(OutputFiles([try OutputFile(path: path)]), encode: encoder)
    case (_, nil): return RecordOutput(OutputFiles([OutputFile()]), encode: encoder)
    }
  }

  private func resumable(
    _ path: String, _ batch: BatchOptions, _ encoder: @escaping @Sendable (Record) -> [[UInt8]]
  ) throws -> RecordOutput {
    let part = try PartFile(of: path)
    let leftover = batch.overwrite ? PartFile.Leftover() : try part.leftover()
    if leftover.lines == 0 {
      return RecordOutput(OutputFiles([try OutputFile(part, keeping: leftover)]), encode: encoder, isResumable: true)
    }
    if batch.resume {
      return RecordOutput(Resumption(part: part, leftover: leftover, format: format), encode: encoder)
    }
    throw Messages.stop(
      "\(part.path) has \(leftover.lines) records of a run that was cut short: go on with --resume, or start anew with "
        + "--overwrite")
  }

  /// How a record becomes bytes.
  var encoding: RecordEncoding {
    RecordEncoding(
      format: format, context: context, isPretty: pretty, base: base, stamp: stamp ? Clock.now : nil,
      hasMetadata: metadata, hasColor: Terminal.wantsColor)
  }
}

extension JSONLDWriter.Context: ExpressibleByArgument {}
