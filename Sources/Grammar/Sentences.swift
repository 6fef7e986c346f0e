import Vocabulary

/// Splits the tokens of one block into sentences.
///
/// A sentence ends at . ! ? or an ellipsis and the closing marks and reference marks after it, when what follows can
/// begin a sentence; at an abbreviation only when a word that often begins sentences follows; before the credit of a
/// picture and before a date line; and at the end of a block always. What is still longer than any sentence is cut.
struct SentenceSplitter {
  let classes: BoundaryClasses

  /// Token ranges of the sentences within `block`.
  func sentences(in block: Range<Int>, of tokens: Tokens, text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let found = tokens.withColumns { sentences(View(tokens: $0, text: text, block: block)) }
    if found.allSatisfy({ $0.count <= Self.longest }) { return found }
    return found.flatMap { sentence in
      stride(from: sentence.lowerBound, to: sentence.upperBound, by: Self.longest).map {
        $0..<min($0 + Self.longest, sentence.upperBound)
      }
    }
  }

  /// Tokens of a sentence at most. Rules look through the sentence around each finding: without a bound, a text that
  /// never ends its sentence would take them time that grows with the square of its length.
  static let longest = 1000

  private func sentences(_ view: View) -> [Range<Int>] {
    let tokens = view.tokens
    let block = view.block
    var found: [Range<Int>] = []
    var start = block.lowerBound
    var i = block.lowerBound
    let lastLine = block.upperBound - Self.dateLineLength
    while i < block.upperBound {
      // Most tokens are words inside a sentence.
      if i != lastLine, tokens.traits[i] & Self.notable == 0, tokens.lexical[i] & classes.credit == 0 {
        i += 1
        continue
      }
      if i > start, beginsCredit(i, view) || beginsDateLine(i, view) {
        found.append(start..<i)
        start = i
      }
      if let end = endOfSign(i, view) {
        if end < block.upperBound, !tokens.has(end, .lower) {
          found.append(start..<end)
          start = end
        }
        i = end
        continue
      }
      guard canEnd(i, sentence: start, view) else {
        i += 1
        continue
      }
      var closed = i + 1
      while closed < block.upperBound, closes(closed, tokens) { closed += 1 }
      let next = afterReferences(closed, view)
      if next < block.upperBound, isBorder(after: i, closed: closed, next: next, sentence: start, view) {
        found.append(start..<next)
        start = next
      }
      i = next
    }
    if start < block.upperBound { found.append(start..<block.upperBound) }
    return found
  }

  /// What the questions below are asked of.
  private struct View {
    let tokens: TokenColumns
    let text: UnsafeBufferPointer<UInt8>
    let block: Range<Int>

    func byte(_ token: Int) -> UInt8 { block.contains(token) ? text[Int(tokens.starts[token])] : 0 }
    func size(_ token: Int) -> Int { block.contains(token) ? Int(tokens.ends[token] - tokens.starts[token]) : 0 }
    func has(_ token: Int, _ shape: Shape) -> Bool { block.contains(token) && tokens.has(token, shape) }
    func has(_ token: Int, lexical: UInt64) -> Bool { block.contains(token) && tokens.lexical[token] & lexical != 0 }
    func isBreakOff(_ token: Int) -> Bool { size(token) > 1 || byte(token) != UInt8(ascii: ".") }
  }

  /// What a token must be to end a sentence or to stand for a sign.
  private static var notable: UInt64 { Shape.terminator.mask | Shape.dotted.mask | Shape.punctuation.mask }
  /// Tokens of "Monday, May 6, 2024".
  private static let dateLineLength = 6

  // MARK: Where a sentence can end

  private func canEnd(_ i: Int, sentence start: Int, _ view: View) -> Bool {
    let tokens = view.tokens
    if isDecimalPoint(i, view) { return false }
    guard tokens.has(i, .terminator) else { return tokens.has(i, .dotted) && !tokens.has(i, .hyphenated) }
    guard view.byte(i) == UInt8(ascii: "."), view.size(i) == 1, tokens.has(i, .glued), i > start else { return true }
    // The number or letter of a list item, and "Figure 1." before its caption.
    let isCount = tokens.has(i - 1, .number) || tokens.has(i - 1, .lower) && view.size(i - 1) == 1
    if isCount && i == start + 1 { return false }
    let isCaption = i == start + 2 && start == view.block.lowerBound && tokens.has(start, .capital)
    if isCaption, tokens.has(i - 1, .number) { return false }
    // "b. March 2009", "(m. 1949; div. 1964)".
    if tokens.has(i - 1, .lower), view.size(i - 1) <= 4,
      view.has(i + 1, .number) || view.has(i + 1, lexical: classes.month),
      view.size(i - 1) == 1 || view.has(i - 2, .openBracket) || view.byte(i - 2) == UInt8(ascii: ";")
    {
      return false
    }
    return true
  }

  /// The point of a number cut apart: "4 . 8 %", "$ 1 . 25", "0 . 5".
  private func isDecimalPoint(_ i: Int, _ view: View) -> Bool {
    guard view.byte(i) == UInt8(ascii: "."), view.size(i) == 1, !view.has(i, .glued), view.has(i - 1, .number),
      view.has(i + 1, .number), !view.has(i + 1, .glued)
    else { return false }
    if view.size(i - 1) == 1, view.byte(i - 1) == UInt8(ascii: "0") { return true }
    if view.has(i + 2, lexical: classes.afterDecimal) { return true }
    // "$ 1 . 25"
    return view.byte(i - 2) == UInt8(ascii: "$") && view.size(i + 1) == 2
  }

