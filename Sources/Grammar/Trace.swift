/// What the matcher tried, for `onrecord explain`.
public struct Trace: Sendable {
  public enum Outcome: String, Sendable {
    /// The rule's reading stands.
    case won
    /// Another rule matched more words, or stands earlier in its phase.
    case beaten
    /// The words matched, but the rule's build step refused them.
    case declined
  }

  public struct Attempt: Sendable {
    public let phase: String
    public let rule: String
    public let tokens: Range<Int>
    public let outcome: Outcome
  }

  public private(set) var attempts: [Attempt] = []

  public init() {}

  mutating func add(_ attempt: Attempt) { attempts.append(attempt) }
}
