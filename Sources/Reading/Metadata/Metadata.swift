import Vocabulary

/// What a page says about its article, from all the places that say it.
struct Metadata: Sendable {
  var title: String?
  var headline: Page.Node?
  var subtitle: String?
  var authors: [String] = []
  var desks: [String] = []
  var publisher: String?
  var section: String?
  var published: String?
  var modified: String?
  var url: String?
  /// As stated, the most believed first.
  var languages: [String] = []
  var isFree: Bool?
  /// Every form of the title the page has, to be taken out of the body.
  var titles: [String] = []
  /// Whether the page calls itself an article.
  var isArticle = false

  init(page: Page, marks: [Marks], segments: Segments, head: HeadMetadata, data: LinkedData, input: Input) {
    let microdata = Microdata(page)
    isArticle = data.isArticle || head.first("og:type")?.contains("article") == true
    url = input.url ?? Address.canonical([head.canonical, head.first("og:url"), data.url])
    publisher = Self.publisher([
      head.first("og:site_name"), data.publisher, microdata.publisher,
      head.first("application-name", "sitename", "site_name", "dc.publisher", "dcterms.publisher", "publisher"),
    ])
    let site = [publisher, data.publisher, head.first("application-name"), Address.site(url)].compactMap { $0 }
    let title = Title(segments: segments, page: page, marks: marks, head: head, data: data, site: site)
    self.title = title.text
    headline = title.node
    titles = title.forms
    publisher = publisher ?? SiteName.name(in: head.title, beside: title.text)
    let forms = titles.map { $0.skeleton }
    subtitle =
      Subtitle(
        page: page, marks: marks, segments: segments, headline: headline,
        stated: [head.first("og:description", "description"), data.description].compactMap { $0 }
      ).text
      ?? [data.alternativeHeadline, microdata.alternativeHeadline].compactMap { $0 }.first {
        !forms.contains($0.skeleton)
      }
    section = Self.section(
      [
        head.first("article:section"), data.section, microdata.section,
        head.first("section", "parsely-section", "article.section", "og:article:section", "news:section"),
        data.crumb, Self.shownSection(page, marks, headline: headline),
      ], forms: forms)
    languages = [
      head.language, data.language, microdata.language, head.first("og:locale"),
      head.first("content-language", "dc.language", "dcterms.language", "language"),
    ].compactMap { $0 }
    isFree = data.isFree ?? microdata.isFree
    let authors = Authors(
      page: page, marks: marks, segments: segments, headline: headline, head: head, data: data,
      publishers: [publisher].compactMap { $0 } + site)
    (self.authors, desks) = (authors.names, authors.desks)
    // A dek that is only the authors' names is their byline.
    if let line = subtitle, line.utf8.count < 80, self.authors.contains(where: { line.contains($0) }) { subtitle = nil }
    let dates = PublicationDates(
      page: page, marks: marks, segments: segments, headline: headline, head: head, data: data, url: url,
      captured: input.origin.captured, known: input.published)
    published = input.published ?? dates.published?.printed
    modified = dates.modified?.printed
  }

  /// The first that is a name; a host or an address only when there is nothing else.
  private static func publisher(_ stated: [String?]) -> String? {
    let names = stated.compactMap { $0.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 } }.filter {
      $0.utf8.count <= 80 && $0.utf8.contains { $0.isLetter || $0 >= 0x80 }
    }
    return names.first { !$0.contains("://") && !($0.contains(".") && !$0.contains(" ")) }
      ?? names.first { !$0.contains("://") }
  }

  /// The first that names a section: neither the title nor an address.
  private static func section(_ stated: [String?], forms: [[UInt8]]) -> String? {
    stated.compactMap { $0 }.first { name in
      (2...60).contains(name.utf8.count) && !name.contains("://") && !forms.contains(name.skeleton)
    }
  }

  /// What stands over the headline: a kicker that is a link to the section.
  private static func shownSection(_ page: Page, _ marks: [Marks], headline: Page.Node?) -> String? {
    guard let headline else { return nil }
    for node in stride(from: headline - 1, to: max(headline - 80, 0), by: -1) where marks[node].contains(.kicker) {
      let text = page.fullText(node)
      let isLink = page.names[node] == .a || page.subtree(node).contains { page.names[$0] == .a }
      if isLink, (3...40).contains(text.count) { return text.string }
    }
    return nil
  }
}
