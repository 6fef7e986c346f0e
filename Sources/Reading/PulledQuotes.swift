/// Finds quotations that are set large beside the text they are taken from: their words stand in a paragraph too.
struct PulledQuotes {
  /// The places of the lines.
  private(set) var places: Set<Int> = []

  /// Shorter quotations may stand in a text twice by themselves.
  private static let width = 24
  /// Quotations with the same beginning that are looked at.
  private static let limit = 4

  /// Letters of all lines, in order, and whether a line is a quotation.
  init(_ lines: [(letters: [UInt8], isQuote: Bool)]) {
    var quotes: [UInt64: [Int]] = [:]
    for (k, line) in lines.enumerated() where line.isQuote && (30...400).contains(line.letters.count) {
      let key = line.letters[..<Self.width].reduce(0, Self.added)
      if quotes[key, default: []].count < Self.limit { quotes[key, default: []].append(k) }
    }
    if quotes.isEmpty { return }
    for line in lines where !line.isQuote { look(in: line.letters, for: quotes, lines) }
  }

  private mutating func look(
    in letters: [UInt8], for quotes: [UInt64: [Int]], _ lines: [(letters: [UInt8], isQuote: Bool)]
  ) {
    guard letters.count > Self.width else { return }
    var hash = letters[..<Self.width].reduce(0, Self.added)
    for start in 0...(letters.count - Self.width) {
      if start > 0 {
        hash &-= UInt64(letters[start - 1]) &* Self.leaving
        hash = Self.added(hash, letters[start + Self.width - 1])
      }
      for k in quotes[hash] ?? [] where letters.count - start >= lines[k].letters.count {
        if letters[start..<start + lines[k].letters.count].elementsEqual(lines[k].letters) { places.insert(k) }
      }
    }
  }

  private static func added(_ hash: UInt64, _ byte: UInt8) -> UInt64 { hash &* prime &+ UInt64(byte) }
  private static let prime: UInt64 = 0x100_0000_01B3
  private static let leaving = (1..<width).reduce(1) { power, _ in power &* prime }
}
