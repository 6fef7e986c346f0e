/// The lines inside each element of a page, and what they add to and take from its being the body.
struct LineSums: Sendable {
  /// By node, the first line that starts at it or after.
  private let firsts: [Int32]
  private var gains: [Double] = []
  private var losses: [Double] = []
  private let ends: [Int32]

  init(_ page: Page, _ segments: [Segment]) {
    var firsts = [Int32](repeating: 0, count: page.count + 1)
    var line = 0
    for node in 0...page.count {
      while line < segments.count && segments[line].nodes.lowerBound < node { line += 1 }
      firsts[node] = Int32(line)
    }
    self.firsts = firsts
    ends = page.ends
  }

  mutating func sum(gains: [Double], losses: [Double]) {
    self.gains = [0]
    self.losses = [0]
    for k in gains.indices {
      self.gains.append(self.gains[k] + gains[k])
      self.losses.append(self.losses[k] + losses[k])
    }
  }

  /// What all lines add.
  var total: Double { gains.last ?? 0 }

  /// The lines inside an element.
  func lines(in node: Page.Node) -> Range<Int> { Int(firsts[node])..<Int(firsts[Int(ends[node])]) }

  func firstLine(from node: Page.Node) -> Int { Int(firsts[node]) }

  func gain(of node: Page.Node) -> Double {
    let range = lines(in: node)
    return gains[range.upperBound] - gains[range.lowerBound]
  }

  func loss(of node: Page.Node) -> Double {
    let range = lines(in: node)
    return losses[range.upperBound] - losses[range.lowerBound]
  }
}
