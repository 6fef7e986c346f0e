/// How much of the input is behind a run, in bytes as they stand in the files.
struct ReadingProgress {
  /// Of all input; nil when nobody can know, as of a pipe.
  private let total: Int?
  private var done = 0
  /// What was done when the first record was made.
  private var passed = 0

  init(total: Int?) { self.total = total }

  mutating func add(_ bytes: Int) { done += bytes }

  /// - Parameter bytes: those of records that were made before, which cost next to nothing.
  mutating func pass(_ bytes: Int) {
    done += bytes
    passed += bytes
  }

  /// - Parameter seconds: since the first record.
  /// - Returns: nil while it is too early to say, or when nothing is known.
  func secondsLeft(after seconds: Double) -> Double? {
    guard let total, done > passed, done <= total, seconds > 2 else { return nil }
    return Double(total - done) * seconds / Double(done - passed)
  }
}
