/// The lines of a page that stand in furniture: boxes marked as such, other articles, rows of teasers.
struct FurnitureBoxes {
  private(set) var excluded: [Bool]
  /// Those of them that stand in teasers.
  private(set) var teasers: Set<Int> = []

  private let page: Page
  private let marks: [Marks]
  private let segments: [Segment]
  private let prose: [Prose]
  private let sums: LineSums
  private let headline: Page.Node?
  /// By node, what the lines from it on add that stand in no box.
  private var plainAfter: [Double] = []

  init(
    page: Page, marks: [Marks], segments: [Segment], prose: [Prose], sums: LineSums, headline: Page.Node?
  ) {
    (self.page, self.marks, self.segments, self.prose, self.sums) = (page, marks, segments, prose, sums)
    self.headline = headline
    excluded = [Bool](repeating: false, count: segments.count)
    plainAfter = gainsAfter()
    excludeFurniture()
    excludeOtherArticles()
    for card in TeaserRows(page: page, segments: segments, prose: prose, sums: sums, headline: headline).cards {
      exclude(card)
      teasers.formUnion(sums.lines(in: card))
    }
  }

  // MARK: Furniture

  private func gainsAfter() -> [Double] {
    var out = [Double](repeating: 0, count: page.count + 1)
    var boxEnd = 0
    for node in 0..<page.count {
      if node >= boxEnd, !marks[node].isDisjoint(with: .furniture), page.names[node] != .body, page.names[node] != .html
      {
        boxEnd = Int(page.ends[node])
      }
      if node >= boxEnd { out[node] = page.names[node] == .text ? sums.gain(of: node) : 0 }
    }
    for node in (0..<page.count).reversed() { out[node] += out[node + 1] }
    return out
  }

  private mutating func excludeFurniture() {
    let total = max(sums.total, 1)
    let bodies = (0..<page.count).filter { marks[$0].contains(.body) && sums.gain(of: $0) > total * 0.3 }
    var node = 0
    while node < page.count {
      if isFurniture(node, total: total, bodies: bodies) {
        exclude(node)
        node = Int(page.ends[node])
      } else {
        node += 1
      }
    }
  }

  /// Takes out the lines that lie wholly in an element; an inline element at a line's start does not take the line.
  private mutating func exclude(_ node: Page.Node) {
    let end = Int(page.ends[node])
    for k in sums.lines(in: node) where segments[k].nodes.upperBound <= end { excluded[k] = true }
  }

  private func isFurniture(_ node: Page.Node, total: Double, bodies: [Page.Node]) -> Bool {
    let name = page.names[node]
    var marks = marks[node]
    // A heading in the text is never a menu, whatever its class says of anchors and tables of contents.
    if name.headingLevel > 0 || holdsHeadingOnly(node) { marks.remove(.navigation) }
    if name == .footer && !isInArticle(node) { marks.remove(.weak) }
    if name == .form { marks.formUnion([.promotion, .weak]) }
    if name == .header && headline != nil && !isInArticle(node) { marks.formUnion([.navigation, .weak]) }
    // Who said it, under a quotation.
    if name == .footer, let outer = page.parent(node), page.names[outer] == .blockquote { return false }
    if marks.contains(.credit) && Int(page.ends[node]) - node < 20 { return true }
    if !marks.isDisjoint(with: [.player, .share]) && holdsEmbed(node) { return false }
    guard !marks.isDisjoint(with: .furniture), name != .body, name != .html, name != .main else { return false }
    if let headline, page.contains(node, headline) { return false }
    if marks.contains([.body, .sure]) || marks.contains(.embed) { return false }
    if let body = bodies.first(where: { $0 > node }), page.contains(node, body) {
      // A hidden body beside the one shown is another article's.
      return marks.contains(.hidden) && isApart(marks) && plainAfter[0] > sums.gain(of: node) * 0.3
    }
    if marks.isDisjoint(with: .furniture.subtracting([.navigation, .related, .advert])) && isWithoutLinks(node) {
      return false
    }
    let share = sums.gain(of: node) / total
    if name == .p && share > 0.02 && marks.contains(.weak) { return false }
    if !marks.contains(.comments) && holdsBody(node) { return false }
    if marks.contains(.weak) { return share < (marks.contains(.body) ? 0.1 : 0.25) }
    if marks.contains(.body) { return share < 0.25 }
    return marks.contains(.comments) || share < 0.6 || isApart(marks)
  }

