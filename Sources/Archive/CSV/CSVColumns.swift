import Vocabulary

/// Which column of a table holds what.
public struct CSVOptions: Sendable, Equatable {
  /// What a column may hold, named as JSON lines' keys.
  enum Key: UInt8, CaseIterable, Sendable {
    case id, html, htmlBase64, text, url, published, captured, pass

    var name: String { self == .htmlBase64 ? "html_base64" : "\(self)" }

    static let contents: [Key] = [.html, .htmlBase64, .text]
  }

  /// Nil to tell it from the first row.
  var separator: UInt8?
  /// The columns that the caller names himself; others go by their own names.
  var names: [(key: Key, column: String)] = []

  public static func == (a: Self, b: Self) -> Bool {
    a.separator == b.separator && a.names.elementsEqual(b.names, by: { $0 == $1 })
  }

  public init() {}

  /// - Parameters:
  ///   - separator: one character of ASCII, or the word "tab"; nil to tell it from the first row.
  ///   - columns: `key=column` pairs parted by commas, such as "html=body,id=guid".
  /// - Throws: a failure that says what was expected.
  public init(separator: String?, columns: String?) throws(Failure) {
    if let separator {
      let bytes = separator == "tab" || separator == "\\t" ? [0x09] : Array(separator.utf8)
      guard bytes.count == 1, bytes[0] < 0x80, !"\"\r\n".utf8.contains(bytes[0]) else {
        throw Failure(
          .badInput, "“\(separator)” parts no columns; expected one character such as , or ; or the word tab")
      }
      self.separator = bytes[0]
    }
    for pair in (columns ?? "").split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
      guard sides.count == 2, !sides[1].isEmpty, let key = Key.allCases.first(where: { $0.name == sides[0] }) else {
        let known = Key.allCases.map(\.name).joined(separator: ", ")
        throw Failure(.badInput, "“\(pair)” names no column; expected KEY=COLUMN, KEY being one of \(known)")
      }
      names.append((key, sides[1]))
    }
  }

  fileprivate static func trimmed(_ text: Substring) -> String {
    let isBlank = { (c: Character) in c == " " || c == "\t" }
    return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}

/// What a table's first row makes of its columns.
struct CSVColumns: Equatable {
  var separator: UInt8
  /// For each column what it holds; nil for what nobody asked for.
  var keys: [CSVOptions.Key?]

  /// - Throws: when the row names no column that holds articles, or lacks one that the caller named.
  init(header: [[UInt8]], separator: UInt8, options: CSVOptions) throws(Failure) {
    self.separator = separator
    let names = header.map { CSVOptions.trimmed(String(decoding: $0, as: UTF8.self)[...]) }
    keys = [CSVOptions.Key?](repeating: nil, count: names.count)
    let found = "the first row names: " + names.prefix(20).joined(separator: ", ")
    for (key, column) in options.names {
      let lowercased = column.lowercased()
      guard let index = names.firstIndex(of: column) ?? names.firstIndex(where: { $0.lowercased() == lowercased })
      else { throw Failure(.badInput, "no column “\(column)”; \(found)") }
      keys[index] = key
    }
    let isChosen = options.names.contains { CSVOptions.Key.contents.contains($0.key) }
    for key in CSVOptions.Key.allCases where !keys.contains(key) {
      // Whoever names the column with the articles means that one alone.
      if isChosen && CSVOptions.Key.contents.contains(key) { continue }
      if let index = names.firstIndex(where: { $0.lowercased() == key.name }), keys[index] == nil { keys[index] = key }
    }
    guard CSVOptions.Key.contents.contains(where: { keys.contains($0) }) else {
      throw Failure(
        .badInput,
        "no column html, html_base64 or text; \(found); name the one that holds the pages: --columns html=NAME")
    }
  }

  // MARK: With a row, on its way to a worker

  /// The row's bytes behind all that is needed to read them: the separator, the row's line, the columns.
  func packed(_ row: [UInt8], line: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(row.count + keys.count + 13)
    bytes.append(separator)
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: line >> shift)) }
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: keys.count >> shift)) }
    for key in keys { bytes.append(key?.rawValue ?? 0xFF) }
    bytes.append(contentsOf: row)
    return bytes
  }

  /// The reverse; nil when the bytes were not made by `packed`.
  static func unpacked(_ bytes: [UInt8]) -> (columns: CSVColumns, line: Int, row: [UInt8])? {
    guard bytes.count >= 13 else { return nil }
    let line = (1...8).reduce(0) { $0 | Int(bytes[$1]) << (8 * ($1 - 1)) }
    let count = (9...12).reduce(0) { $0 | Int(bytes[$1]) << (8 * ($1 - 9)) }
    guard bytes.count >= 13 + count else { return nil }
    let keys = bytes[13..<13 + count].map { CSVOptions.Key(rawValue: $0) }
    return (CSVColumns(separator: bytes[0], keys: keys), line, Array(bytes[(13 + count)...]))
  }

  private init(separator: UInt8, keys: [CSVOptions.Key?]) {
    self.separator = separator
    self.keys = keys
  }
}
