#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How a worker process ended before its work was done.
public struct WorkerEnd: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Cause: Sendable, Equatable {
    case signal(Int32)
    /// It left by itself, with this status.
    case status(Int32)
    /// It was ended because it took more than these seconds.
    case overdue(seconds: Int)
    /// It was ended because what it answered is no answer.
    case nonsense
  }

  public var cause: Cause
  /// The last line it wrote to standard error; empty if it wrote none.
  public var said: String

  public init(_ cause: Cause, said: String = "") {
    self.cause = cause
    self.said = said
  }

  public var isOverdue: Bool {
    if case .overdue = cause { true } else { false }
  }

  /// A predicate whose subject is the process: "was ended by signal 11 (Segmentation fault)".
  public var description: String {
    let what =
      switch cause {
      case .signal(let number): "was ended by signal \(number) (\(String(cString: strsignal(number))))"
      case .status(let number): "left with status \(number)"
      case .overdue(let seconds): "took more than \(seconds) s"
      case .nonsense: "answered something that is no answer"
      }
    return said.isEmpty ? what : "\(what), after it had said: \(said)"
  }
}

/// A worker process could not be started, or never got ready.
public struct WorkerStartError: Error, Sendable, CustomStringConvertible {
  public let description: String
}
