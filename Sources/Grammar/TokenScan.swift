/// The byte-level questions of the tokenizer: what stands here, and where does it end.
struct TokenScan {
  enum Sort { case letter, digit, space, mark }

  let text: UnsafeBufferPointer<UInt8>
  let end: Int

  init(text: UnsafeBufferPointer<UInt8>, end: Int) {
    self.text = text
    self.end = end
  }

  func sort(at i: Int) -> (length: Int, sort: Sort) {
    let sort = ByteClass.table[Int(text[i])]
    if sort & ByteClass.letter != 0 { return (1, .letter) }
    if sort & ByteClass.digit != 0 { return (1, .digit) }
    if sort & ByteClass.space != 0 { return (1, .space) }
    if sort & ByteClass.high == 0 { return (1, .mark) }
    let (scalar, length) = HighCharacter.scalar(text, i)
    switch HighCharacter.sort(scalar) {
    case .lowerLetter, .upperLetter: return (length, .letter)
    case .space: return (length, .space)
    case .mark, .fraction: return (length, .mark)
    }
  }

  private func byte(_ i: Int) -> UInt8 { i < end ? text[i] : 0 }
  private func isDigit(_ i: Int) -> Bool { byte(i) &- 0x30 < 10 }
  private func isAsciiLetter(_ i: Int) -> Bool { (byte(i) | 0x20) &- 0x61 < 26 }
  func isUpper(_ i: Int) -> Bool { byte(i) &- 0x41 < 26 }
  func isLower(_ i: Int) -> Bool { byte(i) &- 0x61 < 26 }

  func isWordByte(_ i: Int) -> Bool {
    guard i < end else { return false }
    let sort = sort(at: i).sort
    return sort == .letter || sort == .digit
  }

  /// The end of a run of letters; digits belong to it once it began with a letter ("G7", "A320").
  func letters(from start: Int) -> Int {
    var i = start
    while i < end {
      let (length, sort) = sort(at: i)
      if sort != .letter && sort != .digit { break }
      i += length
    }
    return i
  }

  func lettersOrDigits(from start: Int) -> Int { letters(from: start) }

  /// Where the digits of a word begin ("EUR50"); nil for words without.
  func firstDigit(from start: Int, to stop: Int) -> Int? {
    guard isDigit(stop - 1) || isAsciiLetter(stop - 1), isUpper(start) else { return nil }
    var i = start + 1
    while i < stop, !isDigit(i) { i += 1 }
    return i < stop ? i : nil
  }

  /// Whether digits have the form of a sum: "1,500", "25.42", "4.5bn", "200m", "600 million".
  func isSum(from start: Int) -> Bool {
    var i = start
    while isDigit(i) { i += 1 }
    if byte(i) == 0x2C, isDigit(i + 1), isDigit(i + 2), isDigit(i + 3), !isDigit(i + 4) { return true }
    var decimals = 0
    if byte(i) == 0x2E, isDigit(i + 1) {
      i += 1
      while isDigit(i) { (i, decimals) = (i + 1, decimals + 1) }
      if byte(i) == 0x2E, isDigit(i + 1) { return false }
    }
    if isMagnitude(i) || byte(i) == 0x20 && isMagnitude(i + 1) && letters(from: i + 1) - i > 2 { return true }
    return decimals == 2 && !isAsciiLetter(i)
  }

  /// "m", "bn", "tn", "k", "million" and their like, whole.
  private func isMagnitude(_ start: Int) -> Bool {
    let end = letters(from: start)
    switch end - start {
    case 1: return [0x6B, 0x6D, 0x62].contains(byte(start) | 0x20)
    case 2: return byte(start + 1) == 0x6E && [0x6D, 0x62, 0x74].contains(byte(start) | 0x20)
    case 7, 8:
      let isWord = byte(end - 4) == 0x6C && byte(end - 3) == 0x69 && byte(end - 2) == 0x6F && byte(end - 1) == 0x6E
      return isWord && [0x6D, 0x62, 0x74].contains(byte(start) | 0x20)
    default: return false
    }
  }

  func followsDigit(_ i: Int) -> Bool { i > 0 && isDigit(i - 1) }
  func isDigitByte(_ i: Int) -> Bool { isDigit(i) }

  /// "-a-year", "-an-hour" behind a number's letters: "$250m-a-year".
  func isRateTail(at dash: Int) -> Bool {
    byte(dash + 1) == 0x61 && (byte(dash + 2) == 0x2D || byte(dash + 2) == 0x6E && byte(dash + 3) == 0x2D)
  }

