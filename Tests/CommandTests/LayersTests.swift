import Foundation
import Testing

/// `explain --layers`: how a text was read, for people and for other tools.
@Suite struct LayersTests {
  private static let text = "“Naïve,” said 𝔘lla Roe, who is 40. The bridge will not be rebuilt."

  @Test func aLineForEachInputInOrder() throws {
    let input = """
      {"id":"a","text":"\(Self.text)"}
      {"id":"b","text":"Le maire de la ville a dit que le pont est fermé et que les enfants sont partis.","html":null}
      {"id":"c"}
      {"id":"d","text":""}

      """
    let run = try Tool().run("explain", "--layers", "--from", "jsonl", "--to", "jsonl", input: input)
    #expect(run.records.map { $0["id"] as? String } == ["a", "b", "c", "d"])
    #expect((run.records[1]["error"] as? String)?.contains("language") == true)
    #expect((run.records[2]["error"] as? String)?.contains("text") == true)
    #expect(run.records[3]["error"] is NSNull)
    for record in run.records { #expect(record["tokens"] is [Any] && record["verbGroups"] is [Any]) }
  }

  @Test func positionsAreCodePointsAndHeadsAreTokens() throws {
    let run = try Tool().run("explain", "--layers", "--from", "jsonl", "--to", "jsonl", input: "{\"id\":\"a\",\"text\":\"\(Self.text)\"}\n")
    let record = try #require(run.records.first)
    let points = Array(Self.text.unicodeScalars)
    func passage(_ start: Int, _ end: Int) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: points[start..<end])
      return String(view)
    }
    let tokens = try #require(record["tokens"] as? [[String: Any]])
    let words = tokens.map { "\(passage($0["start"] as? Int ?? 0, $0["end"] as? Int ?? 0))/\($0["class"] as? String ?? "")" }
    #expect(words.contains { $0.hasPrefix("𝔘lla/") })
    #expect(words.contains("bridge/NOUN"))
    #expect(tokens.contains { $0["lemma"] as? String == "rebuild" })
    let groups = try #require(record["verbGroups"] as? [[String: Any]])
    let rebuilt = try #require(groups.first { $0["lemma"] as? String == "rebuild" })
    let subject = try #require(rebuilt["subject"] as? [Int])
    #expect(passage(subject[0], subject[1]) == "bridge")
    #expect(passage(rebuilt["start"] as? Int ?? 0, rebuilt["end"] as? Int ?? 0) == "will not be rebuilt")
    #expect((record["sentences"] as? [Any])?.count == 2)
  }

  @Test func aPersonSeesTheRuleBehindAClass() throws {
    let run = try Tool().run("explain", "--layers", "--from", "text", "--at", "50", input: Self.text)
    #expect(!run.out.contains("Naïve"))
    #expect(run.out.contains("verb group “will not be rebuilt”: rebuild, finite, future, passive, negated, modal will, subject “The bridge”"))
    let changed = try Tool().run("explain", "--layers", "--from", "text", input: "The bridge had moved.")
    #expect(changed.out.contains("from verbPast; verbPast participle: -1/-2 is auxiliary"))
  }

  @Test func layersAreAskedForByName() throws {
    let run = try Tool().run("explain", "--to", "jsonl", input: "")
    #expect(run.status == 2)
    #expect(run.err.contains("--layers"))
  }
}
