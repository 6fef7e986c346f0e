import Vocabulary

/// How the certainty, the negation and the tense of a pair of claims differ.
struct WordingChanges {
  private(set) var details: [ChangeDetail] = []
  private let pair: ClaimPair
  private let versions: Versions
  private let oldClaim: ClaimView
  private let newClaim: ClaimView
  /// What nested claims of the same pair tell of already.
  private let told: Told
  private let isCut: Bool

  /// - Parameter quote: the change of the quoted words; what was cut off with an end of them took its hedges along.
  init(_ pair: ClaimPair, _ versions: Versions, told: Told, quote: ChangeKind?) {
    self.pair = pair
    self.versions = versions
    self.told = told
    isCut = quote == .quoteTruncated || quote == .quoteExtended
    oldClaim = versions.old.claims[pair.old[0]]
    newClaim = versions.new.claims[pair.new[0]]
    hedges()
    negation()
    tense()
  }

  // MARK: Hedges

  private mutating func hedges() {
    let before = pair.old.flatMap { versions.old.claims[$0].claim.hedges }.filter { !told.isOld($0.range) }
    let after = pair.new.flatMap { versions.new.claims[$0].claim.hedges }.filter { !told.isNew($0.range) }
    for kind in [Hedge.Kind.reported, .alleged, .believed, .possible, .probable, .expected, .conditional] {
      let olds = before.filter { $0.kind == kind }
      let news = after.filter { $0.kind == kind }
      if olds.count > news.count {
        for hedge in olds where isDropped(hedge.range, pair.oldWords, isOld: true) {
          details.append(ChangeDetail(.hedgeDropped, old: versions.old.reader.passage(hedge.range), new: nil))
          break
        }
      } else if news.count > olds.count {
        for hedge in news where isDropped(hedge.range, pair.newWords, isOld: false) {
          details.append(ChangeDetail(.hedgeAdded, old: nil, new: versions.new.reader.passage(hedge.range)))
          break
        }
      }
    }
  }

  /// The hedge's words are gone, but what they hedged is not.
  private func isDropped(_ range: TextRange, _ words: [Word], isOld: Bool) -> Bool {
    guard let place = words.firstIndex(where: { range.overlaps($0.range) }) else { return true }
    guard let edit = pair.edits.first(where: { (isOld ? $0.old : $0.new).contains(place) }) else { return false }
    if isCut, words[place].traits.contains(.quoted) { return false }
    let gone = isOld ? pair.lost(in: edit) : pair.gained(in: edit)
    let come = isOld ? pair.gained(in: edit) : pair.lost(in: edit)
    let grown = isOld ? edit.old.count - edit.new.count : edit.new.count - edit.old.count
    return gone.count - come.count < 3 && grown < 8
  }

  // MARK: Negation

  private mutating func negation() {
    let found = pair.edits.filter(isNegation)
    guard let edit = found.first, !isMoved(found) else { return }
    details.append(
      ChangeDetail(
        .negationChanged, old: printed(edit.old, pair.oldWords, versions.old.reader),
        new: printed(edit.new, pair.newWords, versions.new.reader)))
  }

  private func isNegation(_ edit: WordEdits.Edit) -> Bool {
    let before = pair.oldWords[edit.old].filter { $0.traits.contains(.negator) && !told.isOld($0.range) }
    let after = pair.newWords[edit.new].filter { $0.traits.contains(.negator) && !told.isNew($0.range) }
    if before.count % 2 == after.count % 2 { return false }
    if isCut, (before + after).contains(where: { $0.traits.contains(.quoted) }) { return false }
    let lost = pair.lost(in: edit).count
    let gained = pair.gained(in: edit).count
    if lost == 0 && gained == 0 { return true }
    // With a whole clause came or went what the clause denies.
    let isReplaced = !edit.old.isEmpty && !edit.new.isEmpty
    return (oldClaim.claim.negated != newClaim.claim.negated || isReplaced) && max(lost, gained) <= 2
  }

  /// "was never" → "never was".
  private func isMoved(_ edits: [WordEdits.Edit]) -> Bool {
    guard edits.count == 2 else { return false }
    func negators(_ words: [Word]) -> Int { words.count { $0.traits.contains(.negator) } }
    return negators(pair.oldWords) == negators(pair.newWords)
      && edits[1].old.lowerBound - edits[0].old.upperBound <= 2
  }

  private func printed(_ range: Range<Int>, _ words: [Word], _ reader: WordReader) -> String? {
    guard !range.isEmpty else { return nil }
    let (first, last) = (words[range.lowerBound].range, words[range.upperBound - 1].range)
    return first.start < last.end ? reader.passage(TextRange(first.start, last.end)) : reader.passage(first)
  }

  // MARK: Tense

  private mutating func tense() {
    guard let before = oldClaim.claim.tense, let after = newClaim.claim.tense, before != after, details.isEmpty else {
      return
    }
    if isBackshift(from: before, to: after, in: newClaim) || isBackshift(from: after, to: before, in: oldClaim) {
      return
    }
    guard pair.edits.contains(where: bendsVerb) else { return }
    details.append(ChangeDetail(.tenseChanged, old: before.rawValue, new: after.rawValue))
  }

  /// Reported speech puts "is" and "will" into the past.
  private func isBackshift(from direct: Claim.Tense, to reported: Claim.Tense, in claim: ClaimView) -> Bool {
    guard claim.isAttributed, claim.quote?.kind != .direct else { return false }
    return direct == .present && reported == .past || direct == .future && reported == .conditional
  }

  /// Only auxiliaries or the form of one verb differ.
  private func bendsVerb(_ edit: WordEdits.Edit) -> Bool {
    let before = pair.oldWords[edit.old]
    let after = pair.newWords[edit.new]
    guard pair.lost(in: edit).isEmpty, pair.gained(in: edit).isEmpty else { return false }
    let isVerbal = (Array(before) + Array(after)).contains {
      $0.traits.contains(.auxiliary) || $0.traits.contains(.verb)
    }
    let stems = Set(before.filter(\.isContent).map(\.stem))
    return isVerbal || !stems.isEmpty && stems == Set(after.filter(\.isContent).map(\.stem))
  }
}

/// Places that nested claims, paired themselves, account for.
struct Told {
  var old: [TextRange] = []
  var new: [TextRange] = []

  func isOld(_ range: TextRange) -> Bool { old.contains { $0.contains(range) } }
  func isNew(_ range: TextRange) -> Bool { new.contains { $0.contains(range) } }
}
