extension RandomAccessCollection where Index == Int {
  /// The first place whose element passes, the end for none; all that pass stand behind all that do not.
  func partitioningIndex(where passes: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
