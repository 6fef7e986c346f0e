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
///
/// Words that can stand on either side ("at least 40", "40 at least") are in a rule of each side: the rules for the
/// front give way where no figure follows.
enum QualifierRules {
  static let over = Rule<Qualifier>(
    "qualifier.over",
    when: """
      [[more|greater|higher|larger|bigger|better|longer|older|taller|heavier|wider|deeper|farther|further] than|
      over|above|beyond|upward of|upwards of|in excess of|exceeding|exceeds|exceed|exceeded|surpassing|surpassed|
      surpass|surpasses|topping|topped|tops|north of|\\>]
      """,
    examples: ["It lost more than 1,200 homes.": "more than = over, of the figure after it"],
    not: ["It lost 1,200 homes more.", "They are in a row over 40 jobs."]
  ) { match in
    match.isBeforeFigure && !QualifierContext.isTopic(of: match) ? Qualifier(.over, .before) : nil
  }

  static let under = Rule<Qualifier>(
    "qualifier.under",
    when: """
      [[fewer|less|smaller|lower|shorter|younger|lighter|cheaper] than|under|below|south of|short of|shy of|
      not even|sub <dash>|sub|\\<]
      """,
    examples: [
      "It had fewer than 100 cases.": "fewer than = under, of the figure after it",
      "Not even 40 people came.": "Not even = under, of the figure after it",
    ],
    not: ["He fell under it.", "She fell two shy of 40 wins."]
  ) { match in
    match.isBeforeFigure && !QualifierContext.isCountedOff(match) && !QualifierContext.isPlace(match)
      ? Qualifier(.under, .before) : nil
  }

  static let atLeast = Rule<Qualifier>(
    "qualifier.atLeast",
    when: """
      [at [the [very|absolute]?]? least|atleast|at [a|the]? bare? minimum|
      [no|not|never|nothing] [fewer|less|smaller|lower|shorter|younger|lighter|cheaper] than|not [under|below]|
      [a|the]? bare? minimum of|a bare? minimum|minimum|min.|a floor of|as [few|little|low|small|short|young|cheap] as|
      [more|greater|bigger|higher|larger] than or equal to|equal to or [more|greater|higher|larger] than|
      [bigger|higher] or equal than|at least or equal to|≥|\\> =]
      """,
    examples: [
      "It killed at least 14 soldiers.": "at least = atLeast, of the figure after it",
      "It needs a minimum of 14 votes.": "a minimum of = atLeast, of the figure after it",
    ],
    not: ["He is the least of them.", "A minimum of effort will do."]
  ) { match in match.isBeforeFigure ? Qualifier(.atLeast, .before) : nil }

  static let atMost = Rule<Qualifier>(
    "qualifier.atMost",
    when: """
      [up to [and including]?|upto|as [many|much|high|long|large|big|old|tall] as|[a|the]? maximum of|a? maximum|a? max of?|max.|
      [no|not|never] [more|greater|higher|larger|bigger|longer|older|later|taller] than|not [over|above]|
      at [the very?]? most|within|<negation> to? [exceed|exceeding|exceeds|surpass|surpassing]|without exceeding|
      capped at|a cap of|a ceiling of|an upper limit of|
      [less|fewer|smaller|lower] than or equal to|equal to or [less|lower|smaller] than|[smaller|lower] or equal than|
      ≤|\\< =]
      """,
    examples: [
      "It held as many as 60 migrants.": "as many as = atMost, of the figure after it",
      "It ends within 72 hours.": "within = atMost, of the figure after it",
      "It must not exceed 40 pages.": "not exceed = atMost, of the figure after it",
    ],
    not: ["It is most of it."]
  ) { match in match.isBeforeFigure ? Qualifier(.atMost, .before) : nil }

  static let about = Rule<Qualifier>(
    "qualifier.about",
    when: """
      [or? [about|around|roughly|approximately]|circa|c.|ca.|approx|approx.|some|estimated [at|to be]|an? estimated|
      the estimated|[close|closer] [to|on]|near to?|nearing|approaching|approached|nigh on|getting on for|
      bordering on|verging on|maybe|perhaps|more or less|give or take|~|≈|
      [somewhere|something]? in the [region|neighborhood|neighbourhood|vicinity|ballpark] of|[on|in|of] the order of|
      [something|somewhere] [like|around|near|approaching]|more like|just about|an? approximate|a rough|
      a? ballpark <dash>?|virtually|practically]
      """,
    examples: [
      "It held an estimated 450 people.": "an estimated = approximate, of the figure after it",
      "It cost in the region of 450 euros.": "in the region of = approximate, of the figure after it",
    ],
    not: ["It was estimated.", "They talk about 40 pupils.", "Some of the 40 left.", "It is nowhere near 40."]
  ) { match in
    guard match.isBeforeFigure, !QualifierContext.isTopic(of: match), !QualifierContext.isDenied(match) else {
      return nil
    }
    // "some of the 40"
    let next = match.document.tokens.hashes[match.tokens.upperBound]
    if match.tokens.count == 1, next == Words.of { return nil }
    return Qualifier(approximate: .before)
  }