  /// Whether a box is hidden or pops up on a page that shows an article outside of all boxes, however much it holds.
  private func isApart(_ marks: Marks) -> Bool {
    headline != nil && !marks.isDisjoint(with: [.hidden, .promotion, .legal]) && plainAfter[0] > 800
  }

  /// Whether a box named after links has running text and hardly a link: a chapter named "toc-2", a lede named
  /// "teaser".
  private func isWithoutLinks(_ node: Page.Node) -> Bool {
    let gain = sums.gain(of: node)
    var letters = gain
    if !marks[node].isDisjoint(with: [.related, .advert]) {
      guard gain > 100, gain > sums.loss(of: node) * 3 else { return false }
      if plainAfter[Int(page.ends[node])] < max(200, sums.total * 0.1) { return false }
    } else {
      letters = sums.lines(in: node).reduce(0) { $0 + Double(prose[$1].size * (100 - prose[$1].linkShare)) / 100 }
      guard letters > 300 else { return false }
    }
    // Links inside running text are the writer's own.
    var links = sums.lines(in: node).reduce(0) { $0 + (prose[$1].linkShare > 60 ? 1 : 0) }
    for inner in page.subtree(node) where page.names[inner] == .a && !holdsText(inner) { links += 1 }
    return Double(links) * 200 < letters
  }

  /// The "header" of a section or a box: a heading, no link.
  private func holdsHeadingOnly(_ node: Page.Node) -> Bool {
    let end = Int(page.ends[node])
    guard end - node < 12, marks[node].contains(.weak), page.names[node] != .nav else { return false }
    var holds = false
    for inner in node..<end {
      if page.names[inner] == .a || page.names[inner] == .form { return false }
      holds = holds || page.names[inner].headingLevel > 1
    }
    return holds
  }

  private func holdsText(_ node: Page.Node) -> Bool {
    page.subtree(node).contains { inner in page.text(inner).contains { !$0.isSpace } }
  }

  /// Whether a box for players and buttons holds somebody's post.
  private func holdsEmbed(_ node: Page.Node) -> Bool {
    let end = Int(page.ends[node])
    return end - node < 200 && (node..<end).contains { marks[$0].contains(.embed) }
  }

  private func isInArticle(_ node: Page.Node) -> Bool {
    page.ancestors(of: node).contains { page.names[$0] == .article }
  }

  /// Whether long paragraphs stand right inside the element, as in a box whose end tag is missing.
  private func holdsBody(_ node: Page.Node) -> Bool {
    guard sums.gain(of: node) > 800, page.names[node] != .li, page.names[node] != .aside else { return false }
    var long = 0
    for k in sums.lines(in: node) {
      let segment = segments[k]
      let isOwn = page.parent(segment.node) == node || marks[node].contains(.advert)
      if page.names[segment.node] == .p, isOwn, prose[k].gain > 180, prose[k].linkShare < 20 {
        long += 1
      }
    }
    return long >= 4
  }

  /// Endless scroll: articles after the one that has the headline.
  private mutating func excludeOtherArticles() {
    let around = headline.map { page.inclusiveAncestors(of: $0) }
    guard let own = around?.first(where: { page.names[$0] == .article && sums.gain(of: $0) > 150 }) else { return }
    var node = Int(page.ends[own])
    while node < page.count {
      if page.names[node] == .article {
        if !isPart(node) { exclude(node) }
        node = Int(page.ends[node])
      } else {
        node += 1
      }
    }
  }

  /// A card that leads nowhere and has neither an author nor a time is a part of the article.
  private func isPart(_ article: Page.Node) -> Bool {
    guard sums.gain(of: article) < 1000 else { return false }
    var isHeaded = false
    for node in page.subtree(article) {
      let name = page.names[node]
      if name == .a || name == .time || name == .form || name.headingLevel == 1 { return false }
      if !marks[node].isDisjoint(with: [.byline, .date]) { return false }
      isHeaded = isHeaded || name.headingLevel > 1
    }
    return isHeaded
  }
}
