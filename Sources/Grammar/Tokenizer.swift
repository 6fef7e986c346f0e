/// Cuts a text into tokens, in one pass over its bytes.
///
/// - Words keep inner hyphens ("iron-clad", "al-Nakhalah") and apostrophes of names ("O'Neill"); clitics stand apart
///   ("Egypt|'s", "do|n't").
/// - Two words written as one stand apart ("can|not", "gon|na") where the lexicon says so.
/// - Digits stand apart from letters after them ("35|m", "47|-|page"), but "21st" and "1990s" are one token, and so are
///   "G7" and "Covid-19", which begin with a letter.
/// - A number word stands apart from what a hyphen ties to it ("five|-|year", "twenty|-|three").
/// - Letters with dots are one token ("U.S.", "a.m."), and so is an abbreviation the lexicon knows with its dot.
public struct Tokenizer: Sendable {
  private let lexicon: Lexicon
  private let classes: BoundaryClasses

  public init(lexicon: Lexicon, classes: BoundaryClasses) {
    self.lexicon = lexicon
    self.classes = classes
  }

  /// Tokens of one stretch of the text; `base` and `end` are byte offsets.
  func appendTokens(
    of text: UnsafeBufferPointer<UInt8>, from base: Int, to end: Int, to tokens: inout PlainList<Token>
  ) {
    var scan = TokenScan(text: text, end: end)
    var i = base
    var lastEnd = -1
    while i < end {
      let (length, sort) = scan.sort(at: i)
      if sort == .space {
        i += length
        continue
      }
      let glued: UInt64 = i == lastEnd && i > base ? Shape.glued.mask : 0
      let start = i
      switch sort {
      case .letter:
        let plain = scan.plainWord(from: i)
        if plain.ending == .whole && !mayBeFused(scan, i, plain.end)
          || plain.ending == .fullStop && !mayKeepDot(plain.hash)
        {
          tokens.append(Token(start: i, end: plain.end, hash: plain.hash, traits: plain.shapes | glued))
          i = plain.end
        } else {
          i = word(plain, &scan, from: i, glued: glued, into: &tokens)
        }
      case .digit: i = number(&scan, from: i, glued: glued, into: &tokens)
      default: i = mark(&scan, from: i, glued: glued, into: &tokens)
      }
      precondition(i > start, "the tokenizer must move on")
      lastEnd = i
    }
  }

  // MARK: Words

  /// - Parameter plain: what begins like a plain word here, and is not known to be no more.
  private func word(
    _ plain: TokenScan.PlainWord, _ scan: inout TokenScan, from start: Int, glued: UInt64,
    into tokens: inout PlainList<Token>
  ) -> Int {
    if plain.ending == .whole {
      if let cut = fusion(scan, start, plain.end, hash: plain.hash) {
        append(scan, start, cut, glued, &tokens)
        append(scan, cut, plain.end, Shape.glued.mask, &tokens)
        return plain.end
      }
      tokens.append(Token(start: start, end: plain.end, hash: plain.hash, traits: plain.shapes | glued))
      return plain.end
    }
    if let end = scan.address(at: start) {
      append(scan, start, end, Shape.url.mask | glued, &tokens)
      return end
    }
    if let end = scan.dottedLetters(at: start) {
      append(scan, start, end, Shape.dotted.mask | glued, &tokens)
      return end
    }
    var i = scan.letters(from: start)
    var hyphens = 0
    if let cut = scan.firstDigit(from: start, to: i), opensNumber(scan, start, cut) {
      append(scan, start, cut, glued, &tokens)
      return cut
    }
    while i < scan.end {
      let byte = scan.text[i]
      if byte == 0x2D, i + 1 < scan.end, scan.isWordByte(i + 1) {
        // "5k-20k": letters that belong to digits hold no further digits.
        if scan.followsDigit(start), scan.isDigitByte(i + 1) || hyphens == 0 && scan.isRateTail(at: i) { break }
        let piece = hyphens == 0 ? start : i
        if hyphens == 0, lexicon.classes(of: WordHash.of(scan.text, piece, i)) & classes.splitting != 0 { break }
        // "0-to-60-mph": between two numbers the "to" stands apart.
        if hyphens == 0, scan.isTo(start, i), scan.isDigitByte(i + 1) { break }
        hyphens += 1
        if let dotted = scan.dottedLetters(at: i + 1) { i = dotted } else { i = scan.lettersOrDigits(from: i + 1) }
        continue
      }
      if let after = scan.innerApostrophe(at: i, wordStart: start) {
        i = scan.letters(from: after)
        continue
      }
      if byte == 0x2E, scan.joinsDomain(at: i) {
        i = scan.lettersOrDigits(from: i + 1)
        continue
      }
      break
    }
    // "can't": the n belongs to the clitic.
    if let cut = scan.negationStart(wordStart: start, end: i) {
      append(scan, start, cut, glued, &tokens)
      append(scan, cut, cut + 2 + scan.apostropheLength(at: cut + 1), Shape.clitic.mask | Shape.glued.mask, &tokens)
      return cut + 2 + scan.apostropheLength(at: cut + 1)
    }
    if i < scan.end, scan.text[i] == 0x2E, hyphens == 0,
      scan.isInitial(start, i) && !scan.followsDigit(start) || isAbbreviation(scan, start, i)
    {
      i += 1
      append(scan, start, i, Shape.dotted.mask | glued | (scan.isInitial(start, i - 1) ? Shape.initial.mask : 0), &tokens)
      return i
    }
    append(scan, start, i, glued | (hyphens > 0 ? Shape.hyphenated.mask : 0), &tokens)
    if let end = scan.clitic(at: i) {
      append(scan, i, end, Shape.clitic.mask | Shape.glued.mask, &tokens)
      return end
    }
    return i
  }

