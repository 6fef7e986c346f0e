#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Testing

@testable import English
@testable import Grammar

/// The packed tables hold what the readable lists say. With ONRECORD_PACK=DIRECTORY they are written there instead,
/// which is how they are made.
@Suite struct PackedTableTests {
  @Test func classLexicon() throws {
    let packer = Packer(ClassLexicon.table) { heading in
      heading.split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
        .map { Possible(letters: $0).packed }
    }
    #expect(packer.words.count > 50_000)
    try packer.check("class_lexicon", PackedTables.classLexicon)
  }

  @Test func endings() throws {
    let packer = Packer(EndingClasses.table) { [Possible(letters: $0).packed] }
    #expect(packer.words.count > 500)
    try packer.check("endings", PackedTables.endings)
  }

  @Test func names() throws {
    var known: [UInt64: NameWord] = [:]
    for (list, word) in Self.wordLists { Packer.read(list) { known[$0, default: []].insert(word) } }
    var phrases = PhraseTable(capacity: 8_000)
    for (list, kind, word) in Self.phraseLists {
      phrases.add(phrases: list, value: kind.rawValue, tokenizer: English.language.book.tokenizer) {
        known[$0, default: []].insert(word)
      }
    }
    var onlyIfUnknown: [UInt64: NameWord] = [:]
    for (list, word) in Self.worldLists {
      Packer.read(list) { if known[$0] == nil, onlyIfUnknown[$0] == nil { onlyIfUnknown[$0] = word } }
    }
    Packer.read(WorldNames.commonSurnames) { known[$0, default: []].insert(.commonSurname) }

    var packer = Packer(unknown: [0, 0])
    for hash in Set(known.keys).union(onlyIfUnknown.keys).sorted() {
      packer.add(hash, [known[hash, default: []].rawValue, onlyIfUnknown[hash, default: []].rawValue])
    }
    #expect(packer.words.count > 30_000)
    try packer.check("names", PackedTables.names)

    var phrasePacker = Packer(extras: phrases.contents.firstWords)
    for (hash, value) in phrases.contents.entries { phrasePacker.words[hash] = Int(value) + 1 }
    #expect(phrasePacker.words.count > 3_000)
    try phrasePacker.check("name_phrases", PackedTables.namePhrases)
  }

  private static let wordLists: [(StaticString, NameWord)] = [
    (PersonNames.men, .man), (PersonNames.women, .woman), (PersonNames.either, .eitherGiven),
    (PersonNames.surnames, .surname), (PlaceNames.areas, .area), (PlaceNames.cities, .city),
    (PlaceNames.doubtful, .doubtfulPlace), (BodyNames.inhabitants, .demonym), (BodyNames.adjectives, .demonym),
  ]
  /// Where two lists have a phrase, the first one's kind counts.
  private static let phraseLists: [(StaticString, KnownPhrase, NameWord)] = [
    (PlaceNames.longCities, .city, .city), (PlaceNames.longAreas, .area, .area),
    (BodyNames.organizations, .body, .body), (BodyNames.events, .event, .event),
  ]
  /// Names of many countries: a word is what the first list with it says.
  private static let worldLists: [(StaticString, NameWord)] = [
    (WorldNames.men, .foreignMan), (WorldNames.women, .foreignWoman), (WorldNames.either, .foreignGiven),
    (WorldNames.surnames, .surname),
  ]
}

/// Writes what `PackedWords` reads.
private struct Packer {
  var words: [UInt64: Int] = [:]
  private var extras: [UInt64]
  private var sets: [[UInt64]: Int] = [:]

  init(extras: [UInt64]) { self.extras = extras }

  /// - Parameter unknown: the extras of number 0.
  init(unknown: [UInt64]) {
    extras = unknown
    sets = [unknown: 0]
  }

  /// A table whose lines list words under a heading; each heading has a number, the last one of a word counts.
  init(_ table: StaticString, meaning: (UnsafeBufferPointer<UInt8>) -> [UInt64]) {
    var (words, extras, number) = ([UInt64: Int](), [UInt64](), 0)
    GroupedTable(table).read { heading in
      let packed = meaning(heading)
      if extras.isEmpty { extras = packed.map { _ in 0 } }
      extras += packed
      number += 1
    } word: { words[WordHash.of($0)] = number }
    (self.words, self.extras) = (words, extras)
  }

  /// Words with the same meaning share a number.
  mutating func add(_ hash: UInt64, _ meaning: [UInt64]) {
    let number = sets[meaning, default: sets.count]
    if number == sets.count {
      sets[meaning] = number
      extras += meaning
    }
    words[hash] = number
  }

  /// The hashes of white-space separated words.
  static func read(_ list: StaticString, _ word: (UInt64) -> Void) {
    GroupedTable(list).read { heading in Issue.record("a list of names has a heading: \(heading)") } word: {
      word(WordHash.of($0))
    }
  }

  private var bytes: [UInt8] {
    var size = 1
    while size * 2 < words.count * 3 { size *= 2 }
    var places = [UInt64](repeating: 0, count: size)
    // In the order of their hashes, so that the same words make the same bytes.
    for (hash, number) in words.sorted(by: { $0.key < $1.key }) {
      var place = Int(truncatingIfNeeded: hash >> 8) & (size - 1)
      while places[place] != 0 { place = (place + 1) & (size - 1) }
      places[place] = (hash >> 32) << 32 | UInt64(number)
    }
    var bytes = PackedWords.signature
    let counts = UInt64(words.count) << 32 | UInt64(size)
    for number in [counts, UInt64(extras.count)] + places + extras {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    return bytes
  }

  func check(_ name: String, _ table: PackedWords) throws {
    #expect(words.values.allSatisfy { (1...0xFFFF).contains($0) })
    let bytes = bytes
    if let directory = getenv("ONRECORD_PACK") {
      let path = "\(String(cString: directory))/\(name).bin"
      let file = try #require(fopen(path, "wb"), "cannot write \(path)")
      #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count, "cannot write all of \(path)")
      fclose(file)
      return
    }
    #expect(
      table.bytes.elementsEqual(bytes),
      "\(name).bin is not what the lists say: run Sources/English/WordClasses/Scripts/pack.sh and build again")
    // No two words are taken for each other.
    #expect(words.allSatisfy { table.number(of: $0.key) == $0.value })
  }
}
