import Foundation

/// Pages of our own in JSON lines, and the files that runs over them leave.
struct LongRun {
  let tool: Tool
  let input: String
  let output: String

  /// - Parameter count: lines; every ninth cannot be read.
  init(_ count: Int = 60) throws {
    tool = try Tool()
    input = try tool.write("pages.jsonl", Self.lines(1...count))
    output = tool.folder.appendingPathComponent("records.jsonl").path
  }

  static func lines(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { number in
      if number % 9 == 0 { return "{\"id\":\"\(number)\"}\n" }
      let text = String(repeating: "Officials told the Harben Post that \(number) ferries had sailed. ", count: number % 5 + 1)
      return "{\"id\":\"\(number)\",\"text\":\"\(text)\"}\n"
    }.joined()
  }

  var part: String { output + ".part" }

  func bytes(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { [UInt8]($0) } }

  func leave(_ bytes: some Sequence<UInt8>) throws { try Data(bytes).write(to: URL(fileURLWithPath: part)) }

  func clear() throws {
    for path in [output, part] where FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
  }

  /// The output of a run that nothing disturbs; it is removed.
  func undisturbed(_ options: String...) throws -> [UInt8] {
    _ = try tool.run(["extract", input, "-o", output] + options)
    defer { try? clear() }
    return bytes(output) ?? []
  }

  func resumed(_ options: String...) throws -> Tool.Run {
    try tool.run(["extract", input, "-o", output, "--resume"] + options)
  }
}
