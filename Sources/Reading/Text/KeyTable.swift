/// A small read-only hash table by 64-bit keys, for what is looked up at every tag: a quarter of a dictionary's cost.
struct KeyTable<Value: Sendable>: Sendable {
  /// Key and value side by side; nil where nothing stands. A power of two long, at most half full.
  private let slots: [(key: UInt64, value: Value)?]

  /// Of equal keys the last wins.
  init(_ pairs: [(key: UInt64, value: Value)]) {
    var size = 16
    while size < pairs.count * 2 { size *= 2 }
    var slots = [(key: UInt64, value: Value)?](repeating: nil, count: size)
    for pair in pairs {
      var at = Self.slot(pair.key, in: size)
      while let taken = slots[at], taken.key != pair.key { at = (at + 1) & (size - 1) }
      slots[at] = pair
    }
    self.slots = slots
  }

  subscript(key: UInt64) -> Value? {
    var at = Self.slot(key, in: slots.count)
    while let pair = slots[at] {
      if pair.key == key { return pair.value }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The multiplier of Fibonacci hashing spreads keys that differ in few bits.
  private static func slot(_ key: UInt64, in size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
  }
}
