/// Phrases of a few words with a value each, found by hashes of their token hashes: a gazetteer.
///
/// Only hashes are kept; two different phrases meet in one 64-bit hash about once in 10^13.
public struct PhraseTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  /// Bit set of first words, to pass over most tokens without a look at the table.
  private var firstWords: [UInt64]
  public private(set) var count = 0
  private let longest: Int

  /// - Parameters:
  ///   - capacity: number of phrases expected.
  ///   - longest: most words of a phrase; longer ones are not taken.
  public init(capacity: Int = 1024, longest: Int = 8) {
    self.longest = longest
    var size = 64
    while size < capacity * 3 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    firstWords = Array(repeating: 0, count: max(64, size / 16))
  }

  /// The hash of a beginning and its next word.
  static func join(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return (mixed ^ (mixed >> 29)) | 1
  }

  /// Adds a phrase as a text would be tokenised; the value of the first addition stays. Values are below 2^31.
  public mutating func add(_ phrase: String, value: UInt32, tokenizer: Tokenizer) {
    var copy = phrase
    var tokens = PlainList<Token>(capacity: 8)
    copy.withUTF8 { tokenizer.appendTokens(of: $0, from: 0, to: $0.count, to: &tokens) }
    add(tokens, 0..<tokens.count, value: value)
  }

  mutating func add(_ tokens: borrowing PlainList<Token>, _ range: Range<Int>, value: UInt32) {
    guard !range.isEmpty, range.count <= longest else { return }
    if count * 2 > keys.count / 2 { grow() }
    mark(tokens[range.lowerBound].hash)
    var hash: UInt64 = 0
    for i in range {
      hash = Self.join(hash, tokens[i].hash)
      // The prefix of a longer phrase has value 0; a phrase's own value is kept one higher.
      insert(hash, i == range.upperBound - 1 ? value + 1 : 0)
    }
  }

  /// Adds phrases that a table lists with a ";" after each; those of one word are handed to `single` instead.
  public mutating func add(phrases: StaticString, value: UInt32, tokenizer: Tokenizer, single: (UInt64) -> Void) {
    let bytes = UnsafeBufferPointer(start: phrases.utf8Start, count: phrases.utf8CodeUnitCount)
    var tokens = PlainList<Token>(capacity: bytes.count / 5 + 8)
    tokenizer.appendTokens(of: bytes, from: 0, to: bytes.count, to: &tokens)
    var first = 0
    for i in 0...tokens.count {
      guard i == tokens.count || bytes[Int(tokens[i].start)] == UInt8(ascii: ";") else { continue }
      if i == first + 1 { single(tokens[first].hash) } else { add(tokens, first..<i, value: value) }
      first = i + 1
    }
  }

  /// The longest phrase that begins at a token and ends before `limit`.
  public func longestMatch(at token: Int, limit: Int, in tokens: Tokens) -> (end: Int, value: UInt32)? {
    guard isMarked(tokens.hashes[token]) else { return nil }
    var hash: UInt64 = 0
    var best: (Int, UInt32)?
    var i = token
    while i < min(limit, token + longest) {
      hash = Self.join(hash, tokens.hashes[i])
      guard let value = look(hash) else { break }
      if value > 0 { best = (i + 1, value - 1) }
      i += 1
    }
    return best
  }

  /// What `PackedPhrases` packs: the hashes of all beginnings with their values, 0 for one that is no whole phrase and
  /// else one higher, and the first words' bit set.
  var contents: (entries: [(hash: UInt64, value: UInt32)], firstWords: [UInt64]) {
    (keys.indices.filter { keys[$0] != 0 }.map { (keys[$0], values[$0]) }, firstWords)
  }

  /// The place of a first word in a bit set of so many words.
  static func bit(_ hash: UInt64, _ count: Int) -> Int { Int(truncatingIfNeeded: hash >> 20) & (count * 64 - 1) }

  private mutating func mark(_ hash: UInt64) {
    let bit = Self.bit(hash, firstWords.count)
    firstWords[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private func isMarked(_ hash: UInt64) -> Bool {
    let bit = Self.bit(hash, firstWords.count)
    return firstWords[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  private func look(_ hash: UInt64) -> UInt32? {
    var slot = Int(truncatingIfNeeded: hash >> 8) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func insert(_ hash: UInt64, _ value: UInt32) {
    var slot = Int(truncatingIfNeeded: hash >> 8) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash {
        if values[slot] == 0 { values[slot] = value }
        return
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = hash
    values[slot] = value
    count += 1
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: keys.count)
    count = 0
    for slot in oldKeys.indices where oldKeys[slot] != 0 { insert(oldKeys[slot], oldValues[slot]) }
  }
}
