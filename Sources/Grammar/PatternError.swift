/// A pattern that cannot be compiled: which, where and why.
public struct PatternError: Error, CustomStringConvertible, Sendable {
  public let rule: String
  public let pattern: String
  /// Byte offset in the pattern.
  public let place: Int
  public let reason: String

  public var description: String {
    "rule \(rule): \(reason)\n  \(pattern)\n  \(String(repeating: " ", count: place))^"
  }
}
