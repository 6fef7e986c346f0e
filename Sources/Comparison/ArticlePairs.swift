import Vocabulary

/// Which articles of two collections are versions of one another: by address, then by title and text.
public struct ArticlePairs: Sendable {
  /// Places in the old and the new collection; one is nil for an article that only the other has. In the order of the
  /// old collection, what was added at the end.
  public private(set) var pairs: [(old: Int?, new: Int?)] = []

  public init(_ old: [Record], _ new: [Record]) {
    var partner = [Int?](repeating: nil, count: old.count)
    var isTaken = [Bool](repeating: false, count: new.count)
    func pair(_ i: Int, _ j: Int) {
      partner[i] = j
      isTaken[j] = true
    }
    var byAddress: [String: [Int]] = [:]
    for (j, record) in new.enumerated() {
      if let address = Self.address(record.article.url) { byAddress[address, default: []].append(j) }
    }
    for (i, record) in old.enumerated() {
      guard let address = Self.address(record.article.url),
        let j = byAddress[address]?.first(where: { !isTaken[$0] })
      else { continue }
      pair(i, j)
    }
    let left = new.indices.filter { !isTaken[$0] }
    for match in Self.matches(old.indices.filter { partner[$0] == nil }, left, old, new)
    where partner[match.old] == nil && !isTaken[match.new] {
      pair(match.old, match.new)
    }
    pairs = partner.enumerated().map { (old: $0, new: $1) }
    pairs += new.indices.filter { !isTaken[$0] }.map { (old: nil, new: $0) }
  }

  // MARK: Addresses

  /// Without scheme, "www.", fragment, last slash and what only counts visitors.
  static func address(_ url: String?) -> String? {
    guard var rest = url?[...], let scheme = rest.firstRange(of: "://") else { return nil }
    rest = rest[scheme.upperBound...]
    if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
    var query: [Substring] = []
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...].split(separator: "&")
        .filter { part in !["utm_", "fbclid", "gclid", "ref=", "cmp=", "CMP="].contains { part.hasPrefix($0) } }
        .sorted()
      rest = rest[..<mark]
    }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    let cut = rest.firstIndex(of: "/") ?? rest.endIndex
    var host = rest[..<cut].lowercased()
    for prefix in ["www.", "m.", "amp."] where host.hasPrefix(prefix) { host.removeFirst(prefix.count) }
    if host.isEmpty { return nil }
    return host + rest[cut...] + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  // MARK: Titles and texts

  private struct Match {
    var old: Int
    var new: Int
    var worth: Int
  }

  /// The likeliest first.
  private static func matches(_ olds: [Int], _ news: [Int], _ old: [Record], _ new: [Record]) -> [Match] {
    var index: [UInt64: [Int]] = [:]
    var sizes: [Int: Int] = [:]
    for j in news {
      let shingles = shingles(of: new[j])
      sizes[j] = shingles.count
      for shingle in shingles { index[shingle, default: []].append(j) }
    }
    var titles: [String: [Int]] = [:]
    for j in news { if let title = title(new[j]) { titles[title, default: []].append(j) } }
    var matches: [Match] = []
    for i in olds {
      let shingles = shingles(of: old[i])
      var shared: [Int: Int] = [:]
      for shingle in shingles { for j in index[shingle] ?? [] { shared[j, default: 0] += 1 } }
      let named = Set(title(old[i]).flatMap { titles[$0] } ?? [])
      for j in Set(shared.keys).union(named).sorted() {
        let both = shared[j] ?? 0
        let all = shingles.count + (sizes[j] ?? 0)
        let likeness = all == 0 ? 0 : 2000 * both / all
        // A headline stays when the text is rewritten; without it, a third of the text must be the same.
        if named.contains(j) ? likeness >= 50 || all == 0 : likeness >= 330 {
          matches.append(Match(old: i, new: j, worth: likeness + (named.contains(j) ? 500 : 0)))
        }
      }
    }
    return matches.sorted { $0.worth != $1.worth ? $0.worth > $1.worth : ($0.old, $0.new) < ($1.old, $1.new) }
  }

  private static func title(_ record: Record) -> String? {
    guard let title = record.article.title?.lowercased() else { return nil }
    let letters = String(
      String.UnicodeScalarView(
        title.unicodeScalars.filter { $0.properties.isAlphabetic || $0.value < 0x3A && $0.value > 0x2F }))
    return letters.isEmpty ? nil : letters
  }

  /// Runs of four words, each once.
  private static func shingles(of record: Record) -> Set<UInt64> {
    let words = WordReader(record).words(in: TextRange(0, record.article.text.utf8.count))
    guard words.count >= 4 else { return words.isEmpty ? [] : [words.reduce(FormHash.start) { $0 &* 31 &+ $1.form }] }
    var shingles: Set<UInt64> = []
    for i in 0...(words.count - 4) {
      shingles.insert(words[i..<(i + 4)].reduce(FormHash.start) { $0 &* 31 &+ $1.form })
    }
    return shingles
  }
}
