#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The files under a folder, in the order of their paths' bytes, folder by folder as it goes.
///
/// Names that start with a dot are passed over, and folders behind symbolic links, which may lead round in circles.
struct FileWalk {
  /// What is still to visit, the next one last.
  private var ahead: [String]

  init(folder: String) {
    ahead = []
    push(contentsOf: folder)
  }

  /// The next file's path, the folder's own path in front; nil after the last.
  mutating func next() -> String? {
    while let path = ahead.popLast() {
      switch FileKind(path: path, followingLinks: false) {
      case .folder: push(contentsOf: path)
      case .file: return path
      case .link where FileKind(path: path) == .file: return path
      default: continue
      }
    }
    return nil
  }

  private mutating func push(contentsOf folder: String) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(cString: $0.baseAddress!.assumingMemoryBound(to: CChar.self))
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.reversed() { ahead.append(prefix + name) }
  }
}

/// What a path leads to.
enum FileKind {
  /// `other`: a pipe, socket or device.
  case file, folder, link, other

  /// Nil when there is nothing, or nothing that may be looked at; `errno` says which.
  init?(path: String, followingLinks: Bool = true) {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    if result != 0 { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
