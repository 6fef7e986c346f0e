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

  /// The place records go to, in the form that was asked for.
  func destination() throws -> RecordOutput {
    switch (format, output) {
    case (.csv, let folder?): return try tables(in: folder)
    case (.sqlite, let database?):
      return RecordOutput(try SiblingProcess(.store, arguments: ["write", "--", database])) { [RecordWriter().line($0)] }
    default:
      let file = try output.map { try OutputFile(path: $0) } ?? OutputFile()
      return RecordOutput(file, encode: encoder())
    }
  }

  private func tables(in folder: String) throws -> RecordOutput {
    let writer = CSVWriter()
    let files = try OutputFiles(folder: folder, names: RecordTable.all.map { $0.name + ".csv" })
    try files.write(RecordTable.all.map(writer.header))
    return RecordOutput(files) { record in
      let record = RowSource(record)
      return RecordTable.all.map { writer.rows(of: $0, record) }
    }
  }

  private func encoder() -> @Sendable (Record) -> [UInt8] {
    switch format {
    case .jsonl, .csv, .sqlite: return { RecordWriter().line($0) }
    case .jsonld:
      let writer = JSONLDWriter(graphOptions, context: context, isPretty: pretty)
      return { writer.document($0) }
    case .nquads:
      let writer = NQuadsWriter(graphOptions)
      return { writer.statements($0) }
    case .claimreview:
      let writer = ClaimReviewWriter(graphOptions)
      return { writer.line($0) }
    case .show:
      let style = TextReport.Style(color: Terminal.wantsColor)
      return { Array(TextReport($0, style: style).text.utf8) }
    case .text: return printer(ArticlePrint(form: .text, hasMetadata: metadata))
    case .markdown: return printer(ArticlePrint(form: .markdown, hasMetadata: metadata))
    }
  }

  private var graphOptions: GraphOptions {
    GraphOptions(base: base, version: Version.number, stamp: stamp ? Clock.now : nil, sha256: Digest.sha256)
  }

  private func printer(_ print: ArticlePrint) -> @Sendable (Record) -> [UInt8] {
    { record in
      let printed = record.error == nil ? print.bytes(of: record.article, id: record.id) : []
      if printed.isEmpty { return [] }
      return print.hasMetadata ? printed + [0x0A] : printed + [0x0C, 0x0A]
    }
  }
}

extension JSONLDWriter.Context: ExpressibleByArgument {}
