/// The FNV-1a hash of bytes, 64 bits wide: fast on short keys, and the same in every run, as Swift's own is not.
enum FNV1a {
  /// The hash of nothing.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x100_0000_01B3

  /// The hash of what was hashed and one byte more.
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* prime }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed) { adding($1, to: $0) } }
}
