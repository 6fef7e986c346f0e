#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file under the name it has while it is written, `PATH.part`, which no other run writes at the same time.
///
/// A run that is killed leaves it behind: what was handed to the system is in it, the last line perhaps in half.
public final class PartFile: Sendable {
  /// The name it gets when it is whole.
  public let finalPath: String
  let descriptor: Int32

  public var path: String { Self.path(of: finalPath) }

  public static func path(of finalPath: String) -> String { finalPath + ".part" }

  /// Opens the file, and makes it if it is not there; what is in it stays.
  ///
  /// - Throws: `OutputError.inUse` when another run writes it.
  public init(of finalPath: String) throws(OutputError) {
    self.finalPath = finalPath
    let path = Self.path(of: finalPath)
    // A file that grows beyond what the system allows is an error to be told, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
      if descriptor < 0 { throw .unopened(path: path, reason: String(cString: strerror(errno))) }
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK {
        close(descriptor)
        throw .inUse(path: path)
      }
      if Self.isStill(descriptor, at: path) {
        self.descriptor = descriptor
        return
      }
      // Another run finished it in the meantime: what is open here has its final name.
      close(descriptor)
    }
  }

  deinit { close(descriptor) }

  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  /// What a run that was cut short has left.
  public struct Leftover: Sendable, Equatable {
    /// Whole lines, from the first byte on.
    public var lines = 0
    /// The bytes they take; what follows is half a line.
    public var bytes = 0
    /// The last of them, with its line feed; empty when there is none.
    public var lastLine: [UInt8] = []

    /// Nothing.
    public init() {}
  }

  /// The whole lines of the file. A line with a byte of zero, which a machine that lost power may leave, is none, nor
  /// is what follows it.
  public func leftover() throws(OutputError) -> Leftover {
    var found = Leftover()
    var lastStart = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    var position = 0
    reading: while true {
      let count = try read(into: &chunk, at: position)
      if count == 0 { break }
      let isSound = chunk.withUnsafeBytes { bytes in
        let zero = memchr(bytes.baseAddress!, 0, count).map { UnsafeRawPointer($0) - bytes.baseAddress! }
        var start = 0
        while start < zero ?? count,
          let feed = memchr(bytes.baseAddress! + start, 0x0A, (zero ?? count) - start)
        {
          start = UnsafeRawPointer(feed) - bytes.baseAddress! + 1
          found.lines += 1
          (lastStart, found.bytes) = (found.bytes, position + start)
        }
        return zero == nil
      }
      if !isSound { break reading }
      position += count
    }
    found.lastLine = [UInt8](repeating: 0, count: found.bytes - lastStart)
    var done = 0
    while done < found.lastLine.count {
      var rest = [UInt8](repeating: 0, count: found.lastLine.count - done)
      let count = try read(into: &rest, at: lastStart + done)
      if count == 0 { throw failure(EIO) }
      found.lastLine.replaceSubrange(done..<done + count, with: rest[..<count])
      done += count
    }
    return found
  }

  /// Leaves the first bytes and drops the rest; writing goes on behind them.
  public func cut(to bytes: Int) throws(OutputError) {
    if ftruncate(descriptor, off_t(bytes)) != 0 || lseek(descriptor, off_t(bytes), SEEK_SET) < 0 {
      throw failure(errno)
    }
  }

  /// Gives it its name. The bytes are on the disk before the name is, so that a machine that loses power leaves no file
  /// of that name that is not whole.
  func finish() throws(OutputError) {
    if fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS { throw failure(errno) }
    if rename(path, finalPath) != 0 { throw failure(errno) }
  }

  private func read(into buffer: inout [UInt8], at position: Int) throws(OutputError) -> Int {
    while true {
      let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress!, $0.count, off_t(position)) }
      if count >= 0 { return count }
      if errno != EINTR { throw failure(errno) }
    }
  }

  private func failure(_ code: Int32) -> OutputError {
    .failed(path: path, reason: String(cString: strerror(code)), whole: nil)
  }
}
