import Grammar
import Vocabulary

/// Bodies that the nouns beside them show.
extension NameKinds {
  /// "News-stand chain Ruch", "the Yonhap news agency", "her restaurant, Zubrowna,": nil without such a noun.
  func calledBody(_ range: Range<Int>) -> Actor.Kind? {
    var (before, next) = (range.lowerBound - 1, range.upperBound)
    guard range.count <= 3, !text.word(range.lowerBound).hasAny(.given), !text.word(range.lowerBound).contains(.common)
    else { return nil }
    if text.has(before, .comma), text.has(next, .comma), Self.owners.contains(text.hash(before - 2)) { before -= 1 }
    if text.has(before, .lower), Self.bodyNouns.contains(text.hash(before)) {
      return isOfNews(before) ? .media : .organization
    }
    if Self.news.contains(text.hash(next)), text.has(next + 1, .lower) { next += 1 }
    guard text.has(next, .lower), Self.bodyNounsAfter.contains(text.hash(next)) else { return nil }
    return isOfNews(next) ? .media : .organization
  }

  /// "Omnix, a maker of ships,", "Zubrow is a village": the noun at the head of what the text says it is.
  func definedKind(_ range: Range<Int>) -> (kind: Actor.Kind, rule: String)? {
    let next = range.upperBound
    let isCopula = text.has(next, .lower) && (text.isWord(next, "is") || text.isWord(next, "was"))
    guard range.count <= 3, isCopula || text.has(next, .comma),
      text.isWord(next + 1, "a") || text.isWord(next + 1, "an"),
      !text.word(range.lowerBound).contains(.common), isCopula || !text.any(range, .anyPlace),
      isCopula && range.count == 1 || !text.word(range.lowerBound).hasAny(.given.union(.foreign)),
      let head = headNoun(from: next + 2)
    else { return nil }
    let noun = text.word(head)
    if Self.bodyNouns.contains(text.hash(head)), !noun.contains(.personNoun) {
      return isOfNews(head) ? (.media, "media.described") : (.organization, "organization.described")
    }
    if isSettlement(head) { return (.place, "place.apposed") }
    return isCopula && noun.contains(.personNoun) && !noun.hasAny([.placeHead, .bodyHead, .eventHead, .thingHead])
      ? (.person, "person.described") : nil
  }

  /// The last noun of a phrase: before a small word, a mark or a verb; nil when none stands soon.
  private func headNoun(from first: Int) -> Int? {
    for i in first..<(first + 6) {
      guard text.has(i, .word), !text.has(i, .clitic), !text.has(i, text.functionWords) else { return nil }
      if text.has(i + 1, .clitic) { return nil }
      if !text.has(i + 1, .word) || text.has(i + 1, text.functionWords) { return text.has(i, .lower) ? i : nil }
    }
    return nil
  }

  /// "Omnix cut its prices", "Omnix said it would": who is taken up so is no person.
  func isIt(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard text.has(next, .lower), text.has(next, text.verbs) else { return false }
    return text.isWord(next + 1, "its") || text.word(next).contains(.saying) && text.isWord(next + 1, "it")
  }

  private func isOfNews(_ noun: Int) -> Bool {
    Self.papers.contains(text.hash(noun)) || Self.news.contains(text.hash(noun - 1))
  }

  /// "Hale's shares", "the takeover of Hale": only firms have them.
  func hasBusiness(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    if text.has(next, .clitic) {
      return (next + 1..<next + 4).contains { text.has($0, .lower) && Self.business.contains(text.hash($0)) }
    }
    if text.has(next, .lower), Self.business.contains(text.hash(next)) { return true }
    return text.isWord(range.lowerBound - 1, "of") && Self.business.contains(text.hash(range.lowerBound - 2))
  }

  /// "Hale shares", "Hale dealers".
  func hasPapers(_ range: Range<Int>) -> Bool {
    text.has(range.upperBound, .lower) && Self.papersOfFirms.contains(text.hash(range.upperBound))
  }

