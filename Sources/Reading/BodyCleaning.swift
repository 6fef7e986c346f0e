import Vocabulary

/// Takes out of the chosen lines what is no part of the article: headline and byline repeated, link lists, requests to
/// subscribe, empty headings, text that stands twice.
struct BodyCleaning {
  private(set) var lines: [Int]
  /// Lines that are something else than their markup says: time marks, headings in bold type.
  private(set) var kinds: [Int: Block.Kind] = [:]

  private let page: Page
  private let marks: [Marks]
  private let segments: Segments
  private let prose: [Prose]
  private let gains: [Double]
  private let titles: [[UInt8]]
  private let dek: [UInt8]
  private let credit: CreditLine
  private let headline: Page.Node?
  private let root: Page.Node?
  /// Of the page's own address.
  private let host: String?
  /// The page's own host, once a list of links has asked for it.
  private var ownHost: ArraySlice<UInt8>??

  init(
    _ selection: BodySelection, page: Page, marks: [Marks], segments: Segments, titles: [String], dek: String?,
    authors: [String], headline: Page.Node?, url: String?
  ) {
    self.page = page
    self.marks = marks
    self.segments = segments
    self.headline = headline
    prose = selection.prose
    gains = selection.gains
    lines = selection.lines
    root = selection.root
    host = Metadata.host(url)
    self.titles = titles.map { Array($0.utf8).skeleton }
    credit = CreditLine(authors: authors)
    self.dek = Array((dek ?? "").utf8).skeleton
    markEntries()
    markCaptions()
    markGoods()
    dropHead()
    dropLists()
    dropFurniture()
    dropRepeats()
    markHeadings()
    dropEmptyHeadings()
  }

  private func text(_ line: Int) -> ArraySlice<UInt8> { segments.text(segments.all[line]) }

  /// The marks of the elements around a line, up to the chosen element.
  private func marksAround(_ line: Int) -> Marks {
    var found: Marks = []
    let nodes = segments.all[line].nodes
    var at: Page.Node? = nodes.lowerBound
    var steps = 0
    while let node = at, steps < 5 {
      // A mark speaks of a few whole lines; on the wrapper of the article it names its author or its template.
      if Int(page.ends[node]) - node < 60, Int(page.ends[node]) >= nodes.upperBound { found.formUnion(marks[node]) }
      at = page.parent(node)
      steps += 1
    }
    return found
  }

  // MARK: Kinds

  /// The times that part the entries of a live blog.
  private mutating func markEntries() {
    var times = lines.filter { isTime($0) }
    if times.isEmpty { times = lines.filter { segments.all[$0].kind != .table && EntryTime.holds(text($0)) } }
    guard times.count >= 3 else { return }
    for line in times { kinds[line] = .entry }
  }

  private mutating func markCaptions() {
    let finder = CaptionFinder(page: page, marks: marks, segments: segments, prose: prose)
    for line in lines where kinds[line] == nil && finder.isCaption(line) { kinds[line] = .caption }
  }

  /// In nodes: lists in lists are looked at once each.
  private static let longestList = 4000

  /// Linked headings that are the items of a list to other sites: the goods a guide names.
  private mutating func markGoods() {
    var known: [Page.Node: Bool] = [:]
    var own: ArraySlice<UInt8>??
    for line in lines where segments.all[line].kind == .heading && prose[line].linkShare > 80 {
      guard let item = page.parent(segments.all[line].node), page.names[item] == .li, let list = page.parent(item),
        page.subtree(list).count < Self.longestList
      else { continue }
      // Within the article most links may go to one shop.
      let host = own ?? Self.commonHost(page, outside: root)
      own = .some(host)
      let isAbroad = known[list] ?? leads(list, away: host)
      known[list] = isAbroad
      if isAbroad { kinds[line] = .listItem }
    }
  }

  private func kind(_ line: Int) -> Block.Kind { kinds[line] ?? segments.all[line].kind }

  private func isTime(_ line: Int) -> Bool {
    let segment = segments.all[line]
    guard prose[line].size < 40, text(line).contains(where: \.isDigit) else { return false }
    var at = page.parent(segment.nodes.lowerBound)
    while let node = at, !page.names[node].isBlock || page.subtree(node).upperBound <= segment.nodes.upperBound + 1 {
      if page.names[node] == .time { return true }
      at = page.parent(node)
    }
    return false
  }

