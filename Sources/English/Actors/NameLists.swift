import Grammar
import Vocabulary

/// Names in a row are of one kind: "Given, Breen, Staunton and Irwin".
struct NameLists {
  let text: NameText

  func decide(_ candidates: inout [NameCandidate]) {
    for i in candidates.indices.dropLast()
    where !followsOpening(candidates[i].tokens) && isListed(candidates[i].tokens, candidates[i + 1].tokens) {
      let (a, b) = (candidates[i], candidates[i + 1])
      if Self.isGuess(a), let kind = b.kind, !Self.isGuess(b), canBe(kind, a) {
        candidates[i].decide(kind, "name.listed")
      }
      if Self.isGuess(b), let kind = a.kind, !Self.isGuess(a), canBe(kind, b) {
        candidates[i + 1].decide(kind, "name.listed")
      }
    }
  }

  /// Letters are nobody's name; a common word is neither person nor place for standing beside one.
  private func canBe(_ kind: Actor.Kind, _ candidate: NameCandidate) -> Bool {
    let i = candidate.tokens.lowerBound
    guard candidate.tokens.count == 1, kind == .person || kind == .place else { return true }
    if text.isPluralOfLetters(i) || text.has(i, .initial) { return false }
    if kind == .person, text.has(i, .allCapitals) { return false }
    let isName = text.word(i).hasAny(.given.union(.foreign).union(.anyPlace).union([.surname, .commonSurname, .placeHead]))
    return !text.word(i).contains(.common) || isName
  }

  /// "According to ABC News, Osgood …": no list.
  private func followsOpening(_ a: Range<Int>) -> Bool {
    text.isWord(a.lowerBound - 1, "to") && text.isWord(a.lowerBound - 2, "According")
  }

  private static func isGuess(_ candidate: NameCandidate) -> Bool {
    candidate.kind == nil && !candidate.isDoubtful || candidate.rule == "organization.unknown"
  }

  private func isListed(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    let gap = a.upperBound..<b.lowerBound
    if gap.count == 1 {
      return text.has(gap.lowerBound, .comma) || text.isWord(gap.lowerBound, "and") || text.isWord(gap.lowerBound, "or")
    }
    return gap.count == 2 && text.has(gap.lowerBound, .comma) && text.isWord(gap.lowerBound + 1, "and")
  }
}
