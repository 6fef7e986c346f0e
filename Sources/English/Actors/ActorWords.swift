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

/// The names' own lexicon and gazetteer, made once.
struct NameLexicon: Sendable {
  private var words = Lexicon(capacity: 48_000)
  private(set) var phrases = PhraseTable(capacity: 8_000)
  private let table: ClassTable

  init(_ tokenizer: Tokenizer, _ table: ClassTable) {
    self.table = table
    addNames()
    addSigns()
    let known: [(StaticString, KnownPhrase, NameWord)] = [
      (PlaceNames.countries, .country, .country), (ActorWordLists.media, .media, .media),
      (ActorWordLists.bodies, .body, .body),
      (WellKnownBodies.firms, .body, .body), (WellKnownBodies.clubs, .body, .body),
      (WellKnownBodies.leagues, .event, .event), (ActorWordLists.events, .event, .event),
      (ActorWordLists.longTitles, .title, .title),
      (ActorWordLists.groups, .group, .follower),
      (ActorWordLists.regions, .area, .region), (PlaceNames.longCities, .city, .city),
      (PlaceNames.longAreas, .area, .area),
      (BodyNames.organizations, .body, .body), (BodyNames.events, .event, .event),
    ]
    for (list, kind, word) in known {
      phrases.add(phrases: list, value: kind.rawValue, tokenizer: tokenizer) { words.add($0, classes: word.rawValue) }
    }
    addWorldNames()
    add(WorldNames.commonSurnames, .commonSurname)
  }

  /// Names of many countries, unless the word is known as something else.
  private mutating func addWorldNames() {
    let lists: [(StaticString, NameWord)] = [
      (WorldNames.men, .foreignMan), (WorldNames.women, .foreignWoman), (WorldNames.either, .foreignGiven),
      (WorldNames.surnames, .surname),
    ]
    for (list, word) in lists {
      list.withUTF8Buffer { bytes in
        for name in bytes.split(whereSeparator: { $0 <= 0x20 }) {
          let hash = WordHash.of(UnsafeBufferPointer(rebasing: name))
          if words.entry(hash).classes == 0 { words.add(hash, classes: word.rawValue) }
        }
      }
    }
  }

  private mutating func add(_ list: StaticString, _ word: NameWord) { words.add(words: list, classes: word.rawValue) }

  private mutating func addNames() {
    add(PersonNames.men, .man)
    add(PersonNames.women, .woman)
    add(PersonNames.either, .eitherGiven)
    add(PersonNames.surnames, .surname)
    add(ActorWordLists.surnames, .surname)
    add(PlaceNames.areas, .area)
    add(PlaceNames.cities, .city)
    add(PlaceNames.doubtful, .doubtfulPlace)
    add(BodyNames.inhabitants, .demonym)
    add(BodyNames.adjectives, .demonym)
    add(PersonNouns.persons, .personNoun)
    add(ActorWordLists.persons, .personNoun)
    addPlurals(ActorWordLists.persons, .personNoun)
    addPlurals(PersonNouns.persons, .personNoun)
  }

  /// The words of a list with "s".
  private mutating func addPlurals(_ list: StaticString, _ word: NameWord) {
    list.withUTF8Buffer { bytes in
      for noun in bytes.split(whereSeparator: { $0 <= 0x20 }) {
        (Array(noun) + [UInt8(ascii: "s")]).withUnsafeBufferPointer {
          words.add(WordHash.of($0), classes: word.rawValue)
        }
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
      NameWord(rawValue: words.entry(WordHash.of(String(decoding: document.text[start..<end], as: UTF8.self))).classes)
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
    return NameWord(rawValue: words.entry(hash).classes).hasAny([.surname])
      && table.tagSets[Int(document.language.book.lexicon.entry(hash).tagSet)].lower.isEmpty
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
    let senses = table.tagSets[Int(document.language.book.lexicon.entry(last).tagSet)].lower
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
      return table.tagSets[Int(document.language.book.lexicon.entry(WordHash.of(word)).tagSet)].lower
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
      found[i] = NameWord(rawValue: words.entry(tokens.hashes[i]).classes)
      if !table.tagSets[Int(tokens.tagSets[i])].lower.isEmpty { found[i].insert(.common) }
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
