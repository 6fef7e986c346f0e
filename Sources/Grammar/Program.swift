/// One step of a compiled pattern.
struct Step: Sendable {
  enum Operation: UInt8, Sendable {
    /// Takes one token: a condition, a word, one of several words.
    case condition, word, words
    /// Takes a span of a kind.
    case span
    /// Goes on at `a`, and at `b` when that fails; goes on at `a`.
    case split, jump
    /// Notes the place in capture `a`: its start; its end.
    case open, close
    /// Look at one token or span without taking it; `b` is the operation, `a` its operand.
    case notAhead, behind, notBehind
    case accept
  }

  var operation: Operation
  /// What a look-around step tests.
  var tested: Operation = .accept
  var a: Int32 = 0
  var b: Int32 = 0
}

/// What a token must be: any of, all of, none of.
struct Condition: Hashable, Sendable {
  var any: [ClassMask] = []
  var none = ClassMask()
}

/// A condition laid out for the matcher.
struct FlatCondition: Sendable {
  var firstLexical: UInt64 = .max
  var firstTraits: UInt64 = .max
  var secondLexical: UInt64 = .max
  var secondTraits: UInt64 = .max
  var noneLexical: UInt64 = 0
  var noneTraits: UInt64 = 0

  @inline(__always)
  func holds(_ lexical: UInt64, _ traits: UInt64) -> Bool {
    (lexical & firstLexical) | (traits & firstTraits) != 0 && (lexical & secondLexical) | (traits & secondTraits) != 0
      && (lexical & noneLexical) | (traits & noneTraits) == 0
  }
}

/// What the first token of a match can be: by this a phase finds the rules worth trying.
struct FirstSet {
  var masks: [ClassMask] = []
  var words: [UInt16] = []
  var kinds: [Int] = []
}

/// The patterns of one phase as steps in one array.
struct Program: Sendable {
  var steps: [Step] = []
  var conditions: [FlatCondition] = []
  /// All sets of words, one behind the other, and where each starts.
  var setWords: [UInt16] = []
  var setStarts: [Int] = [0]
  /// First step of each rule.
  var starts: [Int] = []
  /// Names of each rule's captures.
  var captures: [[String]] = []

  /// What the matcher reads of a program, as bare pointers that hold while `withMachine` runs.
  struct Machine {
    let steps: UnsafePointer<Step>
    let conditions: UnsafePointer<FlatCondition>
    let setWords: UnsafePointer<UInt16>
    let setStarts: UnsafePointer<Int>
    let starts: UnsafePointer<Int>

    @inline(__always)
    func set(_ number: Int, contains word: UInt16) -> Bool {
      for i in setStarts[number]..<setStarts[number + 1] where setWords[i] == word { return true }
      return false
    }
  }

  func withMachine<Result>(_ body: (Machine) -> Result) -> Result {
    // An array that is empty has no address; nothing reads it then.
    let conditions = self.conditions.isEmpty ? [FlatCondition()] : self.conditions
    let setWords = self.setWords.isEmpty ? [0] : self.setWords
    return steps.withUnsafeBufferPointer { steps in
      conditions.withUnsafeBufferPointer { conditions in
        setWords.withUnsafeBufferPointer { setWords in
          setStarts.withUnsafeBufferPointer { setStarts in
            starts.withUnsafeBufferPointer { starts in
              body(
                Machine(
                  steps: steps.baseAddress!, conditions: conditions.baseAddress!, setWords: setWords.baseAddress!,
                  setStarts: setStarts.baseAddress!, starts: starts.baseAddress!))
            }
          }
        }
      }
    }
  }
}

/// Compiles patterns to steps.
struct PatternCompiler {
  private(set) var program = Program()
  private var places: [Condition: Int] = [:]
  /// The conditions that were read, by their text: most patterns name the same few.
  private var read: [String: Int] = [:]
  private let classes: ClassNames
  private let kinds: [String: Int]
  private var words: WordTable
  private var rule = ""
  private var source = ""
  private var names: [String] = []

  init(classes: ClassNames, kinds: [String: Int], words: WordTable) {
    self.classes = classes
    self.kinds = kinds
    self.words = words
  }

