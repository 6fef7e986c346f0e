import Grammar
import Vocabulary

/// Says what a candidate is: first by what can hardly be otherwise, later by what is likely.
struct NameKinds {
  let text: NameText
  private let nouns: ClassMask
  private let verbs: ClassMask

  init(text: NameText, _ classes: ClassNames) {
    self.text = text
    nouns = classes.mask("noun") ?? ClassMask()
    verbs = classes.mask("finiteVerb") ?? ClassMask()
  }

  // MARK: Sure rules

  func decideSurely(_ candidate: inout NameCandidate) {
    guard candidate.kind == nil else { return }
    let range = candidate.tokens
    if isPlaceSurely(range) { return candidate.decide(.place, "place.apposed", isSure: true) }
    if range.count == 1 { decideWord(&candidate) } else { decideSeveral(&candidate) }
    if candidate.kind == nil || candidate.kind == .place && !candidate.isSure { decideByNeighbours(&candidate) }
  }

  private func decideWord(_ candidate: inout NameCandidate) {
    let i = candidate.tokens.lowerBound
    let word = text.word(i)
    if candidate.isDoubtful, word.contains(.common) { return }
    if isModel(i) { return candidate.decide(.product, "product.model", isSure: true) }
    if word.hasAny([.country, .region]) { return candidate.decide(.place, "place.known", isSure: true) }
    if word.contains(.media) { return candidate.decide(.media, "media.known", isSure: true) }
    // "Who" is no WHO.
    // "Chelsea" is a club only where clubs play.
    if word.contains(.body), !word.hasAny(.given), !text.has(i, text.functionWords) || text.has(i, .allCapitals) {
      return candidate.decide(.organization, "organization.known", isSure: !word.contains(.common))
    }
    if word.contains(.event) { return candidate.decide(.event, "event.known", isSure: true) }
    if text.isPeople(i) { return candidate.decide(.group, "group.people", isSure: true) }
    if word.contains(.family), text.isThe(i - 1), !text.isCapital(i + 1) {
      return candidate.decide(.group, "group.family", isSure: true)
    }
    if word.hasAny([.area, .city]), !word.hasAny([.given, .demonym]) {
      candidate.decide(.place, "place.known", isSure: !word.hasAny([.surname, .common]))
    }
  }

