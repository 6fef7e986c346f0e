/// What a rule builds: a value that can be shown in a line, for examples and explanations.
public protocol RuleOutput: Sendable {
  /// One line: "8000000000 to 12000000000 USD", "person".
  var summary: String { get }
}

/// A pattern with a name, examples and counter-examples, and a step that builds a value from what matched.
///
/// An example says what the rule makes of a text: `"$8-12 billion in aid": "$8-12 billion = 8000000000 to …"`, the
/// passage and the value's summary. A counter-example is a text in which the rule makes nothing.
public struct Rule<Output: RuleOutput>: Sendable {
  public let name: String
  public let pattern: String
  public let examples: KeyValuePairs<String, String>
  public let not: [String]
  let build: @Sendable (Match) -> Output?

  /// - Parameters:
  ///   - name: "layer.form", unique within the language; it stands on everything the rule makes.
  ///   - when: the pattern, in the notation of `Pattern`.
  ///   - build: may return nil to decline.
  public init(
    _ name: String, when pattern: String, examples: KeyValuePairs<String, String>, not: [String] = [],
    build: @escaping @Sendable (Match) -> Output?
  ) {
    self.name = name
    self.pattern = pattern
    self.examples = examples
    self.not = not
    self.build = build
  }
}

/// One match of a rule: what its build step reads.
public struct Match {
  public let document: Document
  /// The whole match.
  public let tokens: Range<Int>
  let names: [String]
  let captures: Captures

  /// The tokens of a named part; nil when that part of the pattern did not take any.
  public subscript(name: String) -> Range<Int>? {
    guard let slot = names.firstIndex(of: name) else {
      preconditionFailure("the pattern captures no \(name)")
    }
    let part = captures[slot]
    return part.start >= 0 && part.end > part.start ? Int(part.start)..<Int(part.end) : nil
  }

  /// The text of a named part.
  public func string(_ name: String) -> String? { self[name].map { document.string($0) } }

  /// The value that an earlier phase built for a named part that is one span: `<low: number>`.
  public func value<Value: RuleOutput>(_ name: String, as: Value.Type = Value.self) -> Value? {
    guard let slot = names.firstIndex(of: name), captures[slot].span >= 0, self[name] != nil else { return nil }
    return document.value(of: document.spans.all[Int(captures[slot].span)])
  }

  /// The matched text.
  public var string: String { document.string(tokens) }
}

extension Document {
  /// The value that a rule built for a span; nil when it is of another type.
  public func value<Value: RuleOutput>(of span: Span, as: Value.Type = Value.self) -> Value? {
    guard span.value >= 0, let list = outputs[Int(span.kind)] as? Outputs<Value> else { return nil }
    return list.values[Int(span.value)]
  }
}
