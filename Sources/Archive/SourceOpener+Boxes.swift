import Vocabulary

/// Archives of named members, and tables.
extension SourceOpener {
  /// What opens the members of an archive: they are what they are, whatever the caller said of the archive.
  var inside: SourceOpener {
    var inside = self
    inside.depth += 1
    if format == .zip || format == .tar { inside.format = .auto }
    return inside
  }

  /// What opens a file of a folder, or a member of an archive; a reason when its path leaves it out.
  ///
  /// - Parameter path: below the folder, or in the archive.
  func admission(of path: String) -> Admission {
    if filter.excludes(path) { return .passedOver(.excluded) }
    if format == .auto && InputFormat.isNoArticle(path) { return .passedOver(.notHTML) }
    if filter.includes(path) {
      // What is asked for by name is read whole.
      var all = self
      all.filter = filter.withoutInclude
      return .opener(all)
    }
    // In an archive there may be members that are asked for.
    return InputFormat.isContainer(path) ? .opener(self) : .passedOver(.excluded)
  }

  enum Admission {
    case opener(SourceOpener)
    case passedOver(PassedOver)
  }

  // MARK: Archives

  func zip(_ source: any ByteStream, head: [UInt8], origin: Origin) throws(Failure) -> Opened {
    let archive: ZIPArchive
    if let file = source as? ByteSource {
      archive = try ZIPArchive(file)
    } else {
      // Its contents are listed at its end.
      var bytes = head
      while bytes.count <= limits.bytes, try source.read(upTo: 1 << 18, into: &bytes) {}
      if bytes.count > limits.bytes {
        throw Failure(
          .tooLarge,
          "\(source.name): a ZIP archive inside another, of more than \(limits.bytes) bytes; unpack it before")
      }
      archive = try ZIPArchive(bytes: bytes, name: source.name)
    }
    let members: any MemberSource = try WACZMembers(archive) ?? ZIPMembers(archive)
    return .reader(MemberParcels(members, opener: self, origin: origin, place: source.name))
  }

  func tar(_ source: any ByteStream, head: [UInt8], origin: Origin) -> Opened {
    let members = TarMembers(archive: TarArchive(source, head: head))
    return .reader(MemberParcels(members, opener: self, origin: origin, place: source.name))
  }

  func csv(_ source: any ByteStream, head: [UInt8], origin: Origin) throws(Failure) -> Opened {
    // A table whose suffix says so has tabs, whatever else stands in its first row.
    var options = csv
    if options.separator == nil, (origin.member ?? origin.path ?? "").lowercased().hasSuffix(".tsv") {
      options.separator = 0x09
    }
    return .reader(try CSVParcels(source, head: head, origin: origin, options: options, limits: limits))
  }
}

private struct TarMembers: MemberSource {
  let archive: TarArchive

  mutating func next() throws(Failure) -> ArchiveMember? { try archive.next() }
}
