import Grammar
import Vocabulary

/// Names grouped into entities: "Ziyad al-Nakhalah" and "al-Nakhalah", "United Nations" and "U.N.".
struct NameGroups {
  /// An entity's number for each of the document's names, in their order.
  private(set) var entityOf: [Int]
  private(set) var count = 0

  /// Each entity's place in the user's own list of actors.
  private(set) var listedAs: [Int?] = []
  /// What each entity was merged into.
  private var parents: [Int] = []
  private let document: Document
  private let names: [NameFinding]
  /// Hashes of the words of each name, without small words.
  private let words: [[UInt64]]
  /// What "Mr", "Mrs" before a surname by itself say.
  private let courtesies: [Gender?]
  /// The letters of a name's capitals ("UN" of "United Nations"), or of an acronym without its dots.
  private let letters: [[UInt8]]

  init(_ document: Document) {
    self.document = document
    names = document.names
    entityOf = Array(repeating: -1, count: names.count)
    words = names.map { Self.words(of: $0, document) }
    letters = names.map { Self.letters(of: $0, document) }
    courtesies = names.map { Self.courtesy(before: $0, document) }
    groupEqualNames()
    parents = Array(0..<count)
    groupAcronyms()
    for i in entityOf.indices { entityOf[i] = root(entityOf[i]) }
    groupShortNames()
  }

  // MARK: What names are made of

  /// Words that begin with a capital, the Arabic article off: what two forms of a name share.
  private static func words(of name: NameFinding, _ document: Document) -> [UInt64] {
    name.tokens.compactMap { token in
      let tokens = document.tokens
      if tokens.has(token, .initial) || !(tokens.has(token, .word) || tokens.has(token, .dotted))
        || tokens.has(token, .clitic)
      {
        return nil
      }
      if tokens.has(token, .lower) && name.kind == .person { return nil }
      return tokens.hashes[token]
    }
  }

  private static func letters(of name: NameFinding, _ document: Document) -> [UInt8] {
    let isShort = name.tokens.count == 1
    var found: [UInt8] = []
    for token in name.tokens {
      let range = document.tokens.range(token)
      guard document.text[range.start] &- 0x41 < 26 else { continue }
      if isShort {
        guard document.tokens.has(token, .allCapitals) || document.tokens.has(token, .dotted) else { return [] }
        for byte in document.text[range.start..<range.end] where byte &- 0x41 < 26 { found.append(byte) }
      } else {
        found.append(document.text[range.start])
      }
    }
    return found.count >= 2 ? found : []
  }

  /// "Mr Osgood", "Mrs Osgood": of whom a surname by itself is meant; nil without such a word before it.
  private static func courtesy(before name: NameFinding, _ document: Document) -> Gender? {
    let before = name.tokens.lowerBound - 1
    guard name.kind == .person, name.tokens.count == 1, before >= 0,
      courtesyWords.contains(document.tokens.hashes[before])
    else { return nil }
    return name.gender
  }

  private static let courtesyWords = Set(
    "mr mr. mrs mrs. ms ms. miss".split(separator: " ").map { WordHash.of($0) })

  // MARK: Grouping

  private static func family(_ kind: Actor.Kind) -> Actor.Kind { kind == .media ? .organization : kind }

  private mutating func groupEqualNames() {
    var byKey: [NameKey: Int] = [:]
    let couples = couples()
    var meant: [UInt64: Gender] = [:]
    for (i, name) in names.enumerated() {
      // Without "Mr", "Mrs" the one named last is meant.
      var gender: Gender?
      if name.kind == .person, words[i].count == 1, couples.contains(words[i][0]) {
        gender = courtesies[i] ?? meant[words[i][0]]
        meant[words[i][0]] = gender
      }
      let key =
        name.listed.map { NameKey(words: [], kind: .other, listed: $0) }
        ?? NameKey(words: words[i].isEmpty ? [UInt64(i) | 1 << 63] : words[i], kind: Self.family(name.kind), gender: gender)
      if let known = byKey[key] {
        entityOf[i] = known
      } else {
        byKey[key] = count
        entityOf[i] = count
        listedAs.append(name.listed)
        count += 1
      }
    }
  }

  /// Surnames that stand behind "Mr" and behind "Mrs".
  private func couples() -> Set<UInt64> {
    var (men, women): (Set<UInt64>, Set<UInt64>) = ([], [])
    for (i, gender) in courtesies.enumerated() where words[i].count == 1 {
      if gender == .male { men.insert(words[i][0]) }
      if gender == .female { women.insert(words[i][0]) }
    }
    return men.intersection(women)
  }

  private struct NameKey: Hashable {
    var words: [UInt64]
    var kind: Actor.Kind
    /// Where a man and a woman of the text have the surname.
    var gender: Gender?
    /// The actor's place in the user's list: all its forms are one.
    var listed: Int?
  }

