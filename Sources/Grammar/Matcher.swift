/// Runs compiled steps over token columns: a backtracking loop with its own stack, no recursion, no text.
struct Matcher: ~Copyable {
  /// Steps a rule may take from one start before it is given up (and the document warned).
  static let stepLimit = 4_000

  /// Pointers, because counting references to arrays would cost more than the matching.
  let machine: Program.Machine
  let lexical: UnsafePointer<UInt64>
  let traits: UnsafePointer<UInt64>
  let words: UnsafePointer<UInt16>
  let begins: UnsafePointer<UInt64>
  let heads: UnsafePointer<Int32>
  let spans: UnsafePointer<Span>
  private(set) var gaveUp = false

  struct Choice {
    var step: Int32
    var token: Int32
    var log: Int32
    /// The next span to try at this token, for a choice among spans; -1 for a split.
    var span: Int32
  }

  struct Undo {
    var slot: Int32
    var value: Captures.Slot
  }

  private var choices = PlainList<Choice>(capacity: 64)
  private var log = PlainList<Undo>(capacity: 64)
  var captures = Captures()

  init(
    machine: Program.Machine, lexical: UnsafePointer<UInt64>, traits: UnsafePointer<UInt64>, words: UnsafePointer<UInt16>,
    begins: UnsafePointer<UInt64>, heads: UnsafePointer<Int32>, spans: UnsafePointer<Span>
  ) {
    self.machine = machine
    self.lexical = lexical
    self.traits = traits
    self.words = words
    self.begins = begins
    self.heads = heads
    self.spans = spans
  }

  /// The end of the first match of a rule from a token, in the pattern's order of preference; nil for none.
  /// Tokens before `low` and from `limit` on are out of reach.
  mutating func match(rule: Int, at start: Int, low: Int, limit: Int) -> Int? {
    choices.removeAll()
    log.removeAll()
    captures = Captures()
    var at = machine.starts[rule]
    var token = start
    var steps = 0
    var resumedSpan: Int32 = -1
    while true {
      steps += 1
      if steps > Self.stepLimit {
        gaveUp = true
        return nil
      }
      let step = machine.steps[at]
      var failed = false
      switch step.operation {
      case .condition, .word, .words:
        if token < limit, holds(step.operation, step.a, token) {
          token += 1
          at += 1
        } else {
          failed = true
        }
      case .span:
        var span = resumedSpan >= 0 ? resumedSpan : spanStart(kind: Int(step.a), token: token, limit: limit)
        resumedSpan = -1
        while span >= 0, Int(spans[Int(span)].kind) != Int(step.a) || Int(spans[Int(span)].end) > limit {
          span = spans[Int(span)].next
        }
        if span >= 0 {
          let next = nextSpan(after: span, kind: Int(step.a))
          if next >= 0 {
            choices.append(Choice(step: Int32(at), token: Int32(token), log: Int32(log.count), span: next))
          }
          // A capture that opened just before takes note of the span.
          if at > 0, machine.steps[at - 1].operation == .open { note(Int(machine.steps[at - 1].a)) { $0.span = span } }
          token = Int(spans[Int(span)].end)
          at += 1
        } else {
          failed = true
        }
      case .split:
        choices.append(Choice(step: step.b, token: Int32(token), log: Int32(log.count), span: -1))
        at = Int(step.a)
      case .jump:
        at = Int(step.a)
      case .open:
        let place = Int32(token)
        note(Int(step.a)) { $0 = Captures.Slot(start: place, end: -1, span: -1) }
        at += 1
      case .close:
        let place = Int32(token)
        note(Int(step.a)) { $0.end = place }
        at += 1
      case .notAhead:
        let found =
          token < limit
          && (step.tested == .span ? begins[token] & (1 << UInt64(step.a)) != 0 : holds(step.tested, step.a, token))
        if found { failed = true } else { at += 1 }
      case .behind:
        if token > low, holds(step.tested, step.a, token - 1) { at += 1 } else { failed = true }
      case .notBehind:
        if token > low, holds(step.tested, step.a, token - 1) { failed = true } else { at += 1 }
      case .accept:
        return token
      }
      if failed {
        if choices.count == 0 { return nil }
        let choice = choices.removeLast()
        while log.count > Int(choice.log) {
          let undo = log.removeLast()
          captures[Int(undo.slot)] = undo.value
        }
        at = Int(choice.step)
        token = Int(choice.token)
        resumedSpan = choice.span
      }
    }
  }

  @inline(__always)
  private func holds(_ operation: Step.Operation, _ operand: Int32, _ token: Int) -> Bool {
    switch operation {
    case .condition: machine.conditions[Int(operand)].holds(lexical[token], traits[token])
    case .word: Int32(words[token]) == operand
    default: words[token] != 0 && machine.set(Int(operand), contains: words[token])
    }
  }

  @inline(__always)
  private func spanStart(kind: Int, token: Int, limit: Int) -> Int32 {
    token < limit && begins[token] & (1 << UInt64(kind)) != 0 ? heads[token] : -1
  }

  private func nextSpan(after span: Int32, kind: Int) -> Int32 {
    var next = spans[Int(span)].next
    while next >= 0, Int(spans[Int(next)].kind) != kind { next = spans[Int(next)].next }
    return next
  }

  @inline(__always)
  private mutating func note(_ slot: Int, _ change: (inout Captures.Slot) -> Void) {
    log.append(Undo(slot: Int32(slot), value: captures[slot]))
    change(&captures[slot])
  }
}