  /// Short lines all in bold type, without a stop, over running text.
  private mutating func markHeadings() {
    for (k, line) in lines.enumerated().dropLast() where k > 0 {
      let segment = segments.all[line]
      guard kind(line) == .paragraph, prose[line].size <= 90, prose[line].words <= 14, !prose[line].endsInStop else {
        continue
      }
      let isBold = segment.bold * 100 >= segment.text.count * 95
      if isBold && gains[lines[k + 1]] > 0 || isBold && segments.all[lines[k + 1]].kind == .table {
        kinds[line] = .heading
      }
    }
  }

  // MARK: Head

  private mutating func dropHead() {
    let firstProse = lines.firstIndex {
      isRunning($0) && !isDek($0) && marksAround($0).isDisjoint(with: [.byline, .date])
    }
    var kept: [Int] = []
    var underHeading = false  // after a heading of the body short lines are body too
    for (k, line) in lines.enumerated() {
      let segment = segments.all[line]
      if isTitle(line) { continue }
      if kinds[line] == .entry {
        kept.append(line)
        continue
      }
      if let headline, segment.nodes.lowerBound < headline, !isRunning(line) { continue }
      let mayCredit = segment.kind == .paragraph || segment.kind == .heading && k < firstProse ?? 0
      if mayCredit && credit.holds(text(line)) { continue }
      if k < firstProse ?? lines.count {
        if isDek(line) { continue }
        if segment.kind == .heading { underHeading = true }
        if kind(line) == .paragraph || segment.kind == .listItem {
          if !isRunning(line) && !underHeading && !isInBody(line) { continue }
          if !marksAround(line).isDisjoint(with: [.byline, .date, .kicker]) { continue }
          if CreditLine.isDate(text(line)) { continue }
        }
      } else if prose[line].size < 160, segment.kind != .heading, kind(line) != .caption, isHeadPart(line) {
        continue
      }
      kept.append(line)
    }
    lines = kept
  }

  /// Whether a short line stands right in an element marked as the body, and names neither an author nor a day.
  private func isInBody(_ line: Int) -> Bool {
    var at = page.parent(segments.all[line].node)
    for _ in 0..<2 {
      guard let node = at else { return false }
      if marks[node].contains(.body) {
        let printed = text(line)
        return prose[line].linkShare < 30 && prose[line].words > 3 && Timestamp(printed) == nil
          && PersonNames.withoutLead(printed).count == printed.count
      }
      at = page.parent(node)
    }
    return false
  }

  private func isRunning(_ line: Int) -> Bool { gains[line] > 0 || (prose[line].stops > 0 && prose[line].size > 100) }

  private func isHeadPart(_ line: Int) -> Bool {
    let around = marksAround(line)
    return !around.isDisjoint(with: [.byline, .date, .kicker]) && prose[line].stops < 2
  }

  private func isTitle(_ line: Int) -> Bool {
    let segment = segments.all[line]
    if segment.node == headline { return true }
    guard segment.kind == .heading || prose[line].size < 200 else { return false }
    let letters = text(line).skeleton
    return titles.contains { $0 == letters }
  }

  private func isDek(_ line: Int) -> Bool {
    let segment = segments.all[line]
    guard segment.kind != .quote else { return false }
    let letters = text(line).skeleton
    // What the subtitle does not hold would be lost.
    if marksAround(line).contains(.dek) && prose[line].size < 400 { return letters == dek || isWithin(letters, dek) }
    return segment.kind == .heading && !dek.isEmpty && letters == dek
  }

  private func isWithin(_ part: [UInt8], _ whole: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= whole.count else { return part.isEmpty }
    return (0...(whole.count - part.count)).contains {
      whole[$0] == first && whole[$0..<$0 + part.count].elementsEqual(part)
    }
  }

  // MARK: Lists of links

  private mutating func dropLists() {
    var kept: [Int] = []
    var k = 0
    while k < lines.count {
      guard segments.all[lines[k]].kind == .listItem, let list = list(around: lines[k]) else {
        kept.append(lines[k])
        k += 1
        continue
      }
      var end = k
      var (linked, size, stops) = (0, 0, 0)
      while end < lines.count, page.contains(list, segments.all[lines[end]].node) {
        linked += segments.all[lines[end]].linked
        size += text(lines[end]).count
        stops += prose[lines[end]].stops
        end += 1
      }
      if linked * 100 < size * 70 || leadsAbroad(list) { kept.append(contentsOf: lines[k..<end]) }
      k = max(end, k + 1)
    }
    lines = kept
  }

