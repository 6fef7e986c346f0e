import Grammar
import Vocabulary

extension NumberScanner {
  // MARK: Parts of a whole

  /// "half", "a third", "two-thirds", "half a million".
  mutating func share(at i: Int) -> Int? {
    var at = i
    var count: Int128 = 1
    var counted = false
    if isWord(i, Words.a) || isWord(i, Words.an) {
      at += 1
    } else if case .unit(let n)? = word(i), n > 0, n < 20 {
      count = Int128(n)
      counted = true
      at += isHyphen(i + 1) || isFreeHyphen(i + 1) ? 2 : 1
    }
    guard at < tokens.count, case .part(let denominator, let isPlural)? = word(at) else { return nil }
    if counted, (count > 1) != isPlural { return nil }
    guard let value = ExactDecimal(count).divided(by: ExactDecimal(Int128(denominator))) else { return nil }
    let end = at + 1
    if let stop = partOfMagnitude(from: i, value, at: end) { return stop }
    let unit = isHyphen(end) ? end + 1 : end
    if denominator == 2, !counted, sameSentence(i, unit), tokens.has(unit, words.unit) {
      found.append((i..<end, Amount(value, .share), "number.share"))
      return end
    }
    if isHyphen(end), at == i || !tokens.has(end + 1, words.majority) { return nil }
    guard isPartContext(i, at, end, denominator: denominator, counted: counted && (isPlural || at > i + 1)) else {
      return nil
    }
    found.append((i..<end, Amount(value, .share), "number.share"))
    return end
  }

  /// "half a million", "a quarter of a million", "half a dozen", "half-a-million".
  private mutating func partOfMagnitude(from i: Int, _ value: ExactDecimal, at end: Int) -> Int? {
    var j = end
    if isHyphen(j) { j += 1 }
    if isWord(j, Words.of) { j += 1 }
    if isWord(j, Words.a) || isWord(j, Words.an) { j += 1 }
    if isHyphen(j) { j += 1 }
    let factor: ExactDecimal
    switch word(j) {
    case .magnitude(let power): factor = ExactDecimal(1, exponent: power)
    case .dozen: factor = 12
    case .hundred: factor = 100
    default:
      guard let (size, stop) = lot(at: j, isCounted: true) else { return nil }
      return lots(i..<stop, value.times(size))
    }
    var amount = Amount(value.times(factor), .words)
    amount.magnitude = factor
    found.append((i..<(j + 1), amount, "number.words"))
    return j + 1
  }

  /// Whether "third", "quarter" or "half" is a part here, and not an ordinal, a coin, or a stretch of a match or year.
  private func isPartContext(_ start: Int, _ at: Int, _ end: Int, denominator: Int, counted: Bool) -> Bool {
    if start > 0, sameSentence(start - 1, start), tokens.has(start - 1, words.beforeOrdinal) { return false }
    if isWord(end, Words.of) { return at > start || denominator == 2 }
    let before = start > 0 && sameSentence(start - 1, start) && tokens.has(start - 1, words.beforePart)
    if denominator == 2 {
      if at > start, !counted { return before || end >= tokens.count || !sameSentence(start, end) }
      if sameSentence(start, end), tokens.has(end, words.afterHalf) { return true }
      return before || counted
    }
    if at == start { return false }
    if counted { return true }
    return before || (sameSentence(start, end) && tokens.has(end, words.afterPart))
  }

  // MARK: Spelled numbers

