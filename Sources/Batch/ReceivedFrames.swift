#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Bytes from a worker on their way to becoming frames.
struct ReceivedFrames {
  enum Next {
    case whole(Frame.Answer, [UInt8])
    case partial
    case nonsense
  }

  private var buffer: [UInt8] = []
  private var start = 0

  /// The next frame, if all of it is there.
  mutating func next() -> Next {
    guard buffer.count - start >= Frame.headSize else { return .partial }
    let head = buffer.withUnsafeBytes { Frame.readHead(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    guard let kind = Frame.Answer(rawValue: head.kind), head.count <= Frame.limit else { return .nonsense }
    let end = start + Frame.headSize + head.count
    if buffer.count < end {
      buffer.reserveCapacity(end)
      return .partial
    }
    let contents = Array(buffer[start + Frame.headSize..<end])
    start = end
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= Self.chunk * 16)
      start = 0
    }
    return .whole(kind, contents)
  }

  /// Takes what is there; false at the end.
  mutating func read(from descriptor: Int32) -> Bool {
    let before = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress! + before, Self.chunk) }
    let code = errno
    buffer.removeLast(Self.chunk - max(count, 0))
    return count > 0 || (count < 0 && (code == EAGAIN || code == EINTR))
  }

  private static let chunk = 1 << 16
}

/// The system's `read`, which the method of that name hides.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
