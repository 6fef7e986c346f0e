#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Work done in a process of its own, so that what crashes or hangs costs one answer and nothing else.
///
/// The process is started with the first work and replaced when it dies. Used by one thread.
public final class IsolatedWorker {
  /// What came of one piece of work.
  public struct Outcome: Sendable {
    /// What the worker answered, in order.
    public var items: [[UInt8]] = []
    /// Its last word; nil when the work could not be brought to its end.
    public var closing: [UInt8]?
    /// Why not.
    public var end: WorkerEnd?
  }

  private let program: WorkerProgram
  private var process: WorkerProcess?
  private var hasStarted = false

  public init(_ program: WorkerProgram) { self.program = program }

  /// Has work done that gives any number of answers.
  ///
  /// When the process dies, another gets the same work with the number of answers that are there, and `note`, which
  /// stands for the answer at which the first one died. When it dies again before it has answered anything, the work
  /// is given up.
  ///
  /// - Parameters:
  ///   - head: what the contents are.
  ///   - note: what the worker needs to know of the end of the one before.
  /// - Throws: when no process can be started.
  public func work(head: [UInt8], contents: [UInt8], note: (WorkerEnd) -> [UInt8]) throws(WorkerStartError) -> Outcome {
    var outcome = Outcome()
    var noted: [UInt8]?
    while true {
      let process = try running()
      let before = outcome.items.count
      process.send(.head, WorkerTask(answered: before, note: noted, head: head).bytes)
      process.send(.contents, contents)
      do throws(WorkerEnd) {
        while outcome.closing == nil {
          let answer = try process.next(within: program.timeLimit)
          switch answer.kind {
          case .item: outcome.items.append(answer.bytes)
          case .closing: outcome.closing = answer.bytes
          case .ready: throw process.end(.nonsense)
          }
        }
        return outcome
      } catch {
        self.process = nil
        if noted != nil && outcome.items.count == before {
          outcome.end = error
          return outcome
        }
        noted = note(error)
      }
    }
  }

  /// A system that is short of something for a moment is asked again; one that never gave a process is not.
  private func running() throws(WorkerStartError) -> WorkerProcess {
    if let process { return process }
    var tries = 0
    while true {
      do throws(WorkerStartError) {
        let started = try WorkerProcess(program)
        process = started
        hasStarted = true
        return started
      } catch {
        tries += 1
        if !hasStarted || tries == 6 { throw error }
        usleep(100_000 << tries)
      }
    }
  }
}

/// The first half of what a worker is told of a piece of work.
struct WorkerTask {
  /// Answers that are there already.
  var answered: Int
  /// Stands for the answer after those.
  var note: [UInt8]?
  var head: [UInt8]

  var bytes: [UInt8] {
    var message = MessageWriter()
    message.write(answered)
    message.write(optional: note) { $0.write($1) }
    message.write(head)
    return message.bytes
  }
}

extension WorkerTask {
  init(_ bytes: [UInt8]) throws(BrokenMessage) {
    var message = MessageReader(bytes)
    answered = try message.number()
    note = try message.optional { message throws(BrokenMessage) in try message.run() }
    head = try message.run()
  }
}
