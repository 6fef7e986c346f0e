import Vocabulary

/// A verb with its auxiliaries: "has been held".
public struct VerbGroup: Sendable, Equatable {
  public enum Form: Sendable { case finite, infinitive, participle, gerund }

  public var tokens: Range<Int>
  /// The main verb.
  public var head: Int
  public var lemma: String
  public var tense: Claim.Tense?
  public var form: Form
  public var isPassive: Bool
  public var isNegated: Bool
  /// Lemma of the modal: "will", "could".
  public var modal: String?
  /// Index of the subject in `nounPhrases`, where it is plain.
  public var subject: Int?
  /// Index of the object in `nounPhrases`; of a form of "be", of the noun phrase it equates with the subject.
  public var object: Int?
  /// Index in `verbGroups` of the first verb of the list in which this one stands: "fell, rose and fell".
  public var conjunctOf: Int?

  public init(
    tokens: Range<Int>, head: Int, lemma: String, tense: Claim.Tense? = nil, form: Form = .finite,
    isPassive: Bool = false, isNegated: Bool = false, modal: String? = nil, subject: Int? = nil
  ) {
    self.tokens = tokens
    self.head = head
    self.lemma = lemma
    self.tense = tense
    self.form = form
    self.isPassive = isPassive
    self.isNegated = isNegated
    self.modal = modal
    self.subject = subject
  }
}
