/// Tells bylines and dates printed in an article's body: "By Jane Doe", "Jane Doe5 hours ago", "March 3, 2024".
struct PrintedByline {
  /// The article's authors, folded.
  let authors: [[UInt8]]

  /// Names with two words or more: a single name may open any sentence.
  init(authors: [String]) {
    self.authors = authors.map { PlainWords(Array($0.utf8)[...]).bytes }.filter { $0.dropLast().contains(0x20) }
  }

  /// Whether a line is nothing but the name of who wrote it, with a place, a house or a time.
  func holds(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 110, !Prose.ends(line) || line.last == 0x3A else { return false }
    let words = PlainWords(line)
    guard words.count > 0 else { return false }
    let lead = PersonNames.withoutLead(line)
    let skipped = lead.count == line.count ? 0 : PlainWords(line[..<lead.startIndex]).count
    if skipped < words.count, startsWithAuthor(words, at: skipped) { return true }
    return skipped > 0 && lead.count < 60 && PersonNames.isByline(line)
  }

  /// The name as first words; its last word may run into a time, as in "Jane Doe5 hours ago".
  private func startsWithAuthor(_ words: PlainWords, at word: Int) -> Bool {
    let start = words.starts[word]
    return authors.contains { author in
      let name = author.dropLast()
      guard start + name.count < words.bytes.count else { return false }
      for k in 0..<name.count where words.bytes[start + k] != name[k] { return false }
      let next = words.bytes[start + name.count]
      let rest = words.count - word - name.count { $0 == 0x20 }
      return (next == 0x20 || next.isDigit) && rest <= 8
    }
  }

  /// Whether a line is a day or a moment, with a word or two beside it: "Updated March 3, 2024, 10:57 AM".
  static func isDate(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 100, line.contains(where: \.isDigit), !Prose.ends(line) else { return false }
    guard Timestamp(line) != nil else { return false }
    let words = line.pieces { $0.isSpace || $0 == 0x2C || $0 == 0x7C || $0 == 0x3A }
    let others = words.filter { word in
      !word.contains(where: \.isDigit) && word.count > 3 && Months.number(word) == nil
    }
    return others.count <= 2
  }
}
