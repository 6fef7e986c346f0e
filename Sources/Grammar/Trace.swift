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
  /// By token: the class a word began with, from lexicon, ending or shape, and the rules that changed it, in order.
  public private(set) var words: [Int: (start: String, rules: [String])] = [:]

  public init() {}

  mutating func add(_ attempt: Attempt) { attempts.append(attempt) }

  /// Notes the classes that the words of a sentence begin with.
  public mutating func start(_ sentence: Range<Int>, _ classes: [String]) {
    for (token, name) in zip(sentence, classes) { words[token] = (name, []) }
  }

  /// Notes that a rule changed a word's class.
  public mutating func change(_ token: Int, by rule: String) { words[token]?.rules.append(rule) }
}
