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
  private let rules: CompiledRules

  init(_ phase: Phase<Output>, book: inout Book) throws {
    self.phase = phase
    rules = try CompiledRules(phase.rules.map { ($0.name, $0.pattern) }, book: &book)
    kind = book.kind(phase.kind)
  }

  /// Finds everything, adds it to the document's spans, and returns it in order of appearance.
  @discardableResult
  public func run(_ document: Document) -> [Finding<Output>] {
    var findings: [Finding<Output>] = []
    var numbers: [UInt16] = []
    let gaveUp = rules.search(document, phase: phase.kind) { candidate in
      let rule = phase.rules[candidate.rule]
      let match = Match(
        document: document, tokens: candidate.tokens, names: rules.captureNames(of: candidate.rule),
        captures: candidate.captures)
      guard let output = rule.build(match) else { return false }
      findings.append(Finding(tokens: candidate.tokens, output: output, rule: rule.name))
      numbers.append(UInt16(candidate.rule))
      return true
    }
    if gaveUp { document.warnings.append("a rule for \(phase.kind) was given up on a very long sentence") }
    document.note(findings, rules: numbers, kind: kind)
    return findings
  }

  /// The rule book's entries.
  public var cards: [RuleCard] {
    phase.rules.map {
      RuleCard(
        name: $0.name, layer: phase.kind,
        // A pattern may be wrapped in its source; it is one line to a reader.
        says: $0.pattern.split(whereSeparator: \.isWhitespace).joined(separator: " "), isPattern: true,
        examples: $0.examples.map { ($0.key, $0.value) }, not: $0.not)
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
