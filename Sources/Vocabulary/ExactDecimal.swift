/// A decimal number held exactly: `significand × 10^exponent`.
///
/// 1.3 billion is 13 × 10^8, 41 cents are 41 × 10^-2; nothing passes through binary floating point. Operations that
/// would leave 128 bits return nil, so that a figure is kept as printed rather than made wrong.
public struct ExactDecimal: Hashable, Sendable, Comparable {
  public let significand: Int128
  public let exponent: Int

  /// Trailing zeros move into the exponent, so that equal numbers have equal parts.
  public init(_ significand: Int128, exponent: Int = 0) {
    var significand = significand
    var exponent = significand == 0 ? 0 : exponent
    while significand != 0 && significand % 10 == 0 {
      significand /= 10
      exponent += 1
    }
    self.significand = significand
    self.exponent = exponent
  }

  /// Reads digits with at most one "." and an optional leading "-"; nil for anything else or more than 128 bits.
  public init?(_ printed: String) {
    var significand: Int128 = 0
    var exponent = 0
    var negative = false
    var digits = 0
    var point = false
    for (i, byte) in printed.utf8.enumerated() {
      switch byte {
      case 0x2D where i == 0: negative = true
      case 0x2E where !point: point = true
      case 0x30...0x39:
        let (tens, tooBig) = significand.multipliedReportingOverflow(by: 10)
        let (sum, tooBigStill) = tens.addingReportingOverflow(Int128(byte - 0x30))
        if tooBig || tooBigStill { return nil }
        significand = sum
        digits += 1
        if point { exponent -= 1 }
      default: return nil
      }
    }
    if digits == 0 { return nil }
    self.init(negative ? -significand : significand, exponent: exponent)
  }

  public static let zero = ExactDecimal(0)

  public var isWhole: Bool { exponent >= 0 }

  public func times(_ other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
    let power = exponent + other.exponent
    return overflow || abs(power) > 60 ? nil : ExactDecimal(product, exponent: power)
  }

  public func plus(_ other: ExactDecimal) -> ExactDecimal? {
    guard let (a, b, power) = Self.aligned(self, other) else { return nil }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : ExactDecimal(sum, exponent: power)
  }

  public var negated: ExactDecimal { ExactDecimal(-significand, exponent: exponent) }

  /// The quotient: exact where it ends within twelve decimals, else rounded to six, half to even.
  public func divided(by other: ExactDecimal) -> ExactDecimal? {
    guard other.significand != 0 else { return nil }
    // a·10^m / b·10^n = (a·10^(m-n+6) / b) · 10^-6
    let shift = exponent - other.exponent + 6
    var numerator = significand
    var denominator = other.significand
    guard abs(shift) <= 38, let power = Self.power(of: 10, abs(shift)) else { return nil }
    if shift >= 0 {
      let (n, overflow) = numerator.multipliedReportingOverflow(by: power)
      if overflow { return nil }
      numerator = n
    } else {
      let (d, overflow) = denominator.multipliedReportingOverflow(by: power)
      if overflow { return nil }
      denominator = d
    }
    var (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let (rest, tooLarge) = remainder.multipliedReportingOverflow(by: 1_000_000)
    let (whole, overflow) = quotient.multipliedReportingOverflow(by: 1_000_000)
    if remainder != 0, !tooLarge, !overflow, rest % denominator == 0 {
      return ExactDecimal(whole + rest / denominator, exponent: -12)
    }
    let twice = remainder.magnitude * 2
    if twice > denominator.magnitude || (twice == denominator.magnitude && quotient % 2 != 0) {
      quotient += (numerator < 0) == (denominator < 0) ? 1 : -1
      remainder = 0
    }
    return ExactDecimal(quotient, exponent: -6)
  }

  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if let (x, y, _) = aligned(a, b) { return x < y }
    // Too far apart to align in 128 bits: the sign decides, then the size.
    if (a.significand < 0) != (b.significand < 0) { return a.significand < 0 }
    return (a.exponent < b.exponent) != (a.significand < 0)
  }

  /// Plain digits without exponent: "1300000000", "0.5", "-2.2".
  public var printed: String {
    let negative = significand < 0
    var digits = String(significand.magnitude)
    if exponent >= 0 {
      digits += String(repeating: "0", count: exponent)
    } else {
      let places = -exponent
      if digits.utf8.count <= places { digits = String(repeating: "0", count: places - digits.utf8.count + 1) + digits }
      let whole = digits.prefix(digits.utf8.count - places)
      digits = "\(whole).\(digits.suffix(places))"
    }
    return negative ? "-" + digits : digits
  }

  private static func aligned(_ a: ExactDecimal, _ b: ExactDecimal) -> (Int128, Int128, Int)? {
    let power = min(a.exponent, b.exponent)
    guard let x = power10(a, down: a.exponent - power), let y = power10(b, down: b.exponent - power) else { return nil }
    return (x, y, power)
  }

  private static func power10(_ number: ExactDecimal, down places: Int) -> Int128? {
    guard let power = power(of: 10, places) else { return nil }
    let (product, overflow) = number.significand.multipliedReportingOverflow(by: power)
    return overflow ? nil : product
  }

  private static func power(of base: Int128, _ exponent: Int) -> Int128? {
    if exponent > 38 { return nil }
    var result: Int128 = 1
    for _ in 0..<exponent {
      let (next, overflow) = result.multipliedReportingOverflow(by: base)
      if overflow { return nil }
      result = next
    }
    return result
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, CustomStringConvertible {
  public init(integerLiteral value: Int) { self.init(Int128(value)) }

  /// For literals in rules and tests: a malformed literal is a programming error.
  public init(stringLiteral value: String) {
    guard let number = ExactDecimal(value) else { preconditionFailure("not a decimal number: \(value)") }
    self = number
  }

  public var description: String { printed }
}
