import Foundation
import Testing

/// `onrecord diff` as a user runs it.
@Suite struct DiffTests {
  private let tool: Tool
  private static let old = "At least 12 people died in Orlen. Mayor Ada Renn said the road was shut."
  private static let new = "Mayor Ada Renn said the road was shut. 15 people died in Orlen."

  init() throws { tool = try Tool() }

  private func files(_ old: String = old, _ new: String = new) throws -> [String] {
    [try tool.write("old.txt", old), try tool.write("new.txt", new)]
  }

  @Test func theStatusTellsWhetherAnythingChanged() throws {
    let both = try files()
    #expect(try tool.run(["diff"] + both).status == 1)
    #expect(try tool.run("diff", both[0], both[0]).status == 0)
    #expect(try tool.run("diff", both[0], tool.folder.path + "/nothing.txt").status == 2)
    #expect(try tool.run("diff", both[0]).status == 2)
    #expect(try tool.run("diff", "-", "-").status == 2)
  }

  @Test func theTextMarksTheChangedWords() throws {
    let run = try tool.run(["diff"] + files())
    #expect(run.out.contains("  [-At least 12-] {+15+} people died in Orlen."))
    #expect(run.out.contains("figureChanged, boundDropped\n"))
    #expect(run.out.contains("1 changed, 0 added, 0 removed, 1 unchanged"))
    #expect(!run.out.contains("\u{1B}"))
    let colored = try tool.run(["diff", "--color", "always"] + files())
    #expect(colored.out.contains("\u{1B}[31mAt least 12\u{1B}[0m \u{1B}[32m15\u{1B}[0m people"))
  }

  @Test func theJSONHasItsForm() throws {
    let run = try tool.run(["diff", "--to", "json"] + files())
    let object = try #require(run.records.first)
    #expect(Set(object.keys) == ["schema", "old", "new", "changes", "unchanged"])
    #expect(object["schema"] as? String == "onrecord-diff/1")
    #expect(object["unchanged"] as? Int == 1)
    let changes = try #require(object["changes"] as? [[String: Any]])
    #expect(changes.count == 1)
    #expect(changes.first?["kinds"] as? [String] == ["figureChanged", "boundDropped"])
    let new = try #require(changes.first?["new"] as? [String: Any])
    #expect(new["start"] as? Int == 39)
    #expect(new["text"] as? String == "15 people died in Orlen.")
  }

  @Test func aFileIsWrittenByItsSuffix() throws {
    let path = tool.folder.path + "/out.json"
    #expect(try tool.run(["diff", "-o", path] + files()).out == "")
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("{\"schema\":\"onrecord-diff/1\""))
  }

  @Test func standardInputIsOneOfTheTwo() throws {
    #expect(try tool.run(["diff", "-", try files()[1]], input: Array(Self.new.utf8)).status == 0)
  }

  @Test func storedRecordsAreComparedAsTheyAre() throws {
    let both = try files()
    let record = try tool.run("extract", "--claims", "all", both[0]).out
    let stored = try tool.write("old.records.jsonl", record)
    let run = try tool.run("diff", stored, both[1], "--to", "json")
    #expect(run.out == (try tool.run("diff", both[0], both[1], "--to", "json").out))
    let broken = try tool.write("broken.jsonl", record.replacingOccurrences(of: "\"claims\":[", with: "\"claims\":[1,"))
    #expect(try tool.run("diff", broken, both[1]).status == 2)
  }

  @Test func collectionsArePairedByAddress() throws {
    func line(_ id: String, _ url: String, _ text: String) -> String {
      "{\"id\":\"\(id)\",\"url\":\"https://paper.example/\(url)\",\"text\":\"\(text)\"}\n"
    }
    let old = try tool.write(
      "old.jsonl", line("1", "a", Self.old) + line("2", "b", "Snow fell.") + line("3", "c", "Rain."))
    let new = try tool.write(
      "new.jsonl", line("x", "d", "Fog.") + line("y", "a?utm_source=m", Self.new) + line("z", "c", "Rain."))
    let run = try tool.run("diff", old, new, "--to", "jsonl")
    #expect(run.status == 1)
    let ids = run.records.map { object in
      ["old", "new"].map { (object[$0] as? [String: Any])?["id"] as? String ?? "-" }.joined()
    }
    #expect(ids == ["1y", "2-", "3z", "-x"])
    #expect((run.records.first?["changes"] as? [Any])?.count == 1)
    let text = try tool.run("diff", old, new).out
    #expect(text.contains("Article removed: 2 ") && text.contains("Article added: x ") && !text.contains("Rain"))
    #expect(try tool.run("diff", old, new, "--to", "json").status == 2)
  }

  @Test func twoOutletsAreComparedSectionBySection() throws {
    let run = try tool.run(
      ["diff", "--mode", "outlets", "--to", "json"]
        + files(
          "The quake killed 86 people in Tessel. Snow fell on 3 villages.",
          "In Tessel, 91 people were killed by the quake."))
    let object = try #require(run.records.first)
    #expect(object["mode"] as? String == "outlets")
    #expect((object["disagreements"] as? [Any])?.count == 1)
    #expect((object["onlyOld"] as? [Any])?.count == 1)
    #expect((object["onlyNew"] as? [Any])?.isEmpty == true)
    #expect(run.status == 1)
  }

  @Test func noChangeIsSaidToo() throws {
    let both = try files()
    #expect(try tool.run("diff", both[0], both[0]).out.contains("0 changed, 0 added, 0 removed, 2 unchanged"))
  }
}
