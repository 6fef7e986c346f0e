/// Every known word with its classes: those that patterns name, in a table made at the start, and its tag set, in a
/// packed one.
///
/// A tag set's number says which word classes a word can have; what it means is kept by the language.
public struct Lexicon: Sendable {
  /// What belongs together lies together: a look-up costs one memory access.
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var key: UInt64 = 0
    @usableFromInline var classes: UInt64 = 0
  }

  @usableFromInline private(set) var slots: [Slot]
  /// A bit for the first bits of each hash, eight to a slot: most words that are not there are known by it.
  @usableFromInline private(set) var filter: [UInt64]
  private let tagSets: PackedWords?
  /// Of the words that have classes.
  public private(set) var count = 0

  /// - Parameters:
  ///   - capacity: words with classes expected; the table is kept at most half full.
  ///   - tagSets: the numbers of words' tag sets.
  public init(capacity: Int = 1024, tagSets: PackedWords? = nil) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    filter = Array(repeating: 0, count: size / 8)
    self.tagSets = tagSets
  }

  /// Adds classes to a word, keeping those it has.
  public mutating func add(_ hash: UInt64, classes more: UInt64) {
    if (count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    slots.withUnsafeMutableBufferPointer { slots in
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].key != 0 && slots[place].key != hash { place = (place + 1) & mask }
      if slots[place].key == 0 {
        slots[place].key = hash
        count += 1
      }
      slots[place].classes |= more
    }
    let bit = Self.filterBit(hash, filter.count)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
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

  /// The classes of a word, none for one that is not there.
  @inlinable
  public func classes(of hash: UInt64) -> UInt64 {
    slots.withUnsafeBufferPointer { slots in
      filter.withUnsafeBufferPointer { filter in Self.classes(hash, slots, filter) }
    }
  }

  /// The number of a word's tag set, 0 for one that has none.
  public func tagSet(of hash: UInt64) -> Int { tagSets?.number(of: hash) ?? 0 }

  public func classes(of word: some StringProtocol) -> UInt64 { classes(of: WordHash.of(word)) }

  @inlinable
  static func filterBit(_ hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash &>> 40) & (count &* 64 &- 1)
  }

  @inlinable
  static func classes(
    _ hash: UInt64, _ slots: UnsafeBufferPointer<Slot>, _ filter: UnsafeBufferPointer<UInt64>
  ) -> UInt64 {
    let bit = filterBit(hash, filter.count)
    if filter[bit &>> 6] &>> UInt64(bit & 63) & 1 == 0 { return 0 }
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].key != 0 {
      if slots[place].key == hash { return slots[place].classes }
      place = (place &+ 1) & mask
    }
    return 0
  }

  /// Looks up many words: writes the classes and tag set of each.
  func fill(
    _ hashes: [UInt64], classes: UnsafeMutableBufferPointer<UInt64>, tagSets numbers: UnsafeMutableBufferPointer<UInt16>
  ) {
    slots.withUnsafeBufferPointer { slots in
      filter.withUnsafeBufferPointer { filter in
        for i in hashes.indices {
          classes.initializeElement(at: i, to: Self.classes(hashes[i], slots, filter))
        }
      }
    }
    guard let tagSets else { return numbers.initialize(repeating: 0) }
    for i in hashes.indices {
      numbers.initializeElement(at: i, to: UInt16(truncatingIfNeeded: tagSets.number(of: hashes[i])))
    }
  }

  private mutating func grow() {
    var bigger = Lexicon(capacity: slots.count, tagSets: tagSets)
    for slot in slots where slot.key != 0 { bigger.add(slot.key, classes: slot.classes) }
    self = bigger
  }
}
