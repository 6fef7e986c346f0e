import Vocabulary

/// An article to read or to feed to other tools, without what was extracted from it: plain text or Markdown, with the
/// page's facts as YAML front matter.
public struct ArticlePrint: Sendable {
  public enum Form: Sendable { case text, markdown }

  public var form: Form
  /// Whether the page's facts stand in front, between lines of three hyphens.
  public var hasMetadata: Bool

  public init(form: Form, hasMetadata: Bool = true) {
    self.form = form
    self.hasMetadata = hasMetadata
  }

  /// The article in UTF-8, ended by a line feed; nothing for an article without text and a printing without facts.
  public func bytes(of article: Article, id: String) -> [UInt8] {
    var out: [UInt8] = []
    if hasMetadata { out += FrontMatter(article, id: id).text.utf8 }
    switch form {
    case .text: out += article.text.utf8
    case .markdown: out += MarkdownText(article).bytes
    }
    if let last = out.last, last != 0x0A { out.append(0x0A) }
    return out
  }
}

/// What a page says about its article, as YAML between lines of three hyphens. Facts that are not known are left out.
private struct FrontMatter {
  private(set) var text = "---\n"

  init(_ article: Article, id: String) {
    let facts: [(String, String?)] = [
      ("title", article.title), ("subtitle", article.subtitle), ("publisher", article.publisher),
      ("section", article.section), ("published", article.published), ("modified", article.modified),
      ("url", article.url), ("language", article.language), ("access", article.access.rawValue),
    ]
    text += "id: \(Self.quoted(id))\n"
    for (name, value) in facts { if let value { text += "\(name): \(Self.quoted(value))\n" } }
    if !article.authors.isEmpty {
      text += "authors: [\(article.authors.map(Self.quoted).joined(separator: ", "))]\n"
    }
    text += "---\n\n"
  }

  /// A YAML scalar in double quotation marks: the only form that can hold every text.
  private static func quoted(_ value: String) -> String {
    var out = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
