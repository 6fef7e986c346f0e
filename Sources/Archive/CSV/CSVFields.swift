import Vocabulary

/// The fields of one row of comma-separated values.
enum CSVFields {
  /// - Parameters:
  ///   - line: the row's first, for messages.
  ///   - trimming: whether blanks around a field are none of it.
  /// - Throws: a sentence for a quoted field that does not end, or goes on behind its closing quote.
  static func split(
    _ row: [UInt8], separator: UInt8, line: Int, trimming: Bool = false
  ) throws(Failure) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    var at = 0
    var line = line
    func skipBlanks() {
      while trimming, at < row.count, row[at] == 0x20 || row[at] == 0x09, row[at] != separator { at += 1 }
    }
    while true {
      skipBlanks()
      if at < row.count, row[at] == 0x22 {
        fields.append(try quoted(row, &at, &line))
        skipBlanks()
        guard at == row.count || row[at] == separator else {
          throw Failure(
            .badInput, "line \(line): text behind a closing quote; write a quote inside a field twice (\"\")")
        }
      } else {
        let start = at
        at = row[start...].firstIndex(of: separator) ?? row.count
        var end = at
        while trimming, end > start, row[end - 1] == 0x20 || row[end - 1] == 0x09 { end -= 1 }
        fields.append(Array(row[start..<end]))
      }
      if at == row.count { return fields }
      at += 1
    }
  }

  /// From a quote to the one that closes it.
  private static func quoted(_ row: [UInt8], _ at: inout Int, _ line: inout Int) throws(Failure) -> [UInt8] {
    let opened = line
    var value: [UInt8] = []
    at += 1
    while let quote = row[at...].firstIndex(of: 0x22) {
      value.append(contentsOf: row[at..<quote])
      at = quote + 1
      if at == row.count || row[at] != 0x22 {
        for byte in value where byte == 0x0A { line += 1 }
        return value
      }
      value.append(0x22)
      at += 1
    }
    throw Failure(.badInput, "line \(opened): a quoted field that does not end; close it with a quote")
  }
}