  private func decideSeveral(_ candidate: inout NameCandidate) {
    let range = candidate.tokens
    if let known = text.known(range) {
      switch known {
      case .country, .area, .city: return candidate.decide(.place, "place.known", isSure: true)
      case .body: return candidate.decide(.organization, "organization.known", isSure: true)
      case .media: return candidate.decide(.media, "media.known", isSure: true)
      case .event: return candidate.decide(.event, "event.known", isSure: true)
      case .group: return candidate.decide(.group, "group.people", isSure: true)
      case .title: break
      }
    }
    let head = text.head(of: range)
    let last = text.word(head)
    if let thing = namedThing(range) { return candidate.decide(thing.kind, thing.rule, isSure: true) }
    if isModel(range.lowerBound), !last.hasAny(.anyBodyHead) {
      return candidate.decide(.product, "product.model", isSure: true)
    }
    // "Norwegian Red Cross": each country has its own.
    if text.word(range.lowerBound).contains(.demonym),
      text.known((range.lowerBound + 1)..<range.upperBound) == .body
    {
      return candidate.decide(.organization, "organization.known", isSure: true)
    }
    // "S. Korea"
    if range.count == 2, text.has(range.lowerBound, .initial), Self.halved.contains(text.tokens.hashes[head]) {
      return candidate.decide(.place, "place.direction", isSure: true)
    }
    if range.count <= 3, text.any(range, .hyphenGiven), isPersonShape(range), !last.hasAny(.anyBodyHead) {
      return candidate.decide(.person, "person.given", isSure: true)
    }
    if isTitleOfWork(range) { return candidate.decide(.work, "work.quoted", isSure: true) }
    if last.contains(.companySuffix) { return candidate.decide(.organization, "organization.suffix", isSure: true) }
    if isInitials(range.lowerBound), isPersonShape(range), range.count <= 4,
      !last.hasAny([.bodyHead, .eventHead, .stateBodyHead]),
      !text.word(range.lowerBound + 1).hasAny(.surePlace) || text.word(range.lowerBound + 1).contains(.surname)
    {
      return candidate.decide(.person, "person.initial", isSure: true)
    }
    // "Jo DAY", as some agencies print it.
    if range.count == 2, text.word(range.lowerBound).hasAny(.given), !text.word(range.lowerBound).contains(.common),
      !text.has(range.lowerBound, .allCapitals), text.has(head, .allCapitals), text.tokens.range(head).count > 3,
      !last.hasAny(.anyBodyHead.union([.body, .media, .companySuffix, .nameSuffix]))
    {
      return candidate.decide(.person, "person.given", isSure: true)
    }
    if isCalled(range), !candidate.isDoubtful || last.contains(.surname) {
      return candidate.decide(.person, "person.given", isSure: true)
    }
    let opening = text.word(range.lowerBound)
    if opening.contains(.mediaPrefix), !last.hasAny(.anyBodyHead.union([.eventHead, .placeHead, .personNoun])) {
      return candidate.decide(.media, "media.prefix", isSure: true)
    }
    if opening.contains(.bodyPrefix), !last.hasAny([.eventHead, .placeHead, .thingHead, .personNoun]),
      !opening.hasAny(.anyPlace), range.count < 6, !opening.contains(.common) || !last.contains(.common)
    {
      return candidate.decide(.organization, "organization.prefix", isSure: true)
    }
    let startsGiven =
      text.word(range.lowerBound).hasAny(.given) && !text.word(range.lowerBound).contains(.common)
      && !namesAThing(range) && !startsWithLetters(range)
    // "professor Margaret Lodge Hill": a noun for a person before it outweighs a place's noun at its end.
    if startsGiven, isPersonShape(range), text.has(range.lowerBound - 1, .lower),
      text.word(range.lowerBound - 1).contains(.personNoun), last.contains(.placeHead)
    {
      return candidate.decide(.person, "person.described", isSure: true)
    }
    if startsGiven, isPersonShape(range),
      !last.hasAny([.stateBodyHead, .eventHead]) || range.count == 2 && !last.hasAny(.anyBodyHead)
    {
      if !last.hasAny([.bodyHead, .mediaHead, .placeHead, .eventHead, .thingHead]) || last.contains(.surname)
        || range.count == 2 && last.contains(.commonSurname) && !last.hasAny([.bodyHead, .mediaHead, .eventHead])
      {
        return candidate.decide(.person, "person.given", isSure: true)
      }
    }
    if isHouse(head) { return candidate.decide(.organization, "organization.head", isSure: true) }
    // "Dieter Holmbrek", but "Dieter Chemical": a name of another country needs more than a common word beside it.
    if text.word(range.lowerBound).hasAny(.foreign), isPersonShape(range), range.count <= 4,
      !last.contains(.common) || last.contains(.commonSurname),
      !last.hasAny(.anyBodyHead.union([.placeHead, .anyPlace])),
      !text.has(range.lowerBound, .allCapitals)
    {
      return candidate.decide(.person, "person.given", isSure: true)
    }
    if last.contains(.mediaHead) { return candidate.decide(.media, "media.head", isSure: true) }
    if last.hasAny([.bodyHead, .stateBodyHead]) {
      return candidate.decide(.organization, "organization.head", isSure: true)
    }
    if last.contains(.eventHead) { return candidate.decide(.event, "event.head", isSure: true) }
    if last.contains(.teamHead), isTeam(range) {
      return candidate.decide(.organization, "organization.team", isSure: true)
    }
    if last.contains(.placeHead), !startsGiven || last.contains(.common) {
      return candidate.decide(.place, "place.head", isSure: true)
    }
    let first = text.word(range.lowerBound)
    if first.contains(.placePrefix), range.count <= 3, !startsGiven {
      return candidate.decide(.place, "place.prefix", isSure: true)
    }
    if first.contains(.direction),
      text.word(range.lowerBound + 1).hasAny(.anyPlace)
        || text.known((range.lowerBound + 1)..<range.upperBound)?.place == true
    {
      return candidate.decide(.place, "place.direction", isSure: true)
    }
    if last.contains(.thingHead), isMilitary(head - 1) {
      return candidate.decide(.organization, "organization.head", isSure: true)
    }
    if last.contains(.thingHead) { return candidate.decide(.other, "other.head", isSure: true) }
    if text.isPeople(head), range.count == 2 { return candidate.decide(.group, "group.people", isSure: true) }
    if first.hasAny(.given), isPersonShape(range), range.count <= 4, !namesAThing(range) {
      return candidate.decide(.person, "person.given", isSure: !first.contains(.common))
    }
  }

