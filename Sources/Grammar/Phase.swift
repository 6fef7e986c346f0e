/// Rules that run together over a document: the longest match wins at each token, then the rule declared first.
///
/// What a phase finds, later phases can name in their patterns by the phase's kind.
public struct Phase<Output: RuleOutput>: Sendable {
  public let kind: String
  public let rules: [Rule<Output>]

  /// - Parameter kind: the name by which later patterns call what this phase finds; several phases may share one.
  public init(_ kind: String, _ rules: [Rule<Output>]) {
    self.kind = kind
    self.rules = rules
  }
}

/// One result of a phase.
public struct Finding<Output: RuleOutput> {
  public let tokens: Range<Int>
  public let output: Output
  public let rule: String
}

/// A phase with its patterns compiled and indexed by what a match can begin with.
public struct CompiledPhase<Output: RuleOutput>: Sendable {
  let phase: Phase<Output>
  let kind: Int
  let program: Program
  private let index: RuleIndex

  init(_ phase: Phase<Output>, book: inout Book) throws {
    self.phase = phase
    var compiler = PatternCompiler(classes: book.classes, kinds: book.kinds, words: book.words)
    var firsts: [FirstSet] = []
    for rule in phase.rules { firsts.append(try compiler.add(rule.pattern, rule: rule.name)) }
    program = compiler.program
    book.words = compiler.numberedWords
    kind = book.kind(phase.kind)
    index = RuleIndex(firsts, words: book.words.words.count)
  }

  /// Finds everything, adds it to the document's spans, and returns it in order of appearance.
  @discardableResult
  public func run(_ document: Document) -> [Finding<Output>] {
    var findings: [Finding<Output>] = []
    var numbers: [UInt16] = []
    var trace: [Trace.Attempt] = []
    let tracing = document.trace != nil
    var gaveUp = false
    let tokens = document.tokens
    let spans = document.spans
    guard tokens.count > 0 else { return [] }
    tokens.lexical.withUnsafeBufferPointer { lexical in
      tokens.traits.withUnsafeBufferPointer { traits in
        tokens.words.withUnsafeBufferPointer { words in
          spans.begins.withUnsafeBufferPointer { begins in
            spans.heads.withUnsafeBufferPointer { heads in
              spans.all.withUnsafeBufferPointer { all in
                // An empty list of spans has no address; nothing reads it then.
                let none = UnsafeMutablePointer<Span>.allocate(capacity: 1)
                defer { none.deallocate() }
                var matcher = Matcher(
                  program: program, lexical: lexical.baseAddress!, traits: traits.baseAddress!,
                  words: words.baseAddress!, begins: begins.baseAddress!, heads: heads.baseAddress!,
                  spans: all.baseAddress ?? UnsafePointer(none))
                for sentence in document.sentences {
                  search(sentence, document, &matcher) { candidate, outcome, output in
                    if tracing {
                      trace.append(
                        Trace.Attempt(
                          phase: phase.kind, rule: phase.rules[candidate.rule].name, tokens: candidate.tokens,
                          outcome: outcome))
                    }
                    guard let output else { return }
                    findings.append(
                      Finding(tokens: candidate.tokens, output: output, rule: phase.rules[candidate.rule].name))
                    numbers.append(UInt16(candidate.rule))
                  }
                }
                gaveUp = matcher.gaveUp
              }
            }
          }
        }
      }
    }
    for attempt in trace { document.trace?.add(attempt) }
    if gaveUp { document.warnings.append("a rule for \(phase.kind) was given up on a very long sentence") }
    document.note(findings, rules: numbers, kind: kind)
    return findings
  }

  private struct Candidate {
    var rule: Int
    var tokens: Range<Int>
    var captures: Captures
  }

