import Archive
import ArgumentParser
import Batch
import Comparison
import Export
import OnRecord
import Records
import Report
import Vocabulary

/// `onrecord diff`: what changed between two versions, claim by claim.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed between two versions of an article, two outlets' stories, or two archives.",
    discussion: """
      Each side is a page, a text, a file of records (JSON lines of onrecord extract; best with --claims all), or a \
      folder or JSON-lines file of many. Articles of two collections are paired by address, then by title and text. \
      Claims are paired by what they say, never by place. Status 0: no claim changed; 1: some did; 2: trouble.
      """)

  enum Mode: String, ExpressibleByArgument, CaseIterable { case versions, outlets }
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl }

  @Argument(help: "The old version, or one outlet's story; - for standard input.")
  var old: String

  @Argument(help: "The new version, or the other outlet's story.")
  var new: String

  @Option(help: "Two versions of one text, or two outlets' own stories of one event.")
  var mode: Mode = .versions

  @OptionGroup var reading: ReadingOptions

  @Option(help: "Claims in the article's own voice that are reported as added or removed: those with figures, or all.")
  var claims: ExtractCommand.Claims = .figures

  @Option(help: "What to write: text, json (two articles) or jsonl (collections too). By the end of -o; else text.")
  var to: Format?

  @Option(
    help: ArgumentHelp(
      "Write the two articles side by side as a page for a browser to this file; - for standard output.",
      valueName: "file"))
  var html: String?

  @Option(name: .shortAndLong, help: "Write to this file: to FILE.part first, renamed when done.")
  var output: String?

  @Option(help: "Colour: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color: ShowCommand.Color = .auto

  @Option(help: "Articles to work on at the same time.")
  var jobs: Int = OrderedBatch.processors

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs needs a number from 1 up") }
    if html != nil && (to != nil || output != nil) {
      throw ValidationError("--html writes a page; leave out --to and -o, or run it twice")
    }
    if old == "-" && new == "-" { throw ValidationError("only one of the two can be standard input") }
  }

  func run() throws {
    // Every sentence is a claim here, so that one which lost its figure or its source still meets what is left of it.
    let pipeline = Pipeline(
      Options(language: reading.language, everySentence: true, actors: try reading.listedActors()))
    let before = try DiffSide(path: old, reading, pipeline, jobs: jobs)
    let after = try DiffSide(path: new, reading, pipeline, jobs: jobs)
    if let html {
      try writePage(before, after, to: html)
      return
    }
    let file = try output.map { try OutputFile(path: $0) } ?? OutputFile()
    var isDifferent = false
    var hasFailed = before.hasFailed || after.hasFailed
    if before.isSingle && after.isSingle {
      guard let old = before.records.first, let new = after.records.first else {
        throw hasFailed ? Status.unusable : Messages.stop("nothing to compare: one of the two inputs is empty")
      }
      let result = compare(old, new, format, isColored)
      isDifferent = result.isDifferent
      try file.write(result.bytes)
    } else {
      if format == .json { throw Messages.stop("--to json holds two articles; for collections write jsonl") }
      try collections(before.records, after.records, to: file, isDifferent: &isDifferent)
      hasFailed = hasFailed || before.records.isEmpty && after.records.isEmpty
    }
    try file.finish()
    if hasFailed { throw Status.unusable }
    if isDifferent { throw Status.failed }
  }

  /// Another program's work, whose status is this one's.
  private func writePage(_ before: DiffSide, _ after: DiffSide, to html: String) throws {
    guard before.isSingle && after.isSingle else {
      throw Messages.stop("--html shows two articles; for collections write jsonl")
    }
    guard !before.hasFailed, !after.hasFailed, let old = before.records.first, let new = after.records.first else {
      throw Status.unusable
    }
    let page = try SiblingProcess(
      .page, arguments: ["diff", "--mode", mode.rawValue, "--claims", claims.rawValue, "--", html])
    try page.write([RecordWriter().line(old), RecordWriter().line(new)])
    try page.finish()
  }

  private func collections(
    _ before: [Record], _ after: [Record], to file: OutputFile, isDifferent: inout Bool
  ) throws {
    let (format, color, compare) = (format, isColored, compare)
    try OrderedBatch(jobs: jobs).run(
      ArticlePairs(before, after).pairs.makeIterator(),
      work: { pair -> Compared in
        switch (pair.old, pair.new) {
        case (let i?, let j?): return compare(before[i], after[j], format, color)
        case (let i?, nil): return Self.alone(old: before[i], new: nil, format, color)
        case (nil, let j?): return Self.alone(old: nil, new: after[j], format, color)
        case (nil, nil): return Compared(bytes: [], isDifferent: false)
        }
      },
      idle: { try file.flush() },
      deliver: { result in
        isDifferent = isDifferent || result.isDifferent
        // A person wants to see what changed; a program wants a line for each pair.
        if format != .text || result.isDifferent { try file.write(result.bytes) }
      })
  }

  // MARK: One pair

  private struct Compared: Sendable {
    var bytes: [UInt8]
    var isDifferent: Bool
  }

  private var compare: @Sendable (Record, Record, Format, Bool) -> Compared {
    let reporting: ClaimDiff.Reporting = claims == .all ? .all : .figures
    let mode = mode
    return { old, new, format, color in
      let style = TextReport.Style(color: color)
      switch mode {
      case .versions:
        let diff = ClaimDiff(old, new, reporting: reporting)
        let bytes = format == .text ? Array(DiffReport(diff, style: style).text.utf8) : DiffWriter().line(diff)
        return Compared(bytes: bytes, isDifferent: !diff.changes.isEmpty)
      case .outlets:
        let outlets = OutletComparison(old, new, reporting: reporting)
        let bytes = format == .text ? Array(DiffReport(outlets, style: style).text.utf8) : DiffWriter().line(outlets)
        return Compared(bytes: bytes, isDifferent: !outlets.isAgreement)
      }
    }
  }

  private static func alone(old: Record?, new: Record?, _ format: Format, _ color: Bool) -> Compared {
    let style = TextReport.Style(color: color)
    guard format == .text else { return Compared(bytes: DiffWriter().line(old: old, new: new), isDifferent: true) }
    let report = old.map { DiffReport(removed: $0, style: style) } ?? new.map { DiffReport(added: $0, style: style) }
    return Compared(bytes: Array((report?.text ?? "").utf8), isDifferent: true)
  }

  // MARK: Options

  private var format: Format {
    if let to { return to }
    guard let output else { return .text }
    return output.hasSuffix(".jsonl") ? .jsonl : output.hasSuffix(".json") ? .json : .text
  }

  private var isColored: Bool { output == nil && color.isOn || color == .always }
}
