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
  /// Whether a run that is cut short can be gone on with.
  private let isResumable: Bool
  /// The run that is gone on with.
  private let resumption: Resumption?

  init(_ sink: any RecordSink, encode: @escaping @Sendable (Record) -> [[UInt8]]) {
    self.sink = sink
    self.encode = encode
    isResumable = false
    resumption = nil
  }

  /// All of it in one file.
  init(_ file: OutputFile, encode: @escaping @Sendable (Record) -> [UInt8], isResumable: Bool = false) {
    sink = OutputFiles([file])
    self.encode = { [encode($0)] }
    self.isResumable = isResumable
    resumption = nil
  }

  /// All of it in one file, behind what is there already.
  init(_ resumption: Resumption, encode: @escaping @Sendable (Record) -> [UInt8]) {
    sink = ResumedFile(resumption)
    self.encode = { [encode($0)] }
    isResumable = true
    self.resumption = resumption
  }
}

extension RecordOutput {
  /// Makes records of each input on several threads, and writes them in order.
  ///
  /// - Parameter count: how many records an input makes, without making them.
  /// - Throws: `Status.failed` when a record failed and `strict` asks for it; `Interrupted`; what the output throws.
  func run<Inputs: IteratorProtocol & SendableMetatype>(
    _ inputs: sending Inputs, _ batch: BatchOptions, stop: StopRequest, count: (Inputs.Element) -> Int,
    records: @escaping @Sendable (Inputs.Element) -> [Record]
  ) throws {
    let encode = encode
    try run(
      inputs, batch, stop: stop, count: count,
      worker: {
        { input in FinishedParcel(records: records(input).map { FinishedRecord($0, parts: encode($0)) }) }
      })
  }

  /// The same for workers that finish records themselves.
  ///
  /// - Parameters:
  ///   - weigh: bytes of an input.
  ///   - worker: called once on each thread; see `OrderedBatch`.
  func run<Inputs: IteratorProtocol & SendableMetatype>(
    _ inputs: sending Inputs, _ batch: BatchOptions, stop: StopRequest, count: (Inputs.Element) -> Int,
    weigh: @escaping @Sendable (Inputs.Element) -> Int = { _ in 0 },
    worker: @escaping @Sendable () -> (Inputs.Element) throws -> FinishedParcel
  ) throws {
    var inputs = inputs
    let place = try resumption?.place(in: &inputs, stop: stop, count: count)
    var delivery = Delivery(to: sink, passing: place?.passed ?? 0, resumption)
    do {
      let end = try OrderedBatch(jobs: batch.jobs).run(
        ResumedInputs(place?.input, inputs), stop: stop, weigh: Weights(input: weigh) { $0.weight }, worker: worker,
        idle: { try sink.flush() }, deliver: { try delivery.take($0) })
      try end == .ended ? sink.finish() : sink.flush()
      delivery.tally.report()
      if end == .stopped { throw interruption(by: stop) }
    } catch OutputError.failed(let path, let reason, let whole?) where isResumable {
      throw Messages.stop(
        "cannot write \(path): \(reason). It has \(whole) whole records: make room, and give the same command with "
          + "--resume to go on behind them")
    }
    if batch.strict && delivery.tally.failed > 0 { throw Status.failed }
  }

  /// Says how to go on.
  private func interruption(by stop: StopRequest) -> Interrupted {
    if isResumable { Messages.say("onrecord: stopped; to go on, give the same command with --resume") }
    return Interrupted(signal: stop.signal)
  }
}

/// The run was asked to stop before its end; the output is whole as far as it goes.
struct Interrupted: Error {
  /// The signal that asked; the process ends as by it.
  let signal: Int32?
}
