import Vocabulary

/// JSON text, built as UTF-8 bytes from left to right.
///
/// Commas come by themselves: a value needs one unless it opens its container or follows a key, and both can be told
/// from the last byte written. The caller keeps keys and values in turn and closes what it opens.
///
/// It keeps memory of its own instead of an array: most writes are a few bytes long, and an array's checks at each
/// would take most of the time.
public struct JSONWriter: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  public init(capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// What has been written so far.
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  // MARK: Containers

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { append(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { append(UInt8(ascii: "]")) }

  /// Ends a document that stands on a line of its own.
  public mutating func endLine() { append(UInt8(ascii: "\n")) }

  /// Keys are the names of a format, written in the source: ASCII without anything to escape.
  public mutating func key(_ name: StaticString) {
    separate()
    append(UInt8(ascii: "\""))
    append(name)
    append(UInt8(ascii: "\""))
    append(UInt8(ascii: ":"))
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
    if value < 0 { append(UInt8(ascii: "-")) }
    digits(of: value.magnitude)
  }

  /// A plain decimal without exponent.
  public mutating func decimal(_ value: ExactDecimal) {
    separate()
    var printed = value.printed
    printed.withUTF8 { append($0) }
  }

  /// JSON text from elsewhere. Line ends, which JSON allows between tokens only, become spaces: a record is one line.
  public mutating func raw(_ json: String) {
    separate()
    for byte in json.utf8 {
      append(byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? UInt8(ascii: " ") : byte)
    }
  }

  public mutating func string(_ value: String) {
    separate()
    append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { escape($0) }
    append(UInt8(ascii: "\""))
  }

  /// A string from a stretch of valid UTF-8.
  public mutating func string(_ utf8: ArraySlice<UInt8>) {
    separate()
    append(UInt8(ascii: "\""))
    utf8.withUnsafeBufferPointer { escape($0) }
    append(UInt8(ascii: "\""))
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
    append(UInt8(ascii: "\""))
    var prefix = Target.prefix
    prefix.withUTF8 { append($0) }
    digits(of: value.number.magnitude)
    append(UInt8(ascii: "\""))
  }

  // MARK: Bytes

  private mutating func open(_ bracket: UInt8) {
    separate()
    append(bracket)
  }

  private mutating func separate() {
    if count == 0 { return }
    switch start[count - 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): break
    default: append(UInt8(ascii: ","))
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  private mutating func append(_ word: StaticString) {
    append(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    guard let source = run.baseAddress else { return }
    if capacity - count < run.count { grow(by: run.count) }
    (start + count).update(from: source, count: run.count)
    count += run.count
  }

  private mutating func grow(by needed: Int) {
    let larger = max(2 * capacity, count + needed)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    new.update(from: start, count: count)
    start.deallocate()
    start = new
    capacity = larger
  }

  private mutating func digits(of value: UInt) {
    var rest = value
    let first = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    var written = UnsafeMutableBufferPointer(start: start + first, count: count - first)
    written.reverse()
  }

  /// Appends text with quotation marks, backslashes and controls escaped; everything between goes over in runs.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    for i in 0..<text.count {
      let byte = text[i]
      if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") { continue }
      append(UnsafeBufferPointer(rebasing: text[run..<i]))
      run = i + 1
      append(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
      case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
      case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
      case 0x20...: append(byte)
      default:
        append("u00")
        append(UInt8(ascii: "0") + byte >> 4)
        let low = byte & 0x0F
        append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
      }
    }
    append(UnsafeBufferPointer(rebasing: text[run...]))
  }
}
