import Foundation

/// Runs the built command as a user would.
struct Tool {
  struct Run {
    var status: Int32
    var out: String
    var err: String

    var lines: [String] { out.split(separator: "\n").map(String.init) }

    /// The output's lines as JSON objects.
    var records: [[String: Any]] {
      lines.compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    }
  }

  /// A folder of this test's own, gone at the end of the process.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("onrecord-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The command stands beside the test bundle.
  static var executable: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("onrecord")
  }

  static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }

  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  func run(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: Array(input.utf8))
  }

  func run(_ arguments: [String], input: [UInt8] = []) throws -> Run {
    let name = UUID().uuidString
    let (inFile, outFile, errFile) = (
      folder.appendingPathComponent(name + ".in"), folder.appendingPathComponent(name + ".out"),
      folder.appendingPathComponent(name + ".err")
    )
    try Data(input).write(to: inFile)
    for file in [outFile, errFile] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.environment = [:]
    process.standardInput = try FileHandle(forReadingFrom: inFile)
    process.standardOutput = try FileHandle(forWritingTo: outFile)
    process.standardError = try FileHandle(forWritingTo: errFile)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, out: String(decoding: try Data(contentsOf: outFile), as: UTF8.self),
      err: String(decoding: try Data(contentsOf: errFile), as: UTF8.self))
  }

  /// Starts the command, to be stopped by the test.
  func start(_ arguments: [String], error: String? = nil) throws -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.environment = [:]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    if let error {
      _ = FileManager.default.createFile(atPath: error, contents: nil)
      process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: error))
    }
    try process.run()
    return process
  }

  /// Runs the command from a script of the shell's, in which it is "$0" and its arguments "$@".
  func run(shell script: String, _ arguments: [String]) throws -> Run {
    let error = folder.appendingPathComponent("\(UUID().uuidString).err")
    _ = FileManager.default.createFile(atPath: error.path, contents: nil)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", script, Self.executable.path] + arguments
    shell.standardInput = FileHandle.nullDevice
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = try FileHandle(forWritingTo: error)
    try shell.run()
    shell.waitUntilExit()
    return Run(
      status: shell.terminationStatus, out: "", err: String(decoding: try Data(contentsOf: error), as: UTF8.self))
  }

  /// A file's bytes as gzip packs them.
  func packed(_ path: String) throws -> [UInt8] {
    let gzip = Process()
    let pipe = Pipe()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
    gzip.arguments = ["-nc", path]
    gzip.standardOutput = pipe
    try gzip.run()
    defer { gzip.waitUntilExit() }
    return [UInt8](try pipe.fileHandleForReading.readToEnd() ?? Data())
  }
}
