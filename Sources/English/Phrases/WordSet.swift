import Grammar

/// A small set of words, by hash: open addressing in memory that is never given back, for sets live as long as the
/// language does.
struct WordSet: @unchecked Sendable {
  /// 0 for an empty place; their number is a power of two, and half of them at least are empty.
  private let places: UnsafePointer<UInt64>
  private let mask: Int
  /// A bit for the first bits of each hash: most words that are not there are known by it.
  private let firstBits: UInt64

  /// - Parameter words: separated by white space.
  init(_ words: String) {
    var words = words
    self.init(
      words.withUTF8 { bytes in
        bytes.split(whereSeparator: { $0 <= 0x20 }).map { WordHash.of(UnsafeBufferPointer(rebasing: $0)) }
      })
  }

  init(_ hashes: [UInt64]) {
    var size = 8
    while size < hashes.count * 2 { size *= 2 }
    let places = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
    places.initialize(repeating: 0, count: size)
    var firstBits: UInt64 = 0
    for hash in hashes {
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while places[place] != 0, places[place] != hash { place = (place + 1) & (size - 1) }
      places[place] = hash
      firstBits |= 1 << (hash >> 58)
    }
    self.places = UnsafePointer(places)
    mask = size - 1
    self.firstBits = firstBits
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { firstBits &>> (hash &>> 58) & 1 != 0 && isPlaced(hash) }

  private func isPlaced(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash) & mask
    while places[place] != 0 {
      if places[place] == hash { return true }
      place = (place &+ 1) & mask
    }
    return false
  }
}
