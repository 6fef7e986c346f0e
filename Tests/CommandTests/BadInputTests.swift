import Foundation
import Testing

/// Bad input gives a clear error and costs nothing else.
@Suite struct BadInputTests {
  private func code(_ record: [String: Any]) -> String? { (record["error"] as? [String: Any])?["code"] as? String }

  @Test func aMissingFileIsNamedBeforeAnythingRuns() throws {
    let tool = try Tool()
    let page = try tool.write("page.txt", "The mayor spoke.")
    let run = try tool.run("extract", page, "/no/such/file.html")
    #expect(run.status == 2)
    #expect(run.out.isEmpty)
    #expect(run.err.contains("/no/such/file.html") && run.err.contains("No such file"))
  }

  @Test func anEmptyFileIsAPageWithoutAnArticle() throws {
    let tool = try Tool()
    let run = try tool.run("extract", try tool.write("empty.html", ""))
    #expect(run.status == 0)
    #expect(run.records.count == 1)
    #expect(run.records[0]["access"] as? String == "none")
    #expect(run.records[0]["text"] as? String == "")
    #expect(run.err.contains("empty.html"))
  }

  @Test func aBinaryFileIsRefusedAndTheNextOneRead() throws {
    let tool = try Tool()
    let binary = try tool.write("photo.html", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + (0..<4000).map { UInt8($0 * 7 % 256) })
    let text = try tool.write("note.txt", "The mayor spoke.")
    let run = try tool.run("extract", binary, text)
    #expect(run.status == 0)
    #expect(run.records.count == 2)
    #expect(code(run.records[0]) == "notText")
    #expect(run.records[1]["text"] as? String == "The mayor spoke.")
    #expect(run.err.contains("photo.html"))
  }

  @Test func aPageWithoutAnArticleSaysSo() throws {
    let tool = try Tool()
    let links = (1...40).map { "<li><a href=\"/s/\($0)\">Section \($0)</a></li>" }.joined()
    let run = try tool.run("extract", try tool.write("index.html", "<html><body><nav><ul>\(links)</ul></nav></body></html>"))
    #expect(run.status == 0)
    #expect(run.records.first?["access"] as? String == "none")
    #expect(run.records.first?["text"] as? String == "")
    #expect(run.err.contains("no article"))
  }

  @Test func aBrokenLineKeepsItsPlaceAndTheRestGoesOn() throws {
    let input = """
      {"id":"one","text":"First."}
      {"id":"two","text":
      {"id":"three","text":"Third."}
      """
    let run = try Tool().run("extract", "--from", "jsonl", "--to", "jsonl", input: input)
    #expect(run.status == 0)
    #expect(run.records.count == 3)
    #expect(run.records.map { $0["id"] as? String }.last == "three")
    #expect(code(run.records[1]) == "badInput")
    #expect(code(run.records[2]) == nil)
    #expect(run.err.contains("line 2"))
  }

  @Test func strictTurnsAFailedRecordIntoStatusOne() throws {
    let run = try Tool().run("extract", "--from", "jsonl", "--strict", input: "{\"id\":\"x\"}\n{\"id\":\"y\",\"text\":\"Yes.\"}\n")
    #expect(run.status == 1)
    #expect(run.records.count == 2)
  }

  @Test func aFailedRecordHasEveryKey() throws {
    let run = try Tool().run("extract", "--from", "jsonl", input: "nonsense\n{\"id\":\"y\",\"text\":\"Yes.\"}\n")
    #expect(run.records.count == 2)
    #expect(Set(run.records[0].keys) == Set(run.records[1].keys))
  }

  @Test func invalidUTF8IsReplacedAndFlagged() throws {
    let tool = try Tool()
    let run = try tool.run("extract", try tool.write("latin.txt", Array("The caf".utf8) + [0xE9] + Array(" closed.".utf8)))
    #expect(run.records.first?["text"] as? String == "The caf\u{FFFD} closed.")
    let warnings = run.records.first?["warnings"] as? [String] ?? []
    #expect(warnings.contains { $0.contains("invalid UTF-8") })
  }

  @Test func aClosedPipeIsSuccess() throws {
    let tool = try Tool()
    let line = "{\"id\":\"x\",\"text\":\"\(String(repeating: "The mayor spoke. ", count: 40))\"}\n"
    let input = try tool.write("many.jsonl", String(repeating: line, count: 400))
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", "set -o pipefail; \"$0\" extract \"$1\" 2>\"$2\" | head -n 1 | wc -l", Tool.executable.path, input, input + ".err"]
    let out = Pipe()
    shell.standardOutput = out
    try shell.run()
    let count = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    #expect(count.contains("1"))
    #expect(try String(contentsOfFile: input + ".err", encoding: .utf8).isEmpty)
  }

  @Test(arguments: [["extract", "--bogus"], ["extract", "--to", "nope"], ["nonsense"], ["extract", "--jobs", "0"]])
  func wrongUsageIsStatusTwo(arguments: [String]) throws {
    let run = try Tool().run(arguments)
    #expect(run.status == 2)
    #expect(run.out.isEmpty)
    #expect(!run.err.isEmpty)
  }
}
