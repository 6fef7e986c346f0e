import Testing
import Vocabulary

@testable import Reading

@Suite struct Bodies {
  private func read(_ body: String, head: String = "", url: String? = nil) throws -> Article {
    let page = "<!DOCTYPE html><html lang=en><head>\(head)</head><body>\(body)</body></html>"
    return try ArticleReader().article(from: Input(id: "test", form: .page, bytes: Array(page.utf8), url: url))
  }

  private func texts(_ article: Article, _ kind: Block.Kind? = nil) -> [String] {
    article.blocks.filter { kind == nil || $0.kind == kind }.map { article.text[$0.range] }
  }

  private let first = "The ferry left the harbour at noon, the captain said, and it carried 312 people to the island."
  private let second = "By evening the wind had grown so strong that the port was closed, and no ship could come in."
  private let third = "“We waited outside for nine hours,” said Ana Ferrão, who was on board with her two daughters."

  @Test func `furniture stays out and order is kept`() throws {
    let article = try read(
      """
      <nav><a href=/>Home</a> <a href=/sea>Sea</a></nav><main><article><h1>Ferry waits out the storm</h1>
      <p class=byline>By Jane Doe</p><div class=share-bar><a href=#>Share</a></div><p>\(first)</p>
      <div class="ad-slot"><p>Save half on your subscription, only one dollar a week, this month only.</p></div>
      <h2>The port</h2><p>\(second)</p><aside class=related><a href=/x>Harbour fees to rise again in spring</a></aside>
      <p>\(third)</p><p>Sign up for our morning newsletter.</p></article>
      <section id=comments><h2>Comments</h2><p>This will never work, my uncle said, and he knows ships.</p></section></main>
      """, head: "<title>Ferry waits out the storm - The Daily</title>")
    #expect(texts(article) == [first, "The port", second, third])
    #expect(article.blocks.map(\.kind) == [.paragraph, .heading, .paragraph, .paragraph])
    #expect(article.title == "Ferry waits out the storm")
    #expect(article.authors == ["Jane Doe"])
    #expect(article.publisher == "The Daily")
    #expect(article.blocks[0].path == "/html/body/main/article/p[2]")
    #expect(article.text == [first, "The port", second, third].joined(separator: "\n\n"))
  }

  @Test func `a body split by an advertisement is joined`() throws {
    let article = try read(
      "<div><h1>Ferry waits</h1><div class=chunk><p>\(first)</p><p>\(second)</p></div><div class=ad>Ad</div>"
        + "<div class=chunk><p>\(third)</p></div></div>")
    #expect(texts(article) == [first, second, third])
  }

  @Test func `the next article of an endless page stays out`() throws {
    let article = try read(
      "<article><h1>Ferry waits out the storm</h1><p>\(first)</p><p>\(second)</p><p>\(third)</p></article>"
        + "<article><h1>Seals counted in the bay</h1><p>Thirty seals were counted under the pier, twice as many as last "
        + "year, said the volunteers.</p><p>They had counted them in the rain, from two boats, and found it hard.</p></article>",
      head: "<meta property=og:title content='Ferry waits out the storm'>")
    #expect(texts(article) == [first, second, third])
  }

  @Test func `text between line breaks and in bare elements`() throws {
    let article = try read("<h1>Ferry waits</h1><div>\(first)<br><br>\(second)<br><br>\(third)</div>")
    #expect(texts(article) == [first, second, third])
  }

  @Test func `blanks at inline elements are neither lost nor added`() throws {
    let article = try read(
      "<h1>Ferry waits</h1><p>The <b>fer</b>ry <i>left</i>, <a href=/c>the captain</a> said,\n\n and it&nbsp;was 3<sup>rd</sup> "
        + "in line.</p><p>\(second)</p><p>\(third)</p>")
    #expect(texts(article)[0] == "The ferry left, the captain said, and it was 3rd in line.")
  }

  @Test(arguments: [
    ("<span class=dropcap>F</span> our ferries", "Four ferries"),
    ("<span class='drop-cap'>F</span>our ferries", "Four ferries"),
    ("<span class=dropcap>I</span> saw four ferries", "I saw four ferries"),
  ])
  func `a drop cap belongs to its word`(_ start: String, _ expected: String) throws {
    let article = try read(
      "<h1>Ferries</h1><p>\(start) lay in the bay, and none of them could leave.</p><p>\(second)</p><p>\(third)</p>")
    #expect(texts(article)[0].hasPrefix(expected))
  }

