import Grammar
import Vocabulary

/// What a text has said about its names, so that the same words are the same thing everywhere in it.
struct NamePropagation {
  let text: NameText
  private var kinds: [UInt64: Actor.Kind] = [:]
  /// What a likely rule's word is worth beside others about the same string; 1 where not listed.
  private static let weights: [String: Double] = [
    "person.speaking": 2, "person.givenAlone": 2, "organization.staff": 2, "place.preposition": 1.5,
    "organization.unknown": 0.6, "organization.article": 2, "organization.business": 4, "organization.its": 3,
    "organization.acronym": 0.9, "organization.words": 0.8, "organization.mixed": 0.8,
  ]
  /// Words of persons' names of two words or more.
  private var personWords: [UInt64: Bool] = [:]
  /// Particles with the word after them: "del Ponte".
  private var particled: Set<UInt64> = []
  private var bodyStarts: [UInt64: Actor.Kind] = [:]
  private var initials: [UInt64: Actor.Kind] = [:]
  /// Nouns that say what the text's bodies are: "Council" of "Budget Council".
  private var bodyHeads: [UInt64: Actor.Kind] = [:]

  /// Words that stand after a preposition of place.
  private let placed: Set<UInt64>

  private let signs: NameKinds

  init(_ text: NameText, _ signs: NameKinds) {
    self.text = text
    self.signs = signs
    var placed: Set<UInt64> = []
    for i in text.tokens.indices.dropFirst() where text.has(i, .capital) && text.word(i).hasAny(.anyPlace) {
      let before = text.word(i - 1).contains(.placeBefore) || text.isWord(i - 1, "of") || text.isWord(i - 1, "to")
      if before && !text.has(i + 1, .clitic) && !text.isCapital(i + 1) || text.isDateline(i..<(i + 1)) {
        placed.insert(text.tokens.hashes[i])
      }
    }
    self.placed = placed
  }

  /// Learns from what is decided: what sure rules first said of a string stays; likely kinds are weighed.
  mutating func learn(_ candidates: [NameCandidate]) {
    learnParts(candidates)
    var votes: [UInt64: [Actor.Kind: Double]] = [:]
    var order: [UInt64] = []
    for candidate in candidates where candidate.kind != nil && kinds[candidate.key] == nil {
      // "the Osgood newspaper" in a text of "Margaret Osgood": hers, or called after her.
      if Self.described.contains(candidate.rule), candidate.tokens.count == 1,
        personWords[text.tokens.hashes[candidate.tokens.lowerBound]] == true
      {
        continue
      }
      if candidate.isSure {
        kinds[candidate.key] = candidate.kind!
      } else {
        if votes[candidate.key] == nil { order.append(candidate.key) }
        votes[candidate.key, default: [:]][candidate.kind!, default: 0] += Self.weights[candidate.rule] ?? 1
      }
    }
    for key in order where kinds[key] == nil {
      // Of equal weights the kind declared first in the vocabulary wins, whatever the order of the dictionary.
      kinds[key] = Actor.Kind.allCases.max { (votes[key]![$0] ?? 0) < (votes[key]![$1] ?? 0) }
    }
  }

  /// Learns what the words of full names are.
  private mutating func learnParts(_ candidates: [NameCandidate]) {
    for candidate in candidates {
      guard let kind = candidate.kind else { continue }
      let range = candidate.tokens
      switch kind {
      case .person where range.count > 1:
        for i in range where isNamePart(i) {
          let isLast = i == range.upperBound - 1 || i == range.upperBound - 2 && text.word(i + 1).contains(.nameSuffix)
          if i > range.lowerBound, text.word(i - 1).contains(.particle) {
            particled.insert(text.key((i - 1)..<(i + 1)))
          }
          personWords[text.tokens.hashes[i]] = (personWords[text.tokens.hashes[i]] ?? false) || isLast
        }
      case .organization, .media:
        if range.count > 1 {
          if text.word(range.upperBound - 1).contains(.companySuffix) || isFirmsName(candidate) {
            bodyStarts[text.tokens.hashes[range.lowerBound]] = kind
          }
          if let letters = Self.initials(range, text) { initials[letters] = kind }
          let head = text.head(of: range)
          if text.word(head).hasAny([.bodyHead, .stateBodyHead]) { bodyHeads[text.tokens.hashes[head]] = kind }
        }
      case .event where candidate.rule == "event.storm":
        kinds[text.key((range.upperBound - 1)..<range.upperBound)] = .event
      case .event where range.count > 1:
        let head = text.head(of: range)
        if text.word(head).contains(.eventHead) { bodyHeads[text.tokens.hashes[head]] = .event }
      default: break
      }
    }
  }

  private static let described: Set<String> = ["organization.described", "media.described"]

  /// "Zubrow Vale" that is known: its first word is the firm, too, if it is nothing else.
  private func isFirmsName(_ candidate: NameCandidate) -> Bool {
    let isOther = NameWord.anyPlace.union([.common, .demonym, .title, .direction, .region, .never])
    return candidate.rule == "organization.known" && !text.word(candidate.tokens.lowerBound).hasAny(isOther)
      && text.tokens.range(candidate.tokens.lowerBound).count > 3
  }

  private func isNamePart(_ i: Int) -> Bool {
    text.isCapital(i) && !text.has(i, .initial) && !text.word(i).hasAny([.nameSuffix, .particle])
  }

  /// The hash of the capitals of a name of two words or more.
  static func initials(_ range: Range<Int>, _ text: NameText) -> UInt64? {
    var letters: [UInt8] = []
    for i in range where text.has(i, .capital) { letters.append(text.firstByte(i)) }
    return letters.count >= 2 ? letters.withUnsafeBufferPointer { WordHash.of($0) } : nil
  }

