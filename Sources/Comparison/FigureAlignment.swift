import Vocabulary

/// Which figures of a pair of claims stand for the same thing.
struct FigureAlignment {
  /// Indices among each record's figures; nil where only the other claim has one.
  private(set) var pairs: [(old: Int?, new: Int?)] = []

  init(_ old: [Int], _ new: [Int], _ pair: ClaimPair, _ versions: Versions) {
    if old.isEmpty && new.isEmpty { return }
    let oldPlaces = Self.places(pair.oldWords)
    let newPlaces = Self.places(pair.newWords)
    func worth(_ i: Int, _ j: Int) -> Int {
      let (a, b) = (versions.old.figure(old[i]), versions.new.figure(new[j]))
      var worth = Self.likeness(a, b)
      if let before = oldPlaces[old[i]], let after = newPlaces[new[j]] {
        if Self.isSame(pair.oldWords, before - 1, pair.newWords, after - 1) { worth += 12 }
        if Self.isSame(pair.oldWords, before + 1, pair.newWords, after + 1) { worth += 12 }
      }
      if old.count == 1 && new.count == 1 { worth += 20 }
      return worth < Self.least ? 0 : worth * 100 - min(90, abs(i - j))
    }
    var partner = [Int?](repeating: nil, count: old.count)
    if !old.isEmpty, !new.isEmpty {
      partner =
        max(old.count, new.count) > Self.most
        ? old.indices.map { $0 < new.count ? $0 : nil }
        : Assignment.best(old.indices.map { i in new.indices.map { worth(i, $0) } })
    }
    for (i, j) in partner.enumerated() { pairs.append((old: old[i], new: j.map { new[$0] })) }
    let taken = Set(partner.compactMap { $0 })
    for j in new.indices where !taken.contains(j) { pairs.append((old: nil, new: new[j])) }
  }

  private static func likeness(_ a: Figure, _ b: Figure) -> Int {
    let (before, after) = (Amount(a), Amount(b))
    var worth = 0
    if a.kind == b.kind { worth += 40 } else if before.low == nil || before.low != after.low { return 0 }
    if before == after { worth += 40 } else if before.low != nil, before.low == after.low { worth += 20 }
    if before.unit == after.unit { worth += 10 }
    if before.currency == after.currency { worth += 10 }
    let (counted, others) = (NounStems.of(a.of), NounStems.of(b.of))
    if counted.isEmpty && others.isEmpty { worth += 5 } else if counted.contains(where: others.contains) { worth += 25 }
    if NounStems.of(a.about).contains(where: NounStems.of(b.about).contains) { worth += 10 }
    return worth
  }

  /// Of each figure, its place among the words.
  private static func places(_ words: [Word]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for (i, word) in words.enumerated() where word.figure >= 0 { places[word.figure] = i }
    return places
  }

  private static func isSame(_ a: [Word], _ i: Int, _ b: [Word], _ j: Int) -> Bool {
    let (inA, inB) = (a.indices.contains(i), b.indices.contains(j))
    return inA && inB ? a[i].stem == b[j].stem : inA == inB
  }

  /// Below this, two figures are not of the same thing.
  private static let least = 60
  private static let most = 40
}
