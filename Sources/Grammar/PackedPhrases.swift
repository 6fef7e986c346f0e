/// Phrases of a few words with a value each, packed ahead of time: a `PhraseTable` that is looked up where it lies.
public struct PackedPhrases: Sendable {
  /// By the hashes of all beginnings: 1, or two more than the value of a whole phrase. The extras are the bit set of
  /// first words.
  private let beginnings: PackedWords

  public init(_ beginnings: PackedWords) {
    let size = beginnings.extras.count
    precondition(size > 0 && size & (size - 1) == 0, "packed phrases need a bit set of first words")
    self.beginnings = beginnings
  }

  /// The longest phrase that begins at a token and ends before `limit`.
  public func longestMatch(at token: Int, limit: Int, in tokens: Tokens) -> (end: Int, value: UInt32)? {
    let firstWords = beginnings.extras
    let bit = PhraseTable.bit(tokens.hashes[token], firstWords.count)
    guard UInt64(littleEndian: firstWords[bit >> 6]) & (1 << UInt64(bit & 63)) != 0 else { return nil }
    var hash: UInt64 = 0
    var best: (Int, UInt32)?
    var i = token
    while i < limit {
      hash = PhraseTable.join(hash, tokens.hashes[i])
      let number = beginnings.number(of: hash)
      if number == 0 { break }
      if number > 1 { best = (i + 1, UInt32(number - 2)) }
      i += 1
    }
    return best
  }
}
