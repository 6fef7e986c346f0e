/// Lists of links to the paper's own stories, which stand in an article's body and are no part of it.
struct LinkLists {
  private let all: PageLines
  /// The element the body was found in.
  private let root: Page.Node?
  /// The name of the page's own site, from its address.
  private let site: String?
  /// The page's own host, once a list of links has asked for it.
  private var ownHost: ArraySlice<UInt8>??

  init(_ all: PageLines, root: Page.Node?, url: String?) {
    self.all = all
    self.root = root
    site = Address.site(url)
  }

  /// In nodes: lists in lists are looked at once each.
  private static let longestList = 4000

  /// The linked headings that are items of a list to other sites: the goods a guide names.
  func goods(among lines: [Int]) -> [Int] {
    var known: [Page.Node: Bool] = [:]
    var own: ArraySlice<UInt8>??
    return lines.filter { line in
      guard all[line].kind == .heading, all.prose[line].linkShare > 80, let item = all.page.parent(all[line].node),
        all.page.names[item] == .li, let list = all.page.parent(item), all.page.subtree(list).count < Self.longestList
      else { return false }
      if let answer = known[list] { return answer }
      // Within the article most links may go to one shop.
      let host = own ?? commonHost(outside: root)
      own = .some(host)
      let answer = leads(list, away: host)
      known[list] = answer
      return answer
    }
  }

  /// The lines without those of such lists.
  mutating func removed(from lines: [Int]) -> [Int] {
    var kept: [Int] = []
    var k = 0
    while k < lines.count {
      guard all[lines[k]].kind == .listItem, let list = list(around: lines[k]) else {
        kept.append(lines[k])
        k += 1
        continue
      }
      var end = k
      var (linked, size) = (0, 0)
      while end < lines.count, all.page.contains(list, all[lines[end]].node) {
        linked += all[lines[end]].linked
        size += all.text(lines[end]).count
        end += 1
      }
      if linked * 100 < size * 70 || leadsAbroad(list) { kept.append(contentsOf: lines[k..<end]) }
      k = end
    }
    return kept
  }

  private func list(around line: Int) -> Page.Node? {
    all.page.inclusiveAncestors(of: all[line].node).first { [.ul, .ol, .dl].contains(all.page.names[$0]) }
  }

  /// Whether the links of a list go to other sites: sources and goods, not the paper's own stories.
  private mutating func leadsAbroad(_ list: Page.Node) -> Bool {
    let own = ownHost ?? commonHost(outside: nil)
    ownHost = .some(own)
    return leads(list, away: own)
  }

  private func leads(_ list: Page.Node, away own: ArraySlice<UInt8>?) -> Bool {
    var (links, abroad) = (0, 0)
    for node in all.page.subtree(list) where all.page.names[node] == .a {
      guard let address = all.page.attribute(.href, of: node) else { continue }
      links += 1
      if let host = Address.host(address), host != own, Address.site(address.string) != site { abroad += 1 }
    }
    return links > 0 && abroad * 10 >= links * 8
  }

  /// The host most links around the article go to; of several the first to have so many.
  private func commonHost(outside root: Page.Node?) -> ArraySlice<UInt8>? {
    let body = root.map { all.page.subtree($0) } ?? 0..<0
    var counts: [ArraySlice<UInt8>: Int] = [:]
    var best: (host: ArraySlice<UInt8>, count: Int)?
    for node in 0..<all.page.count where all.page.names[node] == .a && !body.contains(node) {
      guard let host = all.page.attribute(.href, of: node).flatMap({ Address.host($0) }) else { continue }
      counts[host, default: 0] += 1
      if counts[host]! > best?.count ?? 0 { best = (host, counts[host]!) }
    }
    return best?.host
  }
}
