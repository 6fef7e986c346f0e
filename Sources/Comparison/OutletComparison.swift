import Vocabulary

/// Two outlets' stories of one event: what both have, where they disagree, and what only one of them has.
///
/// Each tells it in its own words, so claims are paired more freely than those of two versions: by the amounts and what
/// they count, the names and the quoted words. Differences of wording, how much of a quotation is given and the tense
/// are none here.
public struct OutletComparison: Sendable {
  /// One claim, as each outlet has it.
  public struct Shared: Sendable, Equatable {
    public var old: ClaimPassage
    public var new: ClaimPassage
  }

  /// The outlet named first.
  public let old: Record
  public let new: Record
  public let shared: [Shared]
  /// Claims of both that differ in a figure, a source, a negation, a stance or how certain they are.
  public let disagreements: [ClaimChange]
  public let onlyOld: [ClaimPassage]
  public let onlyNew: [ClaimPassage]
  /// Both have the same claims and agree on them.
  public var isAgreement: Bool { disagreements.isEmpty && onlyOld.isEmpty && onlyNew.isEmpty }

  public init(_ old: Record, _ new: Record, reporting: ClaimDiff.Reporting = .figures) {
    let comparison = Comparison(old, new, .outlets, reporting)
    self.old = old
    self.new = new
    var shared = comparison.unchanged.map { Shared(old: $0.old, new: $0.new) }
    var disagreements: [ClaimChange] = []
    for change in comparison.changes {
      guard let a = change.old, let b = change.new else { continue }
      let details = change.details.filter { Self.matters($0) }
      if details.isEmpty {
        shared.append(Shared(old: a, new: b))
      } else {
        let kinds = change.kinds.filter { kind in details.contains { $0.kind == kind } }
        disagreements.append(ClaimChange(kinds: kinds, old: a, new: b, details: details))
      }
    }
    self.shared = shared.sorted { $0.new.claim < $1.new.claim }
    self.disagreements = disagreements
    onlyOld = comparison.changes.compactMap { $0.new == nil ? $0.old : nil }
    onlyNew = comparison.changes.compactMap { $0.old == nil ? $0.new : nil }
  }

  /// That one outlet leaves a figure out is no disagreement about it; each has its own way to a source.
  private static func matters(_ detail: ChangeDetail) -> Bool {
    switch detail.kind {
    case .quoteTruncated, .quoteExtended, .quoteToParaphrase, .paraphraseToQuote, .tenseChanged, .relayDropped,
      .relayAdded:
      false
    case .figureChanged: detail.old != nil && detail.new != nil
    default: true
    }
  }
}
