/// Who wrote the article: the people whom the page names; where it names none, the desk or agency it gives instead.
struct Authors {
  let names: [String]
  /// Those of `names` that are not people by their form.
  let desks: [String]

  /// Where a page says who wrote it.
  private enum Source { case linkedData, authorMeta, otherMeta, byline, surroundings, label }

  /// Whom a source is asked for.
  private enum Kind { case people, others, publisher }

  /// The surest first. A name that is only near the article gives way to a desk that is stated, and the publisher,
  /// whom many pages state for want of a name, to everybody.
  private static let order: [(Source, Kind)] = [
    (.linkedData, .people), (.authorMeta, .people), (.otherMeta, .people), (.byline, .people),
    (.linkedData, .others), (.authorMeta, .others), (.otherMeta, .others), (.label, .others),
    (.surroundings, .people), (.byline, .others),
    (.linkedData, .publisher), (.authorMeta, .publisher), (.byline, .publisher),
  ]

  init(
    page: Page, marks: [Marks], segments: Segments, headline: Page.Node?, head: HeadMetadata, data: LinkedData,
    publishers: [String]
  ) {
    var byline: Byline?
    func fields(_ source: Source) -> [String] {
      switch source {
      case .linkedData: return data.authors
      case .authorMeta:
        return head.all("author") + ["article:author", "article_author", "og:article:author"].flatMap { head.all($0) }
      case .otherMeta:
        return [
          "dc.creator", "dc:creator", "dcterms.creator", "byl", "parsely-author", "sailthru.author", "dcsext.author",
          "citation_author", "citation_authors", "creator", "articleauthor",
        ].flatMap { head.all($0) }
      case .label: return head.first("twitter:label1")?.contains("ritten by") == true ? head.all("twitter:data1") : []
      case .byline, .surroundings:
        let found = byline ?? Byline(page: page, marks: marks, segments: segments, headline: headline)
        byline = found
        return source == .byline ? found.marked + (found.marked.isEmpty ? found.all : []) : found.around
      }
    }
    /// Whether the byline repeats a desk that the metadata states, so that the people shown wrote something else.
    func isDesk(_ byline: [String]) -> Bool {
      let stated = (fields(.linkedData) + fields(.authorMeta)).map { $0.skeleton }
      return byline.contains { stated.contains(PersonNames.withoutLead(Array($0.utf8)[...]).skeleton) }
    }
    let houses = publishers.map { $0.skeleton }.filter { $0.count >= 2 }
    for (source, kind) in Self.order {
      let names: [String] =
        switch kind {
        case .people where source == .byline && isDesk(fields(.byline) + (byline?.all ?? [])): []
        case .people: PersonNames.merged(fields(source), publisher: publishers.first)
        case .others: DeskNames.names(in: fields(source), leaving: houses, shown: source == .byline)
        case .publisher: DeskNames.names(in: fields(source), leaving: [], shown: source == .byline)
        }
      if names.isEmpty { continue }
      // An agency with an entry of its own wrote with the people; behind a name ("Jane Doe, dpa") it is her employer.
      let agencies = kind == .people && source == .linkedData ? DeskNames.agencies(in: data.authors) : []
      self.names = names + agencies
      desks = kind == .people ? agencies : names
      return
    }
    (names, desks) = ([], [])
  }
}