  /// Directly after a dollar sign, letters are a country's: "$US5".
  func followsDollar(_ i: Int) -> Bool { i > 0 && text[i - 1] == 0x24 }

  /// A digit stands here, or after one space.
  func isNumberAhead(_ i: Int) -> Bool { isDigit(i) || byte(i) == 0x20 && isDigit(i + 1) }

  // MARK: Apostrophes

  /// Bytes of the apostrophe at `i`: 1 for ', 3 for ’, 0 for none.
  func apostropheLength(at i: Int) -> Int {
    if byte(i) == 0x27 { return 1 }
    return byte(i) == 0xE2 && byte(i + 1) == 0x80 && byte(i + 2) == 0x99 ? 3 : 0
  }

  /// Where the word goes on after an apostrophe that is part of it ("O'Neill", "d'Ivoire", "Sana'a"), else nil.
  func innerApostrophe(at i: Int, wordStart: Int) -> Int? {
    let length = apostropheLength(at: i)
    let next = i + length
    guard length > 0, next < end, isWordByte(next), !isDigit(next), clitic(at: i) == nil else { return nil }
    if i - wordStart == 1 || i - wordStart <= 3 && isUpper(next) { return next }
    // "Sana'a", but not "Don't".
    guard isUpper(wordStart), isLower(next) || byte(next) >= 0x80 else { return nil }
    return negationStart(wordStart: wordStart, end: i) == nil ? next : nil
  }

  /// The end of a clitic that begins with the apostrophe at `i`: 's 're 've 'll 'd 'm.
  func clitic(at i: Int) -> Int? {
    let length = apostropheLength(at: i)
    guard length > 0 else { return nil }
    let first = byte(i + length) | 0x20
    let second = byte(i + length + 1) | 0x20
    let size =
      switch first {
      case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"): 1
      case UInt8(ascii: "r"), UInt8(ascii: "v"): second == UInt8(ascii: "e") ? 2 : 0
      case UInt8(ascii: "l"): second == UInt8(ascii: "l") ? 2 : 0
      default: 0
      }
    let stop = i + length + size
    return size > 0 && !isWordByte(stop) ? stop : nil
  }

  /// Where "n't" begins when the word that ends at `end` is followed by 't ("can't" → before the n).
  func negationStart(wordStart: Int, end wordEnd: Int) -> Int? {
    let length = apostropheLength(at: wordEnd)
    guard length > 0, byte(wordEnd + length) | 0x20 == UInt8(ascii: "t"), !isWordByte(wordEnd + length + 1),
      wordEnd - 1 > wordStart, byte(wordEnd - 1) | 0x20 == UInt8(ascii: "n")
    else { return nil }
    return wordEnd - 1
  }

  /// Bytes of an ending that can be a word of its own: "not" 3, "na" "ta" "me" "nt" 2.
  func fusedEnding(before end: Int) -> Int? {
    let last = byte(end - 1) | 0x20
    let before = byte(end - 2) | 0x20
    switch (before, last) {
    case (0x6F, 0x74): return byte(end - 3) | 0x20 == 0x6E ? 3 : nil
    case (0x6E, 0x61), (0x74, 0x61), (0x6D, 0x65), (0x6E, 0x74): return 2
    default: return nil
    }
  }

  // MARK: Dots

  /// The word "to".
  func isTo(_ start: Int, _ stop: Int) -> Bool {
    stop - start == 2 && byte(start) | 0x20 == 0x74 && byte(start + 1) | 0x20 == 0x6F
  }

  /// A single ASCII capital.
  func isInitial(_ start: Int, _ stop: Int) -> Bool { stop - start == 1 && isUpper(start) }

  /// The end of letters with dots: two or more groups of one to three letters, each with its dot ("U.S.", "Ph.D.");
  /// goes on over a hyphen ("U.S.-led").
  func dottedLetters(at start: Int) -> Int? {
    var i = start
    var groups = 0
    while true {
      var j = i
      while j - i < 3, isAsciiLetter(j) { j += 1 }
      guard j > i, byte(j) == 0x2E, groups == 0 || j - i == 1 || isUpper(i) else { break }
      // Only single letters, or a capital group ("Ph.D."), so that "end.Next" stays two sentences.
      if j - i > 1 && !(isUpper(i) && isLower(i + 1) && isUpper(j + 1) && byte(j + 2) == 0x2E) { break }
      groups += 1
      i = j + 1
    }
    // "U.S" has lost its last dot.
    if groups == 1, i - start == 2, isUpper(start), isUpper(i), !isWordByte(i + 1), apostropheLength(at: i + 1) == 0 {
      return i + 1
    }
    guard groups >= 2 else { return nil }
    if isAsciiLetter(i) { i = letters(from: i) }
    while byte(i) == 0x2D, isWordByte(i + 1) { i = letters(from: i + 1) }
    return i
  }

