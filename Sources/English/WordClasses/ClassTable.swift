import Grammar

/// What a known word can be, in lower case and capitalised inside a sentence; a capitalised form that is listed as a
/// name first is likelier a name at the sentence's start, too.
struct TagSet: Sendable {
  /// The likeliest class and all possible ones; 0 where the word is not known in this form.
  var lower = Possible()
  var upper = Possible()
}

/// Possible classes, the likeliest apart.
struct Possible: Sendable {
  var likeliest: UInt8 = 0
  var classes: UInt32 = 0

  var isEmpty: Bool { classes == 0 }

  /// From letters, the likeliest first.
  init(letters: some Sequence<UInt8>) {
    for letter in letters {
      guard let wordClass = WordClass(letter: letter) else { continue }
      if classes == 0 { likeliest = wordClass.rawValue }
      classes |= wordClass.bit
    }
  }

  init() {}

  /// As the packed tables hold it: the classes in the lower half, the likeliest in the upper one.
  init(packed: UInt64) {
    let packed = UInt64(littleEndian: packed)
    likeliest = UInt8(truncatingIfNeeded: packed >> 32)
    classes = UInt32(truncatingIfNeeded: packed)
  }

  var packed: UInt64 { (UInt64(likeliest) << 32 | UInt64(classes)).littleEndian }

  init(_ likeliest: WordClass, or others: WordClass...) {
    self.likeliest = likeliest.rawValue
    classes = others.reduce(likeliest.bit) { $0 | $1.bit }
  }

  /// This, and the classes of `other` as less likely ones.
  func or(_ other: Possible) -> Possible {
    guard !isEmpty else { return other }
    var sum = self
    sum.classes |= other.classes
    return sum
  }

  func has(_ wordClass: WordClass) -> Bool { classes & wordClass.bit != 0 }
}

/// Reads tables whose lines list words under a heading: `=HEADING`, then words, wrapped.
struct GroupedTable {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ table: StaticString) {
    bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
  }

  /// Calls with each heading, then with each of its words.
  func read(heading: (UnsafeBufferPointer<UInt8>) -> Void, word: (UnsafeBufferPointer<UInt8>) -> Void) {
    var i = 0
    var isLineStart = true
    while i < bytes.count {
      if bytes[i] <= 0x20 {
        isLineStart = bytes[i] == 0x0A
        i += 1
        continue
      }
      let isHeading = isLineStart && bytes[i] == UInt8(ascii: "=")
      if isHeading { i += 1 }
      let start = i
      while i < bytes.count, bytes[i] > 0x20 { i += 1 }
      let piece = UnsafeBufferPointer(rebasing: bytes[start..<i])
      if isHeading { heading(piece) } else { word(piece) }
      isLineStart = false
    }
  }
}

/// The class lexicon's tag sets, and the classes of unknown words by their endings.
struct ClassTable: Sendable {
  /// By the tag set numbers that stand in the lexicon; 0 is the unknown word's.
  let tagSets: [TagSet]
  private let endings: PackedWords
  /// By the numbers of endings.
  private let ofEndings: [Possible]
  private static let longestEnding = 5

  init() {
    let sets = PackedTables.classLexicon.extras
    tagSets = stride(from: 0, to: sets.count, by: 2).map {
      TagSet(lower: Possible(packed: sets[$0]), upper: Possible(packed: sets[$0 + 1]))
    }
    endings = PackedTables.endings
    ofEndings = endings.extras.map(Possible.init(packed:))
  }

  /// What an unknown lower-case word can be.
  func guess(_ word: UnsafeBufferPointer<UInt8>) -> Possible {
    var size = min(Self.longestEnding, word.count)
    while size > 0 {
      let found = endings.number(of: WordHash.of(UnsafeBufferPointer(rebasing: word[(word.count - size)...])))
      if found > 0 { return ofEndings[found] }
      size -= 1
    }
    return Possible(.nounSingular, or: .adjective)
  }
}
