/// The line under the headline that sums the article up, as the page shows it.
struct Subtitle {
  let text: String?

  /// `stated` are the descriptions the page gives; one that stands under the headline is its subtitle.
  init(page: Page, marks: [Marks], segments: Segments, headline: Page.Node?, stated: [String]) {
    text = Self.find(page, marks, segments, headline, stated.map { $0.skeleton })
  }

  private static func find(
    _ page: Page, _ marks: [Marks], _ segments: Segments, _ headline: Page.Node?, _ stated: [[UInt8]]
  ) -> String? {
    guard let headline, let title = segments.all.lastIndex(where: { $0.node == headline }) else { return nil }
    for (k, segment) in segments.all[(title + 1)...].prefix(8).enumerated() {
      let line = segments.text(segment)
      guard (15...400).contains(line.count), segment.kind != .caption, segment.linked * 2 < line.count,
        !PersonNames.isByline(line)
      else { continue }
      if isMarked(segment, page, marks) { return line.string }
      if k < 3, segment.kind == .heading, segment.level > 1, follows(segments, title + 1 + k) { return line.string }
      // The first paragraph of the body is often the description too, but then no other kind of element parts them.
      if segment.kind != .paragraph || k < 2, stated.contains(line.skeleton), isApart(title + 1 + k, segments, page) {
        return line.string
      }
    }
    return nil
  }

  private static func isMarked(_ segment: Segment, _ page: Page, _ marks: [Marks]) -> Bool {
    page.inclusiveAncestors(of: segment.node).prefix(3).prefix { Int(page.ends[$0]) - $0 < 40 }
      .contains { marks[$0].contains(.dek) }
  }

  /// A heading right under the headline is a subtitle unless text follows it, as under a heading of the body.
  private static func follows(_ segments: Segments, _ line: Int) -> Bool {
    guard line + 1 < segments.all.count else { return true }
    return Prose(segments.text(segments.all[line + 1]), linked: 0).gain == 0
  }

  /// Whether the line stands in another element than the paragraph after it.
  private static func isApart(_ line: Int, _ segments: Segments, _ page: Page) -> Bool {
    guard line + 1 < segments.all.count else { return true }
    return page.parent(segments.all[line].node) != page.parent(segments.all[line + 1].node)
  }
}
