/// Which rules of a phase can begin at a token: bit sets by word, class and kind.
struct RuleIndex: Sendable {
  private let width: Int
  private var byWord: [UInt64]
  private var byLexical: [UInt64]
  private var byTrait: [UInt64]
  private var byKind: [UInt64]
  private var lexicalInUse: UInt64 = 0
  private var traitsInUse: UInt64 = 0
  private var kindsInUse: UInt64 = 0

  init(_ firsts: [FirstSet], words: Int) {
    width = max(1, (firsts.count + 63) / 64)
    byWord = Array(repeating: 0, count: words * width)
    byLexical = Array(repeating: 0, count: 64 * width)
    byTrait = Array(repeating: 0, count: 64 * width)
    byKind = Array(repeating: 0, count: 64 * width)
    for (rule, first) in firsts.enumerated() {
      let (place, bit) = (rule / 64, UInt64(1) << UInt64(rule % 64))
      for word in first.words { byWord[Int(word) * width + place] |= bit }
      for kind in first.kinds {
        byKind[kind * width + place] |= bit
        kindsInUse |= 1 << UInt64(kind)
      }
      for mask in first.masks {
        lexicalInUse |= mask.lexical
        traitsInUse |= mask.traits
        for n in 0..<64 {
          if mask.lexical >> UInt64(n) & 1 != 0 { byLexical[n * width + place] |= bit }
          if mask.traits >> UInt64(n) & 1 != 0 { byTrait[n * width + place] |= bit }
        }
      }
    }
  }

  @inline(__always)
  func forEachRule(
    lexical: UInt64, traits: UInt64, kinds: UInt64, word: Int, _ body: (Int) -> Void
  ) {
    let lexical = lexical & lexicalInUse
    let traits = traits & traitsInUse
    let kinds = kinds & kindsInUse
    for place in 0..<width {
      var rules: UInt64 = word != 0 && word * width < byWord.count ? byWord[word * width + place] : 0
      var bits = lexical
      while bits != 0 {
        rules |= byLexical[bits.trailingZeroBitCount * width + place]
        bits &= bits - 1
      }
      bits = traits
      while bits != 0 {
        rules |= byTrait[bits.trailingZeroBitCount * width + place]
        bits &= bits - 1
      }
      bits = kinds
      while bits != 0 {
        rules |= byKind[bits.trailingZeroBitCount * width + place]
        bits &= bits - 1
      }
      while rules != 0 {
        body(place * 64 + rules.trailingZeroBitCount)
        rules &= rules - 1
      }
    }
  }
}

