import Archive
import Vocabulary

/// What is wrong with one field of a record's line.
public struct FieldFault: Error, Sendable, Equatable {
  /// The field from the top of the record: `claims[3].source.start`; empty for the record itself.
  public var path: String
  /// What was expected there, what was found, and what follows from it.
  public var message: String

  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}

/// Reads JSON of a known shape field by field: it knows where it is, notes what does not fit, and reads on.
///
/// Only text that is no JSON at all stops it. The depth is that of the shape; what nobody asked for is passed over
/// without recursion.
struct FieldReader {
  /// One step down from the top.
  private enum Step {
    case key(StaticString)
    case index(Int)
  }

  private var scanner: JSONScanner
  private let bytes: UnsafeBufferPointer<UInt8>
  private var steps: [Step] = []
  private(set) var faults: [FieldFault] = []

  /// A line with more faults than this is wrong throughout; naming more helps nobody.
  private static let faultLimit = 100

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    scanner = JSONScanner(bytes)
  }

  // MARK: Faults

  /// Where the reader is: `figures[0].low`.
  var path: String {
    var path = ""
    for step in steps {
      switch step {
      case .key(let name): path += path.isEmpty ? "\(name)" : ".\(name)"
      case .index(let i): path += "[\(i)]"
      }
    }
    return path
  }

  mutating func note(_ message: String) {
    if faults.count < Self.faultLimit { faults.append(FieldFault(path: path, message: message)) }
  }

  /// Notes that the value ahead is of the wrong kind, and goes past it.
  private mutating func refuse(_ expected: String, _ kind: JSONScanner.Kind) throws(JSONFault) {
    note("expected \(expected), found \(kind.rawValue)")
    try scanner.skipValue()
  }

  // MARK: Containers

  /// Reads an object whose keys are all required and no others allowed.
  ///
  /// - Parameter member: called with the position of each key in `keys`, standing before its value, which it must read.
  /// - Returns: false when the value is no object.
  mutating func object(
    _ keys: [StaticString], _ member: (inout FieldReader, Int) throws(JSONFault) -> Void
  ) throws(JSONFault) -> Bool {
    let kind = try scanner.kindAhead()
    guard kind == .object else {
      try refuse("an object", kind)
      return false
    }
    try scanner.expect("{", "{")
    var seen: UInt64 = 0
    var next = 0
    if !scanner.take("}") {
      repeat {
        guard let key = try keyAhead(keys, next) else { continue }
        next = key + 1
        if seen & (1 << UInt64(key)) != 0 { note("key \"\(keys[key])\" stands twice; the last one counts") }
        seen |= 1 << UInt64(key)
        steps.append(.key(keys[key]))
        try member(&self, key)
        steps.removeLast()
      } while scanner.take(",")
      try scanner.expect("}", "a comma or }")
    }
    for key in keys.indices where seen & (1 << UInt64(key)) == 0 {
      note("key \"\(keys[key])\" is missing; every key is in every record, null or [] where there is nothing")
    }
    return true
  }

  /// Goes past a key and its colon; nil after a key of another format, whose value is passed over too.
  ///
  /// - Parameter next: the key to try first, because formats are written in one order.
  private mutating func keyAhead(_ keys: [StaticString], _ next: Int) throws(JSONFault) -> Int? {
    if next < keys.count, scanner.take(key: keys[next]) { return next }
    scanner.skipBlanks()
    let name = try scanner.string()
    try scanner.expect(":", "a colon after the key")
    if let key = keys.firstIndex(where: { $0.equals(name) }) { return key }
    note("unknown key \"\(String(decoding: name, as: UTF8.self))\"; expected only the keys of \(Record.schema)")
    try scanner.skipValue()
    return nil
  }

  /// An object or null.
  mutating func optionalObject(
    _ keys: [StaticString], _ member: (inout FieldReader, Int) throws(JSONFault) -> Void
  ) throws(JSONFault) -> Bool {
    try takesNull() ? false : try object(keys, member)
  }

  /// Reads an array; `element` must read one value each time.
  mutating func array(_ element: (inout FieldReader, Int) throws(JSONFault) -> Void) throws(JSONFault) {
    let kind = try scanner.kindAhead()
    guard kind == .array else { return try refuse("an array", kind) }
    try scanner.expect("[", "[")
    if scanner.take("]") { return }
    var i = 0
    repeat {
      steps.append(.index(i))
      try element(&self, i)
      steps.removeLast()
      i += 1
    } while scanner.take(",")
    try scanner.expect("]", "a comma or ]")
  }

  /// Goes past null if it is next.
  mutating func takesNull() throws(JSONFault) -> Bool {
    guard try scanner.kindAhead() == .null else { return false }
    try scanner.skipValue()
    return true
  }

  /// Nothing may follow the record on its line.
  mutating func expectEnd() throws(JSONFault) {
    scanner.skipBlanks()
    if !scanner.isAtEnd { throw scanner.fault("the end of the line after the object") }
  }

  // MARK: Values

  mutating func string() throws(JSONFault) -> String {
    let kind = try scanner.kindAhead()
    guard kind == .string else {
      try refuse("a string", kind)
      return ""
    }
    return String(decoding: try scanner.string(), as: UTF8.self)
  }

  mutating func optionalString() throws(JSONFault) -> String? { try takesNull() ? nil : try string() }

  mutating func strings() throws(JSONFault) -> [String] {
    var values: [String] = []
    try array { (reader, _) throws(JSONFault) in values.append(try reader.string()) }
    return values
  }

  mutating func boolean() throws(JSONFault) -> Bool {
    let kind = try scanner.kindAhead()
    guard kind == .boolean else {
      try refuse("true or false", kind)
      return false
    }
    let start = scanner.position
    try scanner.skipValue()
    return bytes[start] == UInt8(ascii: "t")
  }

  /// A number from 0 up without a fraction: a position or a count of bytes.
  mutating func natural() throws(JSONFault) -> Int {
    guard let printed = try number() else { return 0 }
    guard let value = Int(printed), value >= 0 else {
      note("expected a whole number from 0 up, found \(printed)")
      return 0
    }
    return value
  }

  mutating func optionalNatural() throws(JSONFault) -> Int? { try takesNull() ? nil : try natural() }

  /// A decimal number, with or without an exponent: tools that the record passed through may have given it one.
  mutating func optionalDecimal() throws(JSONFault) -> ExactDecimal? {
    if try takesNull() { return nil }
    guard let printed = try number() else { return nil }
    if let value = Self.decimal(printed) { return value }
    note("expected a number of at most 128 bits, found \(printed)")
    return nil
  }

  private static func decimal(_ printed: String) -> ExactDecimal? {
    let parts = printed.split(separator: "e", omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "E", omittingEmptySubsequences: false) }
    guard let first = parts.first, let value = ExactDecimal(String(first)) else { return nil }
    if parts.count == 1 { return value }
    let power = parts[1].hasPrefix("+") ? parts[1].dropFirst() : parts[1]
    guard let exponent = Int(power), abs(exponent) <= 60 else { return nil }
    return ExactDecimal(value.significand, exponent: value.exponent + exponent)
  }

  private mutating func number() throws(JSONFault) -> String? {
    let kind = try scanner.kindAhead()
    guard kind == .number else {
      try refuse("a number", kind)
      return nil
    }
    let start = scanner.position
    try scanner.skipValue()
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<scanner.position]), as: UTF8.self)
  }

  /// A string of a closed list.
  mutating func kind<Kind: RawRepresentable<String> & CaseIterable>(
    _: Kind.Type = Kind.self
  ) throws(JSONFault) -> Kind? {
    let before = faults.count
    let printed = try string()
    if let kind = Kind(rawValue: printed) { return kind }
    if faults.count == before {
      let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      note("expected one of \(known), found \"\(printed)\"")
    }
    return nil
  }

  mutating func optionalKind<Kind: RawRepresentable<String> & CaseIterable>(
    _: Kind.Type = Kind.self
  ) throws(JSONFault) -> Kind? {
    try takesNull() ? nil : try kind(Kind.self)
  }

  mutating func reference<Target>(_: Target.Type = Target.self) throws(JSONFault) -> Reference<Target>? {
    let before = faults.count
    let printed = try string()
    if let reference = Reference<Target>(printed) { return reference }
    if faults.count == before {
      note("expected \"\(Target.prefix)\" and a number from 1 up, such as \"\(Target.prefix)1\", found \"\(printed)\"")
    }
    return nil
  }

  mutating func optionalReference<Target>(_: Target.Type = Target.self) throws(JSONFault) -> Reference<Target>? {
    try takesNull() ? nil : try reference(Target.self)
  }

  mutating func references<Target>(_: Target.Type = Target.self) throws(JSONFault) -> [Reference<Target>] {
    var values: [Reference<Target>] = []
    try array { (reader, _) throws(JSONFault) in
      if let value = try reader.reference(Target.self) { values.append(value) }
    }
    return values
  }

  /// The value that comes next, whatever it is, as it is printed; nil for null.
  mutating func unread() throws(JSONFault) -> String? {
    if try takesNull() { return nil }
    let start = scanner.position
    try scanner.skipValue()
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<scanner.position]), as: UTF8.self)
  }
}

extension StaticString {
  /// Whether it is spelt with these bytes.
  func equals(_ bytes: [UInt8]) -> Bool {
    guard utf8CodeUnitCount == bytes.count else { return false }
    return UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount).elementsEqual(bytes)
  }
}

extension Reference {
  /// Reads "a1"; nil for anything else.
  init?(_ printed: String) {
    guard printed.hasPrefix(Target.prefix), printed.utf8.count <= Target.prefix.utf8.count + 9 else { return nil }
    let digits = printed.utf8.dropFirst(Target.prefix.utf8.count)
    guard let first = digits.first, (0x31...0x39).contains(first), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(String(decoding: Array(digits), as: UTF8.self))
    else { return nil }
    self.init(number)
  }
}
