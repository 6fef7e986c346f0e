import Grammar
import Vocabulary

/// What words beside a figure say about its bound and its vagueness.
struct Qualifier: RuleOutput, Equatable {
  enum Side: Sendable { case before, after }

  var bound: Figure.Bound?
  var approximate: Bool
  var side: Side

  var summary: String {
    let what = [bound.map { "\($0)" }, approximate ? "approximate" : nil].compactMap { $0 }.joined(separator: " and ")
    return "\(what), of the figure \(side == .before ? "after" : "before") it"
  }
}

/// Bounds and vagueness. A bound never moves the number; a hedge before a range holds for both its ends.
enum QualifierRules {
  static let over = Rule<Qualifier>(
    "qualifier.over",
    when: """
      [more than|over|above|upward of|upwards of|in excess of|exceeding|exceeds|exceed|exceeded|greater
      than|higher than|larger than|bigger than|surpassing|surpassed|surpass|surpasses|topping|topped|well
      over|well above|as more than|longer than|beyond|north of|better than|older than|way over]
      """,
    examples: ["It lost more than 1,200 homes.": "more than = over, of the figure after it"],
    not: ["It lost 1,200 homes more."]
  ) { _ in Qualifier(bound: .over, approximate: false, side: .before) }

  static let under = Rule<Qualifier>(
    "qualifier.under",
    when: """
      [fewer than|less than|under|below|smaller than|lower than|shorter than|younger than|well under|well
      below|cheaper than|south of|short of|shy of|sub <dash>|sub]
      """,
    examples: ["It had fewer than 100 cases.": "fewer than = under, of the figure after it"], not: ["He fell under it."]
  ) { match in
    match.document.lowered(match.tokens.lowerBound) == "under"
      || match.document.lowered(match.tokens.lowerBound) == "below"
      ? (isBeforeNumber(match) ? Qualifier(bound: .under, approximate: false, side: .before) : nil)
      : Qualifier(bound: .under, approximate: false, side: .before)
  }

  static let atLeast = Rule<Qualifier>(
    "qualifier.atLeast",
    when: """
      [at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|a
      minimum|as few as|as little as|at a minimum|at minimum|greater than or equal to|more than or equal
      to|equal to or more than|equal to or greater than|bigger or equal than|at least or equal to|no
      smaller than|no lower than|higher or equal than]
      """,
    examples: ["It killed at least 14 soldiers.": "at least = atLeast, of the figure after it"],
    not: ["He is the least of them."]
  ) { _ in Qualifier(bound: .atLeast, approximate: false, side: .before) }

  static let atMost = Rule<Qualifier>(
    "qualifier.atMost",
    when: """
      [up to|as many as|as much as|as high as|a maximum of|maximum of|maximum|a maximum|no more than|not
      more than|no greater than|no higher than|at most|within|no larger than|at the most|no later than|not
      exceeding|less than or equal to|equal to or less than|smaller or equal than|lower or equal than|
      capped at|max of|a max of|fewer than or equal to|\\< =]
      """,
    examples: [
      "It held as many as 60 migrants.": "as many as = atMost, of the figure after it",
      "It ends within 72 hours.": "within = atMost, of the figure after it",
    ],
    not: ["It is most of it."]
  ) { _ in Qualifier(bound: .atMost, approximate: false, side: .before) }

  static let about = Rule<Qualifier>(
    "qualifier.about",
    when: """
      [about|around|roughly|approximately|circa|c.|ca.|approx|approx.|some|an estimated|estimated|the
      estimated|close to|nearing|approaching|approached|near|maybe|perhaps|more or less|~|≈|somewhere
      around|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order
      of|something like|or about|or around|or roughly|a reported|just about|a rough|virtually|practically|
      averaging about]
      """,
    examples: ["It held an estimated 450 people.": "an estimated = approximate, of the figure after it"],
    not: ["It was estimated."]
  ) { match in
    guard isBeforeNumber(match) || match.tokens.count > 1 else { return nil }
    return Qualifier(bound: nil, approximate: true, side: .before)
  }

