/// What stood where JSON wanted something else.
package struct JSONFault: Error, Equatable {
  /// Byte offset in the scanned text.
  package var position: Int
  package var expected: String
}

/// Reads JSON text from left to right, without recursion and without building values that nobody asked for.
///
/// The text must be valid UTF-8 and outlive the scanner.
package struct JSONScanner {
  package enum Kind: String {
    case string = "a string"
    case number = "a number"
    case object = "an object"
    case array = "an array"
    case boolean = "true or false"
    case null = "null"
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  package private(set) var position = 0
  /// Whether an escape of half a surrogate pair had to be replaced by U+FFFD.
  package private(set) var hadLoneSurrogate = false

  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  package var isAtEnd: Bool { position >= bytes.count }

  // MARK: Tokens

  package mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Takes the byte if it is next after blanks.
  package mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  /// Takes the key and its colon if they are next after blanks, spelt without escapes.
  package mutating func take(key: StaticString) -> Bool {
    skipBlanks()
    let length = key.utf8CodeUnitCount
    guard position + length + 3 <= bytes.count, bytes[position] == UInt8(ascii: "\""),
      bytes[position + length + 1] == UInt8(ascii: "\""), bytes[position + length + 2] == UInt8(ascii: ":")
    else { return false }
    for i in 0..<length where bytes[position + 1 + i] != key.utf8Start[i] { return false }
    position += length + 3
    return true
  }

  package mutating func expect(_ byte: Unicode.Scalar, _ what: String) throws(JSONFault) {
    if !take(byte) { throw fault(what) }
  }

  /// The kind of the value that comes next.
  package mutating func kindAhead() throws(JSONFault) -> Kind {
    skipBlanks()
    guard position < bytes.count else { throw fault("a value") }
    switch bytes[position] {
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), 0x30...0x39: return .number
    default: throw fault("a value")
    }
  }

  package func fault(_ expected: String) -> JSONFault { JSONFault(position: position, expected: expected) }

  // MARK: Strings

  /// The string that comes next, its escapes undone, as UTF-8.
  package mutating func string() throws(JSONFault) -> [UInt8] {
    try expect("\"", "a string")
    var result: [UInt8] = []
    while true {
      let run = position
      position = endOfPlain(from: run)
      guard position < bytes.count else { throw fault("the quotation mark that ends the string") }
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<position]))
      if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        return result
      }
      guard bytes[position] == UInt8(ascii: "\\") else {
        throw fault("an escape such as \\n for a control character")
      }
      try unescape(into: &result)
    }
  }

  /// Where the first quotation mark, backslash or control character from `start` on stands, or the end of the text.
  ///
  /// Pages are long strings with few of them: eight bytes are looked at together.
  private func endOfPlain(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones << 7
    var at = start
    while at + 8 <= bytes.count {
      let word = UnsafeRawPointer(bytes.baseAddress! + at).loadUnaligned(as: UInt64.self)
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      // A byte's top bit is set where it is zero (Mycroft 1987), and where it is below 0x20.
      let found = ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | ((word &- ones &* 0x20) & ~word)
      if found & tops != 0 { break }
      at += 8
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      at += 1
    }
    return at
  }

  private mutating func unescape(into result: inout [UInt8]) throws(JSONFault) {
    position += 1
    guard position < bytes.count else { throw fault("the rest of an escape") }
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"): result.append(contentsOf: UTF8.encode(try escapedScalar())!)
    default:
      position -= 1
      throw fault("one of \" \\ / b f n r t u after a backslash")
    }
  }

  /// The scalar behind "\u", of two escapes if the first is the high half of a surrogate pair.
  private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isHigh = first < 0xDC00
    if isHigh, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    {
      let before = position
      position += 2
      let second = try fourHexDigits()
      if (0xDC00...0xDFFF).contains(second) {
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))!
      }
      position = before
    }
    hadLoneSurrogate = true
    return "\u{FFFD}"
  }

  private mutating func fourHexDigits() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Self.hexValue(bytes[position]) else {
        throw fault("four hexadecimal digits after \\u")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  // MARK: Values nobody asked for

  /// Goes past the value that comes next, whatever its depth, and checks that it is one: what is handed through unread
  /// must still be JSON.
  package mutating func skipValue() throws(JSONFault) {
    var closers: [Unicode.Scalar] = []
    while true {
      switch try kindAhead() {
      case .object:
        position += 1
        if !take("}") {
          try skipKey()
          closers.append("}")
          continue
        }
      case .array:
        position += 1
        if !take("]") {
          closers.append("]")
          continue
        }
      case .string: _ = try string()
      case .number: try skipNumber()
      case .boolean: try skipWord(bytes[position] == UInt8(ascii: "t") ? "true" : "false")
      case .null: try skipWord("null")
      }
      while let closer = closers.last, take(closer) { closers.removeLast() }
      guard let closer = closers.last else { return }
      try expect(",", "a comma or \(closer)")
      if closer == "}" { try skipKey() }
    }
  }

  private mutating func skipKey() throws(JSONFault) {
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw fault("a key in quotation marks") }
    _ = try string()
    try expect(":", "a colon after the key")
  }

  private mutating func skipWord(_ word: StaticString) throws(JSONFault) {
    for i in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count, bytes[position] == word.utf8Start[i] else { throw fault("\(word)") }
      position += 1
    }
  }

  /// -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
  private mutating func skipNumber() throws(JSONFault) {
    _ = takeNow("-")
    if !takeNow("0") { try skipDigits() }
    if takeNow(".") { try skipDigits() }
    if takeNow("e") || takeNow("E") {
      _ = takeNow("+") || takeNow("-")
      try skipDigits()
    }
  }

  private mutating func takeNow(_ byte: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func skipDigits() throws(JSONFault) {
    let first = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    if position == first { throw fault("a digit") }
  }
}
