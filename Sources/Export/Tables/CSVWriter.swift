import Vocabulary

/// Writes tables as CSV (RFC 4180), one file each: comma, CRLF, a line with the names in front, UTF-8.
///
/// Null is an empty field, an empty text is "". A spreadsheet takes a field that begins with = + - @, a tab or a
/// carriage return for a formula (https://owasp.org/www-community/attacks/CSV_Injection): such a text gets an
/// apostrophe in front. Numbers stay numbers. U+0000, which most readers of CSV refuse, becomes U+FFFD.
public struct CSVWriter: Sendable {
  public init() {}

  /// The names of the columns.
  public func header(of table: RecordTable) -> [UInt8] {
    Array((table.columns.map(\.name).joined(separator: ",") + "\r\n").utf8)
  }

  /// The rows of one record.
  public func rows(of table: RecordTable, _ record: RowSource) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in table.rows(of: record) {
      for (i, cell) in row.enumerated() {
        if i > 0 { bytes.append(UInt8(ascii: ",")) }
        append(cell, of: record, to: &bytes)
      }
      bytes.append(0x0D)
      bytes.append(0x0A)
    }
    return bytes
  }

  private func append(_ cell: Cell, of record: RowSource, to bytes: inout [UInt8]) {
    switch cell {
    case .null: break
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .decimal(let value): bytes.append(contentsOf: value.printed.utf8)
    case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .passage(let range):
      record.utf8.withUnsafeBufferPointer {
        append(UnsafeBufferPointer(rebasing: $0[range.start..<range.end]), to: &bytes)
      }
    case .text(var text): text.withUTF8 { append($0, to: &bytes) }
    }
  }

  private func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let isQuoted = text.isEmpty || text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if isQuoted { bytes.append(0x22) }
    if let first = text.first, Self.opensFormula(first) { bytes.append(UInt8(ascii: "'")) }
    var done = 0
    for (i, byte) in text.enumerated() where byte == 0x22 || byte == 0 {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[done..<i]))
      bytes.append(contentsOf: byte == 0x22 ? Self.doubledQuote : Self.replacement)
      done = i + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[done...]))
    if isQuoted { bytes.append(0x22) }
  }

  private static let doubledQuote: [UInt8] = [0x22, 0x22]
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  private static func opensFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }
}
