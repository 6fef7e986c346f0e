import Vocabulary

/// Endings by which a word that no list holds is a noun for a person: "hydrologist", "beekeeper", "tradeswoman".
enum PersonEndings {
  private static let endings: [[UInt8]] = [
    "logist", "nomist", "iatrist", "grapher", "ician", "woman", "women", "sman", "smen", "person", "keeper", "worker",
    "writer", "owner", "holder", "fighter", "grower", "breeder", "dealer", "seller", "singer", "dancer", "trainer",
    "teacher", "leader", "goer", "farer", "preneur", "wright", "smith", "monger", "herder", "boxer", "runner",
  ].map { Array($0.utf8) }

  /// Words for things with these endings.
  private static let things: Set<[UInt8]> = Set(
    ["placeholder", "bestseller", "best-seller"]
      .map { Array($0.utf8) })

  /// Whether a word in small letters ends as nouns for persons do; the plural counts too.
  static func end(_ text: [UInt8], _ range: TextRange) -> Bool {
    guard range.count >= 8 else { return false }
    var end = range.end
    if text[end - 1] == UInt8(ascii: "s") { end -= 1 }
    let word = text[range.start..<end]
    let found = endings.contains { ending in word.count > ending.count + 2 && word.suffix(ending.count) == ending[...] }
    return (found || endsInIst(word)) && !things.contains(Array(word))
  }

  /// "novelist", "hypnotist", but no "shortlist", "consist" or "coexist".
  private static func endsInIst(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 8, word.suffix(3) == Array("ist".utf8)[...] else { return false }
    let before = Array(word.suffix(5).prefix(2))
    switch before[1] {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "w"): return false
    case UInt8(ascii: "l"): return "aeiouy".utf8.contains(before[0])
    default: return true
    }
  }
}