  /// Whether the links of a list go to other sites: sources and goods, not the paper's own stories.
  private mutating func leadsAbroad(_ list: Page.Node) -> Bool {
    let own = ownHost ?? Self.commonHost(page, outside: nil)
    ownHost = .some(own)
    return leads(list, away: own)
  }

  private func leads(_ list: Page.Node, away own: ArraySlice<UInt8>?) -> Bool {
    var (links, abroad) = (0, 0)
    for node in page.subtree(list) where page.names[node] == .a {
      guard let address = page.attribute(.href, of: node) else { continue }
      links += 1
      if let host = Self.host(of: address), host != own, Metadata.host(address.string) != self.host { abroad += 1 }
    }
    return links > 0 && abroad * 10 >= links * 8
  }

  private static func host(of address: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard address.starts(withText: "http"), let start = address.place(of: "//") else { return nil }
    return address[(start + 2)...].prefix { $0 != 0x2F && $0 != 0x3F }
  }

  /// The host most links around the article go to.
  private static func commonHost(_ page: Page, outside root: Page.Node?) -> ArraySlice<UInt8>? {
    let body = root.map { page.subtree($0) } ?? 0..<0
    var counts: [ArraySlice<UInt8>: Int] = [:]
    var best: (host: ArraySlice<UInt8>, count: Int)?
    for node in 0..<page.count where page.names[node] == .a && !body.contains(node) {
      guard let host = page.attribute(.href, of: node).flatMap(Self.host) else { continue }
      counts[host, default: 0] += 1
      if counts[host]! > best?.count ?? 0 { best = (host, counts[host]!) }
    }
    return best?.host
  }

  private func list(around line: Int) -> Page.Node? {
    var at: Page.Node? = segments.all[line].node
    while let node = at {
      if page.names[node] == .ul || page.names[node] == .ol || page.names[node] == .dl { return node }
      at = page.parent(node)
    }
    return nil
  }

  // MARK: Lines

  private mutating func dropFurniture() {
    let tail = ArticleTail(lines, gains: gains, prose: prose) { isNote($0) }.start
    var kept: [Int] = []
    var total = 0
    for line in lines { total += prose[line].gain > 0 ? prose[line].size : 0 }
    var seen = 0
    for (k, line) in lines.enumerated() {
      let segment = segments.all[line]
      if ![.caption, .table, .code, .entry].contains(kind(line)) {
        if isUnreadable(line) || FurnitureLines.isAddress(text(line)) { continue }
        if isLink(line) && !(kind(line) == .heading && headsText(k)) { continue }
        if k >= tail && segment.kind != .quote && isSignature(line) { continue }
        if let row = FurnitureLines.row(for: text(line), inTail: k >= tail) {
          if row.comparison == .end {
            if (total - seen) * 4 < total { break }
            if segment.kind == .heading || !prose[line].endsInStop { continue }
          } else {
            continue
          }
        }
      }
      // The picture of an offer has its caption too.
      if kind(line) == .caption, FurnitureLines.row(for: text(line), inTail: false)?.comparison == .any { continue }
      if prose[line].gain > 0 { seen += prose[line].size }
      kept.append(line)
    }
    lines = kept
  }

  private func isNote(_ line: Int) -> Bool {
    isSignature(line) || FurnitureLines.row(for: text(line), inTail: true) != nil
  }

  private func isSignature(_ line: Int) -> Bool {
    ArticleTail.isBiography(text(line), authors: credit.authors, isSetApart: isItalic(line))
      || CreditLine.isDate(text(line))
  }

  private func isItalic(_ line: Int) -> Bool {
    let nodes = segments.all[line].nodes
    var at = page.parent(nodes.lowerBound)
    while let node = at, !page.names[node].isBlock {
      let name = page.names[node]
      if name == .em || name == .i { return Int(page.ends[node]) >= nodes.upperBound }
      at = page.parent(node)
    }
    return false
  }

