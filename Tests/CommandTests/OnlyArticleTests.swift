import Foundation
import Testing

/// `--only article`: the reading stage alone, for people who want a page's text.
@Suite struct OnlyArticleTests {
  private static let page = """
    <html lang="en"><head><title>Ferry "Star" lost | The Quay</title><meta property="og:site_name" content="The Quay">
    <meta name="author" content="Jane Doe"><meta property="article:published_time" content="2026-03-03T08:00:00Z"></head>
    <body><article><h1>Ferry "Star" lost</h1>
    <p>The ferry left the harbour at noon, said the captain, and it did not come back [before the storm].</p>
    <h3>What is known</h3>
    <ul><li>It carried 40 people, among them *two* children.</li><li>1. The crew were five, all of them saved.</li></ul>
    <blockquote><p>We saw a light, and then we saw nothing.</p></blockquote>
    <table><tr><th>Year</th><th>Ferries</th></tr><tr><td>2025</td><td>4 | 5</td></tr></table>
    <pre>if lost {\n  search()\n}</pre>
    <p>- A search goes on, the harbour master told reporters on Tuesday morning at the quay.</p>
    </article></body></html>
    """

  private func run(_ arguments: String...) throws -> Tool.Run {
    let tool = try Tool()
    return try tool.run(["extract", try tool.write("page.html", Self.page), "--only", "article"] + arguments)
  }

  @Test func markdownShowsTheBlocksAndEscapesTheirLetters() throws {
    #expect(
      try run("--to", "markdown", "--no-metadata").out == #"""
        The ferry left the harbour at noon, said the captain, and it did not come back \[before the storm\].

        ### What is known

        - It carried 40 people, among them \*two\* children.
        - 1\. The crew were five, all of them saved.

        > We saw a light, and then we saw nothing.

        | Year | Ferries |
        | --- | --- |
        | 2025 | 4 \| 5 |

        ```
        if lost {
          search()
        }
        ```

        \- A search goes on, the harbour master told reporters on Tuesday morning at the quay.

        """# + "\u{0C}\n")
  }

  @Test func factsStandInFrontAsYAML() throws {
    let head = try #require(try run("--to", "text").out.components(separatedBy: "---\n").dropFirst().first)
    #expect(head.hasSuffix(
      """
      title: "Ferry \\"Star\\" lost"
      publisher: "The Quay"
      published: "2026-03-03T08:00:00Z"
      language: "en"
      access: "open"
      authors: ["Jane Doe"]

      """))
  }

  @Test func theTextIsTheRecordsText() throws {
    let record = try #require(try run("--to", "jsonl").records.first)
    let text = try #require(record["text"] as? String)
    #expect(text.hasPrefix("The ferry left"))
    #expect(try run("--to", "text", "--no-metadata").out == text + "\n\u{0C}\n")
    #expect((record["claims"] as? [Any])?.isEmpty == true)
    #expect((record["figures"] as? [Any])?.isEmpty == true)
    #expect(record["title"] as? String == "Ferry \"Star\" lost")
  }

  @Test func theOutputsSuffixNamesTheForm() throws {
    let tool = try Tool()
    let out = tool.folder.appendingPathComponent("page.md").path
    #expect(try tool.run("extract", try tool.write("page.html", Self.page), "--only", "article", "-o", out).status == 0)
    #expect(try String(contentsOfFile: out, encoding: .utf8).contains("### What is known"))
  }

  @Test func articleFormsAndClaimFormsAreNotMixed() throws {
    let run = try run("--to", "jsonld")
    #expect(run.status == 2)
    #expect(run.err.contains("needs the claims"))
    let tool = try Tool()
    let whole = try tool.run("extract", try tool.write("page.html", Self.page), "--to", "markdown")
    #expect(whole.status == 2)
    #expect(whole.err.contains("--only article"))
  }
}
