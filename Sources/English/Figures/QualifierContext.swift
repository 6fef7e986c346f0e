import Grammar

/// Where words of bound and vagueness mean something else: topics ("a row over 40 jobs"), places ("under 40 feet of
/// snow"), sums ("$40 plus tax").
enum QualifierContext {
  /// "worried about 40 schools", "a row over 40 jobs": what a feeling, a talk or a dispute is about.
  static func isTopic(of match: Match) -> Bool {
    let first = match.tokens.lowerBound
    let tokens = match.document.tokens
    guard match.tokens.count == 1, first > match.document.sentence(of: first).lowerBound else { return false }
    switch tokens.hashes[first] {
    case about: return aboutTopics.contains(tokens.hashes[first - 1])
    case Words.over: return overTopics.contains(tokens.hashes[first - 1])
    default: return false
    }
  }

  /// "nowhere near 40", "not about 40".
  static func isDenied(_ match: Match) -> Bool {
    let first = match.tokens.lowerBound
    return first > match.document.sentence(of: first).lowerBound
      && denials.contains(match.document.tokens.hashes[first - 1])
  }

  /// "two shy of 40 wins", "10 miles south of 40 farms": how far from the number, which is exact.
  static func isCountedOff(_ match: Match) -> Bool {
    let first = match.tokens.lowerBound
    guard match.document.tokens.hashes[match.tokens.upperBound - 1] == Words.of else { return false }
    return isFigureEnd(first, match.document) || isFigureEnd(first - 1, match.document)
  }

  /// "buried under 40 feet of snow": beneath them.
  static func isPlace(_ match: Match) -> Bool {
    let first = match.tokens.lowerBound
    return match.tokens.count == 1 && first > match.document.sentence(of: first).lowerBound
      && buried.contains(match.document.tokens.hashes[first - 1])
  }

  /// The words close a figure: it stands before them with at most its own noun between, and no figure follows, to which
  /// they would belong. A word that also opens phrases ("maximum security jails") needs an end after it.
  static func isAfterFigure(_ match: Match) -> Bool {
    let document = match.document
    let first = match.tokens.lowerBound
    let next = match.tokens.upperBound
    let sentence = document.sentence(of: first)
    if isAmountAhead(next, document) { return false }
    let isNoun = match.tokens.count == 1 && openers.contains(document.tokens.hashes[first])
    if isNoun, next < sentence.upperBound, document.tokens.has(next, .word),
      !afterNoun.contains(document.tokens.hashes[next])
    {
      return false
    }
    if document.tokens.has(first, .dash) { return isFigureEnd(first, document) }
    // A single word belongs to the figure only directly, or behind one noun: "40 rooms max".
    let reach = match.tokens.count == 1 ? (isNoun ? 2 : 1) : 5
    return (0..<reach).contains { isFigureEnd(first - $0, document) }
  }

  /// "40-plus homes", "40+", "40 plus homes", but not a sum: "$40 plus tax", "40 plus the new ones".
  static func isPlusAfterFigure(_ match: Match) -> Bool {
    let document = match.document
    let tokens = document.tokens
    let first = match.tokens.lowerBound
    let next = match.tokens.upperBound
    let sentence = document.sentence(of: first)
    if isAmountAhead(next, document) { return false }
    let isEnd = next >= sentence.upperBound || tokens.has(next, .punctuation)
    if tokens.has(first, .glued), tokens.has(first, .punctuation) { return isFigureEnd(first, document) }
    if isEnd { return isFigureEnd(first, document) || isFigureEnd(first - 1, document) }
    return tokens.has(next, .lower) && !sumWords.contains(tokens.hashes[next]) && isFigureEnd(first, document)
      && tokens.has(first - 1, .number) && !isMoney(first - 2, document)
  }

  // MARK: Figures nearby

  static func isFigureEnd(_ end: Int, _ document: Document) -> Bool {
    guard let kind = document.language.book.kinds["figure"], end > 0 else { return false }
    let start = max(document.sentence(of: end - 1).lowerBound, end - 8)
    return start < end
      && (start..<end).contains { document.spans.first(kind: kind, at: $0)?.tokens.upperBound == end }
  }

  private static func isAmountAhead(_ token: Int, _ document: Document) -> Bool {
    guard token < document.tokens.count, let kind = document.language.book.kinds["figure"] else { return false }
    if document.tokens.hashes[token] == Words.to { return true }
    // A date is nothing that words could bound: "40 at least now".
    return document.spans.first(kind: kind, at: token)
      .map { document.value(of: $0, as: FigureReading.self)?.kind != .date } ?? false
  }

  private static func isMoney(_ token: Int, _ document: Document) -> Bool {
    guard token >= 0, let sign = document.language.book.classes.mask("currencySign") else { return false }
    return document.tokens.has(token, sign)
  }

  // MARK: Words

  private static let about = WordHash.of("about")

  private static let aboutTopics = WordSet(
    """
    talk talks talked talking speak speaks spoke spoken speaking think thinks thought thinking worry worries worried
    worrying complain complains complained complaining complaint complaints care cares cared concern concerns concerned
    anxious nervous unhappy upset angry happy excited curious sceptical skeptical optimistic pessimistic confident
    doubt doubts question questions book books film films movie story stories song play novel documentary essay lecture
    speech conversation conversations discussion discussions debate debates argument arguments argue argued details
    information news rumours rumors joke jokes jokes lie lies fear fears warning warnings
    """)
  private static let overTopics = WordSet(
    """
    row rows dispute disputes fight fights battle battles clash clashes debate debates argument arguments argue argued
    arguing quarrel concern concerns concerned fear fears worry worries worried anger angry outrage furore furor
    controversy lawsuit lawsuits sue sues sued suing protest protests protested strike strikes feud feuds tension
    tensions question questions criticism inquiry probe investigation negotiations resigned resignation scandal
    victory victories control power authority jurisdiction
    """)
  private static let denials = WordSet("nowhere not never n't anywhere")
  private static let buried = WordSet("buried trapped hidden submerged crushed pinned lies lay lying sits")
  /// Words that are a bound behind a figure and open a phrase before a noun.
  private static let openers = WordSet("minimum maximum max tops approximately approx roughly thereabouts")
  private static let afterNoun = WordSet(
    "to for in on at per a an each and or but before after from with is was are were if when by as came went")
  /// After "plus" these open what is added.
  private static let sumWords = WordSet(
    """
    a an the another other others extra additional its their his her our my your this that these those some any all
    tax taxes vat interest costs cost expenses fees fee shipping postage tips benefits bonus bonuses and or
    """)
}

extension Match {
  /// A figure begins after the match, or after the small words and hedges that can stand before its number.
  var isBeforeFigure: Bool {
    guard let kind = document.language.book.kinds["figure"] else { return false }
    let end = min(document.sentence(of: tokens.lowerBound).upperBound, tokens.upperBound + 5)
    var token = tokens.upperBound
    while token < end {
      if document.spans.first(kind: kind, at: token) != nil { return true }
      guard Self.leads.contains(document.tokens.hashes[token]) || document.tokens.has(token, .openQuote)
        || document.tokens.has(token, .quote) || document.tokens.has(token, .dash)
      else { return false }
      token += 1
    }
    return false
  }

  /// A small word or a word of bound, as stand between "from" and its number too.
  static func isLead(_ hash: UInt64) -> Bool { leads.contains(hash) }

  /// Between words of bound and their number.
  private static let leads = Set(
    """
    a an the another of total as $ between from about around roughly approximately some perhaps maybe nearly almost just
    under over more less fewer than up to at least most close estimated anywhere somewhere well minus
    """
    .split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
}
