/// The lines of a page with what is known of each: its text, the elements around it, how it reads.
struct PageLines: Sendable {
  let page: Page
  let marks: [Marks]
  let segments: Segments
  let prose: [Prose]
  /// What each line adds to its place being the body.
  let gains: [Double]

  subscript(line: Int) -> Segment { segments.all[line] }

  func text(_ line: Int) -> ArraySlice<UInt8> { segments.text(segments.all[line]) }

  /// Whether a line reads like running text.
  func isRunning(_ line: Int) -> Bool { gains[line] > 0 || (prose[line].stops > 0 && prose[line].size > 100) }

  /// The marks of the few elements right around a line.
  func marksAround(_ line: Int) -> Marks {
    let nodes = segments.all[line].nodes
    return page.inclusiveAncestors(of: nodes.lowerBound).prefix(5).reduce(into: []) { found, node in
      // A mark speaks of a few whole lines; on the wrapper of the article it names its author or its template.
      let end = Int(page.ends[node])
      if end - node < 60, end >= nodes.upperBound { found.formUnion(marks[node]) }
    }
  }
}
