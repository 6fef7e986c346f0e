import Grammar
import Vocabulary

/// Takes a run of capitalised words apart: titles, demonyms and sentence openers go, names stay.
struct NameSplitter {
  let text: NameText

  func candidates(in run: Range<Int>, of sentence: Range<Int>) -> [NameCandidate] {
    var run = run
    // "Hong Kong-based": the whole is an adjective.
    if run.count == 1, run.upperBound < sentence.upperBound, text.endsSmall(run.upperBound),
      text.has(run.upperBound, .capital)
    {
      return []
    }
    // "the Minister for Education, Jo Day,": a portfolio is no name by itself.
    if run.count == 1, text.word(run.lowerBound).contains(.common), !text.word(run.lowerBound).hasAny(.given),
      text.isWord(run.lowerBound - 1, "for"), text.word(run.lowerBound - 2).contains(.title),
      text.has(run.lowerBound - 2, .capital), !text.isCapital(run.upperBound)
    {
      return []
    }
    // "Nazi Germany": the country, under whomever.
    if run.count == 2, text.known(run) == .body, text.word(run.lowerBound).contains(.demonym),
      text.word(run.lowerBound + 1).contains(.country)
    {
      run = (run.lowerBound + 1)..<run.upperBound
    }
    var isDoubtful = false
    if opensSentence(run.lowerBound, sentence) {
      switch opener(run) {
      case .drop:
        run = (run.lowerBound + 1)..<run.upperBound
        // "But President Clinton", "Meanwhile, …": only the first word was an opener.
        if run.isEmpty { return [] }
      case .doubt: isDoubtful = true
      case .keep: break
      }
    }
    if text.known(run)?.place ?? false || text.known(run) == .body || text.known(run) == .event
      || text.known(run) == .media
    {
      return [NameCandidate(run, in: text)]
    }
    var found = byTitle(run, sentence)
    if isDoubtful, let first = found.indices.first, found[first].tokens.lowerBound == run.lowerBound {
      found[first].isDoubtful = found[first].kind == nil || found[first].tokens.count == 1
    }
    return found
  }

  // MARK: Sentence starts

  private enum Opener { case keep, doubt, drop }

  private func opensSentence(_ i: Int, _ sentence: Range<Int>) -> Bool {
    i == sentence.lowerBound || text.opensSpeech(i - 1)
  }

  /// What the first word of a sentence is: only a capital that nothing else explains makes a name.
  private func opener(_ run: Range<Int>) -> Opener {
    let i = run.lowerBound
    let word = text.word(i)
    if text.phrase(at: i) != nil { return .keep }
    if text.has(i, .allCapitals), text.tokens.range(i).count > 1 { return .keep }
    let seenSmall = text.seenSmall.contains(text.tokens.hashes[i])
    if word.hasAny([.surePlace, .demonym, .body, .media, .event, .follower]), !seenSmall { return .keep }
    if text.seenCapital.contains(text.tokens.hashes[i]), !seenSmall { return .keep }
    if word.hasAny(.given), !seenSmall { return run.count > 1 || !word.contains(.common) ? .keep : .doubt }
    if word.contains(.title) { return .keep }
    guard word.contains(.common) || seenSmall else { return .keep }
    if Self.isClosed(i, text) { return .drop }
    // Alone, it is a name only when the text says so elsewhere: "Brown said" after "Gordon Brown".
    if run.count == 1 { return seenSmall ? .drop : .doubt }
    // "Northern Iraq has …": the adjective is no part of the name, unless it is known with it.
    if word.contains(.direction), text.word(i + 1).hasAny(.anyPlace) { return .drop }
    if describes(i, (i + 1)..<run.upperBound) { return .drop }
    if word.contains(.personNoun) || word.hasAny([.titleModifier, .direction]) { return .keep }
    // "Human Rights Watch": an open-class word before another capital may belong to the name.
    return seenSmall && !text.word(run.upperBound - 1).hasAny(.anyBodyHead) ? .drop : .doubt
  }

