import Grammar
import Vocabulary

/// Passages of a text as reports print them.
extension Document {
  /// The words on one line.
  func line(_ tokens: Range<Int>) -> String {
    string(tokens).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// "120–134 “450 Palestinians”", in code points.
  func place(of tokens: Range<Int>, _ points: CodePointIndex) -> String {
    let range = self.tokens.range(tokens)
    return "\(points.codePoint(at: range.start))–\(points.codePoint(at: range.end)) “\(line(tokens))”"
  }
}