  mutating func spelled(at start: Int) -> Int? {
    var total: ExactDecimal = 0
    var current: ExactDecimal?
    var last = ExactDecimal(1, exponent: 21)
    var magnitude: ExactDecimal?
    /// What may follow: after twenty a unit, after hundred anything below.
    var room: ExactDecimal = 1000
    var i = start
    var end = start
    if isWord(i, Words.a) || isWord(i, Words.an) {
      if let (size, stop) = lot(at: i + 1, isCounted: false) { return lots(start..<stop, size) }
      switch word(i + 1) {
      case .hundred, .magnitude, .dozen: current = 1
      default: return nil
      }
      i += 1
    }
    while i < tokens.count, sameSentence(start, i) {
      if end > start, total == 0, let count = current, count < 20, let (size, stop) = lot(at: i, isCounted: true) {
        return lots(start..<stop, count.times(size))
      }
      if end > start, let next = afterJoint(i, current: current, magnitude: magnitude, room: room) { i = next }
      guard let word = word(i) else { break }
      switch word {
      case .unit(let n), .ten(let n):
        let value = ExactDecimal(Int128(n))
        guard value < room else { return finish(start, end, total, current, magnitude) }
        current = (current ?? 0).plus(value)
        if case .ten = word { room = 10 } else { room = 0 }
        // "twenty eleven" is no number; neither is "five zero".
        if n == 0 { room = 0 }
      case .hundred:
        let factor = current ?? (end == start && !isBareHundred(i) ? nil : 1)
        guard let factor, factor < 100, factor > 0 else { return finish(start, end, total, current, magnitude) }
        current = factor.times(100)
        magnitude = 100
        room = 100
      case .dozen:
        let factor = current ?? (end == start ? 1 : nil)
        guard let factor else { return finish(start, end, total, current, magnitude) }
        current = factor.times(12)
        return finish(start, i + 1, total, current, 12)
      case .plural(let power) where end > start && !isWord(i + 1, Words.of) || end > start && current != nil:
        // After a number the plural is no vague one: "three billions", "two hundred dozens".
        let factor: ExactDecimal = power == 0 ? 12 : ExactDecimal(1, exponent: power)
        guard power != 1, let product = total.plus(current ?? 0)?.times(factor) else {
          return finish(start, end, total, current, magnitude)
        }
        return finish(start, i + 1, product, nil, factor)
      case .magnitude(let power):
        let factor = ExactDecimal(1, exponent: power)
        // "three lakh crore"
        if current == nil, total > 0, magnitude == 100_000, power == 7, let product = total.times(factor) {
          total = product
          break
        }
        guard let counted = current, counted > 0, factor < last else {
          return finish(start, end, total, current, magnitude)
        }
        guard let product = counted.times(factor), let sum = total.plus(product) else { return nil }
        total = sum
        current = nil
        last = factor
        magnitude = factor
        room = factor < 1000 ? factor : 1000
      default:
        return finish(start, end, total, current, magnitude)
      }
      i += 1
      end = i
      if let (next, half) = half(at: i), current == nil, let (part, stop) = scaledHalf(half, next, magnitude),
        let sum = total.plus(part)
      {
        return finish(start, stop, sum, nil, magnitude)
      }
      if let (next, half) = half(at: i), let sum = addHalf(half, total, current, last, magnitude) {
        (total, current) = sum
        i = next
        end = next
        room = 0
      }
    }
    return finish(start, end, total, current, magnitude)
  }

  /// "hundred thousand" without an article.
  private func isBareHundred(_ i: Int) -> Bool {
    if case .magnitude? = word(i + 1) { return true }
    return false
  }

  /// The digits said after "point": "three point five".
  func pointDigits(at i: Int) -> (digits: String, end: Int)? {
    guard isWord(i, Words.pointWord) else { return nil }
    var digits = ""
    var j = i + 1
    while j < tokens.count, digits.utf8.count < 8 {
      if case .unit(let n)? = word(j) {
        digits += String(n)
      } else if case .ten(let n)? = word(j), digits.isEmpty {
        digits += String(n)
      } else {
        break
      }
      j += 1
    }
    return digits.isEmpty ? nil : (digits, j)
  }

  /// The token after a hyphen, or after "and" inside a number.
  private func afterJoint(_ i: Int, current: ExactDecimal?, magnitude: ExactDecimal?, room: ExactDecimal) -> Int? {
    if isHyphen(i), word(i + 1) != nil { return i + 1 }
    if room == 10, isFreeHyphen(i), case .unit(let n)? = word(i + 1), n > 0, n < 10 { return i + 1 }
    // "three million, two hundred thousand": after the comma a smaller part with its own magnitude.
    if tokens.has(i, .comma), current == nil, let magnitude, magnitude >= 1000, isSmallerPart(i + 1, magnitude) {
      return i + 1
    }
    guard isWord(i, Words.and) || isWord(i, Words.ampersand), magnitude != nil, magnitude != 12 else { return nil }
    switch word(i + 1) {
    case .unit, .ten: break
    default: return nil
    }
    // "a thousand and three thousand", "two hundred and three hundred" are two numbers.
    var k = i + 2
    while isHyphen(k) || { if case .unit? = word(k) { true } else { false } }() { k += 1 }
    switch word(k) {
    case .hundred: if magnitude == 100 { return nil }
    case .magnitude(let power): if ExactDecimal(1, exponent: power) >= (magnitude ?? 0), magnitude != 100 { return nil }
    default: break
    }
    return i + 1
  }

