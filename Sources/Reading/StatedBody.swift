/// The article's text as the page states it in its linked data, to compare lines with.
struct StatedBody: Sendable {
  private let windows: Set<UInt64>
  private static let width = 20

  /// nil when the stated text is too short to be an article's.
  init?(_ text: String) {
    let letters = Array(text.utf8.prefix(400_000)).skeleton
    guard letters.count >= 200 else { return nil }
    var windows = Set<UInt64>(minimumCapacity: letters.count)
    for start in 0...(letters.count - Self.width) { windows.insert(FNV1a.hash(letters[start..<start + Self.width])) }
    self.windows = windows
  }

  /// Whether the line is part of the stated text; nil for lines too short to tell.
  func holds(_ line: ArraySlice<UInt8>) -> Bool? {
    let letters = line.skeleton
    guard letters.count >= Self.width else { return nil }
    let middle = (letters.count - Self.width) / 2
    return windows.contains(FNV1a.hash(letters[0..<Self.width]))
      || windows.contains(FNV1a.hash(letters[middle..<middle + Self.width]))
  }

  func factor(_ line: ArraySlice<UInt8>) -> Double {
    switch holds(line) {
    case true?: 1.6
    case false?: 0.6
    case nil: 1
    }
  }
}