  private func search(
    _ sentence: Range<Int>, _ document: Document, _ matcher: inout Matcher,
    report: (Candidate, Trace.Outcome, Output?) -> Void
  ) {
    var candidates: [Candidate] = []
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      candidates.removeAll(keepingCapacity: true)
      index.forEachRule(matcher, token) { rule in
        if let end = matcher.match(rule: rule, at: token, low: sentence.lowerBound, limit: sentence.upperBound),
          end > token
        {
          candidates.append(Candidate(rule: rule, tokens: token..<end, captures: matcher.captures))
        }
      }
      var next = token + 1
      var won = false
      // The longest first; of equally long ones the one declared first.
      candidates.sort { $0.tokens.count != $1.tokens.count ? $0.tokens.count > $1.tokens.count : $0.rule < $1.rule }
      for candidate in candidates {
        if won {
          report(candidate, .beaten, nil)
          continue
        }
        let match = Match(
          document: document, tokens: candidate.tokens, names: program.captures[candidate.rule],
          captures: candidate.captures)
        if let output = phase.rules[candidate.rule].build(match) {
          won = true
          next = candidate.tokens.upperBound
          report(candidate, .won, output)
        } else {
          report(candidate, .declined, nil)
        }
      }
      token = next
    }
  }

  /// The rule book's entries.
  public var cards: [RuleCard] {
    phase.rules.map {
      RuleCard(
        name: $0.name, layer: phase.kind, says: $0.pattern, isPattern: true,
        examples: $0.examples.map { ($0.key, $0.value) }, not: $0.not)
    }
  }
}

/// Which rules of a phase can begin at a token: bit sets by word, class and kind.
private struct RuleIndex: Sendable {
  private let width: Int
  private var byWord: [UInt64]
  private var byLexical: [UInt64]
  private var byTrait: [UInt64]
  private var byKind: [UInt64]
  private var lexicalInUse: UInt64 = 0
  private var traitsInUse: UInt64 = 0
  private var kindsInUse: UInt64 = 0

  init(_ firsts: [FirstSet], words: Int) {
    width = max(1, (firsts.count + 63) / 64)
    byWord = Array(repeating: 0, count: words * width)
    byLexical = Array(repeating: 0, count: 64 * width)
    byTrait = Array(repeating: 0, count: 64 * width)
    byKind = Array(repeating: 0, count: 64 * width)
    for (rule, first) in firsts.enumerated() {
      let (place, bit) = (rule / 64, UInt64(1) << UInt64(rule % 64))
      for word in first.words { byWord[Int(word) * width + place] |= bit }
      for kind in first.kinds {
        byKind[kind * width + place] |= bit
        kindsInUse |= 1 << UInt64(kind)
      }
      for mask in first.masks {
        lexicalInUse |= mask.lexical
        traitsInUse |= mask.traits
        for n in 0..<64 {
          if mask.lexical >> UInt64(n) & 1 != 0 { byLexical[n * width + place] |= bit }
          if mask.traits >> UInt64(n) & 1 != 0 { byTrait[n * width + place] |= bit }
        }
      }
    }
  }

  @inline(__always)
  func forEachRule(_ matcher: Matcher, _ token: Int, _ body: (Int) -> Void) {
    let lexical = matcher.lexical[token] & lexicalInUse
    let traits = matcher.traits[token] & traitsInUse
    let kinds = matcher.begins[token] & kindsInUse
    let word = Int(matcher.words[token])
    for place in 0..<width {
      var rules: UInt64 = word != 0 && word * width < byWord.count ? byWord[word * width + place] : 0
      var bits = lexical
      while bits != 0 {
        rules |= byLexical[bits.trailingZeroBitCount * width + place]
        bits &= bits - 1
      }
      bits = traits
      while bits != 0 {
        rules |= byTrait[bits.trailingZeroBitCount * width + place]
        bits &= bits - 1
      }
      bits = kinds
      while bits != 0 {
        rules |= byKind[bits.trailingZeroBitCount * width + place]
        bits &= bits - 1
      }
      while rules != 0 {
        body(place * 64 + rules.trailingZeroBitCount)
        rules &= rules - 1
      }
    }
  }
}

extension Document {
  /// Adds a phase's findings to the spans.
  func note<Output: RuleOutput>(_ findings: [Finding<Output>], rules: [UInt16], kind: Int) {
    var list = outputs[kind] as? Outputs<Output> ?? Outputs<Output>()
    for (finding, rule) in zip(findings, rules) {
      spans.add(
        Span(
          first: Int32(finding.tokens.lowerBound), end: Int32(finding.tokens.upperBound), kind: UInt8(kind), rule: rule,
          value: Int32(list.values.count)))
      list.values.append(finding.output)
      shown.append(ShownFinding(rule: finding.rule, tokens: finding.tokens, summary: finding.output.summary))
    }
    outputs[kind] = list
  }
}
