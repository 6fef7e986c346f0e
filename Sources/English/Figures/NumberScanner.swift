import Grammar
import Vocabulary

/// Finds numbers: digits, number words, fractions, magnitudes and vague numbers.
///
/// A function and not patterns, because a number's words nest: each part is checked against what stands before it.
struct NumberScanner {
  typealias Found = (tokens: Range<Int>, output: Amount, rule: String)

  let document: Document
  let tokens: Tokens
  let words: FigureVocabulary
  var found: [Found] = []

  init(_ document: Document, _ words: FigureVocabulary) {
    self.document = document
    tokens = document.tokens
    self.words = words
  }

  static let cards: [RuleCard] = [
    lotCard,
    RuleCard(
      name: "number.digits", layer: "amount", says: "digits with grouping, decimals and magnitude, Indian grouping too",
      examples: [
        ("It cost 2.3 million to build.", "2.3 million = 2300000"), ("All 35m users left.", "35m = 35000000"),
        ("They counted 12,34,567 votes.", "12,34,567 = 1234567"), ("It rose 6-3/4 cents.", "6-3/4 = 6.75"),
        ("It fell to .5 of a point.", ".5 = 0.5"),
      ], not: ["They met at the address 192.168.0.1 again."]),
    RuleCard(
      name: "number.notation", layer: "amount",
      says: "powers of ten, the decimal comma, apostrophes between groups, decimals without a whole",
      examples: [
        ("The probe sends 1.2e5 bits.", "1.2e5 = 120000"), ("It holds 3 × 10⁶ cells.", "3 × 10⁶ = 3000000"),
        ("It costs 5,50 euros there.", "5,50 = 5.5"), ("They sold 1'500'000 watches.", "1'500'000 = 1500000"),
        ("Rates rose by point five percent.", "point five = 0.5"),
        ("It weighs 2.5×10−8 kg.", "2.5×10−8 = 0.000000025"),
      ], not: ["The rules 1,3,5 hold.", "He read [1,3] again.", "At this point five percent of them left."]),
    RuleCard(
      name: "number.words", layer: "amount", says: "number words, with and without “and”",
      examples: [
        ("The twenty-three mayors met.", "twenty-three = 23"),
        ("It won a hundred and six seats.", "a hundred and six = 106"),
        ("They gave one and a half million doses.", "one and a half million = 1500000"),
        ("It took half a million refugees.", "half a million = 500000"),
        ("She named half a dozen ministers.", "half a dozen = 6"), ("He named two dozen children.", "two dozen = 24"),
      ], not: ["The third man ran away."]),
    RuleCard(
      name: "number.share", layer: "amount", says: "a part of a whole: half, a third of, two-thirds, ¾, 1/2",
      examples: [
        ("He won two-thirds of the votes.", "two-thirds = 0.666667"),
        ("It lost a quarter of its staff.", "a quarter = 0.25"),
        ("He took ¾ of an acre.", "¾ = 0.75"),
      ], not: ["They scored in the second half.", "A third man ran away."]),
    RuleCard(
      name: "number.vague", layer: "amount", says: "dozens, hundreds of thousands, several hundred, a couple of",
      examples: [
        ("Dozens of people came.", "Dozens = about 12 to 120"),
        ("Hundreds of thousands of people fled.", "Hundreds of thousands = about 100000 to 1000000"),
        ("It hired several hundred workers.", "several hundred = about 200 to 1000"),
        ("They made a couple of arrests.", "a couple of = about 2"),
      ], not: ["Several people came.", "The couple of the year married."]),
  ]

  mutating func scan() -> [Found] {
    var i = 0
    while i < tokens.count {
      guard tokens.has(i, words.startsNumber), let end = number(at: i) else {
        i += 1
        continue
      }
      i = end
    }
    return found
  }

  // MARK: Reading tokens

  func word(_ i: Int) -> NumberWord? {
    i < tokens.count && tokens.has(i, words.numberWord) ? NumberWord.table[tokens.hashes[i]] : nil
  }

  func isWord(_ i: Int, _ hash: UInt64) -> Bool { i >= 0 && i < tokens.count && tokens.hashes[i] == hash }