  /// "Margaret Osgood Photographic Legacy Program": two words or more that are in no person's name.
  private func namesAThing(_ range: Range<Int>) -> Bool {
    range.count > 3
      && range.dropFirst().count {
        text.word($0).contains(.common) && text.has($0, .capital)
          && !text.word($0).hasAny(.given.union([.surname, .commonSurname, .particle]))
      } >= 2
  }

  /// "MAC East": letters, whatever given name they spell.
  private func startsWithLetters(_ range: Range<Int>) -> Bool {
    text.has(range.lowerBound, .allCapitals) && !text.has(range.lowerBound, .dotted)
      && range.dropFirst().contains { text.has($0, .capital) && !text.has($0, .allCapitals) }
  }

  /// "Hockey Hall of Fame", "Ohio House of Delegates": those who choose or sit there, not where it stands.
  private func isHouse(_ head: Int) -> Bool {
    guard text.isWord(head + 1, "of"), text.isCapital(head - 1) else { return false }
    return text.isWord(head, "Hall") && text.isWord(head + 2, "Fame")
      || text.isWord(head, "House") && Self.members.contains(text.hash(head + 2))
  }

  private static let members = WordSet(
    "assembly commons lords representatives delegates keys burgesses councillors chiefs deputies")

  /// "J.", "K.C."
  private func isInitials(_ i: Int) -> Bool {
    // "A Northern Light": an article's capital is no initial.
    if text.isWord(i, "A"), !text.has(i + 1, .initial) { return false }
    return text.has(i, .initial)
      || text.has(i, .dotted) && text.has(i, .allCapitals) && !text.word(i).hasAny([.surePlace, .body, .never])
  }

  /// "Leeds United", "Chicago Bulls".
  private func isTeam(_ range: Range<Int>) -> Bool {
    let first = text.word(range.lowerBound)
    return first.hasAny(.anyPlace) || text.phrase(at: range.lowerBound)?.kind.place == true || !first.contains(.common)
  }

  /// Two to five words that a person's name can be made of.
  func isPersonShape(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, range.count <= 6 else { return false }
    for i in range {
      if text.phrase(at: i) != nil, i > range.lowerBound { return false }
      if text.has(i, .number) || text.isWord(i, "&") || text.isWord(i, "of") || text.isWord(i, "and")
        || text.has(i, .clitic) || text.isWord(i, "Of") || text.isWord(i, "And") || text.isWord(i, "The")
      {
        return false
      }
      if text.has(i, .allCapitals), !text.has(i, .dotted), text.tokens.range(i).count > 3,
        !text.word(i).contains(.nameSuffix)
      {
        return false
      }
    }
    return true
  }

  /// What stands beside the name.
  private func decideByNeighbours(_ candidate: inout NameCandidate) {
    let range = candidate.tokens
    let next = range.upperBound
    if candidate.isDoubtful { return }
    if range.count >= 2, isPersonShape(range), text.has(next, .openBracket), text.has(next + 2, .closeBracket),
      text.word(next + 1).contains(.country)
    {
      return candidate.decide(.person, "person.country", isSure: true)
    }
    if text.has(next, .comma), text.has(next + 1, .number), text.tokens.range(next + 1).count == 2,
      text.has(next + 2, .comma) || text.has(next + 2, .terminator), candidate.kind == nil
    {
      return candidate.decide(.person, "person.age", isSure: true)
    }
    if candidate.kind == nil, text.has(range.lowerBound - 1, .lower),
      NameText.workNouns.contains(text.hash(range.lowerBound - 1))
    {
      return candidate.decide(.work, "work.described")
    }
    if candidate.kind == nil, let defined = definedKind(range) {
      return candidate.decide(defined.kind, defined.rule, isSure: true)
    }
    if candidate.kind == nil, let kind = calledBody(range) {
      let rule = kind == .media ? "media.described" : "organization.described"
      return candidate.decide(kind, rule, isSure: true)
    }
    if candidate.kind == nil, text.word(range.lowerBound - 1).contains(.personNoun),
      text.has(range.lowerBound - 1, .lower),
      range.count <= 4, !text.has(range.lowerBound, .allCapitals),
      range.count > 1 || !text.word(range.lowerBound).contains(.common)
    {
      if Self.ofMany.contains(text.hash(range.lowerBound - 1)), !text.isWord(next, "and"),
        !text.has(next, .comma) || !text.isCapital(next + 1), !text.has(next, .openBracket)
      {
        return candidate.decide(.organization, "organization.described", isSure: true)
      }
      return candidate.decide(.person, "person.described", isSure: true)
    }
    // "members of Omnix, who left": not its object.
    if candidate.kind == nil, text.has(next, .comma), text.isWord(next + 1, "who"), range.count <= 4,
      !text.isWord(range.lowerBound - 1, "of"), !text.isWord(range.lowerBound - 1, "the")
    {
      return candidate.decide(.person, "person.who", isSure: true)
    }
  }

