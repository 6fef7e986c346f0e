import Foundation
import Testing

@Suite struct TablesTests {
  private static let input = (1...30).map {
    "{\"id\":\"\($0)\",\"text\":\"“The river rose \($0) metres,” Tarvo Kuusk told Reuters on Monday.\"}\n"
  }.joined()

  @Test func aFolderHasAFileForEachTable() throws {
    let tool = try Tool()
    let folder = tool.folder.appendingPathComponent("tables")
    let run = try tool.run("extract", "--from", "jsonl", "--to", "csv", "-o", folder.path, input: Self.input)
    #expect(run.status == 0 && run.out.isEmpty, "\(run.err)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count == 15 && names.allSatisfy { $0.hasSuffix(".csv") })
    let figures = try String(contentsOf: folder.appendingPathComponent("figures.csv"), encoding: .utf8)
    #expect(figures.hasPrefix("article_id,figure_id,text,start,end,kind,low,high,"))
    #expect(figures.contains("\r\n7,f1,7 metres,16,24,measure,7,7,metre,"), "\(figures)")
  }

  @Test func storedRecordsGiveTheSameBytes() throws {
    let tool = try Tool()
    let place = { (name: String) in tool.folder.appendingPathComponent(name).path }
    _ = try tool.run("extract", "--from", "jsonl", "-o", place("r.jsonl"), input: Self.input)
    _ = try tool.run("extract", "--from", "jsonl", "--to", "csv", "-o", place("one"), input: Self.input)
    _ = try tool.run("export", place("r.jsonl"), "--to", "csv", "--jobs", "1", "-o", place("two"))
    _ = try tool.run("export", place("r.jsonl"), "-o", place("three") + "/")
    for name in try FileManager.default.contentsOfDirectory(atPath: place("one")) {
      let files = FileManager.default
      #expect(files.contentsEqual(atPath: place("one/\(name)"), andPath: place("two/\(name)")), "\(name)")
      #expect(files.contentsEqual(atPath: place("one/\(name)"), andPath: place("three/\(name)")), "\(name)")
    }
  }

  @Test(arguments: ["csv", "sqlite"])
  func whatIsNoStreamWantsAName(_ format: String) throws {
    let run = try Tool().run("extract", "--from", "jsonl", "--to", format, input: Self.input)
    #expect(run.status == 2 && run.err.contains("name it with -o"))
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    let tool = try Tool()
    let run = try tool.run("extract", "--from", "jsonl", "--to", "csv", "-o", "/nowhere/at/all", input: Self.input)
    #expect(run.status != 0 && run.err.contains("/nowhere/at/all"), "\(run.err)")
  }

  @Test func aDatabaseIsWrittenAndAsked() throws {
    let tool = try Tool()
    let path = tool.folder.appendingPathComponent("r.sqlite").path
    for _ in 1...2 {
      let run = try tool.run("extract", "--from", "jsonl", "-o", path, input: Self.input)
      #expect(run.status == 0 && run.out.isEmpty && run.err.split(separator: "\n").count == 1, "\(run.err)")
    }
    let run = try tool.run("query", path, "river", "\"7 metres\"", "--actor", "kuusk", "--json")
    #expect(run.records.map { $0["article_id"] as? String } == ["7"], "\(run.err)")
    #expect((run.records.first?["source"] as? [String: Any])?["name"] as? String == "Tarvo Kuusk")
    #expect(try tool.run("query", path, "river", "--limit", "100").out.contains("Tarvo Kuusk states, through Reuters"))
    #expect(try tool.run("query", path, "river", "--limit", "100", "--json").lines.count == 30)
  }

  @Test func aFailedRecordIsStoredWithItsError() throws {
    let tool = try Tool()
    let path = tool.folder.appendingPathComponent("r.sqlite").path
    let lines = try tool.write("bad.jsonl", "{\n{\"id\":1}\n")
    let run = try tool.run("export", lines, "-o", path, "--strict")
    #expect(run.status == 1 && run.err.contains("bad.jsonl, line 2"))
    #expect(try tool.run("query", path, "river").err.contains("no claim fits"))
  }

  @Test func wrongQuestionsAreSaid() throws {
    let tool = try Tool()
    let text = try tool.write("r.sqlite", "This is no database, only a text that stands in its place.")
    let missing = tool.folder.appendingPathComponent("none.sqlite").path
    for (arguments, message) in [
      (["query", text, "river"], "no SQLite database"), (["query", missing, "river"], "cannot open"),
      (["query", missing], "name words to search for"), (["query", missing, "a", "--from", "May"], "no date such as"),
      (["extract", "--from", "text", "-o", text], "no SQLite database"),
      (["extract", "--from", "text", "-o", "/nowhere/r.sqlite"], "cannot open"),
    ] {
      let run = try tool.run(arguments, input: Array("River.".utf8))
      #expect(run.status == 2 && run.err.contains(message), "\(arguments): \(run.err)")
    }
    #expect(try tool.run("query", "--help").out.contains("--actor"))
  }

  @Test func withoutItsStoreTheProgramSaysSo() throws {
    let tool = try Tool()
    let folder = Tool.executable.deletingLastPathComponent().appendingPathComponent("alone-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let alone = folder.appendingPathComponent("onrecord")
    try FileManager.default.linkItem(at: Tool.executable, to: alone)
    let page = try tool.write("a.txt", "Yes.")
    let process = Process()
    process.executableURL = alone
    process.arguments = ["extract", page, "-o", tool.folder.appendingPathComponent("r.sqlite").path]
    let err = Pipe()
    process.standardError = err
    try process.run()
    let message = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(message.contains("onrecord-store is not at \(folder.resolvingSymlinksInPath().path)"), "\(message)")
  }
}