  /// Quotation marks and brackets that stand directly after a terminator close it.
  private func closes(_ i: Int, _ tokens: TokenColumns) -> Bool {
    guard tokens.has(i, .glued) else { return false }
    return tokens.has(i, .closeQuote) || tokens.has(i, .quote) || tokens.has(i, .closeBracket)
      || tokens.has(i, .terminator)
  }

  /// Passes over marks of references after a terminator: "[7]", "[3, 4]", "[citation needed]", and a bare note number
  /// before a word that begins a sentence.
  private func afterReferences(_ first: Int, _ view: View) -> Int {
    var next = first
    while view.byte(next) == UInt8(ascii: "[") {
      var i = next + 1
      let isNumbers = view.has(i, .number)
      let most = isNumbers ? 16 : 4
      while i < view.block.upperBound, i - next < most, view.byte(i) != UInt8(ascii: "]"),
        isNumbers ? view.has(i, .number) || view.has(i, .comma) || view.has(i, .dash) : view.has(i, .lower)
      {
        i += 1
      }
      guard view.byte(i) == UInt8(ascii: "]"), i > next + 1 else { break }
      next = i + 1
    }
    if let end = endOfSign(next, view) { return end }
    if next == first, view.has(next, .number), view.size(next) <= 2, view.has(next + 1, .capital),
      view.has(next + 1, lexical: classes.starter), !view.has(next + 1, .glued)
    {
      next += 1
    }
    return next
  }

  /// The end of a sign that closes a line without a terminator: a face, ":-)", or a rule, "*****".
  private func endOfSign(_ first: Int, _ view: View) -> Int? {
    guard view.has(first, .punctuation), !view.has(first, .glued) else { return nil }
    let byte = view.byte(first)
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: ";"):
      let isNosed = view.has(first + 1, .dash) && view.has(first + 1, .glued) && view.size(first + 1) == 1
      let mouth = first + (isNosed ? 2 : 1)
      guard view.has(mouth, .glued), view.has(mouth, .closeBracket) || view.has(mouth, .openBracket) else { return nil }
      return view.has(mouth + 1, .glued) ? nil : mouth + 1
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="):
      var end = first + 1
      while view.byte(end) == byte, view.has(end, .glued) { end += 1 }
      return end - first >= 5 && !view.has(end, .glued) ? end : nil
    default: return nil
    }
  }

  // MARK: What can begin one

  private func isBorder(after i: Int, closed: Int, next: Int, sentence start: Int, _ view: View) -> Bool {
    let tokens = view.tokens
    if tokens.has(next, .glued) && !tokens.has(next, .openQuote) && next == closed {
      return tokens.has(i, .terminator) && gluedCapital(next, tokens)
    }
    if tokens.has(i, .dotted) {
      // An initial may also be the letter of "plan B.".
      let isInitial = tokens.has(i, .initial)
      if isInitial ? !view.has(next, lexical: classes.starter) : view.has(i, lexical: classes.beforeName) { return false }
      if next > i + 1 { return !tokens.has(next, .lower) }
      // "at 8 a.m. “But": the quotation mark stands before the word that begins.
      let opens = tokens.has(next, .openQuote) || tokens.has(next, .quote) && !tokens.has(next, .glued)
      let first = opens ? next + 1 : next
      return view.has(first, .capital) && view.has(first, lexical: classes.starter)
    }
    if tokens.has(next, .lower) { return next > closed || beginsSmall(after: i, closed: closed, sentence: start, view) }
    let isMark = tokens.has(next, .punctuation)
    let canOpen = tokens.has(next, .quote) || tokens.has(next, .openQuote) || tokens.has(next, .openBracket)
    if isMark, !canOpen, !tokens.has(next, .dash) { return false }
    if tokens.has(next, .dash) { return next + 1 < view.block.upperBound && !tokens.has(next + 1, .lower) }
    // "the film Viva! (1990)".
    if tokens.has(next, .openBracket), view.byte(i) != UInt8(ascii: "."), view.has(next + 1, .number) { return false }
    return true
  }

  /// A sentence begins with a small letter after a question mark, and everywhere in writing without capitals.
  private func beginsSmall(after i: Int, closed: Int, sentence start: Int, _ view: View) -> Bool {
    guard closed == i + 1 || view.has(closed - 1, .terminator) else { return false }
    switch view.byte(i) {
    case UInt8(ascii: "?"): return true
    // "Yahoo! said".
    case UInt8(ascii: "!"): return !view.has(i - 1, .capital) || view.has(start, .lower)
    default: return !view.isBreakOff(i) && closed == i + 1 && view.has(start, .lower)
    }
  }

  /// "end.Next": a lost space between two sentences.
  private func gluedCapital(_ next: Int, _ tokens: TokenColumns) -> Bool {
    tokens.has(next, .capital) && !tokens.has(next, .allCapitals) && tokens.ends[next] - tokens.starts[next] > 2
  }

  // MARK: Lines without a mark

  /// "The town hall Image: J. Roe."
  private func beginsCredit(_ i: Int, _ view: View) -> Bool {
    view.has(i, lexical: classes.credit) && view.has(i, .capital) && view.byte(i + 1) == UInt8(ascii: ":")
      && view.has(i + 1, .glued) && !view.has(i - 1, .punctuation)
  }

  /// A title that runs on into the line of its date: "Town hall opens Monday, May 6, 2024" at the end of a block.
  private func beginsDateLine(_ i: Int, _ view: View) -> Bool {
    view.block.upperBound - i == Self.dateLineLength && view.has(i, lexical: classes.weekday) && view.has(i, .capital)
      && view.has(i + 1, .comma) && view.has(i + 2, lexical: classes.month) && view.has(i + 3, .number)
      && view.has(i + 4, .comma) && view.has(i + 5, .number) && !view.has(i - 1, .comma)
      && !view.has(i - 1, lexical: classes.starter)
  }
}
