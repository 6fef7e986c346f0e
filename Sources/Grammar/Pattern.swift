/// A pattern as read from its text, before it is compiled to steps.
///
/// ```
/// word                a token with this lower-cased text ("according to" is two tokens)
/// <class>             a token of a class, or a span of a kind that an earlier phase made
/// <a|b>  <a&!b>       any of several classes; one but not the other
/// <name: class>       the same, captured
/// (name: …)           a captured group;  (a|b c) and [a|b c] groups with alternatives
/// x?  x*  x+          optional, repeated
/// !x                  not followed by x (one token or span); takes nothing
/// {x}  {!x}           preceded, not preceded by x (one token); takes nothing
/// \x                  x itself, where it would be a sign of this notation
/// ```
indirect enum Pattern: Sendable {
  case word(String, place: Int)
  case classes(String, place: Int)
  case sequence([Pattern])
  case choice([Pattern])
  case capture(String, Pattern)
  case optional(Pattern)
  case star(Pattern)
  case plus(Pattern)
  case notAhead(Pattern)
  case behind(Pattern, negated: Bool)
}

/// Reads a pattern's text.
struct PatternReader {
  private let rule: String
  private let source: String
  private let bytes: [UInt8]
  private var i = 0
  private var depth = 0

  private init(_ source: String, rule: String) {
    self.source = source
    self.rule = rule
    bytes = Array(source.utf8)
  }

  static func read(_ source: String, rule: String) throws -> Pattern {
    var reader = PatternReader(source, rule: rule)
    let pattern = try reader.alternatives(until: nil)
    return pattern
  }

  private func fail(_ reason: String) -> PatternError {
    PatternError(rule: rule, pattern: source, place: min(i, bytes.count), reason: reason)
  }

  private mutating func skipBlanks() { while i < bytes.count, bytes[i] <= 0x20 { i += 1 } }

  private mutating func alternatives(until closer: UInt8?) throws -> Pattern {
    depth += 1
    defer { depth -= 1 }
    if depth > 20 { throw fail("groups nested deeper than 20") }
    var options: [Pattern] = []
    var items: [Pattern] = []
    while true {
      skipBlanks()
      guard i < bytes.count else {
        if closer != nil { throw fail("a group is not closed") }
        break
      }
      if bytes[i] == closer {
        i += 1
        break
      }
      if bytes[i] == UInt8(ascii: "|") {
        guard closer != nil else { throw fail("| stands outside a group; write \\| for the sign itself") }
        i += 1
        options.append(.sequence(items))
        items = []
        continue
      }
      items.append(try item())
    }
    options.append(.sequence(items))
    if options.contains(where: { if case .sequence(let parts) = $0 { parts.isEmpty } else { false } }) {
      throw fail("an empty alternative; write (…)? for an optional group")
    }
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func item() throws -> Pattern {
    if bytes[i] == UInt8(ascii: "!") {
      i += 1
      guard i < bytes.count else { throw fail("! needs something after it") }
      return .notAhead(try atom())
    }
    var pattern = try atom()
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "?"): pattern = .optional(pattern)
      case UInt8(ascii: "*"): pattern = .star(pattern)
      case UInt8(ascii: "+"): pattern = .plus(pattern)
      default: return pattern
      }
      i += 1
    }
    return pattern
  }

  private mutating func atom() throws -> Pattern {
    let place = i
    switch bytes[i] {
    case UInt8(ascii: "<"):
      i += 1
      let start = i
      while i < bytes.count, bytes[i] != UInt8(ascii: ">") { i += 1 }
      guard i < bytes.count else { throw fail("< is not closed") }
      let inner = bytes[start..<i]
      i += 1
      if let colon = inner.firstIndex(of: UInt8(ascii: ":")) {
        return .capture(trimmed(inner[..<colon]), .classes(trimmed(inner[(colon + 1)...]), place: place))
      }
      return .classes(trimmed(inner), place: place)
    case UInt8(ascii: "("):
      i += 1
      if let name = captureName() { return .capture(name, try alternatives(until: UInt8(ascii: ")"))) }
      return try alternatives(until: UInt8(ascii: ")"))
    case UInt8(ascii: "["):
      i += 1
      return try alternatives(until: UInt8(ascii: "]"))
    case UInt8(ascii: "{"):
      i += 1
      var negated = false
      if i < bytes.count, bytes[i] == UInt8(ascii: "!") {
        negated = true
        i += 1
      }
      let inner = try alternatives(until: UInt8(ascii: "}"))
      return .behind(inner, negated: negated)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
      throw fail("a closing sign without its opening one; write \\ before it for the sign itself")
    default:
      return .word(try word(), place: place)
    }
  }

  /// "name:" directly after "(", else nil and nothing is read.
  private mutating func captureName() -> String? {
    var k = i
    while k < bytes.count, (bytes[k] | 0x20) &- 0x61 < 26 || bytes[k] &- 0x30 < 10 { k += 1 }
    guard k > i, k < bytes.count, bytes[k] == UInt8(ascii: ":") else { return nil }
    let name = String(decoding: bytes[i..<k], as: UTF8.self)
    i = k + 1
    return name
  }

  private mutating func word() throws -> String {
    let start = i
    while i < bytes.count, bytes[i] > 0x20, bytes[i] != UInt8(ascii: "\\"), !Self.isSign(bytes[i]) { i += 1 }
    var out = bytes[start..<i]
    while i < bytes.count, bytes[i] > 0x20 {
      if bytes[i] == UInt8(ascii: "\\") {
        guard i + 1 < bytes.count else { throw fail("\\ needs a sign after it") }
        out.append(bytes[i + 1])
        i += 2
        continue
      }
      if Self.isSign(bytes[i]) { break }
      out.append(bytes[i])
      i += 1
    }
    if out.isEmpty { throw fail("unexpected sign") }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "?"),
      UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  private func trimmed(_ text: ArraySlice<UInt8>) -> String {
    var text = text
    while text.first == UInt8(ascii: " ") { text.removeFirst() }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
