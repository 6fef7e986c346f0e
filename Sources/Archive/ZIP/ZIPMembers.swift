import CLibZip
import Vocabulary

/// The members of a ZIP archive, in the order of its central directory.
struct ZIPMembers: MemberSource {
  let archive: ZIPArchive
  private var index = 0

  init(_ archive: ZIPArchive) { self.archive = archive }

  mutating func next() throws(Failure) -> ArchiveMember? {
    while index < archive.count {
      index += 1
      let entry = try archive.entry(index - 1)
      if entry.name.utf8.last == UInt8(ascii: "/") { continue }
      return ArchiveMember(name: entry.name, size: entry.size, body: .zip(archive, entry))
    }
    return nil
  }
}

extension ZIPEntry {
  /// The deflated bytes as a member of gzip data, which has the same bytes and the same checksum between a head and a
  /// tail of its own: so that a worker inflates it, not the reader that all workers wait for.
  ///
  /// Nil when they are packed otherwise.
  func gzipMember(of archive: ZIPArchive, as name: MemberName, limit: Int) throws(Failure) -> [UInt8]? {
    guard method == ZIP_CM_DEFLATE, !isEncrypted, packedSize <= limit else { return nil }
    let stream = try ZIPEntryStream(self, of: archive, as: name, packed: true)
    var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    bytes.reserveCapacity(packedSize + 18)
    var left = packedSize
    while left > 0, try stream.read(upTo: min(left, 1 << 20), into: &bytes) { left = packedSize + 10 - bytes.count }
    if left > 0 { throw Failure(.unreadable, "\(name.place): the archive ends in the middle of this member") }
    for value in [checksum, UInt32(truncatingIfNeeded: size)] {
      for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    return bytes
  }
}
