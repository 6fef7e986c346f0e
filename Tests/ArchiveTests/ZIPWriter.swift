/// Writes small ZIP archives, also such as no good program would write.
struct ZIPWriter {
  struct Member {
    var name: [UInt8]
    var bytes: [UInt8]
    var isDeflated = true
    var isEncrypted = false
    /// What the archive says, if not the truth.
    var checksum: UInt32?
    var size: Int?
    var method: UInt16?

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = Array(name.utf8)
      self.bytes = bytes
    }
  }

  static func archive(_ members: [Member]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let data = member.isDeflated ? deflated(member.bytes) : member.bytes
      var common: [UInt8] = []
      common += little(20, 2) + little(member.isEncrypted ? 1 : 0, 2)
      common += little(Int(member.method ?? (member.isDeflated ? 8 : 0)), 2) + little(0, 2) + little(0x21, 2)
      common += little(Int(member.checksum ?? crc32(member.bytes)), 4)
      common += little(data.count, 4) + little(member.size ?? member.bytes.count, 4) + little(member.name.count, 2)
      directory += little(0x0201_4B50, 4) + little(0x314, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
      directory += little(0, 2) + little(0, 4) + little(bytes.count, 4) + member.name
      bytes += little(0x0403_4B50, 4) + common + little(0, 2) + member.name + data
    }
    let count = little(members.count, 2)
    let end = little(0x0605_4B50, 4) + little(0, 4) + count + count + little(directory.count, 4) + little(bytes.count, 4)
    return bytes + directory + end + little(0, 2)
  }

  /// As blocks that are stored, not packed: that is deflate too.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    repeat {
      let end = min(bytes.count, at + 0xFFFF)
      result.append(end == bytes.count ? 1 : 0)
      result += little(end - at, 2) + little(~(end - at) & 0xFFFF, 2) + bytes[at..<end]
      at = end
    } while at < bytes.count
    return result
  }

  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = ~0
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