  /// "champions Zubrowka", "brokers Zubrowka": several of whom one has the name.
  private static let ofMany = WordSet(
    """
    champions leaders winners finalists hosts runners-up rivals visitors holders contenders strugglers newcomers
    semifinalists semi-finalists quarterfinalists quarter-finalists underdogs favourites favorites outsiders brokers
    makers manufacturers producers consultants publishers builders operators suppliers distributors retailers exporters
    insurers underwriters printers brewers distillers shippers contractors auctioneers accountants
    """)

  // MARK: Likely kinds

  func decideLikely(_ candidate: inout NameCandidate) {
    guard candidate.kind == nil else { return }
    let range = candidate.tokens
    let i = range.lowerBound
    let before = text.word(i - 1)
    let after = text.word(range.upperBound)
    let first = text.word(i)
    let speaks = after.contains(.saying) || before.contains(.saying) && text.has(i - 1, .lower)
    let stands = before.contains(.placeBefore) && text.has(i - 1, .lower) || isGoal(i)
    if range.count > 1 { return decideLikelySeveral(&candidate, stands: stands) }
    // "the North", not "the North team".
    if first.contains(.direction), text.isWord(i - 1, "the"), !text.isCapital(i + 1), !text.has(i, .allCapitals),
      !text.has(i + 1, .word) || !text.has(i + 1, nouns) || text.has(i + 1, .clitic)
    {
      return candidate.decide(.place, "place.direction")
    }
    if candidate.isDoubtful, first.contains(.common), !speaks || !first.hasAny([.commonSurname, .given]) { return }
    if first.contains(.demonym) { return }
    if text.isPluralOfLetters(i) { return }
    if isQuoted(range) { return candidate.decide(.work, "work.quoted") }
    if hasBusiness(range), !first.contains(.common) {
      return candidate.decide(.organization, "organization.business")
    }
    if first.contains(.common) ? !candidate.isDoubtful && isStaffedWord(i) : isStaffed(range) {
      return candidate.decide(.organization, "organization.staff")
    }
    let longest = isInside(i) && !first.hasAny([.given, .surname]) ? 10 : 6
    if text.has(i, .allCapitals), text.tokens.range(i).count <= longest {
      if isNoAcronym(i) { return }
      guard !first.hasAny([.never, .common]) || text.tokens.range(i).count == 2, !text.has(i, .initial) else { return }
      return candidate.decide(.organization, "organization.acronym")
    }
    if text.has(i, .initial) { return }
    if first.contains(.teamHead), !candidate.isDoubtful, text.tokens.range(i).count > 3 {
      return candidate.decide(.organization, "organization.team")
    }
    // "near Adelaide": a city that is a given name too.
    if stands, first.contains(.doubtfulPlace) || first.contains(.city) && first.hasAny(.given) {
      return candidate.decide(.place, "place.preposition")
    }
    if !first.contains(.common), let thing = thingBefore(i), !candidate.isDoubtful, text.has(i, .capital) {
      return candidate.decide(thing.kind, thing.rule)
    }
    if !candidate.isDoubtful, isArticled(i), !first.contains(.common), text.has(i, .capital),
      !text.has(i, .hyphenated)
    {
      return candidate.decide(.organization, "organization.article")
    }
    if first.hasAny(.given), !first.contains(.common) { return candidate.decide(.person, "person.givenAlone") }
    if isIt(range), !first.hasAny([.common, .surname, .commonSurname]) {
      return candidate.decide(.organization, "organization.its")
    }
    if speaks, first.hasAny([.surname, .commonSurname, .given]), !text.has(i, .allCapitals),
      after.contains(.saying) && !before.contains(.common) || !candidate.isDoubtful,
      !first.hasAny([.title, .titleModifier, .bodyHead, .stateBodyHead])
    {
      return candidate.decide(.person, "person.speaking")
    }
    if speaks, !first.contains(.common) { return candidate.decide(.person, "person.speaking") }
    if isPlaceByNext(range)
      || text.isWord(i - 1, "of") && !first.contains(.surname) && !first.contains(.common)
        && isPartOfPlace(i - 2)
    {
      return candidate.decide(.place, "place.apposed")
    }
    if text.endsDomain(i) { return candidate.decide(.organization, "organization.domain", isSure: true) }
    if first.contains(.surname) {
      return candidate.decide(
        stands && text.isWord(i - 1, "in") ? .place : .person,
        stands && text.isWord(i - 1, "in") ? "place.preposition" : "person.surname")
    }
    if stands, !first.contains(.common) { return candidate.decide(.place, "place.preposition") }
    if first.contains(.doubtfulPlace) { return candidate.decide(.place, "place.known") }
    if first.hasAny([.common, .title, .titleModifier]) { return }
    if text.isWord(i - 1, "to"), !text.has(range.upperBound, .word) {
      return candidate.decide(.place, "place.preposition")
    }
    if text.isArabicArticle(i) || after.contains(.acting) { return candidate.decide(.person, "person.acting") }
    // "Skype conversations": before a noun an unknown word says what sort, not who.
    if text.has(range.upperBound, .lower), text.has(range.upperBound, nouns) { return }
    let isThe = text.isWord(i - 1, "the") || text.isWord(i - 1, "The")
    if !isThe, text.has(range.upperBound, .lower), text.has(range.upperBound, verbs),
      !text.isWord(range.upperBound, "are"),
      !text.isWord(range.upperBound, "were"), !text.has(i, .hyphenated), text.has(i, .capital)
    {
      if trades(range.upperBound) { return candidate.decide(.organization, "organization.business") }
      return candidate.decide(.person, "person.acting")
    }
    if text.has(range.upperBound, .clitic) || text.has(range.upperBound, verbs) {
      candidate.decide(.organization, "organization.unknown")
    }
  }