  /// A dot between small letters, or before a well-known ending, joins a domain name: "example.com".
  func joinsDomain(at i: Int) -> Bool {
    guard isLower(i + 1), i > 0 else { return false }
    let stop = letters(from: i + 1)
    let size = stop - i - 1
    return size >= 2 && size <= 4 && byte(stop) != 0x27 && !isUpper(i - 1)
  }

  // MARK: Addresses and handles

  /// The end of a web or mail address that begins here.
  func address(at start: Int) -> Int? {
    var i = start
    while isAsciiLetter(i), i - start < 8 { i += 1 }
    if byte(i) == 0x3A, byte(i + 1) == 0x2F, byte(i + 2) == 0x2F { return addressEnd(from: i + 3) }
    if i - start == 3, byte(start) | 0x20 == 0x77, byte(start + 1) | 0x20 == 0x77, byte(start + 2) | 0x20 == 0x77,
      byte(i) == 0x2E, isWordByte(i + 1)
    {
      return addressEnd(from: i + 1)
    }
    // A mail address: letters, digits, dots and hyphens up to an @ within 64 bytes.
    i = start
    while i < end, i - start < 64, isAsciiLetter(i) || isDigit(i) || byte(i) == 0x2E || byte(i) == 0x2D || byte(i) == 0x5F {
      i += 1
    }
    return i > start && byte(i) == 0x40 && isWordByte(i + 1) ? addressEnd(from: i + 1) : nil
  }

  private func addressEnd(from start: Int) -> Int {
    var i = start
    while i < end, byte(i) > 0x20, byte(i) < 0x7F, !(byte(i) == 0x22 || byte(i) == 0x3C || byte(i) == 0x3E) { i += 1 }
    // Punctuation at the end belongs to the sentence.
    while i > start, [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x29, 0x5D, 0x27].contains(byte(i - 1)) { i -= 1 }
    return max(i, start)
  }

  /// The end of "@name" or "#tag".
  func handle(at start: Int) -> Int? {
    var i = start + 1
    while i < end, isWordByte(i) || byte(i) == 0x5F { i += sort(at: i).length }
    return i > start + 1 ? i : nil
  }

  // MARK: Numbers

  /// The end of digits with grouping and decimals; a mark joins only between digits.
  func digits(from start: Int) -> Int {
    var i = start
    while true {
      while isDigit(i) { i += 1 }
      if byte(i) == 0x2C || byte(i) == 0x2E, isDigit(i + 1), byte(i) == 0x2E || groups(at: i) {
        i += 1
        continue
      }
      return i
    }
  }

  /// A comma groups when two or three digits follow it (12,34,567), and no more.
  private func groups(at comma: Int) -> Bool {
    var size = 0
    while isDigit(comma + 1 + size) { size += 1 }
    return size == 3 || (size == 2 && byte(comma + 3) == 0x2C)
  }

  func ordinalSuffix(at i: Int, numberStart: Int) -> Int? {
    let a = byte(i) | 0x20
    let b = byte(i + 1) | 0x20
    let pair = (a, b)
    let isSuffix = pair == (0x73, 0x74) || pair == (0x6E, 0x64) || pair == (0x72, 0x64) || pair == (0x74, 0x68)
    return isSuffix && !isWordByte(i + 2) ? i + 2 : nil
  }

  /// "1990s", "40s", "1990's".
  func decadeSuffix(at i: Int, numberStart: Int) -> Int? {
    guard i - numberStart == 4 || i - numberStart == 2, isDigit(i - 1), byte(i - 1) == 0x30 else { return nil }
    let apostrophe = i - numberStart == 4 ? apostropheLength(at: i) : 0
    return byte(i + apostrophe) == 0x73 && !isWordByte(i + apostrophe + 1) ? i + apostrophe + 1 : nil
  }

  // MARK: Marks

