/// What the page's JSON-LD says about its article.
struct LinkedData: Sendable {
  var headline: String?
  var description: String?
  var alternativeHeadline: String?
  var authors: [String] = []
  var publisher: String?
  var section: String?
  /// The last step of the breadcrumbs.
  var crumb: String?
  var published: String?
  var modified: String?
  var url: String?
  var language: String?
  var body: String?
  var isFree: Bool?
  var isArticle = false

  /// `head` and `url` tell which of several articles is the page's.
  init(_ scripts: [[UInt8]], head: HeadMetadata, url: String?) {
    var nodes: [Node] = []
    for script in scripts { for value in JSONValue.values(in: script) { Self.collect(value, into: &nodes) } }
    let people = Self.named(nodes.map(\.value))
    for node in Self.articles(nodes, head: head, url: url) where headline == nil || authors.isEmpty && published == nil
    {
      take(node, people)
    }
    if headline == nil && published == nil, let page = nodes.first(where: { Self.rank($0.value) == 1 }) {
      take(page.value, people)
    }
    if publisher == nil {
      let owner = nodes.first { node in
        Self.types(node.value).contains { $0.hasSuffix("Organization") || $0 == "WebSite" }
      }
      publisher = owner?.value["name"]?.string.flatMap(Self.clean)
    }
    crumb = Self.crumb(nodes.map(\.value), headline: headline)
  }

  /// An object of the JSON-LD.
  private struct Node {
    let value: JSONValue
    /// Whether it stands in a list, as other articles do.
    let isListed: Bool
  }

  /// All objects of lists and graphs, in order.
  private static func collect(_ value: JSONValue, into nodes: inout [Node]) {
    var queue = [Node(value: value, isListed: false)]
    var at = 0
    while at < queue.count && at < 20_000 {
      let node = queue[at]
      at += 1
      switch node.value {
      case .array(let items): queue += items.map { Node(value: $0, isListed: node.isListed) }
      case .object(let members):
        nodes.append(node)
        for member in members {
          switch member.key {
          case "@graph", "mainEntity", "mainEntityOfPage":
            queue.append(Node(value: member.value, isListed: node.isListed))
          case "itemListElement", "item": queue.append(Node(value: member.value, isListed: true))
          default: break
          }
        }
      default: break
      }
    }
  }

  /// The page's article first: the one of its address or its title. Articles of a list that have neither are others.
  private static func articles(_ nodes: [Node], head: HeadMetadata, url: String?) -> [JSONValue] {
    let addresses = [url, head.canonical, head.first("og:url")].compactMap { $0 }.map { Address.key($0) }
    let titles = [head.first("og:title"), head.title].compactMap { $0 }.map { $0.skeleton }
    var matching: [JSONValue] = []
    var others: [JSONValue] = []
    for node in nodes where rank(node.value) == 2 {
      let value = node.value
      let stated = [value["url"]?.string, value["mainEntityOfPage"]?["@id"]?.string, value["mainEntityOfPage"]?.string]
      let headline = value["headline"]?.string.map { $0.skeleton } ?? []
      let isPage =
        stated.compactMap { $0 }.contains { addresses.contains(Address.key($0)) }
        || headline.count >= 12 && titles.contains { $0.starts(with: headline) }
      if isPage { matching.append(value) } else if !node.isListed { others.append(value) }
    }
    return matching.isEmpty ? others : matching
  }

  /// The last step of the breadcrumbs before the article itself.
  private static func crumb(_ nodes: [JSONValue], headline: String?) -> String? {
    guard let trail = nodes.first(where: { types($0).contains("BreadcrumbList") }) else { return nil }
    let names = (trail["itemListElement"] ?? .null).list.compactMap { step in
      (step["name"]?.string ?? step["item"]?["name"]?.string).flatMap(clean)
    }
    let title = headline.map { $0.skeleton }
    return names.dropFirst().last { name in
      let letters = name.skeleton
      return name.utf8.count <= 40 && title.map { !$0.starts(with: letters) && !letters.starts(with: $0) } ?? true
    }
  }

  private static func types(_ node: JSONValue) -> [String] { node["@type"]?.list.compactMap(\.string) ?? [] }

