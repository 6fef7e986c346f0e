// The environment is a variable of C's, which only this program's start writes.
#if canImport(Glibc)
@preconcurrency import Glibc
#else
@preconcurrency import Darwin
#endif

/// A program beside this one: it brings a library whose start costs more than this program's.
struct SiblingProgram {
  let name: String
  /// What it is for, as the subject of a sentence.
  let work: String

  /// Holds databases.
  static let store = SiblingProgram(name: "onrecord-store", work: "SQLite databases are")
  /// Writes HTML pages.
  static let page = SiblingProgram(name: "onrecord-page", work: "HTML pages are")

  /// - Throws: `Status` when it does not stand beside this program.
  func path() throws -> String {
    let own = OwnProgram.path
    let folder = own.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(own[...$0]) } ?? ""
    let path = folder + name
    if access(path, X_OK) == 0 { return path }
    throw Messages.stop(
      "\(name) is not at \(path): \(work) its work, and it stands beside onrecord; swift build makes all")
  }

  /// Goes on as that program, with these arguments: its output and status are this one's.
  func become(_ arguments: [String]) throws -> Never {
    let path = try path()
    Self.withArguments([path] + arguments) { _ = execv(path, $0) }
    throw Messages.stop("cannot start \(path): \(String(cString: strerror(errno)))")
  }

  /// Calls body with the arguments as C wants them.
  static func withArguments(_ arguments: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void) {
    let copies = arguments.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    body(copies)
  }
}
