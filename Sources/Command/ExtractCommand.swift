import Archive
import ArgumentParser
import Batch
import Export
import OnRecord
import Report
import Vocabulary

/// `onrecord extract`: pages in, records out.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Extract articles, actors, figures, quotes and claims: pages in, one record each out.",
    discussion: """
      JSON lines in are objects with id and html, html_base64 or text, and, if you like, url, published, captured and \
      pass. One line out for each line in, in order; what cannot be read becomes a record with an error.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, jsonld, show, text, markdown }
  enum Part: String, ExpressibleByArgument, CaseIterable { case article }
  enum Context: String, ExpressibleByArgument, CaseIterable { case address, inline }
  enum Claims: String, ExpressibleByArgument, CaseIterable { case figures, all }

  @OptionGroup var input: InputOptions

  @Option(
    help: """
      What to write: jsonl, jsonld or show; with --only article also text or markdown. By the suffix of -o (.txt, .md); \
      else jsonl, and show or text on a terminal.
      """)
  var to: Format?

  @Option(help: "Stop after reading: the article's text and metadata, no actors, figures, quotes or claims.")
  var only: Part?

  @Flag(
    inversion: .prefixedNo,
    help: "Text and Markdown: the page's facts in front, as YAML. Without them a form feed parts the articles.")
  var metadata = true

  @Option(name: .shortAndLong, help: "Write to this file: to FILE.part first, renamed when done.")
  var output: String?

  @Option(help: "Articles to work on at the same time.")
  var jobs: Int = OrderedBatch.processors

  @Option(help: "Claims in the article's own voice: those with figures, or all.")
  var claims: Claims = .figures

  @Option(help: "How JSON-LD gives its context: by address, or in full (inline).")
  var context: Context = .address

  @Option(help: "JSON-LD: an IRI before the record's id, instead of a name made from address and text.")
  var base: String?

  @Flag(help: "JSON-LD: note the time of this run; without it the same input gives the same bytes.")
  var stamp = false

  @Flag(help: "Status 1 when a record failed.")
  var strict = false

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs needs a number from 1 up") }
    if only == nil && (format == .text || format == .markdown) {
      throw ValidationError("\(format) holds the article alone: add --only article, or write jsonl, jsonld or show")
    }
    if only != nil && (format == .jsonld || format == .show) {
      throw ValidationError("--only article is written as text, markdown or jsonl; \(format) needs the claims")
    }
  }

  func run() throws {
    let inputs = try input.inputs()
    let pipeline = Pipeline(
      Options(
        language: input.language, everySentence: claims == .all, onlyArticle: only == .article,
        actors: try input.listedActors()))
    let write = writer()
    let out = try output.map { try OutputFile(path: $0) } ?? OutputFile()
    var tally = Tally()
    try OrderedBatch(jobs: jobs).run(
      inputs,
      work: { item -> Output in
        let record = pipeline.record(of: item)
        return Output(line: write(record), failure: record.error, id: record.id, isEmpty: record.article.access == .none)
      },
      idle: { try out.flush() },
      deliver: { result in
        tally.add(result)
        try out.write(result.line)
      })
    try out.finish()
    tally.report()
    if strict && tally.failed > 0 { throw Status.failed }
  }

  /// One finished record on its way out.
  private struct Output: Sendable {
    let line: [UInt8]
    let failure: Failure?
    let id: String
    let isEmpty: Bool
  }

  private func writer() -> @Sendable (Record) -> [UInt8] {
    switch format {
    case .jsonl:
      return { RecordWriter().line($0) }
    case .jsonld:
      let writer = JSONLDWriter(
        options: JSONLDWriter.Options(
          context: context == .inline ? .inline : .address, base: base, version: Version.number,
          stamp: stamp ? Clock.now : nil),
        sha256: Digest.sha256)
      return { writer.line($0) }
    case .show:
      let style = TextReport.Style(color: Terminal.wantsColor)
      return { Array(TextReport($0, style: style).text.utf8) }
    case .text: return printer(ArticlePrint(form: .text, hasMetadata: metadata))
    case .markdown: return printer(ArticlePrint(form: .markdown, hasMetadata: metadata))
    }
  }

  private func printer(_ print: ArticlePrint) -> @Sendable (Record) -> [UInt8] {
    { record in
      let printed = record.error == nil ? print.bytes(of: record.article, id: record.id) : []
      if printed.isEmpty { return [] }
      return print.hasMetadata ? printed + [0x0A] : printed + [0x0C, 0x0A]
    }
  }

  private var format: Format {
    if let to { return to }
    if let output {
      if output.hasSuffix(".jsonld") { return .jsonld }
      if only != nil && output.hasSuffix(".txt") { return .text }
      return only != nil && output.hasSuffix(".md") ? .markdown : .jsonl
    }
    return Terminal.outputIsTerminal ? (only == nil ? .show : .text) : .jsonl
  }

  /// What standard error hears when all is done.
  private struct Tally {
    var failed = 0
    var empty = 0

    mutating func add(_ output: Output) {
      if let failure = output.failure {
        failed += 1
        if failed <= Self.named { Messages.say("onrecord: \(output.id): \(failure.message)") }
      } else if output.isEmpty {
        empty += 1
        if empty <= Self.named { Messages.say("onrecord: \(output.id): no article on this page") }
      }
    }

    func report() {
      if failed > Self.named { Messages.say("onrecord: \(failed) records failed, the first \(Self.named) named above") }
      if empty > Self.named { Messages.say("onrecord: \(empty) pages without an article, the first \(Self.named) named above") }
    }

    private static let named = 10
  }
}
