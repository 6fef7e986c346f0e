import Vocabulary

/// Finds the article's lines on a page by looking at all of it.
///
/// Every element is a candidate. It gains by the running text it holds and loses by links, stubs and furniture, so that
/// a body split over siblings is found at their parent, and a page's frame loses to the article inside.
struct BodySelection {
  /// The lines of the article before cleaning, as indices of segments, in order.
  private(set) var lines: [Int] = []
  /// The element chosen; nil when the page has no running text.
  private(set) var root: Page.Node?
  /// Lines under furniture.
  private(set) var excluded: [Bool]
  let prose: [Prose]

  private let page: Page
  private let marks: [Marks]
  private let segments: [Segment]
  /// What each line adds to its place being the body.
  private(set) var gains: [Double]
  private var gainSums: [Double] = []
  private var lossSums: [Double] = []
  private let headline: Page.Node?
  private let isArticle: Bool

  init(page: Page, marks: [Marks], segments: Segments, headline: Page.Node?, isArticle: Bool, stated: StatedBody?) {
    self.page = page
    self.marks = marks
    self.segments = segments.all
    self.headline = headline
    self.isArticle = isArticle
    excluded = [Bool](repeating: false, count: segments.all.count)
    prose = segments.all.map { Prose(segments.text($0), linked: $0.linked) }
    gains = []
    let sure = Self.sureRange(page, marks)
    for (k, segment) in segments.all.enumerated() {
      var gain = gain(k, segment) * (stated?.factor(segments.text(segment)) ?? 1)
      // What the page itself marks as the body counts though it be lists of names and numbers.
      if gain == 0, segment.kind != .caption, prose[k].linkShare < 50, sure.contains(segment.nodes.lowerBound) {
        gain = Double(min(prose[k].size, 100)) * 0.5
      }
      gains.append(gain)
    }
    sum()
    excludeFurniture()
    excludeOtherArticles()
    excludeCards()
    sum()
    choose()
    if let hidden = largestExcluded(), hidden.gain > 1000, hidden.gain > 3 * (root.map { gain(of: $0) } ?? 0) {
      for k in lines(in: hidden.node) where hidden.lines.contains(k) { excluded[k] = false }
      sum()
      choose()
    }
  }

  /// The furniture, comments aside, with most running text: when nothing else on the page comes near, it is none.
  private func largestExcluded() -> (node: Page.Node, gain: Double, lines: Set<Int>)? {
    var best: (node: Page.Node, gain: Double)?
    var hidden = gains.indices.map { excluded[$0] ? gains[$0] : 0 }
    var commentsEnd = 0
    for node in 0..<page.count where marks[node].contains(.comments) && node >= commentsEnd {
      for k in lines(in: node) { hidden[k] = 0 }
      commentsEnd = Int(page.ends[node])
    }
    var node = 0
    while node < page.count {
      if marks[node].isDisjoint(with: .furniture) || page.names[node] == .body || page.names[node] == .html {
        node += 1
        continue
      }
      let gain = lines(in: node).reduce(0) { $0 + hidden[$1] }
      if !marks[node].contains(.comments), gain > best?.gain ?? 0 { best = (node, gain) }
      node = marks[node].contains(.comments) || gain > 0 ? Int(page.ends[node]) : node + 1
    }
    return best.map { best in
      (best.node, best.gain, Set(lines(in: best.node).filter { hidden[$0] > 0 || gains[$0] == 0 }))
    }
  }

  private func gain(_ index: Int, _ segment: Segment) -> Double {
    switch segment.kind {
    case .heading, .caption, .table, .code, .entry: return 0
    case .listItem: return prose[index].gain * 0.5
    default:
      let isAbove = headline.map { segment.nodes.lowerBound < $0 } ?? false
      return prose[index].gain * (isAbove ? 0.4 : 1)
    }
  }

  /// The element marked as the article's body, when there is one only.
  private static func sureRange(_ page: Page, _ marks: [Marks]) -> Range<Page.Node> {
    let found = marks.indices.filter { marks[$0].contains([.body, .sure]) }
    return found.count == 1 ? page.subtree(found[0]) : 0..<0
  }

  private mutating func sum() {
    gainSums = [0]
    lossSums = [0]
    for (k, segment) in segments.enumerated() {
      let size = Double(prose[k].size)
      let gain = excluded[k] ? 0 : gains[k]
      var loss = 0.0
      if excluded[k] {
        loss = min(size, 200) * 0.15
      } else if gain == 0 && segment.kind != .caption && segment.kind != .table && segment.kind != .code {
        loss = min(size, 200) * (prose[k].linkShare > 40 ? 1 : segment.kind == .heading ? 0.3 : 0.6)
      }
      gainSums.append(gainSums[k] + gain)
      lossSums.append(lossSums[k] + loss)
    }
  }

