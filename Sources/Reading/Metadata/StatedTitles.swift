/// The titles that a page's metadata gives its article, in the order in which they are believed.
struct StatedTitles {
  /// Where a page states its title, the most believed first.
  enum Source: CaseIterable { case openGraph, linkedData, twitter, meta, title }

  /// A title as one source states it.
  struct Entry {
    let source: Source
    /// As the page writes it.
    let whole: String
    /// Without the site's name.
    let text: String
    /// The skeleton of the text.
    let letters: [UInt8]
  }

  let entries: [Entry]

  init(head: HeadMetadata, data: LinkedData, site: [String]) {
    entries = Source.allCases.compactMap { source in
      let stated: String? =
        switch source {
        case .openGraph: head.first("og:title")
        case .linkedData: data.isArticle ? data.headline : nil
        case .twitter: head.first("twitter:title")
        case .meta: head.first("headline", "dc.title", "dcterms.title", "title")
        case .title: head.title
        }
      guard let stated else { return nil }
      let text = Title.withoutLabel(SiteName.removed(from: stated, known: site))
      return Entry(source: source, whole: stated, text: text, letters: text.skeleton)
    }
  }

  /// The title of pages that show none.
  var best: String? { entries.first { !$0.text.isEmpty }.map { SiteName.tailRemoved(from: $0.text) } }

  /// The title in the light of the heading shown: the heading, unless the metadata agrees on another one.
  func choice(shown: String) -> String {
    let letters = shown.skeleton
    // OpenGraph's title is the one that pages write out for others; what a heading has before it is a kicker.
    if let graph = self[.openGraph], isKickered(graph.letters, letters) { return graph.text }
    if entries.contains(where: { $0.source != .meta && $0.letters == letters }) { return shown }
    if let title = entries.first(where: { isKickered($0.letters, letters) }) { return title.text }
    // OpenGraph alone is written for social media; with the linked data it is the newsroom's own word.
    guard let graph = self[.openGraph], graph.letters.count >= 8, graph.letters == self[.linkedData]?.letters else {
      return shown
    }
    return graph.text
  }

  /// Whether a heading is a title behind a kicker: "Storm in the north Ferry lost".
  private func isKickered(_ title: [UInt8], _ heading: [UInt8]) -> Bool {
    title.count >= 12 && heading.count > title.count && heading.count - title.count <= 40
      && heading[(heading.count - title.count)...].elementsEqual(title)
  }

  subscript(source: Source) -> Entry? { entries.first { $0.source == source } }
}