  func sameSentence(_ i: Int, _ j: Int) -> Bool {
    j < tokens.count && document.sentenceOf[i] == document.sentenceOf[j]
  }

  private func isArticle(_ i: Int) -> Bool { isWord(i, Words.a) || isWord(i, Words.an) }

  /// A hyphen without spaces around it, between two words of a number.
  func isHyphen(_ i: Int) -> Bool {
    i + 1 < tokens.count && tokens.has(i, .dash) && tokens.has(i, .glued) && tokens.has(i + 1, .glued)
  }

  private mutating func add(_ range: Range<Int>, _ amount: Amount, _ rule: String) -> Int {
    found.append((range, amount, rule))
    return range.upperBound
  }

  /// Reads the number that begins at a token and returns where it ends.
  private mutating func number(at i: Int) -> Int? {
    if tokens.has(i, .fraction) { return unicodeFraction(at: i) }
    if tokens.has(i, .number) || isWord(i, Words.point) { return digits(at: i) }
    if isWord(i, Words.pointWord) {
      return bareDecimals(at: i).map { add(i..<$0.end, Amount($0.value, .digits), "number.notation") }
    }
    if let (amount, end) = scores(at: i) { return add(i..<end, amount, "number.lot") }
    if let end = vague(at: i) ?? share(at: i) { return end }
    return spelled(at: i)
  }

  // MARK: Digits

  private mutating func digits(at start: Int) -> Int? {
    var i = start
    var lead = ""
    if isWord(i, Words.point) {
      guard i + 1 < tokens.count, !tokens.has(i, .glued), tokens.has(i + 1, .number), tokens.has(i + 1, .glued) else {
        return nil
      }
      lead = "0."
      i += 1
    }
    guard let printed = Self.plainDigits(document.string(i)) else { return nil }
    let isPlain = lead.isEmpty && printed == document.string(i) && !printed.utf8.contains(0x2E)
    if lead.isEmpty, let (decimals, end) = decimalComma(after: i), let whole = Self.wholeDigits(document.string(i)),
      let value = ExactDecimal(whole + "." + decimals)
    {
      return magnified(Amount(value, .digits), start, end, "number.notation")
    }
    guard let number = ExactDecimal(lead + printed) else {
      warnTooLarge(i..<(i + 1))
      return add(start..<(i + 1), Amount(nil, .digits), "number.digits")
    }
    var value: ExactDecimal? = number
    i += 1
    if let (exponent, end) = power(at: i) {
      let scaled = number.times(ExactDecimal(1, exponent: exponent))
      if scaled == nil { warnTooLarge(start..<end) }
      return add(start..<end, Amount(scaled, .digits), "number.notation")
    }
    // "000's": thousands are meant, and no number.
    if isPlain, printed == "000" { return i }
    if isPlain, let (whole, end) = apostropheGroups(start) {
      return magnified(Amount(whole, .digits), start, end, "number.notation")
    }
    if isPlain, let (whole, end) = cutApart(start) {
      return magnified(Amount(whole, .digits), start, end, "number.digits")
    }
    if let (part, end) = partAfterDigits(at: i, whole: isPlain ? value : nil) {
      guard let sum = part.isFractionAlone ? part.value : value?.plus(part.value) else { return nil }
      value = sum
      i = end
      if part.isFractionAlone { return add(start..<i, Amount(sum, .share), "number.share") }
    }
    // "5 and a half", "1 point 5".
    if isPlain, number < 1000, let (end, half) = half(at: i), half == "0.5" || half == "0.25" || half == "0.75",
      let sum = number.plus(half)
    {
      return magnified(Amount(sum, .digits), start, end, "number.digits")
    }
    if isPlain, let (digits, end) = saidDecimals(at: i, isOne: number == 1),
      let sum = ExactDecimal("\(printed).\(digits)")
    {
      return magnified(Amount(sum, .digits), start, end, "number.notation")
    }
    // "425 000": groups of three after a space, when the first has one to three digits and nothing else can be meant.
    let isChain =
      isPlain && tokens.range(start).count <= 3 && isPlainGroup(i) && (isPlainGroup(i + 1) || isLastGroup(i + 1))
      || isPlain && tokens.range(start).count <= 3 && isPlainGroup(i) && isMeasured(start, i + 1)
    while isPlain, i < tokens.count,
      isGroup(i, after: i == start + 1 ? start : nil) || isChain && (isPlainGroup(i) || isLastGroup(i))
    {
      guard let shifted = value?.times(1000), let group = ExactDecimal(document.string(i)) else { break }
      value = shifted.plus(group)
      i += 1
    }
    var amount = Amount(value, .digits)
    amount.isPlainDigits = isPlain && i == start + 1
    amount.isOne = value == 1 && i == start + 1
    return magnified(amount, start, i, "number.digits")
  }

