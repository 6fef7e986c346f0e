import Foundation
import Testing

/// The README's console blocks: every command in them runs, and gives what stands there.
@Suite struct ReadmeTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var command: String
    /// Nil when the README shows no output, only the command.
    var output: String?
    var testDescription: String { command }
  }

  static let examples: [Example] = {
    guard let text = try? String(contentsOf: Tool.root.appendingPathComponent("README.md"), encoding: .utf8) else { return [] }
    var found: [Example] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        found.append(Example(command: String(line.dropFirst(2))))
      } else if isInside, !found.isEmpty {
        found[found.count - 1].output = (found[found.count - 1].output ?? "") + line + "\n"
      }
    }
    return found
  }()

  @Test func theReadmeShowsCommands() {
    #expect(Self.examples.count >= 5)
    #expect(Self.examples.contains { $0.output != nil })
  }

  /// The commands that build or test are what `.ci/run` runs; here only `onrecord` itself is run.
  @Test(arguments: examples.filter { $0.command.hasPrefix("onrecord") })
  func theCommandGivesWhatTheReadmeSays(example: Example) throws {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent("readme-\(UUID().uuidString)")
    FileManager.default.createFile(atPath: out.path, contents: nil)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.currentDirectoryURL = Tool.root
    shell.environment = ["PATH": "\(Tool.executable.deletingLastPathComponent().path):/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    shell.arguments = ["-c", example.command]
    shell.standardInput = FileHandle.nullDevice
    shell.standardOutput = try FileHandle(forWritingTo: out)
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    if let expected = example.output {
      let printed = try String(contentsOf: out, encoding: .utf8)
      #expect(printed == expected)
    }
  }
}
