import Vocabulary

/// A claim that differs between two versions, or that only one of them has.
public struct ClaimChange: Sendable, Equatable {
  /// In the order of `ChangeKind`, each once.
  public var kinds: [ChangeKind]
  /// Nil for a claim that was added.
  public var old: ClaimPassage?
  /// Nil for a claim that was removed.
  public var new: ClaimPassage?
  /// What exactly changed, in the order of `kinds`; several of one kind where several figures, say, changed. None for
  /// a claim that was added or removed.
  public var details: [ChangeDetail]

  public init(kinds: [ChangeKind], old: ClaimPassage?, new: ClaimPassage?, details: [ChangeDetail] = []) {
    self.kinds = kinds
    self.old = old
    self.new = new
    self.details = details
  }
}

/// Where a claim stands in its version.
public struct ClaimPassage: Sendable, Equatable {
  public var claim: Reference<Claim>
  /// UTF-8 bytes of the version's text.
  public var range: TextRange
  /// The claim's text: its pieces joined by " … ".
  public var text: String

  public init(claim: Reference<Claim>, range: TextRange, text: String) {
    self.claim = claim
    self.range = range
    self.text = text
  }
}

/// One thing that changed, as each version has it.
public struct ChangeDetail: Sendable, Equatable {
  public var kind: ChangeKind
  /// As printed, or as the format names it ("atLeast", "denies"); nil where this version has nothing of the kind.
  public var old: String?
  public var new: String?

  public init(_ kind: ChangeKind, old: String?, new: String?) {
    self.kind = kind
    self.old = old
    self.new = new
  }
}
