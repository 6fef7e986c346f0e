/// The dates a page shows its readers: in `time` elements, in marked elements, in short lines. Those of comments, of
/// posts shown in the article and of other articles are left out.
struct ShownDates: Sendable {
  /// How a date is given, the surest first.
  enum Form: Int, Sendable { case property, element, mark, line, sentence }

  /// A date and where it stands.
  struct Entry: Sendable {
    let stamp: Timestamp
    let role: DateNames.Role
    let form: Form
    /// Lines after the headline; before it, negative.
    let distance: Int
    /// In a box at the page's side or foot.
    let isAside: Bool
  }

  private(set) var all: [Entry] = []

  private let page: Page
  private let marks: [Marks]
  private let segments: Segments
  private let headline: Page.Node?
  private let monthFirst: Bool
  /// The line of the headline.
  private var start = 0

  /// With `nearOnly`, what stands far from the headline is not read.
  init(
    page: Page, marks: [Marks], segments: Segments, headline: Page.Node?, monthFirst: Bool, nearOnly: Bool
  ) {
    (self.page, self.marks, self.segments) = (page, marks, segments)
    (self.headline, self.monthFirst) = (headline, monthFirst)
    start = headline.map { line(of: $0) } ?? 0
    let last = segments.all.count
    read(lines: nearOnly ? max(start - 15, 0)..<min(start + 45, last) : 0..<last)
  }

  private mutating func read(lines: Range<Int>) {
    let low = lines.lowerBound == 0 ? 0 : segments.all[lines.lowerBound].nodes.lowerBound
    let high = lines.upperBound < segments.all.count ? segments.all[lines.upperBound].nodes.lowerBound : page.count
    var skipEnd = 0
    var asideEnd = 0
    var next = lines.lowerBound
    for node in 0..<high {
      let mark = marks[node]
      let end = Int(page.ends[node])
      if !mark.isDisjoint(with: [.comments, .embed, .related, .aside, .legal, .navigation]), isApart(node, end) {
        // The line under the headline may tell the number of comments, too.
        if mark.contains(.embed) || (mark.contains(.comments) && !(0...6).contains(next - start)) {
          skipEnd = max(skipEnd, end)
        } else {
          asideEnd = max(asideEnd, end)
        }
      }
      guard node >= low else { continue }
      while next < lines.upperBound, segments.all[next].nodes.lowerBound <= node {
        if node >= skipEnd { readLine(next, isAside: node < asideEnd) }
        next += 1
      }
      if node >= skipEnd, page.names[node] != .text { readElement(node, end, isAside: node < asideEnd) }
    }
  }

  /// Whether a box is a part of the page beside the article: no wrapper of the headline or of the whole page.
  private func isApart(_ node: Page.Node, _ end: Int) -> Bool {
    if let headline, node <= headline && headline < end { return false }
    return end - node < page.count / 2
  }

  /// The first line that starts at or after a node.
  private func line(of node: Page.Node) -> Int { segments.all.partitioningIndex { $0.nodes.lowerBound >= node } }

  // MARK: Elements

  private mutating func readElement(_ node: Page.Node, _ end: Int, isAside: Bool) {
    let property = page.attribute(.itemprop, of: node)?.lowered.string
    let isDate = property?.hasPrefix("date") == true || page.attribute(.pubdate, of: node) != nil
    guard isDate || page.names[node] == .time || marks[node].contains(.date), page.names[node] != .meta else { return }
    let stated = page.attribute(.datetime, of: node) ?? page.attribute(.content, of: node)
    var stamp = stated.flatMap { Timestamp($0, monthFirst: monthFirst) }
    let text = end - node < 30 ? words(in: node..<end) : []
    var label = page.attribute(.class, of: node).map { Self.role(ofClass: $0) } ?? .unknown
    if stamp == nil || label == .unknown, text.count < 200 {
      let shown = TimestampReader(text, monthFirst: monthFirst).all
      if stamp == nil, shown.count > 1 { return }  // its line tells one from the other
      stamp = stamp ?? shown.first?.stamp
      let words = shown.first.map { text[..<$0.place.lowerBound] } ?? text[...]
      if label == .unknown { label = DateNames.role(of: words) }
    }
    stamp = stamp ?? page.attribute(.title, of: node).flatMap { Timestamp($0, monthFirst: monthFirst) }
    guard var stamp else { return }
    // The moment in UTC, the text on the clock of the house.
    if stamp.isUTC { stamp = stamp.local(TimestampReader(text, monthFirst: monthFirst).all.map(\.stamp)) }
    let line = line(of: node)
    if label == .unknown { label = wordsBefore(node, line) }
    if property == "datemodified" { label = .modified }
    if property == "datepublished" || page.attribute(.pubdate, of: node) != nil { label = .published }
    all.append(
      Entry(
        stamp: stamp, role: label, form: isDate ? .property : page.names[node] == .time ? .element : .mark,
        distance: line - start, isAside: isAside))
  }

