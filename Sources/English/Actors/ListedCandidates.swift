import Grammar
import Vocabulary

/// Lays the names of the user's own list over what the rules cut out: the list wins, but never splits a longer name
/// that ends or begins otherwise ("Harben" in "Harben Times" or "University of Harben").
struct ListedCandidates {
  let text: NameText
  let document: Document
  let listed: ListedNames

  func replacing(_ candidates: [NameCandidate]) -> [NameCandidate] {
    let found = listedNames()
    if found.isEmpty { return candidates }
    var result: [NameCandidate] = []
    var next = 0
    for var name in found {
      while next < candidates.count, candidates[next].tokens.upperBound <= name.tokens.lowerBound {
        result.append(candidates[next])
        next += 1
      }
      guard next < candidates.count, candidates[next].tokens.overlaps(name.tokens) else {
        result.append(name)
        continue
      }
      let printed = candidates[next]
      if covers(printed.tokens, name.tokens), isLonger(printed.tokens, than: name) { continue }
      // "Mayor Jo Day": what the title said stays with the name.
      name.roles = printed.roles
      name.alias = printed.alias
      if printed.tokens.lowerBound == name.tokens.lowerBound, name.tokens.upperBound < printed.tokens.upperBound {
        name.tokens = printed.tokens
      }
      result.append(name)
      while next < candidates.count, candidates[next].tokens.overlaps(name.tokens) { next += 1 }
    }
    return result + candidates[next...]
  }

  private func covers(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.lowerBound <= b.lowerBound && b.upperBound <= a.upperBound
  }

  private func listedNames() -> [NameCandidate] {
    var found: [NameCandidate] = []
    for sentence in text.sentences {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        guard let match = listed.longestMatch(at: i, limit: sentence.upperBound, in: document) else {
          i += 1
          continue
        }
        var name = NameCandidate(i..<match.end, in: text)
        name.listed = match.actor
        if let kind = listed.actors[match.actor].kind { name.decide(kind, NameCandidate.yours, isSure: true) }
        found.append(name)
        i = match.end
      }
    }
    return found
  }

  /// The printed name goes on beyond the listed one with more than a suffix ("Jr.", "Inc."), or begins with more than
  /// what describes somebody ("Striker Jo Day", but "Mary Jo Day", "New Harben").
  private func isLonger(_ printed: Range<Int>, than name: NameCandidate) -> Bool {
    let (before, after) = (printed.lowerBound..<name.tokens.lowerBound, name.tokens.upperBound..<printed.upperBound)
    return after.contains { !text.word($0).hasAny([.nameSuffix, .companySuffix]) }
      || before.contains { i in
        let word = text.word(i)
        if text.has(i, .lower) || word.hasAny(.given) { return true }
        return name.kind != .person && !word.hasAny([.title, .titleModifier, .personNoun, .demonym])
      }
  }
}