  static let nearly = Rule<Qualifier>(
    "qualifier.nearly",
    when: """
      [nearly|almost|just under|just below|slightly less than|slightly under|a little under|just shy of|
      slightly below|just short of|not quite|a little less than|slightly fewer than|just less than]
      """,
    examples: ["It sent nearly 3,000 troops.": "nearly = under and approximate, of the figure after it"],
    not: ["He was near it."]
  ) { _ in Qualifier(bound: .under, approximate: true, side: .before) }

  static let justOver = Rule<Qualifier>(
    "qualifier.justOver",
    when: """
      [just over|just above|slightly more than|slightly over|slightly above|a little over|a little more
      than|just more than|a bit more than|a bit over|little more than|only just over]
      """,
    examples: ["It had just over 900 voters.": "just over = over and approximate, of the figure after it"],
    not: ["It is just."]
  ) { _ in Qualifier(bound: .over, approximate: true, side: .before) }

  static let afterMore = Rule<Qualifier>(
    "qualifier.orMore",
    when: """
      [<dash>? plus|\\+|or more|or above|or over|or higher|or greater|or older|or better|and above|and
      over|and up|or longer|and older|or larger|at least|minimum|and counting] !than
      """,
    examples: [
      "It hired 14 or more.": "or more = atLeast, of the figure before it",
      "It has 1,200-plus homes.": "-plus = atLeast, of the figure before it",
    ],
    not: ["It is a plus."]
  ) { match in isAfterNumber(match) ? Qualifier(bound: .atLeast, approximate: false, side: .after) : nil }

  static let afterLess = Rule<Qualifier>(
    "qualifier.orLess",
    when: """
      [or less|or fewer|or under|or below|or lower|or younger|or smaller|and under|or shorter|at most|at
      the most|tops|maximum|max] !than
      """,
    examples: ["It has 500 or fewer now.": "or fewer = atMost, of the figure before it"], not: ["It tops the list."]
  ) { match in isAfterNumber(match) ? Qualifier(bound: .atMost, approximate: false, side: .after) : nil }

  static let afterSo = Rule<Qualifier>(
    "qualifier.orSo",
    when: """
      [or so|or thereabouts|give or take|<dash>? odd|<dash>? ish|more or less|approximately|approx]
      """,
    examples: ["It has 40 or so left.": "or so = approximate, of the figure before it"], not: ["It is odd."]
  ) { match in isAfterNumber(match) ? Qualifier(bound: nil, approximate: true, side: .after) : nil }

  static let phase = Phase<Qualifier>(
    "qualifier", [over, under, atLeast, atMost, about, nearly, justOver, afterMore, afterLess, afterSo])

  /// Something that can begin a figure follows.
  private static func isBeforeNumber(_ match: Match) -> Bool {
    let document = match.document
    let next = match.tokens.upperBound
    guard next < document.tokens.count, let figure = document.language.book.kinds["figure"] else { return false }
    return (next...min(next + 1, document.tokens.count - 1)).contains {
      document.spans.first(kind: figure, at: $0) != nil
    }
  }

  private static func isAfterNumber(_ match: Match) -> Bool {
    let first = match.tokens.lowerBound
    let document = match.document
    guard let kind = document.language.book.kinds["figure"], first > 0 else { return false }
    // "60 migrants and up to 50 men": the words belong to the figure after them.
    let next = match.tokens.upperBound
    if next < document.tokens.count, document.tokens.hashes[next] == Words.to || isAmount(at: next, kind, document) {
      return false
    }
    let start = max(document.sentence(of: first).lowerBound, first - 8)
    return (start..<first).contains { token in
      guard let span = document.spans.first(kind: kind, at: token) else { return false }
      return span.tokens.upperBound == first || span.tokens.upperBound + 1 == first
    }
  }

  /// A figure that words could bound: "now" is none.
  private static func isAmount(at token: Int, _ kind: Int, _ document: Document) -> Bool {
    guard let span = document.spans.first(kind: kind, at: token) else { return false }
    return document.value(of: span, as: FigureReading.self)?.kind != .date
  }
}
