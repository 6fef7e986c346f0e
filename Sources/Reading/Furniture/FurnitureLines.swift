/// Finds lines that stand in the body of an article and are no part of it, by their words.
enum FurnitureLines {
  /// What of a line a row is compared with.
  enum Comparison: String, Sendable {
    /// The line is these words.
    case line
    /// The line begins with these words.
    case start
    /// The line has these words.
    case any
    /// As `start`, and nothing after it is part of the article.
    case end
  }

  /// A phrase of furniture and the lines it counts in.
  struct Row: Sendable {
    let comparison: Comparison
    /// Furniture only where hardly any running text follows.
    let isTail: Bool
    /// The most letters and digits the line can have.
    let limit: Int
    /// Phrases that follow each other, with any words between.
    let phrases: [[UInt8]]
    let example: String
  }

  static let rows: [Row] = FurnitureTable.text.bytes.pieces { $0 == 0x0A }.map { line in
    let halves = line.pieces { $0 == 0x7C }
    var fields = halves[0].pieces { $0 == 0x20 }
    let isTail = fields[0].string == "tail"
    if isTail { fields.removeFirst() }
    let phrases = fields.dropFirst(2).split { $0.string == ".." }.map { words in
      PlainWords(Array(words.joined(separator: [0x20]))[...]).bytes
    }
    return Row(
      comparison: Comparison(rawValue: fields[0].string)!, isTail: isTail, limit: Int(fields[1].string)!,
      phrases: phrases, example: Array(halves[1].trimmed()).string)
  }

  /// Rows by the first word of their first phrase, as ranges of `order`.
  private static let index: KeyTable<Range<Int>> = KeyTable(groups.map { ($0.key, $0.places) })
  private static let order: [Row] = groups.flatMap { $0.rows }

  private static let groups: [(key: UInt64, places: Range<Int>, rows: [Row])] = {
    var keys: [UInt64] = []
    var byKey: [UInt64: [Row]] = [:]
    for row in rows {
      let key = FNV1a.hash(PlainWords(row.phrases[0][...]).word(0))
      if byKey[key] == nil { keys.append(key) }
      byKey[key, default: []].append(row)
    }
    var start = 0
    return keys.map { key in
      defer { start += byKey[key]!.count }
      return (key, start..<start + byKey[key]!.count, byKey[key]!)
    }
  }()

  /// The row a line falls under, if any; `inTail` when hardly any running text follows it.
  static func row(for line: ArraySlice<UInt8>, inTail: Bool) -> Row? {
    guard line.count <= 700 else { return nil }
    let words = PlainWords(line)
    for k in 0..<words.count {
      guard let places = index[FNV1a.hash(words.word(k))] else { continue }
      for place in places where words.size <= order[place].limit && (inTail || !order[place].isTail) {
        if matches(order[place], words, at: k) { return order[place] }
      }
    }
    return nil
  }

  private static func matches(_ row: Row, _ words: PlainWords, at word: Int) -> Bool {
    guard word == 0 || row.comparison == .any, words.holds(row.phrases[0], at: word) else { return false }
    if row.comparison == .line { return words.bytes.count == row.phrases[0].count }
    var next = word + 1
    for phrase in row.phrases.dropFirst() {
      guard let place = words.place(of: phrase, from: next, before: next + gap) else { return false }
      next = place + 1
    }
    return true
  }

  /// The most words that ".." stands for.
  private static let gap = 12

  /// A line that is nothing but a reporter's mail address, handle or page. A reference with its scheme is text.
  static func isAddress(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.trimmed()
    guard line.count >= 4, line.count <= 120, !line.contains(where: \.isSpace), line.contains(where: \.isLetter) else {
      return false
    }
    let isMail = line.contains(0x40) && (line.first == 0x40 || line.contains(0x2E))
    let isPage = line.contains(0x2F) && line.contains(0x2E) && !line.contains(0x3A)
    return isMail || isPage
  }
}
