import Foundation
import Testing

@Suite struct ValidateTests {
  private func extracted(_ tool: Tool) throws -> String {
    try tool.run(
      "extract", "--from", "jsonl",
      input: #"{"id":"t","text":"Mayor Ana Reyes told the Harbour News that 40 people had left."}"#).out
  }

  @Test func whatExtractWritesIsSound() throws {
    let tool = try Tool()
    let run = try tool.run("validate", input: try extracted(tool))
    #expect(run.status == 0 && run.out.isEmpty)
    #expect(run.err == "onrecord: 1 records checked, 0 of them with faults\n")
  }

  @Test func aFaultNamesLineAndField() throws {
    let tool = try Tool()
    let sound = try extracted(tool)
    let broken = sound.replacingOccurrences(of: #""low":40,"#, with: #""low":"40","#)
    let file = try tool.write("records.jsonl", sound + "\n" + broken)
    let run = try tool.run("validate", file)
    #expect(run.status == 1)
    #expect(run.out == "\(file), line 3: figures[0].low: expected a number, found a string\n")
    let json = try #require(try tool.run("validate", "--json", file).records.first)
    #expect(json["id"] as? String == "t" && json["field"] as? String == "figures[0].low")
  }

  @Test func exportSaysWhatIsWrongAndGoesOn() throws {
    let tool = try Tool()
    let sound = try extracted(tool)
    let run = try tool.run("export", "-", input: sound + "{\"id\":\n" + sound)
    #expect(run.status == 0)
    #expect(run.lines.count == 3 && run.lines[0] + "\n" == sound && run.lines[2] == run.lines[0])
    #expect(run.err.contains("standard input, line 2: id: byte 7: expected a value"))
    #expect(try tool.run("export", "--strict", input: "{}\n").status == 1)
    #expect(try tool.run("export", "nowhere.jsonl").status == 2)
  }

  @Test func exportedIsAsExtracted() throws {
    let tool = try Tool()
    let page = Tool.root.appendingPathComponent("Corpus/en/wire-river-alarm/source.html").path
    let records = try tool.run("extract", page).out
    for form in [["--to", "jsonl"], ["--to", "jsonld"], ["--to", "claimreview"], ["--only", "article", "--to", "markdown"]] {
      let direct = try tool.run(["extract", page] + form).out
      #expect(try tool.run(["export"] + form, input: Array(records.utf8)).out == direct)
      #expect(!direct.isEmpty)
    }
  }

  @Test func aFilesNameAsksForDrafts() throws {
    let tool = try Tool()
    let file = tool.folder.appendingPathComponent("harbour.claimreview.json")
    #expect(try tool.run("export", "-o", file.path, input: try extracted(tool)).status == 0)
    let line = try String(contentsOf: file, encoding: .utf8)
    #expect(line == (try tool.run("export", "--to", "claimreview", input: try extracted(tool)).out))
    #expect(line.hasPrefix(#"{"@context":"https://schema.org","@graph":[{"@type":"ClaimReview","#))
    #expect(try tool.run("export", "--to", "claimreview", "--only", "article", input: "").status == 2)
  }
}
