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

  /// What firms do more than persons: "Omnix sells".
  func trades(_ i: Int) -> Bool { Self.firmVerbs.contains(text.hash(i)) }

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
    "airborne infantry armored armoured cavalry panzer mechanized mechanised artillery marine mountain rifle tank")
  private static let business = WordSet(
    """
    shares shareholders stockholders stock profit profits earnings revenue revenues turnover subsidiary subsidiaries
    takeover bondholders dividend bonds workforce
    """)
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