  private mutating func merge(_ a: Int, into b: Int) {
    let (from, to) = (root(a), root(b))
    // Two actors of the user's list stay two.
    if from == to || listedAs[from] != nil && listedAs[to] != nil { return }
    parents[from] = to
    listedAs[to] = listedAs[to] ?? listedAs[from]
  }

  private func root(_ entity: Int) -> Int {
    var entity = entity
    while parents[entity] != entity { entity = parents[entity] }
    return entity
  }

  /// What brackets define, and acronyms whose letters a longer name of the text has.
  private mutating func groupAcronyms() {
    var long: [[UInt8]: Int] = [:]
    var numberAt: [Int: Int] = [:]
    for (i, name) in names.enumerated() { numberAt[name.tokens.lowerBound] = i }
    for (i, name) in names.enumerated() {
      if let alias = name.alias, let other = numberAt[alias.lowerBound] {
        merge(entityOf[other], into: entityOf[i])
      }
      if name.tokens.count > 1, !letters[i].isEmpty, name.kind != .person, long[letters[i]] == nil {
        long[letters[i]] = i
      }
    }
    for (i, name) in names.enumerated() where name.tokens.count == 1 && !letters[i].isEmpty {
      guard let other = long[letters[i]], Self.family(names[other].kind) == Self.family(name.kind) else { continue }
      merge(entityOf[i], into: entityOf[other])
    }
  }

  /// A person's last or only word, and the first words of a body, mean the fuller name nearest before, else after.
  private mutating func groupShortNames() {
    let longer = longerNames()
    var merged: [(name: Int, entity: Int)] = []
    for (i, name) in names.enumerated() where name.kind == .person || name.kind == .organization || name.kind == .media
    {
      guard let other = fuller(than: i, longer) else { continue }
      merged.append((i, entityOf[other]))
    }
    for (name, entity) in merged { entityOf[name] = entity }
  }

  /// The nearest fuller form before, else after, among the names that share a word.
  private func fuller(than i: Int, _ longer: [UInt64: [Int]]) -> Int? {
    guard let last = words[i].last else { return nil }
    let key = names[i].kind == .person ? last : isShort(i) ? words[i][0] &+ 1 : words[i][0]
    guard let shared = longer[key] else { return nil }
    var low = 0
    var high = shared.count
    while low < high {
      let middle = (low + high) / 2
      if shared[middle] < i { low = middle + 1 } else { high = middle }
    }
    for k in shared[max(0, low - Self.reach)..<low].reversed() where isFuller(k, than: i) { return k }
    return shared[low..<min(shared.count, low + Self.reach)].first { isFuller($0, than: i) }
  }

  /// Longer names looked at on each side; a text has few that share a word.
  private static let reach = 50

  /// A body's noun stands for its full name: "the Council", "Rovers".
  private func isShort(_ i: Int) -> Bool {
    names[i].rule == "organization.short" || names[i].rule == "organization.team" && words[i].count == 1
  }

  /// Names of two words or more by each of their words, persons; by their first word, and for short forms by any, others.
  private func longerNames() -> [UInt64: [Int]] {
    var found: [UInt64: [Int]] = [:]
    for (i, name) in names.enumerated() where words[i].count > 1 {
      for word in name.kind == .person ? words[i][...] : words[i].prefix(1) where found[word]?.last != i {
        found[word, default: []].append(i)
      }
      if name.kind == .organization || name.kind == .media {
        for word in words[i] where found[word &+ 1]?.last != i { found[word &+ 1, default: []].append(i) }
      }
    }
    return found
  }

  private func isFuller(_ other: Int, than i: Int) -> Bool {
    let (short, long) = (words[i], words[other])
    guard entityOf[i] != entityOf[other], listedAs[entityOf[i]] == nil, !short.isEmpty,
      Self.family(names[i].kind) == Self.family(names[other].kind)
    else { return false }
    // "Mrs. Hale" is not Peter Hale.
    if let gender = courtesies[i], let known = names[other].gender, known != gender { return false }
    if names[i].kind == .person {
      if short.count < long.count { return isPart(short, of: long) }
      // "John F. Hale" and "John Hale"; the longer stands for both.
      return false
    }
    if isShort(i) { return long.contains(short[0]) }
    guard short.count < long.count, names[i].tokens.count <= 2, letters[i].isEmpty else { return false }
    return long.starts(with: short) && names[i].kind != .place
  }

  private func isPart(_ short: [UInt64], of long: [UInt64]) -> Bool {
    if Array(long.suffix(short.count)) == short { return true }
    if short.count == 1 { return long.contains(short[0]) }
    return short.first == long.first && short.last == long.last
  }
}
