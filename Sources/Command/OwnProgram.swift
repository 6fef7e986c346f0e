#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The program that runs here.
enum OwnProgram {
  /// What starts this very program again, though its file be replaced meanwhile.
  static var again: String {
    #if os(Linux)
    access("/proc/self/exe", X_OK) == 0 ? "/proc/self/exe" : path
    #else
    path
    #endif
  }

  /// Where this program is, links followed.
  static let path: String = {
    #if os(Linux)
    guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments[0] }
    #else
    var size = UInt32(PATH_MAX)
    var given = [CChar](repeating: 0, count: Int(size))
    guard _NSGetExecutablePath(&given, &size) == 0, let path = realpath(given, nil) else {
      return CommandLine.arguments[0]
    }
    #endif
    defer { free(path) }
    return String(cString: path)
  }()
}
