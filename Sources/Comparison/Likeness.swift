import Vocabulary

/// How much two claims say of the same: the words they share, rare ones counting more, and the amounts.
struct Likeness {
  /// By stem.
  private let weights: [UInt64: Int]
  private let versions: Versions
  private let oldTotals: [Int]
  private let newTotals: [Int]

  init(_ versions: Versions) {
    self.versions = versions
    var counts: [UInt64: (old: Int32, new: Int32)] = [:]
    for claim in versions.old.claims { for stem in claim.stems { counts[stem, default: (0, 0)].old += 1 } }
    for claim in versions.new.claims { for stem in claim.stems { counts[stem, default: (0, 0)].new += 1 } }
    let weights = counts.mapValues { count in
      let most = Int(max(count.old, count.new))
      return 60 / (1 + (Int.bitWidth - 1 - most.leadingZeroBitCount))
    }
    func total(_ claim: ClaimView) -> Int { claim.stems.reduce(0) { $0 + (weights[$1] ?? 0) } }
    self.weights = weights
    oldTotals = versions.old.claims.map(total)
    newTotals = versions.new.claims.map(total)
  }

  func weight(_ stem: UInt64) -> Int { weights[stem] ?? 0 }

  /// 0 to 1000.
  func score(_ old: Int, _ new: Int) -> Int {
    let (a, b) = (versions.old.claims[old], versions.new.claims[new])
    var shared = 0
    var words = 0
    a.stems.forEachShared(with: b.stems) { stem in
      shared += weight(stem)
      words += 1
    }
    var (before, after) = (oldTotals[old], newTotals[new])
    var amounts = 0
    a.amounts.forEachShared(with: b.amounts) { _ in amounts += 1 }
    shared += amounts * Self.amount
    before += amounts * Self.amount + min(2, a.amounts.count - amounts) * Self.otherAmount
    after += amounts * Self.amount + min(2, b.amounts.count - amounts) * Self.otherAmount
    guard before > 0, after > 0 else { return 0 }
    let whole = 2000 * shared / (before + after)
    // A claim may have been cut or have grown: then all of the shorter one is in the longer.
    if a.quote?.kind == .direct, b.quote?.kind == .direct, Self.isCut(a, b) { return max(whole, 750) }
    let part = words >= 3 ? 850 * shared / min(before, after) : 0
    // What is nested is a part of what is around it: only the whole of it is the same claim.
    if (a.claim.within == nil) != (b.claim.within == nil) { return whole >= 850 ? whole : 0 }
    return max(whole, part)
  }

  /// The shorter quotation is the beginning or the end of the longer one.
  private static func isCut(_ a: ClaimView, _ b: ClaimView) -> Bool {
    let (short, long) = a.words.count < b.words.count ? (a.words, b.words) : (b.words, a.words)
    guard short.count >= 3 else { return false }
    return zip(short, long).allSatisfy { $0.form == $1.form }
      || zip(short.reversed(), long.reversed()).allSatisfy { $0.form == $1.form }
  }

  private static let amount = 50
  private static let otherAmount = 12
}
