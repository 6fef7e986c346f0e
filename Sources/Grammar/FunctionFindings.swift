extension Document {
  /// Adds what a named function found, with values that patterns of later phases can read, and shows it.
  ///
  /// - Parameter kind: a kind that the language's book knows.
  public func add<Output: RuleOutput>(kind: String, _ findings: [(tokens: Range<Int>, output: Output, rule: String)]) {
    guard let number = language.book.kinds[kind] else { preconditionFailure("no kind \(kind) in this language") }
    note(
      findings.map { Finding(tokens: $0.tokens, output: $0.output, rule: $0.rule) },
      rules: findings.map { _ in 0 }, kind: number)
  }
}
