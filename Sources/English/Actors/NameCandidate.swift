import Grammar
import Vocabulary

/// A capitalised stretch that may be a name, with what is known of it so far.
struct NameCandidate: Sendable {
  var tokens: Range<Int>
  /// Nil until a rule decides.
  var kind: Actor.Kind?
  var rule = ""
  /// Sure rules decide what the same words are elsewhere in the text.
  var isSure = false
  /// It stands at the start of a sentence and its first word is printed in small letters elsewhere.
  var isDoubtful = false
  var alias: Range<Int>?
  var roles: [RoleFinding] = []
  /// Its place in the user's own list of actors.
  var listed: Int?
  /// Of the words, whatever their case.
  var key: UInt64

  init(_ tokens: Range<Int>, _ kind: Actor.Kind? = nil, rule: String = "", isSure: Bool = false, in text: NameText) {
    self.tokens = tokens
    self.kind = kind
    self.rule = rule
    self.isSure = isSure
    key = text.key(tokens)
  }

  /// The rule of the user's own list, which no other overrules.
  static let yours = "name.yours"

  mutating func decide(_ kind: Actor.Kind, _ rule: String, isSure: Bool = false) {
    if self.rule == Self.yours { return }
    self.kind = kind
    self.rule = rule
    self.isSure = isSure
  }
}
