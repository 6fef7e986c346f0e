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

/// The class lexicon, and the classes of unknown words by their endings.
struct ClassTable: Sendable {
  /// By the tag set numbers that stand in the lexicon; 0 is the unknown word's.
  let tagSets: [TagSet]
  private let endings: [UInt64: Possible]
  private static let longestEnding = 5

  /// Reads the tables; words get their tag set's number in `lexicon`.
  init(into lexicon: inout Lexicon) {
    var sets = [TagSet()]
    GroupedTable(ClassLexicon.table).read { heading in
      let halves = heading.split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
      sets.append(TagSet(lower: Possible(letters: halves[0]), upper: Possible(letters: halves[1])))
    } word: { word in
      lexicon.set(WordHash.of(word), tagSet: UInt16(sets.count - 1))
    }
    tagSets = sets
    var endings: [UInt64: Possible] = [:]
    var current = Possible()
    GroupedTable(EndingClasses.table).read { current = Possible(letters: $0) } word: { endings[WordHash.of($0)] = current }
    self.endings = endings
  }

  /// What an unknown lower-case word can be.
  func guess(_ word: UnsafeBufferPointer<UInt8>) -> Possible {
    var size = min(Self.longestEnding, word.count)
    while size > 0 {
      if let found = endings[WordHash.of(UnsafeBufferPointer(rebasing: word[(word.count - size)...]))] { return found }
      size -= 1
    }
    return Possible(.nounSingular, or: .adjective)
  }
}
