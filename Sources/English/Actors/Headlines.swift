import Grammar
import Vocabulary

/// Headlines and shouted lines: only names that the body has, and well-known places and bodies.
struct Headlines {
  let text: NameText
  let known: NamePropagation

  func candidates() -> [NameCandidate] {
    var found: [NameCandidate] = []
    for (number, sentence) in text.sentences.enumerated() where text.isLoud[number] {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        if let candidate = candidate(at: i, limit: sentence.upperBound) {
          found.append(candidate)
          i = candidate.tokens.upperBound
        } else {
          i += 1
        }
      }
    }
    return found
  }

  private func candidate(at i: Int, limit: Int) -> NameCandidate? {
    guard text.has(i, .word) || text.has(i, .dotted), text.isCapital(i), !text.has(i, .clitic) else { return nil }
    if let firm = firm(at: i, limit: limit) { return firm }
    for count in stride(from: min(6, limit - i), through: 1, by: -1) {
      let range = i..<(i + count)
      if count == 1, text.seenSmall.contains(text.tokens.hashes[i]) || text.has(i, .initial) { return nil }
      if text.word(i - 1).contains(.placeBefore),
        count == 1 && text.word(i).hasAny(.surePlace) || text.known(range)?.place == true
      {
        return NameCandidate(range, .place, rule: "name.headline", in: text)
      }
      if let kind = known.kind(of: range) { return NameCandidate(range, kind, rule: "name.headline", in: text) }
      if let phrase = text.known(range), let kind = Self.kind(phrase) {
        return NameCandidate(range, kind, rule: "name.headline", in: text)
      }
    }
    let word = text.word(i)
    let range = i..<(i + 1)
    if word.contains(.country) || word.hasAny([.city, .area]) && !word.hasAny([.common, .given, .surname, .demonym]) {
      return NameCandidate(range, .place, rule: "name.headline", in: text)
    }
    if let person = person(at: i, limit: limit) { return person }
    guard !word.contains(.common) else { return nil }
    if word.contains(.media) { return NameCandidate(range, .media, rule: "name.headline", in: text) }
    return word.contains(.body) ? NameCandidate(range, .organization, rule: "name.headline", in: text) : nil
  }

  /// "COPYRIGHT 2001 BY OMNIX PRESS, INC.": what its suffix shows, behind a small word, a number or a mark.
  private func firm(at i: Int, limit: Int) -> NameCandidate? {
    guard text.has(i, .blockStart) || !text.has(i - 1, .word) || text.has(i - 1, text.functionWords)
      || text.isWord(i - 1, "AND")
    else { return nil }
    var end = i
    while end < min(limit, i + 6) {
      if end > i, Self.suffixes.contains(text.hash(end)) {
        return NameCandidate(i..<(end + 1), .organization, rule: "organization.suffix", isSure: true, in: text)
      }
      let isMark = text.has(end, .comma) && end > i && Self.suffixes.contains(text.hash(end + 1))
      guard isMark || text.has(end, .word) && text.has(end, .allCapitals) && !text.has(end, text.closedWords) else {
        return nil
      }
      end += 1
    }
    return nil
  }

  /// Suffixes of companies that are nothing else.
  private static let suffixes = WordSet("inc inc. ltd ltd. llc l.l.c. plc gmbh corp corp.")

  /// "Margaret Osgood Wins", "Osgood Wins": names that hardly are anything else.
  private func person(at i: Int, limit: Int) -> NameCandidate? {
    let word = text.word(i)
    let isOther: NameWord = [
      .never, .common, .country, .area, .city, .doubtfulPlace, .body, .media, .event, .demonym,
    ]
    guard !word.hasAny(isOther) else { return nil }
    let end = i + 2
    if word.hasAny(.given), end <= limit, text.isCapital(i + 1), text.has(i + 1, .word),
      !text.word(i + 1).hasAny(isOther.union(.anyBodyHead))
    {
      return NameCandidate(i..<end, .person, rule: "name.headline", in: text)
    }
    guard word.contains(.surname), !word.hasAny(.given), !text.has(i, .hyphenated) else { return nil }
    return NameCandidate(i..<(i + 1), .person, rule: "name.headline", in: text)
  }

  private static func kind(_ phrase: KnownPhrase) -> Actor.Kind? {
    switch phrase {
    case .country, .area, .city: .place
    case .body: .organization
    case .media: .media
    case .event: .event
    case .group: .group
    case .title: nil
    }
  }
}
