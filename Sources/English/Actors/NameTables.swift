import Grammar
import Vocabulary

/// Tables of results, where the place in the line says what a name is: "Leeds 2 Derby Wanderers 0",
/// "3. Kuusk (Estonia) 57.4", "(Osgood 12th, Vale 80th)".
struct NameTables {
  let text: NameText
  private var blocks: [Range<Int>] = []

  /// What a line with numbers shows.
  private enum Line {
    /// Two names, each with a score, and what stands in brackets behind them.
    case result([Range<Int>], brackets: [Range<Int>])
    /// A name and the numbers of a season.
    case standing(Range<Int>, numbers: Range<Int>)
    /// "DERBY AT LEEDS" on a line by itself.
    case fixture([Range<Int>])
  }

  init(text: NameText) {
    self.text = text
    var start = 0
    for i in text.tokens.indices where i > 0 && text.has(i, .blockStart) {
      blocks.append(start..<i)
      start = i
    }
    if start < text.tokens.count { blocks.append(start..<text.tokens.count) }
    if blocks.count < 3 { blocks = [] }
  }

  // MARK: Teams

  /// Lays the names that tables show as teams over what capitals show.
  func teams(over candidates: [NameCandidate]) -> [NameCandidate] {
    var results: [(names: [Range<Int>], brackets: [Range<Int>])] = []
    var standings: [(name: Range<Int>, numbers: Range<Int>)] = []
    var fixtures: [[Range<Int>]] = []
    for block in blocks {
      switch line(block) {
      case .result(let names, let brackets): results.append((names, brackets))
      case .standing(let name, let numbers): standings.append((name, numbers))
      case .fixture(let names): fixtures.append(names)
      case nil: break
      }
    }
    var found: [NameCandidate] = []
    func add(_ range: Range<Int>, _ kind: Actor.Kind = .organization) {
      let rule = kind == .place ? "place.table" : "organization.table"
      found.append(NameCandidate(range, kind, rule: rule, isSure: true, in: text))
    }
    if results.count > 1 || results.count == 1 && isSports(atLeast: 2) {
      for line in results where !line.names.allSatisfy({ isPersonsName($0) }) {
        // Countries play countries.
        if !line.names.allSatisfy(isCountry) { line.names.forEach { add($0) } }
        line.brackets.forEach { found += scorers(in: $0) }
      }
    }
    if standings.count > 2, !isOfPlayers(standings.map(\.numbers)) {
      let isOfCountries = standings.count { isCountry($0.name) } * 2 > standings.count
      for line in standings where !isOfCountries || !isCountry(line.name) { add(line.name) }
    }
    // "DERBY AT LEEDS": a team, and where it plays.
    if fixtures.count > 1 {
      for names in fixtures {
        add(names[0])
        add(names[1], .place)
      }
    }
    return found.isEmpty ? candidates : merge(found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }, candidates)
  }

  private func merge(_ found: [NameCandidate], _ candidates: [NameCandidate]) -> [NameCandidate] {
    var result: [NameCandidate] = []
    var next = 0
    for name in found {
      while next < candidates.count, candidates[next].tokens.lowerBound < name.tokens.lowerBound {
        if !candidates[next].tokens.overlaps(name.tokens) { result.append(candidates[next]) }
        next += 1
      }
      result.append(name)
      while next < candidates.count, candidates[next].tokens.overlaps(name.tokens) { next += 1 }
    }
    return result + candidates[next...]
  }

  private func isCountry(_ range: Range<Int>) -> Bool {
    text.known(range) == .country || range.count == 1 && text.word(range.lowerBound).contains(.country)
  }

  private func isPersonsName(_ range: Range<Int>) -> Bool {
    range.count > 1 && (text.word(range.lowerBound).hasAny(.given) || text.has(range.lowerBound, .initial))
  }

  private func line(_ block: Range<Int>) -> Line? {
    guard block.count > 2, block.count < 60, let first = name(at: block.lowerBound, in: block) else { return nil }
    var i = first.upperBound
    if text.isWord(i, "AT"), let second = name(at: i + 1, in: block), second.upperBound == block.upperBound {
      return .fixture([first, second])
    }
    guard isScore(i) else { return nil }
    let numbers = end(ofNumbersAt: i, block)
    if numbers == block.upperBound {
      let count = (i..<numbers).count { text.has($0, .number) && !text.has($0, .glued) }
      return count > 4 ? .standing(first, numbers: i..<numbers) : nil
    }
    var brackets: [Range<Int>] = []
    i = skipBrackets(i + 1, block, &brackets)
    guard i < block.upperBound, let second = name(at: i, in: block), isScore(second.upperBound) else { return nil }
    i = skipBrackets(second.upperBound + 1, block, &brackets)
    while i < block.upperBound, text.has(i, .terminator) || text.has(i, .number) || text.has(i, .dash) { i += 1 }
    guard i == block.upperBound || text.isWord(i, "Halftime") || text.isWord(i, "Half-time") else { return nil }
    return .result([first, second], brackets: brackets)
  }

  /// Past the brackets that stand at `start`.
  private func skipBrackets(_ start: Int, _ block: Range<Int>, _ brackets: inout [Range<Int>]) -> Int {
    var i = start
    while i < block.upperBound, text.has(i, .openBracket) {
      var close = i + 1
      while close < block.upperBound, !text.has(close, .closeBracket) { close += 1 }
      brackets.append((i + 1)..<close)
      i = min(close + 1, block.upperBound)
    }
    return i
  }

  /// A score: a number that no other is tied to ("6-4", "56.70" are none of teams).
  private func isScore(_ i: Int) -> Bool {
    text.has(i, .number) && text.tokens.range(i).count <= 5 && !text.has(i, .glued)
      && !(text.has(i + 1, .glued) && (text.has(i + 1, .dash) || text.isWord(i + 1, ":") || text.isWord(i + 1, "%")))
  }

  private func end(ofNumbersAt start: Int, _ block: Range<Int>) -> Int {
    var i = start
    while i < block.upperBound, text.has(i, .number) && text.tokens.range(i).count <= 5 || text.has(i, .fraction) {
      i += 1
    }
    return i
  }

  /// Capitalised words from `start` up to a number, with what stands inside names of teams.
  private func name(at start: Int, in block: Range<Int>) -> Range<Int>? {
    guard start < block.upperBound, text.has(start, .word) || text.has(start, .dotted), text.has(start, .capital),
      !text.word(start).contains(.never) else { return nil }
    var i = start + 1
    while i < block.upperBound, i - start < 7 {
      let isPart =
        text.has(i, .word) && text.isCapital(i) && !text.isWord(i, "AT")
        || text.has(i, .lower) && Self.inside.contains(text.tokens.hashes[i]) || text.isWord(i, "/")
        || text.has(i, .clitic)
      guard isPart else { break }
      i += 1
    }
    return text.isCapital(i - 1) || text.has(i - 1, .clitic) ? start..<i : nil
  }

  private static let inside = WordSet("of the de del da do la le el e y and der den van")

  /// Averages of players and rounds of golf have their words and sizes.
  private func isOfPlayers(_ numbers: [Range<Int>]) -> Bool {
    if text.tokens.hashes.contains(where: { Self.players.contains($0) }) { return true }
    let all = numbers.joined().filter { text.has($0, .number) }
    let rounds = all.count { i in
      let range = text.tokens.range(i)
      return range.count == 2 && (0x36...0x38).contains(text.byte(range.start))
    }
    return rounds * 3 > all.count * 2
  }

  private static let players = WordSet("maidens averages average batting bowling innings overs rebounds assists")

  // MARK: Persons

  /// "Osgood 12th, Vale 80th penalty" in the brackets behind a score.
  private func scorers(in bracket: Range<Int>) -> [NameCandidate] {
    var found: [NameCandidate] = []
    var i = bracket.lowerBound
    while i < bracket.upperBound {
      var end = i
      while end < bracket.upperBound, text.has(end, .word), text.isCapital(end) || text.word(end).contains(.particle) {
        end += 1
      }
      if end > i, end < bracket.upperBound, text.isCapital(i),
        text.has(end, .ordinalNumber) || text.has(end, .number), !isCountry(i..<end)
      {
        found.append(NameCandidate(i..<end, .person, rule: "person.table", isSure: true, in: text))
      }
      i = max(end, i + 1)
    }
    return found
  }

  /// Persons by where they stand in lists of scorers, innings and rankings; what raced for whom.
  func decide(_ candidates: inout [NameCandidate]) {
    guard !blocks.isEmpty else { return }
    let ranked = candidates.count { isRanked($0.tokens) && country(after: $0.tokens) != nil }
    for i in candidates.indices {
      let range = candidates[i].tokens
      if ranked > 2, isEntrant(range) {
        candidates[i].decide(.organization, "organization.table", isSure: true)
        continue
      }
      let isOpen = candidates[i].kind == nil || candidates[i].kind == .place && !candidates[i].isSure
      guard isOpen, range.count <= 4 else { continue }
      if isScorer(range) || isInInnings(range) || ranked > 2 && isRanked(range) && !isCountry(range) {
        candidates[i].decide(.person, "person.table", isSure: true)
      }
    }
  }

  /// "3. Kuusk" at the beginning of a line.
  private func isRanked(_ range: Range<Int>) -> Bool {
    let dot = range.lowerBound - 1
    return text.isWord(dot, ".") && text.has(dot, .glued) && text.has(dot - 1, .number)
      && text.has(dot - 1, .blockStart)
  }

  /// The token behind "(Estonia)" that follows a name.
  private func country(after range: Range<Int>) -> Int? {
    let open = range.upperBound
    guard text.has(open, .openBracket) else { return nil }
    let end = text.phrase(at: open + 1).map { $0.kind == .country ? $0.end : open + 2 } ?? open + 2
    let isCountry = text.word(open + 1).contains(.country) || end > open + 2
    return isCountry && text.has(end, .closeBracket) ? end + 1 : nil
  }

  /// "3. Kuusk (Estonia) Zubrowka 57.4": the make or team, whatever else is called so.
  private func isEntrant(_ range: Range<Int>) -> Bool {
    let close = range.lowerBound - 1
    guard text.has(close, .closeBracket), range.count <= 2 else { return false }
    var open = close - 1
    while open > 0, close - open < 4, !text.has(open, .openBracket) { open -= 1 }
    guard text.has(open, .openBracket), isCountry((open + 1)..<close) else { return false }
    var first = open - 1
    while first > 0, open - first < 7, !text.has(first, .blockStart) { first -= 1 }
    let next = range.upperBound
    return text.has(first, .number) && text.has(first, .blockStart)
      && (next >= text.tokens.count || text.has(next, .number) || text.has(next, .blockStart) || text.has(next, .lower))
  }

  /// "Osgood 12th", "Osgood (12th and 80th minutes)".
  private func isScorer(_ range: Range<Int>) -> Bool {
    let (before, next) = (range.lowerBound - 1, range.upperBound)
    if text.has(next, .ordinalNumber) { return text.has(before, .openBracket) || text.has(before, .comma) }
    return text.has(next, .openBracket) && text.has(next + 1, .ordinalNumber)
      && (text.has(next + 2, .closeBracket) || text.has(next + 2, .comma) || text.isWord(next + 2, "and")
        || text.isWord(next + 2, "minute"))
  }

  /// "Osgood c Vale b Marrow 40", "Marrow 23-3-112-0".
  private func isInInnings(_ range: Range<Int>) -> Bool {
    let (before, next) = (range.lowerBound - 1, range.upperBound)
    if text.has(before, .lower), text.isWord(before, "c") || text.isWord(before, "b") || text.isWord(before, "st") {
      return true
    }
    if text.has(next, .lower), text.isWord(next, "c") || text.isWord(next, "b") || text.isWord(next, "lbw") {
      return true
    }
    // Four numbers: three are a date.
    return [next, next + 2, next + 4, next + 6].allSatisfy { text.has($0, .number) && text.tokens.range($0).count < 4 }
      && [next + 1, next + 3, next + 5].allSatisfy { text.has($0, .dash) && text.has($0, .glued) }
  }

  // MARK: Sports

  private func isSports(atLeast least: Int) -> Bool {
    var seen: Set<UInt64> = []
    for hash in text.tokens.hashes where NameScores.sports.contains(hash) { seen.insert(hash) }
    return seen.count >= least
  }
}