  /// Whether letters stand apart from the digits that follow them: "$US5", "EUR50", "N2.5bn".
  private func opensNumber(_ scan: TokenScan, _ start: Int, _ cut: Int) -> Bool {
    if scan.followsDollar(start) { return true }
    let letters = lexicon.classes(of: WordHash.of(scan.text, start, cut))
    if letters & classes.numberPrefix != 0 { return true }
    return letters & classes.sumPrefix != 0 && (scan.isLower(start + 1) || scan.isSum(from: cut))
  }

  /// Where the second word begins in two that are written as one: "can|not", "gon|na", "does|nt".
  private func fusion(_ scan: TokenScan, _ start: Int, _ end: Int, hash: UInt64) -> Int? {
    guard end - start >= 4, end - start <= 8, let size = scan.fusedEnding(before: end),
      lexicon.classes(of: hash) & classes.fused != 0
    else { return nil }
    return end - size
  }

  /// Whether the size and the last letters let a word be two written as one.
  @inline(__always)
  private func mayBeFused(_ scan: TokenScan, _ start: Int, _ end: Int) -> Bool {
    end - start >= 4 && end - start <= 8 && scan.fusedEnding(before: end) != nil
  }

  /// Whether a word is among the abbreviations, which can keep their dot.
  private func mayKeepDot(_ hash: UInt64) -> Bool {
    let kinds = classes.abbreviation | classes.capitalAbbreviation | classes.numberAbbreviation
    return lexicon.classes(of: hash) & kinds != 0
  }

  /// Whether a word keeps the dot that stands at `dot`.
  private func isAbbreviation(_ scan: TokenScan, _ start: Int, _ dot: Int) -> Bool {
    let found = lexicon.classes(of: WordHash.of(scan.text, start, dot))
    return found & classes.abbreviation != 0 || found & classes.capitalAbbreviation != 0 && scan.isUpper(start)
      || found & classes.numberAbbreviation != 0 && scan.isNumberAhead(dot + 1)
  }

  // MARK: Numbers

  private func number(_ scan: inout TokenScan, from start: Int, glued: UInt64, into tokens: inout PlainList<Token>) -> Int {
    let i = scan.digits(from: start)
    if let end = scan.ordinalSuffix(at: i, numberStart: start) {
      append(scan, start, end, Shape.ordinalNumber.mask | glued, &tokens)
      return end
    }
    if let end = scan.decadeSuffix(at: i, numberStart: start) {
      append(scan, start, end, Shape.decade.mask | glued, &tokens)
      return end
    }
    append(scan, start, i, Shape.number.mask | glued, &tokens)
    return i
  }

  // MARK: Marks

  private func mark(_ scan: inout TokenScan, from start: Int, glued: UInt64, into tokens: inout PlainList<Token>) -> Int {
    if scan.text[start] == 0x40 || scan.text[start] == 0x23, let end = scan.handle(at: start) {
      append(scan, start, end, Shape.url.mask | glued, &tokens)
      return end
    }
    let (end, shapes) = scan.mark(at: start)
    append(scan, start, end, shapes | glued, &tokens)
    return end
  }

  private func append(_ scan: TokenScan, _ start: Int, _ end: Int, _ shapes: UInt64, _ tokens: inout PlainList<Token>) {
    let shapes = shapes | (shapes & (Shape.punctuation.mask | Shape.number.mask) == 0 ? scan.letterShapes(start, end) : 0)
    tokens.append(Token(start: start, end: end, hash: WordHash.of(scan.text, start, end), traits: shapes))
  }
}
