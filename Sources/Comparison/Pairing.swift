import Vocabulary

/// Which claims of two versions are the same, by what they say: never by number or place.
///
/// Claims with the same words are paired first. The rest meet by the words they share: of each claim's likeliest
/// partners, the one-to-one assignment with the greatest sum is taken. A pair in which a verb or a name took another's
/// place, or that another pair fits as well, is none.
struct Pairing {
  private(set) var pairs: [ClaimPair] = []
  private(set) var removed: [Int] = []
  private(set) var added: [Int] = []

  private let versions: Versions
  private let likeness: Likeness
  private let tolerance: Tolerance

  /// How much two claims may differ and be one.
  struct Tolerance: Sendable {
    /// The least likeness, in thousandths.
    var least: Int
    /// Whether a verb in place of another makes another claim.
    var holdsCore: Bool

    /// Versions of one text.
    static let versions = Tolerance(least: 480, holdsCore: true)
    /// Two outlets, each in its own words.
    static let outlets = Tolerance(least: 330, holdsCore: false)
  }

  init(_ versions: Versions, _ tolerance: Tolerance) {
    self.versions = versions
    self.tolerance = tolerance
    likeness = Likeness(versions)
    var oldLeft = Set(versions.old.claims.indices)
    var newLeft = Set(versions.new.claims.indices)
    pairSame(&oldLeft, &newLeft)
    pairAlike(&oldLeft, &newLeft)
    joinParts(&oldLeft, &newLeft)
    removed = oldLeft.sorted()
    added = newLeft.sorted()
    pairs.sort { $0.new[0] < $1.new[0] }
  }

  /// Takes a pair back: what it held was removed and added.
  mutating func part(_ pair: ClaimPair) {
    removed = (removed + pair.old).sorted()
    added = (added + pair.new).sorted()
  }

  private mutating func pair(_ old: Int, _ new: Int, _ oldLeft: inout Set<Int>, _ newLeft: inout Set<Int>) {
    pairs.append(ClaimPair(old: [old], new: [new], versions))
    oldLeft.remove(old)
    newLeft.remove(new)
  }

  // MARK: The same words

  private mutating func pairSame(_ oldLeft: inout Set<Int>, _ newLeft: inout Set<Int>) {
    var groups: [UInt64: (old: [Int], new: [Int])] = [:]
    var keys: [UInt64] = []
    for claim in versions.old.claims where !claim.words.isEmpty {
      if groups[claim.key] == nil { keys.append(claim.key) }
      groups[claim.key, default: ([], [])].old.append(claim.number)
    }
    for claim in versions.new.claims { groups[claim.key]?.new.append(claim.number) }
    for key in keys {
      guard let group = groups[key], !group.new.isEmpty else { continue }
      if group.old.count == 1 && group.new.count == 1 {
        pair(group.old[0], group.new[0], &oldLeft, &newLeft)
      } else if max(group.old.count, group.new.count) > Self.most {
        for (old, new) in zip(group.old, group.new) { pair(old, new, &oldLeft, &newLeft) }
      } else {
        let worths = group.old.map { old in group.new.map { new in 1000 + bonus(old, new) } }
        for (i, column) in Assignment.best(worths).enumerated() {
          if let column { pair(group.old[i], group.new[column], &oldLeft, &newLeft) }
        }
      }
    }
  }

  /// What speaks for a pair beside its words: the same source, the same voice, about the same place.
  private func bonus(_ old: Int, _ new: Int) -> Int {
    let (a, b) = (versions.old.claims[old].claim, versions.new.claims[new].claim)
    var worth = 0
    if a.voice == b.voice { worth += 15 }
    if (a.within == nil) == (b.within == nil) { worth += 10 }
    if let before = versions.oldSource(a.source), let after = versions.newSource(b.source) {
      if before.change(to: after, versions.actors) == nil { worth += 30 }
      if !before.stems.isDisjoint(with: after.stems) { worth += 10 }
    }
    let place = old * 1000 / max(1, versions.old.claims.count) - new * 1000 / max(1, versions.new.claims.count)
    return worth + (1000 - abs(place)) / 100
  }

