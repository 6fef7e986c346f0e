/// Stands in for SHA-256 where only the bytes that reach it matter: FNV-1a, four times over.
let stubDigest: @Sendable ([UInt8]) -> [UInt8] = { bytes in
  (0..<4).flatMap { seed -> [UInt8] in
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 &+ UInt64(seed)
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) }
  }
}
