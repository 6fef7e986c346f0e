import Vocabulary

/// What a page says above the article: its title, who wrote it, when and where, and what is wrong with it.
struct ArticleHead {
  let view: View

  init(_ record: Record) {
    let article = record.article
    view = [
      "title": article.title ?? record.id, "subtitle": View.known(article.subtitle),
      "publisher": View.known(article.publisher), "section": View.known(article.section),
      "authors": View.known(article.authors.joined(separator: ", ")), "published": View.known(article.published),
      "modified": View.known(article.modified == article.published ? nil : article.modified),
      "publishedWords": article.published.map(Self.moment) ?? "",
      "modifiedWords": article.modified.map(Self.moment) ?? "",
      "link": View.known(article.url.flatMap { WebAddress($0) }?.text), "address": View.known(article.url),
      "language": View.known(article.language.flatMap(Self.languageTag)), "recordID": record.id,
      "remarks": Self.remarks(record),
    ]
  }

  private static func remarks(_ record: Record) -> [View] {
    var remarks: [String] = []
    switch record.article.access {
    case .open: break
    case .partial: remarks.append("This page shows only part of the article.")
    case .none: remarks.append("There is no article on this page.")
    }
    return (remarks + record.warnings).map { ["remark": $0] }
  }

  /// "2025-05-13 15:42 UTC" of "2025-05-13T15:42:00Z"; what is not of that form stays as it is.
  private static func moment(_ stated: String) -> String {
    let bytes = Array(stated.utf8)
    guard bytes.count > 19, bytes[10] == UInt8(ascii: "T"), bytes[16] == UInt8(ascii: ":") else { return stated }
    let zone = String(decoding: bytes[19...], as: UTF8.self)
    let (day, time) = (String(decoding: bytes[..<10], as: UTF8.self), String(decoding: bytes[11..<16], as: UTF8.self))
    return "\(day) \(time) \(zone == "Z" ? "UTC" : zone)"
  }

  /// A language's tag as the page may state it for its words; nil for what is none.
  private static func languageTag(_ tag: String) -> String? {
    let isTag = tag.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 == 0x2D }
    return isTag && tag.utf8.count <= 35 ? tag : nil
  }
}
