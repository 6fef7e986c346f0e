/// The records of a run so far, by what makes two of them the same: for each a digest of 16 bytes and its id.
struct SeenRecords: Sendable {
  private var places: [Digest128: Int] = [:]
  /// The ids, one after the other, each behind its length in four bytes.
  private var ids: [UInt8] = []

  /// The id of the first record with the digest; nil when this is the first.
  mutating func first(_ digest: Digest128, id: String) -> String? {
    if let place = places[digest] { return self.id(at: place) }
    places[digest] = ids.count
    withUnsafeBytes(of: UInt32(id.utf8.count)) { ids.append(contentsOf: $0) }
    ids.append(contentsOf: id.utf8)
    return nil
  }

  private func id(at place: Int) -> String {
    ids.withUnsafeBytes { bytes in
      let count = Int(bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
      return String(decoding: bytes[place + 4..<place + 4 + count], as: UTF8.self)
    }
  }
}
