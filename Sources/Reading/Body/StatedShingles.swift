/// The shingles of the article's text as the page's linked data states it, to tell which lines are part of it.
struct StatedShingles: Sendable {
  private let shingles: Set<UInt64>
  /// Letters in a shingle.
  private static let width = 20

  /// nil when the stated text is too short to be an article's.
  init?(_ text: String) {
    let letters = Array(text.utf8.prefix(400_000)).skeleton
    guard letters.count >= 200 else { return nil }
    var shingles = Set<UInt64>(minimumCapacity: letters.count)
    for start in 0...(letters.count - Self.width) { shingles.insert(FNV1a.hash(letters[start..<start + Self.width])) }
    self.shingles = shingles
  }

  /// Whether the line is part of the stated text; nil for lines too short to tell.
  func holds(_ line: ArraySlice<UInt8>) -> Bool? {
    let letters = line.skeleton
    guard letters.count >= Self.width else { return nil }
    let middle = (letters.count - Self.width) / 2
    return shingles.contains(FNV1a.hash(letters[0..<Self.width]))
      || shingles.contains(FNV1a.hash(letters[middle..<middle + Self.width]))
  }

  /// What a line's gain is multiplied by.
  func factor(_ line: ArraySlice<UInt8>) -> Double {
    switch holds(line) {
    case true?: 1.6
    case false?: 0.6
    case nil: 1
    }
  }
}
