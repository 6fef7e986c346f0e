import Vocabulary

/// What the members of an archive hold: pages, texts, and whatever holds more of them.
///
/// As in folders, what is known by its suffix is read, the rest only if it is a page by its first bytes.
struct MemberParcels: ParcelReader {
  private var members: any MemberSource
  private let opener: SourceOpener
  private let origin: Origin
  private let place: String
  /// A member that holds more than one input, and its name.
  private var inner: (reader: any ParcelReader, name: MemberName)?

  /// How many archives may stand one inside another.
  static let deepest = 3

  /// - Parameters:
  ///   - opener: that of the archive itself.
  ///   - origin: path of the archive, and member if it stands inside another.
  ///   - place: how messages call it.
  init(_ members: any MemberSource, opener: SourceOpener, origin: Origin, place: String) {
    self.members = members
    self.opener = opener.inside
    self.origin = origin
    self.place = place
  }

  mutating func next() -> Result<Parcel, BrokenInput>? {
    while true {
      if inner != nil {
        if let item = nextInner() { return item }
        continue
      }
      do throws(Failure) {
        guard let member = try members.next() else { return nil }
        if let item = open(member) { return item }
      } catch {
        return .failure(BrokenInput(id: origin.member ?? origin.path ?? "-", origin: origin, failure: error))
      }
    }
  }

  private mutating func nextInner() -> Result<Parcel, BrokenInput>? {
    guard let name = inner?.name else { return nil }
    do throws(Failure) {
      if let item = try inner?.reader.next() { return item }
      inner = nil
      return nil
    } catch {
      inner = nil
      return .failure(BrokenInput(id: name.id, origin: name.origin, failure: error))
    }
  }

  /// One input at once, or nil: a reader of what is to come, or nothing.
  private mutating func open(_ member: ArchiveMember) -> Result<Parcel, BrokenInput>? {
    if MemberName.isHidden(member.name) { return nil }
    let name = MemberName(member.name, in: origin, at: place)
    do throws(Failure) {
      switch opener.admission(of: member.name) {
      case .passedOver(let why): return .success(.passedOver(why, at: name.origin))
      case .opener(let opener):
        switch try open(member, name, opener) {
        case .parcel(let parcel): return .success(parcel)
        case .reader(let reader): inner = (reader, name)
        case .passedOver: return .success(.passedOver(.notHTML, at: name.origin))
        case .nothing: break
        }
      }
      return nil
    } catch {
      return .failure(BrokenInput(id: name.id, origin: name.origin, failure: error))
    }
  }

  private func open(
    _ member: ArchiveMember, _ name: MemberName, _ opener: SourceOpener
  ) throws(Failure) -> SourceOpener.Opened {
    let suffix = InputFormat.suffix(of: member.name)
    if (suffix == .zip || suffix == .tar) && opener.depth >= Self.deepest {
      throw Failure(
        .tooComplex, "\(name.place): the fourth archive one inside another; unpack the outer ones before")
    }
    // Gzip data inside are inflated as they are read.
    let isWhole = (suffix == .html || suffix == .text) && !member.name.lowercased().hasSuffix(".gz")
    if isWhole && member.size > opener.limits.bytes { throw opener.limits.exceeded(by: name.place) }
    let stream: any ByteStream
    switch member.body {
    case .broken(let reason): throw Failure(.unreadable, "\(name.place): \(reason)")
    case .tar(let archive): stream = TarEntryStream(archive, as: name)
    case .zip(let archive, let entry):
      if entry.isEncrypted {
        throw Failure(.unreadable, "\(name.place): encrypted; unpack the archive with its password before")
      }
      if isWhole, let bytes = try entry.gzipMember(of: archive, as: name, limit: opener.limits.bytes) {
        let packing = suffix == .html ? Parcel.Packing.gzipPage : .gzipText
        return .parcel(Parcel(packing, id: name.id, origin: name.origin, place: name.place, bytes: bytes))
      }
      stream = try ZIPEntryStream(entry, of: archive, as: name)
    }
    return try opener.open(
      stream, id: name.id, origin: name.origin, suffix: suffix, onlyPages: suffix == nil && opener.format == .auto)
  }
}
