/// The content of one attribution, in the source's words or in the writer's.
public struct Quote: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// `direct`: all inside quotation marks; `indirect`: none; `mixed`: partly.
    case direct, indirect, mixed
  }

  /// From the first piece of content to the end of the last.
  public var range: TextRange
  /// The pieces, in order, without the cue that stands between them.
  public var content: [TextRange]
  public var kind: Kind
  /// Nil when the text names nobody.
  public var source: Source?
  /// Nil for a continuation, which has the source it inherits.
  public var cue: Cue?
  public var addressee: Addressee?
  public var setting: Setting
  public var claim: Reference<Claim>?
  /// The rule that made it.
  public var rule: String

  public init(
    content: [TextRange], kind: Kind, source: Source? = nil, cue: Cue? = nil, addressee: Addressee? = nil,
    setting: Setting = Setting(), claim: Reference<Claim>? = nil, rule: String
  ) {
    self.range = TextRange(content.first?.start ?? 0, content.last?.end ?? 0)
    self.content = content
    self.kind = kind
    self.source = source
    self.cue = cue
    self.addressee = addressee
    self.setting = setting
    self.claim = claim
    self.rule = rule
  }
}
