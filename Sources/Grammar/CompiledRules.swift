/// The patterns of one phase, compiled, with the search over a document.
///
/// Kept apart from the phase's output type: generic code runs unspecialised across modules, and this is the hot loop.
struct CompiledRules: Sendable {
  /// A rule that matched at a token, and what it captured.
  struct Candidate {
    var rule: Int
    var tokens: Range<Int>
    var captures: Captures

    /// The longest goes first; of equally long ones the one declared first.
    func precedes(_ other: Candidate) -> Bool {
      tokens.count != other.tokens.count ? tokens.count > other.tokens.count : rule < other.rule
    }
  }

  private let names: [String]
  private let program: Program
  private let index: RuleIndex

  init(_ rules: [(name: String, pattern: String)], book: inout Book) throws {
    var compiler = PatternCompiler(classes: book.classes, kinds: book.kinds, words: book.words)
    var firsts: [FirstSet] = []
    for rule in rules { firsts.append(try compiler.add(rule.pattern, rule: rule.name)) }
    names = rules.map(\.name)
    program = compiler.program
    book.words = compiler.numberedWords
    index = RuleIndex(firsts, words: book.words.words.count)
  }

  func captureNames(of rule: Int) -> [String] { program.captures[rule] }

  /// Goes over all sentences; at each token the candidates are offered in their order until one is accepted.
  ///
  /// - Returns: whether a rule was given up at the step limit.
  func search(_ document: Document, phase: String, accept: (Candidate) -> Bool) -> Bool {
    let tokens = document.tokens
    let spans = document.spans
    guard tokens.count > 0, !names.isEmpty else { return false }
    // An empty list of spans has no address; nothing reads it then.
    let none = UnsafeMutablePointer<Span>.allocate(capacity: 1)
    defer { none.deallocate() }
    return program.withMachine { machine in
      tokens.lexical.withUnsafeBufferPointer { lexical in
        tokens.traits.withUnsafeBufferPointer { traits in
          tokens.words.withUnsafeBufferPointer { words in
            spans.begins.withUnsafeBufferPointer { begins in
              spans.heads.withUnsafeBufferPointer { heads in
                spans.all.withUnsafeBufferPointer { all in
                  var matcher = Matcher(
                    machine: machine, lexical: lexical.baseAddress!, traits: traits.baseAddress!,
                    words: words.baseAddress!, begins: begins.baseAddress!, heads: heads.baseAddress!,
                    spans: all.baseAddress ?? UnsafePointer(none))
                  var candidates: [Candidate] = []
                  for sentence in document.sentences {
                    search(sentence, document, phase, &matcher, &candidates, accept)
                  }
                  return matcher.gaveUp
                }
              }
            }
          }
        }
      }
    }
  }

  private func search(
    _ sentence: Range<Int>, _ document: Document, _ phase: String, _ matcher: inout Matcher,
    _ candidates: inout [Candidate], _ accept: (Candidate) -> Bool
  ) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      candidates.removeAll(keepingCapacity: true)
      index.forEachRule(
        lexical: matcher.lexical[token], traits: matcher.traits[token], kinds: matcher.begins[token],
        word: Int(matcher.words[token])
      ) { rule in
        if let end = matcher.match(rule: rule, at: token, low: sentence.lowerBound, limit: sentence.upperBound),
          end > token
        {
          candidates.append(Candidate(rule: rule, tokens: token..<end, captures: matcher.captures))
        }
      }
      if candidates.count > 1 { candidates.sort { $0.precedes($1) } }
      token = decide(candidates, document, phase, accept) ?? token + 1
    }
  }

  /// The end of the candidate that was accepted.
  private func decide(
    _ candidates: [Candidate], _ document: Document, _ phase: String, _ accept: (Candidate) -> Bool
  ) -> Int? {
    var end: Int?
    for candidate in candidates {
      let outcome: Trace.Outcome = end != nil ? .beaten : accept(candidate) ? .won : .declined
      if outcome == .won { end = candidate.tokens.upperBound }
      if document.trace != nil {
        document.trace!.add(
          Trace.Attempt(phase: phase, rule: names[candidate.rule], tokens: candidate.tokens, outcome: outcome))
      } else if end != nil {
        break
      }
    }
    return end
  }
}