  /// What the text calls the words of a range, for headlines.
  func kind(of range: Range<Int>) -> Actor.Kind? {
    if let known = kinds[text.key(range)] { return known }
    if range.count == 1, personWords[text.tokens.hashes[range.lowerBound]] == true { return .person }
    return nil
  }

  /// "Cordoba" in a text of "Elena Cordoba" that is nowhere "in Cordoba": the place of that name is not meant.
  private func isPersonsLastName(_ i: Int) -> Bool {
    let hash = text.tokens.hashes[i]
    return personWords[hash] == true && !placed.contains(hash) && !text.has(i, .allCapitals)
  }

  /// "the Osgoods" in a text of "Margaret Osgood".
  private func isFamily(_ i: Int) -> Bool {
    let range = text.tokens.range(i)
    guard text.isThe(i - 1), range.count > 4, text.byte(range.end - 1) == UInt8(ascii: "s"), !text.isCapital(i + 1),
      text.word(i).subtracting(.common).isEmpty
    else { return false }
    return personWords[text.hashOf(range.start, range.end - 1)] == true
  }

  /// Gives undecided candidates the kind that the text gives their words elsewhere.
  func apply(to candidate: inout NameCandidate) {
    decide(&candidate)
    // "del Ponte said" in a text of "Carla del Ponte".
    while candidate.kind == .person, candidate.listed == nil, candidate.tokens.lowerBound > 0,
      text.word(candidate.tokens.lowerBound - 1).contains(.particle),
      particled.contains(text.key((candidate.tokens.lowerBound - 1)..<(candidate.tokens.lowerBound + 1)))
    {
      candidate.tokens = (candidate.tokens.lowerBound - 1)..<candidate.tokens.upperBound
      candidate.key = text.key(candidate.tokens)
    }
  }

  private func decide(_ candidate: inout NameCandidate) {
    let range = candidate.tokens
    if range.count == 1, candidate.kind == nil, isFamily(range.lowerBound) {
      return candidate.decide(.group, "group.family", isSure: true)
    }
    // "Gianni Versace" left; so did "Versace".
    if candidate.rule == "organization.known", range.count == 1, isPersonsLastName(range.lowerBound),
      !text.word(range.lowerBound).subtracting([.body, .common]).isEmpty
    {
      return candidate.decide(.person, "person.part")
    }
    if candidate.kind == .place, range.count == 1, isPersonsLastName(range.lowerBound) {
      return candidate.decide(.person, "person.part")
    }
    guard candidate.kind == nil || !candidate.isSure else { return }
    // "Osgood's shares fell" in a text of "Karl Osgood" and "Osgood Inc.".
    if range.count == 1, let kind = bodyStarts[text.tokens.hashes[range.lowerBound]],
      personWords[text.tokens.hashes[range.lowerBound]] != nil,
      signs.hasBusiness(range) || signs.isStaffed(range)
    {
      return candidate.decide(kind, "organization.part", isSure: true)
    }
    // "Osgood shares fell": what stands there without an "'s" is of a firm.
    if range.count == 1, personWords[text.tokens.hashes[range.lowerBound]] != nil, signs.hasPapers(range) {
      return candidate.decide(.organization, "organization.business", isSure: true)
    }
    if candidate.rule == "person.part" { return }
    if let known = kinds[candidate.key] {
      // "LEEDS 2001-05-03": where a report on Leeds was written.
      if candidate.kind == .place, known == .organization, text.isDateline(range) { return }
      if known != candidate.kind { candidate.decide(known, "name.again") }
      return
    }
    guard candidate.kind == nil || candidate.kind == .place && !text.word(range.lowerBound).contains(.country) else {
      return
    }
    if candidate.isDoubtful, range.count == 1, text.seenSmall.contains(text.tokens.hashes[range.lowerBound]) { return }
    let hash = text.tokens.hashes[range.lowerBound]
    if candidate.kind == .place, placed.contains(hash) { return }
    // "Osgood prints" with a capital in a text of "Margaret Osgood".
    if range.count == 2, candidate.kind == nil, personWords[hash] == true,
      personWords[text.tokens.hashes[range.lowerBound + 1]] == nil, !text.has(range.lowerBound + 1, .allCapitals),
      !text.word(range.lowerBound + 1).hasAny(.given.union([.surname, .hyphenGiven])),
      !text.has(range.lowerBound, .hyphenated)
    {
      candidate.tokens = range.lowerBound..<(range.lowerBound + 1)
      candidate.key = text.key(candidate.tokens)
      return candidate.decide(.person, "person.part")
    }
    if range.count == 1, let isLast = personWords[hash], isLast || candidate.kind == nil && !candidate.isDoubtful {
      return candidate.decide(.person, "person.part")
    }
    if range.count == 1, let kind = initials[hash], text.has(range.lowerBound, .allCapitals) {
      return candidate.decide(kind, "organization.initials")
    }
    if range.count == 1, candidate.kind == nil || !candidate.isSure, let kind = bodyHeads[hash],
      text.isWord(range.lowerBound - 1, "the") || text.isWord(range.lowerBound - 1, "The"),
      !text.isCapital(range.upperBound)
    {
      return candidate.decide(kind, kind == .event ? "event.short" : "organization.short")
    }
    if range.count == 1, candidate.kind == nil, let kind = bodyStarts[hash] {
      return candidate.decide(kind, "organization.part")
    }
  }
}