  /// What the words before an element in its line, or the line before, call its date.
  private func wordsBefore(_ node: Page.Node, _ line: Int) -> DateNames.Role {
    guard line > 0 else { return .unknown }
    let before = segments.all[line - 1]
    guard before.nodes.upperBound > node else { return label(in: line - 1) }
    guard before.text.count < 300 else { return .unknown }
    return DateNames.role(of: words(in: max(before.nodes.lowerBound, node - Self.reach)..<node).suffix(80))
  }

  /// Nodes and bytes of a line that are looked at: lines parted by single line breaks have all their nodes in common,
  /// and to go over them again for each would be quadratic.
  private static let reach = 1_000

  /// The text of nodes with blanks between them, of long ones the beginning: "<b>Feb</b><b>12</b><b>2024</b>" is three
  /// words here.
  private func words(in nodes: Range<Page.Node>) -> [UInt8] {
    var line = LineBuffer()
    for node in nodes.prefix(Self.reach) where page.names[node] == .text && line.bytes.count < Self.reach {
      line.append(page.text(node).prefix(Self.reach))
      line.space()
    }
    return line.bytes
  }

  /// What a class calls its date: "entry-date published updated" is the day of both.
  private static func role(ofClass name: ArraySlice<UInt8>) -> DateNames.Role {
    if name.contains(text: "publish") || name.contains(text: "posted") || name.contains(text: "created") {
      return .published
    }
    return name.contains(text: "updated") || name.contains(text: "modified") ? .modified : .unknown
  }

  /// The role a line of a word or two gives to the date in the next line.
  private func label(in number: Int) -> DateNames.Role {
    let words = segments.text(segments.all[number])
    guard words.count < 40, !words.contains(where: \.isDigit) else { return .unknown }
    return DateNames.role(of: words)
  }

  // MARK: Lines

  private mutating func readLine(_ number: Int, isAside: Bool) {
    let segment = segments.all[number]
    // Captions tell when the picture was taken.
    guard segment.text.count < 500, segment.kind != .caption, segment.kind != .table || segment.text.count < 60 else {
      return
    }
    var digits = 0
    for byte in segments.text(segment).prefix(200) where byte.isDigit { digits += 1 }
    guard digits >= 4 else { return }
    let text = words(in: segment.nodes)
    // Of long lines the beginning only: "This entry was posted on 12 February 2024 at 9:30 and is filed under …"
    let found = TimestampReader(Array(text.prefix(200)), monthFirst: monthFirst).all
    var last = text.startIndex
    let dated = found.reduce(0) { $0 + $1.place.count }
    for date in found {
      let place = (text.startIndex + date.place.lowerBound)..<(text.startIndex + date.place.upperBound)
      let before = text[last..<place.lowerBound].suffix(80)
      last = place.upperBound
      var role = DateNames.role(of: before)
      if role == .unknown, before.count <= 2, number > 0, place.lowerBound < text.startIndex + 3 {
        role = label(in: number - 1)
      }
      guard text.count < 200 || (role != .unknown && date.stamp.time != nil) else { continue }
      // Prose seldom tells a date to the minute.
      let form = text.count - dated <= 40 || date.stamp.time != nil ? Form.line : .sentence
      if role == .unknown, isElsewhere(date.stamp, number - start) { continue }
      all.append(Entry(stamp: date.stamp, role: role, form: form, distance: number - start, isAside: isAside))
    }
  }

  /// Whether an element in the line has told the date.
  private func isElsewhere(_ stamp: Timestamp, _ distance: Int) -> Bool {
    all.suffix(4).contains {
      $0.form != .line && $0.stamp.dayNumber == stamp.dayNumber && abs($0.distance - distance) <= 1
    }
  }
}
