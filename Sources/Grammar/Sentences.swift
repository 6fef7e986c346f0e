import Vocabulary

/// Splits the tokens of one block into sentences.
///
/// A sentence ends at . ! ? or an ellipsis and the closing marks after it, when what follows can begin a sentence; at
/// an abbreviation only when a word that often begins sentences follows; and at the end of a block always.
struct SentenceSplitter {
  /// Lexical class of words that often begin a sentence ("The", "In", "But").
  let starter: UInt64
  /// Lexical class of abbreviations that stand before a name ("Mr.", "Gen."): never the end.
  let beforeName: UInt64

  /// Token ranges of the sentences within `block`.
  func sentences(in block: Range<Int>, of tokens: Tokens, text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = block.lowerBound
    var i = block.lowerBound
    while i < block.upperBound {
      guard canEnd(i, tokens) else {
        i += 1
        continue
      }
      var next = i + 1
      while next < block.upperBound, closes(next, tokens) { next += 1 }
      if next < block.upperBound, isBorder(after: i, next: next, tokens) {
        found.append(start..<next)
        start = next
      }
      i = next
    }
    if start < block.upperBound { found.append(start..<block.upperBound) }
    return found
  }

  private func canEnd(_ i: Int, _ tokens: Tokens) -> Bool {
    if tokens.has(i, .terminator) { return true }
    return tokens.has(i, .dotted) && !tokens.has(i, .hyphenated)
  }

  /// Quotation marks and brackets that stand directly after a terminator close it.
  private func closes(_ i: Int, _ tokens: Tokens) -> Bool {
    guard tokens.has(i, .glued) else { return false }
    return tokens.has(i, .closeQuote) || tokens.has(i, .quote) || tokens.has(i, .closeBracket)
      || tokens.has(i, .terminator)
  }

  private func isBorder(after i: Int, next: Int, _ tokens: Tokens) -> Bool {
    if tokens.has(next, .glued) && !tokens.has(next, .openQuote) { return tokens.has(i, .terminator) && gluedCapital(next, tokens) }
    if tokens.has(i, .dotted) {
      if tokens.lexical[i] & beforeName != 0 || tokens.has(i, .initial) { return false }
      if next > i + 1 { return true }
      return tokens.has(next, .capital) && tokens.lexical[next] & starter != 0
    }
    if tokens.has(next, .lower) { return false }
    if tokens.has(next, .punctuation), !tokens.has(next, .quote), !tokens.has(next, .openQuote),
      !tokens.has(next, .openBracket), !tokens.has(next, .dash)
    {
      return false
    }
    if tokens.has(next, .dash) { return next + 1 < tokens.count && !tokens.has(next + 1, .lower) }
    return true
  }

  /// "end.Next": a lost space between two sentences.
  private func gluedCapital(_ next: Int, _ tokens: Tokens) -> Bool {
    tokens.has(next, .capital) && !tokens.has(next, .allCapitals) && tokens.range(next).count > 2
  }
}
