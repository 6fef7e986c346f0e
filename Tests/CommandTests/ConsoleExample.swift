import Foundation
import Testing

/// A command in a document's ```console block, with the output that stands under it.
struct ConsoleExample: CustomTestStringConvertible, Sendable {
  /// Relative to the repository.
  var document: String
  var command: String
  /// Nil when the document shows no output, only the command.
  var output: String?
  var testDescription: String { "\(document): \(command)" }

  /// All of a document's; empty when it cannot be read.
  static func all(in document: String) -> [ConsoleExample] {
    guard let text = try? String(contentsOf: Tool.root.appendingPathComponent(document), encoding: .utf8) else { return [] }
    var found: [ConsoleExample] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        found.append(ConsoleExample(document: document, command: String(line.dropFirst(2))))
      } else if isInside, !found.isEmpty {
        found[found.count - 1].output = (found[found.count - 1].output ?? "") + line + "\n"
      }
    }
    return found
  }

  /// Runs the command as a reader would, from the repository's folder: it succeeds, and prints what stands there.
  func check() throws {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent("console-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: out.path, contents: nil)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.currentDirectoryURL = Tool.root
    shell.environment = ["PATH": "\(Tool.executable.deletingLastPathComponent().path):/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    shell.arguments = ["-c", command]
    shell.standardInput = FileHandle.nullDevice
    shell.standardOutput = try FileHandle(forWritingTo: out)
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    if let output {
      let printed = try String(contentsOf: out, encoding: .utf8)
      #expect(printed == output)
    }
  }
}
