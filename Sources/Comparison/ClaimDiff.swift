import Vocabulary

/// What changed between two versions of an article, claim by claim.
///
/// Claims are paired by what they say (the thing counted, names, verbs, quoted words, amounts), never by number or
/// place. A pair that is in doubt is no pair: its claims are reported as removed and added. The order of paragraphs,
/// typography (curly quotation marks, dashes, blanks), contractions and the spelling of an amount make no difference.
///
///     let diff = ClaimDiff(old, new)
///     for change in diff.changes { print(change.kinds, change.old?.text ?? "", change.new?.text ?? "") }
///
/// Records made with every sentence of the article as a claim (`Options.everySentence`) give the best pairs: a sentence
/// that lost its figure, or its source, still meets what is left of it. Such sentences are only reported where they
/// changed; that one without a source and without a figure came or went is reported when asked for.
public struct ClaimDiff: Sendable {
  /// Which claims in the article's own voice are reported as added or removed.
  public enum Reporting: Sendable {
    /// Those with figures.
    case figures
    /// All that the records hold.
    case all
  }

  public let old: Record
  public let new: Record
  /// In the order of the new version; what was removed stands after what it stood behind in the old one.
  public let changes: [ClaimChange]
  /// Pairs of claims without a difference, counting those that are reported.
  public let unchanged: Int

  public init(_ old: Record, _ new: Record, reporting: Reporting = .figures) {
    let comparison = Comparison(old, new, .versions, reporting)
    self.old = old
    self.new = new
    changes = comparison.changes
    unchanged = comparison.unchanged.count
  }
}
