import Grammar

/// Assigns word classes to stretches of tokens: each class is a bit set over up to 128 places, so that a rule tests all
/// of them at once.
///
/// Short sentences share the places, with three empty ones between them, which are of the class `edge`.
struct SentenceTagger: ~Copyable {
  /// A bit for each place.
  private typealias Places = UInt128
  /// Tokens of a stretch at most.
  static let most = 128
  private static let classCount = TaggerSets.may

  private let rules: ContextRules
  private let text: UnsafeBufferPointer<UInt8>
  private let tokens: TokenColumns
  /// By token: what it can be, and the class it ends with.
  private let possible: UnsafePointer<Possible>
  private let classes: UnsafeMutablePointer<UInt8>
  private let isTracing: Bool
  /// When tracing: the tokens whose class a rule changed, in the order of the rules, with the rule's place.
  private(set) var changes: [(token: Int, rule: Int)] = []

  /// All bit sets, numbered as `TaggerSets` says.
  private let sets: UnsafeMutablePointer<Places>
  private var now: UnsafeMutablePointer<Places> { sets }
  private var may: UnsafeMutablePointer<Places> { sets + TaggerSets.may }
  private var shapes: UnsafeMutablePointer<Places> { sets + TaggerSets.shapes }
  /// The rules whose words are there.
  private let active: UnsafeMutablePointer<UInt64>
  /// The word sets that are not empty.
  private let wordSets: UnsafeMutablePointer<Int>
  private var wordCount = 0
  /// The token at each place.
  private let tokenAt: UnsafeMutablePointer<Int>
  /// Places in use.
  private var used = 0

  /// - Parameters:
  ///   - possible: what each token of the document can be; filled in before a stretch is added.
  ///   - classes: where the class of each token goes.
  init(
    rules: ContextRules, text: UnsafeBufferPointer<UInt8>, tokens: TokenColumns, possible: UnsafePointer<Possible>,
    classes: UnsafeMutablePointer<UInt8>, isTracing: Bool
  ) {
    self.rules = rules
    self.text = text
    self.tokens = tokens
    self.possible = possible
    self.classes = classes
    self.isTracing = isTracing
    sets = .allocate(capacity: rules.setCount)
    active = .allocate(capacity: rules.maskSize)
    wordSets = .allocate(capacity: Self.most)
    tokenAt = .allocate(capacity: Self.most)
    sets.initialize(repeating: 0, count: rules.setCount)
    active.initialize(repeating: 0, count: rules.maskSize)
    wordSets.initialize(repeating: 0, count: Self.most)
    tokenAt.initialize(repeating: 0, count: Self.most)
    clear()
  }

  deinit {
    sets.deallocate()
    active.deallocate()
    wordSets.deallocate()
    tokenAt.deallocate()
  }

  private mutating func clear() {
    for k in 0..<TaggerSets.words { sets[k] = 0 }
    for k in 0..<wordCount { sets[wordSets[k]] = 0 }
    for k in 0..<rules.maskSize { active[k] = rules.masks[k] }
    used = 0
    wordCount = 0
  }

  /// Adds a stretch of at most `most` tokens, tagging what was there before when it does not fit beside it.
  mutating func add(_ stretch: Range<Int>, isHeadline: Bool, hasWordBefore: Bool) {
    if used > 0 {
      if used + ContextCondition.reach + stretch.count > Self.most {
        finish()
      } else {
        now[Int(WordClass.edge.rawValue)] |= 0b111 &<< Places(truncatingIfNeeded: used)
        used += ContextCondition.reach
      }
    }
    var isFirst = !hasWordBefore
    for token in stretch {
      let bit = Places(1) &<< Places(truncatingIfNeeded: used)
      let item = possible[token]
      now[Int(item.likeliest)] |= bit
      var classes = item.classes
      while classes != 0 {
        may[classes.trailingZeroBitCount] |= bit
        classes &= classes - 1
      }
      let traits = tokens.traits[token]
      if let shape = Self.shape(traits, isFirst: isFirst, isHeadline: isHeadline) { shapes[shape.rawValue] |= bit }
      if let set = rules.words.number(tokens.hashes[token]) {
        if sets[set] == 0 { activate(set) }
        sets[set] |= bit
      }
      if traits & Shape.punctuation.mask == 0 { isFirst = false }
      tokenAt[used] = token
      used += 1
    }
  }

  /// Rules that need the word of this set may hold.
  private mutating func activate(_ set: Int) {
    wordSets[wordCount] = set
    wordCount += 1
    let size = rules.maskSize
    let row = (set - TaggerSets.words + 1) * size
    for k in 0..<size { active[k] |= rules.masks[row + k] }
  }

