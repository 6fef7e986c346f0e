import Grammar

/// The words that verb groups are read by.
final class VerbGroupWords: Sendable {
  static let all = VerbGroupWords()

  let be = WordSet("be is are was were am been being 's 're 'm")
  let have = WordSet("has have 've having")
  let get = WordSet("get gets got getting")
  let past = WordSet("was were had did got 'd")
  let nonfinite = WordSet("be been being having")
  let afterModal = WordSet("be been have")
  let having = WordHash.of("having")
  let being = WordHash.of("being")
  let never = WordSet("never neither nor no-longer")
  let subjectPronouns = WordSet("i you he she it we they")
  /// Modals by the tense they make; "wo" and "sha" stand before "n't".
  let future = WordSet("will shall 'll wo sha")
  let conditional = WordSet("would could might should 'd")
}
