/// A value that crosses the pipe between a batch and its worker processes.
public protocol MessageCoded {
  func write(to message: inout MessageWriter)
  init(from message: inout MessageReader) throws(BrokenMessage)
}

/// A message that is not what this program writes: another program, or half of one, answers.
public struct BrokenMessage: Error {
  public init() {}
}

/// Values one after the other, as bytes. Both ends of a pipe are the same program: the form has no version.
public struct MessageWriter {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func write(_ number: Int) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { bytes.append(contentsOf: $0) }
  }

  public mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  public mutating func write(_ run: [UInt8]) {
    write(run.count)
    bytes.append(contentsOf: run)
  }

  public mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  public mutating func write(_ value: some MessageCoded) { value.write(to: &self) }

  public mutating func write<Value>(optional value: Value?, _ body: (inout Self, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  public mutating func write<Value>(list values: [Value], _ body: (inout Self, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}

/// Reads what `MessageWriter` wrote, in the same order.
public struct MessageReader {
  private let bytes: [UInt8]
  private var position = 0

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public var isAtEnd: Bool { position == bytes.count }

  public mutating func number() throws(BrokenMessage) -> Int {
    let from = try take(8)
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: from, as: UInt64.self) }
    return Int(Int64(bitPattern: UInt64(littleEndian: number)))
  }

  public mutating func flag() throws(BrokenMessage) -> Bool { bytes[try take(1)] != 0 }

  public mutating func run() throws(BrokenMessage) -> [UInt8] {
    let count = try number()
    let from = try take(count)
    return Array(bytes[from..<from + count])
  }

  public mutating func string() throws(BrokenMessage) -> String {
    let count = try number()
    let from = try take(count)
    return String(decoding: bytes[from..<from + count], as: UTF8.self)
  }

  public mutating func value<Value: MessageCoded>() throws(BrokenMessage) -> Value { try Value(from: &self) }

  public mutating func optional<Value>(
    _ body: (inout Self) throws(BrokenMessage) -> Value
  ) throws(BrokenMessage) -> Value? { try flag() ? try body(&self) : nil }

  public mutating func list<Value>(
    _ body: (inout Self) throws(BrokenMessage) -> Value
  ) throws(BrokenMessage) -> [Value] {
    let count = try number()
    var values: [Value] = []
    for _ in 0..<max(0, count) { values.append(try body(&self)) }
    return values
  }

  /// A string that names a case.
  public mutating func named<Value: RawRepresentable<String>>() throws(BrokenMessage) -> Value {
    guard let value = Value(rawValue: try string()) else { throw BrokenMessage() }
    return value
  }

  private mutating func take(_ count: Int) throws(BrokenMessage) -> Int {
    guard count >= 0, count <= bytes.count - position else { throw BrokenMessage() }
    defer { position += count }
    return position
  }
}
