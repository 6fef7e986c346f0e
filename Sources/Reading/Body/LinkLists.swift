/// Lists of links to the paper's own stories, which stand in an article's body and are no part of it.
struct LinkLists {
  private let all: PageLines
  /// The page's own host, once a list of links has asked for it.
  private var ownHost: ArraySlice<UInt8>??

  init(_ all: PageLines) { self.all = all }

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
    let own = ownHost ?? commonHost()
    ownHost = .some(own)
    var (links, abroad) = (0, 0)
    for node in all.page.subtree(list) where all.page.names[node] == .a {
      guard let address = all.page.attribute(.href, of: node) else { continue }
      links += 1
      if let host = Address.host(address), host != own { abroad += 1 }
    }
    return links > 0 && abroad * 10 >= links * 8
  }

  /// The host most links of the page go to; of several the first to have so many.
  private func commonHost() -> ArraySlice<UInt8>? {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    var best: (host: ArraySlice<UInt8>, count: Int)?
    for node in 0..<all.page.count where all.page.names[node] == .a {
      guard let host = all.page.attribute(.href, of: node).flatMap({ Address.host($0) }) else { continue }
      counts[host, default: 0] += 1
      if counts[host]! > best?.count ?? 0 { best = (host, counts[host]!) }
    }
    return best?.host
  }
}
