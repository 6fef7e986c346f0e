/// Bytes written from left to right.
///
/// It keeps memory of its own instead of an array: most writes are a few bytes long, and an array's checks at each
/// would take most of the time.
struct ByteWriter: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 256) {
    self.capacity = max(capacity, 16)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  var last: UInt8? { count == 0 ? nil : start[count - 1] }

  /// What has been written from one place on, up to another; valid until the next write.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  /// Takes back what was written after the first `length` bytes.
  mutating func truncate(to length: Int) { count = length }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  mutating func append(_ word: StaticString) {
    append(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  mutating func append(text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    guard let source = run.baseAddress else { return }
    if capacity - count < run.count { grow(by: run.count) }
    (start + count).update(from: source, count: run.count)
    count += run.count
  }

  mutating func append(digitsOf value: UInt) {
    var rest = value
    let first = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    var written = UnsafeMutableBufferPointer(start: start + first, count: count - first)
    written.reverse()
  }

  mutating func append(quoted text: String) {
    var text = text
    text.withUTF8 { append(quoted: $0) }
  }

  /// Appends text between quotation marks, with quotation marks, backslashes and controls escaped, in the spelling that
  /// JSON (RFC 8259) and N-Quads share; everything between goes over in runs.
  mutating func append(quoted text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
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
    append(UInt8(ascii: "\""))
  }

  private mutating func grow(by needed: Int) {
    let larger = max(2 * capacity, count + needed)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    new.update(from: start, count: count)
    start.deallocate()
    start = new
    capacity = larger
  }
}
