/// Words of a text with their byte offsets, lower-cased: scoring never looks at punctuation or white space.
struct Words {
  struct Word: Hashable {
    var start: Int
    var end: Int
  }

  let words: [Word]
  let texts: [String]

  init(_ text: String) {
    var words: [Word] = []
    var texts: [String] = []
    var start = -1
    var current = String.UnicodeScalarView()
    var offset = 0
    func isPart(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
    for scalar in text.unicodeScalars {
      if isPart(scalar) {
        if start < 0 { start = offset }
        current.append(scalar)
      } else if start >= 0 {
        words.append(Word(start: start, end: offset))
        texts.append(String(current).lowercased())
        current = String.UnicodeScalarView()
        start = -1
      }
      offset += UTF8.width(scalar)
    }
    if start >= 0 {
      words.append(Word(start: start, end: offset))
      texts.append(String(current).lowercased())
    }
    self.words = words
    self.texts = texts
  }

  /// Numbers of the words that lie inside byte ranges.
  func inside(_ ranges: [(start: Int, end: Int)]) -> Set<Int> {
    var found: Set<Int> = []
    for range in ranges {
      for (number, word) in words.enumerated() where range.start <= word.start && word.end <= range.end {
        found.insert(number)
      }
    }
    return found
  }

  /// How often each run of four words occurs; the whole text when it is shorter.
  var shingles: [[String]: Int] {
    var counts: [[String]: Int] = [:]
    guard !texts.isEmpty else { return counts }
    for i in 0..<max(1, texts.count - 3) { counts[Array(texts[i..<min(i + 4, texts.count)]), default: 0] += 1 }
    return counts
  }
}
