import Vocabulary

/// Two records compared: the changes in order, and the pairs without any.
struct Comparison {
  private(set) var changes: [ClaimChange] = []
  private(set) var unchanged: [(old: ClaimPassage, new: ClaimPassage)] = []

  private let versions: Versions
  private let reporting: ClaimDiff.Reporting
  private let isStrict: Bool

  init(_ old: Record, _ new: Record, _ tolerance: Pairing.Tolerance, _ reporting: ClaimDiff.Reporting) {
    versions = Versions(old, new)
    self.reporting = reporting
    isStrict = tolerance.holdsCore
    var pairing = Pairing(versions, tolerance)
    let details = compare(pairing.pairs)
    let kept = settle(&pairing, details)
    order(kept, pairing)
  }

  // MARK: Comparing

  /// The nested ones first: what they tell, the claims around them need not tell again.
  private func compare(_ pairs: [ClaimPair]) -> [[ChangeDetail]] {
    var partner: [Int: Int] = [:]
    for pair in pairs { partner[pair.old[0]] = pair.new[0] }
    var told: [Int: Told] = [:]
    var details = [[ChangeDetail]](repeating: [], count: pairs.count)
    // A nested claim comes after the one around it.
    for place in pairs.indices.sorted(by: { pairs[$0].old[0] > pairs[$1].old[0] }) {
      let pair = pairs[place]
      let (old, new) = (versions.old.claims[pair.old[0]].claim, versions.new.claims[pair.new[0]].claim)
      let isNested =
        old.within.map { outer in new.within.map { partner[outer.number - 1] == $0.number - 1 } ?? false } ?? false
      var shared = (old: 0, new: 0)
      if isNested, let outer = old.within, let newOuter = new.within {
        shared.old = sharedHops(old, versions.old.claims[outer.number - 1].claim)
        shared.new = sharedHops(new, versions.new.claims[newOuter.number - 1].claim)
      }
      details[place] =
        PairComparison(pair, versions, told: told[pair.old[0]] ?? Told(), sharedHops: shared).details
      if isNested, let outer = old.within {
        told[outer.number - 1, default: Told()].old += old.content
        told[outer.number - 1, default: Told()].new += new.content
        // What is nested deeper is inside this one's content, too.
      }
    }
    return details
  }

  /// A nested claim came through all that its outer one came through, and through the outer one's source.
  private func sharedHops(_ claim: Claim, _ outer: Claim) -> Int {
    var count = 0
    if outer.chain.count <= claim.chain.count, Array(claim.chain.suffix(outer.chain.count)) == outer.chain {
      count = outer.chain.count
    }
    if let source = outer.source, claim.chain.dropLast(count).last?.source == source { count += 1 }
    return count
  }

  // MARK: Doubts

  private struct Kept {
    var pair: ClaimPair
    var details: [ChangeDetail]
  }

  /// Pairs that hold. One in which words took each other's place and no kind of change says so is none.
  private func settle(_ pairing: inout Pairing, _ details: [[ChangeDetail]]) -> [Kept] {
    var kept: [Kept] = []
    for (pair, details) in zip(pairing.pairs, details) {
      if isStrict, !pair.edits.isEmpty, isDoubtful(pair, details) {
        pairing.part(pair)
      } else {
        kept.append(Kept(pair: pair, details: details))
      }
    }
    return kept
  }

  private func isDoubtful(_ pair: ClaimPair, _ details: [ChangeDetail]) -> Bool {
    let share = Substitutions(pair, versions).share
    return share > (details.isEmpty ? 150 : 300)
  }

  // MARK: Order

