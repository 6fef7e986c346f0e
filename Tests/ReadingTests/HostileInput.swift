import Testing
import Vocabulary

@testable import Reading

/// Input made to break a reader: each must end quickly, with an article, with none, or with a failure that says why.
@Suite struct HostileInput {
  private func read(_ html: String, form: Input.Form = .page) throws -> Article {
    try ArticleReader().article(from: Input(id: "test", form: form, bytes: Array(html.utf8)))
  }

  private let prose = String(
    repeating:
      "<p>The ferry left the harbour at noon, said the captain, and it did not come back before the storm.</p>",
    count: 8)

  @Test(arguments: ["", "   \n\t ", "<", "<!--", "</", "<a", "&", "<p", "<title>", "<script>"])
  func `next to nothing is no article`(_ html: String) throws {
    let article = try read(html)
    #expect(article.access == .none)
    #expect(article.text.isEmpty)
    #expect(article.warnings == ["no article found on this page"])
  }

  @Test func `binary bytes are refused`() {
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) & 0x1F }
    #expect(throws: Failure.self) {
      try ArticleReader().article(from: Input(id: "test", form: .page, bytes: bytes))
    }
    #expect(throws: Failure.self) {
      try ArticleReader().article(from: Input(id: "test", form: .text, bytes: bytes))
    }
  }

  @Test func `a page over the limit is refused`() {
    let bytes = [UInt8](repeating: 0x20, count: ArticleReader.sizeLimit + 1)
    do {
      _ = try ArticleReader().article(from: Input(id: "test", form: .page, bytes: bytes))
      Issue.record("a page of \(bytes.count) bytes was read")
    } catch {
      #expect(error.code == .tooLarge)
      #expect(error.message.contains("16777216"))
    }
  }

  @Test func `too many elements are refused`() {
    do {
      _ = try read(String(repeating: "<p>a", count: 600_000))
      Issue.record("a page of a million nodes was read")
    } catch {
      #expect((error as? Failure)?.code == .tooComplex)
    }
  }

  @Test func `elements nested a hundred thousand deep lose no text`() throws {
    let article = try read(String(repeating: "<div>", count: 100_000) + prose)
    #expect(article.text.contains("The ferry left the harbour at noon"))
  }

  @Test func `end tags without number against a deep tree`() throws {
    let html = String(repeating: "<div>", count: 50_000) + String(repeating: "</b>", count: 50_000) + prose
    #expect(try read(html).text.contains("The ferry left the harbour at noon"))
  }

  @Test func `a tag with a hundred thousand attributes`() throws {
    let attributes = (0..<100_000).map { "class\($0)=x" }.joined(separator: " ")
    let classes = String(repeating: "class=x ", count: 100_000)
    #expect(try read("<div \(attributes)><i \(classes)></i>\(prose)</div>").text.contains("The ferry left"))
  }

  @Test func `an unclosed comment does not swallow the page`() throws {
    #expect(try read("<!-- nobody closes this \(prose)").text.contains("The ferry left the harbour at noon"))
  }

  @Test(arguments: ["<!--", "<svg>", "<template>", "<title>", "<noscript>", "<!", "<a b='", "&am", "</x>", "<iframe>"])
  func `openings repeated without an end take linear time`(_ opening: String) throws {
    // In quadratic time this would take hours; no clock is needed to see that.
    let count = opening == "<!--" ? 300_000 : 60_000
    let article = try read(prose + String(repeating: opening, count: count))
    #expect(article.text.contains("The ferry left the harbour at noon"))
  }

  /// Names of 20,000 people, none of them twice.
  private let crowd: [String] = (0..<20_000).map { number in
    let vowels = Array("aeiou")
    let letters = String(String(number + 100_000, radix: 5).map { vowels[$0.wholeNumberValue!] })
    return "Jane D\(letters)"
  }

  @Test func `twenty thousand authors take linear time`() throws {
    let list = crowd.map { "{\"name\":\"\($0)\"}" }.joined(separator: ",")
    let data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[\(list)]}</script>"
    #expect(try read(data + prose).authors.count == PersonNames.limit)
    let field = "<meta name=author content='\(crowd.joined(separator: ", "))'>"
    #expect(try read(field + prose).authors.count == PersonNames.limit)
  }

  @Test(arguments: [
    String(repeating: "In the year 2019 and on 12 May 2020 the ferry left the harbour at noon as before.<br>", count: 8_000),
    String(repeating: "<time datetime=2024-01-02></time> <i> </i>", count: 20_000),
    String(repeating: "<p class=author-bio>Jane Doe</p>" + String(repeating: "<i></i>", count: 60), count: 3_000),
  ])
  func `dates and names without end take linear time`(_ repeated: String) throws {
    let article = try read("<h1>Ferry lost</h1>\(prose)<div>On Monday \(repeated) it ended.</div>")
    #expect(article.text.contains("The ferry left the harbour at noon"))
  }

  @Test func `a title of thirty thousand parts takes linear time`() throws {
    let name = "<meta property=og:site_name content='The Daily'>"
    let title = "<title>Ferry lost\(String(repeating: " - The Daily", count: 30_000))</title>"
    #expect(try read(name + title + prose).title?.hasPrefix("Ferry lost") == true)
  }

  @Test func `a zero byte in an attribute loses nothing after it`() throws {
    let article = try read(
      "<p title='a\u{0}b'>Before the zero byte stood a comma, and then the sentence ended.</p>" + prose)
    #expect(article.text.contains("The ferry left the harbour at noon"))
  }

  @Test func `a JSON script nested deep or cut short`() throws {
    let deep = String(repeating: "[", count: 200_000)
    let cut = #"{"@type":"NewsArticle","headline":"Ferry lost","author":{"name":"Jane Doe""#
    let article = try read(
      "<script type='application/ld+json'>\(deep)</script><script type='application/ld+json'>\(cut)</script>\(prose)")
    #expect(article.authors == ["Jane Doe"])
  }

  @Test func `a page of links is no article`() throws {
    let links = (1...60).map { "<li><a href='/story/\($0)'>Harbour story number \($0)</a></li>" }.joined()
    #expect(try read("<nav><ul>\(links)</ul></nav><main><ul>\(links)</ul></main>").access == .none)
  }
}
