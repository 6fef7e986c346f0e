import Vocabulary

/// The rows of comma-separated values as RFC 4180 writes them: quoted fields may hold commas, line ends and doubled
/// quotes; a byte order mark and blank lines are passed over.
struct CSVRows {
  struct Row: Equatable {
    /// The line on which it begins, from 1.
    var line: Int
    var fields: [String]
  }

  private let bytes: [UInt8]
  private var at: Int
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next row that is not blank; nil at the end.
  ///
  /// - Throws: a sentence for a quoted field that does not end, or goes on behind its closing quote.
  mutating func next() throws(Failure) -> Row? {
    while at < bytes.count {
      let first = line
      var fields: [String] = []
      repeat { fields.append(try field()) } while take(UInt8(ascii: ","))
      endLine()
      if fields != [""] { return Row(line: first, fields: fields) }
    }
    return nil
  }

  private mutating func field() throws(Failure) -> String {
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "\t") { at += 1 }
    guard take(UInt8(ascii: "\"")) else {
      let start = at
      while at < bytes.count, bytes[at] != UInt8(ascii: ","), !isLineEnd { at += 1 }
      var end = at
      while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    let opened = line
    var value: [UInt8] = []
    while at < bytes.count {
      if take(UInt8(ascii: "\"")) {
        guard take(UInt8(ascii: "\"")) else {
          while at < bytes.count, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "\t") { at += 1 }
          guard at == bytes.count || bytes[at] == UInt8(ascii: ",") || isLineEnd else {
            throw Failure(.badInput, "line \(line): text behind a closing quote; write a quote inside a field twice (\"\")")
          }
          return String(decoding: value, as: UTF8.self)
        }
        value.append(UInt8(ascii: "\""))
        continue
      }
      if bytes[at] == 0x0A { line += 1 }
      value.append(bytes[at])
      at += 1
    }
    throw Failure(.badInput, "line \(opened): a quoted field that does not end; close it with a quote")
  }

  private var isLineEnd: Bool { bytes[at] == 0x0A || bytes[at] == 0x0D }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func endLine() {
    _ = take(0x0D)
    _ = take(0x0A)
    line += 1
  }
}