  /// 2 for articles, 1 for pages and works that may stand for one, 0 for the rest.
  private static func rank(_ node: JSONValue) -> Int {
    for type in types(node) {
      if type.hasSuffix("Article") || type.hasSuffix("Posting") && type != "JobPosting" || type == "Report"
        || type == "Review"
      {
        return 2
      }
      if type == "WebPage" || type == "CreativeWork" || type == "ItemPage" { return 1 }
    }
    return 0
  }

  /// Names by `@id`, for authors given by reference only.
  private static func named(_ nodes: [JSONValue]) -> [String: String] {
    var names: [String: String] = [:]
    for node in nodes {
      if let id = node["@id"]?.string, let name = node["name"]?.string { names[id] = name }
    }
    return names
  }

  private mutating func take(_ node: JSONValue, _ people: [String: String]) {
    func text(_ key: String) -> String? { node[key]?.list.first?.string.flatMap(Self.clean) }
    headline = headline ?? text("headline") ?? text("name")
    description = description ?? text("description")
    alternativeHeadline = alternativeHeadline ?? text("alternativeHeadline")
    if authors.isEmpty { authors = Self.names(node["author"] ?? node["creator"] ?? .null, people) }
    publisher = publisher ?? Self.names(node["publisher"] ?? .null, people).first
    section = section ?? text("articleSection")
    published = published ?? text("datePublished") ?? text("dateCreated")
    modified = modified ?? text("dateModified")
    url = url ?? text("url") ?? node["mainEntityOfPage"]?["@id"]?.string ?? text("mainEntityOfPage")
    language = language ?? text("inLanguage") ?? node["inLanguage"]?["alternateName"]?.string
    if let text = node["articleBody"]?.string, text.utf8.count > (body?.utf8.count ?? 0) { body = text }
    isFree = Self.isFree(node) ?? isFree
    if Self.rank(node) == 2 { isArticle = true }
  }

  /// What the article says of itself, else what it says of a part of it: one that is not free makes it partial.
  private static func isFree(_ node: JSONValue) -> Bool? {
    func truth(_ value: JSONValue?) -> Bool? {
      if case .bool(let truth) = value { return truth }
      return value?.string.flatMap { Self.truth($0) }
    }
    if let whole = truth(node["isAccessibleForFree"]) { return whole }
    let parts = (node["hasPart"] ?? .null).list.compactMap { truth($0["isAccessibleForFree"]) }
    return parts.contains(false) ? false : nil
  }

  /// "True", "false", "http://schema.org/True".
  static func truth(_ word: String) -> Bool? {
    let word = word.lowercased()
    return word.hasSuffix("true") ? true : word.hasSuffix("false") ? false : nil
  }

  private static func names(_ value: JSONValue, _ people: [String: String]) -> [String] {
    var out: [String] = []
    for item in value.list {
      if let name = item.string {
        if let known = people[name] { out.append(known) } else if let text = clean(name) { out.append(text) }
      } else if let name = item["name"]?.list.first?.string ?? item["@id"]?.string.flatMap({ people[$0] }) {
        if let text = clean(name) { out.append(text) }
      }
    }
    return out
  }

  /// References decoded, tags dropped, white space as one blank; nil for nothing.
  static func clean(_ text: String) -> String? {
    var line = LineBuffer()
    // Twice, because values are often escaped for HTML and then once more.
    let decoded = Entities.decoded(Entities.decoded(Array(text.utf8)))
    line.append(withoutTags(decoded))
    return line.isEmpty ? nil : line.bytes.string
  }

  static func withoutTags(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x3C) else { return text }
    var out: [UInt8] = []
    var at = 0
    var unclosed = false
    while at < text.count {
      if text[at] == 0x3C, !unclosed, at + 1 < text.count, text[at + 1].isLetter || text[at + 1] == 0x2F {
        if let end = text[at...].firstIndex(of: 0x3E) {
          let isBlock =
            text[at...].starts(withText: "<p") || text[at...].starts(withText: "</p")
            || text[at...].starts(withText: "<br")
          if isBlock { out.append(0x0A) }
          at = end + 1
          continue
        }
        unclosed = true
      }
      out.append(text[at])
      at += 1
    }
    return out
  }
}