  private mutating func order(_ kept: [Kept], _ pairing: Pairing) {
    var found: [(place: Int, rank: Int, change: ClaimChange)] = []
    var newPlace: [Int: Int] = [:]
    for one in kept {
      for old in one.pair.old { newPlace[old] = versions.new.claims[one.pair.new[0]].claim.range.start }
      let (old, new) = (passage(one.pair.old[0], versions.old), passage(one.pair.new[0], versions.new))
      if one.details.isEmpty {
        if isReported(one.pair.old[0], versions.old) || isReported(one.pair.new[0], versions.new) {
          unchanged.append((old: old, new: new))
        }
      } else {
        let change = ClaimChange(kinds: Self.kinds(one.details), old: old, new: new, details: one.details)
        found.append((new.range.start, 0, change))
      }
    }
    let relayed = relayChanges(kept)
    let contained = containedClaims(kept)
    for number in pairing.removed
    where isReported(number, versions.old) && !relayed.old.contains(number) && !contained.old.contains(number) {
      var before = number - 1
      while before >= 0, newPlace[before] == nil { before -= 1 }
      let place = before >= 0 ? newPlace[before] ?? 0 : -1
      found.append(
        (place, 1 + number, ClaimChange(kinds: [.claimRemoved], old: passage(number, versions.old), new: nil)))
    }
    for number in pairing.added
    where isReported(number, versions.new) && !relayed.new.contains(number) && !contained.new.contains(number) {
      let new = passage(number, versions.new)
      found.append((new.range.start, 0, ClaimChange(kinds: [.claimAdded], old: nil, new: new)))
    }
    changes = found.enumerated().sorted { a, b in
      (a.element.place, a.element.rank, a.offset) < (b.element.place, b.element.rank, b.offset)
    }.map(\.element.change)
  }

  /// Claims that came or went with a source, and those around nested ones that did so with a relay: "X told the court
  /// that Y had promised" → "Y had promised".
  private func relayChanges(_ kept: [Kept]) -> (old: Set<Int>, new: Set<Int>) {
    var (olds, news): (Set<Int>, Set<Int>) = ([], [])
    for one in kept {
      let (old, new) = (versions.old.claims[one.pair.old[0]].claim, versions.new.claims[one.pair.new[0]].claim)
      let kinds = one.details.map(\.kind)
      if kinds.contains(.relayDropped), let outer = old.within { olds.insert(outer.number - 1) }
      if kinds.contains(.relayAdded), let outer = new.within { news.insert(outer.number - 1) }
      // What stood in the words that name the source went with them.
      if kinds.contains(.attributionDropped), let source = old.source {
        olds.formUnion(claims(in: source, versions.old))
      }
      if kinds.contains(.attributionAdded), let source = new.source { news.formUnion(claims(in: source, versions.new)) }
    }
    return (olds, news)
  }

  private func claims(in source: Source, _ view: RecordView) -> [Int] {
    view.claims.filter { source.range.contains($0.claim.range) }.map(\.number)
  }

  /// Nested claims whose words are all in the partner of the claim around them: another reading, not another claim.
  private func containedClaims(_ kept: [Kept]) -> (old: Set<Int>, new: Set<Int>) {
    var partners: (old: [Int: ClaimPair], new: [Int: ClaimPair]) = ([:], [:])
    for one in kept {
      partners.old[one.pair.old[0]] = one.pair
      partners.new[one.pair.new[0]] = one.pair
    }
    func isContained(_ view: ClaimView, _ stems: [UInt64]?) -> Bool {
      guard let stems else { return false }
      return view.amounts.isEmpty && view.stems.allSatisfy { stems.hasSorted($0) }
    }
    let olds = versions.old.claims.filter { view in
      view.claim.within.map { isContained(view, partners.old[$0.number - 1]?.newStems) } ?? false
    }
    let news = versions.new.claims.filter { view in
      view.claim.within.map { isContained(view, partners.new[$0.number - 1]?.oldStems) } ?? false
    }
    return (Set(olds.map(\.number)), Set(news.map(\.number)))
  }

  private static func kinds(_ details: [ChangeDetail]) -> [ChangeKind] {
    var kinds: [ChangeKind] = []
    for detail in details where kinds.last != detail.kind { kinds.append(detail.kind) }
    return kinds
  }

  private func passage(_ number: Int, _ view: RecordView) -> ClaimPassage {
    let claim = view.claims[number].claim
    return ClaimPassage(claim: Reference(number + 1), range: claim.range, text: claim.text)
  }

  /// A claim of its own account: attributed, or with a figure.
  private func isReported(_ number: Int, _ view: RecordView) -> Bool {
    let claim = view.claims[number].claim
    if reporting == .all || claim.voice == .attributed { return true }
    return claim.figures.contains { reference in
      guard view.record.figures.indices.contains(reference.number - 1) else { return false }
      switch view.figure(reference.number - 1).kind {
      case .count, .money, .percent, .ratio, .measure, .duration: return true
      case .age, .ordinal, .date, .score: return false
      }
    }
  }
}