  /// The end of the punctuation or symbol at `i`, and its shapes.
  func mark(at i: Int) -> (end: Int, shapes: UInt64) {
    let punctuation = Shape.punctuation.mask
    let b = byte(i)
    let next = byte(i + 1)
    switch b {
    case 0x2C: return (i + 1, punctuation | Shape.comma.mask)
    case 0x2E:
      var stop = i
      while byte(stop) == 0x2E { stop += 1 }
      return (stop, punctuation | Shape.terminator.mask)
    case 0x21, 0x3F: return (i + 1, punctuation | Shape.terminator.mask)
    case 0x2D:
      var stop = i
      while byte(stop) == 0x2D { stop += 1 }
      return (stop, punctuation | Shape.dash.mask)
    case 0x22: return (i + 1, punctuation | Shape.quote.mask)
    case 0x27: return next == 0x27 ? (i + 2, punctuation | Shape.quote.mask) : (i + 1, punctuation | Shape.quote.mask)
    case 0x60: return (next == 0x60 ? i + 2 : i + 1, punctuation | Shape.openQuote.mask)
    case 0x28, 0x5B, 0x7B: return (i + 1, punctuation | Shape.openBracket.mask)
    case 0x29, 0x5D, 0x7D: return (i + 1, punctuation | Shape.closeBracket.mask)
    default: break
    }
    if b < 0x80 { return (i + 1, punctuation) }
    let (scalar, length) = HighCharacter.scalar(text, i)
    if HighCharacter.sort(scalar) == .fraction { return (i + length, Shape.fraction.mask) }
    let shape: UInt64 =
      switch scalar {
      case 0x201C, 0x201E, 0x201F, 0xAB, 0x2039, 0x2018, 0x201A: Shape.openQuote.mask
      case 0x201D, 0xBB, 0x203A, 0x2019: Shape.closeQuote.mask
      case 0x2010...0x2015, 0x2212: Shape.dash.mask
      case 0x2026: Shape.terminator.mask
      default: 0
      }
    return (i + length, punctuation | shape)
  }

  /// What follows a plain word.
  enum Ending {
    /// Space, or a mark that belongs to no word.
    case whole
    /// A dot and white space, after four letters or more: no letters with dots, address or initial.
    case fullStop
    /// Something that may belong to it.
    case open
  }

  /// A word of ASCII letters.
  typealias PlainWord = (end: Int, hash: UInt64, shapes: UInt64, ending: Ending)

  /// A word of ASCII letters, with its hash and shapes, in one pass.
  @inline(__always)
  func plainWord(from start: Int) -> PlainWord {
    var hash = WordHash.seed
    // Bit 5 tells small letters from capitals.
    var all: UInt8 = 0xFF
    var any: UInt8 = 0
    var i = start
    var ending = Ending.whole
    while i < end {
      let byte = text[i]
      let lower = byte | 0x20
      guard lower &- 0x61 < 26 else {
        if byte <= 0x20 || byte == 0x2C || byte == 0x3B || byte == 0x22 || byte == 0x29 { break }
        let isFullStop = byte == 0x2E && i &- start >= 4 && (i &+ 1 >= end || text[i &+ 1] <= 0x20)
        ending = isFullStop ? .fullStop : .open
        break
      }
      hash = WordHash.step(hash, lower)
      all &= byte
      any |= byte
      i &+= 1
    }
    guard i > start else { return (i, 0, 0, .open) }
    var shapes = Shape.word.mask
    if all & 0x20 != 0 {
      shapes |= Shape.lower.mask
    } else if text[start] & 0x20 == 0 {
      shapes |= Shape.capital.mask
      if any & 0x20 == 0 { shapes |= i - start == 1 ? Shape.initial.mask : Shape.allCapitals.mask }
    }
    return (i, hash, shapes, ending)
  }

  /// The shapes that a token's letters give it.
  func letterShapes(_ start: Int, _ stop: Int) -> UInt64 {
    var capitals = 0
    var smalls = 0
    var firstIsCapital = false
    var firstIsLetter = false
    var i = start
    while i < stop {
      let b = text[i]
      var upper = b &- 0x41 < 26
      var lower = b &- 0x61 < 26
      var length = 1
      if b >= 0x80 {
        let (scalar, size) = HighCharacter.scalar(text, i)
        length = size
        let sort = HighCharacter.sort(scalar)
        upper = sort == .upperLetter
        lower = sort == .lowerLetter
      }
      if i == start {
        firstIsCapital = upper
        firstIsLetter = upper || lower
      }
      capitals += upper ? 1 : 0
      smalls += lower ? 1 : 0
      i += length
    }
    var shapes: UInt64 = firstIsLetter ? Shape.word.mask : 0
    if firstIsCapital { shapes |= Shape.capital.mask }
    if capitals >= 2 && smalls == 0 { shapes |= Shape.allCapitals.mask }
    if capitals == 0 && smalls > 0 { shapes |= Shape.lower.mask }
    if capitals == 1 && smalls == 0 && firstIsCapital { shapes |= Shape.initial.mask }
    return shapes
  }
}
