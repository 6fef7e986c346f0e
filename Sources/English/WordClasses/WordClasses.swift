import Grammar

/// Word classes: what each token is in its sentence.
struct WordClasses {
  init(_ names: inout ClassNames, _ lexicon: inout Lexicon) {}

  func stages(_ book: inout Book) -> [Stage] { [] }
}
