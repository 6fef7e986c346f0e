import Vocabulary

/// A record with what the comparison needs to know of its claims.
struct RecordView {
  let record: Record
  let reader: WordReader
  let claims: [ClaimView]
  /// Mentions of actors by place.
  private let mentions: [(range: TextRange, actor: Reference<Actor>)]

  init(_ record: Record) {
    let reader = WordReader(record)
    self.record = record
    self.reader = reader
    claims = record.claims.indices.map { ClaimView($0, record, reader) }
    mentions = record.actors.enumerated().flatMap { number, actor in
      actor.mentions.map { (range: $0.range, actor: Reference<Actor>(number + 1)) }
    }.sorted { $0.range < $1.range }
  }

  /// The actor whose mention covers a word.
  func actor(at range: TextRange) -> Reference<Actor>? {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.start <= range.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && mentions[low - 1].range.contains(range) ? mentions[low - 1].actor : nil
  }

  func figure(_ number: Int) -> Figure { record.figures[number] }
}

/// One claim, read for comparing.
struct ClaimView {
  let number: Int
  let claim: Claim
  let words: [Word]
  /// The attribution it is the content of; nil for the article's own voice and for nested claims.
  let quote: Quote?
  /// Hash of all forms in order: equal for the same words with the same amounts.
  let key: UInt64
  /// Stems of the words that say what it is about, sorted, each once; where there are none, all forms.
  let stems: [UInt64]
  /// Hashes of the first and of the last words: a quotation that was cut at one end keeps the other.
  let ends: [UInt64]
  /// Hashes of the amounts, sorted.
  let amounts: [UInt64]

  init(_ number: Int, _ record: Record, _ reader: WordReader) {
    let claim = record.claims[number]
    self.number = number
    self.claim = claim
    quote = claim.quotes.first.flatMap { reference in
      record.quotes.indices.contains(reference.number - 1) ? record.quotes[reference.number - 1] : nil
    }
    words = reader.words(of: claim, isQuoted: quote?.kind == .direct, marksQuotes: quote?.kind != .indirect)
    key = words.reduce(FormHash.start) { ($0 ^ $1.form) &* 0x0000_0100_0000_01B3 }
    let content = words.filter(\.isContent).map(\.stem)
    stems = Self.unique(content.isEmpty ? words.filter { $0.figure < 0 }.map(\.form) : content)
    let forms = words.map(\.form)
    ends =
      forms.count < Self.end
      ? [] : [forms.prefix(Self.end), forms.suffix(Self.end)].map { $0.reduce(1) { $0 &* 31 &+ $1 } }
    amounts = words.filter { $0.figure >= 0 }.map(\.form).sorted()
  }

  var isAttributed: Bool { claim.voice == .attributed }

  private static let end = 3

  private static func unique(_ values: [UInt64]) -> [UInt64] {
    var values = values.sorted()
    var kept = 0
    for i in values.indices where kept == 0 || values[kept - 1] != values[i] {
      values[kept] = values[i]
      kept += 1
    }
    values.removeLast(values.count - kept)
    return values
  }
}

extension Array where Element == UInt64 {
  /// Whether a sorted array has the value.
  func hasSorted(_ value: UInt64) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == value
  }

  /// Calls `body` with each value that two sorted arrays share.
  func forEachShared(with other: [UInt64], _ body: (UInt64) -> Void) {
    var (i, j) = (0, 0)
    while i < count, j < other.count {
      if self[i] == other[j] {
        body(self[i])
        i += 1
        j += 1
      } else if self[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }
}
