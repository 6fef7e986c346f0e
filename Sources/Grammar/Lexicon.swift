/// Every known word with its classes, in one open-addressing table: a single look-up a token.
///
/// A word also carries the number of a tag set: which word classes it can have, kept by the language.
public struct Lexicon: Sendable {
  /// What belongs together lies together: a look-up costs one memory access.
  private struct Slot {
    var key: UInt64 = 0
    var classes: UInt64 = 0
    var tagSet: UInt16 = 0
  }

  private var slots: [Slot]
  private var mask: Int
  public private(set) var count = 0

  public struct Entry: Sendable {
    public let classes: UInt64
    public let tagSet: UInt16
    public static let unknown = Entry(classes: 0, tagSet: 0)
  }

  /// - Parameter capacity: words expected; the table is kept at most two thirds full.
  public init(capacity: Int = 1024) {
    var size = 64
    while size * 2 < capacity * 3 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    mask = size - 1
  }

  /// Adds classes to a word, keeping those it has.
  public mutating func add(_ hash: UInt64, classes more: UInt64) {
    let slot = slotForAdding(hash)
    slots[slot].classes |= more
  }

  public mutating func set(_ hash: UInt64, tagSet: UInt16) {
    let slot = slotForAdding(hash)
    slots[slot].tagSet = tagSet
  }

  /// Adds white-space separated words; an underscore in a word stands for nothing else than itself.
  public mutating func add(words: StaticString, classes more: UInt64) {
    let bytes = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    var i = 0
    while i < bytes.count {
      while i < bytes.count && bytes[i] <= 0x20 { i += 1 }
      let start = i
      while i < bytes.count && bytes[i] > 0x20 { i += 1 }
      if i > start { add(WordHash.of(bytes, start, i), classes: more) }
    }
  }

  public func entry(_ hash: UInt64) -> Entry {
    slots.withUnsafeBufferPointer { Self.entry(hash, $0, mask) }
  }

  @inline(__always)
  private static func entry(_ hash: UInt64, _ slots: UnsafeBufferPointer<Slot>, _ mask: Int) -> Entry {
    var place = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[place]
      if slot.key == hash { return Entry(classes: slot.classes, tagSet: slot.tagSet) }
      if slot.key == 0 { return .unknown }
      place = (place + 1) & mask
    }
  }

  /// Looks up many words: writes the classes and tag set of each.
  func fill(
    _ hashes: [UInt64], classes: UnsafeMutableBufferPointer<UInt64>, tagSets: UnsafeMutableBufferPointer<UInt16>
  ) {
    slots.withUnsafeBufferPointer { slots in
      for i in hashes.indices {
        let entry = Self.entry(hashes[i], slots, mask)
        classes.initializeElement(at: i, to: entry.classes)
        tagSets.initializeElement(at: i, to: entry.tagSet)
      }
    }
  }

  public func classes(of word: some StringProtocol) -> UInt64 { entry(WordHash.of(word)).classes }

  private mutating func slotForAdding(_ hash: UInt64) -> Int {
    if (count + 1) * 3 > (mask + 1) * 2 { grow() }
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].key != 0 && slots[place].key != hash { place = (place + 1) & mask }
    if slots[place].key == 0 {
      slots[place].key = hash
      count += 1
    }
    return place
  }

  private mutating func grow() {
    var bigger = Lexicon(capacity: mask + 1)
    for slot in slots where slot.key != 0 {
      let place = bigger.slotForAdding(slot.key)
      bigger.slots[place] = slot
    }
    self = bigger
  }
}
