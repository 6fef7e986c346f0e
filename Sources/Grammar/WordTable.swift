/// Numbers for the words that patterns name: the matcher compares these instead of text.
public struct WordTable: Sendable {
  private var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private var numbers: [UInt16] = Array(repeating: 0, count: 1024)
  public private(set) var words: [String] = [""]

  /// The number of a word, given on first use.
  mutating func add(_ word: String) -> UInt16 {
    let hash = WordHash.of(word)
    let known = number(hash)
    if known != 0 { return known }
    if words.count * 2 > keys.count { grow() }
    words.append(word)
    insert(hash, UInt16(words.count - 1))
    return UInt16(words.count - 1)
  }

  /// 0 for a word that no pattern names.
  public func number(_ hash: UInt64) -> UInt16 {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash { return numbers[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }

  /// The numbers of many words.
  func fill(_ hashes: [UInt64], _ found: UnsafeMutableBufferPointer<UInt16>) {
    keys.withUnsafeBufferPointer { keys in
      let mask = keys.count - 1
      for i in hashes.indices {
        var slot = Int(truncatingIfNeeded: hashes[i]) & mask
        while keys[slot] != 0, keys[slot] != hashes[i] { slot = (slot + 1) & mask }
        found.initializeElement(at: i, to: keys[slot] == 0 ? 0 : numbers[slot])
      }
    }
  }

  private mutating func insert(_ hash: UInt64, _ number: UInt16) {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = hash
    numbers[slot] = number
  }

  private mutating func grow() {
    keys = Array(repeating: 0, count: keys.count * 2)
    numbers = Array(repeating: 0, count: keys.count)
    for number in words.indices.dropFirst() { insert(WordHash.of(words[number]), UInt16(number)) }
  }
}