  private static let slightly = """
    [just|slightly|marginally|fractionally|narrowly|barely|hardly|scarcely|only just|little|something|
    a [little|bit|touch|shade|tad|hair|fraction|whisker]]
    """

  static let nearly = Rule<Qualifier>(
    "qualifier.nearly",
    when: """
      [nearly|almost|not quite|not far [short of|off]|
      \(slightly) [[less|fewer|lower|smaller|shorter] than|under|below|short of|shy of]]
      """,
    examples: [
      "It sent nearly 3,000 troops.": "nearly = under and approximate, of the figure after it",
      "It sent a little under 3,000 troops.": "a little under = under and approximate, of the figure after it",
    ],
    not: ["He was near it.", "She fell just short of it."]
  ) { match in match.isBeforeFigure ? Qualifier(.under, .before, approximate: true) : nil }

  static let justOver = Rule<Qualifier>(
    "qualifier.justOver",
    when: "\(slightly) [[more|higher|greater|larger|bigger|better|longer|older] than|over|above|north of|upwards of]",
    examples: [
      "It had just over 900 voters.": "just over = over and approximate, of the figure after it",
      "It had a shade more than 900 voters.": "a shade more than = over and approximate, of the figure after it",
    ],
    not: ["It is just."]
  ) { match in match.isBeforeFigure ? Qualifier(.over, .before, approximate: true) : nil }

  static let afterMore = Rule<Qualifier>(
    "qualifier.orMore",
    when: """
      [[or|and] [above|over|older|upward|upwards|up]|or [more|higher|greater|better|longer|larger|bigger|taller|
      heavier]|if not more|and counting|at [the very?]? least|at [a|the]? bare? minimum|minimum] !than
      """,
    examples: [
      "It hired 14 or more.": "or more = atLeast, of the figure before it",
      "It has 14 shops and counting.": "and counting = atLeast, of the figure before it",
      "It needs 14 votes at the very least.": "at the very least = atLeast, of the figure before it",
    ],
    not: ["It has 14 minimum security jails.", "It hired more."]
  ) { match in QualifierContext.isAfterFigure(match) ? Qualifier(.atLeast, .after) : nil }

  static let afterPlus = Rule<Qualifier>(
    "qualifier.plus", when: "[<dash>? plus|\\+]",
    examples: [
      "It has 1,200-plus homes.": "-plus = atLeast, of the figure before it",
      "It has 1,200 plus homes.": "plus = atLeast, of the figure before it",
    ],
    not: ["It is a plus.", "It costs $40 plus tax.", "It has 40 plus the new ones.", "It has 40 plus 2 homes."]
  ) { match in QualifierContext.isPlusAfterFigure(match) ? Qualifier(.atLeast, .after) : nil }

  static let afterLess = Rule<Qualifier>(
    "qualifier.orLess",
    when: """
      [or [less|fewer|under|below|lower|younger|smaller|shorter|lighter|cheaper]|and [under|below|younger]|
      at [the very?]? most|at the outside|at [a|the]? maximum|if that|tops|maximum|max] !than
      """,
    examples: [
      "It has 500 or fewer now.": "or fewer = atMost, of the figure before it",
      "It has 500 seats at most.": "at most = atMost, of the figure before it",
    ],
    not: ["It tops the list.", "It has 5 maximum security jails."]
  ) { match in QualifierContext.isAfterFigure(match) ? Qualifier(.atMost, .after) : nil }

  static let afterSo = Rule<Qualifier>(
    "qualifier.orSo",
    when: """
      [or so|or thereabouts|thereabouts|give or take|<dash>? odd|<dash>? ish|<dash> something|more or less|
      approximately|approx|roughly|in round [figures|numbers]]
      """,
    examples: [
      "It has 40 or so left.": "or so = approximate, of the figure before it",
      "It has 40-odd rooms.": "-odd = approximate, of the figure before it",
    ],
    not: ["It is odd.", "It has odd rooms."]
  ) { match in QualifierContext.isAfterFigure(match) ? Qualifier(approximate: .after) : nil }

  static let phase = Phase<Qualifier>(
    "qualifier",
    [over, under, atLeast, atMost, about, nearly, justOver, afterMore, afterPlus, afterLess, afterSo])
}

extension Qualifier {
  init(_ bound: Figure.Bound, _ side: Side, approximate: Bool = false) {
    self.init(bound: bound, approximate: approximate, side: side)
  }

  init(approximate side: Side) { self.init(bound: nil, approximate: true, side: side) }
}
