/// What a record numbers: its references print as a prefix and a number ("a1", "f3").
public protocol Referable {
  static var prefix: String { get }
}

/// A short name inside one record, stable in order of appearance. Numbers start at 1.
public struct Reference<Target: Referable>: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let number: Int

  public init(_ number: Int) { self.number = number }

  public var description: String { "\(Target.prefix)\(number)" }

  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

extension Actor: Referable { public static let prefix = "a" }
extension Figure: Referable { public static let prefix = "f" }
extension Quote: Referable { public static let prefix = "q" }
extension Claim: Referable { public static let prefix = "c" }
