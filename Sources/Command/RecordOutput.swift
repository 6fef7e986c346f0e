import Archive
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

  init(_ sink: any RecordSink, encode: @escaping @Sendable (Record) -> [[UInt8]], isResumable: Bool = false) {
    self.sink = sink
    self.encode = encode
    self.isResumable = isResumable
    resumption = nil
  }

  /// All of it in one file, behind what is there already.
  init(_ resumption: Resumption, encode: @escaping @Sendable (Record) -> [[UInt8]]) {
    sink = ResumedFile(resumption)
    self.encode = encode
    isResumable = true
    self.resumption = resumption
  }
}

extension RecordOutput {
  /// Makes records of each input on several threads, and writes them in order.
  ///
  /// - Throws: `Status.failed` when a record failed and `strict` asks for it; `Interrupted`; what the output throws.
  func run<Inputs: IteratorProtocol & SendableMetatype>(
    _ inputs: sending Inputs, _ request: RunRequest, _ view: InputView<Inputs.Element>,
    records: @escaping @Sendable (Inputs.Element) -> [Record]
  ) throws {
    let (encode, dedupe) = (encode, request.batch.dedupe)
    try run(
      inputs, request, view,
      worker: {
        { input in
          FinishedParcel(records: records(input).map { FinishedRecord($0, parts: encode($0), dedupe: dedupe) })
        }
      })
  }

  /// The same for workers that finish records themselves.
  ///
  /// - Parameter worker: called once on each thread; see `OrderedBatch`.
  func run<Inputs: IteratorProtocol & SendableMetatype>(
    _ inputs: sending Inputs, _ request: RunRequest, _ view: InputView<Inputs.Element>,
    worker: @escaping @Sendable () -> (Inputs.Element) throws -> FinishedParcel
  ) throws {
    let account = RunAccount(request)
    let failure: (any Error)?
    do {
      try deliver(inputs, request, view, worker, account)
      failure = nil
    } catch {
      failure = error
    }
    try close(account, failure)
    if request.batch.strict && account.tally.failed > 0 { throw Status.failed }
  }

  private func deliver<Inputs: IteratorProtocol & SendableMetatype>(
    _ inputs: sending Inputs, _ request: RunRequest, _ view: InputView<Inputs.Element>,
    _ worker: @escaping @Sendable () -> (Inputs.Element) throws -> FinishedParcel, _ account: RunAccount
  ) throws {
    var inputs = inputs
    var past = Past()
    past.seen = try resumption?.readBack(request, account) ?? SeenRecords()
    let place = try resumption?.place(in: &inputs, stop: request.stop, view)
    if let place {
      past.order = place.order
      account.add(place.passedOver)
      account.progress.pass(place.bytes)
    }
    var delivery = Delivery(
      to: sink, encode: encode, account: account, past: past, passing: place?.passed ?? 0, resumption)
    let end = try OrderedBatch(jobs: request.batch.jobs).run(
      ResumedInputs(place?.input, inputs), stop: request.stop,
      weigh: Weights(input: view.weight) { $0.parcel.weight },
      worker: {
        let work = worker()
        return { input in
          Finished(parcel: try work(input), origin: view.origin(input), inputBytes: view.weight(input))
        }
      },
      idle: { try sink.flush() },
      deliver: { finished in
        account.progress.add(finished.inputBytes)
        try delivery.take(finished.parcel, from: finished.origin)
      })
    if end == .stopped { throw Interrupted(signal: request.stop.signal) }
    try sink.finish()
  }

  /// Ends the account of a run, and says how to go on after one that was cut short.
  private func close(_ account: RunAccount, _ failure: (any Error)?) throws {
    guard let failure else { return try account.close(.done, isSummed: true) }
    if let interrupted = failure as? Interrupted {
      try sink.flush()
      try account.close(.interrupted, isSummed: true)
      if isResumable { Messages.say("onrecord: stopped; to go on, give the same command with --resume") }
      throw interrupted
    }
    let error = failure as? OutputError
    try account.close(error == .brokenPipe ? .interrupted : .failed, isSummed: false)
    if case .failed(let path, let reason, let whole?) = error, isResumable {
      throw Messages.stop(
        "cannot write \(path): \(reason). It has \(whole) whole records: make room, and give the same command with "
          + "--resume to go on behind them")
    }
    throw failure
  }
}

/// A parcel on its way from a worker to the delivery.
private struct Finished: Sendable {
  let parcel: FinishedParcel
  let origin: Origin
  let inputBytes: Int
}

/// The run was asked to stop before its end; the output is whole as far as it goes.
struct Interrupted: Error {
  /// The signal that asked; the process ends as by it.
  let signal: Int32?
}
