/// A bit set over the places of `SentenceTagger`.
///
/// In memory sets stand in a row with an empty word before and after each: so a set moved by some places is read with
/// its neighbour words, without a test for the ends.
struct Places {
  /// Places of a set.
  static let count = 256
  /// Words of a set.
  static let size = count / 64
  /// Words from one set to the next in memory.
  static let stride = size + 1

  private var words: SIMD4<UInt64>

  @inline(__always)
  private init(_ words: SIMD4<UInt64>) { self.words = words }

  /// No places.
  @inline(__always)
  init() { words = .zero }

  /// The set that stands in memory.
  @inline(__always)
  init(at memory: UnsafePointer<UInt64>) { words = UnsafeRawPointer(memory).loadUnaligned(as: SIMD4<UInt64>.self) }

  @inline(__always)
  func store(at memory: UnsafeMutablePointer<UInt64>) {
    UnsafeMutableRawPointer(memory).storeBytes(of: words, as: SIMD4<UInt64>.self)
  }

  /// Adds a place to the set that stands in memory.
  @inline(__always)
  static func insert(_ place: Int, at memory: UnsafeMutablePointer<UInt64>) {
    precondition(UInt(bitPattern: place) < UInt(bitPattern: count), "no such place")
    memory[place &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: place & 63)
  }

  mutating func insert(_ place: Int) { words[place &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: place & 63) }

  @inline(__always)
  var isEmpty: Bool {
    let half = words.lowHalf | words.highHalf
    return half[0] | half[1] == 0
  }

  func contains(_ place: Int) -> Bool { words[place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63) & 1 != 0 }

  /// Calls with each place, in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for word in 0..<Self.size {
      var left = words[word]
      while left != 0 {
        body(word &* 64 &+ left.trailingZeroBitCount)
        left &= left &- 1
      }
    }
  }

  /// The first places, up to `end`.
  static func first(_ end: Int) -> Places {
    var all = Places()
    for word in 0..<size {
      let inside = end - word * 64
      all.words[word] = inside >= 64 ? ~0 : inside <= 0 ? 0 : (1 << UInt64(inside)) - 1
    }
    return all
  }

  /// The places whose neighbour `distance` away, to the left where it is negative, is in the set that stands in memory.
  @inline(__always)
  static func neighbours(_ distance: Int, at memory: UnsafePointer<UInt64>) -> Places {
    let words = Places(at: memory).words
    if distance == 0 { return Places(words) }
    if distance > 0 {
      let bits = UInt64(truncatingIfNeeded: distance)
      let next = Places(at: memory + 1).words
      return Places(words &>> SIMD4(repeating: bits) | next &<< SIMD4(repeating: 64 &- bits))
    }
    let bits = UInt64(truncatingIfNeeded: 0 &- distance)
    let next = Places(at: memory - 1).words
    return Places(words &<< SIMD4(repeating: bits) | next &>> SIMD4(repeating: 64 &- bits))
  }

  @inline(__always)
  static func & (a: Places, b: Places) -> Places { Places(a.words & b.words) }
  @inline(__always)
  static func | (a: Places, b: Places) -> Places { Places(a.words | b.words) }
  @inline(__always)
  static prefix func ~ (a: Places) -> Places { Places(~a.words) }

  /// The set, or where asked all other places.
  @inline(__always)
  func negated(_ isNegated: Bool) -> Places { Places(words ^ SIMD4(repeating: isNegated ? ~0 : 0)) }
}
