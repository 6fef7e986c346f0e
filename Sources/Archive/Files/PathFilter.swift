import Vocabulary

/// Which files of a folder, and which members of an archive, are read.
///
/// A pattern with a slash is held against the whole path below the folder, one without against each name alone, as in
/// .gitignore; a slash at its end asks for a folder. What matches a folder holds for everything in it, and what leaves
/// something out wins.
public struct PathFilter: Sendable {
  private struct Rule: Sendable {
    var glob: Glob
    var isWholePath: Bool
    var isFolder: Bool

    init(_ pattern: String) throws(Failure) {
      var pattern = Substring(pattern)
      isFolder = pattern.count > 1 && pattern.hasSuffix("/")
      if isFolder { pattern = pattern.dropLast() }
      isWholePath = pattern.utf8.contains(UInt8(ascii: "/"))
      while pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
      if pattern.hasPrefix("/") { pattern = pattern.dropFirst() }
      glob = try Glob(String(pattern))
    }
  }

  private var include: [Rule] = []
  private var exclude: [Rule] = []

  public init() {}

  /// - Parameters:
  ///   - include: what is read; everything where there is none.
  ///   - exclude: what of that is not.
  /// - Throws: for a pattern that stands for too many.
  public init(include: [String], exclude: [String]) throws(Failure) {
    for pattern in include { self.include.append(try Rule(pattern)) }
    for pattern in exclude { self.exclude.append(try Rule(pattern)) }
  }

  /// Whether a path is to be read as far as the patterns of what is read go.
  func includes(_ path: String) -> Bool { include.isEmpty || Self.matches(include, path, isFolder: false) }

  /// What is left of it where everything is asked for.
  var withoutInclude: PathFilter {
    var filter = self
    filter.include = []
    return filter
  }

  /// Whether a path is left out.
  func excludes(_ path: String, isFolder: Bool = false) -> Bool {
    !exclude.isEmpty && Self.matches(exclude, path, isFolder: isFolder)
  }

  private static func matches(_ rules: [Rule], _ path: String, isFolder: Bool) -> Bool {
    let names = path.split(separator: "/").filter { $0 != "." }
    var whole = ""
    for (i, name) in names.enumerated() {
      whole += (i == 0 ? "" : "/") + name
      let isFolder = isFolder || i + 1 < names.count
      for rule in rules where isFolder || !rule.isFolder {
        if rule.glob.matches(rule.isWholePath ? whole : String(name)) { return true }
      }
    }
    return false
  }
}
