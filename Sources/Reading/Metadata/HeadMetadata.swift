/// What `meta`, `link` and `title` elements say, by lower-case name, and the microdata properties of the page.
struct HeadMetadata: Sendable {
  private var values: [String: [String]] = [:]
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var language: String?

  init(_ page: Page) {
    for node in 0..<page.count {
      switch page.names[node] {
      case .meta: takeMeta(page, node)
      case .title where title == nil:
        let text = page.fullText(node)
        if !text.isEmpty { title = text.string }
      case .link where canonical == nil:
        if page.attribute(.rel, of: node)?.lowered.elementsEqual("canonical".utf8) == true {
          canonical = page.attribute(.href, of: node)?.trimmed().string
        }
      case .html where language == nil: language = page.attribute(.lang, of: node)?.trimmed().string
      default: break
      }
    }
  }

  private mutating func takeMeta(_ page: Page, _ node: Page.Node) {
    // Some write `value` for `content`.
    guard let content = page.attribute(.content, of: node) ?? page.attribute(.value, of: node) else { return }
    var line = LineBuffer()
    line.append(content)
    guard !line.isEmpty else { return }
    for name in [AttributeName.property, .name, .itemprop, .httpEquiv] {
      guard let key = page.attribute(name, of: node) else { continue }
      if name == .itemprop && Self.isOfPart(node, page) { continue }
      let name = key.trimmed().lowered
      values[name.string, default: []].append(line.bytes.string)
      // ":uploaded" for "somebodys_photos:uploaded".
      if !name.starts(withText: "og:"), let colon = name.lastIndex(of: 0x3A) {
        values[name[colon...].string, default: []].append(line.bytes.string)
      }
    }
  }

  /// Whether the microdata property is of a picture or a comment, not of the article.
  static func isOfPart(_ node: Page.Node, _ page: Page) -> Bool {
    guard let type = page.ancestors(of: node).lazy.compactMap({ page.attribute(.itemtype, of: $0) }).first else {
      return false
    }
    return type.contains(text: "imageobject") || type.contains(text: "videoobject") || type.contains(text: "comment")
  }

  /// The first value under the first name that has one.
  func first(_ names: String...) -> String? {
    for name in names { if let value = values[name]?.first { return value } }
    return nil
  }

  func all(_ name: String) -> [String] { values[name] ?? [] }
}
