#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Vocabulary

/// The files under a folder, in the order of their paths' bytes, folder by folder as it goes.
///
/// Names that start with a dot are passed over, and folders behind symbolic links, which may lead round in circles. Of
/// each folder on the way the names are held, nothing else.
struct FileWalk {
  struct File {
    var path: RawPath
    /// Below the folder that the walk began at.
    var relative: String
  }

  private let filter: PathFilter
  /// What is still to visit, the next one last.
  private var ahead: [File]

  init(folder: RawPath, filter: PathFilter = PathFilter()) {
    self.filter = filter
    ahead = [File(path: folder, relative: "")]
  }

  /// The next file outside all folders that are left out; a failure for a folder that cannot be read; nil after the
  /// last.
  mutating func next() -> Result<File, BrokenInput>? {
    while let file = ahead.popLast() {
      // The folder that the walk begins at was named by the caller, who may well name a link.
      let isStart = file.relative.isEmpty
      switch FileKind(file.path, followingLinks: isStart) {
      case .folder:
        if !isStart, filter.excludes(file.relative, isFolder: true) { continue }
        guard let names = file.path.names() else { return .failure(unreadable(file, reason())) }
        for name in names.reversed() {
          let text = String(decoding: name.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
          ahead.append(File(path: file.path.appending(name), relative: isStart ? text : file.relative + "/" + text))
        }
      case .file: return .success(file)
      case .link where FileKind(file.path) == .file: return .success(file)
      case nil: return .failure(unreadable(file, reason()))
      default: continue
      }
    }
    return nil
  }

  private func unreadable(_ file: File, _ reason: String) -> BrokenInput {
    let path = file.path.text
    return BrokenInput(
      id: path, origin: Origin(path: path),
      failure: Failure(
        .unreadable,
        "cannot open \(path): \(reason); neither it nor anything in it is read: see to its permissions"))
  }
}
