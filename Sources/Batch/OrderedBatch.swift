#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Runs the same work on many inputs, on several threads, and hands the results out in the order of the inputs.
///
/// At most `window` is between being read and being delivered, so memory does not grow with the archive, and a slow
/// input holds the others up only when the window is full.
public struct OrderedBatch: Sendable {
  /// What may be under way. Whatever it says, one input is.
  public struct Window: Sendable {
    /// Inputs, counted.
    public var count: Int
    /// Bytes, of inputs that are not worked on yet and outputs that are not delivered yet.
    public var bytes: Int

    public init(count: Int, bytes: Int = 64 << 20) {
      self.count = count
      self.bytes = bytes
    }
  }

  /// How a batch came to its end.
  public enum End: Sendable {
    /// Every input is delivered.
    case ended
    /// It was asked to stop: what had been read is delivered, the rest was not read.
    case stopped
  }

  public let jobs: Int
  public let window: Window

  /// - Parameters:
  ///   - jobs: worker threads; at least one.
  ///   - window: what may be under way; at least one input per job.
  public init(jobs: Int, window: Window? = nil) {
    self.jobs = max(1, jobs)
    // One input can take as long as thirty others: the window is wide, and its bytes keep it small.
    self.window = window ?? Window(count: 32 * self.jobs)
  }

  /// Threads that run at the same time on this machine.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Returns when the last output is delivered.
  ///
  /// - Parameters:
  ///   - inputs: read by one worker at a time. It may block, as standard input does, without holding back outputs.
  ///   - stop: when it is made, no more is read. A reader that blocks then is not waited for.
  ///   - weigh: bytes of an input, and of an output.
  ///   - worker: called once on each thread, for the work to be done on it. What that throws ends the batch, when
  ///     everything before is delivered.
  ///   - idle: called on the calling thread before it waits for an output: the time to flush.
  ///   - deliver: called on the calling thread, in order. What it throws ends the batch; workers stop after the input
  ///     at hand and are not waited for, because one may be blocked in reading.
  @discardableResult
  public func run<Inputs: IteratorProtocol & SendableMetatype, Output: Sendable>(
    _ inputs: sending Inputs, stop: StopRequest? = nil, weigh: Weights<Inputs.Element, Output> = Weights(),
    worker: @escaping @Sendable () -> (Inputs.Element) throws -> Output, idle: () throws -> Void = {},
    deliver: (Output) throws -> Void
  ) throws -> End {
    let state = BatchState<Inputs, Output>(inputs, window: window, jobs: jobs, weigh: weigh)
    stop?.whenMade { [weak state] in state?.stop() }
    for _ in 0..<jobs { try startThread { state.runWorker(worker()) } }
    defer { state.cancel() }
    while true {
      if !state.hasNext { try idle() }
      guard let output = state.next() else { return state.end }
      try deliver(output.get())
    }
  }

  /// The same for work that needs nothing of its own on each thread.
  @discardableResult
  public func run<Inputs: IteratorProtocol & SendableMetatype, Output: Sendable>(
    _ inputs: sending Inputs, stop: StopRequest? = nil, weigh: Weights<Inputs.Element, Output> = Weights(),
    work: @escaping @Sendable (Inputs.Element) throws -> Output, idle: () throws -> Void = {},
    deliver: (Output) throws -> Void
  ) throws -> End {
    try run(inputs, stop: stop, weigh: weigh, worker: { work }, idle: idle, deliver: deliver)
  }
}

/// What inputs and outputs weigh, in bytes.
public struct Weights<Input, Output>: Sendable {
  let input: @Sendable (Input) -> Int
  let output: @Sendable (Output) -> Int

  public init(
    input: @escaping @Sendable (Input) -> Int = { _ in 0 }, output: @escaping @Sendable (Output) -> Int = { _ in 0 }
  ) {
    self.input = input
    self.output = output
  }
}

/// What the workers and the caller of one batch share. Every stored variable is guarded: the iterator by `reading`,
/// the rest by `lock`.
private final class BatchState<Inputs: IteratorProtocol & SendableMetatype, Output: Sendable>: @unchecked Sendable {
  private struct Taken {
    let number: Int
    let weight: Int
    let input: Inputs.Element
  }

  private struct Finished {
    let weight: Int
    let output: Result<Output, any Error>
  }

  private let reading = Lock()
  private var inputs: Inputs
  private var inputsEnded = false

  private let lock = Lock()
  private let changed = Condition()
  private var slots: [Finished?]
  private var taken = 0
  private var delivered = 0
  private var bytesUnderWay = 0
  private var hasEnded = false
  private var isStopping = false
  private var isCancelled = false

  private let byteLimit: Int
  private let weigh: Weights<Inputs.Element, Output>

  init(_ inputs: sending Inputs, window: OrderedBatch.Window, jobs: Int, weigh: Weights<Inputs.Element, Output>) {
    self.inputs = inputs
    self.weigh = weigh
    byteLimit = window.bytes
    slots = Array(repeating: nil, count: max(jobs, window.count))
  }

  // MARK: Workers

  func runWorker(_ work: (Inputs.Element) throws -> Output) {
    while let taken = take() {
      let output = Result { try work(taken.input) }
      let weight = (try? output.get()).map(weigh.output) ?? 0
      lock.locked {
        slots[taken.number % slots.count] = Finished(weight: weight, output: output)
        bytesUnderWay += weight - taken.weight
        changed.wakeAll()
      }
    }
  }

  /// The next input, as soon as the window has room; nil when there is none or nobody wants it.
  private func take() -> Taken? {
    reading.locked {
      if inputsEnded { return nil }
      let mayRead = lock.locked {
        while isFull && !isCancelled && !isStopping { changed.wait(lock) }
        return !isCancelled && !isStopping
      }
      let input = mayRead ? inputs.next() : nil
      return lock.locked {
        // What was being read when the stop came counts as not read: the caller may have gone on without it.
        if let input, !isStopping {
          let weight = weigh.input(input)
          taken += 1
          bytesUnderWay += weight
          return Taken(number: taken - 1, weight: weight, input: input)
        }
        inputsEnded = true
        hasEnded = hasEnded || (mayRead && input == nil)
        changed.wakeAll()
        return nil
      }
    }
  }

  private var isFull: Bool {
    taken - delivered >= slots.count || (taken > delivered && bytesUnderWay >= byteLimit)
  }

  // MARK: The caller

  var hasNext: Bool { lock.locked { slots[delivered % slots.count] != nil } }

  var end: OrderedBatch.End { lock.locked { hasEnded ? .ended : .stopped } }

  /// Waits for the output that is due; nil after the last.
  func next() -> Result<Output, any Error>? {
    lock.locked {
      let slot = delivered % slots.count
      while slots[slot] == nil {
        if (hasEnded || isStopping) && delivered == taken { return nil }
        changed.wait(lock)
      }
      let finished = slots[slot].take()
      delivered += 1
      bytesUnderWay -= finished?.weight ?? 0
      changed.wakeAll()
      return finished?.output
    }
  }

  func stop() {
    lock.locked {
      isStopping = true
      changed.wakeAll()
    }
  }

  func cancel() {
    lock.locked {
      isCancelled = true
      changed.wakeAll()
    }
  }
}