  var numberedWords: WordTable { words }

  /// Adds a rule's pattern and returns what its matches can begin with.
  mutating func add(_ source: String, rule: String) throws -> FirstSet {
    self.rule = rule
    self.source = source
    names = []
    let pattern = try PatternReader.read(source, rule: rule)
    let start = program.steps.count
    program.starts.append(start)
    try emit(pattern)
    program.steps.append(Step(operation: .accept))
    program.captures.append(names)
    return try firstSet(from: start)
  }

  private func fail(_ reason: String, at place: Int = 0) -> PatternError {
    PatternError(rule: rule, pattern: source, place: place, reason: reason)
  }

  private mutating func emit(_ pattern: Pattern) throws {
    switch pattern {
    case .word, .classes:
      program.steps.append(try single(pattern))
    case .sequence(let parts):
      for part in parts { try emit(part) }
    case .choice(let options):
      if let step = wordSet(options) {
        program.steps.append(step)
        return
      }
      var jumps: [Int] = []
      for (n, option) in options.enumerated() {
        guard n < options.count - 1 else {
          try emit(option)
          break
        }
        let split = program.steps.count
        program.steps.append(Step(operation: .split, a: Int32(split + 1)))
        try emit(option)
        jumps.append(program.steps.count)
        program.steps.append(Step(operation: .jump))
        program.steps[split].b = Int32(program.steps.count)
      }
      for jump in jumps { program.steps[jump].a = Int32(program.steps.count) }
    case .capture(let name, let inner):
      if names.contains(name) == false { names.append(name) }
      guard let slot = names.firstIndex(of: name), slot < Captures.most else { throw fail("more than \(Captures.most) captures") }
      program.steps.append(Step(operation: .open, a: Int32(slot)))
      try emit(inner)
      program.steps.append(Step(operation: .close, a: Int32(slot)))
    case .optional(let inner):
      let split = program.steps.count
      program.steps.append(Step(operation: .split, a: Int32(split + 1)))
      try emit(inner)
      program.steps[split].b = Int32(program.steps.count)
    case .star(let inner), .plus(let inner):
      if canBeEmpty(inner) { throw fail("a repeated group can be empty") }
      if case .plus = pattern { try emit(inner) }
      let split = program.steps.count
      program.steps.append(Step(operation: .split, a: Int32(split + 1)))
      try emit(inner)
      program.steps.append(Step(operation: .jump, a: Int32(split)))
      program.steps[split].b = Int32(program.steps.count)
    case .notAhead(let inner):
      try emitLook(.notAhead, inner)
    case .behind(let inner, let negated):
      try emitLook(negated ? .notBehind : .behind, inner)
    }
  }

  private mutating func emitLook(_ operation: Step.Operation, _ inner: Pattern) throws {
    let step = try single(inner)
    if operation != .notAhead, step.operation == .span { throw fail("{…} looks at one token, not at a span") }
    program.steps.append(Step(operation: operation, tested: step.operation, a: step.a))
  }

  /// The step of something that takes one token or span.
  private mutating func single(_ pattern: Pattern) throws -> Step {
    switch pattern {
    case .word(let word, _):
      return Step(operation: .word, a: Int32(words.add(word)))
    case .classes(let text, let place):
      if let kind = kinds[text] { return Step(operation: .span, a: Int32(kind)) }
      return Step(operation: .condition, a: Int32(try condition(text, place: place)))
    case .sequence(let parts) where parts.count == 1:
      return try single(parts[0])
    case .choice(let options):
      if let step = wordSet(options) { return step }
      throw fail("here only one token can stand: a word, words, or <classes>")
    default:
      throw fail("here only one token or span can stand")
    }
  }

  private mutating func wordSet(_ options: [Pattern]) -> Step? {
    var numbers: [UInt16] = []
    for option in options {
      var option = option
      if case .sequence(let parts) = option, parts.count == 1 { option = parts[0] }
      guard case .word(let word, _) = option else { return nil }
      numbers.append(words.add(word))
    }
    program.setWords += numbers.sorted()
    program.setStarts.append(program.setWords.count)
    return Step(operation: .words, a: Int32(program.setStarts.count - 2))
  }

