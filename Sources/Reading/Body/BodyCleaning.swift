import Vocabulary

/// Takes out of the chosen lines what is no part of the article: headline and byline repeated, link lists, requests to
/// subscribe, empty headings, text that stands twice.
struct BodyCleaning {
  private(set) var lines: [Int]
  /// Lines that are something else than their markup says: time marks, headings in bold type.
  private(set) var kinds: [Int: Block.Kind] = [:]

  private let all: PageLines
  private let byline: PrintedByline

  init(
    _ selection: BodySelection, page: Page, marks: [Marks], segments: Segments, titles: [String], dek: String?,
    authors: [String], headline: Page.Node?, url: String?
  ) {
    all = PageLines(page: page, marks: marks, segments: segments, prose: selection.prose, gains: selection.gains)
    byline = PrintedByline(authors: authors)
    lines = selection.lines
    markEntries()
    markCaptions()
    var lists = LinkLists(all, root: selection.root, url: url)
    for line in lists.goods(among: lines) { kinds[line] = .listItem }
    // No newsroom sums an article up in more, and each line that may be it is looked for in it.
    let dek = Array((dek ?? "").skeleton.prefix(1_000))
    let head = HeadLines(all: all, headline: headline, titles: titles.map(\.skeleton), dek: dek, byline: byline)
    lines = head.removed(from: lines, kinds: kinds)
    lines = lists.removed(from: lines)
    dropFurniture()
    dropRepeats()
    markHeadings()
    dropEmptyHeadings()
  }

  // MARK: Kinds

  /// The times that part the entries of a live blog.
  private mutating func markEntries() {
    var times = lines.filter { isTime($0) }
    if times.isEmpty { times = lines.filter { all[$0].kind != .table && EntryTime.holds(all.text($0)) } }
    guard times.count >= 3 else { return }
    for line in times { kinds[line] = .entry }
  }

  private mutating func markCaptions() {
    let finder = CaptionFinder(all: all)
    for line in lines where kinds[line] == nil && finder.isCaption(line) { kinds[line] = .caption }
  }

  private func kind(_ line: Int) -> Block.Kind { kinds[line] ?? all[line].kind }

  private func isTime(_ line: Int) -> Bool {
    let segment = all[line]
    guard all.prose[line].size < 40, all.text(line).contains(where: \.isDigit) else { return false }
    return all.page.ancestors(of: segment.nodes.lowerBound)
      .prefix { !all.page.names[$0].isBlock || Int(all.page.ends[$0]) <= segment.nodes.upperBound + 1 }
      .contains { all.page.names[$0] == .time }
  }

  /// Short lines all in bold type, without a stop, over running text.
  private mutating func markHeadings() {
    for (k, line) in lines.enumerated().dropLast() where k > 0 {
      let segment = all[line]
      let prose = all.prose[line]
      guard kind(line) == .paragraph, prose.size <= 90, prose.words <= 14, !prose.endsInStop,
        segment.bold * 100 >= segment.text.count * 95
      else { continue }
      let next = lines[k + 1]
      if all.gains[next] > 0 || all[next].kind == .table { kinds[line] = .heading }
    }
  }

  // MARK: Lines

  private mutating func dropFurniture() {
    let tail = ArticleTail(lines, of: all) { isNote($0) }.start
    let total = lines.reduce(0) { $0 + runningSize($1) }
    var kept: [Int] = []
    var seen = 0
    for (k, line) in lines.enumerated() {
      switch kind(line) {
      case .caption:
        // The picture of an offer has its caption too.
        if FurnitureLines.row(for: all.text(line), inTail: false)?.comparison == .any { continue }
      case .table, .code, .entry: break
      default:
        if isUnreadable(line) || isStrayLink(k) || FurnitureLines.isAddress(all.text(line)) { continue }
        if k >= tail && all[line].kind != .quote && isSignature(line) { continue }
        if let row = FurnitureLines.row(for: all.text(line), inTail: k >= tail) {
          if row.comparison == .end && (total - seen) * 4 < total {
            lines = kept
            return
          }
          if row.comparison != .end || all[line].kind == .heading || !all.prose[line].endsInStop { continue }
        }
      }
      seen += runningSize(line)
      kept.append(line)
    }
    lines = kept
  }

  /// The length of a line of running text, 0 for others.
  private func runningSize(_ line: Int) -> Int { all.prose[line].gain > 0 ? all.prose[line].size : 0 }

  private func isNote(_ line: Int) -> Bool {
    isSignature(line) || FurnitureLines.row(for: all.text(line), inTail: true) != nil
  }

  private func isSignature(_ line: Int) -> Bool {
    ArticleTail.isBiography(all.text(line), authors: byline.authors, isSetApart: isItalic(line))
      || PrintedByline.isDate(all.text(line))
  }

