/// Rows of teasers: siblings of one make, each a linked headline or picture with a few words to it.
struct TeaserRows {
  private(set) var cards: [Page.Node] = []

  private let page: Page
  private let segments: [Segment]
  private let prose: [Prose]
  private let sums: LineSums
  private let headline: Page.Node?

  init(page: Page, segments: [Segment], prose: [Prose], sums: LineSums, headline: Page.Node?) {
    (self.page, self.segments, self.prose, self.sums, self.headline) = (page, segments, prose, sums, headline)
    find()
  }

  private mutating func find() {
    let total = max(sums.total, 1)
    for node in 0..<page.count where page.names[node].isBlock && page.names[node] != .table {
      let children = page.children(node).filter { isCardElement($0) }
      guard children.count >= 3, children.count <= 200 else { continue }
      let cards = children.filter { isCard($0) }
      guard cards.count >= 3, cards.count * 10 >= children.count * 8 else { continue }
      let gain = cards.reduce(0) { $0 + sums.gain(of: $1) }
      if gain > 0 && (gain < total * 0.4 || areCutShort(cards) && gain + 400 < total) { self.cards += cards }
    }
  }

  /// Whether most of the cards break off in the middle of a sentence, as the first words of other articles do.
  private func areCutShort(_ cards: [Page.Node]) -> Bool {
    let cut = cards.reduce(0) { count, card in
      let last = sums.lines(in: card).last { prose[$0].gain > 0 }
      return count + (last.map { prose[$0].isCutShort } == true ? 1 : 0)
    }
    return cut * 10 >= cards.count * 7
  }

  private func isCardElement(_ node: Page.Node) -> Bool {
    switch page.names[node] {
    case .div, .article, .section, .li, .a: return Int(page.ends[node]) - node > 4
    default: return false
    }
  }

  private func isCard(_ node: Page.Node) -> Bool {
    let range = sums.lines(in: node)
    guard (1...8).contains(range.count) else { return false }
    if let headline, page.contains(node, headline) { return false }
    let size = range.reduce(0) { $0 + prose[$1].size }
    guard size < 900 else { return false }
    let prosaic = range.filter { prose[$0].gain > 0 && prose[$0].linkShare < 80 }
    guard prosaic.count <= 2 else { return false }
    if range.contains(where: { prose[$0].linkShare > 90 && prose[$0].words >= 3 && prose[$0].size < 200 }) {
      return true
    }
    return page.names[node] == .a || linksPicture(node)
  }

  private func linksPicture(_ node: Page.Node) -> Bool {
    var linkEnd = 0
    for inner in page.subtree(node) {
      if page.names[inner] == .a { linkEnd = Int(page.ends[inner]) }
      if page.names[inner] == .img && inner < linkEnd { return true }
    }
    return false
  }
}