  // MARK: Ranges

  /// The lines inside an element.
  private func lines(in node: Page.Node) -> Range<Int> {
    firstLine(from: node)..<firstLine(from: Int(page.ends[node]))
  }

  private func firstLine(from node: Page.Node) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].nodes.lowerBound < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func gain(of node: Page.Node) -> Double {
    let range = lines(in: node)
    return gainSums[range.upperBound] - gainSums[range.lowerBound]
  }

  private func loss(of node: Page.Node) -> Double {
    let range = lines(in: node)
    return lossSums[range.upperBound] - lossSums[range.lowerBound]
  }

  // MARK: Furniture

  private mutating func excludeFurniture() {
    let total = max(gainSums.last ?? 0, 1)
    let bodies = (0..<page.count).filter { marks[$0].contains(.body) && gain(of: $0) > total * 0.3 }
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
    for k in lines(in: node) where segments[k].nodes.upperBound <= end { excluded[k] = true }
  }

  private func isFurniture(_ node: Page.Node, total: Double, bodies: [Page.Node]) -> Bool {
    let name = page.names[node]
    var marks = marks[node]
    // A heading in the text is never a menu, whatever its class says of anchors and tables of contents.
    if name.headingLevel > 0 || holdsHeadingOnly(node) { marks.remove(.navigation) }
    if name == .form { marks.formUnion([.promotion, .weak]) }
    if name == .header && headline != nil && !isInArticle(node) { marks.formUnion([.navigation, .weak]) }
    // Who said it, under a quotation.
    if name == .footer, let outer = page.parent(node), page.names[outer] == .blockquote { return false }
    if marks.contains(.credit) && Int(page.ends[node]) - node < 20 { return true }
    if !marks.isDisjoint(with: [.player, .share]) && holdsEmbed(node) { return false }
    guard !marks.isDisjoint(with: .furniture), name != .body, name != .html, name != .main else { return false }
    if let headline, page.contains(node, headline) { return false }
    if marks.contains([.body, .sure]) || marks.contains(.embed) { return false }
    if let body = bodies.first(where: { $0 > node }), page.contains(node, body) { return false }
    let share = gain(of: node) / total
    if name == .p && share > 0.02 && marks.contains(.weak) { return false }
    if !marks.contains(.comments) && holdsBody(node) { return false }
    if marks.contains(.weak) { return share < (marks.contains(.body) ? 0.1 : 0.25) }
    if marks.contains(.body) { return share < 0.25 }
    return marks.contains(.comments) || share < 0.6
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

  /// Whether a box for players and buttons holds somebody's post.
  private func holdsEmbed(_ node: Page.Node) -> Bool {
    let end = Int(page.ends[node])
    return end - node < 200 && (node..<end).contains { marks[$0].contains(.embed) }
  }

  private func isInArticle(_ node: Page.Node) -> Bool {
    var at = page.parent(node)
    while let current = at {
      if page.names[current] == .article { return true }
      at = page.parent(current)
    }
    return false
  }

  /// Whether long paragraphs stand right inside the element, as in a box whose end tag is missing.
  private func holdsBody(_ node: Page.Node) -> Bool {
    guard gain(of: node) > 800, page.names[node] != .li, page.names[node] != .aside else { return false }
    var long = 0
    for k in lines(in: node) {
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
    guard let headline else { return }
    var own: Page.Node?
    var at: Page.Node? = headline
    while let node = at, own == nil {
      if page.names[node] == .article, gain(of: node) > 150 { own = node }
      at = page.parent(node)
    }
    guard let own else { return }
    var node = Int(page.ends[own])
    while node < page.count {
      if page.names[node] == .article {
        exclude(node)
        node = Int(page.ends[node])
      } else {
        node += 1
      }
    }
  }

  /// Rows of teasers: siblings of one make, each a linked headline or picture with a few words to it.
  private mutating func excludeCards() {
    let total = max(gainSums.last ?? 0, 1)
    for node in 0..<page.count where page.names[node].isBlock && page.names[node] != .table {
      let children = page.children(node).filter { isCardElement($0) }
      guard children.count >= 3, children.count <= 200 else { continue }
      let cards = children.filter { isCard($0) }
      guard cards.count >= 3, cards.count * 10 >= children.count * 8 else { continue }
      let gain = cards.reduce(0) { $0 + self.gain(of: $1) }
      if gain > 0 && gain < total * 0.4 { for card in cards { exclude(card) } }
    }
  }

  private func isCardElement(_ node: Page.Node) -> Bool {
    switch page.names[node] {
    case .div, .article, .section, .li, .a: return Int(page.ends[node]) - node > 4
    default: return false
    }
  }

  private func isCard(_ node: Page.Node) -> Bool {
    let range = lines(in: node)
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

  // MARK: Choice

  private mutating func choose() {
    var best: (node: Page.Node, score: Double)?
    for node in 0..<page.count where page.names[node] != .text {
      let gain = gain(of: node)
      guard gain > 0 else { continue }
      let score = gain * gain / (gain + loss(of: node)) * evidence(node)
      // A wrapper with the same lines adds nothing: the inner element wins a draw.
      if score >= (best?.score ?? 0) { best = (node, score) }
    }
    guard let best else { return }
    root = best.node
    var chosen = Set(lines(in: best.node).filter { !excluded[$0] })
    join(around: best.node, into: &chosen)
    chosen = chosen.filter { !isBesideColumn($0) }
    takeLeadCaptions(into: &chosen)
    lines = chosen.sorted()
    // A section's front page has teasers, and no more than a word of welcome.
    if !isArticle && lines.reduce(0, { $0 + gains[$1] }) < 100 { (lines, root) = ([], nil) }
  }

  /// A line in a cell of a layout table that has no running text: a column beside the article.
  private func isBesideColumn(_ line: Int) -> Bool {
    guard segments[line].kind == .paragraph || segments[line].kind == .listItem else { return false }
    var at: Page.Node? = segments[line].node
    while let node = at, node >= root ?? 0 {
      if page.names[node] == .td { return gain(of: node) == 0 }
      at = page.parent(node)
    }
    return false
  }

  /// Captions between the headline and the body: of the picture that opens the article.
  private func takeLeadCaptions(into chosen: inout Set<Int>) {
    guard let headline, let first = chosen.min(), segments[first].nodes.lowerBound > headline else { return }
    for k in firstLine(from: headline)..<first where segments[k].kind == .caption && !excluded[k] { chosen.insert(k) }
  }

  private func evidence(_ node: Page.Node) -> Double {
    var factor = 1.0
    if marks[node].contains(.sure) { factor *= 1.4 } else if marks[node].contains(.body) { factor *= 1.2 }
    switch page.names[node] {
    case .article: factor *= 1.1
    case .main: factor *= 1.02
    case .body, .html: factor *= 0.8
    case .p, .li, .blockquote, .td: factor *= 0.9
    default: break
    }
    return factor
  }

  /// Brings in running text beside the chosen element: a lede set apart, a second half after an advertisement.
  private func join(around node: Page.Node, into chosen: inout Set<Int>) {
    var inner = node
    let whole = gain(of: node)
    for _ in 0..<3 {
      guard let outer = page.parent(inner), page.names[outer] != .html else { return }
      if page.names[inner] == .article || page.names[inner] == .main { return }
      for sibling in page.children(outer) where sibling != inner && page.names[sibling] != .text {
        if belongs(sibling, beside: inner, whole: whole) {
          for k in lines(in: sibling) where !excluded[k] { chosen.insert(k) }
        }
      }
      inner = outer
    }
  }

  private func belongs(_ sibling: Page.Node, beside node: Page.Node, whole: Double) -> Bool {
    if let headline, sibling < headline { return false }
    let gain = gain(of: sibling)
    guard gain >= 60, marks[sibling].isDisjoint(with: .head) else { return false }
    let purity = gain / (gain + loss(of: sibling))
    guard purity > 0.75 else { return false }
    if page.names[sibling] == .p {
      return lines(in: sibling).allSatisfy { prose[$0].stops > 0 && prose[$0].linkShare < 30 }
    }
    let sameClass = page.attribute(.class, of: sibling).map { $0 == page.attribute(.class, of: node) } ?? false
    if page.names[sibling] == page.names[node] && sameClass { return true }
    return gain > whole * 0.15 && purity > 0.9
  }
}

/// The article's text as the page states it in its linked data, to compare lines with.
struct StatedBody: Sendable {
  private let windows: Set<UInt64>
  private static let width = 20

  /// nil when the stated text is too short to be an article's.
  init?(_ text: String) {
    let letters = Array(text.utf8.prefix(400_000)).skeleton
    guard letters.count >= 200 else { return nil }
    var windows = Set<UInt64>(minimumCapacity: letters.count)
    for start in 0...(letters.count - Self.width) { windows.insert(Self.hash(letters[start..<start + Self.width])) }
    self.windows = windows
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Whether the line is part of the stated text; nil for lines too short to tell.
  func holds(_ line: ArraySlice<UInt8>) -> Bool? {
    let letters = line.skeleton
    guard letters.count >= Self.width else { return nil }
    let middle = (letters.count - Self.width) / 2
    return windows.contains(Self.hash(letters[0..<Self.width]))
      || windows.contains(Self.hash(letters[middle..<middle + Self.width]))
  }

  func factor(_ line: ArraySlice<UInt8>) -> Double {
    switch holds(line) {
    case true?: 1.6
    case false?: 0.6
    case nil: 1
    }
  }
}
