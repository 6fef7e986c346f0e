/// Numbers for the words that patterns name: the matcher compares these instead of text.
public struct WordTable: Sendable {
  private var index = HashIndex(capacity: 512)
  public private(set) var words: [String] = [""]

  /// The number of a word, given on first use.
  mutating func add(_ word: String) -> UInt16 {
    let hash = WordHash.of(word)
    let known = number(hash)
    if known != 0 { return known }
    words.append(word)
    index.set(hash, words.count - 1)
    return UInt16(words.count - 1)
  }

  /// 0 for a word that no pattern names.
  public func number(_ hash: UInt64) -> UInt16 { UInt16(index.number(hash) ?? 0) }

  /// Looks up many words.
  func fill(_ hashes: [UInt64], _ numbers: UnsafeMutableBufferPointer<UInt16>) {
    let index = index
    for i in hashes.indices {
      numbers.initializeElement(at: i, to: UInt16(truncatingIfNeeded: index.number(hashes[i]) ?? 0))
    }
  }
}
