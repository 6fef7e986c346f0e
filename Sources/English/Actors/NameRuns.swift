import Grammar

/// Cuts sentences into runs of capitalised words with what ties them: "International Committee of the Red Cross".
struct NameRuns {
  let text: NameText

  func runs(in sentence: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      guard begins(i) else {
        i += 1
        continue
      }
      let end = end(from: i, limit: sentence.upperBound)
      found.append(i..<end)
      i = end
    }
    return found
  }

  /// A token that can stand in a name.
  func begins(_ i: Int) -> Bool {
    if text.phrase(at: i) != nil { return true }
    guard text.has(i, .word) || text.has(i, .dotted), text.isCapital(i), !text.has(i, .clitic), !text.has(i, .url)
    else { return false }
    if text.word(i).contains(.never) { return text.word(i).contains(.title) || isMonthsNamesake(i) }
    return !text.endsSmall(i) && !text.word(i).contains(.tied)
  }

  /// "Jan Zubrow": a month's name that is a given name, where no month stands.
  private func isMonthsNamesake(_ i: Int) -> Bool {
    let next = text.word(i + 1)
    guard text.isWord(i, "Jan"), text.isCapital(i + 1), text.has(i + 1, .word), !text.has(i + 1, .clitic),
      !text.has(i + 1, .allCapitals), !text.has(i - 1, .number), !text.word(i - 1).contains(.placeBefore),
      !text.has(i - 1, text.functionWords),
      !next.hasAny([.common, .never, .title, .country, .body, .media, .demonym])
    else { return false }
    return true
  }

  private func end(from start: Int, limit: Int) -> Int {
    var i = stretch(from: start, limit: limit)
    while i < limit {
      if let next = joined(start..<i, limit: limit) { i = next } else { break }
    }
    return i
  }

  /// Capitalised tokens in a row, with the particles of persons' names between them.
  private func stretch(from start: Int, limit: Int) -> Int {
    var i = start
    while i < limit {
      if let phrase = text.phrase(at: i), phrase.end <= limit {
        i = phrase.end
        continue
      }
      if begins(i) {
        // "of the party In the north": a small word's capital begins something else.
        if i > start, isOpener(i) || opensBehindSuffix(i, of: start) { break }
        i += 1
        continue
      }
      // "Skai TV said", but "a Zubrowka TV set".
      if i > start, text.isWord(i, "TV"), !text.word(i - 1).hasAny([.common, .country, .area, .city]),
        !text.has(i + 1, .lower) || !Self.sets.contains(text.tokens.hashes[i + 1])
      {
        i += 1
        continue
      }
      guard i > start, text.word(i).contains(.particle), text.has(i, .lower), !text.word(i - 1).hasAny(.anyBodyHead)
      else { break }
      var next = i + 1
      while next < min(limit, i + 3), text.word(next).contains(.particle), text.has(next, .lower) { next += 1 }
      guard next < limit, begins(next) else { break }
      i = next
    }
    return i
  }

  private static let sets: Set<UInt64> = Set(
    "set sets show shows series drama ad ads advert screen screens rights contract deal audience ratings".split(
      separator: " "
    ).map { WordHash.of($0) })

  /// "… of Omnix Co. Combined sales": the suffix's point ends a sentence, too.
  private func opensBehindSuffix(_ i: Int, of start: Int) -> Bool {
    let isPart = NameWord.anyBodyHead.union([.companySuffix, .title, .titleModifier, .personNoun])
    guard text.word(i - 1).contains(.companySuffix), text.byte(text.tokens.range(i - 1).end - 1) == UInt8(ascii: ".")
    else { return false }
    // "… founded Osgood Inc. Osgood's shares …"
    if text.hash(i) == text.hash(start) { return true }
    return text.word(i).contains(.common) && !text.word(i).hasAny(isPart.union(.given)) && !text.has(i, .allCapitals)
  }

  private func isOpener(_ i: Int) -> Bool {
    Self.openers.contains(text.tokens.hashes[i]) && !text.has(i, .allCapitals)
  }

  /// Words that end no name and stand in none but titles of works.
  private static let openers: Set<UInt64> = Set(
    """
    in at from but after when while although because since despite during before however meanwhile if as
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

  /// Where the run goes on after a small word that can stand inside a body's or place's name; else nil.
  private func joined(_ run: Range<Int>, limit: Int) -> Int? {
    let i = run.upperBound
    let last = text.word(i - 1)
    var next = i + 1
    guard next < limit else { return nil }
    if let nickname = text.nickname(after: run), nickname.upperBound + 1 < limit {
      return stretch(from: nickname.upperBound + 1, limit: limit)
    }
    if text.has(i, .clitic), let end = dedicated(run, limit) { return end }
    if let end = membership(run, limit) { return end }
    if text.firstByte(i) == UInt8(ascii: "&") {
      let twoPersons = text.word(next).hasAny(.given) && run.count > 1 && text.word(run.lowerBound).hasAny(.given)
      return begins(next) && !twoPersons ? stretch(from: next, limit: limit) : nil
    }
    if text.isWord(i, "at"), last.contains(.bodyHead),
      text.isWord(i - 1, "University") || run.contains(where: { text.isWord($0, "University") })
    {
      return text.word(next).hasAny(.anyPlace) || text.phrase(at: next)?.kind.place == true
        ? stretch(from: next, limit: limit) : nil
    }
    if text.has(i, .comma), text.word(next).contains(.companySuffix), text.has(next, .capital) { return next + 1 }
    if text.has(i, .comma), let end = firm(run, limit) { return end }
    let isOf = text.isWord(i, "of")
    // "Council for the Welfare of Immigrants": a body's name goes on after its object.
    if isOf, begins(next), last.contains(.common), !last.hasAny(.surePlace),
      text.word(text.head(of: run)).hasAny([.bodyHead, .stateBodyHead]), text.head(of: run) < i - 1,
      !text.word(next).hasAny(.surePlace), text.phrase(at: next) == nil
    {
      return stretch(from: next, limit: limit)
    }
    if isOf || text.isWord(i, "for") || text.isWord(i, "on") {
      guard last.hasAny([.bodyHead, .stateBodyHead, .eventHead]) || isOf && last.hasAny([.placeHead, .placePrefix])
      else { return nil }
      if run.count == 1, !isOf, !last.contains(.bodyHead) { return nil }
      if text.isWord(next, "the") { next += 1 }
      let phrase = text.phrase(at: next)
      guard next < limit, begins(next), !text.word(next).contains(.title) || phrase != nil else { return nil }
      // "the League of Prime Minister Jo Day", but "the Office of the Prime Minister".
      if let phrase, phrase.kind == .title, phrase.end < limit, begins(phrase.end) { return nil }
      // "Tony Hall of Ohio"
      if isOf, run.count == 2, last.contains(.placeHead), !last.hasAny([.bodyHead, .stateBodyHead]),
        text.word(run.lowerBound).hasAny(.given.union(.foreign))
      {
        return nil
      }
      return lists(stretch(from: next, limit: limit), limit: limit)
    }
    // "Arthur Vale and Co"
    if text.isWord(i, "and"), text.has(next, .capital), Self.partners.contains(text.tokens.hashes[next]) {
      return next + 1
    }
    if text.isWord(i, "and"), begins(next) {
      // "Relief and Works Agency": the head stands after "and", and neither side is a name by itself.
      let end = stretch(from: next, limit: limit)
      guard text.word(end - 1).hasAny(.anyBodyHead.union(.companySuffix)), end - next > 1 || run.count > 1,
        last.contains(.common),
        text.word(next).contains(.common), !last.hasAny([.bodyHead, .stateBodyHead, .surePlace, .title, .demonym]),
        !text.word(next).hasAny([.surePlace, .demonym]), text.phrase(at: run.lowerBound)?.end != i,
        text.phrase(at: next) == nil,
        !run.contains(where: { text.word($0).hasAny(.given) }), !text.word(next).hasAny(.given.union(.foreign))
      else { return nil }
      return end
    }
    return nil
  }

  /// "St. Mary's Hospital", "Children's Defence Fund": what is named for a saint, or for those it is there for.
  private func dedicated(_ run: Range<Int>, _ limit: Int) -> Int? {
    let i = run.upperBound
    guard i + 1 < limit, begins(i + 1) else { return nil }
    let isSaint = run.count <= 3 && Self.saints.contains(text.hash(run.lowerBound))
    let isFor = run.count <= 3 && Self.served.contains(text.hash(i - 1)) && text.has(i - 1, .capital)
    guard isSaint || isFor else { return nil }
    let end = stretch(from: i + 1, limit: limit)
    // "St. Petersburg's Institute", but "St. Paul's Cathedral"; "Queen's Park" is left to the text.
    let isPlace = isSaint && text.known(run)?.place == true
    if isPlace, !Self.churchly.contains(text.hash(end - 1)) || end > i + 2 { return nil }
    if text.word(i - 1).contains(.title), !text.word(end - 1).hasAny(.anyBodyHead) { return nil }
    let heads = NameWord.anyBodyHead.union([.placeHead, .eventHead, .teamHead, .thingHead])
    return text.word(end - 1).hasAny(heads) || end < limit && text.isWord(end, "of") ? end : nil
  }

  /// "National Farmers' Union", "Teamsters' Association": a body of those whose plural stands before it.
  private func membership(_ run: Range<Int>, _ limit: Int) -> Int? {
    let i = run.upperBound
    guard i + 1 < limit, text.isWord(i, "'") || text.isWord(i, "’"), begins(i + 1) else { return nil }
    let owner = text.tokens.range(i - 1)
    guard text.byte(owner.end - 1) == UInt8(ascii: "s"), owner.end == text.tokens.range(i).start,
      text.word(i - 1).contains(.common), !text.isPeople(i - 1)
    else { return nil }
    let end = stretch(from: i + 1, limit: limit)
    return text.word(end - 1).hasAny([.bodyHead]) && end <= i + 4 ? end : nil
  }

  private static let saints = WordSet("st st. saint sts sts.")
  private static let churchly: Set<UInt64> = Set(
    """
    hospital college school cathedral church chapel abbey academy basilica monastery convent priory hospice infirmary
    parish seminary
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
  private static let served: Set<UInt64> = Set(
    """
    women men children people king queen workers worker farmers farmer teachers teacher lawyers writers artists
    actors players drivers sailors soldiers veterans citizens consumers students ladies girls boys youth bishop
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

  /// "Marlow, Finch & Reed": partners' names of a word each, the last after "&".
  private func firm(_ run: Range<Int>, _ limit: Int) -> Int? {
    guard run.count == 1 else { return nil }
    var i = run.upperBound
    for _ in 0..<5 where i + 1 < limit {
      let isLast = text.firstByte(i) == UInt8(ascii: "&")
      guard isLast || text.has(i, .comma), begins(i + 1), text.has(i + 1, .word),
        isLast || i + 2 < limit && !text.isCapital(i + 2)
      else { return nil }
      if isLast { return stretch(from: i + 1, limit: limit) }
      i += 2
    }
    return nil
  }

  private static let partners: Set<UInt64> = Set(
    "co co. company sons partners associates daughters".split(separator: " ").map { WordHash.of($0) })

  /// "Health and Human Services" after "Department of".
  private func lists(_ end: Int, limit: Int) -> Int {
    guard end + 1 < limit, text.isWord(end, "and"), begins(end + 1) else { return end }
    let next = stretch(from: end + 1, limit: limit)
    let words = (end + 1)..<next
    let plain = words.allSatisfy {
      text.word($0).contains(.common) && !text.word($0).hasAny([.surePlace, .demonym, .stateBodyHead])
    }
    return plain && !text.word(next - 1).contains(.bodyHead) && text.word(end - 1).contains(.common)
      && !text.word(end - 1).hasAny(.surePlace) ? next : end
  }
}
