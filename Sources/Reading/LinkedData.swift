/// What the page's JSON-LD says about its article.
struct LinkedData: Sendable {
  var headline: String?
  var description: String?
  var alternativeHeadline: String?
  var authors: [String] = []
  var publisher: String?
  var section: String?
  var published: String?
  var modified: String?
  var url: String?
  var language: String?
  var body: String?
  var isFree: Bool?
  var isArticle = false

  init(_ scripts: [[UInt8]]) {
    var nodes: [JSONValue] = []
    for script in scripts { for value in JSONValue.values(in: script) { Self.collect(value, into: &nodes) } }
    let people = Self.named(nodes)
    for node in nodes {
      switch Self.rank(node) {
      case 2 where headline == nil || authors.isEmpty && published == nil: take(node, people)
      default: break
      }
    }
    if headline == nil && published == nil, let page = nodes.first(where: { Self.rank($0) == 1 }) { take(page, people) }
    if publisher == nil {
      let owner = nodes.first { node in Self.types(node).contains { $0.hasSuffix("Organization") || $0 == "WebSite" } }
      publisher = owner?["name"]?.string.flatMap(Self.clean)
    }
  }

  /// All objects of lists and graphs, in order.
  private static func collect(_ value: JSONValue, into nodes: inout [JSONValue]) {
    var queue: [JSONValue] = [value]
    var at = 0
    while at < queue.count && at < 20_000 {
      let value = queue[at]
      at += 1
      switch value {
      case .array(let items): queue.append(contentsOf: items)
      case .object(let members):
        nodes.append(value)
        for member in members
        where ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"].contains(member.key) {
          queue.append(member.value)
        }
      default: break
      }
    }
  }

  private static func types(_ node: JSONValue) -> [String] { node["@type"]?.list.compactMap(\.string) ?? [] }

  /// 2 for articles, 1 for pages and works that may stand for one, 0 for the rest.
  private static func rank(_ node: JSONValue) -> Int {
    for type in types(node) {
      if type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "Review" { return 2 }
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
    if let free = node["isAccessibleForFree"] {
      if case .bool(let value) = free { isFree = value }
      if let word = free.string?.lowercased() {
        isFree = word.hasSuffix("true") ? true : word.hasSuffix("false") ? false : nil
      }
    }
    if Self.rank(node) == 2 { isArticle = true }
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
