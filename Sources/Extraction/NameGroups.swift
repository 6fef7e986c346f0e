import Grammar
import Vocabulary

/// Names grouped into entities: "Ziyad al-Nakhalah" and "al-Nakhalah", "United Nations" and "U.N.".
struct NameGroups {
  /// An entity's number for each of the document's names, in their order.
  private(set) var entityOf: [Int]
  private(set) var count = 0

  private let document: Document
  private let names: [NameFinding]
  /// Hashes of the words of each name, without small words.
  private let words: [[UInt64]]
  /// The letters of a name's capitals ("UN" of "United Nations"), or of an acronym without its dots.
  private let letters: [[UInt8]]

  init(_ document: Document) {
    self.document = document
    names = document.names
    entityOf = Array(repeating: -1, count: names.count)
    words = names.map { Self.words(of: $0, document) }
    letters = names.map { Self.letters(of: $0, document) }
    groupEqualNames()
    groupAcronyms()
    groupShortNames()
  }

  // MARK: What names are made of

  /// Words that begin with a capital, the Arabic article off: what two forms of a name share.
  private static func words(of name: NameFinding, _ document: Document) -> [UInt64] {
    name.tokens.compactMap { token in
      let tokens = document.tokens
      if tokens.has(token, .initial) || !(tokens.has(token, .word) || tokens.has(token, .dotted)) || tokens.has(token, .clitic) {
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

  // MARK: Grouping

  private static func family(_ kind: Actor.Kind) -> Actor.Kind { kind == .media ? .organization : kind }

  private mutating func groupEqualNames() {
    var byKey: [NameKey: Int] = [:]
    for (i, name) in names.enumerated() {
      let key = NameKey(words: words[i].isEmpty ? [UInt64(i) | 1 << 63] : words[i], kind: Self.family(name.kind))
      if let known = byKey[key] {
        entityOf[i] = known
      } else {
        byKey[key] = count
        entityOf[i] = count
        count += 1
      }
    }
  }

  private struct NameKey: Hashable {
    var words: [UInt64]
    var kind: Actor.Kind
  }

  private mutating func merge(_ a: Int, into b: Int) {
    guard a != b else { return }
    for i in entityOf.indices where entityOf[i] == a { entityOf[i] = b }
  }

  /// What brackets define, and acronyms whose letters a longer name of the text has.
  private mutating func groupAcronyms() {
    var long: [[UInt8]: Int] = [:]
    for (i, name) in names.enumerated() {
      if let alias = name.alias, let other = names.firstIndex(where: { $0.tokens == alias }) {
        merge(entityOf[other], into: entityOf[i])
      }
      if name.tokens.count > 1, !letters[i].isEmpty, name.kind != .person, long[letters[i]] == nil { long[letters[i]] = i }
    }
    for (i, name) in names.enumerated() where name.tokens.count == 1 && !letters[i].isEmpty {
      guard let other = long[letters[i]], Self.family(names[other].kind) == Self.family(name.kind) else { continue }
      merge(entityOf[i], into: entityOf[other])
    }
  }

  /// A person's last or only word, and the first words of a body, mean the fuller name nearest before, else after.
  private mutating func groupShortNames() {
    var merged: [(name: Int, entity: Int)] = []
    for (i, name) in names.enumerated() where name.kind == .person || name.kind == .organization || name.kind == .media {
      guard let other = fuller(than: i) else { continue }
      merged.append((i, entityOf[other]))
    }
    for (name, entity) in merged { entityOf[name] = entity }
  }

  private func fuller(than i: Int) -> Int? {
    var k = i - 1
    while k >= 0 {
      if isFuller(k, than: i) { return k }
      k -= 1
    }
    k = i + 1
    while k < names.count {
      if isFuller(k, than: i) { return k }
      k += 1
    }
    return nil
  }

  private func isFuller(_ other: Int, than i: Int) -> Bool {
    let (short, long) = (words[i], words[other])
    guard entityOf[i] != entityOf[other], !short.isEmpty, Self.family(names[i].kind) == Self.family(names[other].kind) else { return false }
    if names[i].kind == .person {
      if short.count < long.count { return isPart(short, of: long) }
      // "John F. Hale" and "John Hale"; the longer stands for both.
      return false
    }
    guard short.count < long.count, names[i].tokens.count <= 2, letters[i].isEmpty else { return false }
    return long.starts(with: short) && names[i].kind != .place
  }

  private func isPart(_ short: [UInt64], of long: [UInt64]) -> Bool {
    if Array(long.suffix(short.count)) == short { return true }
    if short.count == 1 { return long.contains(short[0]) }
    return short.first == long.first && short.last == long.last
  }
}