  /// "Publisher VNU", "Wealthy Leeds", "Corporate America": what describes a name is no part of it.
  private func describes(_ i: Int, _ rest: Range<Int>) -> Bool {
    let word = text.word(i)
    let isPart: NameWord = [
      .title, .titleModifier, .placeHead, .placePrefix, .eventHead, .thingHead, .teamHead, .demonym, .callName,
      .commonSurname, .surname, .body, .media, .event,
    ]
    guard !word.hasAny(isPart.union(.anyBodyHead).union(.given).union(.anyPlace)), !text.has(i, .allCapitals),
      !Self.named.contains(text.tokens.hashes[i])
    else { return false }
    if word.contains(.personNoun), rest.count == 1, text.has(rest.lowerBound, .allCapitals) { return true }
    if let known = text.known(rest) { return known.place || known == .body || known == .media }
    guard rest.count == 1 else { return false }
    let name = text.word(rest.lowerBound)
    return name.hasAny([.country, .region])
      || name.hasAny([.area, .city, .doubtfulPlace, .body, .media]) && !name.contains(.common)
  }

  /// First words of names that go on with a place: "Team Estonia".
  private static let named: Set<UInt64> = Set(
    """
    team air miss operation visit save radio hotel made only project mission free new invest destination task first
    second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth
    """.split(
      whereSeparator: \.isWhitespace
    ).map { WordHash.of($0) })

  /// Words that open sentences and are never a part of names: adverbs, prepositions, determiners, pronouns.
  private static func isClosed(_ i: Int, _ text: NameText) -> Bool {
    text.has(i, text.closedWords)
  }

  // MARK: Titles

  private func byTitle(_ run: Range<Int>, _ sentence: Range<Int>) -> [NameCandidate] {
    guard let title = titleRange(in: run) else { return byName(strip(run)) }
    if run.count == 1, title == run {
      var alone = NameCandidate(run, in: text)
      alone.isDoubtful = true
      return [alone]
    }
    var found: [NameCandidate] = []
    if title.lowerBound > run.lowerBound { found += byName(strip(run.lowerBound..<title.lowerBound)) }
    // "Dr. King", "Mr. Major": after a courtesy even a title is a name.
    if title.upperBound == run.upperBound, title.count > 1, text.isCourtesy(title.upperBound - 2),
      !Self.addressed.contains(text.tokens.hashes[title.upperBound - 1])
    {
      let name = (title.upperBound - 1)..<title.upperBound
      return found + [NameCandidate(name, .person, rule: "person.titled", isSure: true, in: text)]
    }
    guard title.upperBound < run.upperBound else { return found }
    let rest = title.upperBound..<run.upperBound
    // "Secretary of State" is a known title; "Justice Department" is a body, not a titled person.
    if isBody(rest) || text.known(rest) != nil {
      return found
        + byName(title.lowerBound < rest.lowerBound && isBody(rest) ? title.lowerBound..<rest.upperBound : rest)
    }
    var person = NameCandidate(personEnd(rest), .person, rule: "person.titled", isSure: true, in: text)
    var from = title.lowerBound
    if found.isEmpty { from = run.lowerBound }
    while from < title.lowerBound, !text.word(from).hasAny([.demonym, .titleModifier, .title]) { from += 1 }
    if let owner = found.last, owner.tokens.upperBound == from, isPlace(owner.tokens) { from = owner.tokens.lowerBound }
    if !isCourtesy(title) {
      person.roles = [RoleFinding(tokens: from..<title.upperBound, of: found.last.map(\.tokens))]
    }
    found.append(person)
    if person.tokens.upperBound < run.upperBound { found += byName(person.tokens.upperBound..<run.upperBound) }
    return found
  }

  private func isPlace(_ range: Range<Int>) -> Bool {
    text.known(range)?.place == true || range.count == 1 && text.word(range.lowerBound).contains(.country)
  }

