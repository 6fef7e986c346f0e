import Grammar
import Vocabulary

/// Written notations of one number beyond plain digits: powers of ten, the decimal comma, magnitudes in a chain.
extension NumberScanner {
  // MARK: Powers of ten

  /// The power after digits: "e14", "e-3", "×10^5", "x 10⁶".
  func power(at i: Int) -> (exponent: Int, end: Int)? {
    guard i < tokens.count else { return nil }
    if tokens.has(i, .glued), tokens.has(i, .word) { return letterPower(at: i) }
    guard Self.timesSigns.contains(tokens.hashes[i]), isWord(i + 1, Self.ten) else { return nil }
    let at = i + 2
    if isWord(at, Self.caret), tokens.has(at, .glued) { return signedDigits(at: at + 1) }
    guard at < tokens.count, tokens.has(at, .glued) else { return nil }
    // "×10−8": the superscript was lost; after the sign of minus only an exponent can stand.
    if document.string(at) == "−" { return signedDigits(at: at) }
    return Self.superscript(document.string(at)).map { ($0, at + 1) }
  }

  private func letterPower(at i: Int) -> (exponent: Int, end: Int)? {
    if tokens.hashes[i] == Self.e { return signedDigits(at: i + 1) }
    let printed = document.string(i).utf8
    guard let first = printed.first, first | 0x20 == 0x65, (2...3).contains(printed.count),
      printed.dropFirst().allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    return Int(Substring(printed.dropFirst())).map { ($0, i + 1) }
  }

  /// Up to two digits with or without a sign, all glued together.
  private func signedDigits(at i: Int) -> (exponent: Int, end: Int)? {
    var at = i
    var isNegative = false
    if at < tokens.count, tokens.has(at, .glued), tokens.has(at, .dash) || isWord(at, Words.plus) {
      isNegative = tokens.has(at, .dash)
      at += 1
    }
    guard at < tokens.count, tokens.has(at, .glued), tokens.has(at, .number), tokens.range(at).count <= 2,
      let power = Int(document.string(at))
    else { return nil }
    return (isNegative ? -power : power, at + 1)
  }

  /// "⁶", "⁻¹²".
  static func superscript(_ printed: String) -> Int? {
    var digits = ""
    for scalar in printed.unicodeScalars {
      switch scalar.value {
      case 0x207B where digits.isEmpty: digits = "-"
      case 0xB9: digits += "1"
      case 0xB2, 0xB3: digits += String(scalar.value - 0xB0)
      case 0x2070, 0x2074...0x2079: digits += String(scalar.value - 0x2070)
      default: return nil
      }
    }
    return digits.utf8.count > 3 ? nil : Int(digits)
  }

  private static let timesSigns = WordSet("× x * · ⋅")
  private static let ten = WordHash.of("10")
  private static let caret = WordHash.of("^")
  private static let e = WordHash.of("e")

  // MARK: Groups and decimals

  /// "1'500'000": groups of three behind apostrophes, as Swiss texts print them.
  func apostropheGroups(_ start: Int) -> (value: ExactDecimal, end: Int)? {
    guard tokens.range(start).count <= 3, !document.string(start).hasPrefix("0") else { return nil }
    var digits = document.string(start)
    var end = start + 1
    while end + 1 < tokens.count, tokens.has(end, .glued), tokens.has(end + 1, .glued), tokens.has(end + 1, .number),
      tokens.range(end + 1).count == 3, Self.apostrophes.contains(document.string(end)),
      case let group = document.string(end + 1), group.utf8.allSatisfy({ $0 &- 0x30 < 10 })
    {
      digits += group
      end += 2
    }
    return end > start + 1 ? ExactDecimal(digits).map { ($0, end) } : nil
  }

