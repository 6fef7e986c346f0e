import Foundation
import Testing

@Suite struct DedupeTests {
  /// Which record each of these is a duplicate of, by number from 0.
  private func duplicates(_ key: String, _ lines: [[String: String]]) throws -> [Int?] {
    var input = ""
    for (i, line) in lines.enumerated() {
      let object = line.merging(["id": "\(i)"]) { $1 }
      input += String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self) + "\n"
    }
    let run = try Tool().run("extract", "--from", "jsonl", "--dedupe", key, input: input)
    #expect(run.records.count == lines.count)
    return run.records.map { ($0["duplicateOf"] as? String).flatMap { Int($0) } }
  }

  @Test func oneAddressInManySpellingsIsOne() throws {
    let same = [
      "https://www.harben.example/news/pier", "http://harben.example/news/pier/", "HTTPS://Harben.example:443/news/pier#top",
      "https://harben.example/news/pier?utm_source=mail&fbclid=x1", "http://www.harben.example:80/news/pier?gclid=2",
    ]
    let other = [
      "https://harben.example/news/pier?page=2", "https://harben.example/News/pier", "https://harben.example:8080/news/pier",
      "ftp://harben.example/news/pier", "/news/pier",
    ]
    let lines = (same + other + same).enumerated().map { ["url": $1, "text": "Text number \($0)."] }
    let expected: [Int?] = [nil, 0, 0, 0, 0, nil, nil, nil, nil, nil, 0, 0, 0, 0, 0]
    #expect(try duplicates("url", lines) == expected)
  }

  @Test func parametersThatCountAreKept() throws {
    let urls = ["https://a.example/?id=1&utm_medium=x", "https://a.example/?id=1", "https://a.example?id=2", "https://a.example"]
    #expect(try duplicates("url", urls.map { ["url": $0, "text": "Yes."] }) == [nil, 0, nil, nil])
  }

  @Test func oneTextSetByTwoHousesIsOne() throws {
    let lines = [
      "“We lost 1.5 days,” the minister’s aide said — twice…\n\nNobody replied.",
      "\"We lost 1.5\u{A0}days,\" the minister's aide said - twice... Nobody replied.",
      "“We lost 15 days,” the minister’s aide said — twice…\n\nNobody replied.",
      "„We“ lost 1.5 days", "We lo\u{AD}st\u{200B} it all.", "We lost it all.",
    ]
    #expect(try duplicates("text", lines.map { ["text": $0] }) == [nil, 0, nil, nil, nil, 4])
  }

  @Test func theDatelineIsNotPartOfTheStory() throws {
    let story = "Two officials said on Monday that 40 people had left the harbour."
    let lines = ["CAIRO (Reuters) - \(story)", story, "OSLO (AP) — \(story)", "Two officials said on Monday that 41 people had left."]
    #expect(try duplicates("text", lines.map { ["text": $0] }) == [nil, 0, 0, nil])
  }

  @Test func whatHasNoArticleIsTheSameAsNothing() throws {
    let lines = [
      ["url": "https://a.example/1", "html": "<html><body></body></html>"], ["url": "https://a.example/1"],
      ["url": "https://a.example/1", "text": "The article."], ["url": "https://a.example/1", "text": "Its copy."],
      ["text": "No address."], ["text": "No address."],
    ]
    #expect(try duplicates("url", lines) == [nil, nil, nil, 2, nil, nil])
  }

  @Test func aDuplicateKeepsItsPagesFactsAlone() throws {
    let story = "Officials told the Harben Post on Monday that 40 people had left the town of Harben. "
    let page =
      "<html><head><title>The story of a town</title></head><body><article><h1>The story of a town</h1>"
      + "<p>\(story)\(story)\(story)</p></article></body></html>"
    let tool = try Tool()
    let first = try tool.write("a.html", page)
    let second = try tool.write("b.html", page)
    let run = try tool.run("extract", "--dedupe", "text", first, second)
    let record = try #require(run.records.last)
    #expect(record["duplicateOf"] as? String == first && record["id"] as? String == second)
    #expect(record["title"] as? String == run.records.first?["title"] as? String && record["title"] is String)
    #expect(record["text"] as? String == "" && (record["claims"] as? [Any])?.isEmpty == true)
    #expect(run.records.first?["duplicateOf"] is NSNull)
    #expect(try tool.run("validate", try tool.write("r.jsonl", run.out)).status == 0)
    for format in ["jsonld", "nquads", "claimreview", "show"] {
      let made = try tool.run("extract", "--dedupe", "text", "--to", format, first, second)
      let exported = try tool.run("export", try tool.write("r.jsonl", run.out), "--to", format)
      #expect(made.out == exported.out && made.status == 0)
    }
  }

  @Test func jobsAndInterruptionsChangeNothing() throws {
    let lines = (0..<80).map { "{\"id\":\"\($0)\",\"url\":\"https://a.example/\($0 % 30)\",\"text\":\"Text \($0 % 7 + $0 % 11).\"}\n" }
    let run = try LongRun(1)
    try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: run.input))
    for key in ["url", "text"] {
      let whole = try run.undisturbed("--dedupe", key, "--jobs", "1")
      #expect(try run.undisturbed("--dedupe", key, "--jobs", "4") == whole)
      for cut in [whole.count / 3, whole.count - 40] {
        try run.leave(whole[..<cut])
        #expect(try run.resumed("--dedupe", key).status == 0)
        #expect(run.bytes(run.output) == whole)
        try run.clear()
      }
    }
  }
}
