import Grammar
import Vocabulary

/// A verb group while the finders read it: without strings, so that a copy is a copy of memory.
struct VerbGroupDraft {
  let tokens: Range<Int>
  let head: Int
  var tense: Claim.Tense?
  var form = VerbGroup.Form.finite
  var isPassive = false
  var isNegated = false
  /// The token of the modal.
  var modal: Int?
  /// As in `VerbGroup`.
  var subject: Int?
  var object: Int?
  var conjunctOf: Int?

  init(tokens: Range<Int>, head: Int) {
    self.tokens = tokens
    self.head = head
  }

  /// The group with its lemmas.
  func group(_ view: ClassView, _ lemmatizer: Lemmatizer) -> VerbGroup {
    var group = VerbGroup(
      tokens: tokens, head: head, lemma: lemmatizer.lemma(of: head, in: view), tense: tense, form: form,
      isPassive: isPassive, isNegated: isNegated, modal: modal.map { lemmatizer.lemma(of: $0, in: view) },
      subject: subject)
    group.object = object
    group.conjunctOf = conjunctOf
    return group
  }
}
