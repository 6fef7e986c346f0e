/// Chooses the article's headline among what the page calls it, without the site's name.
struct Title: Sendable {
  let text: String?
  /// The heading on the page that shows it.
  let node: Page.Node?

  init(page: Page, segments: Segments, marks: [Marks], head: HeadMetadata, data: LinkedData, site: [String]) {
    let stated = [
      head.first("og:title"), data.headline, head.first("twitter:title"), head.first("headline", "dc.title", "title"),
      head.title,
    ].compactMap { $0 }
    let cleaned = stated.map { Self.withoutSite($0, site: site) }
    let shown = Self.heading(segments: segments, marks: marks, stated: stated)
    node = shown?.node
    if let shown {
      text = shown.text
    } else {
      text = cleaned.first { !$0.isEmpty }
    }
  }

  /// The heading that agrees with a title the page states; failing that, the only h1.
  private static func heading(
    segments: Segments, marks: [Marks], stated: [String]
  ) -> (node: Page.Node, text: String)? {
    let wanted = stated.map { Array($0.utf8).skeleton }.filter { $0.count >= 8 }
    var best: (node: Page.Node, text: String, score: Int)?
    var firsts: [Segment] = []
    for segment in segments.all where segment.kind == .heading || marks[segment.node].contains(.headline) {
      guard segment.level <= 2 || marks[segment.node].contains(.headline) else { continue }
      let text = segments.text(segment)
      let letters = text.skeleton
      guard letters.count >= 4, text.count < 400 else { continue }
      if segment.level == 1 { firsts.append(segment) }
      var score = 0
      for title in wanted {
        if title == letters { score = max(score, 100) }
        if letters.count >= 12, title.starts(with: letters) || letters.starts(with: title) {
          score = max(score, 60 + 30 * min(letters.count, title.count) / max(letters.count, title.count))
        }
      }
      if score > 0 {
        score += segment.level == 1 ? 8 : 0
        if score > (best?.score ?? 0) { best = (segment.node, text.string, score) }
      }
    }
    if let best { return (best.node, best.text) }
    if firsts.count == 1, segments.text(firsts[0]).count >= (wanted.isEmpty ? 4 : 15) {
      return (firsts[0].node, segments.text(firsts[0]).string)
    }
    return nil
  }

  /// The site's name that the page's title has beside the headline: "Ferry lost | The Daily", "The Daily: Ferry lost".
  static func site(in title: String?, headline: String?) -> String? {
    guard let title, let headline else { return nil }
    let bytes = Array(title.utf8)
    let wanted = Array(headline.utf8).skeleton
    for separator in separators + [": "] {
      if let at = bytes.place(of: separator), bytes[(at + separator.utf8CodeUnitCount)...].skeleton == wanted {
        return name(bytes[..<at])
      }
    }
    for separator in separators {
      guard let at = last(separator, in: bytes[...]), bytes[..<at].skeleton.starts(with: wanted) else { continue }
      return name(bytes[(at + separator.utf8CodeUnitCount)...])
    }
    return nil
  }

  private static func name(_ text: ArraySlice<UInt8>) -> String? {
    let name = text.trimmed()
    return (2...40).contains(name.count) && !name.contains(0x2E) ? name.string : nil
  }

  private static let separators: [StaticString] = [
    " | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « ", " // ", " / ", " : ", " ǀ ",
  ]

  /// Cuts the site's name behind or before a separator; without known names, a short tail.
  static func withoutSite(_ title: String, site: [String]) -> String {
    let bytes = Array(title.utf8)
    let names = site.map { Array($0.utf8).skeleton }.filter { $0.count >= 2 }
    var text = bytes[...]
    while true {
      var cut: ArraySlice<UInt8>?
      for separator in separators {
        guard let at = last(separator, in: text) else { continue }
        let tail = text[(at + separator.utf8CodeUnitCount)...].skeleton
        let isName = names.contains {
          $0 == tail || (tail.count >= 4 && ($0.starts(with: tail) || tail.starts(with: $0)))
        }
        if isName, cut == nil || at > cut!.endIndex { cut = text[..<at] }
        if let first = text.place(of: separator), names.contains(text[..<first].skeleton) {
          cut = text[(first + separator.utf8CodeUnitCount)...]
        }
      }
      guard let cut, !cut.trimmed().isEmpty else { return text.trimmed().string }
      text = cut.trimmed()
    }
  }

  private static func last(_ separator: StaticString, in text: ArraySlice<UInt8>) -> Int? {
    var at = text.endIndex - separator.utf8CodeUnitCount
    while at > text.startIndex {
      if text.holds(separator, at: at) { return at }
      at -= 1
    }
    return nil
  }
}
