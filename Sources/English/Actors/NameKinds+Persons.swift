import Grammar
import Vocabulary

/// Persons whose names are made of common words.
extension NameKinds {
  /// "Chuck Holmbrek", "Ken Hill": given names that are common words, surnames that are landscapes.
  func isCalled(_ range: Range<Int>) -> Bool {
    let (first, last) = (text.word(range.lowerBound), text.word(range.upperBound - 1))
    guard range.count <= 3, isPersonShape(range), !text.has(range.lowerBound, .allCapitals) else { return false }
    let before = range.lowerBound - 1
    if range.count == 2, first.hasAny(.given.union([.foreign, .callName])),
      Self.landscapes.contains(text.hash(range.upperBound - 1))
    {
      // "the Salt and Verde Rivers"
      let isShared =
        text.isWord(before, "and") && before > 1 && text.has(before - 1, .capital) && text.isThe(before - 2)
      return !isShared && !text.isThe(before) && !(text.word(before).contains(.placeBefore) && text.has(before, .lower))
    }
    guard first.contains(.callName), !first.hasAny(.given),
      !last.hasAny(.anyBodyHead.union([.placeHead, .eventHead, .thingHead, .teamHead, .companySuffix, .title, .never])),
      !last.hasAny(.anyPlace) || last.contains(.surname)
    else { return false }
    if first.hasAny(.anyPlace.union(.demonym)) { return last.contains(.surname) && !last.contains(.common) }
    return last.hasAny([.surname]) || !last.contains(.common) && !text.has(range.upperBound - 1, .hyphenated)
      || last.contains(.commonSurname) && !text.word(before).contains(.placeBefore) && !text.isThe(before)
  }

  /// "Writing Fellow", "Team Captain": two common words of which a noun for a person is last are what somebody is.
  func isRoleAlone(_ range: Range<Int>) -> Bool {
    let last = text.word(range.upperBound - 1)
    return range.count == 2 && !text.isWord(range.lowerBound - 1, "of") && last.contains(.personNoun)
      && !text.any(range, [.commonSurname, .teamHead, .bodyHead, .mediaHead, .mediaPrefix])
      && range.allSatisfy { text.word($0).contains(.common) && !text.word($0).hasAny(.given.union(.surePlace)) }
  }

  private static let landscapes = WordSet("hill marsh fields forest woods wells brooks banks rivers meadows moor heath")
}
