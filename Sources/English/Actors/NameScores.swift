import Grammar
import Vocabulary

/// Teams in tables of results and standings: "Leeds 2 Derby 0", "Boston 69 65 .515".
struct NameScores {
  let text: NameText

  /// Whether the text is about sports: only there does a city play.
  private let isSports: Bool
  /// There the counties of England play.
  private let isCricket: Bool

  init(text: NameText) {
    self.text = text
    var seen: Set<UInt64> = []
    for hash in text.tokens.hashes where Self.sports.contains(hash) || Self.cricket.contains(hash) { seen.insert(hash) }
    isSports = seen.count >= 4
    isCricket = seen.count { Self.cricket.contains($0) } >= 2
  }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
  }

  /// Words of sports that are used of little else.
  static let sports = hashes(
    """
    striker midfielder goalkeeper innings wicket wickets batsman bowler homer homers homered pitcher inning semifinal
    semi-final quarterfinal quarter-final playoff playoffs halftime half-time penalty kick-off fixtures rugby soccer
    football cricket baseball basketball hockey hat-trick equaliser flanker fly-half scrum-half touchdown quarterback
    rebounds outfielder shortstop goals scorer scorers season league championship champions match matches tries
    relegation relegated unbeaten coach stadium midfield defender referee qualifier tournament lineup dugout
    """)
  private static let teamVerbs = hashes(
    """
    beat beats lost won tied led trailed trail scored drew needed need hosted host face faced visited reached bowled
    clinched snapped rallied swept blanked downed routed crushed overcame advanced finished entertained travelled
    moved slumped climbed
    """)
  private static let teamNouns = hashes(
    """
    captain coach striker skipper goalkeeper keeper batsman bowler pitcher defender midfielder forward winger fans goal
    side squad outfielder shortstop lock prop hooker flanker fullback full-back fly-half scrum-half centre-back
    catcher reliever starter slugger infielder guard rookie bullpen dugout supporters line-up lineup manager debut
    winger fly-half teammate team-mate
    """)
  private static let rivals = hashes(
    """
    joined rivals leaders champions hosts visitors against beating defeating thrashing facing visiting hosting
    entertaining leaving signed newcomers strugglers neighbours side club team hopefuls finalists
    """)

  /// "Essex captain", "Milan's Jo Day", "rivals Surrey", "played for Leeds", "a win over Derby".
  private func isTeamHere(_ range: Range<Int>) -> Bool {
    let (before, next) = (range.lowerBound - 1, range.upperBound)
    // "… for three) v Kent", "Jo Day (Leeds)"
    if text.isWord(before, "v") || text.isWord(next, "v") { return true }
    if text.has(before, .openBracket), text.has(next, .closeBracket), text.isCapital(before - 1),
      text.word(before - 2).hasAny(.given.union(.foreign))
    {
      return true
    }
    // "Essex are third": a team has the plural.
    if text.has(next, .lower), text.isWord(next, "are") || text.isWord(next, "were") || text.isWord(next, "have") {
      return !text.isWord(before, "and") && !text.has(before, .comma) && !text.word(before).contains(.placeBefore)
    }
    if text.has(next, .lower), Self.teamVerbs.contains(text.hash(next)) || Self.teamNouns.contains(text.hash(next)) {
      return !text.word(before).contains(.placeBefore)
    }
    if text.has(next, .clitic), text.word(next + 1).hasAny(.given) && text.isCapital(next + 2)
      || Self.teamNouns.contains(text.hash(next + 1))
    {
      return !text.word(before).contains(.placeBefore)
    }
    guard text.has(before, .lower) else { return false }
    if Self.rivals.contains(text.hash(before)) { return true }
    let two = before - 1
    if text.isWord(before, "for") {
      return Self.forVerbs.contains(text.hash(two))
    }
    return text.isWord(before, "over") && Self.overNouns.contains(text.hash(two))
  }
  private static let forVerbs = hashes(
    "played play plays playing scored signed debut appearances starred homered pitched")
  private static let overNouns = hashes("win victory lead triumph winners wins victories")

  /// A city beside a score is its team; so is the city elsewhere in that text, unless a preposition of place precedes.
  func decide(_ candidates: inout [NameCandidate]) {
    var teams: Set<UInt64> = []
    for i in candidates.indices
    where (candidates[i].kind == .place || isPlaceName(candidates[i])) && !isCountry(candidates[i].tokens)
      && (plays(candidates[i].tokens) || isSports && isTeamHere(candidates[i].tokens))
    {
      candidates[i].decide(.organization, "organization.playing", isSure: true)
      teams.insert(candidates[i].key)
    }
    for i in candidates.indices {
      let range = candidates[i].tokens
      guard range.count == 1, !candidates[i].isSure || candidates[i].kind == .place else { continue }
      if isSports && candidates[i].kind == nil && text.word(range.lowerBound).contains(.body)
        || isCricket && isCountyHere(range) || isSports && candidates[i].kind == nil && isRival(range)
      {
        candidates[i].decide(.organization, "organization.playing", isSure: true)
      }
    }
    for candidate in candidates where candidate.rule == "organization.table" { teams.insert(candidate.key) }
    var scored: [Int] = []
    for i in candidates.indices where standsInScore(candidates[i].tokens) { scored.append(i) }
    // "Milepost 0 … Milepost 7": one word beside all numbers is a label.
    if scored.count < 4 || Set(scored.map { candidates[$0].key }).count < 3 { scored = [] }
    // In a table of teams those that sound like persons are teams, too.
    let teamsKnown = scored.count { isTeamLike(candidates[$0]) }
    let isOfTeams = isSports && scored.count >= 6 && teamsKnown * 10 >= scored.count * 6
    for i in scored {
      let range = candidates[i].tokens
      guard candidates[i].rule != "organization.table", !isCountry(range), range.count <= 3,
        isOfTeams || candidates[i].kind != .person
      else { continue }
      if let kind = candidates[i].kind, ![.place, .organization, .person].contains(kind) { continue }
      if !isOfTeams, candidates[i].kind == nil, range.count > 1 || text.word(range.lowerBound).hasAny(.given) {
        continue
      }
      candidates[i].decide(.organization, "organization.score", isSure: true)
      teams.insert(candidates[i].key)
    }
    for i in candidates.indices
    where (candidates[i].kind == .place || isPlaceName(candidates[i])) && teams.contains(candidates[i].key) {
      if !text.word(candidates[i].tokens.lowerBound - 1).contains(.placeBefore),
        !text.isDateline(candidates[i].tokens), !endsDateline(candidates[i].tokens)
      {
        candidates[i].decide(.organization, "organization.score", isSure: true)
      }
    }
  }

  /// "ARLINGTON, Texas 2001-08-31"
  private func endsDateline(_ range: Range<Int>) -> Bool {
    text.has(range.lowerBound - 1, .comma) && text.has(range.upperBound, .number)
      && text.tokens.range(range.upperBound).count == 4
  }

  /// "Bolton v Derby"
  private func isRival(_ range: Range<Int>) -> Bool {
    text.isWord(range.lowerBound - 1, "v") || text.isWord(range.upperBound, "v")
  }

  /// "Kent", unless it is where something is or happens.
  private func isCountyHere(_ range: Range<Int>) -> Bool {
    Self.counties.contains(text.hash(range.lowerBound)) && !text.word(range.lowerBound - 1).contains(.placeBefore)
      && !text.isDateline(range) && !text.isCapital(range.upperBound)
  }

  /// The first-class counties.
  private static let counties = hashes(
    """
    derbyshire durham essex glamorgan gloucestershire hampshire kent lancashire leicestershire middlesex
    northamptonshire nottinghamshire somerset surrey sussex warwickshire worcestershire yorkshire
    """)
  private static let cricket = hashes("cricket wicket wickets innings batsman batsmen bowler overs lbw")

  private func isTeamLike(_ candidate: NameCandidate) -> Bool {
    switch candidate.kind {
    case .place, .organization: true
    case nil: candidate.tokens.count == 1 && !text.word(candidate.tokens.lowerBound).hasAny(.given)
    default: false
    }
  }

  /// "Kent", "Somerset": a place, if it is not somebody.
  private func isPlaceName(_ candidate: NameCandidate) -> Bool {
    isSports && candidate.kind == nil && candidate.tokens.count == 1
      && text.word(candidate.tokens.lowerBound).hasAny(.anyPlace)
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
