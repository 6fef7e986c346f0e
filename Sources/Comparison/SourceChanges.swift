import Vocabulary

/// How a pair of claims differs in who said it, through whom, and how.
struct SourceChanges {
  private(set) var details: [ChangeDetail] = []
  private let versions: Versions
  private let old: ClaimView
  private let new: ClaimView
  /// Hops that the claims around have too: their change is told there.
  private let shared: (old: Int, new: Int)

  init(_ old: ClaimView, _ new: ClaimView, _ versions: Versions, sharedHops: (old: Int, new: Int)) {
    (self.old, self.new, self.versions, shared) = (old, new, versions, sharedHops)
    switch (old.isAttributed, new.isAttributed) {
    case (false, false): return
    case (true, false): details = [ChangeDetail(.attributionDropped, old: printed(old, versions.old), new: nil)]
    case (false, true): details = [ChangeDetail(.attributionAdded, old: nil, new: printed(new, versions.new))]
    case (true, true): compare()
    }
  }

  private func printed(_ claim: ClaimView, _ view: RecordView) -> String? {
    let source = claim.claim.source ?? claim.claim.chain.first?.source
    if let source { return view.reader.passage(source.range) }
    return claim.quote?.cue.map { view.reader.passage($0.range) }
  }

  private mutating func compare() {
    let before = versions.oldSource(old.claim.source)
    let after = versions.newSource(new.claim.source)
    let oldHops = old.claim.chain.dropLast(shared.old).compactMap { versions.oldSource($0.source) }
    let newHops = new.claim.chain.dropLast(shared.new).compactMap { versions.newSource($0.source) }
    let change = source(before, after)
    // "officials told Reuters" → "Reuters reported": who passed it on is now the one who says it.
    let isPromoted = change != nil && after.map { after in oldHops.contains { isSame($0, after) } } ?? false
    let isDemoted = change != nil && before.map { before in newHops.contains { isSame(before, $0) } } ?? false
    if let change {
      details.append(
        ChangeDetail(isPromoted || isDemoted ? .speakerChanged : change, old: before?.printed, new: after?.printed))
    }
    for hop in oldHops where !newHops.contains(where: { isSame(hop, $0) }) {
      if isPromoted, let after, isSame(hop, after) { continue }
      details.append(ChangeDetail(.relayDropped, old: hop.printed, new: nil))
    }
    for hop in newHops where !oldHops.contains(where: { isSame($0, hop) }) {
      if isDemoted, let before, isSame(before, hop) { continue }
      details.append(ChangeDetail(.relayAdded, old: nil, new: hop.printed))
    }
    stance()
    let (denied, other) = (isCueNegated(old, versions.old), isCueNegated(new, versions.new))
    if denied != other {
      let (before, after) = (cue(old, versions.old), cue(new, versions.new))
      details.append(ChangeDetail(.negationChanged, old: before, new: after))
    }
  }

  /// The words between the source and the end of the word of saying; that word alone where it stands first.
  private func cue(_ claim: ClaimView, _ view: RecordView) -> String? {
    guard let cue = claim.quote?.cue else { return nil }
    guard let words = saying(claim), let first = view.reader.words(in: words).first else {
      return view.reader.passage(cue.range)
    }
    return view.reader.passage(TextRange(first.range.start, cue.range.end))
  }

  /// "did not confirm": between the source and the word of saying, or in it.
  private func isCueNegated(_ claim: ClaimView, _ view: RecordView) -> Bool {
    guard let words = saying(claim) else { return false }
    return view.reader.words(in: words).contains { $0.traits.contains(.negator) }
  }

  private func saying(_ claim: ClaimView) -> TextRange? {
    guard let cue = claim.quote?.cue, let source = claim.quote?.source, source.range.end <= cue.range.start,
      cue.range.start - source.range.end < 40
    else { return nil }
    return TextRange(source.range.end, cue.range.end)
  }

  private func isSame(_ a: SourceIdentity, _ b: SourceIdentity) -> Bool { a.change(to: b, versions.actors) == nil }

  private func source(_ before: SourceIdentity?, _ after: SourceIdentity?) -> ChangeKind? {
    switch (before, after) {
    case (let before?, let after?): before.change(to: after, versions.actors)
    // Nobody is named, but words say that somebody said it; a quotation without such words tells nothing.
    case (nil, let after?): after.standing == .named && old.quote?.cue != nil ? .sourceNamed : nil
    case (let before?, nil): before.standing == .named && new.quote?.cue != nil ? .sourceAnonymised : nil
    case (nil, nil): nil
    }
  }

  /// A continuation has no word of saying of its own.
  private mutating func stance() {
    let (before, after) = (old.claim.stance, new.claim.stance)
    guard before != after, old.quote == nil || old.quote?.cue != nil, new.quote == nil || new.quote?.cue != nil else {
      return
    }
    if Self.plain.contains(before) && Self.plain.contains(after) { return }
    details.append(ChangeDetail(.stanceChanged, old: before.rawValue, new: after.rawValue))
  }

  /// "said" and "according to" take no stand.
  private static let plain: Set<Stance> = [.states, .reports]
}
