import Vocabulary

/// How much of the article the page shows, by what it states and by what stands where the text ends.
enum AccessSigns {
  /// `lines` are the lines of the body, as places in `segments`.
  static func access(
    page: Page, marks: [Marks], segments: Segments, lines: [Int], head: HeadMetadata, isFree: Bool?
  ) -> Access {
    guard let last = lines.last else { return .none }
    if let isFree { return isFree ? .open : .partial }
    if head.first("article:content_tier")?.lowercased() == "locked" { return .partial }
    // A barrier's own lines may have been kept with the body.
    let text = lines.last { segments.all[$0].text.count >= 80 } ?? last
    return isBarred(page, marks, segments, after: text) ? .partial : .open
  }

  /// Lines behind the body that are looked at: a barrier follows the text at once.
  private static let reach = 14

  /// `last` is the last line of running text.
  private static func isBarred(_ page: Page, _ marks: [Marks], _ segments: Segments, after last: Int) -> Bool {
    let text = segments.all[last].node
    for line in segments.all[last...].prefix(1 + reach) {
      let words = segments.text(line)
      if words.count > 200 { continue }
      if PaywallPhrases.stand(in: words) { return true }
      if line.node != text, isMarked(line.node, beside: text, page, marks),
        calls.contains(where: { words.contains(text: $0) })
      {
        return true
      }
    }
    return false
  }

  /// What a barrier asks for, in words too common to be a sign without a class that says so.
  private static let calls: [StaticString] = [
    "subscri", "log in", "sign in", "register", "become a member", "abonn", "anmelden", "suscr", "assine", "iscriv",
    "prenumer", "inloggen",
  ]

  /// Whether the line stands in an element marked as a barrier that does not hold the text too.
  private static func isMarked(_ node: Page.Node, beside text: Page.Node, _ page: Page, _ marks: [Marks]) -> Bool {
    page.inclusiveAncestors(of: node).prefix(6).prefix { !page.contains($0, text) }
      .contains { marks[$0].contains(.paywall) || isRegwall($0, page) }
  }

  /// Walls that want a registration have another mark for the choice of the body.
  private static func isRegwall(_ node: Page.Node, _ page: Page) -> Bool {
    [AttributeName.class, .id].contains { page.attribute($0, of: node)?.contains(text: "regwall") == true }
  }
}
