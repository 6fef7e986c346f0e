import Grammar

/// Assigns word classes in one stretch of at most 64 tokens: each class is a bit set over the tokens, so that a rule
/// tests all of them at once.
struct SentenceTagger {
  static let most = 64

  private let rules: ContextRules
  private let text: UnsafeBufferPointer<UInt8>
  private let tokens: Tokens
  private let isTracing: Bool
  /// When tracing: the tokens whose class a rule changed in this stretch, in order, with the rule's place.
  private(set) var changes: [(token: Int, rule: Int)] = []
  private var first = 0
  private var count = 0
  /// By class: the tokens that have it now, and those that could.
  private var now = [UInt64](repeating: 0, count: WordClass.allCases.count)
  private var may = [UInt64](repeating: 0, count: WordClass.allCases.count)
  private var shapes = [UInt64](repeating: 0, count: ContextShape.allCases.count)

  init(rules: ContextRules, text: UnsafeBufferPointer<UInt8>, tokens: Tokens, isTracing: Bool) {
    self.isTracing = isTracing
    self.rules = rules
    self.text = text
    self.tokens = tokens
  }

  /// Runs the rules over tokens `first ..< first + count`, whose start classes stand in `possible`, and writes the
  /// classes they end with to `classes`.
  mutating func tag(
    from first: Int, _ possible: ArraySlice<Possible>, isHeadline: Bool, hasWordBefore: Bool, into classes: inout [UInt8]
  ) {
    self.first = first
    count = possible.count
    load(possible, isHeadline: isHeadline, hasWordBefore: hasWordBefore)
    changes.removeAll()
    for (number, rule) in rules.rules.enumerated() {
      var found = now[Int(rule.old)] & may[Int(rule.new)]
      var k = Int(rule.first)
      while found != 0, k < Int(rule.end) {
        found &= tokensWhere(rules.conditions[k], among: found)
        k += 1
      }
      if found != 0 {
        now[Int(rule.old)] &= ~found
        now[Int(rule.new)] |= found
        if isTracing { note(found, changedBy: number) }
      }
    }
    for wordClass in 1..<now.count {
      var bits = now[wordClass]
      while bits != 0 {
        classes[first + bits.trailingZeroBitCount] = UInt8(wordClass)
        bits &= bits - 1
      }
    }
  }

  private mutating func note(_ tokens: UInt64, changedBy rule: Int) {
    var left = tokens
    while left != 0 {
      changes.append((first + left.trailingZeroBitCount, rule))
      left &= left - 1
    }
  }

  private mutating func load(_ possible: ArraySlice<Possible>, isHeadline: Bool, hasWordBefore: Bool) {
    for k in now.indices {
      now[k] = 0
      may[k] = 0
    }
    for k in shapes.indices { shapes[k] = 0 }
    var isFirst = !hasWordBefore
    for (i, item) in possible.enumerated() {
      let bit = UInt64(1) << UInt64(i)
      now[Int(item.likeliest)] |= bit
      var classes = item.classes
      while classes != 0 {
        may[classes.trailingZeroBitCount] |= bit
        classes &= classes - 1
      }
      let token = first + i
      if let shape = shape(of: token, isFirst: isFirst, isHeadline: isHeadline) { shapes[shape.rawValue] |= bit }
      if !tokens.has(token, .punctuation) { isFirst = false }
    }
  }

  /// Capitals say nothing in a headline.
  private func shape(of token: Int, isFirst: Bool, isHeadline: Bool) -> ContextShape? {
    if tokens.has(token, .hyphenated) { return .hyphen }
    if tokens.traits[token] & (Shape.number.mask | Shape.ordinalNumber.mask | Shape.decade.mask) != 0 { return .digit }
    guard !isHeadline, tokens.has(token, .capital) else { return nil }
    if tokens.has(token, .allCapitals) { return .caps }
    return isFirst ? .first : .capital
  }

  private func tokensWhere(_ condition: ContextCondition, among candidates: UInt64) -> UInt64 {
    var found: UInt64 = 0
    for place in condition.values {
      let value = rules.values[place]
      switch condition.kind {
      case .now: found |= shifted(now[Int(value)], condition.places, isEdge: value == 0)
      case .may: found |= shifted(may[Int(value)], condition.places, isEdge: false)
      case .shape: found |= shifted(shapes[Int(value)], condition.places, isEdge: false)
      case .word: found |= eachPlace(condition.places, among: candidates) { tokens.hashes[$0] == value }
      case .ending: found |= eachPlace(condition.places, among: candidates) { hasEnding($0, value) }
      }
    }
    return condition.isNegated ? ~found : found
  }

  /// Bit i of the answer: `set` has i + distance for one of the places.
  private func shifted(_ set: UInt64, _ allPlaces: UInt8, isEdge: Bool) -> UInt64 {
    var answer: UInt64 = 0
    var places = allPlaces
    while places != 0 {
      let distance = places.trailingZeroBitCount - ContextCondition.reach
      places &= places - 1
      if isEdge {
        answer |= distance < 0 ? (1 << UInt64(-distance)) - 1 : ~UInt64(0) << UInt64(max(0, count - distance))
      } else {
        answer |= distance < 0 ? set << UInt64(-distance) : set >> UInt64(distance)
      }
    }
    return answer
  }

  private func eachPlace(_ allPlaces: UInt8, among candidates: UInt64, _ holds: (Int) -> Bool) -> UInt64 {
    var answer: UInt64 = 0
    var left = candidates
    while left != 0 {
      let i = left.trailingZeroBitCount
      left &= left - 1
      var places = allPlaces
      while places != 0 {
        let place = i + places.trailingZeroBitCount - ContextCondition.reach
        places &= places - 1
        if place >= 0, place < count, holds(first + place) {
          answer |= 1 << UInt64(i)
          break
        }
      }
    }
    return answer
  }

  /// The ending, and at least two more bytes before it.
  private func hasEnding(_ token: Int, _ ending: UInt64) -> Bool {
    let start = Int(tokens.starts[token])
    var i = Int(tokens.ends[token])
    var rest = ending
    while rest != 0 {
      i -= 1
      guard i >= start, text[i] | (text[i] &- 0x41 < 26 ? 0x20 : 0) == UInt8(truncatingIfNeeded: rest) else { return false }
      rest >>= 8
    }
    return i - start >= 2
  }
}