  /// Capitals say nothing in a headline.
  private static func shape(_ traits: UInt64, isFirst: Bool, isHeadline: Bool) -> ContextShape? {
    if traits & Shape.hyphenated.mask != 0 { return .hyphen }
    if traits & (Shape.number.mask | Shape.ordinalNumber.mask | Shape.decade.mask) != 0 { return .digit }
    guard !isHeadline, traits & Shape.capital.mask != 0 else { return nil }
    if traits & Shape.allCapitals.mask != 0 { return .caps }
    return isFirst ? .first : .capital
  }

  /// Runs the rules over what was added since the last time, and writes the classes.
  mutating func finish() {
    guard used > 0 else { return }
    let rules = rules
    rules.rules.withUnsafeBufferPointer { list in
      rules.steps.withUnsafeBufferPointer { steps in
        rules.conditions.withUnsafeBufferPointer { conditions in
          rules.values.withUnsafeBufferPointer { values in
            for k in 0..<rules.maskSize {
              var left = active[k]
              while left != 0 {
                let number = k * 64 + left.trailingZeroBitCount
                left &= left - 1
                apply(list[number], number, steps, conditions, values)
              }
            }
          }
        }
      }
    }
    for wordClass in 1..<Self.classCount {
      var bits = now[wordClass]
      while bits != 0 {
        classes[tokenAt[bits.trailingZeroBitCount]] = UInt8(wordClass)
        bits &= bits - 1
      }
    }
    clear()
  }

  @inline(__always)
  private mutating func apply(
    _ rule: ContextRule, _ number: Int, _ steps: UnsafeBufferPointer<ContextStep>,
    _ conditions: UnsafeBufferPointer<ContextCondition>, _ values: UnsafeBufferPointer<UInt64>
  ) {
    var found = now[Int(rule.old)] & may[Int(rule.new)]
    var k = Int(rule.first)
    while found != 0, k < Int(rule.end) {
      let step = steps[k]
      if step.set >= 0 {
        let set = (sets[Int(step.set)] &<< Places(truncatingIfNeeded: step.left)) &>> Places(truncatingIfNeeded: step.right)
        found &= step.isNegated ? ~set : set
      } else {
        found &= placesWhere(conditions[k], values, among: found)
      }
      k += 1
    }
    guard found != 0 else { return }
    now[Int(rule.old)] &= ~found
    now[Int(rule.new)] |= found
    if isTracing { note(found, changedBy: number) }
  }

  private mutating func note(_ places: Places, changedBy rule: Int) {
    var left = places
    while left != 0 {
      changes.append((tokenAt[left.trailingZeroBitCount], rule))
      left &= left - 1
    }
  }

  private func placesWhere(
    _ condition: ContextCondition, _ values: UnsafeBufferPointer<UInt64>, among candidates: Places
  ) -> Places {
    var found: Places = 0
    if condition.isEnding {
      found = eachPlace(condition, among: candidates) { token in
        for k in condition.values where hasEnding(token, values[k]) { return true }
        return false
      }
    } else {
      for k in condition.values { found |= sets[Int(values[k])] }
      found = shifted(found, condition, isEdge: condition.namesEdge)
    }
    return condition.isNegated ? ~found : found
  }

  /// Bit i of the answer: `set` has i + distance for one of the places.
  @inline(__always)
  private func shifted(_ set: Places, _ condition: ContextCondition, isEdge: Bool) -> Places {
    var answer: Places = 0
    var places = condition.places
    while places != 0 {
      let distance = places.trailingZeroBitCount - ContextCondition.reach
      places &= places - 1
      if distance < 0 {
        answer |= set &<< Places(truncatingIfNeeded: -distance)
        if isEdge { answer |= (1 &<< Places(truncatingIfNeeded: -distance)) - 1 }
      } else {
        answer |= set &>> Places(truncatingIfNeeded: distance)
        if isEdge { answer |= ~Places(0) << max(0, used - distance) }
      }
    }
    return answer
  }

  @inline(__always)
  private func eachPlace(_ condition: ContextCondition, among candidates: Places, _ holds: (Int) -> Bool) -> Places {
    let edges = now[Int(WordClass.edge.rawValue)]
    var answer: Places = 0
    var left = candidates
    while left != 0 {
      let i = left.trailingZeroBitCount
      left &= left - 1
      var places = condition.places
      while places != 0 {
        let place = i + places.trailingZeroBitCount - ContextCondition.reach
        places &= places - 1
        if place >= 0, place < used, (edges &>> Places(truncatingIfNeeded: place)) & 1 == 0, holds(tokenAt[place]) {
          answer |= 1 &<< Places(truncatingIfNeeded: i)
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