  /// Offices that "Mr." addresses: "Mr. President".
  private static let addressed: Set<UInt64> = Set(
    """
    president vice-president speaker chairman chairwoman chairperson chair minister secretary secretary-general
    ambassador mayor governor senator justice chancellor premier commissioner director judge doctor professor general
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

  /// "Mr." says nothing about what somebody does.
  private func isCourtesy(_ range: Range<Int>) -> Bool {
    range.allSatisfy { text.isCourtesy($0) }
  }

  /// The title in a run that a name follows, with what belongs to the title; nil without one.
  private func titleRange(in run: Range<Int>) -> Range<Int>? {
    var i = run.lowerBound
    var found: Range<Int>?
    while i < run.upperBound {
      var end = i
      if let phrase = text.phrase(at: i) {
        if phrase.kind == .title {
          end = phrase.end
        } else {
          i = phrase.end
          continue
        }
      } else if text.word(i).contains(.title) || isCalling(i, run) {
        end = i + 1
      }
      guard end > i else {
        i += 1
        continue
      }
      // A title after a given name is a surname: "Larry King".
      if i > run.lowerBound, text.word(i - 1).hasAny(.given), end == run.upperBound,
        !text.word(i - 1).hasAny(.surePlace)
      {
        return found
      }
      var first = i
      while first > run.lowerBound,
        text.word(first - 1).hasAny([.titleModifier]) || text.word(first - 1).contains(.title)
      {
        first -= 1
      }
      found = (found?.lowerBound ?? first)..<end
      if end < run.upperBound, text.word(end).contains(.title) || text.phrase(at: end)?.kind == .title {
        i = end
        continue
      }
      break
    }
    return found
  }

  /// "Biologist Jo Day": a common noun for a person before a given name.
  private func isCalling(_ i: Int, _ run: Range<Int>) -> Bool {
    // "Brothers Tom and Ned Carrow"
    let isShared =
      i == run.lowerBound && i + 2 == run.upperBound && text.isWord(run.upperBound, "and")
      && text.word(run.upperBound + 1).hasAny(.given)
    return (i + 2 < run.upperBound || isShared) && text.word(i).isSuperset(of: [.personNoun, .common])
      && !text.word(i).hasAny(.given)
      && (text.word(i + 1).hasAny(.given.union(.foreign)) || text.word(i + 2).contains(.hyphenGiven))
  }

  func isBody(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return text.word(text.head(of: range)).hasAny([.bodyHead, .stateBodyHead, .companySuffix, .mediaHead])
      || text.known(range) == .body || text.known(range) == .media
  }

  /// A person's name ends before a possessor's body or at five words.
  private func personEnd(_ range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    // A nickname comes with its two marks.
    let limit = text.nickname(in: range) == nil ? 6 : 9
    while end < range.upperBound, end - range.lowerBound < limit { end += 1 }
    return range.lowerBound..<end
  }

  private static let openers: Set<UInt64> = Set(
    "senior former late ex acting top veteran retired fellow chief deputy outgoing incoming longtime then pro anti the yesterday today tomorrow tonight many some most several few all both other"
      .split(separator: " ").map {
        WordHash.of($0)
      })

  // MARK: Demonyms

  /// "Russian Boris …", "British Foreign Office": the adjective goes, unless the name cannot do without it.
  private func strip(_ run: Range<Int>) -> Range<Int> {
    var first = run.lowerBound
    if text.isLocated(run), !text.word(run.lowerBound).contains(.common) { return run }
    // "Senior Hamas", "Former South African".
    while first + 1 < run.upperBound, text.phrase(at: first) == nil, text.word(first).contains(.common),
      Self.openers.contains(text.tokens.hashes[first])
        || text.word(first).contains(.direction) && text.word(first + 1).contains(.demonym)
    {
      first += 1
    }
    while first < run.upperBound, text.phrase(at: first) == nil, isDemonym(first) {
      let rest = (first + 1)..<run.upperBound
      // "American Margaret Heath"
      let isPerson = rest.count == 2 && text.word(first + 1).hasAny(.given) && !text.word(first + 1).contains(.common)
      // "Indonesian Democratic Party", "British Red Cross": many countries have one.
      if !rest.isEmpty, text.known(rest) == .body,
        text.word(run.upperBound - 1).contains(.bodyHead)
          || Self.eachHas.contains(text.tokens.hashes[run.upperBound - 1])
      {
        return first..<run.upperBound
      }
      if !rest.isEmpty, text.known(rest) == nil, !isPerson,
        isBody(rest) || text.word(run.upperBound - 1).hasAny([.eventHead, .thingHead, .placeHead, .teamHead])
      {
        let head = text.word(text.head(of: run))
        if !head.contains(.stateBodyHead) || Self.eachHas.contains(text.tokens.hashes[run.upperBound - 1]) {
          return first..<run.upperBound
        }
      }
      first += 1
    }
    return first..<run.upperBound
  }

  /// Last words of bodies that are known by their country: "Iraqi Armed Forces".
  private static let eachHas = WordSet("cross crescent forces force army navy marines guard guards")

  func isDemonym(_ i: Int) -> Bool {
    if text.word(i).contains(.demonym) {
      // "Christian Karembeu", "Roman Polanski": a given name too.
      let isGiven = text.word(i).hasAny(.given) && text.isCapital(i + 1) && !text.word(i + 1).contains(.common)
      // "German Karl Zubrow": another given name stands behind it.
      let isBefore =
        text.word(i + 1).hasAny(.given.union(.foreign)) && text.isCapital(i + 2) && !text.has(i + 2, .clitic)
        && Self.nations.contains(text.hash(i))
      return !text.word(i).contains(.country) && (!isGiven || isBefore)
    }
    return text.has(i, .hyphenated) && text.isTiedDemonym(i)
  }

  /// Nations that are given names, too.
  private static let nations = WordSet("german french english welsh irish scottish dutch danish finnish")

  /// "Ambassador to the …", "CEO of …".
  private func followsRole(_ first: Int) -> Bool {
    var i = first - 1
    if text.isWord(i, "the") { i -= 1 }
    guard text.isWord(i, "of") || text.isWord(i, "to") || text.isWord(i, "at") || text.isWord(i, "for") else {
      return false
    }
    return text.word(i - 1).hasAny([.title, .personNoun])
  }

  // MARK: Names in a row

  /// "Brazil CVRD", "California Republican": a place, and what letters or a party say of somebody there.
  private func placeBefore(_ run: Range<Int>) -> [NameCandidate]? {
    guard run.count > 1, text.known(run) == nil else { return nil }
    let phrase = text.phrase(at: run.lowerBound)
    let first = text.word(run.lowerBound)
    let end = phrase?.end ?? run.lowerBound + 1
    guard end == run.upperBound - 1, phrase?.kind.place ?? first.hasAny(.surePlace) else { return nil }
    let place = NameCandidate(run.lowerBound..<end, in: text)
    if Self.partisans.contains(text.tokens.hashes[end]) { return [place] }
    let isCountry = phrase?.kind == .country || phrase == nil && first.contains(.country)
    let size = text.tokens.range(end).count
    guard isCountry, text.has(end, .allCapitals), !text.has(end, .dotted), !text.has(run.lowerBound, .allCapitals)
        || text.has(run.lowerBound, .dotted), size > 1, size < 7,
      !text.word(end).hasAny([.companySuffix, .common]), !text.isRoman(end)
    else { return nil }
    return [place, NameCandidate(end..<run.upperBound, in: text)]
  }

  private static let partisans: Set<UInt64> = Set(
    "republican republicans democrat democrats democratic".split(separator: " ").map { WordHash.of($0) })

  /// Cuts where a known name ends and a person's name begins: "Yankees Bernie Wells".
  private func byName(_ run: Range<Int>) -> [NameCandidate] {
    guard !run.isEmpty else { return [] }
    if let phrase = text.phrase(at: run.lowerBound), phrase.end < run.upperBound, followsRole(run.lowerBound) {
      let rest = phrase.end..<run.upperBound
      if rest.count >= 2, rest.count <= 4, !text.word(run.upperBound - 1).contains(.companySuffix),
        rest.allSatisfy({ text.isCapital($0) && !text.word($0).contains(.common) })
      {
        return [
          NameCandidate(run.lowerBound..<phrase.end, in: text),
          NameCandidate(rest, .person, rule: "person.titled", isSure: true, in: text),
        ]
      }
    }
    if let place = placeBefore(run) { return place }
    if run.count > 1, text.known(run) == nil, !isBody(run) {
      for i in (run.lowerBound + 1)..<run.upperBound where run.upperBound - i >= 2 && run.upperBound - i <= 5 {
        if run.upperBound - i > 3, (i..<run.upperBound).contains(where: { text.word($0).contains(.common) }) {
          continue
        }
        let before = run.lowerBound..<i
        let isForeign = text.word(i).hasAny(.foreign) && isBody(before)
        guard text.word(i).hasAny(.given) || isForeign, !text.word(i).hasAny([.surePlace, .common]),
          !before.contains(where: { text.word($0).hasAny(.given) }),
          text.phrase(at: i) == nil,
          !text.any(i..<run.upperBound, [.eventHead, .placeHead, .bodyHead, .stateBodyHead]),
          text.known(before) != nil || isBody(before)
            || before.count == 1 && text.word(before.lowerBound).hasAny([.body, .media, .country, .common, .teamHead])
        else { continue }
        let isName = text.known(before) != nil || before.count > 1 || !text.word(before.lowerBound).contains(.common)
        return (isName ? [NameCandidate(before, in: text)] : []) + [NameCandidate(i..<run.upperBound, in: text)]
      }
    }
    return [NameCandidate(run, in: text)]
  }
}