  /// "4 . 8 %", "80 , 000": a number cut at its marks, as tokenised texts have it. The sentence goes on after such a
  /// point only where sentences are not cut at it.
  private func cutApart(_ start: Int) -> (ExactDecimal, Int)? {
    let mark = start + 1
    guard mark + 1 < tokens.count, tokens.has(mark + 1, .number), !tokens.has(mark, .glued),
      !tokens.has(mark + 1, .glued), sameSentence(start, mark + 1)
    else { return nil }
    let next = document.string(mark + 1)
    guard next.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    if isWord(mark, Words.point), tokens.range(mark).count == 1 {
      return ExactDecimal(document.string(start) + "." + next).map { ($0, mark + 2) }
    }
    guard tokens.has(mark, .comma), tokens.range(start).count <= 3, !document.string(start).hasPrefix("0") else {
      return nil
    }
    var digits = document.string(start)
    var end = start + 1
    while end + 1 < tokens.count, tokens.has(end, .comma), !tokens.has(end, .glued), isPlainGroup(end + 1),
      document.string(end + 1).utf8.count == 3
    {
      digits += document.string(end + 1)
      end += 2
    }
    // One group may be the next number of a list, unless it is round.
    guard end > mark, digits.hasSuffix("000") || end - start > 3 else { return nil }
    return ExactDecimal(digits).map { ($0, end) }
  }

  /// Three digits after a single space: one of several groups, as "1 414 021 100" has them.
  private func isPlainGroup(_ i: Int) -> Bool {
    i < tokens.count && !tokens.has(i, .glued) && tokens.has(i, .number)
      && document.string(i).utf8.prefix { $0 &- 0x30 < 10 }.count == 3
      && tokens.range(i).count == 3 && tokens.range(i).start - tokens.range(i - 1).end == 1
  }

  /// The last of several groups with decimals: "567.89".
  private func isLastGroup(_ i: Int) -> Bool {
    guard i < tokens.count, !tokens.has(i, .glued), tokens.has(i, .number) else { return false }
    let printed = document.string(i).utf8
    return printed.prefix { $0 &- 0x30 < 10 }.count == 3 && printed.count > 4 && printed.dropFirst(3).first == 0x2E
      && tokens.range(i).start - tokens.range(i - 1).end == 1
  }

  /// A unit or a currency beside two groups says that they are one number: "12 500 tonnes", "€12 500".
  private func isMeasured(_ start: Int, _ end: Int) -> Bool {
    if start > 0, tokens.has(start, .glued), tokens.has(start - 1, words.currencySign) { return true }
    guard end < tokens.count, !tokens.has(end, .glued), start > 0, tokens.has(start - 1, .lower) else { return false }
    return tokens.has(end, words.measure) && tokens.has(end, .lower)
  }

  private func isGroup(_ i: Int, after first: Int?) -> Bool {
    guard !tokens.has(i, .glued), tokens.has(i, .number), tokens.range(i).count == 3, i > 0,
      tokens.range(i).start - tokens.range(i - 1).end <= 3
    else { return false }
    if let first, tokens.range(first).count > 3 { return false }
    // Thin spaces group always; a plain space only before "000".
    let gap = tokens.range(i).start - tokens.range(i - 1).end
    return gap > 1 || document.string(i) == "000"
  }

