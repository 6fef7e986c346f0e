/// A rule as the rule book shows it: a pattern's or a named function's, with what proves it.
public struct RuleCard: Sendable {
  public let name: String
  public let layer: String
  /// The pattern; for a function, what it does in a sentence.
  public let says: String
  public let isPattern: Bool
  /// Texts, and what the rule makes of each: "passage = summary".
  public let examples: [(text: String, made: String)]
  /// Texts in which the rule makes nothing.
  public let not: [String]

  public init(
    name: String, layer: String, says: String, isPattern: Bool = false, examples: [(text: String, made: String)],
    not: [String] = []
  ) {
    self.name = name
    self.layer = layer
    self.says = says
    self.isPattern = isPattern
    self.examples = examples
    self.not = not
  }

  /// What is wrong with the rule, by its own examples, in the whole cascade of its language; empty when all is well.
  public func failures(in language: Language) -> [String] {
    var wrong: [String] = []
    for example in examples {
      let made = Self.made(by: name, of: example.text, in: language)
      if !made.contains(example.made) {
        wrong.append("\(name): “\(example.text)” should give “\(example.made)”, gives \(made.isEmpty ? "nothing" : "\(made)")")
      }
    }
    for text in not {
      let made = Self.made(by: name, of: text, in: language)
      if !made.isEmpty { wrong.append("\(name): “\(text)” should give nothing, gives \(made)") }
    }
    return wrong
  }

  private static func made(by rule: String, of text: String, in language: Language) -> [String] {
    let document = Document(text: text, language: language)
    document.annotate()
    return document.shown.filter { $0.rule == rule }.map { "\(document.string($0.tokens)) = \($0.summary)" }
  }
}

/// A finding of any layer in a line, for rule examples and explanations.
public struct ShownFinding: Sendable {
  public let rule: String
  public let tokens: Range<Int>
  public let summary: String

  public init(rule: String, tokens: Range<Int>, summary: String) {
    self.rule = rule
    self.tokens = tokens
    self.summary = summary
  }
}
