#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Batch

/// Files written side by side, a part of each record to each.
struct OutputFiles: RecordSink {
  private let files: [OutputFile]

  init(_ files: [OutputFile]) { self.files = files }

  /// Starts files of these names in a folder, which is made if it is not there.
  init(folder: String, names: [String]) throws(OutputError) {
    if mkdir(folder, 0o777) != 0 && errno != EEXIST {
      throw .unopened(path: folder, reason: String(cString: strerror(errno)))
    }
    var files: [OutputFile] = []
    for name in names { files.append(try OutputFile(path: folder + "/" + name)) }
    self.files = files
  }

  func write(_ parts: [[UInt8]]) throws {
    for (file, part) in zip(files, parts) { try file.write(part) }
  }

  func flush() throws {
    for file in files { try file.flush() }
  }

  /// All are complete before the first gets its name.
  func finish() throws {
    try flush()
    for file in files { try file.finish() }
  }
}
