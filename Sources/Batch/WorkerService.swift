#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import CProcess

/// The worker process's side: takes work from standard input and answers on standard output, until its batch is done
/// or gone.
public struct WorkerService {
  /// One piece of work.
  public struct Work {
    public let head: [UInt8]
    public let contents: [UInt8]
    /// So many of its answers are there already: they are passed over.
    public let answered: Int
    /// Stands for the answer after those, at which an earlier process died.
    public let note: [UInt8]?
  }

  private let output: Int32

  /// Takes the standard streams over: whatever else writes to standard output goes to standard error.
  public init() {
    onrecord_be_worker()
    onrecord_close_from(3)
    output = dup(1)
    dup2(2, 1)
  }

  /// Serves until the batch closes the pipe.
  ///
  /// - Parameter prepare: makes the work's function out of the set-up. That gets the work and a function that sends an
  ///   answer, and returns the last word.
  public func serve(
    _ prepare: ([UInt8]) throws -> (Work, (_ answer: [UInt8]) -> Void) throws -> [UInt8]
  ) throws {
    let setup = try receive(.setup)
    guard let setup else { return }
    let work = try prepare(setup)
    send(.ready, [])
    while let head = try receive(.head), let contents = try receive(.contents) {
      let task = try WorkerTask(head)
      let closing = try work(
        Work(head: task.head, contents: contents, answered: task.answered, note: task.note), { send(.item, $0) })
      send(.closing, closing)
    }
  }

  /// Lets this process have so many bytes of data at most: beyond that it dies, and costs its record alone.
  public static func limitMemory(to bytes: Int) { onrecord_limit_memory(UInt64(bytes)) }

  private func receive(_ kind: Frame.Order) throws(BrokenMessage) -> [UInt8]? {
    var head = [UInt8](repeating: 0, count: Frame.headSize)
    guard fill(&head) else { return nil }
    let (count, found) = head.withUnsafeBytes { Frame.readHead($0) }
    if found != kind.rawValue { throw BrokenMessage() }
    var bytes = [UInt8](repeating: 0, count: count)
    return fill(&bytes) ? bytes : nil
  }

  /// False when the batch is gone.
  private func fill(_ bytes: inout [UInt8]) -> Bool {
    bytes.withUnsafeMutableBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = read(0, bytes.baseAddress! + done, bytes.count - done)
        if count == 0 || (count < 0 && errno != EINTR) { return false }
        done += max(count, 0)
      }
      return true
    }
  }

  private func send(_ kind: Frame.Answer, _ bytes: [UInt8]) {
    var head = Frame.head(kind.rawValue, count: bytes.count)
    head.withUnsafeMutableBytes { head in
      bytes.withUnsafeBytes { bytes in
        var parts = [
          iovec(iov_base: head.baseAddress, iov_len: head.count),
          iovec(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count),
        ]
        write(&parts)
      }
    }
  }

  private func write(_ parts: inout [iovec]) {
    while let first = parts.firstIndex(where: { $0.iov_len > 0 }) {
      var count = parts.withUnsafeBufferPointer {
        writev(output, $0.baseAddress! + first, Int32($0.count - first))
      }
      // Nobody is left to answer to.
      if count < 0 && errno != EINTR { exit(0) }
      for i in first..<parts.count where count > 0 {
        let step = min(count, parts[i].iov_len)
        parts[i].iov_base = parts[i].iov_base.map { $0 + step }
        parts[i].iov_len -= step
        count -= step
      }
    }
  }
}
