import Grammar
import Vocabulary

/// The words that names are made of.
enum ActorWords {
  /// Classes that patterns of all areas may name.
  static func add(to names: inout ClassNames, _ lexicon: inout Lexicon) {
    lexicon.add(words: ActorWordLists.titles, classes: names.addLexical("personTitle"))
    lexicon.add(words: PersonNouns.persons, classes: names.addLexical("personNoun"))
    lexicon.add(words: ActorWordLists.demonyms, classes: names.addLexical("demonym"))
  }
}

/// The names' own lexicon and gazetteer.
///
/// The long lists are packed; the short ones, which are written by hand, are read at the start.
struct NameLexicon: Sendable {
  private var words = Lexicon(capacity: 8_000)
  private var phrases = PhraseTable(capacity: 1_200)
  private let table: ClassTable
  private let packed = PackedTables.names
  private let packedPhrases = PackedPhrases(PackedTables.namePhrases)

  init(_ tokenizer: Tokenizer, _ table: ClassTable) {
    self.table = table
    addSigns()
    addPersonNouns()
    let known: [(StaticString, KnownPhrase, NameWord)] = [
      (PlaceNames.countries, .country, .country), (ActorWordLists.media, .media, .media),
      (ActorWordLists.bodies, .body, .body),
      (WellKnownBodies.firms, .body, .body), (WellKnownBodies.clubs, .body, .body),
      (WellKnownBodies.leagues, .event, .event), (ActorWordLists.events, .event, .event),
      (ActorWordLists.longTitles, .title, .title), (ActorWordLists.groups, .group, .follower),
      (ActorWordLists.regions, .area, .region),
    ]
    for (list, kind, word) in known {
      phrases.add(phrases: list, value: kind.rawValue, tokenizer: tokenizer) { words.add($0, classes: word.rawValue) }
    }
  }

  /// What a word can be in a name, by all lists; the names of many countries hold for words that are nothing else.
  private func word(_ hash: UInt64) -> NameWord {
    let written = words.classes(of: hash)
    let set = packed.number(of: hash)
    if set == 0 { return NameWord(rawValue: written) }
    let listed = UInt64(littleEndian: packed.extras[2 * set])
    let onlyIfUnknown = written == 0 ? UInt64(littleEndian: packed.extras[2 * set + 1]) : 0
    return NameWord(rawValue: written | listed | onlyIfUnknown)
  }

  /// The longest known phrase that begins at a token and ends before `limit`; of two kinds, the one written by hand.
  func longestPhrase(at token: Int, limit: Int, in tokens: Tokens) -> (end: Int, value: UInt32)? {
    let written = phrases.longestMatch(at: token, limit: limit, in: tokens)
    guard let listed = packedPhrases.longestMatch(at: token, limit: limit, in: tokens) else { return written }
    if let written, written.end >= listed.end { return written }
    return listed
  }

  private mutating func add(_ list: StaticString, _ word: NameWord) { words.add(words: list, classes: word.rawValue) }

  private mutating func addPersonNouns() {
    add(ActorWordLists.surnames, .surname)
    add(ActorWordLists.givenWords, .eitherGiven)
    add(PersonNouns.persons, .personNoun)
    add(ActorWordLists.persons, .personNoun)
    addPlurals(ActorWordLists.persons, .personNoun)
    addPlurals(PersonNouns.persons, .personNoun)
  }

  /// The words of a list with "s".
  private mutating func addPlurals(_ list: StaticString, _ word: NameWord) {
    list.withUTF8Buffer { bytes in
      for noun in bytes.split(whereSeparator: { $0 <= 0x20 }) {
        let hash = WordHash.of(UnsafeBufferPointer(rebasing: noun))
        words.add(WordHash.appending(UInt8(ascii: "s"), to: hash), classes: word.rawValue)
      }
    }
  }

  private mutating func addSigns() {
    add(WellKnownBodies.callNames, .callName)
    add(WellKnownBodies.prefixes, .bodyPrefix)
    add(WellKnownBodies.mediaPrefixes, .mediaPrefix)
    add(ActorWordLists.titles, .title)
    add(ActorWordLists.titleModifiers, .titleModifier)
    add(ActorWordLists.bodyHeads, .bodyHead)
    add(ActorWordLists.stateBodyHeads, .stateBodyHead)
    add(ActorWordLists.companySuffixes, .companySuffix)
    add(ActorWordLists.placeHeads, .placeHead)
    add(ActorWordLists.placePrefixes, .placePrefix)
    add(ActorWordLists.directions, .direction)
    add(ActorWordLists.mediaHeads, .mediaHead)
    add(ActorWordLists.eventHeads, .eventHead)
    add(ActorWordLists.thingHeads, .thingHead)
    add(ActorWordLists.particles, .particle)
    add(ActorWordLists.nameSuffixes, .nameSuffix)
    add(ActorWordLists.never, .never)
    add(ActorWordLists.saying, .saying)
    add(ActorWordLists.acting, .acting)
    add(ActorWordLists.placeBefore, .placeBefore)
    add(ActorWordLists.followers, .follower)
    add(ActorWordLists.demonyms, .demonym)
    add(ActorWordLists.teamHeads, .teamHead)
    add(ActorWordLists.abbreviations, .abbreviation)
  }