  // MARK: Much the same

  private struct Candidate {
    var old: Int
    var new: Int
    var score: Int
    var worth: Int
  }

  private mutating func pairAlike(_ oldLeft: inout Set<Int>, _ newLeft: inout Set<Int>) {
    let candidates = candidates(oldLeft.sorted(), newLeft)
    for component in components(candidates) {
      for chosen in assigned(component) where isClear(chosen, in: component) {
        pair(chosen.old, chosen.new, &oldLeft, &newLeft)
      }
    }
  }

  /// The likeliest partners of each claim, by the words they share.
  private func candidates(_ olds: [Int], _ newLeft: Set<Int>) -> [Candidate] {
    var index: [UInt64: [Int]] = [:]
    for claim in versions.new.claims where newLeft.contains(claim.number) {
      for stem in claim.stems + claim.ends { index[stem, default: []].append(claim.number) }
    }
    var found: [Candidate] = []
    var shared = [Int](repeating: 0, count: versions.new.claims.count)
    for old in olds {
      var touched: [Int] = []
      for stem in versions.old.claims[old].stems + versions.old.claims[old].ends {
        guard let news = index[stem], news.count <= Self.commonest else { continue }
        let weight = max(1, likeness.weight(stem))
        for new in news {
          if shared[new] == 0 { touched.append(new) }
          shared[new] += weight
        }
      }
      touched.sort { shared[$0] != shared[$1] ? shared[$0] > shared[$1] : $0 < $1 }
      for new in touched.prefix(Self.partners) {
        if let candidate = candidate(old, new) { found.append(candidate) }
      }
      for new in touched { shared[new] = 0 }
    }
    return found
  }

  private func candidate(_ old: Int, _ new: Int) -> Candidate? {
    let score = likeness.score(old, new)
    guard score >= tolerance.least else { return nil }
    if tolerance.holdsCore {
      let substitutions = Substitutions(ClaimPair(old: [old], new: [new], versions), versions)
      if substitutions.replacesCore || substitutions.share > 400 { return nil }
    }
    return Candidate(old: old, new: new, score: score, worth: score + bonus(old, new))
  }

  /// Candidates that share a claim with each other, in order of appearance.
  private func components(_ candidates: [Candidate]) -> [[Candidate]] {
    let offset = versions.old.claims.count
    var parent = Array(0..<(offset + versions.new.claims.count))
    func root(_ node: Int) -> Int {
      var node = node
      while parent[node] != node {
        parent[node] = parent[parent[node]]
        node = parent[node]
      }
      return node
    }
    for candidate in candidates {
      let (a, b) = (root(candidate.old), root(offset + candidate.new))
      if a != b { parent[max(a, b)] = min(a, b) }
    }
    var groups: [Int: [Candidate]] = [:]
    var order: [Int] = []
    for candidate in candidates {
      let root = root(candidate.old)
      if groups[root] == nil { order.append(root) }
      groups[root, default: []].append(candidate)
    }
    return order.compactMap { groups[$0] }
  }

  private func assigned(_ component: [Candidate]) -> [Candidate] {
    if component.count == 1 { return component }
    let olds = Set(component.map(\.old)).sorted()
    let news = Set(component.map(\.new)).sorted()
    if max(olds.count, news.count) > Self.most { return greedy(component) }
    var worths = [[Int]](repeating: [Int](repeating: 0, count: news.count), count: olds.count)
    var table: [Int: Candidate] = [:]
    for candidate in component {
      guard let row = olds.firstIndex(of: candidate.old), let column = news.firstIndex(of: candidate.new) else {
        continue
      }
      worths[row][column] = candidate.worth
      table[row * news.count + column] = candidate
    }
    return Assignment.best(worths).enumerated().compactMap { row, column in
      column.flatMap { table[row * news.count + $0] }
    }
  }

