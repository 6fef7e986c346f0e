/// When a page says its article was published and last changed, from all the places that say it.
///
/// | place | example |
/// |---|---|
/// | JSON-LD of the article | `"datePublished": "2024-02-12T09:30:00+01:00"` |
/// | `meta` elements (`DateNames`) | `<meta property="article:published_time" content="…">` |
/// | shown by the headline (`ShownDates`) | `<time datetime="…">`, "Erschienen am 12.02.2024" |
/// | the page's address | `https://daily.example/2024/02/12/ferry-lost` |
/// | shown elsewhere, named as the article's | "Dieser Beitrag wurde am 12. Februar 2024 …" at its end |
/// | shown elsewhere, the first | |
/// | the address of the main picture | `/uploads/2024/02/12/ferry.jpg` |
/// | the last change, when nothing else is known | `<meta name="last-modified" content="…">` |
struct PublicationDates: Sendable {
  private(set) var published: Timestamp?
  private(set) var modified: Timestamp?

  /// `captured`: when the page was fetched; `known`: when the caller says it was published.
  init(
    page: Page, marks: [Marks], segments: Segments, headline: Page.Node?, head: HeadMetadata, data: LinkedData,
    url: String?, captured: String?, known: String?
  ) {
    let monthFirst = Self.isMonthFirst(language: head.language ?? data.language, url: url)
    let end = captured.flatMap { Timestamp($0) }
    /// A date after the page was fetched is none; offsets may shift it by a day.
    func believed(_ stamp: Timestamp?) -> Timestamp? {
      guard let stamp, let end, stamp.dayNumber > end.dayNumber + 1 else { return stamp }
      return nil
    }
    func read(_ text: String?) -> Timestamp? { believed(text.flatMap { Timestamp($0, monthFirst: monthFirst) }) }
    /// Templates left empty and the like are passed over.
    func read(_ names: [String]) -> Timestamp? {
      for name in names { for value in head.all(name) { if let stamp = read(value) { return stamp } } }
      return nil
    }
    let stated = read(data.published) ?? read(DateNames.published)
    let changed = read(data.modified) ?? read(DateNames.modified)
    let address = believed(url.flatMap { Timestamp(address: $0) })
    var shown: [ShownDates.Entry] = []
    if stated == nil || stated?.time == nil || stated?.isUTC == true || changed == nil {
      shown = ShownDates(
        page: page, marks: marks, segments: segments, headline: headline, monthFirst: monthFirst,
        nearOnly: stated != nil
      ).all
      shown.removeAll { believed($0.stamp) == nil }
    }
    let choice = ShownChoice(shown, address: address, url: url, latest: changed)
    let near = choice.near.filter { $0.role != .modified }.map(\.stamp)
    published =
      stated?.local([address].compactMap { $0 } + near).timed(near) ?? choice.published
      ?? believed(head.first("og:image", "twitter:image").flatMap { Timestamp(pictureAddress: $0) })
    let changes = shown.filter { $0.role == .modified }.map(\.stamp)
    modified = changed?.local(changes) ?? choice.modified
    published = published ?? modified
    // A change before publication is no change.
    let first = known.flatMap { Timestamp($0) } ?? published
    if let first, let last = modified, first.isLater(than: last) { modified = nil }
  }

  /// Whether "02/12/2024" is 12 February: in American English, and where nothing tells.
  static func isMonthFirst(language: String?, url: String?) -> Bool {
    if let language = language?.lowercased(), !language.isEmpty {
      guard language.hasPrefix("en") else { return false }
      if language.utf8.count >= 5 { return ["us", "ph"].contains(String(language.suffix(2))) }
    }
    guard let host = url.flatMap({ Address.host($0) }) else { return true }
    let country = host.pieces { $0 == 0x2E }.last?.string ?? ""
    return country.utf8.count != 2 || ["us", "tv", "co", "io", "me", "ly", "ph"].contains(country)
  }
}