  /// What firms do more than persons: "Omnix sells".
  func trades(_ i: Int) -> Bool { Self.firmVerbs.contains(text.hash(i)) }

  /// "Harvest officials": a common word that the text prints with a capital only.
  func isStaffedWord(_ i: Int) -> Bool {
    text.has(i + 1, .lower) && Self.staff.contains(text.hash(i + 1)) && !text.has(i, .allCapitals)
      && !text.seenSmall.contains(text.tokens.hashes[i])
      && !text.word(i).hasAny([.title, .titleModifier, .never, .personNoun, .direction, .bodyHead, .stateBodyHead])
  }

  /// "Omnix officials", "a member of Omnix".
  func isStaffed(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    if text.has(next, .lower), Self.staff.contains(text.hash(next)) { return true }
    if text.has(next, .clitic) {
      // "Merrill's current chairman", "Pirelli's shares".
      for i in (next + 1)..<(next + 4) where Self.parts.contains(text.hash(i)) || Self.means.contains(text.hash(i)) {
        return true
      }
    }
    return text.isWord(range.lowerBound - 1, "of") && Self.parts.contains(text.hash(range.lowerBound - 2))
  }

  private static let staff: Set<UInt64> = Set(
    """
    official officials spokesman spokeswoman spokesmen executive executives employee employees
    worker workers shareholders managers chairman attorney lawyers analyst analysts fighters militants supporters
    member members leader
    leaders negotiators
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

  private static let means: Set<UInt64> = Set(
    "board management profit profits sales earnings stock revenue revenues workforce factory plant products merger"
      .split(separator: " ")
      .map { WordHash.of($0) })

  private static let parts: Set<UInt64> = Set(
    """
    member members chairman chairwoman employee employees share shares unit subsidiary executive director
    founder headquarters customers clients shareholders spokesman spokeswoman officials division branch wing supporters
    acquisition takeover
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })

  private static let firmVerbs = WordSet(
    """
    sells makes owns operates employs acquired acquires merged offers offered produces produced posted launched launches
    filed funded funds supplies supplied manufactures trades traded competes unveiled expanded ships shipped exports
    imports distributes licenses licensed invests raised issued markets services rents leases publishes published airs
    aired broadcasts develops
    """)

  /// "Airborne Division", unlike "Premier Division".
  func isMilitary(_ i: Int) -> Bool { Self.arms.contains(text.hash(i)) }

  private static let owners = WordSet("his her their its the")
  private static let news = WordSet("news press wire radio tv television broadcast newswire")
  private static let papers = WordSet(
    "newspaper daily weekly monthly tabloid broadsheet magazine broadcaster newsmagazine newswire newspapers")
  private static let arms = WordSet(
    """
    air fighter bomber airborne infantry armored armoured cavalry panzer mechanized mechanised artillery marine mountain
    rifle tank
    """)
  private static let business = WordSet(
    """
    shares shareholders stockholders stock profit profits earnings revenue revenues turnover subsidiary subsidiaries
    takeover bondholders dividend bonds workforce sales dealers dealerships
    """)
  private static let papersOfFirms = WordSet(
    "shares shareholders stockholders stock bonds bondholders dealers dealerships sales subsidiary subsidiaries")
  private static let bodyNouns = WordSet(
    """
    company firm group bank agency club side team chain newspaper daily weekly monthly tabloid broadsheet magazine
    airline operator giant distributor maker manufacturer producer supplier retailer publisher provider developer
    subsidiary brokerage exporter insurer lender party militia network station website automaker carmaker drugmaker
    conglomerate startup start-up restaurant store brewery winery studio label band orchestra charity think-tank
    consultancy carrier refiner utility steelmaker shipbuilder chipmaker planemaker truckmaker toymaker winemaker
    wholesaler faction movement syndicate cartel gang affiliate channel broadcaster bookseller supermarket
    """)
  private static let bodyNounsAfter = WordSet(
    "side club team newspaper news daily airline group company website militia agency")
}