  /// Signs only; a rule of low lines is the agencies' mark between parts.
  private func isUnreadable(_ line: Int) -> Bool {
    let text = text(line)
    // "©2023 The Daily"
    if text.count < 120, text.starts(with: [0xC2, 0xA9]), text.dropFirst(2).first?.isDigit == true { return true }
    if segments.all[line].kind == .paragraph, text.count <= 2, text.allSatisfy(\.isDigit) { return true }
    if text.contains(where: { $0.isLetter || $0.isDigit }) { return isShortcode(text) }
    return text.skeleton.isEmpty
      && !(segments.all[line].kind != .heading && text.count >= 3 && text.allSatisfy { $0 == 0x5F })
  }

  /// "[button link=x]Write to us[/button]": what a plug-in should have replaced.
  private func isShortcode(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == 0x5B, text.last == 0x5D, text.dropFirst().first?.isLower == true else { return false }
    return text.prefix { $0 != 0x5D }.contains(0x3D)
  }

  /// Nothing but a link to elsewhere; a whole sentence and a printed address are text.
  private func isLink(_ line: Int) -> Bool {
    let segment = segments.all[line]
    if prose[line].linkShare > 95 && isInCard(segment) { return true }
    return prose[line].linkShare > 80 && kind(line) != .listItem && !isAnchor(segment)
      && !(prose[line].endsInStop && prose[line].size > 80) && !text(line).starts(withText: "http")
  }

  /// Whether one link holds the line and others: a card that leads to another article.
  private func isInCard(_ segment: Segment) -> Bool {
    var at = page.parent(segment.nodes.lowerBound)
    for _ in 0..<6 {
      guard let node = at else { return false }
      if page.names[node] == .a { return holdsMore(node, than: segment) }
      at = page.parent(node)
    }
    return false
  }

  private func holdsMore(_ link: Page.Node, than line: Segment) -> Bool {
    page.subtree(link).contains { node in
      !line.nodes.contains(node) && page.names[node] == .text && page.text(node).contains { !$0.isSpace }
    }
  }

  /// Whether running text stands under a linked heading before the next one, as under the names of things a guide goes
  /// through.
  private func headsText(_ place: Int) -> Bool {
    // One of a row of them is a teaser.
    if place > 0, segments.all[lines[place - 1]].kind == .heading, isLink(lines[place - 1]) { return false }
    if isNumbered(text(lines[place])) { return true }
    for line in lines[(place + 1)...].prefix(4) {
      if segments.all[line].kind == .heading { return false }
      if prose[line].linkShare < 50 && (gains[line] > 0 || prose[line].size > 60) { return true }
    }
    return false
  }

  /// "3. The Anna"
  private func isNumbered(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.drop(while: \.isDigit)
    return (1...2).contains(text.count - rest.count) && (rest.first == 0x2E || rest.first == 0x29)
  }

  /// A link to a place on the same page, as tables of contents set at headings.
  private func isAnchor(_ segment: Segment) -> Bool {
    guard segment.kind == .heading else { return false }
    for node in page.subtree(segment.node) where page.names[node] == .a {
      return page.attribute(.href, of: node).map { $0.first == 0x23 } ?? true
    }
    return false
  }

  /// A passage set large beside the text it is taken from, and text that stands on the page twice.
  private mutating func dropRepeats() {
    let letters = lines.map { text($0).skeleton }
    let pulled = PulledQuotes(letters, isQuote: { kind(lines[$0]) == .quote }).places
    var seen: [UInt64: Page.Node?] = [:]
    var kept: [Int] = []
    for (k, line) in lines.enumerated() where !pulled.contains(k) {
      // An interviewer may ask the same thing of everybody.
      if letters[k].count >= 40, segments.all[line].kind != .table, text(line).last != 0x3F {
        // Beside each other the same words are the writer's own, as in a table of meals.
        let parent = page.parent(segments.all[line].node)
        let key = letters[k].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        if let first = seen[key], first != parent { continue }
        seen[key] = parent
      }
      kept.append(line)
    }
    lines = kept
  }

  private mutating func dropEmptyHeadings() {
    var kept: [Int] = []
    var levels: [Int] = []
    for line in lines.reversed() {
      let segment = segments.all[line]
      if kinds[line] == .heading {
        guard levels.last == 0 else { continue }
        levels.append(7)
      } else if kind(line) == .heading {
        // A heading needs text or a deeper heading under it.
        guard let next = levels.last, next == 0 || next > segment.level else { continue }
        levels.append(segment.level)
      } else if kind(line) != .caption {
        levels.append(0)
      }
      kept.append(line)
    }
    lines = kept.reversed()
  }
}
