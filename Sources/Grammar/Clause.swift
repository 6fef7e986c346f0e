/// A clause: a stretch of a sentence that one verb group, or several joined ones, rule.
///
/// Clauses nest: a clause's tokens hold those of the clauses inside it. Every sentence has a main clause, with or
/// without a verb.
public struct Clause: Sendable, Equatable {
  public enum Kind: String, Sendable {
    /// Stands alone, or is joined to another main clause by a conjunction or mark.
    case main
    /// Content of a verb or noun: "that prices fell", also without "that".
    case that
    /// A question or free relative as subject or object: "what they wanted", "whether it fell".
    case wh
    /// Hangs on a noun: "who fled", "which fell", "the town they left".
    case relative
    /// Time, reason, condition, contrast: "after it fell", "because", "if", "while".
    case adverbial
    case infinitive
    /// Headed by a present or past participle: "citing costs", "seen by the paper".
    case participle
  }

  public var kind: Kind
  /// Token numbers, from the opening word to the last word before the closing mark.
  public var tokens: Range<Int>
  /// The conjunction or wh-word that opens it: "that", "because", "who".
  public var opener: Int?
  /// Index in `verbGroups` of its (first) verb group; nil in a clause without a verb, as in headlines.
  public var verbGroup: Int?
  /// Index in `clauses` of the clause that holds it; nil for main clauses. A clause stands after the one that holds it.
  public var parent: Int?

  public init(kind: Kind, tokens: Range<Int>, opener: Int? = nil, verbGroup: Int? = nil, parent: Int? = nil) {
    self.kind = kind
    self.tokens = tokens
    self.opener = opener
    self.verbGroup = verbGroup
    self.parent = parent
  }
}
