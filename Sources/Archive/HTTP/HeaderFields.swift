/// The named fields at the head of a WARC record or an HTTP message, as they really come: lines may end in CRLF or LF
/// alone, a line that starts with a blank goes on with the one before, and what is no field is passed over.
struct HeaderFields {
  private let bytes: [UInt8]
  private var fields: [(name: Range<Int>, value: [UInt8])] = []
  /// Where the first byte behind the blank line stands.
  private(set) var end: Int
  /// Whether a blank line ended them, not the end of the bytes.
  private(set) var isComplete = false

  /// - Parameter start: where the first field's line begins.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    end = start
    while end < min(bytes.count, start + Self.limit) {
      let line = Self.line(bytes, from: end)
      let text = end..<line.end
      if text.isEmpty {
        end = line.next
        isComplete = true
        return
      }
      let first = bytes[end]
      if first == 0x20 || first == 0x09 {
        if !fields.isEmpty {
          fields[fields.count - 1].value.append(0x20)
          fields[fields.count - 1].value.append(contentsOf: Self.trimmed(bytes[text]))
        }
      } else if let colon = bytes[text].firstIndex(of: UInt8(ascii: ":")) {
        var name = end..<colon
        while name.upperBound > name.lowerBound && bytes[name.upperBound - 1] <= 0x20 {
          name = name.lowerBound..<name.upperBound - 1
        }
        fields.append((name, Array(Self.trimmed(bytes[colon + 1..<line.end]))))
      } else if first == UInt8(ascii: "<") {
        // Some servers forget the blank line: markup is the body.
        isComplete = true
        return
      }
      end = line.next
    }
  }

  /// Fields that go on for longer than this are cut off.
  private static let limit = 1 << 20

  /// The last value of that name, trimmed; names are told by their letters, whatever the case.
  subscript(name: StaticString) -> [UInt8]? { fields.last { matches($0.name, name) }?.value }

  /// The values of every field of that name, joined by commas, as the standard allows to write them.
  func joined(_ name: StaticString) -> [UInt8] {
    Array(fields.filter { matches($0.name, name) }.map(\.value).joined(separator: [UInt8(ascii: ",")]))
  }

  /// A value as text; what is no UTF-8 is replaced.
  func text(_ name: StaticString) -> String? { self[name].map { String(decoding: $0, as: UTF8.self) } }

  /// A value that is a plain number; nil if it is anything else.
  func number(_ name: StaticString) -> Int? { self[name].flatMap { Int(String(decoding: $0, as: UTF8.self)) } }

  private func matches(_ name: Range<Int>, _ wanted: StaticString) -> Bool {
    guard name.count == wanted.utf8CodeUnitCount else { return false }
    for k in 0..<name.count where bytes[name.lowerBound + k].lowercased != wanted.utf8Start[k].lowercased { return false }
    return true
  }

  /// The line from a place on: where its text ends, without CR and LF, and where the next begins.
  static func line(_ bytes: [UInt8], from start: Int) -> (end: Int, next: Int) {
    let feed = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    let end = feed > start && bytes[feed - 1] == 0x0D ? feed - 1 : feed
    return (end, min(feed + 1, bytes.count))
  }

  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }
}

extension UInt8 {
  /// An ASCII letter in lower case, any other byte as it is.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