  private func isItalic(_ line: Int) -> Bool {
    let nodes = all[line].nodes
    return all.page.ancestors(of: nodes.lowerBound).prefix { !all.page.names[$0].isBlock }
      .first { [.em, .i].contains(all.page.names[$0]) }.map { Int(all.page.ends[$0]) >= nodes.upperBound } ?? false
  }

  /// Signs only; a rule of low lines is the agencies' mark between parts.
  private func isUnreadable(_ line: Int) -> Bool {
    let text = all.text(line)
    // "©2023 The Daily"
    if text.count < 120, text.starts(with: [0xC2, 0xA9]), text.dropFirst(2).first?.isDigit == true { return true }
    // The number of a card.
    if all[line].kind == .paragraph, text.count <= 2, text.allSatisfy(\.isDigit) { return true }
    if text.contains(where: { $0.isLetter || $0.isDigit }) { return isShortcode(text) }
    return text.skeleton.isEmpty
      && !(all[line].kind != .heading && text.count >= 3 && text.allSatisfy { $0 == 0x5F })
  }

  /// "[button link=x]Write to us[/button]": what a plug-in should have replaced.
  private func isShortcode(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == 0x5B, text.last == 0x5D, text.dropFirst().first?.isLower == true else { return false }
    return text.prefix { $0 != 0x5D }.contains(0x3D)
  }

  /// Nothing but a link to elsewhere; a whole sentence and a printed address are text.
  private func isLink(_ line: Int) -> Bool {
    let segment = all[line]
    if all.prose[line].linkShare > 95 && isInCard(segment) { return true }
    return all.prose[line].linkShare > 80 && kind(line) != .listItem && !isAnchor(segment)
      && !(all.prose[line].endsInStop && all.prose[line].size > 80) && !all.text(line).starts(withText: "http")
  }

  /// Whether one link holds the line and others: a card that leads to another article.
  private func isInCard(_ segment: Segment) -> Bool {
    guard let link = all.page.ancestors(of: segment.nodes.lowerBound).prefix(6).first(where: { all.page.names[$0] == .a })
    else { return false }
    return all.page.subtree(link).contains { node in
      !segment.nodes.contains(node) && all.page.names[node] == .text && all.page.text(node).contains { !$0.isSpace }
    }
  }

  /// Whether the k-th line is a link to elsewhere that heads no text.
  private func isStrayLink(_ k: Int) -> Bool {
    isLink(lines[k]) && !(kind(lines[k]) == .heading && headsText(k))
  }

  /// Whether running text stands under a linked heading before the next one, as under the names of things a guide goes
  /// through.
  private func headsText(_ place: Int) -> Bool {
    // One of a row of them is a teaser.
    if place > 0, all[lines[place - 1]].kind == .heading, isLink(lines[place - 1]) { return false }
    if all.text(lines[place]).isNumbered { return true }
    for line in lines[(place + 1)...].prefix(4) {
      if all[line].kind == .heading { return false }
      if all.prose[line].linkShare < 50 && (all.gains[line] > 0 || all.prose[line].size > 60) { return true }
    }
    return false
  }

  /// A link to a place on the same page, as tables of contents set at headings.
  private func isAnchor(_ segment: Segment) -> Bool {
    guard segment.kind == .heading else { return false }
    // The first link tells it: a heading of many lines would be gone over for each of them.
    guard let link = all.page.subtree(segment.node).prefix(200).first(where: { all.page.names[$0] == .a }) else {
      return false
    }
    return all.page.attribute(.href, of: link).map { $0.first == 0x23 } ?? true
  }

  /// A passage set large beside the text it is taken from, and text that stands on the page twice.
  private mutating func dropRepeats() {
    let letters = lines.map { all.text($0).skeleton }
    let pulled = PulledQuotes(letters, isQuote: { kind(lines[$0]) == .quote }).places
    var seen: [UInt64: Page.Node?] = [:]
    var kept: [Int] = []
    for (k, line) in lines.enumerated() where !pulled.contains(k) {
      // An interviewer may ask the same thing of everybody.
      if letters[k].count >= 40, all[line].kind != .table, all.text(line).last != 0x3F {
        // Beside each other the same words are the writer's own, as in a table of meals.
        let parent = all.page.parent(all[line].node)
        let key = FNV1a.hash(letters[k])
        if let first = seen[key], first != parent { continue }
        seen[key] = parent
      }
      kept.append(line)
    }
    lines = kept
  }

  /// A heading needs text or a deeper heading under it.
  private mutating func dropEmptyHeadings() {
    var kept: [Int] = []
    var below: Int?  // the level of what was kept last, 0 for text, the deepest and more for headings by their type
    for line in lines.reversed() {
      if kinds[line] == .heading {
        guard below == 0 else { continue }
        below = 7
      } else if kind(line) == .heading {
        guard let next = below, next == 0 || next > all[line].level else { continue }
        below = all[line].level
      } else if kind(line) != .caption {
        below = 0
      }
      kept.append(line)
    }
    lines = kept.reversed()
  }
}
