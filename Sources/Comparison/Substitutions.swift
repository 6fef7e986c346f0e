import Vocabulary

/// Words of a pair that took each other's place and that no kind of change accounts for.
struct Substitutions {
  /// A verb or a name in place of another: the claim is another one.
  private(set) var replacesCore = false
  /// Content words that took each other's place, of all content words of both, in thousandths.
  private(set) var share = 0

  init(_ pair: ClaimPair, _ versions: Versions) {
    var replaced = 0
    let counted = Self.counted(pair, versions)
    for edit in pair.edits {
      let lost = pair.lost(in: edit).filter { !counted.contains($0.stem) }
      let gained = pair.gained(in: edit).filter { !counted.contains($0.stem) }
      if lost.isEmpty || gained.isEmpty { continue }
      // What changed inside quotation marks is an edit of the quotation.
      if lost.allSatisfy({ $0.traits.contains(.quoted) }) && gained.allSatisfy({ $0.traits.contains(.quoted) }) {
        continue
      }
      if Self.isSpelling(lost, gained, versions) { continue }
      let areVerbs = (lost + gained).allSatisfy(Self.isVerb)
      if areVerbs, Self.bothChange(pair, versions) { continue }
      replaced += lost.count + gained.count
      if lost.contains(where: Self.isVerb), gained.contains(where: Self.isVerb) { replacesCore = true }
      let before = lost.first { Self.isName($0, versions.old) }
      let after = gained.first { Self.isName($0, versions.new) }
      if let before, let after, !Self.nameSameActor(before, after, versions) { replacesCore = true }
    }
    let all = pair.oldStems.count + pair.newStems.count
    share = all == 0 ? 0 : min(1000, replaced * 1000 / all)
  }

  private static func isVerb(_ word: Word) -> Bool { word.traits.contains(.verb) }

  /// At the start of a sentence only a mention tells a name from another word.
  private static func isName(_ word: Word, _ view: RecordView) -> Bool {
    word.traits.contains(.name) || view.actor(at: word.range) != nil
  }

  /// The nouns counted: another one is a change of its own.
  private static func counted(_ pair: ClaimPair, _ versions: Versions) -> Set<UInt64> {
    var stems: Set<UInt64> = []
    for word in pair.oldWords where word.figure >= 0 { add(versions.old.figure(word.figure), to: &stems) }
    for word in pair.newWords where word.figure >= 0 { add(versions.new.figure(word.figure), to: &stems) }
    return stems
  }

  private static func add(_ figure: Figure, to stems: inout Set<UInt64>) {
    stems.formUnion(NounStems.of(figure.of))
    stems.formUnion(NounStems.of(NounStems.property(figure.about)))
  }

  /// "rose" → "climbed": both figures went the same way, or the change of direction is told by the figure.
  private static func bothChange(_ pair: ClaimPair, _ versions: Versions) -> Bool {
    pair.oldWords.contains { $0.figure >= 0 && versions.old.figure($0.figure).change != nil }
      && pair.newWords.contains { $0.figure >= 0 && versions.new.figure($0.figure).change != nil }
  }

  /// "organisation" → "organization", "Nakhalah" → "Nakhaleh".
  private static func isSpelling(_ lost: [Word], _ gained: [Word], _ versions: Versions) -> Bool {
    guard lost.count == 1, gained.count == 1 else { return false }
    let a = Array(versions.old.reader.passage(lost[0].range).lowercased().utf8)
    let b = Array(versions.new.reader.passage(gained[0].range).lowercased().utf8)
    let shared = zip(a, b).prefix { $0 == $1 }.count
    return shared >= 4 && shared * 10 >= max(a.count, b.count) * 6
  }

  private static func nameSameActor(_ old: Word, _ new: Word, _ versions: Versions) -> Bool {
    guard let before = versions.old.actor(at: old.range), let after = versions.new.actor(at: new.range) else {
      return false
    }
    return versions.actors.isSame(before, after)
  }
}

/// Nouns of a figure as stems.
enum NounStems {
  /// Of "elderly people": elderly, person.
  static func of(_ words: String?) -> [UInt64] {
    guard let words else { return [] }
    return words.lowercased().utf8.split { !isLetter($0) }.compactMap { word in
      let hash = FormHash.of(word)
      return ClosedWords.function.contains(hash) || ClosedWords.auxiliaries.contains(hash)
        ? nil : Stemmer.stem(Array(word)[...])
    }
  }

  /// Of what an amount is a property of, the noun itself, without its owner: "net profit" of "net profit, Arvo".
  static func property(_ about: String?) -> String? {
    about.map { String($0.prefix { $0 != "," }) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10
  }
}
