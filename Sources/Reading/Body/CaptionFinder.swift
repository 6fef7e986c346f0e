/// Tells captions from paragraphs where no class or element says so, by the pictures beside them.
struct CaptionFinder {
  let all: PageLines

  /// Whether a paragraph is the caption of a picture.
  func isCaption(_ line: Int) -> Bool {
    let segment = all[line]
    guard segment.kind == .paragraph, all.prose[line].size < 450, all.prose[line].linkShare < 80 else { return false }
    if isMarkedInline(segment) || CaptionCredit.isCredit(line: all.text(line)) { return true }
    let isInBox = sharesBox(segment)
    guard isInBox || followsPicture(segment) else { return false }
    // Bold type and numbers head the parts of a list of things with their pictures.
    let isPart = segment.bold * 10 > segment.text.count * 9 || startsWithNumber(all.text(line))
    let isShort = all.prose[line].gain == 0 && all.prose[line].size < 200 && !all.prose[line].endsInStop
    return isInBox && isShort && !isPart || isItalic(segment) || CaptionCredit.hasCredit(all.text(line))
  }

  /// "3. The Anna", "3 The Anna"
  private func startsWithNumber(_ text: ArraySlice<UInt8>) -> Bool {
    text.isNumbered || text.first?.isDigit == true && text.drop(while: \.isDigit).first == 0x20
  }

  /// An inline element around the whole line is marked as a caption.
  private func isMarkedInline(_ segment: Segment) -> Bool {
    inlineElements(around: segment) { all.marks[$0].contains(.caption) }
  }

  /// All of the line in italics or small type.
  private func isItalic(_ segment: Segment) -> Bool {
    inlineElements(around: segment) { [.em, .i, .small].contains(all.page.names[$0]) }
  }

  private func inlineElements(around segment: Segment, _ test: (Page.Node) -> Bool) -> Bool {
    all.page.ancestors(of: segment.nodes.lowerBound).prefix { $0 > segment.node }
      .contains { Int(all.page.ends[$0]) >= segment.nodes.upperBound && test($0) }
  }

  /// A small box of a picture and these words, with hardly any others.
  private func sharesBox(_ segment: Segment) -> Bool {
    for node in all.page.inclusiveAncestors(of: segment.node).prefix(3) {
      guard Int(all.page.ends[node]) - node < 40 else { return false }
      switch all.page.names[node] {
      case .article, .section, .main, .body, .li, .td, .blockquote: return false
      default: break
      }
      if let picture = all.page.subtree(node).first(where: { isPicture($0) }) {
        let letters = all.page.subtree(node).reduce(0) { $0 + all.page.texts[$1].count }
        return picture < segment.nodes.lowerBound && letters < segment.text.count * 2 + 60
      }
    }
    return false
  }

  /// The element before is a picture and nothing else.
  private func followsPicture(_ segment: Segment) -> Bool {
    var node = segment.node - 1
    var steps = 0
    // Backwards over the empty ends of the element before.
    while node >= 0, steps < 12 {
      if all.page.names[node] == .text {
        if all.page.text(node).contains(where: { !$0.isSpace }) { return false }
      } else if isPicture(node) {
        return true
      } else if all.page.contains(node, segment.node) {
        return false
      }
      node -= 1
      steps += 1
    }
    return false
  }

  private func isPicture(_ node: Page.Node) -> Bool { all.page.names[node] == .img || all.page.names[node] == .picture }
}
