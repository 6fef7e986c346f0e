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
  private var sums: LineSums
  private let headline: Page.Node?
  private let isArticle: Bool

  init(page: Page, marks: [Marks], segments: Segments, headline: Page.Node?, isArticle: Bool, stated: StatedShingles?) {
    self.page = page
    self.marks = marks
    self.segments = segments.all
    self.headline = headline
    self.isArticle = isArticle
    excluded = [Bool](repeating: false, count: segments.all.count)
    prose = segments.all.map { Prose(segments.text($0), linked: $0.linked) }
    gains = []
    sums = LineSums(page, segments.all)
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
    let boxes = FurnitureBoxes(
      page: page, marks: marks, segments: segments.all, prose: prose, sums: sums, headline: headline)
    excluded = boxes.excluded
    sum()
    choose()
    let shown = root.map { sums.gain(of: $0) } ?? 0
    // A page that says it is an article and shows none has it in a box.
    let least = isArticle && shown == 0 ? 150.0 : 1000
    if let hidden = largestExcluded(but: boxes.teasers, shown: shown), hidden.gain > max(least, 3 * shown) {
      for k in sums.lines(in: hidden.node) where hidden.lines.contains(k) { excluded[k] = false }
      sum()
      choose()
    }
  }

  /// The furniture, comments aside, with most running text: when nothing else on the page comes near, it is none.
  ///
  /// A plea for gifts, a notice or a biography may well be longer than a short article.
  private func largestExcluded(but teasers: Set<Int>, shown: Double) -> (
    node: Page.Node, gain: Double, lines: Set<Int>
  )? {
    var best: (node: Page.Node, gain: Double)?
    var hidden = gains.indices.map { excluded[$0] && !teasers.contains($0) ? gains[$0] : 0 }
    var commentsEnd = 0
    for node in 0..<page.count where marks[node].contains(.comments) && node >= commentsEnd {
      for k in sums.lines(in: node) { hidden[k] = 0 }
      commentsEnd = Int(page.ends[node])
    }
    var node = 0
    while node < page.count {
      if marks[node].isDisjoint(with: .furniture) || sums.gain(of: node) > 0 {
        node += 1
        continue
      }
      let gain = sums.lines(in: node).reduce(0) { $0 + hidden[$1] }
      let isPlea = !marks[node].isDisjoint(with: [.promotion, .legal, .biography])
      // Beside a whole article a hidden box holds another one, and a box of further reading several.
      let isOther = !marks[node].isDisjoint(with: [.hidden, .related]) && shown > 1500
      if !marks[node].contains(.comments), shown < 200 || !isPlea, !isOther, gain > best?.gain ?? 0 {
        best = (node, gain)
      }
      node = marks[node].contains(.comments) || gain > 0 ? Int(page.ends[node]) : node + 1
    }
    return best.map { best in
      (
        best.node, best.gain,
        Set(sums.lines(in: best.node).filter { hidden[$0] > 0 || gains[$0] == 0 && !teasers.contains($0) })
      )
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
    var losses = [Double](repeating: 0, count: segments.count)
    for (k, segment) in segments.enumerated() {
      let size = Double(prose[k].size)
      if excluded[k] {
        losses[k] = min(size, 200) * 0.15
      } else if gains[k] == 0 && segment.kind != .caption && segment.kind != .table && segment.kind != .code {
        losses[k] = min(size, 200) * (prose[k].linkShare > 40 ? 1 : segment.kind == .heading ? 0.3 : 0.6)
      }
    }
    sums.sum(gains: gains.indices.map { excluded[$0] ? 0 : gains[$0] }, losses: losses)
  }

  // MARK: Choice

  private mutating func choose() {
    var best: (node: Page.Node, score: Double)?
    for node in 0..<page.count where page.names[node] != .text {
      let gain = sums.gain(of: node)
      guard gain > 0 else { continue }
      let score = gain * gain / (gain + sums.loss(of: node)) * evidence(node)
      // A wrapper with the same lines adds nothing: the inner element wins a draw.
      if score >= (best?.score ?? 0) { best = (node, score) }
    }
    guard let best else { return }
    root = best.node
    var chosen = Set(sums.lines(in: best.node).filter { !excluded[$0] })
    join(around: best.node, into: &chosen)
    chosen = chosen.filter { !isBesideColumn($0) }
    takeLeadCaptions(into: &chosen)
    lines = chosen.sorted()
    // A section's front page has teasers, and no more than a word of welcome.
    if !isArticle && lines.reduce(0, { $0 + gains[$1] }) < 100 { (lines, root) = ([], nil) }
  }

  /// A line in a cell without running text of the table that lays out the article: a column beside it.
  private func isBesideColumn(_ line: Int) -> Bool {
    guard segments[line].kind == .paragraph || segments[line].kind == .listItem else { return false }
    var isEmpty = false
    for node in page.inclusiveAncestors(of: segments[line].node).prefix(while: { $0 >= root ?? 0 }) {
      if page.names[node] == .td && !isEmpty {
        if sums.gain(of: node) > 0 { return false }
        isEmpty = true
      }
      if page.names[node] == .table && isEmpty { return sums.gain(of: node) * 2 > root.map { sums.gain(of: $0) } ?? 0 }
    }
    return isEmpty
  }

  /// Captions between the headline and the body: of the picture that opens the article.
  private func takeLeadCaptions(into chosen: inout Set<Int>) {
    guard let headline, let first = chosen.min(), segments[first].nodes.lowerBound > headline else { return }
    for k in sums.firstLine(from: headline)..<first where segments[k].kind == .caption && !excluded[k] {
      chosen.insert(k)
    }
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
    let whole = sums.gain(of: node)
    for _ in 0..<3 {
      guard let outer = page.parent(inner), page.names[outer] != .html else { return }
      if page.names[inner] == .article || page.names[inner] == .main { return }
      for sibling in page.children(outer) where sibling != inner && page.names[sibling] != .text {
        if belongs(sibling, beside: inner, whole: whole) {
          for k in sums.lines(in: sibling) where !excluded[k] { chosen.insert(k) }
        }
      }
      inner = outer
    }
  }

  /// Whether a box over the body holds a few sentences and nothing else.
  private func isLede(_ node: Page.Node) -> Bool {
    let range = sums.lines(in: node)
    return range.count <= 3
      && range.allSatisfy { prose[$0].stops > 0 && prose[$0].endsInStop && prose[$0].linkShare < 30 && !excluded[$0] }
  }

  private func belongs(_ sibling: Page.Node, beside node: Page.Node, whole: Double) -> Bool {
    if let headline, sibling < headline { return false }
    let gain = sums.gain(of: sibling)
    guard gain >= 60, marks[sibling].isDisjoint(with: .head) else { return false }
    let purity = gain / (gain + sums.loss(of: sibling))
    guard purity > 0.75 else { return false }
    if page.names[sibling] == .p {
      return sums.lines(in: sibling).allSatisfy { prose[$0].stops > 0 && prose[$0].linkShare < 30 }
    }
    if headline != nil && sibling < node && isLede(sibling) { return true }
    let sameClass = page.attribute(.class, of: sibling).map { $0 == page.attribute(.class, of: node) } ?? false
    if page.names[sibling] == page.names[node] && sameClass { return true }
    return gain > whole * 0.15 && purity > 0.9
  }
}
