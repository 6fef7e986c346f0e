#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A file's path as the system has it: bytes, which need not be UTF-8.
struct RawPath: Sendable, Equatable {
  /// With the NUL that ends it.
  let bytes: [CChar]

  init(_ path: String) { bytes = Array(path.utf8CString) }

  private init(bytes: [CChar]) { self.bytes = bytes }

  /// For records and messages: what is no UTF-8 becomes U+FFFD.
  var text: String { String(decoding: bytes.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self) }

  func appending(_ name: [CChar]) -> RawPath {
    var joined = Array(bytes.dropLast())
    if let last = joined.last, last != CChar(UInt8(ascii: "/")) { joined.append(CChar(UInt8(ascii: "/"))) }
    return RawPath(bytes: joined + name + [0])
  }

  /// The names in a folder but those that start with a dot, sorted by their bytes; nil when it cannot be read, and
  /// `errno` says why.
  func names(hidden: Bool = false) -> [[CChar]]? {
    guard let stream = opendir(bytes) else { return nil }
    defer { closedir(stream) }
    var names: [[CChar]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { return nil }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) }
      }
      let isHidden = name.first == CChar(UInt8(ascii: "."))
      if !isHidden || hidden && name != Self.here && name != Self.above { names.append(name) }
    }
    names.sort { $0.lexicographicallyPrecedes($1, by: { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }) }
    return names
  }

  private static let here = Array(".".utf8CString.dropLast())
  private static let above = Array("..".utf8CString.dropLast())
}

/// What a path leads to.
enum FileKind {
  /// `other`: a pipe, socket or device.
  case file, folder, link, other

  /// Nil when there is nothing, or nothing that may be looked at; `errno` says which.
  init?(_ path: RawPath, followingLinks: Bool = true) {
    var status = stat()
    let result = followingLinks ? stat(path.bytes, &status) : lstat(path.bytes, &status)
    if result != 0 { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
