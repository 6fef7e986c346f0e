import Foundation
import Testing

@Suite struct ExtractTests {
  @Test func oneLineOutForEachLineInWhateverTheJobs() throws {
    let input = (1...60).map { number in
      "{\"id\":\"\(number)\",\"text\":\"\(String(repeating: "Officials said \(number) people left. ", count: number % 7 + 1))\"}\n"
    }.joined()
    let tool = try Tool()
    let one = try tool.run("extract", "--from", "jsonl", "--jobs", "1", input: input)
    let four = try tool.run("extract", "--from", "jsonl", "--jobs", "4", input: input)
    #expect(one.records.map { $0["id"] as? String } == (1...60).map { "\($0)" })
    #expect(one.out == four.out)
  }

  @Test func textComesBackUnchanged() throws {
    let text = "  A line.\\r\\n\\r\\n\\tAnother — “line”.\\n\\n\\n 𝔘nicode\\u00a0 end  "
    let run = try Tool().run("extract", "--from", "jsonl", input: "{\"id\":\"t\",\"text\":\"\(text)\"}\n")
    #expect(run.records.first?["text"] as? String == "  A line.\r\n\r\n\tAnother — “line”.\n\n\n 𝔘nicode\u{A0} end  ")
  }

  @Test func offsetsAreCodePoints() throws {
    let run = try Tool().run("extract", "--from", "jsonl", input: "{\"id\":\"t\",\"text\":\"𝔘ž — the talks might fail.\\n\\nOver 450 people fled.\"}\n")
    let record = try #require(run.records.first)
    let points = Array((record["text"] as? String ?? "").unicodeScalars)
    let blocks = record["blocks"] as? [[String: Any]] ?? []
    let second = try #require(blocks.last)
    let (start, end) = (second["start"] as? Int ?? 0, second["end"] as? Int ?? 0)
    var passage = String.UnicodeScalarView()
    passage.append(contentsOf: points[start..<end])
    #expect(String(passage) == "Over 450 people fled.")
  }

  @Test func anOutputFileGetsItsNameWhenItIsWhole() throws {
    let tool = try Tool()
    let out = tool.folder.appendingPathComponent("records.jsonl").path
    let run = try tool.run("extract", try tool.write("a.txt", "Yes."), "-o", out)
    #expect(run.status == 0)
    #expect(run.out.isEmpty)
    #expect(try String(contentsOfFile: out, encoding: .utf8).hasPrefix("{\"schema\":\"onrecord/1\""))
    #expect(!FileManager.default.fileExists(atPath: out + ".part"))
  }

  @Test func passIsHandedThroughUnread() throws {
    let run = try Tool().run("extract", "--from", "jsonl", input: "{\"id\":\"t\",\"text\":\"Yes.\",\"pass\":{\"n\":[1,2.50,null]}}\n")
    #expect(run.out.contains("\"pass\":{\"n\":[1,2.50,null]}"))
  }

  @Test func aLanguageWithoutRulesKeepsItsText() throws {
    let run = try Tool().run("extract", "--from", "jsonl", "--language", "fr", input: "{\"id\":\"t\",\"text\":\"Le maire a parlé.\"}\n")
    let warnings = run.records.first?["warnings"] as? [String] ?? []
    #expect(run.records.first?["text"] as? String == "Le maire a parlé.")
    #expect(warnings.contains { $0.contains("no rules for language fr") })
  }

  @Test func versionAndSchemasArePrinted() throws {
    let tool = try Tool()
    #expect(try tool.run("--version").out.hasPrefix("onrecord "))
    let names = try tool.run("schema").lines.map { $0.split(separator: "\t").map(String.init) }
    #expect(names.count == 8)
    for pair in names {
      let file = Tool.root.appendingPathComponent("Schemas/\(pair[1])")
      #expect(try tool.run("schema", pair[0]).out == String(contentsOf: file, encoding: .utf8))
    }
    #expect(try tool.run("schema", "nope").status == 2)
  }

  @Test func rulesPrintTheirExamples() throws {
    let run = try Tool().run("rules", "hedge.modal")
    #expect(run.out.contains("hedge.modal") && run.out.contains("It rained in May."))
    #expect(try Tool().run("rules", "nosuchrule").status == 2)
  }

  @Test func explainNamesTheRuleAndTheWords() throws {
    let run = try Tool().run("explain", "--from", "text", "--at", "12", input: "Rates, they could rise.")
    #expect(run.out.contains("rule hedge.modal") && run.out.contains("could"))
  }

  @Test func theUsersActorsReachTheJSONLD() throws {
    let tool = try Tool()
    let list = try tool.write("actors.csv", "name,type,aliases,id\nTarvo Kuusk,person,TK,Q42\n,place,,\n")
    let page = try tool.write("a.txt", "Officials met TK in May. Tarvo Kuusk said 450 people left.")
    let run = try tool.run("extract", "--actors", list, "--to", "jsonld", page)
    #expect(run.out.contains("\"sameAs\":\"http://www.wikidata.org/entity/Q42\""), "\(run.out)")
    #expect(run.err.contains("actors.csv: line 3: no name"))
    let bad = try tool.run("extract", "--actors", try tool.write("bad.csv", "name,type\nTarvo Kuusk,robot\n"), page)
    #expect(bad.status != 0 && bad.out.isEmpty)
    #expect(bad.err.contains("line 2: type “robot”"))
  }

  @Test func recordsBecomeQuadsAsPagesDo() throws {
    let tool = try Tool()
    let page = try tool.write("a.txt", "Officials said 450 people had left.")
    let quads = try tool.run("extract", "--to", "nquads", page)
    #expect(quads.out.hasPrefix("<urn:uuid:") && quads.out.hasSuffix("> .\n"))
    let records = try tool.write("a.jsonl", try tool.run("extract", "--to", "jsonl", page).out)
    #expect(try tool.run("export", "--to", "nquads", records).out == quads.out)
    let file = try tool.write("a.nq", "")
    #expect(try tool.run("export", "-o", file, records).out.isEmpty)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == quads.out)
  }

  @Test func optionsThatDoNotFitTheFormAreNamed() throws {
    let tool = try Tool()
    let page = try tool.write("a.txt", "Officials said 450 people had left.")
    #expect(try tool.run("extract", "--to", "jsonld", "--pretty", page).out.hasPrefix("{\n  \"@context\": "))
    let pretty = try tool.run("extract", "--to", "nquads", "--pretty", page)
    #expect(pretty.status == 2 && pretty.err.contains("--pretty lays out jsonld"))
    let base = try tool.run("extract", "--to", "nquads", "--base", "articles/", page)
    #expect(base.status == 2 && base.err.contains("--base needs an absolute IRI"))
  }
}
