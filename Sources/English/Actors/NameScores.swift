import Grammar
import Vocabulary

/// Teams in tables of results and standings: "Leeds 2 Derby 0", "Boston 69 65 .515".
struct NameScores {
  let text: NameText

  /// A city beside a score is its team; so is the city elsewhere in that text, unless a preposition of place precedes.
  func decide(_ candidates: inout [NameCandidate]) {
    var teams: Set<UInt64> = []
    for i in candidates.indices
    where candidates[i].kind == .place && !isCountry(candidates[i].tokens) && plays(candidates[i].tokens) {
      candidates[i].decide(.organization, "organization.playing", isSure: true)
      teams.insert(candidates[i].key)
    }
    var scored: [Int] = []
    for i in candidates.indices where standsInScore(candidates[i].tokens) { scored.append(i) }
    if scored.count < 4 { scored = [] }
    for i in scored
    where candidates[i].kind == nil || candidates[i].kind == .place || candidates[i].kind == .organization {
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
    return text.has(next, .number) && text.tokens.range(next).count == 4 || text.has(next, .comma)
      || text.has(next, .dash)
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

  private static let matches: Set<UInt64> = Set(
    "beat defeated thrashed trounced v vs vs. edged outscored".split(separator: " ").map { WordHash.of($0) })

  /// A small number follows, and before the name stands a number, a mark or nothing.
  private func standsInScore(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard text.has(next, .number), text.tokens.range(next).count <= 3, !text.has(next, .glued) else { return false }
    // "8-0-39-3": a bowler's figures.
    if text.has(next + 1, .dash), text.has(next + 1, .glued), text.has(next + 3, .dash), text.has(next + 3, .glued) {
      return false
    }
    let before = range.lowerBound - 1
    return before < 0 || text.has(before, .number) || text.has(before, .punctuation)
      || text.has(range.lowerBound, .blockStart)
      || text.has(range.lowerBound, .sentenceStart)
  }
}
