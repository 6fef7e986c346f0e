#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Vocabulary

/// One line of a file and where it stands.
package struct Line: Sendable {
  /// Without its line feed; nil when it is longer than the limit.
  package var bytes: [UInt8]?
  /// Counted from 1, empty lines too.
  package var number: Int
  /// Byte offset of its first byte in the file.
  package var offset: Int
}

/// Cuts a source into lines as soon as each is complete, holding no more than one line and one chunk.
package struct LineReader {
  private let source: any ByteStream
  private let limit: Int
  private var chunk: [UInt8]
  private var position = 0
  private var isAtEnd = false
  private var number = 0
  private var offset = 0

  private static let chunkSize = 1 << 18

  /// - Parameter head: bytes already read from the source.
  package init(_ source: any ByteStream, head: [UInt8] = [], limit: Int) {
    self.source = source
    self.chunk = head
    self.limit = limit
  }

  /// The next line, also an empty one; nil at the end. What follows the last line feed is a line if it is not empty.
  package mutating func next() throws(Failure) -> Line? {
    var line = Line(bytes: [], number: number + 1, offset: offset)
    while true {
      if let end = lineFeed() {
        take(upTo: end, into: &line)
        position = end + 1
        offset += 1
        number += 1
        return line
      }
      take(upTo: chunk.count, into: &line)
      chunk.removeAll(keepingCapacity: true)
      position = 0
      if isAtEnd {
        if offset == line.offset { return nil }
        number += 1
        return line
      }
      isAtEnd = try !source.read(upTo: Self.chunkSize, into: &chunk)
    }
  }

  private mutating func take(upTo end: Int, into line: inout Line) {
    if let held = line.bytes?.count {
      if held + end - position > limit {
        line.bytes = nil
      } else {
        line.bytes!.append(contentsOf: chunk[position..<end])
      }
    }
    offset += end - position
  }

  private func lineFeed() -> Int? {
    chunk.withUnsafeBytes { bytes in
      guard position < bytes.count, let start = bytes.baseAddress,
        let hit = memchr(start + position, 0x0A, bytes.count - position)
      else { return nil }
      return UnsafeRawPointer(hit) - start
    }
  }
}
