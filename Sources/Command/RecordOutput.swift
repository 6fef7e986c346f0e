import Batch
import Vocabulary

/// What takes finished records, in order, on the calling thread.
protocol RecordSink {
  /// - Parameter parts: one record's bytes, a part for each stream.
  func write(_ parts: [[UInt8]]) throws

  /// Hands on what was written so far: called before waiting for more.
  func flush() throws

  /// Called once, after the last record: what is complete gets its name.
  func finish() throws
}

/// Where finished records go: made into bytes on the workers, written in order on the calling thread.
struct RecordOutput {
  /// One record's bytes, a part for each of the sink's streams. Called on several threads.
  let encode: @Sendable (Record) -> [[UInt8]]
  private let sink: any RecordSink

  init(_ sink: any RecordSink, encode: @escaping @Sendable (Record) -> [[UInt8]]) {
    self.sink = sink
    self.encode = encode
  }

  /// All of it in one file.
  init(_ file: OutputFile, encode: @escaping @Sendable (Record) -> [UInt8]) {
    self.init(OutputFiles([file])) { [encode($0)] }
  }
}

extension RecordOutput {
  /// Makes records of each input on several threads, and writes them in order.
  ///
  /// - Throws: `Status.failed` when a record failed and `strict` asks for it; what the output throws.
  func run<Inputs: IteratorProtocol & SendableMetatype>(
    _ inputs: sending Inputs, jobs: Int, strict: Bool, records: @escaping @Sendable (Inputs.Element) -> [Record]
  ) throws {
    var tally = RunTally()
    let encode = encode
    try OrderedBatch(jobs: jobs).run(
      inputs,
      work: { input in records(input).map { FinishedRecord($0, parts: encode($0)) } },
      idle: { try sink.flush() },
      deliver: { finished in
        for record in finished {
          tally.add(record)
          try sink.write(record.parts)
        }
      })
    try sink.finish()
    tally.report()
    if strict && tally.failed > 0 { throw Status.failed }
  }
}

/// What standard error hears of a run.
private struct RunTally {
  private(set) var failed = 0
  private var empty = 0

  mutating func add(_ finished: FinishedRecord) {
    let isSaid = finished.id.isEmpty || finished.failure?.message.hasPrefix(finished.id) == true
    let name = isSaid ? "" : "\(finished.id): "
    if let failure = finished.failure {
      failed += 1
      if failed <= Self.named { Messages.say("onrecord: \(name)\(failure.message)") }
    } else if finished.isEmpty {
      empty += 1
      if empty <= Self.named { Messages.say("onrecord: \(name)no article on this page") }
    }
  }

  func report() {
    if failed > Self.named { Messages.say("onrecord: \(failed) records failed, the first \(Self.named) named above") }
    if empty > Self.named {
      Messages.say("onrecord: \(empty) pages without an article, the first \(Self.named) named above")
    }
  }

  private static let named = 10
}
