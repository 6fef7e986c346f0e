import Vocabulary

/// A stretch of text on which the same marks lie from end to end.
struct Segment: Equatable {
  var range: TextRange
  /// In the order of the marks' list.
  var marks: [Mark]

  /// The numbers of one kind's marks on it, each once, in order.
  func numbers(_ kind: Mark.Kind) -> [Int] {
    Set(marks.lazy.filter { $0.kind == kind }.map(\.number)).sorted()
  }
}

/// A text cut wherever a mark begins or ends: marks overlap freely, and the pieces never do.
struct Segments {
  private let all: [Segment]

  /// - Parameters:
  ///   - length: of the text, in bytes.
  ///   - cuts: further places to cut at, such as the ends of blocks.
  init(_ marks: [Mark], length: Int, cuts: [Int]) {
    let places = marks.flatMap { [$0.range.start, $0.range.end] } + cuts + [0, length]
    let borders = Set(places.lazy.filter { $0 >= 0 && $0 <= length }).sorted()
    let order = marks.indices.sorted {
      (marks[$0].range.start, $0) < (marks[$1].range.start, $1)
    }
    var next = 0
    var active: [Int] = []
    var all: [Segment] = []
    for (start, end) in zip(borders, borders.dropFirst()) {
      active.removeAll { marks[$0].range.end <= start }
      while next < order.count, marks[order[next]].range.start <= start {
        if marks[order[next]].range.end > start { active.append(order[next]) }
        next += 1
      }
      all.append(Segment(range: TextRange(start, end), marks: active.sorted().map { marks[$0] }))
    }
    self.all = all
  }

  /// The segments of a stretch of text that begins and ends at cuts.
  func within(_ range: TextRange) -> ArraySlice<Segment> {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < all.count && all[end].range.end <= range.end { end += 1 }
    return all[low..<end]
  }
}
