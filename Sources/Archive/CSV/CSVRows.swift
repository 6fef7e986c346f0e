#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Vocabulary

/// Cuts comma-separated values into rows as soon as each is complete, holding no more than one row and one chunk.
///
/// As RFC 4180 has it: a field that begins with a quote may hold separators, line ends and doubled quotes. A byte order
/// mark and blank rows are passed over; lines end with a line feed, a carriage return or both.
struct CSVRows {
  struct Row: Equatable {
    /// As they stand, without the line end; nil when they are more than the limit.
    var bytes: [UInt8]?
    /// The line on which it begins, from 1.
    var line: Int
    /// Byte offset in the source.
    var offset: Int
  }

  private enum State {
    case fieldStart, plain, quoted
    /// Behind a quote inside a quoted field: another makes one quote of the two, anything else ends the field.
    case quote
  }

  private let source: any ByteStream
  private let limit: Int
  let separator: UInt8
  private let trimming: Bool
  private var chunk: [UInt8]
  private var position = 0
  private var offset = 0
  private var line = 1
  private var state = State.fieldStart
  /// Whether the row before ended with a carriage return.
  private var wasReturn = false
  private var isAtEnd = false

  private static let chunkSize = 1 << 18

  /// - Parameters:
  ///   - head: bytes already read from the source.
  ///   - limit: bytes of one row.
  ///   - separator: nil to tell it from the first row: a comma, a semicolon or a tab, whichever it has most of.
  ///   - trimming: whether blanks around fields are none of them.
  init(
    _ source: any ByteStream, head: [UInt8] = [], limit: Int, separator: UInt8? = UInt8(ascii: ","),
    trimming: Bool = false
  ) throws(Failure) {
    self.source = source
    self.limit = limit
    self.trimming = trimming
    chunk = head
    // A pipe may hand over less than the first row.
    while separator == nil, chunk.count < Self.chunkSize, !Self.endsFirstRow(chunk),
      try source.read(upTo: Self.chunkSize, into: &chunk)
    {}
    while chunk.count < 3, try source.read(upTo: Self.chunkSize, into: &chunk) {}
    self.separator = separator ?? Self.separator(of: chunk)
    if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { (position, offset) = (3, 3) }
  }

  /// The next row that is not blank; nil at the end.
  mutating func next() throws(Failure) -> Row? {
    while true {
      var row = Row(bytes: [], line: line, offset: offset)
      if try !cut(&row), offset == row.offset { return nil }
      state = .fieldStart
      if let bytes = row.bytes, bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 && separator != 0x09 }) { continue }
      return row
    }
  }

  /// Takes the row's bytes; false when the source ends first.
  private mutating func cut(_ row: inout Row) throws(Failure) -> Bool {
    while true {
      let (end, isRow) = scan()
      take(upTo: end, into: &row)
      if isRow {
        // The line feed behind a carriage return makes a blank row, which nobody sees, and no line of its own.
        if !(wasReturn && chunk[position] == 0x0A && offset == row.offset) { line += 1 }
        wasReturn = chunk[position] == 0x0D
        advance(1)
        return true
      }
      chunk.removeAll(keepingCapacity: true)
      position = 0
      if isAtEnd { return false }
      isAtEnd = try !source.read(upTo: Self.chunkSize, into: &chunk)
    }
  }

  private mutating func advance(_ count: Int) {
    position += count
    offset += count
  }

  private mutating func take(upTo end: Int, into row: inout Row) {
    if let held = row.bytes?.count {
      if held + end - position > limit {
        row.bytes = nil
      } else {
        row.bytes!.append(contentsOf: chunk[position..<end])
      }
    }
    advance(end - position)
  }

  /// Goes on to the row's end, or to the chunk's.
  private mutating func scan() -> (end: Int, isRow: Bool) {
    var state = state
    var line = line
    let (separator, trimming, start) = (separator, trimming, position)
    let result = chunk.withUnsafeBufferPointer { bytes -> (Int, Bool) in
      var i = start
      while i < bytes.count {
        let byte = bytes[i]
        switch state {
        case .quoted:
          let rest = UnsafeRawPointer(bytes.baseAddress! + i)
          let stop = memchr(rest, 0x22, bytes.count - i).map { i + (UnsafeRawPointer($0) - rest) } ?? bytes.count
          for k in i..<stop where bytes[k] == 0x0A { line += 1 }
          i = stop
          if i == bytes.count { return (i, false) }
          state = .quote
        case _ where byte == separator: state = .fieldStart
        case _ where byte == 0x0A || byte == 0x0D: return (i, true)
        case .quote: state = byte == 0x22 ? .quoted : .plain
        case .fieldStart:
          if byte == 0x22 {
            state = .quoted
          } else if !trimming || byte != 0x20 && byte != 0x09 {
            state = .plain
          }
        case .plain: break
        }
        i += 1
      }
      return (i, false)
    }
    self.state = state
    self.line = line
    return (result.0, result.1)
  }

  // MARK: The first row

  private static func endsFirstRow(_ head: [UInt8]) -> Bool {
    var isQuoted = false
    for byte in head {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted && (byte == 0x0A || byte == 0x0D) { return true }
    }
    return false
  }

  private static func separator(of head: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in head {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    var best = UInt8(ascii: ",")
    for candidate in [UInt8(ascii: ";"), 0x09] where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }
}