  /// "Reston, Va.", "Cosham, a town", "Divar island".
  private func isPlaceByNext(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    if text.has(next, .lower), text.word(next).contains(.placeHead), !text.word(next).hasAny([.personNoun]) {
      return true
    }
    guard text.has(next, .comma) else { return false }
    if text.word(next + 1).hasAny([.country]) || text.word(next + 1).contains(.area) && text.has(next + 1, .capital) {
      return text.has(next + 2, .comma) || text.has(next + 2, .terminator) || text.has(next + 1, .dotted)
    }
    return text.isWord(next + 1, "a") && text.word(next + 2).contains(.placeHead)
  }

  /// "the village of", "south of", "people of": what places have; a person there ("Jo Day of") says nothing.
  private func isPartOfPlace(_ i: Int) -> Bool {
    text.word(i).hasAny([.placeHead, .direction]) || text.has(i, .lower) && !text.word(i).hasAny([.personNoun, .title])
  }

  /// "aboard the Zubrowka", "during the Zubrowka".
  private func thingBefore(_ i: Int) -> (kind: Actor.Kind, rule: String)? {
    var before = i - 1
    if text.isWord(before, "the") { before -= 1 }
    if text.isWord(before, "aboard") || text.isWord(before, "board") && text.isWord(before - 1, "on") {
      return (.product, "product.aboard")
    }
    return text.isWord(before, "during") ? (.event, "event.during") : nil
  }

  /// Not where reports say where they were written.
  private func isInside(_ i: Int) -> Bool { !text.has(i, .blockStart) && !text.has(i + 1, .comma) }

  /// "the Zubrowka": no person, when no noun follows; "on the Zubrowka" is what bears or shows something.
  private func isArticled(_ i: Int) -> Bool {
    guard text.isWord(i - 1, "the") || text.isWord(i - 1, "The"), !text.isCapital(i + 1),
      !text.isWord(i - 2, "on")
    else { return false }
    return !text.has(i + 1, .word) || text.has(i + 1, .clitic) || !text.has(i + 1, nouns) || text.has(i + 1, verbs)
  }

