import Grammar

/// Assigns word classes to stretches of tokens: each class is a bit set over 256 places, so that a rule tests all of
/// them at once.
///
/// Sentences share the places, with three empty ones between them, which are of the class `edge`.
struct SentenceTagger: ~Copyable {
  /// Tokens of a stretch at most.
  static let most = 128
  private static let classCount = TaggerSets.may

  private let rules: ContextRules
  private let tables: ContextTables
  private let maskSize: Int
  private let scratchSet: Int
  private let text: UnsafeBufferPointer<UInt8>
  private let tokens: TokenColumns
  /// By token: what it can be, and the class it ends with.
  private let possible: UnsafePointer<Possible>
  private let classes: UnsafeMutablePointer<UInt8>
  private let isTracing: Bool
  /// When tracing: the tokens whose class a rule changed, in the order of the rules, with the rule's place.
  private(set) var changes: [(token: Int, rule: Int)] = []

  /// All bit sets, numbered as `TaggerSets` says, `Places.stride` words from one to the next, with an empty word before
  /// the first; the last set is for intermediate results.
  private let memory: UnsafeMutablePointer<UInt64>
  private let sets: UnsafeMutablePointer<UInt64>
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
    guard let tables = rules.tables else { preconditionFailure("rules that were never read") }
    self.rules = rules
    self.tables = tables
    maskSize = rules.maskSize
    scratchSet = rules.setCount
    self.text = text
    self.tokens = tokens
    self.possible = possible
    self.classes = classes
    self.isTracing = isTracing
    let words = (rules.setCount + 1) * Places.stride + 1
    memory = .allocate(capacity: words)
    memory.initialize(repeating: 0, count: words)
    sets = memory + 1
    active = .allocate(capacity: maskSize)
    wordSets = .allocate(capacity: Places.count)
    tokenAt = .allocate(capacity: Places.count)
    active.initialize(repeating: 0, count: maskSize)
    wordSets.initialize(repeating: 0, count: Places.count)
    tokenAt.initialize(repeating: 0, count: Places.count)
    clear()
  }

  deinit {
    memory.deallocate()
    active.deallocate()
    wordSets.deallocate()
    tokenAt.deallocate()
  }

  private mutating func clear() {
    sets.update(repeating: 0, count: TaggerSets.words * Places.stride)
    for k in 0..<wordCount { Places().store(at: set(wordSets[k])) }
    active.update(from: tables.masks, count: maskSize)
    used = 0
    wordCount = 0
  }

  @inline(__always)
  private func set(_ number: Int) -> UnsafeMutablePointer<UInt64> { sets + number &* Places.stride }

  /// Adds a stretch of at most `most` tokens, tagging what was there before when it does not fit beside it.
  mutating func add(_ stretch: Range<Int>, isHeadline: Bool, hasWordBefore: Bool) {
    precondition(stretch.count <= Self.most, "a stretch is longer than is tagged at once")
    if used > 0 {
      if used + ContextCondition.reach + stretch.count > Places.count {
        finish()
      } else {
        for _ in 0..<ContextCondition.reach {
          Places.insert(used, at: set(Int(WordClass.edge.rawValue)))
          used += 1
        }
      }
    }
    var isFirst = !hasWordBefore
    for token in stretch {
      let place = used
      let item = possible[token]
      Places.insert(place, at: set(Int(item.likeliest)))
      var classes = item.classes
      while classes != 0 {
        Places.insert(place, at: set(TaggerSets.may &+ classes.trailingZeroBitCount))
        classes &= classes &- 1
      }
      let traits = tokens.traits[token]
      if let shape = Self.shape(traits, isFirst: isFirst, isHeadline: isHeadline) {
        Places.insert(place, at: set(TaggerSets.shapes &+ shape.rawValue))
      }
      if let word = rules.words.number(tokens.hashes[token]) {
        if Places(at: set(word)).isEmpty { activate(word) }
        Places.insert(place, at: set(word))
      }
      if traits & Shape.punctuation.mask == 0 { isFirst = false }
      tokenAt[place] = token
      used = place &+ 1
    }
  }

  /// Rules that need the word of this set may hold.
  private mutating func activate(_ set: Int) {
    wordSets[wordCount] = set
    wordCount += 1
    let row = tables.masks + (set - TaggerSets.words + 1) * maskSize
    for k in 0..<maskSize { active[k] |= row[k] }
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
    for k in 0..<maskSize {
      var left = active[k]
      while left != 0 {
        apply(k &* 64 &+ left.trailingZeroBitCount)
        left &= left &- 1
      }
    }
    for wordClass in 1..<Self.classCount {
      Places(at: set(wordClass)).forEach { classes[tokenAt[$0]] = UInt8(truncatingIfNeeded: wordClass) }
    }
    clear()
  }

  @inline(__always)
  private mutating func apply(_ number: Int) {
    let rule = tables.rules[number]
    let old = set(Int(rule.old))
    var found = Places(at: old) & Places(at: set(TaggerSets.may &+ Int(rule.new)))
    if found.isEmpty { return }
    var k = Int(rule.first)
    while k < Int(rule.end) {
      let step = tables.steps[k]
      if step.set >= 0 {
        found = found & Places.neighbours(Int(step.distance), at: set(Int(step.set))).negated(step.isNegated)
      } else {
        found = found & placesWhere(k, among: found)
      }
      if found.isEmpty { return }
      k &+= 1
    }
    (Places(at: old) & ~found).store(at: old)
    let new = set(Int(rule.new))
    (Places(at: new) | found).store(at: new)
    if isTracing { note(found, changedBy: number) }
  }

  @inline(never)
  private mutating func note(_ places: Places, changedBy rule: Int) {
    places.forEach { changes.append((tokenAt[$0], rule)) }
  }

  /// The places for which a condition holds that is no single step.
  @inline(never)
  private mutating func placesWhere(_ number: Int, among candidates: Places) -> Places {
    let condition = tables.conditions[number]
    if condition.isEnding { return placesEnding(condition, among: candidates).negated(condition.isNegated) }
    let scratch = set(scratchSet)
    var any = Places()
    for k in condition.values { any = any | Places(at: set(Int(tables.values[k]))) }
    any.store(at: scratch)
    var answer = Places()
    var places = condition.places
    while places != 0 {
      let distance = places.trailingZeroBitCount - ContextCondition.reach
      places &= places - 1
      answer = answer | Places.neighbours(distance, at: scratch)
      if condition.namesEdge {
        // Outside all places stands `edge`, too.
        answer = answer | (distance < 0 ? Places.first(-distance) : ~Places.first(max(0, used - distance)))
      }
    }
    return answer.negated(condition.isNegated)
  }

  private func placesEnding(_ condition: ContextCondition, among candidates: Places) -> Places {
    eachPlace(condition, among: candidates) { token in
      for k in condition.values where hasEnding(token, tables.values[k]) { return true }
      return false
    }
  }

  @inline(__always)
  private func eachPlace(_ condition: ContextCondition, among candidates: Places, _ holds: (Int) -> Bool) -> Places {
    let edges = Places(at: set(Int(WordClass.edge.rawValue)))
    var answer = Places()
    candidates.forEach { i in
      var places = condition.places
      while places != 0 {
        let place = i + places.trailingZeroBitCount - ContextCondition.reach
        places &= places - 1
        if place >= 0, place < used, !edges.contains(place), holds(tokenAt[place]) {
          answer.insert(i)
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
