/// The names that the page shows as its authors'.
struct Byline {
  /// Kinds of evidence, the surest first.
  private enum Evidence: Int, CaseIterable { case property, relation, mark, address, words, place, biography }

  /// An element or line that may name authors.
  private struct Candidate {
    let node: Page.Node
    let evidence: Evidence
    let fields: [String]
  }

  /// What is marked as the author's by the headline.
  let marked: [String]
  /// What else stands where authors do.
  let around: [String]
  /// All that is marked by the headline, people's names or not.
  let all: [String]

  init(page: Page, marks: [Marks], segments: Segments, headline: Page.Node?) {
    let headings = (0..<page.count).filter { page.names[$0].headingLevel > 0 }
    let candidates =
      Self.candidates(page, marks, headline: headline) + Self.lines(segments, headline: headline)
    let start = headline ?? 0
    // A byline stands by the headline; names elsewhere are of other articles, unless they are marked without doubt.
    let near = candidates.filter { Self.isNear($0.node, start) }
    func first(_ evidence: Evidence, of candidates: [Candidate]) -> [String]? {
      Self.nearest(candidates.filter { $0.evidence == evidence }, to: start, headings)
    }
    let sure = near.filter { $0.evidence.rawValue <= Evidence.mark.rawValue }
    all = sure.flatMap(\.fields)
    marked = Self.nearest(sure, to: start, headings) ?? []
    around =
      first(.address, of: near) ?? first(.words, of: near) ?? first(.place, of: near) ?? Self.only(candidates)
      ?? first(.biography, of: candidates.filter { $0.node > start }) ?? []
  }

  /// Whether a node stands by the headline, which starts at another.
  private static func isNear(_ node: Page.Node, _ start: Page.Node) -> Bool { node > start - 150 && node < start + 500 }

  /// The fields of the names that stand together by the headline, those after it first, and of these the surest.
  /// `headings` are all of the page's, in order.
  private static func nearest(
    _ candidates: [Candidate], to headline: Page.Node, _ headings: [Page.Node]
  ) -> [String]? {
    func headingCount(_ nodes: Range<Page.Node>) -> Int {
      headings.partitioningIndex { $0 >= nodes.upperBound } - headings.partitioningIndex { $0 >= nodes.lowerBound }
    }
    var groups: [[Candidate]] = []
    for candidate in candidates where !PersonNames.merged(candidate.fields, publisher: nil).isEmpty {
      // A heading between two names parts the authors of two articles.
      if let last = groups.last?.last?.node, candidate.node <= last + 60,
        headingCount(last..<candidate.node) == 0
      {
        groups[groups.count - 1].append(candidate)
      } else {
        groups.append([candidate])
      }
    }
    // Fewest headings between the names and the headline, then fewest elements.
    func distance(_ group: [Candidate]) -> (Int, Int) {
      let (first, last) = (group[0].node, group[group.count - 1].node)
      let between = first >= headline ? headline + 1..<max(first, headline + 1) : min(last, headline)..<headline
      return (headingCount(between), between.count)
    }
    let group = groups.min { distance($0) < distance($1) }
    let surest = group?.map(\.evidence.rawValue).min()
    return group?.filter { $0.evidence.rawValue == surest }.flatMap(\.fields)
  }

  /// Marked names anywhere, if the page has no more than two.
  private static func only(_ candidates: [Candidate]) -> [String]? {
    let fields = candidates.filter { $0.evidence == .property || $0.evidence == .relation }.flatMap(\.fields)
    let names = PersonNames.merged(fields, publisher: nil)
    return (1...2).contains(names.count) ? names : nil
  }

  private static func candidates(_ page: Page, _ marks: [Marks], headline: Page.Node?) -> [Candidate] {
    var out: [Candidate] = []
    let start = headline ?? 0
    var node = 0
    while node < page.count {
      let end = Int(page.ends[node])
      let isOthers = marks[node].contains(.comments) || marks[node].contains(.related) && !marks[node].contains(.weak)
      if isOthers && !(headline.map { page.contains(node, $0) } ?? false) {
        node = end  // names there are of readers and of other articles
        continue
      }
      if page.names[node] != .text, end - node < 60,
        let evidence = evidence(page, marks, node, isNear: isNear(node, start))
      {
        let fields = fields(page, node)
        if !fields.isEmpty {
          out.append(Candidate(node: node, evidence: evidence, fields: fields))
          node = max(end, node + 1)
          continue
        }
      }
      node += 1
    }
    return out
  }

