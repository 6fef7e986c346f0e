import Grammar
import Vocabulary

/// Teams in tables of results and standings: "Leeds 2 Derby 0", "Boston 69 65 .515".
struct NameScores {
  let text: NameText

  /// A city beside a score is its team; in such a text so is the city elsewhere, unless a preposition of place precedes.
  func decide(_ candidates: inout [NameCandidate]) {
    var teams: Set<UInt64> = []
    for i in candidates.indices where candidates[i].kind == .place && !isCountry(candidates[i].tokens) && plays(candidates[i].tokens) {
      candidates[i].decide(.organization, "organization.playing", isSure: true)
      teams.insert(candidates[i].key)
    }
    var scored: [Int] = []
    for i in candidates.indices where standsInScore(candidates[i].tokens) { scored.append(i) }
    if scored.count < 4 { scored = [] }
    for i in scored where candidates[i].kind == nil || candidates[i].kind == .place || candidates[i].kind == .organization {
      let range = candidates[i].tokens
      guard !isCountry(range), range.count <= 3 else { continue }
      if candidates[i].kind == nil, range.count > 1 || text.word(range.lowerBound).hasAny(.given) { continue }
      candidates[i].decide(.organization, "organization.score", isSure: true)
      teams.insert(candidates[i].key)
    }
    for i in candidates.indices where candidates[i].kind == .place && teams.contains(candidates[i].key) {
      if !text.word(candidates[i].tokens.lowerBound - 1).contains(.placeBefore), !isDateline(candidates[i].tokens) {
        candidates[i].decide(.organization, "organization.score", isSure: true)
      }
    }
  }

  /// "NEW YORK 1996-08-31", "DETROIT —": where a report was written.
  private func isDateline(_ range: Range<Int>) -> Bool {
    guard text.has(range.lowerBound, .blockStart) else { return false }
    let next = range.upperBound
    return text.has(next, .number) && text.tokens.range(next).count == 4 || text.has(next, .comma) || text.has(next, .dash)
      || text.has(next, .openBracket)
  }

  private func isCountry(_ range: Range<Int>) -> Bool {
    text.known(range) == .country || range.count == 1 && text.word(range.lowerBound).contains(.country)
  }

  /// "Leeds beat Derby", "Leeds v Derby": only teams do.
  private func plays(_ range: Range<Int>) -> Bool {
    let (before, next) = (range.lowerBound - 1, range.upperBound)
    return Self.matches.contains(text.hash(next)) && text.has(next, .lower) && text.isCapital(next + 1)
      || Self.matches.contains(text.hash(before)) && text.has(before, .lower) && text.isCapital(before - 1)
  }

  private static let matches: Set<UInt64> = Set("beat defeated thrashed trounced v vs vs. edged outscored".split(separator: " ").map { WordHash.of($0) })

  /// A small number follows, and before the name stands a number, a mark or nothing.
  private func standsInScore(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard text.has(next, .number), text.tokens.range(next).count <= 3, !text.has(next, .glued) else { return false }
    // "8-0-39-3": a bowler's figures.
    if text.has(next + 1, .dash), text.has(next + 1, .glued), text.has(next + 3, .dash), text.has(next + 3, .glued) { return false }
    let before = range.lowerBound - 1
    return before < 0 || text.has(before, .number) || text.has(before, .punctuation) || text.has(range.lowerBound, .blockStart)
      || text.has(range.lowerBound, .sentenceStart)
  }
}

/// Names in a row are of one kind: "Given, Breen, Staunton and Irwin".
struct NameLists {
  let text: NameText

  func decide(_ candidates: inout [NameCandidate]) {
    for i in candidates.indices.dropLast() where isListed(candidates[i].tokens, candidates[i + 1].tokens) {
      let (a, b) = (candidates[i], candidates[i + 1])
      if Self.isGuess(a), let kind = b.kind, !Self.isGuess(b) { candidates[i].decide(kind, "name.listed") }
      if Self.isGuess(b), let kind = a.kind, !Self.isGuess(a) { candidates[i + 1].decide(kind, "name.listed") }
    }
  }

  private static func isGuess(_ candidate: NameCandidate) -> Bool {
    candidate.kind == nil && !candidate.isDoubtful || candidate.rule == "organization.unknown"
  }

  private func isListed(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    let gap = a.upperBound..<b.lowerBound
    if gap.count == 1 { return text.has(gap.lowerBound, .comma) || text.isWord(gap.lowerBound, "and") || text.isWord(gap.lowerBound, "or") }
    return gap.count == 2 && text.has(gap.lowerBound, .comma) && text.isWord(gap.lowerBound + 1, "and")
  }
}

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
    for count in stride(from: min(6, limit - i), through: 1, by: -1) {
      let range = i..<(i + count)
      if count == 1, text.seenSmall.contains(text.tokens.hashes[i]) || text.has(i, .initial) { return nil }
      if text.word(i - 1).contains(.placeBefore), text.word(i).hasAny(.surePlace) || text.known(range)?.place == true {
        return NameCandidate(range, .place, rule: "name.headline", in: text)
      }
      if let kind = known.kind(of: range) { return NameCandidate(range, kind, rule: "name.headline", in: text) }
      if let phrase = text.known(range), let kind = Self.kind(phrase) { return NameCandidate(range, kind, rule: "name.headline", in: text) }
    }
    let word = text.word(i)
    let range = i..<(i + 1)
    if word.contains(.country) || word.hasAny([.city, .area]) && !word.hasAny([.common, .given, .surname, .demonym]) {
      return NameCandidate(range, .place, rule: "name.headline", in: text)
    }
    guard !word.contains(.common) else { return nil }
    if word.contains(.media) { return NameCandidate(range, .media, rule: "name.headline", in: text) }
    return word.contains(.body) ? NameCandidate(range, .organization, rule: "name.headline", in: text) : nil
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