  private mutating func condition(_ text: String, place: Int) throws -> Int {
    if let known = read[text] { return known }
    let number = try self.place(of: condition(text, at: place))
    read[text] = number
    return number
  }

  private func condition(_ text: String, at place: Int) throws -> Condition {
    var condition = Condition()
    for term in text.utf8.split(separator: UInt8(ascii: "&")) {
      var mask = ClassMask()
      var negated = false
      for name in term.split(separator: UInt8(ascii: "|")) {
        var letters = name.filter { $0 != UInt8(ascii: " ") }
        if letters.first == UInt8(ascii: "!") {
          negated = true
          letters.removeFirst()
        }
        let name = String(decoding: letters, as: UTF8.self)
        if kinds[name] != nil { throw fail("the kind \(name) stands alone: write [<\(name)>|…]", at: place) }
        guard let known = classes.mask(name) else { throw fail("no class, kind or layer named \(name)", at: place) }
        mask = mask | known
      }
      if negated { condition.none = condition.none | mask } else { condition.any.append(mask) }
    }
    guard condition.any.count <= 2 else { throw fail("at most two conditions joined by & besides !…", at: place) }
    return condition
  }

  /// Where a condition stands among those of the program.
  private mutating func place(of condition: Condition) -> Int {
    if let known = places[condition] { return known }
    var flat = FlatCondition(noneLexical: condition.none.lexical, noneTraits: condition.none.traits)
    if let first = condition.any.first { (flat.firstLexical, flat.firstTraits) = (first.lexical, first.traits) }
    if condition.any.count > 1 {
      (flat.secondLexical, flat.secondTraits) = (condition.any[1].lexical, condition.any[1].traits)
    }
    if condition.any.isEmpty { (flat.firstLexical, flat.firstTraits) = (0, Shape.any.mask) }
    if condition.any.count < 2 { (flat.secondLexical, flat.secondTraits) = (0, Shape.any.mask) }
    program.conditions.append(flat)
    places[condition] = program.conditions.count - 1
    return program.conditions.count - 1
  }

  private func canBeEmpty(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .word, .classes: false
    case .sequence(let parts): parts.allSatisfy(canBeEmpty)
    case .choice(let options): options.contains(where: canBeEmpty)
    case .capture(_, let inner), .plus(let inner): canBeEmpty(inner)
    case .optional, .star, .notAhead, .behind: true
    }
  }

  /// Follows splits and jumps from a step to everything that can take the first token.
  private func firstSet(from start: Int) throws -> FirstSet {
    var found = FirstSet()
    var open = [start]
    var seen = [Bool](repeating: false, count: program.steps.count - start)
    while let at = open.popLast() {
      guard !seen[at - start] else { continue }
      seen[at - start] = true
      let step = program.steps[at]
      switch step.operation {
      case .condition:
        let condition = program.conditions[Int(step.a)]
        found.masks.append(rarer(condition))
      case .word: found.words.append(UInt16(step.a))
      case .words:
        found.words += program.setWords[program.setStarts[Int(step.a)]..<program.setStarts[Int(step.a) + 1]]
      case .span: found.kinds.append(Int(step.a))
      case .split: open += [Int(step.b), Int(step.a)]
      case .jump: open.append(Int(step.a))
      case .open, .close, .notAhead, .behind, .notBehind: open.append(at + 1)
      case .accept: throw fail("the pattern can match nothing at all")
      }
    }
    return found
  }

  /// Of two sets that must both be met, the one with lexical classes and fewer of them.
  private func rarer(_ condition: FlatCondition) -> ClassMask {
    let first = ClassMask(lexical: condition.firstLexical, traits: condition.firstTraits)
    let second = ClassMask(lexical: condition.secondLexical, traits: condition.secondTraits)
    if second.traits & Shape.any.mask != 0 { return first }
    if first.traits & Shape.any.mask != 0 { return second }
    if (first.traits == 0) != (second.traits == 0) { return first.traits == 0 ? first : second }
    return first
  }
}