  /// "by point five percent", "point 77 percent": decimals without a whole, before what they measure. Behind a noun or
  /// "this" the point is one of time or of an argument.
  func bareDecimals(at i: Int) -> (value: ExactDecimal, end: Int)? {
    guard i > 0, sameSentence(i - 1, i), Self.beforeDecimals.contains(tokens.hashes[i - 1]) else { return nil }
    let said: (digits: String, end: Int)?
    if i + 1 < tokens.count, tokens.has(i + 1, .number), !tokens.has(i + 1, .glued), tokens.range(i + 1).count <= 3 {
      said = (document.string(i + 1), i + 2)
    } else {
      said = pointDigits(at: i)
    }
    guard let (digits, end) = said, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), sameSentence(i, end),
      Self.percents.contains(tokens.hashes[end]) || tokens.has(end, words.unitWord)
    else { return nil }
    return ExactDecimal("0." + digits).map { ($0, end) }
  }

  /// "£ 5 m": behind a sign of money the letter is a magnitude with a space too.
  func isBehindSign(_ letter: Int) -> Bool {
    letter > 1 && tokens.has(letter - 1, .number) && tokens.has(letter - 2, words.currencySign)
      && tokens.has(letter - 2, .punctuation) && tokens.has(letter, .lower)
  }

  private static let apostrophes: Set<String> = ["'", "’"]
  private static let percents = WordSet("percent per pc pct percentage")
  private static let beforeDecimals = Set(
    """
    by to from of minus plus is was are were be than about only just nearly almost over under around rose fell up down
    gained lost added rise fall drop increase roughly approximately between
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

  // MARK: The decimal comma

  /// "5,00", "1,3": one or two digits after a comma without a space cannot be a group of thousands.
  func decimalComma(after token: Int) -> (decimals: String, end: Int)? {
    let comma = token + 1
    guard comma + 1 < tokens.count, tokens.has(comma, .comma), tokens.has(comma, .glued),
      tokens.has(comma + 1, .number), tokens.has(comma + 1, .glued), tokens.range(comma + 1).count <= 2,
      tokens.range(token).count <= 3
    else { return nil }
    let end = comma + 2
    // "1,3,5" lists, and so does "[1,3]".
    if end < tokens.count, tokens.has(end, .glued),
      tokens.has(end, .comma) || tokens.has(end, .number) || tokens.has(end, .closeBracket) || tokens.has(end, .dash)
    {
      return nil
    }
    if token > 0, tokens.has(token, .glued), tokens.has(token - 1, .comma) || tokens.has(token - 1, .openBracket) {
      return nil
    }
    let decimals = document.string(comma + 1)
    return decimals.utf8.allSatisfy { $0 &- 0x30 < 10 } ? (decimals, end) : nil
  }

  /// The decimals of "1 point 5": one to three digits, and nothing after them that the digits could count.
  func saidDecimals(at i: Int, isOne: Bool) -> (digits: String, end: Int)? {
    guard isWord(i, Words.pointWord), sameSentence(i - 1, i + 1), tokens.has(i + 1, .number),
      !tokens.has(i + 1, .glued), tokens.range(i + 1).count <= 3
    else { return nil }
    let digits = document.string(i + 1)
    guard digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let end = i + 2
    guard sameSentence(i, end) else { return (digits, end) }
    if tokens.has(end, .punctuation), !tokens.has(end, .openBracket) { return (digits, end) }
    let isScaled = isWord(end, Words.percent) || tokens.has(end, words.measure) || wordMagnitude(at: end) != nil || isWord(end, Words.and)
    return isScaled ? (digits, end) : nil
  }

  // MARK: Magnitudes in a chain

  /// What follows a magnitude as a part of the same number: "4 thousand 3 hundred", "3 hundred and 21".
  func rest(at start: Int, below magnitude: ExactDecimal) -> (value: ExactDecimal, end: Int)? {
    var sum: ExactDecimal?
    var factor = magnitude
    var i = start
    while factor >= 100, sameSentence(start - 1, i) {
      let isJoined = isWord(i, Words.and) || isWord(i, Words.ampersand)
      guard let (count, next) = small(at: isJoined ? i + 1 : i) else { break }
      if let (size, stop) = wordMagnitude(at: next), size < factor, let more = count.times(size), more < factor,
        !isJoined || size == 100
      {
        sum = (sum ?? 0).plus(more)
        factor = size
        i = stop
      } else {
        guard isJoined, factor == 100, count < 100, wordMagnitude(at: next) == nil else { break }
        return ((sum ?? 0).plus(count) ?? count, next)
      }
    }
    return sum.map { ($0, i) }
  }

  /// A whole number below a thousand in digits, or below a hundred in words.
  private func small(at i: Int) -> (ExactDecimal, Int)? {
    guard i < tokens.count, !tokens.has(i, .glued) else { return nil }
    if tokens.has(i, .number) {
      let isFree = !(i + 1 < tokens.count && tokens.has(i + 1, .glued) && !tokens.has(i + 1, .punctuation))
      guard tokens.range(i).count <= 3, isFree, let n = Int128(document.string(i)), n > 0 else { return nil }
      return (ExactDecimal(n), i + 1)
    }
    switch word(i) {
    case .unit(let n) where n > 0: return (ExactDecimal(Int128(n)), i + 1)
    case .ten(let n):
      let unit = isHyphen(i + 1) ? i + 2 : i + 1
      if case .unit(let m)? = word(unit), m > 0, m < 10 { return (ExactDecimal(Int128(n + m)), unit + 1) }
      return (ExactDecimal(Int128(n)), i + 1)
    default: return nil
    }
  }

  /// "hundred", "thousand", "million", "crore": not the letters.
  private func wordMagnitude(at i: Int) -> (ExactDecimal, Int)? {
    switch word(i) {
    case .hundred: (100, i + 1)
    case .magnitude(let power): (ExactDecimal(1, exponent: power), i + 1)
    default: nil
    }
  }
}