  /// Digits without their grouping marks; nil when the marks do not group ("192.168.0.1").
  static func plainDigits(_ printed: String) -> String? {
    let dots = printed.utf8.filter { $0 == 0x2E }.count
    guard dots > 1 else { return String(decoding: printed.utf8.filter { $0 != 0x2C }, as: UTF8.self) }
    if printed.utf8.contains(0x2C) { return nil }
    let groups = printed.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }), (1...3).contains(groups[0].utf8.count) else {
      return nil
    }
    return groups.joined()
  }

  /// Digits before a decimal comma: dots group there ("60.123,45").
  private static func wholeDigits(_ printed: String) -> String? {
    if printed.utf8.contains(0x2C) { return nil }
    let groups = printed.split(separator: ".", omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 } ? groups.joined() : nil
  }

  /// "2½", "2 1/2", "1/2": a part after or instead of whole digits.
  private func partAfterDigits(at i: Int, whole: ExactDecimal?) -> (
    part: (value: ExactDecimal, isFractionAlone: Bool), end: Int
  )? {
    guard i < tokens.count, let whole else { return nil }
    if tokens.has(i, .fraction), let value = Self.fractionSign(document.string(i)) { return ((value, false), i + 1) }
    if let (top, bottom) = slashed(at: i - 1), let value = ExactDecimal(top).divided(by: ExactDecimal(bottom)) {
      return ((value, true), i + 2)
    }
    // "6-3/4 cents", as prices of grain are quoted.
    if isHyphen(i), tokens.has(i + 1, .number), let (top, bottom) = slashed(at: i + 1),
      [2, 4, 8, 16, 32].contains(bottom), let value = ExactDecimal(top).divided(by: ExactDecimal(bottom))
    {
      return ((value, false), i + 4)
    }
    if tokens.has(i, .number), !tokens.has(i, .glued), whole < 100, let (top, bottom) = slashed(at: i),
      let value = ExactDecimal(top).divided(by: ExactDecimal(bottom))
    {
      return ((value, false), i + 3)
    }
    return nil
  }

  /// The fraction written "1/2" at a token: a proper one with a usual denominator, and no date or idiom.
  private func slashed(at i: Int) -> (top: Int128, bottom: Int128)? {
    guard i >= 0, i + 2 < tokens.count, isSlash(i + 1), tokens.has(i + 1, .glued),
      tokens.has(i + 2, .glued),
      !isSlash(i + 3), !(i > 0 && isSlash(i - 1)),
      let top = Int128(document.string(i)), let bottom = Int128(document.string(i + 2)), top < bottom,
      bottom <= 10 || [12, 16, 20, 24, 25, 32, 40, 50, 60, 64, 100, 128, 256, 1000].contains(bottom)
        || isWord(i + 1, Words.fractionSlash)
    else { return nil }
    return (top, bottom)
  }

  private func isSlash(_ i: Int) -> Bool { isWord(i, Words.slash) || isWord(i, Words.fractionSlash) }

  private static func fractionSign(_ printed: String) -> ExactDecimal? {
    let signs: [Character: ExactDecimal] = [
      "½": "0.5", "⅓": "0.333333", "⅔": "0.666667", "¼": "0.25", "¾": "0.75", "⅕": "0.2", "⅖": "0.4", "⅗": "0.6",
      "⅘": "0.8",
      "⅙": "0.166667", "⅚": "0.833333", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875", "⅐": "0.142857",
      "⅑": "0.111111", "⅒": "0.1",
    ]
    return printed.first.flatMap { signs[$0] }
  }

  private mutating func unicodeFraction(at i: Int) -> Int? {
    guard let value = Self.fractionSign(document.string(i)) else { return nil }
    let end = i + 1
    if let (factor, stop) = magnitude(at: end, glued: false) {
      return add(i..<stop, Amount(value.times(factor), .digits), "number.digits")
    }
    return add(i..<end, Amount(value, .share), "number.share")
  }

  private func warnTooLarge(_ range: Range<Int>) {
    document.warnings.append("a number too large to hold was left as printed: \(document.string(range).prefix(60))")
  }

  // MARK: Magnitudes

  /// A magnitude at a token: a word ("million"), or letters after digits ("bn").
  private func magnitude(at i: Int, glued: Bool) -> (ExactDecimal, Int)? {
    var at = i
    if isHyphen(i) { at = i + 1 }
    switch word(at) {
    case .magnitude(let power): return (ExactDecimal(1, exponent: power), at + 1)
    case .hundred: return (100, at + 1)
    case .dozen: return (12, at + 1)
    // After digits the plural is no vague number: "3 millions".
    case .plural(let power):
      return isWord(at + 1, Words.of) ? nil : (power == 0 ? 12 : ExactDecimal(1, exponent: power), at + 1)
    case .sign(let power)
    where at == i && (power != 6 || tokens.range(i).count != 2 || !["mm", "mM"].contains(document.string(i))):
      let length = tokens.range(i).count
      if tokens.has(i, .glued) || length > 1 || isBehindSign(i) { return (ExactDecimal(1, exponent: power), i + 1) }
      return nil
    default: return nil
    }
  }

  /// Adds an amount with the magnitudes that follow it; "35m" is added as 35 too, for metres.
  private mutating func magnified(_ amount: Amount, _ start: Int, _ end: Int, _ rule: String) -> Int {
    guard sameSentence(start, end), let (factor, stop) = magnitude(at: end, glued: true) else {
      return add(start..<end, amount, rule)
    }
    if tokens.range(stop - 1).count == 1 { found.append((start..<end, amount, rule)) }
    var whole = amount.scaled(by: factor)
    whole.magnitude = factor
    whole.isPlainDigits = false
    whole.isOne = false
    var last = stop
    // "5 hundred thousand", "1 lakh crore"
    while sameSentence(start, last), let (more, next) = magnitude(at: last, glued: false), more > 12 {
      whole = whole.scaled(by: more)
      whole.magnitude = whole.magnitude?.times(more)
      last = next
    }
    if tokens.range(stop - 1).count > 2, let magnitude = whole.magnitude,
      let (more, end) = rest(at: last, below: magnitude),
      let sum = whole.low?.plus(more)
    {
      (whole.low, whole.high, last) = (sum, sum, end)
    }
    if whole.low == nil {
      warnTooLarge(start..<last)
    }
    return add(start..<last, whole, rule)
  }

  // MARK: Vague numbers

  private mutating func vague(at i: Int) -> Int? {
    // "a couple of arrests", "a couple hundred"
    var at = isArticle(i) ? i + 1 : i
    guard at < tokens.count else { return nil }
    if isWord(at, Words.couple), at > i {
      if isWord(at + 1, Words.of), !isWord(at + 2, Words.the) {
        var amount = Amount(2, .vague)
        amount.approximate = true
        if let (factor, stop) = magnitude(at: at + 2, glued: false) {
          return add(i..<stop, amount.scaled(by: factor), "number.vague")
        }
        return add(i..<(at + 2), amount, "number.vague")
      }
      if let (factor, stop) = magnitude(at: at + 1, glued: false) {
        var amount = Amount(ExactDecimal(2).times(factor), .vague)
        amount.approximate = true
        return add(i..<stop, amount, "number.vague")
      }
      return nil
    }
    if tokens.has(at, words.severalWord) {
      // "many thousands", "several hundred": two to ten times
      var power: ExactDecimal?
      var stop = at + 1
      switch word(at + 1) {
      case .hundred: power = 100
      case .dozen: power = 12
      case .magnitude(let n): power = ExactDecimal(1, exponent: n)
      case .plural(let n) where n != 1: power = n == 0 ? 12 : ExactDecimal(1, exponent: n)
      default: return nil
      }
      stop += 1
      if case .magnitude(let n)? = word(at + 2), let first = power {
        (power, stop) = (first.times(ExactDecimal(1, exponent: n)), at + 3)
      }
      guard let power else { return nil }
      var amount = Amount(nil, .vague)
      (amount.low, amount.high, amount.approximate) = (power.times(2), power.times(10), true)
      return add(i..<stop, amount, "number.vague")
    }
    at = i
    guard case .plural(let first)? = word(at), !(at > 0 && tokens.has(at - 1, .number)) else { return nil }
    var power = first
    var end = at + 1
    while isWord(end, Words.of), case .plural(let more)? = word(end + 1), power > 0, more > 1 {
      power += more
      end += 2
    }
    if power == 1 { return nil }
    var amount = Amount(nil, .vague)
    amount.approximate = true
    amount.low = power == 0 ? 12 : ExactDecimal(1, exponent: power)
    amount.high = amount.low?.times(10)
    return add(i..<end, amount, "number.vague")
  }
}
