import Grammar
import Vocabulary

/// Places that their neighbours show, whoever else is called so.
extension NameKinds {
  /// "the town of Margaret", "Sofia airport", "KENDAL, England": a place, whoever else is called so.
  func isPlaceSurely(_ range: Range<Int>) -> Bool {
    let (before, next) = (range.lowerBound - 1, range.upperBound)
    let last = text.word(range.upperBound - 1)
    guard range.count <= 3, !last.hasAny(.anyBodyHead.union([.companySuffix, .eventHead, .teamHead])) else {
      return false
    }
    if text.isWord(before, "of"), text.has(before - 1, .lower), Self.settlements.contains(text.hash(before - 1)) {
      return true
    }
    // "the mayor of Reading", "residents of Bath": these are of places only.
    let isSeat = text.isWord(before, "of") && Self.seats.contains(text.hash(before - 1))
    if isSeat, range.count <= 2, text.known(range) == nil { return true }
    if text.has(next, .lower), Self.sites.contains(text.hash(next)), !text.has(next + 1, .capital) {
      return !text.word(range.lowerBound).contains(.demonym) && !text.isPeople(range.lowerBound)
    }
    if isWireDateline(range) { return true }
    if text.isLocated(range), !text.any(range, [.body, .media]), text.known(range)?.place ?? true { return true }
    guard text.isDateline(range), text.has(next, .comma), text.has(next + 1, .capital) else { return false }
    let phrase = text.phrase(at: next + 1)
    guard text.word(next + 1).hasAny([.country, .area]) || phrase?.kind == .country else { return false }
    return !text.has(phrase?.end ?? next + 2, .word)
  }

  /// "SOFIA 1996-08-22", "SOFIA (AP) -", "SOFIA, June 5 (Reuters) -": capitals before a date or an agency.
  private func isWireDateline(_ range: Range<Int>) -> Bool {
    guard text.has(range.lowerBound, .blockStart), !text.any(range, [.body, .media]),
      range.allSatisfy({ text.has($0, .allCapitals) })
    else { return false }
    var next = range.upperBound
    if text.has(next, .number), text.tokens.range(next).count == 4 { return text.has(next + 1, .dash) }
    if text.has(next, .comma), text.word(next + 1).contains(.never), text.has(next + 2, .number) { next += 3 }
    return text.has(next, .openBracket) && text.word(next + 1).contains(.media) && text.has(next + 2, .closeBracket)
  }

  /// "from Sydney to Charlotte".
  func isGoal(_ i: Int) -> Bool {
    text.isWord(i - 1, "to") && text.isWord(i - 3, "from") && text.word(i - 2).hasAny(.anyPlace)
  }

  /// "town", "suburb": people live there.
  func isSettlement(_ i: Int) -> Bool { Self.settlements.contains(text.hash(i)) }

  /// "North Zubrow": a direction and one word that is nothing else.
  func isSideOfPlace(_ range: Range<Int>) -> Bool {
    let (first, last) = (text.word(range.lowerBound), text.word(range.upperBound - 1))
    return range.count == 2 && first.contains(.direction) && !text.has(range.upperBound - 1, .hyphenated)
      && !range.contains { text.has($0, .allCapitals) }
      && last.subtracting([.surname, .doubtfulPlace, .city]).isEmpty && !text.has(range.upperBound, .clitic)
  }

  /// What "S.", "N." stand before.
  static let halved: Set<UInt64> = Set(
    "korea africa ireland carolina dakota virginia yemen sudan vietnam america".split(separator: " ").map {
      WordHash.of($0)
    })

  private static let settlements: Set<UInt64> = Set(
    """
    town village city suburb hamlet settlement resort municipality borough township district province county commune
    parish island port neighbourhood neighborhood capital towns villages suburbs islands
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
  private static let seats: Set<UInt64> = Set(
    """
    mayor mayors mayoress vice-mayor bishop bishops archbishop residents inhabitants outskirts streets skies
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
  private static let sites: Set<UInt64> = Set(
    """
    airport airfield district province village suburb island islands peninsula valley prefecture governorate
    neighbourhood neighborhood township oblast
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
}
