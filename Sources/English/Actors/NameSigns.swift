import Grammar
import Vocabulary

/// What single words of a name show.
extension NameText {
  /// "Israeli-Palestinian", "Franco-German".
  func isTiedDemonym(_ i: Int) -> Bool {
    let range = tokens.range(i)
    guard let cut = (range.start..<range.end).first(where: { byte($0) == UInt8(ascii: "-") }) else { return false }
    let last = hashOf(cut + 1, range.end)
    return isDemonymHash(last)
  }

  /// "NGOs", "MPs": letters in the plural name nobody.
  func isPluralOfLetters(_ i: Int) -> Bool {
    let range = tokens.range(i)
    guard range.count > 2, byte(range.end - 1) == UInt8(ascii: "s") else { return false }
    return text[range.start..<(range.end - 1)].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// "in Zubrow, Ohio,", "near Zubrow Wells, N.D.": a larger place stands behind it.
  func isLocated(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard range.count <= 3, Self.inside.contains(hash(range.lowerBound - 1)), has(range.lowerBound - 1, .lower),
      has(next, .comma), has(next + 1, .capital)
    else { return false }
    let larger = phrase(at: next + 1)
    guard word(next + 1).hasAny([.country, .area]) || larger.map({ $0.kind == .country || $0.kind == .area }) ?? false
    else { return false }
    let end = larger?.end ?? next + 2
    return has(end, .comma) || has(end, .terminator) || has(end - 1, .dotted)
  }

  private static let inside = WordSet("in near outside")

  func isThe(_ i: Int) -> Bool { isWord(i, "the") || isWord(i, "The") }

  /// "XVII".
  func isRoman(_ i: Int) -> Bool {
    let range = tokens.range(i)
    return range.count > 1 && text[range.start..<range.end].allSatisfy { b in
      b == UInt8(ascii: "I") || b == UInt8(ascii: "V") || b == UInt8(ascii: "X")
    }
  }

  /// "NEW YORK 1996-08-31", "DETROIT —": where a report was written.
  func isDateline(_ range: Range<Int>) -> Bool {
    guard has(range.lowerBound, .blockStart) else { return false }
    let next = range.upperBound
    return has(next, .number) && tokens.range(next).count == 4 || has(next, .comma)
      || has(next, .dash)
      || has(next, .openBracket)
  }

  func isCourtesy(_ i: Int) -> Bool { i >= 0 && Self.courtesies.contains(tokens.hashes[i]) }

  private static let courtesies: Set<UInt64> = Set(
    "mr mr. mrs mrs. ms ms. mx mx. miss messrs messrs. dr dr. sir lady dame cllr cllr.".split(separator: " ").map {
      WordHash.of($0)
    })

  /// What the first given name, or the title before the name, shows.
  func gender(of range: Range<Int>) -> Gender? {
    if let gender = courtesyGender(of: range) { return gender }
    for i in range {
      if word(i).hasAny([.man, .foreignMan]) { return .male }
      if word(i).hasAny([.woman, .foreignWoman]) { return .female }
      if word(i).hasAny([.eitherGiven, .foreignGiven]) { break }
    }
    let title = hash(range.lowerBound - 1)
    if Self.maleTitles.contains(title) { return .male }
    return Self.femaleTitles.contains(title) ? .female : nil
  }

  /// What a courtesy before a surname by itself says of whom of that name it means.
  func courtesyGender(of range: Range<Int>) -> Gender? {
    guard range.count == 1 else { return nil }
    let title = hash(range.lowerBound - 1)
    if Self.sirs.contains(title) { return .male }
    return Self.ladies.contains(title) ? .female : nil
  }

  private static let sirs = WordSet("mr mr. sir")
  private static let ladies = WordSet("mrs mrs. ms ms. miss lady")

  private static let maleTitles: Set<UInt64> = Set(
    "mr mr. sir lord king prince father pope congressman chairman spokesman".split(separator: " ").map {
      WordHash.of($0)
    })
  private static let femaleTitles: Set<UInt64> = Set(
    "mrs mrs. ms ms. miss lady dame queen princess sister congresswoman chairwoman spokeswoman".split(separator: " ")
      .map { WordHash.of($0) })

  /// The word that says what a name is: the last, or the one before "of", "for", "on".
  func head(of range: Range<Int>) -> Int {
    for i in range.dropFirst() where has(i, .lower) && (isWord(i, "of") || isWord(i, "for") || isWord(i, "on")) {
      return i - 1
    }
    return range.upperBound - 1
  }

  /// "Goto.com".
  func endsDomain(_ i: Int) -> Bool {
    let range = tokens.range(i)
    guard range.count > 4 else { return false }
    let tail = text[(range.end - 4)..<range.end].map { $0 | 0x20 }
    return tail == Array(".com".utf8) || tail == Array(".org".utf8) || tail == Array(".net".utf8)
  }
}
