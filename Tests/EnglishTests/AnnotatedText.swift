import Grammar

@testable import English

/// A text read to the last layer, as most tests of a layer want it.
func annotated(_ text: String) -> Document {
  let document = Document(text: text, language: English.language)
  document.annotate()
  return document
}
