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
    return isBarred(page, marks, segments, after: last, body: Set(lines)) ? .partial : .open
  }

  /// Lines behind the body that are looked at: a barrier follows the text at once.
  private static let reach = 12

  private static func isBarred(
    _ page: Page, _ marks: [Marks], _ segments: Segments, after last: Int, body: Set<Int>
  ) -> Bool {
    // The last lines of the body too: cleaning may have kept the barrier.
    let window = max(0, last - 2)..<min(segments.all.count, last + 1 + reach)
    for line in window {
      let text = segments.text(segments.all[line])
      let isBarrier = isMarked(segments.all[line].node, beside: segments.all[last].node, page, marks)
      if body.contains(line) && text.count > 120 { continue }
      if PaywallPhrases.stand(in: text) { return true }
      if isBarrier && !body.contains(line) && calls.contains(where: { text.contains(text: $0) }) { return true }
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
    var at: Page.Node? = node
    for _ in 0..<6 {
      guard let node = at, !page.contains(node, text) else { return false }
      if marks[node].contains(.paywall) || isRegwall(node, page) { return true }
      at = page.parent(node)
    }
    return false
  }

  /// Walls that want a registration have another mark for the choice of the body.
  private static func isRegwall(_ node: Page.Node, _ page: Page) -> Bool {
    [AttributeName.class, .id].contains { page.attribute($0, of: node)?.contains(text: "regwall") == true }
  }
}
