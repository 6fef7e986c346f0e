#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Vocabulary

/// An open file or standard input, read from front to back and closed with its last reference.
package final class ByteSource: ByteStream {
  /// Nil for standard input.
  package let path: String?
  let descriptor: Int32

  /// Opens a file; throws a failure that says why it cannot be.
  package convenience init(path: String) throws(Failure) { try self.init(RawPath(path)) }

  init(_ path: RawPath) throws(Failure) {
    let text = path.text
    self.path = text
    descriptor = open(path.bytes, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw Failure(.unreadable, "cannot open \(text): \(reason())") }
  }

  /// Opens a file at a place.
  package convenience init(path: String, offset: Int) throws(Failure) {
    try self.init(path: path)
    if lseek(descriptor, off_t(offset), SEEK_SET) < 0 { throw Failure(.unreadable, "cannot read \(path): \(reason())") }
  }

  /// Takes over standard input or another descriptor that is open already.
  package init(descriptor: Int32) {
    path = nil
    self.descriptor = descriptor
  }

  deinit {
    if path != nil { close(descriptor) }
  }

  /// How messages call it.
  package var name: String { path ?? "standard input" }

  /// Appends what is there now, at most `limit` bytes; waits only when nothing is. False at the end.
  package func read(upTo limit: Int, into bytes: inout [UInt8]) throws(Failure) -> Bool {
    while true {
      var count = 0
      let piece = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
        count = systemRead(descriptor, buffer.baseAddress!, limit)
        filled = max(count, 0)
      }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { throw Failure(.unreadable, "cannot read \(name): \(reason())") }
      bytes += piece
      return count > 0
    }
  }
}

/// The system's `read`, which the method of that name hides.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

/// Why the last system call failed, in the system's words.
func reason() -> String { String(cString: strerror(errno)) }
