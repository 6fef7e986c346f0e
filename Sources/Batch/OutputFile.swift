#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Why output could not be written.
public enum OutputError: Error, Equatable, CustomStringConvertible {
  /// The reader went away, as `head` does when it has enough: no fault of ours.
  case brokenPipe
  case failed(path: String, reason: String)

  public var description: String {
    switch self {
    case .brokenPipe: "the reader of the output has gone"
    case .failed(let path, let reason): "cannot write \(path): \(reason); choose another place with -o"
    }
  }
}

/// Output to a descriptor or a file, buffered until `flush`.
///
/// A file is written as `PATH.part` and gets its name in `finish`, so that a file of that name is always whole.
public final class OutputFile {
  private let descriptor: Int32
  private let path: String?
  private var buffer: [UInt8] = []

  private static let bufferSize = 1 << 16

  /// Standard output or another descriptor that is open already. A reader that goes away no longer ends the process,
  /// but the next write throws `brokenPipe`.
  public init(descriptor: Int32 = 1) {
    self.descriptor = descriptor
    path = nil
    signal(SIGPIPE, SIG_IGN)
  }

  /// Starts the file anew.
  public init(path: String) throws(OutputError) {
    self.path = path
    descriptor = open(path + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw .failed(path: path + ".part", reason: String(cString: strerror(errno))) }
  }

  deinit {
    if path != nil { close(descriptor) }
  }

  public func write(_ bytes: [UInt8]) throws(OutputError) {
    buffer.append(contentsOf: bytes)
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
        buffer.removeAll()
        throw code == EPIPE ? .brokenPipe : failure(code)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Flushes, and gives a file its name.
  public func finish() throws(OutputError) {
    try flush()
    if let path, rename(path + ".part", path) != 0 { throw failure(errno) }
  }

  private func failure(_ code: Int32) -> OutputError {
    .failed(path: path ?? "standard output", reason: String(cString: strerror(code)))
  }
}

/// The system's `write`, which the method of that name hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
