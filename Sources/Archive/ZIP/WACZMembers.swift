import Vocabulary

/// The web archives in a WACZ file; its index, its list of pages and its logs say nothing that they do not.
struct WACZMembers: MemberSource {
  private var members: ZIPMembers

  /// Nil when the archive is no WACZ: it is told by `datapackage.json` and web archives under `archive/`.
  init?(_ archive: ZIPArchive) throws(Failure) {
    guard archive.holds("datapackage.json") else { return nil }
    members = ZIPMembers(archive)
    guard try Self.webArchive(&members) != nil else { return nil }
    members = ZIPMembers(archive)
  }

  mutating func next() throws(Failure) -> ArchiveMember? { try Self.webArchive(&members) }

  private static func webArchive(_ members: inout ZIPMembers) throws(Failure) -> ArchiveMember? {
    while let member = try members.next() {
      if member.name.hasPrefix("archive/") && InputFormat.suffix(of: member.name) == .warc { return member }
    }
    return nil
  }
}
