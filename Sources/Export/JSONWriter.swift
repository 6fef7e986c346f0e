import Vocabulary

/// JSON text, built as UTF-8 bytes from left to right.
///
/// Commas come by themselves: a value needs one unless it opens its container or follows a key, and both can be told
/// from the last byte written. The caller keeps keys and values in turn and closes what it opens.
public struct JSONWriter: ~Copyable {
  private var out: ByteWriter

  public init(capacity: Int = 256) { out = ByteWriter(capacity: capacity) }

  /// What has been written so far.
  public var bytes: [UInt8] { out.bytes }

  // MARK: Containers

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { out.append(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { out.append(UInt8(ascii: "]")) }

  /// Ends a document that stands on a line of its own.
  public mutating func endLine() { out.append(UInt8(ascii: "\n")) }

  /// Keys are the names of a format, written in the source: ASCII without anything to escape.
  public mutating func key(_ name: StaticString) {
    separate()
    out.append(UInt8(ascii: "\""))
    out.append(name)
    out.append(UInt8(ascii: "\""))
    out.append(UInt8(ascii: ":"))
  }

  /// The name of a case as a key, and how many there are of it.
  public mutating func count<Kind: RawRepresentable<String>>(of kind: Kind, _ number: Int) {
    string(kind.rawValue)
    out.append(UInt8(ascii: ":"))
    integer(number)
  }

  // MARK: Values

  public mutating func null() {
    separate()
    out.append("null")
  }

  public mutating func bool(_ value: Bool) {
    separate()
    out.append(value ? "true" : "false")
  }

  public mutating func integer(_ value: Int) {
    separate()
    if value < 0 { out.append(UInt8(ascii: "-")) }
    out.append(digitsOf: value.magnitude)
  }

  /// A plain decimal without exponent.
  public mutating func decimal(_ value: ExactDecimal) {
    separate()
    out.append(text: value.printed)
  }

  /// JSON text from elsewhere. Line ends, which JSON allows between tokens only, become spaces: a record is one line.
  public mutating func raw(_ json: String) {
    separate()
    for byte in json.utf8 {
      out.append(byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? UInt8(ascii: " ") : byte)
    }
  }

  public mutating func string(_ value: String) {
    separate()
    out.append(quoted: value)
  }

  /// A word of a format, as a key is.
  mutating func string(asIs word: StaticString) {
    string { $0.append(word) }
  }

  /// A string from a stretch of valid UTF-8.
  public mutating func string(_ utf8: ArraySlice<UInt8>) {
    separate()
    utf8.withUnsafeBufferPointer { out.append(quoted: $0) }
  }

  /// A string of which `body` writes the inside, in JSON's spelling.
  mutating func string(_ body: (inout ByteWriter) -> Void) {
    separate()
    out.append(UInt8(ascii: "\""))
    body(&out)
    out.append(UInt8(ascii: "\""))
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
    separate()
    out.append(UInt8(ascii: "\""))
    out.append(text: Target.prefix)
    out.append(digitsOf: value.number.magnitude)
    out.append(UInt8(ascii: "\""))
  }

  // MARK: Commas

  private mutating func open(_ bracket: UInt8) {
    separate()
    out.append(bracket)
  }

  private mutating func separate() {
    switch out.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): break
    default: out.append(UInt8(ascii: ","))
    }
  }
}
