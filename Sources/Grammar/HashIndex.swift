/// Numbers by word hash, in one open-addressing table: for look-ups that every token pays.
public struct HashIndex: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var key: UInt64
    @usableFromInline var number: Int32

    @usableFromInline
    init(key: UInt64, number: Int32) {
      self.key = key
      self.number = number
    }
  }

  @usableFromInline private(set) var slots: [Slot]
  /// A bit for the first bits of each hash: most words that are not there are known by it, in few bytes.
  @usableFromInline private(set) var filter: [UInt64]
  /// By how much a hash is shifted to be a place in the filter.
  @usableFromInline private(set) var filterShift: UInt64
  public private(set) var count = 0

  /// - Parameter capacity: entries expected; the table is kept at most half full.
  public init(capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(key: 0, number: 0), count: size)
    // Eight bits a slot.
    filter = Array(repeating: 0, count: size / 8)
    filterShift = 64 - UInt64((size * 8).trailingZeroBitCount)
  }

  @inlinable
  func isFiltered(_ hash: UInt64) -> Bool {
    let bit = hash &>> filterShift
    return filter.withUnsafeBufferPointer { $0[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1 == 0 }
  }

  /// The number of a hash; nil for those not there.
  @inlinable
  public func number(_ hash: UInt64) -> Int? {
    if isFiltered(hash) { return nil }
    return slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].key != 0 {
        if slots[place].key == hash { return Int(slots[place].number) }
        place = (place &+ 1) & mask
      }
      return nil
    }
  }

  @inlinable
  public func contains(_ hash: UInt64) -> Bool { number(hash) != nil }

  /// Sets the number of a hash, replacing what was there.
  public mutating func set(_ hash: UInt64, _ number: Int) {
    if (count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].key != 0, slots[place].key != hash { place = (place + 1) & mask }
    if slots[place].key == 0 { count += 1 }
    slots[place] = Slot(key: hash, number: Int32(number))
    let bit = hash >> filterShift
    filter[Int(bit / 64)] |= 1 << (bit % 64)
  }

  private mutating func grow() {
    var bigger = HashIndex(capacity: slots.count)
    for slot in slots where slot.key != 0 { bigger.set(slot.key, Int(slot.number)) }
    self = bigger
  }
}
