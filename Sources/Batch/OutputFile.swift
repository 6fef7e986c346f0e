#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Output to a descriptor or a file, buffered until `flush`.
///
/// A file is written as `PATH.part` and gets its name in `finish`, so that a file of that name is always whole.
public final class OutputFile {
  private let descriptor: Int32
  private let part: PartFile?
  private var buffer: [UInt8] = []
  /// Where in the file the buffer's first byte goes.
  private var offset = 0
  /// Writes that the system has whole, and those that the buffer still holds.
  private var handedOver = 0
  private var waiting = 0

  private static let bufferSize = 1 << 16

  /// Standard output or another descriptor that is open already. A reader that goes away no longer ends the process,
  /// but the next write throws `brokenPipe`.
  public init(descriptor: Int32 = 1) {
    self.descriptor = descriptor
    part = nil
    signal(SIGPIPE, SIG_IGN)
  }

  /// Starts the file anew.
  public convenience init(path: String) throws(OutputError) {
    try self.init(try PartFile(of: path), keeping: PartFile.Leftover())
  }

  /// Goes on with a file behind the whole lines that it has; what follows them is dropped.
  ///
  /// - Parameter leftover: none to start the file anew.
  public init(_ part: PartFile, keeping leftover: PartFile.Leftover) throws(OutputError) {
    try part.cut(to: leftover.bytes)
    self.part = part
    descriptor = part.descriptor
    offset = leftover.bytes
    handedOver = leftover.lines
  }

  /// - Parameter bytes: one whole: a record, or a line. Of a file that cannot be written to its end, only wholes stay.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    waiting += 1
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Hands everything written so far to the system.
  public func flush() throws(OutputError) {
    var done = 0
    while done < buffer.count {
      let count = buffer.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress! + done, $0.count - done) }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        let code = errno
        let written = buffer[..<done]
        buffer.removeAll()
        throw code == EPIPE ? .brokenPipe : failure(code, written: written)
      }
    }
    offset += done
    handedOver += waiting
    waiting = 0
    buffer.removeAll(keepingCapacity: true)
  }

  /// Flushes, and gives a file its name.
  public func finish() throws(OutputError) {
    try flush()
    try part?.finish()
  }

  /// Cuts a file behind its last whole line: what is in it stays good, and another run can go on with it.
  private func failure(_ code: Int32, written: ArraySlice<UInt8>) -> OutputError {
    let reason = String(cString: strerror(code))
    guard let part else { return .failed(path: "standard output", reason: reason, whole: nil) }
    let whole = written.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    do { try part.cut(to: offset + whole) } catch { return error }
    let lines = written.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    return .failed(path: part.path, reason: reason, whole: handedOver + lines)
  }
}

/// Why output could not be written.
public enum OutputError: Error, Equatable, CustomStringConvertible {
  /// The reader went away, as `head` does when it has enough: no fault of ours.
  case brokenPipe
  /// The place takes no file.
  case unopened(path: String, reason: String)
  /// Another run writes the same file.
  case inUse(path: String)
  /// `whole`: the lines that are in the file and stay good; nil when it is not known.
  case failed(path: String, reason: String, whole: Int?)

  public var description: String {
    switch self {
    case .brokenPipe: "the reader of the output has gone"
    case .unopened(let path, let reason): "cannot write \(path): \(reason); choose another place with -o"
    case .inUse(let path): "\(path) is being written by another run: wait for its end, or choose another place with -o"
    case .failed(let path, let reason, _): "cannot write \(path): \(reason)"
    }
  }
}

/// The system's `write`, which the method of that name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