  @Test func `lists, quotations, code and captions keep their kind`() throws {
    let article = try read(
      "<article><h1>Ferry waits</h1><p>\(first)</p><ul><li>Two ferries waited outside.</li><li>One tug came.</li></ul>"
        + "<figure><img src=a.jpg><figcaption>A ferry at sea.</figcaption></figure>"
        + "<blockquote><p>Nobody told us anything for nine hours.</p></blockquote><p>\(second)</p>"
        + "<pre>wind  98\ngust 120</pre><p>\(third)</p></article>")
    #expect(texts(article, .listItem) == ["Two ferries waited outside.", "One tug came."])
    #expect(texts(article, .caption) == ["A ferry at sea."])
    #expect(texts(article, .quote) == ["Nobody told us anything for nine hours."])
    #expect(texts(article, .code) == ["wind  98\ngust 120"])
  }

  @Test func `a table has a row a line and tabs between its cells`() throws {
    let article = try read(
      "<article><h1>Ferry waits</h1><p>\(first)</p><table><tr><th>Port<th>Ferries<tr><td>North<td>12<tr><td>South<td>9</table>"
        + "<p>\(second)</p><p>\(third)</p></article>")
    #expect(texts(article, .table) == ["Port\tFerries\nNorth\t12\nSouth\t9"])
  }

  @Test func `a pull quote that repeats the text stays out`() throws {
    let article = try read(
      "<article><h1>Ferry waits</h1><p>\(first)</p><p>\(second)</p><aside class=pullquote><p>The port was closed.</p></aside>"
        + "<p>\(third)</p></article>")
    #expect(texts(article) == [first, second, third])
  }

  @Test func `times part the entries of a live blog`() throws {
    let entries = zip(["16:21", "15:47", "14:10"], [first, second, third]).map { time, text in
      "<article><header><time datetime=2025-11-06T\(time):00Z>\(time) GMT</time><h2>At \(time)</h2></header><p>\(text)</p></article>"
    }
    let article = try read("<main><h1>Storm live: ferry waits</h1><div>\(entries.joined())</div></main>")
    #expect(texts(article, .entry) == ["16:21 GMT", "15:47 GMT", "14:10 GMT"])
    #expect(texts(article, .paragraph) == [first, second, third])
  }

  @Test func `metadata from linked data in a graph`() throws {
    let data = """
      {"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#o","name":"The Daily"},
      {"@type":"Person","@id":"#p","name":"Jane Doe"},{"@type":["NewsArticle"],"headline":"Ferry waits &amp; waits",
      "author":{"@id":"#p"},"publisher":{"@id":"#o"},"datePublished":"2024-02-12T09:30:00-05:00",
      "dateModified":"2024-02-12T11:00:00-05:00","articleSection":"Sea","isAccessibleForFree":"False"}]}
      """
    let article = try read(
      "<p>\(first)</p><p>\(second)</p><p>\(third)</p>", head: "<script type=application/ld+json>\(data)</script>")
    #expect(article.title == "Ferry waits & waits")
    #expect(article.authors == ["Jane Doe"])
    #expect(article.publisher == "The Daily")
    #expect(article.published == "2024-02-12T09:30:00-05:00")
    #expect(article.modified == "2024-02-12T11:00:00-05:00")
    #expect(article.section == "Sea")
    #expect(article.access == .partial)
    #expect(article.language == "en")
  }

  @Test func `a change before publication is no change`() throws {
    let article = try read(
      "<p>\(first)</p><p>\(second)</p>",
      head:
        "<meta property=article:published_time content=2024-02-12><meta property=article:modified_time content=2024-02-10>"
    )
    #expect(article.published == "2024-02-12")
    #expect(article.modified == nil)
  }

  @Test func `what the caller states wins`() throws {
    let page = "<link rel=canonical href=https://daily.example/a><p>\(first)</p><p>\(second)</p>"
    let article = try ArticleReader().article(
      from: Input(
        id: "t", form: .page, bytes: Array(page.utf8), url: "https://other.example/b", published: "2020-01-02"))
    #expect(article.url == "https://other.example/b")
    #expect(article.published == "2020-01-02")
  }

  @Test func `a stated body that is much longer than what is shown is taken`() throws {
    let fourth = "The captain, who had been at sea for 30 years, said that he had never seen waves like these before."
    let body = [first, second, third, fourth].joined(separator: "\\n")
    let data = #"{"@type":"NewsArticle","headline":"Ferry waits","articleBody":"\#(body)"}"#
    let article = try read("<p>\(first)</p>", head: "<script type=application/ld+json>\(data)</script>")
    #expect(texts(article) == [first, second, third, fourth])
    #expect(article.blocks.allSatisfy { $0.path == nil })
  }

  @Test func `text input comes back unchanged`() throws {
    let text = "  First line here. \r\n\r\n\tSecond line.\n\n"
    let article = try ArticleReader().article(from: Input(id: "t", form: .text, bytes: Array(text.utf8)))
    #expect(article.text == text)
    #expect(article.blocks.map { article.text[$0.range] } == ["First line here.", "Second line."])
    #expect(article.blocks.allSatisfy { $0.kind == .paragraph && $0.path == nil })
  }
}
