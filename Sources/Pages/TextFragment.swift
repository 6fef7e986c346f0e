import Vocabulary

/// The words by which a browser finds a passage on the page it came from: `prefix-,start,end,-suffix`.
struct TextFragment: Equatable {
  /// Percent-encoded, ready to follow `:~:text=`.
  let text: String

  /// Passages of more words are named by their first and last few.
  private static let longest = 12
  private static let few = 5

  /// - Parameters:
  ///   - range: a passage of one block.
  ///   - text: the article's text in UTF-8.
  /// - Returns: nil for a passage without words.
  init?(_ range: TextRange, in text: [UInt8]) {
    let words = Self.words(text, range)
    guard let first = words.first, let last = words.last else { return nil }
    if words.count > Self.longest {
      let start = TextRange(first.start, words[Self.few - 1].end)
      let end = TextRange(words[words.count - Self.few].start, last.end)
      self.text = Self.encoded(text[start.start..<start.end]) + "," + Self.encoded(text[end.start..<end.end])
      return
    }
    var parts = Self.encoded(text[first.start..<last.end])
    // The browser marks the first place where the words stand: words that stand twice need their neighbours.
    if Self.occurrences(of: text[first.start..<last.end], in: text) > 1 {
      let block = Self.line(around: range, in: text)
      let before = Self.words(text, TextRange(block.start, first.start)).suffix(Self.few)
      let after = Self.words(text, TextRange(last.end, block.end)).prefix(Self.few)
      if let from = before.first, let to = before.last {
        parts = Self.encoded(text[from.start..<to.end]) + "-," + parts
      }
      if let from = after.first, let to = after.last { parts += ",-" + Self.encoded(text[from.start..<to.end]) }
    }
    self.text = parts
  }

  // MARK: Words

  /// Runs without blanks, without the punctuation around them: a browser matches whole words.
  private static func words(_ text: [UInt8], _ range: TextRange) -> [TextRange] {
    var found: [TextRange] = []
    var start: Int?
    for i in range.start...max(range.start, range.end) {
      if i < range.end && text[i] > 0x20 {
        start = start ?? i
      } else if let from = start {
        if let word = trimmed(text, TextRange(from, i)) { found.append(word) }
        start = nil
      }
    }
    return found
  }

  private static func trimmed(_ text: [UInt8], _ word: TextRange) -> TextRange? {
    var (start, end) = (word.start, word.end)
    while let mark = marks.first(where: { text[start..<end].starts(with: $0) }) { start += mark.count }
    while let mark = marks.first(where: { text[start..<end].reversed().starts(with: $0.reversed()) }) {
      end -= mark.count
    }
    return start < end ? TextRange(start, end) : nil
  }

  private static let marks: [[UInt8]] = [
    "\"", "'", ",", ".", ";", ":", "!", "?", "(", ")", "[", "]", "-", "“", "”", "‘", "’", "«", "»", "–", "—", "…",
  ].map { Array($0.utf8) }

  /// The stretch without line feeds that a passage stands in.
  private static func line(around range: TextRange, in text: [UInt8]) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start > 0 && text[start - 1] != 0x0A { start -= 1 }
    while end < text.count && text[end] != 0x0A { end += 1 }
    return TextRange(start, end)
  }

  private static func occurrences(of words: ArraySlice<UInt8>, in text: [UInt8]) -> Int {
    var count = 0
    var i = 0
    while i + words.count <= text.count && count < 2 {
      if text[i] == words[words.startIndex] && text[i..<i + words.count].elementsEqual(words) { count += 1 }
      i += 1
    }
    return count
  }

  // MARK: Letters

  /// All but letters, digits, `.`, `_` and `~` as percent signs and digits: `-`, `,` and `&` have a meaning here.
  private static func encoded(_ words: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in words {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        out.append(byte)
      default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
