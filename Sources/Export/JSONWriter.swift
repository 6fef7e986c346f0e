import Vocabulary

/// JSON text, built as UTF-8 bytes from left to right.
///
/// Commas come by themselves: a value needs one unless it opens its container or follows a key, and both can be told
/// from the last byte written. The caller keeps keys and values in turn and closes what it opens.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8]

  public init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  // MARK: Containers

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { bytes.append(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { bytes.append(UInt8(ascii: "]")) }

  /// Ends a document that stands on a line of its own.
  public mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// Keys are the names of a format, written in the source: ASCII without anything to escape.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  // MARK: Values

  public mutating func null() {
    separate()
    append("null")
  }

  public mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  public mutating func integer(_ value: Int) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let first = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }

  /// A plain decimal without exponent.
  public mutating func decimal(_ value: ExactDecimal) {
    separate()
    bytes.append(contentsOf: value.printed.utf8)
  }

  /// JSON text from elsewhere. Line ends, which JSON allows between tokens only, become spaces: a record is one line.
  public mutating func raw(_ json: String) {
    separate()
    for byte in json.utf8 {
      bytes.append(byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? UInt8(ascii: " ") : byte)
    }
  }

  public mutating func string(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A string from a stretch of valid UTF-8.
  public mutating func string(_ utf8: ArraySlice<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    utf8.withUnsafeBufferPointer { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  // MARK: Members of an object

  public mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  public mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  public mutating func member(_ name: StaticString, _ value: ExactDecimal?) {
    key(name)
    if let value { decimal(value) } else { null() }
  }

  public mutating func member<Target>(_ name: StaticString, _ value: Reference<Target>?) {
    key(name)
    if let value { reference(value) } else { null() }
  }

  public mutating func member<Kind: RawRepresentable<String>>(_ name: StaticString, _ value: Kind?) {
    key(name)
    if let value { string(value.rawValue) } else { null() }
  }

  public mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  public mutating func member<Target>(_ name: StaticString, _ values: [Reference<Target>]) {
    key(name)
    beginArray()
    for value in values { reference(value) }
    endArray()
  }

  /// An array with one element written by `body` for each value.
  public mutating func member<Value>(
    _ name: StaticString, each values: [Value], _ body: (inout JSONWriter, Int, Value) -> Void
  ) {
    key(name)
    beginArray()
    for (i, value) in values.enumerated() { body(&self, i, value) }
    endArray()
  }

  public mutating func reference<Target>(_ value: Reference<Target>) {
    string(value.description)
  }

  // MARK: Bytes

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
  }

  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func append(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends text with quotation marks, backslashes and controls escaped; everything between goes over in runs.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    for i in 0..<text.count {
      let byte = text[i]
      if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<i]))
      run = i + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
      case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
      case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
      case 0x20...: bytes.append(byte)
      default:
        append("u00")
        bytes.append(UInt8(ascii: "0") + byte >> 4)
        bytes.append(Self.hexDigits[Int(byte & 0x0F)])
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
