#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Runs the same work on many inputs, on several threads, and hands the results out in the order of the inputs.
///
/// At most `window` inputs are between being read and being delivered, so memory does not grow with the archive, and a
/// slow one holds the others up only when the window is full.
public struct OrderedBatch: Sendable {
  public let jobs: Int
  public let window: Int

  /// - Parameters:
  ///   - jobs: worker threads; at least one.
  ///   - window: inputs under way at most; at least one per job.
  public init(jobs: Int, window: Int? = nil) {
    self.jobs = max(1, jobs)
    self.window = max(self.jobs, window ?? 8 * self.jobs)
  }

  /// Threads that run at the same time on this machine.
  public static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Returns when the last output is delivered.
  ///
  /// - Parameters:
  ///   - inputs: read by one worker at a time. It may block, as standard input does, without holding back outputs.
  ///   - work: called on the workers.
  ///   - idle: called on the calling thread before it waits for an output: the time to flush.
  ///   - deliver: called on the calling thread, in order. What it throws ends the batch; workers stop after the input
  ///     at hand and are not waited for, because one may be blocked in reading.
  public func run<Inputs: IteratorProtocol & SendableMetatype, Output: Sendable>(
    _ inputs: sending Inputs, work: @escaping @Sendable (Inputs.Element) -> Output,
    idle: () throws -> Void = {}, deliver: (Output) throws -> Void
  ) throws {
    let state = BatchState<Inputs, Output>(inputs, window: window, work: work)
    for _ in 0..<jobs { try startThread { state.runWorker() } }
    defer { state.cancel() }
    while true {
      if !state.hasNext { try idle() }
      guard let output = state.next() else { return }
      try deliver(output)
    }
  }
}

/// What the workers and the caller of one batch share. Every stored variable is guarded: the iterator by `reading`,
/// the rest by `lock`.
private final class BatchState<Inputs: IteratorProtocol & SendableMetatype, Output: Sendable>: @unchecked Sendable {
  private let reading = Lock()
  private var inputs: Inputs
  private var inputsEnded = false

  private let lock = Lock()
  private let changed = Condition()
  private var slots: [Output?]
  private var taken = 0
  private var delivered = 0
  private var hasEnded = false
  private var isCancelled = false

  private let work: @Sendable (Inputs.Element) -> Output

  init(_ inputs: sending Inputs, window: Int, work: @escaping @Sendable (Inputs.Element) -> Output) {
    self.inputs = inputs
    self.work = work
    slots = Array(repeating: nil, count: window)
  }

  // MARK: Workers

  func runWorker() {
    while let (number, input) = take() {
      let output = work(input)
      lock.locked {
        slots[number % slots.count] = output
        changed.wakeAll()
      }
    }
  }

  /// The next input with its number, as soon as the window has room; nil when there is none or nobody wants it.
  private func take() -> (Int, Inputs.Element)? {
    reading.locked {
      if inputsEnded { return nil }
      let mayRead = lock.locked {
        while taken - delivered >= slots.count && !isCancelled { changed.wait(lock) }
        return !isCancelled
      }
      if mayRead, let input = inputs.next() {
        return lock.locked {
          taken += 1
          return (taken - 1, input)
        }
      }
      inputsEnded = true
      lock.locked {
        hasEnded = true
        changed.wakeAll()
      }
      return nil
    }
  }

  // MARK: The caller

  var hasNext: Bool { lock.locked { slots[delivered % slots.count] != nil } }

  /// Waits for the output that is due; nil after the last.
  func next() -> Output? {
    lock.locked {
      let slot = delivered % slots.count
      while slots[slot] == nil {
        if hasEnded && delivered == taken { return nil }
        changed.wait(lock)
      }
      let output = slots[slot].take()
      delivered += 1
      changed.wakeAll()
      return output
    }
  }

  func cancel() {
    lock.locked {
      isCancelled = true
      changed.wakeAll()
    }
  }
}
