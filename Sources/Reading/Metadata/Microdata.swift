/// What the page's microdata (`itemscope`, `itemprop`) says about its article; its authors are bylines.
struct Microdata: Sendable {
  private(set) var publisher: String?
  private(set) var section: String?
  private(set) var alternativeHeadline: String?
  private(set) var language: String?
  private(set) var isFree: Bool?

  init(_ page: Page) {
    guard let scope = Self.article(page) else { return }
    var node = scope + 1
    while node < Int(page.ends[scope]) {
      let isScope = page.attribute(.itemscope, of: node) != nil
      if let property = page.attribute(.itemprop, of: node)?.lowered.string {
        take(property, isScope ? Self.name(of: node, page) : Self.value(of: node, page))
      }
      // What an inner item has are its own properties.
      node = isScope ? max(Int(page.ends[node]), node + 1) : node + 1
    }
  }

  private mutating func take(_ property: String, _ value: String?) {
    guard let value, !value.isEmpty, value.utf8.count < 400 else { return }
    switch property {
    case "publisher", "sourceorganization": publisher = publisher ?? value
    case "articlesection": section = section ?? value
    case "alternativeheadline": alternativeHeadline = alternativeHeadline ?? value
    case "inlanguage": language = language ?? value
    case "isaccessibleforfree": isFree = isFree ?? LinkedData.truth(value)
    default: break
    }
  }

  /// The item that is the page's article: the one with a body, else the only one.
  private static func article(_ page: Page) -> Page.Node? {
    var articles: [Page.Node] = []
    for node in 0..<page.count {
      if let type = page.attribute(.itemtype, of: node) {
        let isArticle = ["article", "blogposting", "liveblogposting"].contains { name in
          type.lowered.string.hasSuffix(name)
        }
        if isArticle && articles.count < 100 { articles.append(node) }
      } else if page.attribute(.itemprop, of: node)?.contains(text: "articlebody") == true {
        if let owner = articles.last(where: { page.contains($0, node) }) { return owner }
      }
    }
    return articles.count == 1 ? articles[0] : nil
  }

  private static func value(of node: Page.Node, _ page: Page) -> String? {
    if let content = page.attribute(.content, of: node) { return content.trimmed().string }
    return Int(page.ends[node]) - node < 60 ? page.fullText(node).string : nil
  }

  /// The name of an item inside, such as the publisher.
  private static func name(of scope: Page.Node, _ page: Page) -> String? {
    for node in page.subtree(scope) where page.attribute(.itemprop, of: node)?.elementsEqual("name".utf8) == true {
      return value(of: node, page)
    }
    return value(of: scope, page)
  }
}
