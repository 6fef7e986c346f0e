import Vocabulary

/// The lines of an article's body that belong to its head and are told elsewhere: headline, subtitle, byline, date.
struct HeadLines {
  let all: PageLines
  let headline: Page.Node?
  /// Skeletons of every form of the title.
  let titles: [[UInt8]]
  /// The subtitle's skeleton; empty for none.
  let dek: [UInt8]
  let byline: PrintedByline

  /// The lines without those of the head. `kinds` are the kinds of lines that are not what their markup says.
  func removed(from lines: [Int], kinds: [Int: Block.Kind]) -> [Int] {
    let firstProse = lines.firstIndex {
      all.isRunning($0) && !isDek($0) && all.marksAround($0).isDisjoint(with: [.byline, .date])
    }
    var kept: [Int] = []
    var underHeading = false  // after a heading of the body short lines are body too
    for (k, line) in lines.enumerated() where !isTitle(line) {
      let segment = all[line]
      let kind = kinds[line] ?? segment.kind
      if kind == .entry {
        kept.append(line)
        continue
      }
      if let headline, segment.nodes.lowerBound < headline, !all.isRunning(line) { continue }
      let mayBeByline = segment.kind == .paragraph || segment.kind == .heading && k < firstProse ?? 0
      if mayBeByline && byline.holds(all.text(line)) { continue }
      if k < firstProse ?? lines.count {
        if isDek(line) { continue }
        if segment.kind == .heading { underHeading = true }
        let isText = kind == .paragraph || segment.kind == .listItem
        if isText && isAboveText(line, underHeading: underHeading) { continue }
      } else if all.prose[line].size < 160, segment.kind != .heading, kind != .caption, isHeadPart(line) {
        continue
      }
      kept.append(line)
    }
    return kept
  }

  /// Whether a line over the first running text is no part of it: short and under no heading, marked, or a date.
  private func isAboveText(_ line: Int, underHeading: Bool) -> Bool {
    if !all.isRunning(line) && !underHeading && !isInBody(line) { return true }
    return !all.marksAround(line).isDisjoint(with: [.byline, .date, .kicker]) || PrintedByline.isDate(all.text(line))
  }

  /// Whether a short line stands right in an element marked as the body, and names neither an author nor a day.
  private func isInBody(_ line: Int) -> Bool {
    let around = all.page.ancestors(of: all[line].node).prefix(2)
    guard around.contains(where: { all.marks[$0].contains(.body) }) else { return false }
    let printed = all.text(line)
    return all.prose[line].linkShare < 30 && all.prose[line].words > 3 && Timestamp(printed) == nil
      && PersonNames.withoutLead(printed).count == printed.count
  }

  private func isHeadPart(_ line: Int) -> Bool {
    !all.marksAround(line).isDisjoint(with: [.byline, .date, .kicker]) && all.prose[line].stops < 2
  }

  private func isTitle(_ line: Int) -> Bool {
    let segment = all[line]
    if segment.node == headline { return true }
    guard segment.kind == .heading || all.prose[line].size < 200 else { return false }
    return titles.contains(all.text(line).skeleton)
  }

  private func isDek(_ line: Int) -> Bool {
    let segment = all[line]
    guard segment.kind != .quote else { return false }
    // What the subtitle does not hold would be lost.
    if all.marksAround(line).contains(.dek) && all.prose[line].size < 400 {
      return dek.contains(bytes: all.text(line).skeleton)
    }
    return segment.kind == .heading && !dek.isEmpty && all.text(line).skeleton == dek
  }
}
