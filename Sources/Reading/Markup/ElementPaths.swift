/// XPaths of a page's elements. Made once a page, because counting each element's siblings anew would be quadratic.
struct ElementPaths {
  private let page: Page
  private var places: [Int32]
  private var likes: [UInt64: Int32] = [:]

  /// Deeper elements get no path: no real page nests so far, and a hostile one would make the paths outgrow the text.
  private static let depthLimit = 128

  init(_ page: Page) {
    self.page = page
    places = [Int32](repeating: 0, count: page.count)
    for node in 0..<page.count where page.names[node] != .text {
      let count = likes[key(node), default: 0] + 1
      likes[key(node)] = count
      places[node] = count
    }
  }

  /// The same for siblings of one name: the parent, and the name's number or, of names without one, its hash.
  private func key(_ node: Page.Node) -> UInt64 {
    let name = page.names[node]
    let spelled = name == .other ? FNV1a.hash(page.spelledName(node).utf8) << 8 & 0xFFFF_FFFF : 0
    return UInt64(UInt32(bitPattern: page.parents[node])) << 32 | spelled | UInt64(name.rawValue)
  }

  /// Steps of names, with a number where a parent has several of a name.
  func path(_ node: Page.Node) -> String? {
    var steps: [String] = []
    for element in page.inclusiveAncestors(of: node) where page.names[element] != .text {
      if steps.count == Self.depthLimit { return nil }
      let several = likes[key(element), default: 1] > 1
      steps.append(page.spelledName(element) + (several ? "[\(places[element])]" : ""))
    }
    return steps.isEmpty ? nil : "/" + steps.reversed().joined(separator: "/")
  }
}
