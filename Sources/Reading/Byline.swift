/// The people whom the page shows as authors, when its metadata names none.
struct Byline {
  /// Kinds of evidence, the surest first.
  private enum Evidence: Int, CaseIterable { case property, relation, mark, address, words, biography }

  private struct Candidate {
    let node: Page.Node
    let evidence: Evidence
    let fields: [String]
  }

  let names: [String]

  init(page: Page, marks: [Marks], segments: Segments, headline: Page.Node?, publisher: String?) {
    let candidates = Self.candidates(page, marks, segments)
    let start = headline ?? 0
    // A byline stands by the headline; names elsewhere are of other articles, unless they are marked without doubt.
    let near = candidates.filter { $0.node > start - 150 && $0.node < start + 500 }
    names =
      Self.first(near.filter { $0.evidence != .biography }, publisher) ?? Self.only(candidates, publisher)
      ?? Self.first(candidates.filter { $0.evidence == .biography && $0.node > start }, publisher) ?? []
  }

  /// The names of the surest kind, those that stand together.
  private static func first(_ candidates: [Candidate], _ publisher: String?) -> [String]? {
    for evidence in Evidence.allCases {
      var fields: [String] = []
      var place: Page.Node?
      for candidate in candidates where candidate.evidence == evidence {
        if let place, candidate.node > place + 120 { break }
        if PersonNames.merged(candidate.fields, publisher: publisher).isEmpty { continue }
        fields += candidate.fields
        place = candidate.node
      }
      let names = PersonNames.merged(fields, publisher: publisher)
      if !names.isEmpty { return names }
    }
    return nil
  }

  /// Marked names anywhere, if the page has no more than two.
  private static func only(_ candidates: [Candidate], _ publisher: String?) -> [String]? {
    let fields = candidates.filter { $0.evidence == .property || $0.evidence == .relation }.flatMap(\.fields)
    let names = PersonNames.merged(fields, publisher: publisher)
    return (1...2).contains(names.count) ? names : nil
  }

  private static func candidates(_ page: Page, _ marks: [Marks], _ segments: Segments) -> [Candidate] {
    var out: [Candidate] = []
    var node = 0
    while node < page.count {
      let end = Int(page.ends[node])
      if marks[node].contains(.comments) || marks[node].contains(.related) && !marks[node].contains(.weak) {
        node = end  // names there are of readers and of other articles
        continue
      }
      if page.names[node] != .text, end - node < 60, let evidence = evidence(page, marks, node) {
        let fields = fields(page, node, evidence)
        if !fields.isEmpty {
          out.append(Candidate(node: node, evidence: evidence, fields: fields))
          node = max(end, node + 1)
          continue
        }
      }
      node += 1
    }
    for segment in segments.all where segment.text.count < 120 {
      let text = segments.text(segment)
      if text.starts(withText: "by ") || text.starts(withText: "von ") || text.starts(withText: "written by ") {
        out.append(Candidate(node: segment.nodes.lowerBound, evidence: .words, fields: [text.string]))
      }
    }
    return out
  }

  private static func evidence(_ page: Page, _ marks: [Marks], _ node: Page.Node) -> Evidence? {
    if let property = page.attribute(.itemprop, of: node)?.lowered.string, ["author", "creator"].contains(property) {
      return .property
    }
    if page.attribute(.rel, of: node)?.lowered.string.split(separator: " ").contains("author") == true {
      return .relation
    }
    if marks[node].contains(.byline) { return marks[node].contains(.biography) ? .biography : .mark }
    if page.names[node] == .a, let address = page.attribute(.href, of: node) {
      for part: StaticString in [
        "/author", "/people/", "/staff/", "/contributor", "/reporter", "/journalist", "/autor", "/by/",
      ]
      where address.contains(text: part) { return .address }
    }
    return nil
  }

  /// The texts of an element that may be names: a marked name in it, each link in it, or the whole.
  private static func fields(_ page: Page, _ node: Page.Node, _ evidence: Evidence) -> [String] {
    var names: [String] = []
    var links: [String] = []
    for inner in page.subtree(node) where page.names[inner] != .text && inner != node {
      if page.attribute(.itemprop, of: inner)?.elementsEqual("name".utf8) == true {
        names.append(page.attribute(.content, of: inner)?.string ?? page.fullText(inner).string)
      } else if page.names[inner] == .a {
        links.append(page.fullText(inner).string)
      }
    }
    if !names.isEmpty { return names }
    if let content = page.attribute(.content, of: node), !content.isEmpty { return [content.string] }
    let text = page.fullText(node)
    if text.isEmpty || text.count > 300 { return [] }
    if page.names[node] != .a && !links.isEmpty && evidence != .words {
      let people = links.filter { !PersonNames.names(in: $0, publisher: nil).isEmpty }
      if !people.isEmpty { return people }
    }
    return text.count < 120 ? [text.string] : []
  }
}
