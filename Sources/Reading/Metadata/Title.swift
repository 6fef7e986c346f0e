/// The article's headline: among what the page calls it, the form that its newsroom means.
struct Title: Sendable {
  let text: String?
  /// The heading on the page that shows it.
  let node: Page.Node?
  /// Every form of the title the page has.
  let forms: [String]

  init(segments: Segments, page: Page, marks: [Marks], head: HeadMetadata, data: LinkedData, site: [String]) {
    let stated = StatedTitles(head: head, data: data, site: site)
    let shown = Self.heading(page: page, segments: segments, marks: marks, stated: stated, site: site)
    node = shown?.node
    text = (shown.map { stated.choice(shown: $0.text) } ?? stated.best).map(Self.withoutLabel)
    var forms = [text, shown?.text].compactMap { $0 }
    for entry in stated.entries { forms += [entry.whole, entry.text] }
    self.forms = forms
  }

  /// The heading that agrees with a title the page states; failing that, the only h1.
  private static func heading(
    page: Page, segments: Segments, marks: [Marks], stated: StatedTitles, site: [String]
  ) -> (node: Page.Node, text: String)? {
    let wanted = Agreement(stated: stated, site: site)
    var best: (segment: Int, score: Int)?
    var (firsts, others): ([Int], [Int]) = ([], [])
    for (k, segment) in segments.all.enumerated() {
      let isMarked = marks[segment.node].contains(.headline)
      guard segment.kind == .heading && segment.level <= 2 || isMarked else { continue }
      let text = segments.text(segment)
      let letters = text.skeleton
      guard letters.count >= 4, text.count < 400 else { continue }
      if segment.level == 1 {
        if isFurniture(segment.node, page, marks) { others.append(k) } else { firsts.append(k) }
      }
      var score = wanted.score(letters, ends: segment.level == 1 || isMarked)
      if score > 0 {
        score += segment.level == 1 ? 8 : 0
        // The path to the page names it too.
        if isFurniture(segment.node, page, marks) { score -= 30 }
        // Microdata without a class is meant for machines.
        let isShown = segment.kind == .heading || page.attribute(.class, of: segment.node) != nil
        if isMarked && isShown && letters == wanted.graph { score += 10 }
        if score > (best?.score ?? 0) { best = (k, score) }
      }
    }
    if let best {
      // A dek is often the title of search engines; the h1 over it is the headline.
      let isDek = best.score < 100 && segments.all[best.segment].level != 1
      let found = isDek ? firsts.first { $0 < best.segment && $0 + 3 >= best.segment } ?? best.segment : best.segment
      return (segments.all[found].node, segments.text(segments.all[found]).string)
    }
    if firsts.isEmpty { firsts = others }
    if firsts.count == 1, case let segment = segments.all[firsts[0]],
      segment.text.count >= (stated.entries.isEmpty ? 4 : 15)
    {
      return (segment.node, segments.text(segment).string)
    }
    return nil
  }

  private static func isFurniture(_ node: Page.Node, _ page: Page, _ marks: [Marks]) -> Bool {
    page.inclusiveAncestors(of: node).prefix(6).contains {
      !marks[$0].contains(.weak) && !marks[$0].isDisjoint(with: [.navigation, .related])
    }
  }

  /// How far headings agree with the titles stated.
  private struct Agreement {
    let wholes: [[UInt8]]
    let titles: [[UInt8]]
    let site: [[UInt8]]
    /// The title that the page writes out for others.
    let graph: [UInt8]?

    init(stated: StatedTitles, site: [String]) {
      wholes = stated.entries.map { $0.whole.skeleton }.filter { $0.count >= 8 }
      titles = stated.entries.map(\.letters).filter { $0.count >= 8 }
      graph = stated[.openGraph]?.letters
      self.site = site.map { $0.skeleton }
    }

    /// 100 for the same letters, 60 to 90 for a beginning or, if they count, an end by its share, 0 for none.
    func score(_ letters: [UInt8], ends: Bool) -> Int {
      if wholes.contains(letters) || titles.contains(letters) { return 100 }
      guard letters.count >= 12, !site.contains(letters) else { return 0 }
      var score = 0
      for title in wholes where title.starts(with: letters) || letters.starts(with: title) {
        score = max(score, 60 + 30 * min(letters.count, title.count) / max(letters.count, title.count))
      }
      for title in titles where ends {
        let (short, long) = title.count < letters.count ? (title, letters) : (letters, title)
        // What is less than half of a title is a name or a kicker in it.
        guard short.count * 2 > long.count, long[(long.count - short.count)...].elementsEqual(short) else { continue }
        score = max(score, 60 + 30 * short.count / long.count)
      }
      return score
    }
  }

  /// Cuts what tells the kind of text, not its subject: "Opinion | Ferry lost", "Ferry lost | Editorial".
  static func withoutLabel(_ title: String) -> String {
    let bytes = Array(title.utf8)[...]
    guard let first = bytes.place(of: " | ") else { return title }
    var last = first
    while let next = bytes.place(of: " | ", from: last + 1) { last = next }
    if labels.contains(bytes[..<first].lowered.string) { return bytes[(first + 3)...].string }
    if labels.contains(bytes[(last + 3)...].lowered.string) { return bytes[..<last].string }
    return title
  }

  private static let labels: Set<String> = [
    "opinion", "opinions", "editorial", "op-ed", "oped", "analysis", "column", "commentary", "comment", "letters",
    "meinung", "kommentar", "leitartikel", "kolumne", "analyse", "opinión", "opinião", "opinione", "éditorial",
    "tribune", "chronique", "perspective", "guest opinion",
  ]
}
