import Vocabulary

/// The files and folders that a pattern given as a path stands for: where no shell was there to see it, as behind
/// quotes or in another program's call.
enum PathExpansion {
  /// Sorted by the bytes of their paths, each once; empty when nothing matches. Hidden names match only a pattern's
  /// part that begins with a dot; `**` does not go behind symbolic links.
  static func paths(matching pattern: String) throws(Failure) -> [RawPath] {
    var found: [RawPath] = []
    for alternative in try Glob.expanded(pattern) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: alternative)
      found += try matches(String(text))
    }
    found.sort { a, b in
      a.bytes.lexicographicallyPrecedes(b.bytes, by: { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) })
    }
    var unique: [RawPath] = []
    for path in found where path != unique.last { unique.append(path) }
    return unique
  }

  private static func matches(_ pattern: String) throws(Failure) -> [RawPath] {
    var paths = [RawPath(pattern.hasPrefix("/") ? "/" : "")]
    for part in pattern.split(separator: "/") {
      var next: [RawPath] = []
      if part == "**" {
        for path in paths { next += folders(below: path) }
      } else if Glob.isPattern(String(part)) {
        let glob = try Glob(String(part))
        for path in paths {
          for name in (path.isHere ? RawPath(".") : path).names(hidden: part.hasPrefix(".")) ?? [] {
            let text = String(decoding: name.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if glob.matches(text) { next.append(path.appending(name)) }
          }
        }
      } else {
        let name = part.utf8.map { CChar(bitPattern: $0) }
        next = paths.map { $0.appending(name) }.filter { FileKind($0) != nil }
      }
      paths = next
    }
    return paths.filter { !$0.isHere }
  }

  /// The folder itself and all folders in it.
  private static func folders(below path: RawPath) -> [RawPath] {
    var found: [RawPath] = []
    var ahead = [path]
    while let folder = ahead.popLast() {
      let here = folder.isHere ? RawPath(".") : folder
      guard FileKind(here, followingLinks: folder == path) == .folder else { continue }
      found.append(folder)
      for name in here.names() ?? [] { ahead.append(folder.appending(name)) }
    }
    return found
  }
}

extension RawPath {
  /// Whether it is empty, which is where relative paths begin.
  var isHere: Bool { bytes.count == 1 }
}
