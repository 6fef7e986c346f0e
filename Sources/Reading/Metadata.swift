import Vocabulary

/// What a page says about its article, from all the places that say it.
struct Metadata: Sendable {
  var title: String?
  var headline: Page.Node?
  var subtitle: String?
  var authors: [String] = []
  var publisher: String?
  var section: String?
  var published: String?
  var modified: String?
  var url: String?
  var language: String?
  /// Every form of the title the page has, to be taken out of the body.
  var titles: [String] = []
  /// Whether the page calls itself an article.
  var isArticle = false

  init(page: Page, marks: [Marks], segments: Segments, data: LinkedData, input: Input) {
    let head = HeadMetadata(page)
    isArticle = data.isArticle || head.first("og:type")?.contains("article") == true
    publisher =
      head.first("og:site_name") ?? data.publisher
      ?? head.first("application-name", "sitename", "site_name", "dc.publisher", "publisher")
    url = input.url ?? head.canonical ?? head.first("og:url") ?? data.url
    let site = [publisher, data.publisher, head.first("application-name"), Self.host(url)].compactMap { $0 }
    let title = Title(page: page, segments: segments, marks: marks, head: head, data: data, site: site)
    self.title = title.text
    headline = title.node
    titles = [title.text, head.first("og:title"), data.headline, head.title].compactMap { $0 }
    titles += titles.map { Title.withoutSite($0, site: site) }
    publisher = publisher ?? Title.site(in: head.title, headline: title.text)
    subtitle =
      Subtitle(
        page: page, marks: marks, segments: segments, headline: headline,
        stated: [head.first("og:description", "description"), data.description].compactMap { $0 }
      ).text ?? data.alternativeHeadline
    section =
      head.first("article:section") ?? data.section ?? head.first("section", "parsely-section", "article.section")
      ?? Self.shownSection(page, marks, headline: headline)
    language = Self.language(
      head.language ?? data.language ?? head.first("og:locale", "content-language", "dc.language"))
    readAuthors(page: page, marks: marks, segments: segments, head: head, data: data)
    let dates = PublicationDates(
      page: page, marks: marks, segments: segments, headline: headline, head: head, data: data, url: url,
      captured: input.origin.captured, known: input.published)
    published = input.published ?? dates.published?.printed
    modified = dates.modified?.printed
  }

  /// "www.daily.example" as "daily".
  static func host(_ url: String?) -> String? {
    guard let url, let start = Array(url.utf8).place(of: "://") else { return nil }
    let host = Array(url.utf8)[(start + 3)...].prefix { $0 != 0x2F && $0 != 0x3A }
    let labels = host.pieces { $0 == 0x2E }.filter { !$0.elementsEqual("www".utf8) }
    return labels.first?.string
  }

  static func language(_ stated: String?) -> String? {
    guard let stated, !stated.isEmpty else { return nil }
    let parts = Array(stated.utf8).pieces { $0 == 0x2D || $0 == 0x5F }
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter) else { return nil }
    let region = parts.count > 1 && parts[1].count == 2 ? "-" + parts[1].string.uppercased() : ""
    return first.lowered.string + region
  }

  /// What stands over the headline: a kicker that is a link to the section.
  private static func shownSection(_ page: Page, _ marks: [Marks], headline: Page.Node?) -> String? {
    guard let headline else { return nil }
    for node in stride(from: headline - 1, to: max(headline - 80, 0), by: -1) where marks[node].contains(.kicker) {
      let text = page.fullText(node)
      if (3...40).contains(text.count) { return text.string }
    }
    return nil
  }

  // MARK: Authors

  private mutating func readAuthors(
    page: Page, marks: [Marks], segments: Segments, head: HeadMetadata, data: LinkedData
  ) {
    let site = publisher
    func people(_ fields: [String]) -> [String] { PersonNames.merged(fields, publisher: site) }
    authors = people(data.authors)
    if authors.isEmpty {
      authors = people(head.all("author") + head.all("article:author").filter { !$0.hasPrefix("http") })
    }
    if authors.isEmpty {
      authors = people(
        ["dc.creator", "byl", "parsely-author", "sailthru.author", "dcsext.author"].flatMap { head.all($0) })
    }
    if authors.isEmpty {
      authors = Byline(page: page, marks: marks, segments: segments, headline: headline, publisher: site).names
    }
    if authors.isEmpty {
      authors = data.persons.compactMap { PersonNames.singleName($0, publisher: site) }
    }
    if authors.isEmpty, head.first("twitter:label1")?.contains("ritten by") == true {
      authors = people(head.all("twitter:data1"))
    }
  }
}