  /// "two hundred", "fifty thousand": a number word, and a magnitude below the one before.
  private func isSmallerPart(_ start: Int, _ magnitude: ExactDecimal) -> Bool {
    var i = start
    while i < start + 4, sameSentence(start, i) {
      switch word(i) {
      case .hundred where i > start: return !isWord(i + 1, Words.of)
      case .magnitude(let power) where i > start: return ExactDecimal(1, exponent: power) < magnitude
      case .unit, .ten: i += isHyphen(i + 1) ? 2 : 1
      default: return false
      }
    }
    return false
  }

  /// A hyphen with spaces around it, as texts have it that were cut into words: "fifty - two", "one - third".
  func isFreeHyphen(_ i: Int) -> Bool {
    i + 1 < tokens.count && tokens.has(i, .dash) && tokens.range(i).count == 1 && !tokens.has(i, .glued)
      && !tokens.has(i + 1, .glued)
  }

  /// "and a half", "and three quarters", "and half an".
  func half(at i: Int) -> (Int, ExactDecimal)? {
    var j = i
    if isHyphen(j) { j += 1 }
    guard isWord(j, Words.and) else { return nil }
    j += isHyphen(j + 1) ? 2 : 1
    var count: Int128 = 1
    // Without an article only before a unit: "five and half hours".
    if case .part(let denominator, false)? = word(j), denominator == 2 || denominator == 4, j + 1 < tokens.count,
      tokens.has(j + 1, words.unit)
    {
      return ExactDecimal(1).divided(by: ExactDecimal(Int128(denominator))).map { (j + 1, $0) }
    }
    if isWord(j, Words.a) || isWord(j, Words.an) {
      j += 1
    } else if case .unit(let n)? = word(j), n > 0 {
      count = Int128(n)
      j += 1
    } else {
      return nil
    }
    if isHyphen(j) { j += 1 }
    guard case .part(let denominator, _)? = word(j) else { return nil }
    return ExactDecimal(count).divided(by: ExactDecimal(Int128(denominator))).map { (j + 1, $0) }
  }

  /// "one billion and a half million": the part's own magnitude, when it is below the number's.
  private func scaledHalf(_ half: ExactDecimal, _ i: Int, _ magnitude: ExactDecimal?) -> (ExactDecimal, Int)? {
    guard let magnitude, case .magnitude(let power)? = word(i) else { return nil }
    let factor = ExactDecimal(1, exponent: power)
    return factor < magnitude ? half.times(factor).map { ($0, i + 1) } : nil
  }

  /// "one and a half" adds to the one, "a million and a half" half a million.
  private func addHalf(
    _ half: ExactDecimal, _ total: ExactDecimal, _ current: ExactDecimal?, _ last: ExactDecimal,
    _ magnitude: ExactDecimal?
  ) -> (ExactDecimal, ExactDecimal?)? {
    if let current { return current.plus(half).map { (total, $0) } }
    guard magnitude != nil, let more = half.times(last) else { return nil }
    return total.plus(more).map { ($0, nil) }
  }

  private mutating func finish(
    _ start: Int, _ end: Int, _ total: ExactDecimal, _ current: ExactDecimal?, _ magnitude: ExactDecimal?
  ) -> Int? {
    guard end > start, let value = total.plus(current ?? 0) else { return nil }
    var amount = Amount(value, .words)
    amount.magnitude = magnitude
    amount.isOne = value == 1
    var end = end
    if let (digits, stop) = pointDigits(at: end), let part = ExactDecimal("0." + digits), let sum = value.plus(part) {
      amount = Amount(sum, .words)
      end = stop
      if case .magnitude(let power)? = word(end) {
        amount = amount.scaled(by: ExactDecimal(1, exponent: power))
        amount.magnitude = ExactDecimal(1, exponent: power)
        end += 1
      }
    }
    if let stop = restated(at: end, value) { end = stop }
    found.append((start..<end, amount, "number.words"))
    return end
  }

  /// "forty-five (45) days": the same number in digits, in brackets.
  private func restated(at i: Int, _ value: ExactDecimal) -> Int? {
    guard i + 2 < tokens.count, tokens.has(i, .openBracket), tokens.has(i + 1, .number),
      tokens.has(i + 2, .closeBracket),
      Self.plainDigits(document.string(i + 1)).flatMap({ ExactDecimal($0) }) == value
    else { return nil }
    return i + 3
  }
}
