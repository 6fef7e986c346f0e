import Grammar
import Vocabulary

/// Titles of works that quotation marks show.
extension NameKinds {
  /// Alone between quotation marks: a title of something.
  func isQuoted(_ range: Range<Int>) -> Bool {
    var next = range.upperBound
    if text.has(next, .comma) { next += 1 }
    return (text.has(range.lowerBound - 1, .openQuote) || text.has(range.lowerBound - 1, .quote))
      && (text.has(next, .closeQuote) || text.has(next, .quote))
  }

  /// "Every Apple Counted", "The Green Rider" between quotation marks: a few words, all long ones capitalised.
  func isInTitle(_ range: Range<Int>) -> Bool {
    var first = range.lowerBound - 1
    while range.lowerBound - first < 6, isTitleWord(first) { first -= 1 }
    guard text.has(first, .openQuote) || text.has(first, .quote) else { return false }
    var next = range.upperBound
    while next - range.upperBound < 6, isTitleWord(next) { next += 1 }
    if text.has(next, .comma) { next += 1 }
    return text.has(next, .closeQuote) || text.has(next, .quote)
  }

  /// "The Quiet Harbour" between quotation marks: common words, whatever the last one names elsewhere.
  func isTitleOfWork(_ range: Range<Int>) -> Bool {
    range.allSatisfy { text.word($0).contains(.common) && !text.word($0).hasAny(.given.union(.surePlace)) }
      && (isQuoted(range) || isInTitle(range))
  }

  private func isTitleWord(_ i: Int) -> Bool {
    text.has(i, .word) && (text.has(i, .capital) || text.has(i, .clitic) || text.tokens.range(i).count <= 3)
  }
}
