/// A half-open range of UTF-8 byte offsets into an article's text: `start ..< end`.
///
/// Inside the program every position is a byte offset, because every stage works on bytes. Every export writes
/// Unicode code points instead; the one place that converts is `CodePointIndex`.
public struct TextRange: Hashable, Sendable, Comparable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  public var count: Int { end - start }
  public var isEmpty: Bool { end <= start }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// Ordered by start, then by end.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}

extension StringProtocol {
  /// The passage at a range of UTF-8 offsets. Offsets must lie on character borders of this text.
  public subscript(range: TextRange) -> String {
    let start = utf8.index(utf8.startIndex, offsetBy: range.start)
    let end = utf8.index(start, offsetBy: range.end - range.start)
    return String(self[start..<end])
  }
}
