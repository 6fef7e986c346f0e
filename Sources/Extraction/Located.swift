import Vocabulary

/// Things of a text in order of their places: what lies in a passage is found by halving, not by going through all.
struct Located<Element> {
  private let elements: [Element]
  private let start: (Element) -> Int

  /// - Parameter start: byte offset at which an element begins.
  init(_ elements: [Element], start: @escaping (Element) -> Int) {
    self.elements = elements.sorted { start($0) < start($1) }
    self.start = start
  }

  /// The elements that begin inside a range, in order.
  func beginning(in range: TextRange) -> ArraySlice<Element> {
    let first = place(of: range.start)
    return elements[first..<max(first, place(of: range.end))]
  }

  /// The first element that begins at an offset or after it.
  private func place(of offset: Int) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if start(elements[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
