/// Every known word with its classes, in one open-addressing table: a single look-up a token.
///
/// A word also carries the number of a tag set: which word classes it can have, kept by the language.
public struct Lexicon: Sendable {
  private var keys: [UInt64]
  private var classes: [UInt64]
  private var tagSets: [UInt16]
  private var mask: Int
  public private(set) var count = 0

  public struct Entry: Sendable {
    public let classes: UInt64
    public let tagSet: UInt16
    public static let unknown = Entry(classes: 0, tagSet: 0)
  }

  /// - Parameter capacity: words expected; the table is kept at most half full.
  public init(capacity: Int = 1024) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    classes = Array(repeating: 0, count: size)
    tagSets = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// Adds classes to a word, keeping those it has.
  public mutating func add(_ hash: UInt64, classes more: UInt64) {
    let slot = slotForAdding(hash)
    classes[slot] |= more
  }

  public mutating func set(_ hash: UInt64, tagSet: UInt16) {
    let slot = slotForAdding(hash)
    tagSets[slot] = tagSet
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
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let key = keys[slot]
      if key == hash { return Entry(classes: classes[slot], tagSet: tagSets[slot]) }
      if key == 0 { return .unknown }
      slot = (slot + 1) & mask
    }
  }

  public func classes(of word: some StringProtocol) -> UInt64 { entry(WordHash.of(word)).classes }

  private mutating func slotForAdding(_ hash: UInt64) -> Int {
    if (count + 1) * 2 > mask + 1 { grow() }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0 && keys[slot] != hash { slot = (slot + 1) & mask }
    if keys[slot] == 0 {
      keys[slot] = hash
      count += 1
    }
    return slot
  }

  private mutating func grow() {
    var bigger = Lexicon(capacity: (mask + 1))
    for slot in keys.indices where keys[slot] != 0 {
      let to = bigger.slotForAdding(keys[slot])
      bigger.classes[to] = classes[slot]
      bigger.tagSets[to] = tagSets[slot]
    }
    self = bigger
  }
}
