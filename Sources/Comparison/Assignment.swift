/// The one-to-one assignment of rows to columns with the greatest sum of worths.
///
/// The Hungarian method with potentials, n³ for n rows; ties go to the lower column, so the result is always the same.
enum Assignment {
  /// - Parameter worths: a row of worths for each row, all of one length; 0 where the two must not be paired.
  /// - Returns: the column of each row, nil where nothing is gained by any.
  static func best(_ worths: [[Int]]) -> [Int?] {
    guard let columns = worths.first?.count, columns > 0 else { return worths.map { _ in nil } }
    let n = max(worths.count, columns)
    func cost(_ row: Int, _ column: Int) -> Int {
      row < worths.count && column < columns ? -worths[row][column] : 0
    }
    var rowPotential = [Int](repeating: 0, count: n + 1)
    var columnPotential = [Int](repeating: 0, count: n + 1)
    var rowOf = [Int](repeating: 0, count: n + 1)  // 1-based; 0 is free
    for row in 1...n {
      rowOf[0] = row
      var column = 0
      var least = [Int](repeating: .max, count: n + 1)
      var isDone = [Bool](repeating: false, count: n + 1)
      var cameFrom = [Int](repeating: 0, count: n + 1)
      repeat {
        isDone[column] = true
        let here = rowOf[column]
        var delta = Int.max
        var next = 0
        for j in 1...n where !isDone[j] {
          let reduced = cost(here - 1, j - 1) - rowPotential[here] - columnPotential[j]
          if reduced < least[j] {
            least[j] = reduced
            cameFrom[j] = column
          }
          if least[j] < delta {
            delta = least[j]
            next = j
          }
        }
        for j in 0...n {
          if isDone[j] {
            rowPotential[rowOf[j]] += delta
            columnPotential[j] -= delta
          } else if least[j] < .max {
            least[j] -= delta
          }
        }
        column = next
      } while rowOf[column] != 0
      while column != 0 {
        rowOf[column] = rowOf[cameFrom[column]]
        column = cameFrom[column]
      }
    }
    var result = [Int?](repeating: nil, count: worths.count)
    for column in 1...columns {
      let row = rowOf[column] - 1
      if row < worths.count, worths[row][column - 1] > 0 { result[row] = column - 1 }
    }
    return result
  }
}
