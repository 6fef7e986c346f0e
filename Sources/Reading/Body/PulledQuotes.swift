/// Finds quotations that are set large beside the text they are taken from: their words stand in a paragraph too.
struct PulledQuotes {
  /// The places of the lines.
  private(set) var places: Set<Int> = []

  /// Shorter quotations may stand in a text twice by themselves.
  private static let width = 24
  /// Quotations with the same beginning that are looked at.
  private static let limit = 4

  /// Letters of all lines, in order, and whether the k-th is a quotation.
  init(_ lines: [[UInt8]], isQuote: (Int) -> Bool) {
    var quotes: [UInt64: [Int]] = [:]
    for (k, letters) in lines.enumerated() where (30...400).contains(letters.count) && isQuote(k) {
      let key = letters[..<Self.width].reduce(0, Self.added)
      if quotes[key, default: []].count < Self.limit { quotes[key, default: []].append(k) }
    }
    if quotes.isEmpty { return }
    let table = KeyTable(quotes.map { ($0.key, $0.value) })
    for (k, letters) in lines.enumerated() where !isQuote(k) { look(in: letters, for: table, lines) }
  }

  private mutating func look(in letters: [UInt8], for quotes: KeyTable<[Int]>, _ lines: [[UInt8]]) {
    guard letters.count > Self.width else { return }
    var hash = letters[..<Self.width].reduce(0, Self.added)
    for start in 0...(letters.count - Self.width) {
      if start > 0 {
        hash &-= UInt64(letters[start - 1]) &* Self.leaving
        hash = Self.added(hash, letters[start + Self.width - 1])
      }
      for k in quotes[hash] ?? [] where letters.count - start >= lines[k].count {
        if letters[start..<start + lines[k].count].elementsEqual(lines[k]) { places.insert(k) }
      }
    }
  }

  private static func added(_ hash: UInt64, _ byte: UInt8) -> UInt64 { hash &* FNV1a.prime &+ UInt64(byte) }
  private static let leaving = (1..<width).reduce(1) { power, _ in power &* FNV1a.prime }
}
