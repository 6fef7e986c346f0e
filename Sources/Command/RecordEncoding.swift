import Batch
import Export
import OnRecord
import Report
import Vocabulary

/// How a record becomes bytes: all that the options say about it, in a form that a worker process can be told.
struct RecordEncoding: Sendable, Equatable {
  var format: RecordFormat
  var context: JSONLDWriter.Context
  var isPretty: Bool
  var base: String?
  /// The time of this run, where the output is to have it.
  var stamp: String?
  var hasMetadata: Bool
  var hasColor: Bool

  /// One record's bytes, a part for each of the output's streams.
  func encoder() -> @Sendable (Record) -> [[UInt8]] {
    switch format {
    case .jsonl, .sqlite: return { [RecordWriter().line($0)] }
    case .jsonld:
      let writer = JSONLDWriter(graphOptions, context: context, isPretty: isPretty)
      return { [writer.document($0)] }
    case .nquads:
      let writer = NQuadsWriter(graphOptions)
      return { [writer.statements($0)] }
    case .claimreview:
      let writer = ClaimReviewWriter(graphOptions)
      return { [writer.line($0)] }
    case .csv:
      let writer = CSVWriter()
      return { record in
        let record = RowSource(record)
        return RecordTable.all.map { writer.rows(of: $0, record) }
      }
    case .show:
      let style = TextReport.Style(color: hasColor)
      return { [Array(TextReport($0, style: style).text.utf8)] }
    case .text: return printer(ArticlePrint(form: .text, hasMetadata: hasMetadata))
    case .markdown: return printer(ArticlePrint(form: .markdown, hasMetadata: hasMetadata))
    }
  }

  private var graphOptions: GraphOptions {
    GraphOptions(base: base, version: Version.number, stamp: stamp, sha256: Digest.sha256)
  }

  private func printer(_ print: ArticlePrint) -> @Sendable (Record) -> [[UInt8]] {
    { record in
      let printed = record.error == nil ? print.bytes(of: record.article, id: record.id) : []
      if printed.isEmpty { return [[]] }
      return [print.hasMetadata ? printed + [0x0A] : printed + [0x0C, 0x0A]]
    }
  }
}

extension RecordEncoding: MessageCoded {
  func write(to message: inout MessageWriter) {
    message.write(format.rawValue)
    message.write(context.rawValue)
    message.write(isPretty)
    message.write(optional: base) { $0.write($1) }
    message.write(optional: stamp) { $0.write($1) }
    message.write(hasMetadata)
    message.write(hasColor)
  }

  init(from message: inout MessageReader) throws(BrokenMessage) {
    format = try message.named()
    context = try message.named()
    isPretty = try message.flag()
    base = try message.optional { message throws(BrokenMessage) in try message.string() }
    stamp = try message.optional { message throws(BrokenMessage) in try message.string() }
    hasMetadata = try message.flag()
    hasColor = try message.flag()
  }
}