  /// The best first, where there are too many for the best sum.
  private func greedy(_ component: [Candidate]) -> [Candidate] {
    var (olds, news): (Set<Int>, Set<Int>) = ([], [])
    let sorted = component.sorted {
      $0.worth != $1.worth ? $0.worth > $1.worth : ($0.old, $0.new) < ($1.old, $1.new)
    }
    return sorted.filter { candidate in
      if olds.contains(candidate.old) || news.contains(candidate.new) { return false }
      olds.insert(candidate.old)
      news.insert(candidate.new)
      return true
    }
  }

  /// Not so when another claim fits one of the two about as well, and both not well.
  private func isClear(_ chosen: Candidate, in component: [Candidate]) -> Bool {
    if chosen.score >= 700 { return true }
    return !component.contains { other in
      (other.old == chosen.old) != (other.new == chosen.new) && other.score + 40 > chosen.score
        && other.worth + 20 > chosen.worth
    }
  }

  // MARK: Parts

  /// Claims left over that are a part of a paired one: a sentence was split, or two were joined.
  private mutating func joinParts(_ oldLeft: inout Set<Int>, _ newLeft: inout Set<Int>) {
    // Where much of a long text is new, every part would be looked for in every whole.
    if (oldLeft.count + newLeft.count) * pairs.count > 1 << 20 { return }
    for new in newLeft.sorted() {
      let claim = versions.new.claims[new]
      guard
        let place = pairs.firstIndex(where: {
          isPart(claim, of: $0.oldStems, $0.oldWords, missingFrom: $0.newStems, $0.newWords)
            && hasVoice(claim, versions.new.claims[$0.new[0]])
        })
      else { continue }
      pairs[place] = ClaimPair(old: pairs[place].old, new: (pairs[place].new + [new]).sorted(), versions)
      newLeft.remove(new)
    }
    for old in oldLeft.sorted() {
      let claim = versions.old.claims[old]
      guard
        let place = pairs.firstIndex(where: {
          isPart(claim, of: $0.newStems, $0.newWords, missingFrom: $0.oldStems, $0.oldWords)
            && hasVoice(claim, versions.old.claims[$0.old[0]])
        })
      else { continue }
      pairs[place] = ClaimPair(old: (pairs[place].old + [old]).sorted(), new: pairs[place].new, versions)
      oldLeft.remove(old)
    }
  }

  private func hasVoice(_ a: ClaimView, _ b: ClaimView) -> Bool {
    a.claim.voice == b.claim.voice && (a.claim.within == nil) == (b.claim.within == nil)
  }

  /// All of it is a run of words of the whole; or four fifths of its words are in the whole, and most of these are
  /// missing from the other part.
  private func isPart(
    _ claim: ClaimView, of whole: [UInt64], _ wholeWords: [Word], missingFrom rest: [UInt64], _ restWords: [Word]
  ) -> Bool {
    let size = claim.words.count
    if size >= 3, isRun(claim.words, in: wholeWords), !isRun(claim.words, in: restWords) { return true }
    guard claim.stems.count >= 2, claim.words.contains(where: \.isContent) else { return false }
    var inside = 0
    var missing = 0
    for stem in claim.stems where whole.hasSorted(stem) {
      inside += 1
      if !rest.hasSorted(stem) { missing += 1 }
    }
    return inside * 5 >= claim.stems.count * 4 && missing * 5 >= claim.stems.count * 3
  }

  private func isRun(_ part: [Word], in whole: [Word]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { start in
      part.indices.allSatisfy { part[$0].form == whole[start + $0].form }
    }
  }

  /// Claims of one group up to which the best sum is looked for.
  private static let most = 60
  /// Partners tried for each claim.
  private static let partners = 8
  /// A word in more claims than these finds no partners.
  private static let commonest = 60
}
