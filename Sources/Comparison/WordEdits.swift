/// Where two sequences of words differ: the least that has to be taken out and put in.
struct WordEdits {
  /// A place where words were replaced; one of both may be empty.
  struct Edit: Equatable {
    var old: Range<Int>
    var new: Range<Int>
  }

  private(set) var edits: [Edit] = []

  /// Comparing more than this many pairs of words would take longer than reading them: the whole middle is one edit.
  private static let limit = 1 << 20

  init(_ old: [UInt64], _ new: [UInt64]) {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    let (rows, columns) = (oldEnd - start, newEnd - start)
    if rows == 0 && columns == 0 { return }
    if rows == 0 || columns == 0 || rows * columns > Self.limit {
      edits = [Edit(old: start..<oldEnd, new: start..<newEnd)]
      return
    }
    align(old[start..<oldEnd], new[start..<newEnd], start)
  }

  /// By the longest common subsequence.
  private mutating func align(_ old: ArraySlice<UInt64>, _ new: ArraySlice<UInt64>, _ start: Int) {
    let (rows, columns) = (old.count, new.count)
    var lengths = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
    lengths.withUnsafeMutableBufferPointer { lengths in
      for i in stride(from: rows - 1, through: 0, by: -1) {
        for j in stride(from: columns - 1, through: 0, by: -1) {
          lengths[i * (columns + 1) + j] =
            old[start + i] == new[start + j]
            ? lengths[(i + 1) * (columns + 1) + j + 1] + 1
            : max(lengths[(i + 1) * (columns + 1) + j], lengths[i * (columns + 1) + j + 1])
        }
      }
    }
    var (i, j) = (0, 0)
    var (oldStart, newStart) = (0, 0)
    func close(_ edits: inout [Edit]) {
      if oldStart < i || newStart < j {
        edits.append(Edit(old: (start + oldStart)..<(start + i), new: (start + newStart)..<(start + j)))
      }
    }
    while i < rows, j < columns {
      if old[start + i] == new[start + j] {
        close(&edits)
        i += 1
        j += 1
        (oldStart, newStart) = (i, j)
      } else if lengths[(i + 1) * (columns + 1) + j] >= lengths[i * (columns + 1) + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    (i, j) = (rows, columns)
    close(&edits)
  }
}