  /// What the parts of a word with a hyphen make of it: "singer-songwriter", "Gaza-Egypt".
  private func parts(_ document: Document, _ range: TextRange) -> NameWord {
    func word(_ start: Int, _ end: Int) -> NameWord {
      self.word(WordHash.of(String(decoding: document.text[start..<end], as: UTF8.self)))
    }
    guard let cut = document.text[range.start..<range.end].lastIndex(of: UInt8(ascii: "-")) else { return [] }
    let (first, last) = (word(range.start, cut), word(cut + 1, range.end))
    var found: NameWord = []
    if last.contains(.personNoun) { found.insert(.personNoun) }
    // "Attorney-General", "Lieutenant-Colonel"
    if last.contains(.title), first.hasAny([.title, .titleModifier]) { found.insert(.title) }
    if isGivenName(document, first, range.start..<cut, (cut + 1)..<range.end) { found.insert(.hyphenGiven) }
    if first.hasAny(.surePlace), last.hasAny(.surePlace), !first.hasAny(.given), !last.hasAny(.given) {
      found.insert(.tied)
    }
    return found
  }

  /// "Hales": the plural of a surname that is no common word.
  private func isFamily(_ document: Document, _ range: TextRange) -> Bool {
    guard range.count > 4, document.text[range.end - 1] == UInt8(ascii: "s") else { return false }
    let stem = document.text[range.start..<(range.end - 1)]
    let hash = WordHash.of(String(decoding: stem, as: UTF8.self))
    return word(hash).contains(.surname)
      && table.tagSets[document.language.book.lexicon.tagSet(of: hash)].lower.isEmpty
  }

  /// "Joo-Ho", "Yeung-tat" behind a surname: two short parts that say nothing by themselves.
  private func isSyllables(_ document: Document, _ range: TextRange) -> Bool {
    let bytes = document.text[range.start..<range.end]
    let hyphen = UInt8(ascii: "-")
    guard range.count < 14, let cut = bytes.firstIndex(of: hyphen), bytes.lastIndex(of: hyphen) == cut
    else { return false }
    let (start, end) = (range.start..<cut, (cut + 1)..<range.end)
    guard (2...6).contains(start.count), (2...5).contains(end.count), document.text[range.start] &- 0x41 < 26,
      document.text[start].dropFirst().allSatisfy({ $0 &- 0x61 < 26 }),
      document.text[end].dropFirst().allSatisfy({ $0 &- 0x61 < 26 })
    else { return false }
    let last = WordHash.of(String(decoding: document.text[end].map { $0 | 0x20 }, as: UTF8.self))
    let senses = table.tagSets[document.language.book.lexicon.tagSet(of: last)].lower
    return !Self.endings.contains(last) && !senses.has(.participle) && !senses.has(.verbPast) && !senses.has(.adjective)
  }

  /// What ties a name to a noun: "Clinton-era".
  private static let endings = WordSet(
    "style type era wide like area run wing size class level month year day bound born made based led held free plus")

  /// "Sun-keung": short syllables that make no adjective as "Gaza-bound" does.
  private func isGivenName(_ document: Document, _ first: NameWord, _ start: Range<Int>, _ end: Range<Int>) -> Bool {
    guard start.count <= 6, end.count <= 6, document.text[start.lowerBound] &- 0x41 < 26,
      document.text[start].dropFirst().allSatisfy({ $0 &- 0x61 < 26 }),
      document.text[end].allSatisfy({ $0 &- 0x61 < 26 }),
      first.isSubset(of: NameWord.given.union(.foreign).union(.surname))
    else { return false }
    func common(_ range: Range<Int>) -> Possible {
      let word = String(decoding: document.text[range].map { $0 | 0x20 }, as: UTF8.self)
      return table.tagSets[document.language.book.lexicon.tagSet(of: WordHash.of(word))].lower
    }
    let last = common(end)
    if last.isEmpty { return true }
    return first.isEmpty && common(start).isEmpty && start.count <= 4
      && !last.has(.participle) && !last.has(.verbPast) && !last.has(.adjective)
  }

  /// What each token can be in a name; marks have nothing.
  func words(of document: Document) -> [NameWord] {
    let tokens = document.tokens
    var found = [NameWord](repeating: [], count: tokens.count)
    for i in tokens.indices where tokens.has(i, .word) || tokens.has(i, .dotted) {
      found[i] = word(tokens.hashes[i])
      if !table.tagSets[Int(tokens.tagSets[i])].lower.isEmpty { found[i].insert(.common) }
      if tokens.has(i, .lower), found[i].subtracting(.common).isEmpty,
        PersonEndings.end(document.text, tokens.range(i))
      {
        found[i].insert(.personNoun)
      }
      if found[i].isEmpty, tokens.has(i, .capital), isFamily(document, tokens.range(i)) { found[i].insert(.family) }
      if tokens.has(i, .hyphenated), found[i].subtracting(.common).isEmpty {
        found[i].formUnion(parts(document, tokens.range(i)))
        if i > 0, isSyllables(document, tokens.range(i)), tokens.has(i - 1, .capital), !tokens.has(i - 1, .allCapitals),
          found[i - 1].hasAny(NameWord.given.union(.foreign).union([.surname, .commonSurname]))
            || !found[i - 1].contains(.common) && tokens.range(i - 1).count < 6
        {
          found[i].insert(.hyphenGiven)
        }
      }
    }
    return found
  }
}
