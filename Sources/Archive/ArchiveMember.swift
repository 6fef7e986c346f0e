import Vocabulary

/// A member of an archive before it is opened.
struct ArchiveMember {
  enum Body {
    case zip(ZIPArchive, ZIPEntry)
    /// The member at which the archive stands.
    case tar(TarArchive)
    /// It is there and cannot be read.
    case broken(String)
  }

  var name: String
  /// As the archive says.
  var size: Int
  var body: Body
}

/// What archives of named members have in common.
protocol MemberSource {
  /// The next member that is a file. The one before is done with by then.
  ///
  /// - Throws: when nothing behind can be read any more.
  mutating func next() throws(Failure) -> ArchiveMember?
}

/// What a member is called, in records and in messages.
struct MemberName: Sendable, Equatable {
  /// The outermost archive's path, and the member's in it: names of archives inside it stand in front, like folders.
  var origin: Origin
  /// How messages call it.
  var place: String

  /// - Parameters:
  ///   - origin: the archive's path, and its own member if it stands inside another.
  ///   - place: how messages call the archive.
  init(_ name: String, in origin: Origin, at place: String) {
    self.origin = Origin(path: origin.path, member: origin.member.map { $0 + "/" + name } ?? name)
    self.place = "\(place): \(name)"
  }

  /// The member's name as a path has it: without "./" in front.
  var id: String {
    var id = Substring(origin.member ?? "")
    while id.hasPrefix("./") { id = id.dropFirst(2) }
    return String(id)
  }

  /// Whether a name is one that file walks pass over too: hidden, or what macOS strews into archives.
  static func isHidden(_ name: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "/")).contains { part in
      part.elementsEqual("__MACOSX".utf8)
        || part.first == UInt8(ascii: ".") && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
  }
}