  /// "CD", "HTML", "an MP", "XVII", "RM 120": capitals that name nobody.
  private func isNoAcronym(_ i: Int) -> Bool {
    if text.word(i).contains(.abbreviation) || text.isRoman(i) { return true }
    return text.has(i + 1, .number) && !text.has(i + 1, .glued) && !text.has(i - 1, .lower)
  }

  private func isClosed(_ i: Int) -> Bool {
    text.word(i).contains(.common) && text.has(i, text.functionWords)
      && !text.word(i).hasAny([.given, .surname, .commonSurname, .particle, .direction])
  }

  private func decideLikelySeveral(_ candidate: inout NameCandidate, stands: Bool) {
    let range = candidate.tokens
    if isQuoted(range) || isInTitle(range) { return candidate.decide(.work, "work.quoted") }
    if isPlaceByNext(range), !text.has(range.upperBound, .comma) { return candidate.decide(.place, "place.apposed") }
    if range.allSatisfy({ text.has($0, .allCapitals) && !text.has($0, .dotted) }) { return }
    let first = text.word(range.lowerBound)
    if isSideOfPlace(range) { return candidate.decide(.place, "place.direction") }
    if isRoleAlone(range) { return }
    let endsPlace =
      text.word(range.upperBound - 1).hasAny([.city, .country]) && !text.word(range.upperBound - 1).hasAny(.given)
    if isPersonShape(range), first.hasAny(.surePlace), !first.hasAny(.given) || endsPlace, !first.contains(.surname) {
      return candidate.decide(.organization, "organization.place")
    }
    if endsPlace, range.count <= 3, !text.has(range.lowerBound, .initial), !first.hasAny(.given.union(.foreign)) {
      return candidate.decide(.organization, "organization.place")
    }
    if text.has(range.lowerBound, .allCapitals), !text.has(range.lowerBound, .dotted) {
      return candidate.decide(.organization, "organization.acronym")
    }
    // "Van Holmbrek"
    if range.count == 2, first.contains(.particle), !first.contains(.placePrefix),
      text.tokens.range(range.lowerBound).count > 1,
      !text.word(range.upperBound - 1).hasAny(.anyBodyHead), !candidate.isDoubtful
    {
      return candidate.decide(.person, "person.shape")
    }
    let words = range.filter { text.has($0, .capital) || text.isArabicArticle($0) }
    let last = text.word(range.upperBound - 1)
    if isPersonShape(range), range.count == 2, !candidate.isDoubtful, last.contains(.commonSurname),
      !first.contains(.common), !first.hasAny(.anyBodyHead), !last.hasAny(.anyBodyHead), !last.contains(.placeHead)
    {
      return candidate.decide(.person, "person.shape")
    }
    if isPersonShape(range), range.count == 2,
      last.hasAny([.surname]) || last.hasAny(.given) && !last.hasAny(.anyPlace),
      !candidate.isDoubtful
    {
      return candidate.decide(.person, "person.shape")
    }
    let plain = words.filter { text.word($0).contains(.common) && !text.has($0, .initial) }.count
    if isPersonShape(range), plain == 0 || plain < words.count && text.word(range.upperBound - 1).contains(.surname) {
      if text.isWord(range.lowerBound - 1, "in"), range.count == 2 {
        return candidate.decide(.place, "place.preposition")
      }
      return candidate.decide(.person, "person.shape")
    }
    if candidate.isDoubtful, plain == words.count { return }
    // "Apples That Sing": no body has a pronoun or verb in its name.
    if range.dropFirst().contains(where: { text.has($0, .capital) && isClosed($0) }) {
      return candidate.decide(.work, "work.words")
    }
    // "a National Landmark": something of a sort.
    if plain == words.count, text.isWord(range.lowerBound - 1, "a") || text.isWord(range.lowerBound - 1, "an"),
      !text.has(range.upperBound, .word) || !text.has(range.upperBound, nouns)
    {
      return
    }
    if stands, text.isWord(range.lowerBound - 1, "in") { return candidate.decide(.place, "place.preposition") }
    if text.phrase(at: range.lowerBound) != nil || text.word(range.lowerBound).hasAny(.surePlace) || plain < words.count
    {
      return candidate.decide(.organization, "organization.mixed")
    }
    candidate.decide(.organization, "organization.words")
  }
}
