import Grammar
import Vocabulary

/// What quotation marks and brackets show of names: nicknames, and titles of works with small words or marks in them.
extension NameText {
  /// The tokens between the mark at `open` and the one that closes it, at most `limit` tokens; nil without one.
  func marked(_ open: Int, limit: Int) -> Range<Int>? {
    let isBracket = has(open, .openBracket)
    guard isBracket || has(open, .openQuote) || has(open, .quote) else { return nil }
    var i = open + 1
    while i < tokens.count, i - open <= limit + 1 {
      let closes = isBracket ? has(i, .closeBracket) : has(i, .closeQuote) || has(i, .quote)
      if closes { return i > open + 1 ? (open + 1)..<i : nil }
      i += 1
    }
    return nil
  }

  /// `Margaret "Peg" Osgood`, "Robert (Bob) Hale": a call name after the given name, before the surname.
  func nickname(after run: Range<Int>) -> Range<Int>? {
    let open = run.upperBound
    let kinds = NameWord.given.union(.foreign)
    guard run.count <= 4, let inside = marked(open, limit: 2), run.contains(where: { word($0).hasAny(kinds) }),
      inside.allSatisfy({ has($0, .word) && has($0, .capital) }),
      has(inside.upperBound + 1, .word), isCapital(inside.upperBound + 1), !word(inside.upperBound + 1).contains(.never)
    else { return nil }
    // Brackets hold teams and parties too: "Robert (Leeds) Hale".
    if has(open, .openBracket) {
      let call = word(inside.lowerBound)
      if inside.count > 1 || !call.hasAny(kinds) || call.hasAny([.country, .area, .city]) { return nil }
    }
    return inside
  }

  /// The nickname inside a candidate: the tokens between its marks.
  func nickname(in range: Range<Int>) -> Range<Int>? {
    guard range.count > 4 || range.count == 4,
      let open = range.first(where: { has($0, .openQuote) || has($0, .quote) || has($0, .openBracket) }),
      let inside = marked(open, limit: 2), inside.upperBound < range.upperBound
    else { return nil }
    return inside
  }

  /// "Winter in Tokyo", "Occam's Window" between quotation marks: capitalised but for small words, nothing said.
  func quotedTitle(at open: Int) -> Range<Int>? {
    guard has(open, .openQuote) || has(open, .quote), let inside = marked(open, limit: 8), !inside.isEmpty else {
      return nil
    }
    // `the single "Stronger"`: one word is a title only where a noun for works says so.
    if inside.count == 1 || inside.count == 2 && has(inside.upperBound - 1, .comma) {
      let isTitled = has(inside.lowerBound, .capital) && has(inside.lowerBound, .word) && has(open - 1, .lower)
      return isTitled && Self.workNouns.contains(hash(open - 1)) ? inside.lowerBound..<(inside.lowerBound + 1) : nil
    }
    let last = inside.upperBound - 1
    let end = has(last, .comma) ? last : inside.upperBound
    let title = inside.lowerBound..<end
    // `Margaret "Hands of Stone" Osgood`
    let isNickname = word(open - 1).hasAny(NameWord.given.union(.foreign)) && isCapital(inside.upperBound + 1)
    guard title.count > 1, !isNickname, has(title.lowerBound, .capital),
      has(end - 1, .capital) || has(end - 1, .number) else {
      return nil
    }
    var (capitals, small) = (0, 0)
    for i in title {
      if has(i, .capital) {
        capitals += 1
      } else if has(i, .clitic) || isWord(i, ":") {
        small += 1
      } else if has(i, .lower), Self.smallWords.contains(tokens.hashes[i]) {
        small += 1
      } else if !has(i, .number) {
        return nil
      }
      // "Thank You, Mr. Hale" is said, not sung.
      if isCourtesy(i) || word(i).contains(.never) { return nil }
    }
    let after = word(inside.upperBound + 1)
    return capitals > 1 && small > 0 && !after.contains(.saying) && !word(open - 1).contains(.saying) ? title : nil
  }

  /// Nouns before the title of a work.
  static let workNouns: Set<UInt64> = Set(
    """
    film movie novel book song single album musical opera sitcom documentary thriller comedy memoir biography
    autobiography poem painting sculpture symphony ballet blockbuster bestseller novella trilogy miniseries mini-series
    videogame sequel prequel track anthem mixtape soap
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

  /// What titles print in small letters.
  private static let smallWords: Set<UInt64> = Set(
    "a an the of in on at to for and or but nor from with by as vs vs. into per via".split(separator: " ").map {
      WordHash.of($0)
    })
}
