/// Bytes being written: appending costs a comparison and a copy, where an array asks each time whether it is shared.
struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(for: 1) }
    start[count] = byte
    count += 1
  }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    if count + more.count > capacity { grow(for: more.count) }
    if let from = more.baseAddress { (start + count).update(from: from, count: more.count) }
    count += more.count
  }

  mutating func append(_ text: StaticString) {
    append(text.bytes)
  }

  /// Appends a code point; what is no Unicode scalar becomes U+FFFD.
  mutating func append(code: UInt32) {
    for byte in Decoder.utf8(code: code) { append(byte) }
  }

  private mutating func grow(for more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
