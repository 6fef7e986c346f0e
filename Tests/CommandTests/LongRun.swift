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

  /// A web archive of so many pages, each behind the request for it; in .gz a member for each.
  init(webArchive name: String, of count: Int) throws {
    tool = try Tool()
    output = tool.folder.appendingPathComponent("records.jsonl").path
    var archive: [UInt8] = []
    for number in 1...count {
      for record in [Self.request(number), Self.response(number)] {
        let file = try tool.write("record", record)
        archive += name.hasSuffix(".gz") ? try tool.packed(file) : Array(record.utf8)
      }
    }
    input = try tool.write(name, archive)
  }

  private static func request(_ number: Int) -> String {
    record(number, kind: "request", media: "application/http; msgtype=request", "GET /\(number) HTTP/1.1\r\nHost: harben.example\r\n\r\n")
  }

  private static func response(_ number: Int) -> String {
    let story = "Officials told the Harben Post on Monday that \(number) ferries had sailed to the island. "
    let page = "<html><body><article><p>\(String(repeating: story, count: 3))</p></article></body></html>"
    return record(
      number, kind: "response", media: "application/http; msgtype=response",
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: \(page.utf8.count)\r\n\r\n\(page)")
  }

  private static func record(_ number: Int, kind: String, media: String, _ block: String) -> String {
    let digits = (kind == "request" ? 1000 : 2000) + number
    return "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000\(digits)>\r\n"
      + "WARC-Target-URI: https://harben.example/\(number)\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
      + "Content-Type: \(media)\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
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

  /// A report.
  func account(_ path: String) -> [String: Any] {
    let object = bytes(path).flatMap { try? JSONSerialization.jsonObject(with: Data($0)) }
    return object as? [String: Any] ?? [:]
  }

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