  /// Lines that name an author in words or by their place.
  private static func lines(_ segments: Segments, headline: Page.Node?) -> [Candidate] {
    var out: [Candidate] = []
    let title = segments.all.lastIndex { $0.node == headline ?? -1 } ?? -1
    for (k, segment) in segments.all.enumerated() where segment.text.count < 120 && segment.kind != .heading {
      let text = segments.text(segment)
      func add(_ evidence: Evidence, _ field: ArraySlice<UInt8>) {
        out.append(Candidate(node: segment.nodes.lowerBound, evidence: evidence, fields: [field.string]))
      }
      if text.starts(withText: "by ") || text.starts(withText: "von ") || text.starts(withText: "written by ") {
        add(.words, text)
      } else if title >= 0, k > title, k <= title + 20 {
        if PersonNames.isByline(text) { add(.words, text) }
        if k <= title + 6, let name = nameBeforeDate(k, segments) { add(.place, name) }
      }
    }
    return out
  }

  /// A line that is a name and nothing else, with a date behind or under it: under a headline that is its author's.
  private static func nameBeforeDate(_ line: Int, _ segments: Segments) -> ArraySlice<UInt8>? {
    let text = segments.text(segments.all[line])
    var name = text
    var rest = line + 1 < segments.all.count ? segments.text(segments.all[line + 1]) : []
    for mark: StaticString in [" | ", " - ", " – ", " • ", " · "] {
      guard let at = text.place(of: mark) else { continue }
      (name, rest) = (text[..<at], text[(at + mark.utf8CodeUnitCount)...])
      break
    }
    guard (2...3).contains(name.pieces { $0 == 0x20 }.count), rest.count < 60, rest.contains(where: \.isDigit),
      PersonNames.names(in: name.string, publisher: nil).first?.utf8.count == name.count, Timestamp(rest) != nil
    else { return nil }
    return name
  }

  /// Addresses are looked at only near the headline.
  private static func evidence(_ page: Page, _ marks: [Marks], _ node: Page.Node, isNear: Bool) -> Evidence? {
    if let property = page.attribute(.itemprop, of: node), has(property, "author") || has(property, "creator") {
      return HeadMetadata.isOfPart(node, page) ? nil : .property
    }
    if let relation = page.attribute(.rel, of: node), has(relation, "author") { return .relation }
    if marks[node].contains(.byline) {
      // "quote-author": who said it
      if page.attribute(.class, of: node)?.contains(text: "quote") == true { return nil }
      return marks[node].contains(.biography) ? .biography : .mark
    }
    if isNear, page.names[node] == .a, let address = page.attribute(.href, of: node) {
      for part: StaticString in [
        "/author", "/people/", "/staff/", "/contributor", "/reporter", "/journalist", "/autor", "/by/",
      ]
      where address.contains(text: part) { return .address }
    }
    return nil
  }

  /// Whether the word is one of those in an attribute's value.
  private static func has(_ value: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    guard let at = value.place(of: word), case let end = at + word.utf8CodeUnitCount else { return false }
    return (at == value.startIndex || value[at - 1].isSpace) && (end == value.endIndex || value[end].isSpace)
  }

  /// The texts of an element that may be names: a marked name in it, each link in it, or the whole.
  private static func fields(_ page: Page, _ node: Page.Node) -> [String] {
    var names: [String] = []
    var links: [String] = []
    for inner in page.subtree(node) where page.names[inner] != .text && inner != node {
      if isName(inner, page) {
        names.append(page.attribute(.content, of: inner)?.string ?? page.fullText(inner).string)
      } else if page.names[inner] == .a {
        links.append(page.fullText(inner).string)
      }
    }
    if !names.isEmpty { return names }
    if let content = page.attribute(.content, of: node), !content.isEmpty { return [content.string] }
    let text = page.fullText(node)
    if text.isEmpty || text.count > 300 { return [] }
    if page.names[node] != .a && !links.isEmpty {
      let people = links.filter { !PersonNames.names(in: $0, publisher: nil).isEmpty }
      if !people.isEmpty { return people }
    }
    return text.count < 120 ? [text.string] : []
  }

  /// The name in an author's microdata or hCard.
  private static func isName(_ node: Page.Node, _ page: Page) -> Bool {
    if page.attribute(.itemprop, of: node)?.elementsEqual("name".utf8) == true { return true }
    return page.attribute(.class, of: node)?.pieces(\.isSpace).contains { $0.string == "fn" || $0.string == "p-name" }
      ?? false
  }
}
