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
    let site = [publisher, data.publisher, head.first("application-name"), Self.host(url)].compactMap { $0 }
    let title = Title(segments: segments, page: page, marks: marks, head: head, data: data, site: site)
    self.title = title.text
    headline = title.node
    titles = title.forms
    publisher = publisher ?? SiteName.name(in: head.title, beside: title.text)
    let forms = titles.map { Array($0.utf8).skeleton }
    subtitle =
      Subtitle(
        page: page, marks: marks, segments: segments, headline: headline,
        stated: [head.first("og:description", "description"), data.description].compactMap { $0 }
      ).text
      ?? [data.alternativeHeadline, microdata.alternativeHeadline].compactMap { $0 }.first {
        !forms.contains(Array($0.utf8).skeleton)
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
    authors =
      Authors(
        page: page, marks: marks, segments: segments, headline: headline, head: head, data: data,
        publishers: [publisher].compactMap { $0 } + site
      ).names
    // A dek that is only the authors' names is their byline.
    if let line = subtitle, line.utf8.count < 80, authors.contains(where: { line.contains($0) }) { subtitle = nil }
    readDates(page: page, marks: marks, segments: segments, head: head, data: data)
    if let stated = input.published { published = stated }
  }

  /// "www.daily.example" as "daily".
  static func host(_ url: String?) -> String? {
    guard let url, let start = Array(url.utf8).place(of: "://") else { return nil }
    let host = Array(url.utf8)[(start + 3)...].prefix { $0 != 0x2F && $0 != 0x3A }
    let labels = host.pieces { $0 == 0x2E }.filter { !$0.elementsEqual("www".utf8) }
    return labels.first?.string
  }

  /// The first that is a name; a host or an address only when there is nothing else.
  private static func publisher(_ stated: [String?]) -> String? {
    let names = stated.compactMap { $0.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 } }.filter {
      $0.utf8.count <= 80 && $0.utf8.contains { $0.isLetter || $0 >= 0x80 }
    }
    return names.first { !$0.contains("://") && !($0.contains(".") && !$0.contains(" ")) }
      ?? names.first {
        !$0.contains("://")
      }
  }

  /// The first that names a section: neither the title nor an address.
  private static func section(_ stated: [String?], forms: [[UInt8]]) -> String? {
    stated.compactMap { $0 }.first { name in
      (2...60).contains(name.utf8.count) && !name.contains("://") && !forms.contains(Array(name.utf8).skeleton)
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

  // MARK: Dates

  private mutating func readDates(page: Page, marks: [Marks], segments: Segments, head: HeadMetadata, data: LinkedData)
  {
    var stated = data.published.flatMap { Timestamp($0) }
    stated =
      stated
      ?? head.first(
        "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date.published",
        "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish_date", "publish-date", "dc.date.issued",
        "dcterms.created", "dc.date", "dc.date.created", "date", "article.published", "cxenseparse:recs:publishtime",
        "publication_date", "article_date_original", "rnews:datepublished", "displaydate", "datecreated", "created"
      ).flatMap { Timestamp($0) }
    stated = stated ?? Self.shownDate(page, marks)
    stated = stated ?? url.flatMap { Timestamp(address: $0) }
    stated = stated ?? Self.writtenDate(segments, headline: headline, lines: 25, anywhere: true)
    stated = stated ?? head.first("og:image", "twitter:image").flatMap { Timestamp(address: $0) }
    stated = stated.map { local($0, segments: segments) }
    let changed =
      (data.modified
      ?? head.first(
        "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dcterms.modified"
      )).flatMap { Timestamp($0) }
    published = (stated ?? changed)?.printed
    // A change before publication is no change.
    if let stated, let changed, !stated.isLater(than: changed) { modified = changed.printed }
  }

  /// A moment given in UTC falls on another day than the one the page shows; the day shown is the one its words mean.
  private func local(_ stated: Timestamp, segments: Segments) -> Timestamp {
    guard stated.offset == "Z" || stated.offset == "+00:00" else { return stated }
    let shown = [
      url.flatMap { Timestamp(address: $0) }, Self.writtenDate(segments, headline: headline, lines: 8, anywhere: false),
    ]
    return shown.compactMap { $0 }.first { stated.isNextDay(of: $0) }.map {
      Timestamp(year: $0.year, month: $0.month, day: $0.day)
    } ?? stated
  }

  /// `time` elements and marked dates, those of publication first.
  private static func shownDate(_ page: Page, _ marks: [Marks]) -> Timestamp? {
    var others: Timestamp?
    var commentsEnd = 0
    for node in 0..<page.count where page.names[node] != .text {
      if marks[node].contains(.comments) { commentsEnd = max(commentsEnd, Int(page.ends[node])) }
      if node < commentsEnd && commentsEnd - node < page.count / 2 { continue }
      let isPublished =
        page.attribute(.itemprop, of: node)?.lowered.elementsEqual("datepublished".utf8) == true
        || page.attribute(.pubdate, of: node) != nil
      guard isPublished || page.names[node] == .time || marks[node].contains(.date) else { continue }
      let value =
        page.attribute(.datetime, of: node) ?? page.attribute(.content, of: node) ?? page.attribute(.title, of: node)
      var found = value.flatMap { Timestamp($0) }
      if found == nil, Int(page.ends[node]) - node < 30 { found = Timestamp(page.fullText(node)) }
      guard let found else { continue }
      if isPublished { return found }
      others = others ?? found
    }
    return others
  }

  /// A date written out in one of the first lines after the headline.
  private static func writtenDate(
    _ segments: Segments, headline: Page.Node?, lines: Int, anywhere: Bool
  ) -> Timestamp? {
    let start = segments.all.firstIndex { $0.nodes.lowerBound >= headline ?? 0 } ?? 0
    for segment in segments.all[start...].prefix(lines) where segment.text.count < 120 {
      if let found = Timestamp(segments.text(segment)) { return found }
    }
    guard anywhere else { return nil }
    for segment in segments.all.prefix(400) where segment.text.count < 80 {
      if let found = Timestamp(segments.text(segment)) { return found }
    }
    return nil
  }
}
