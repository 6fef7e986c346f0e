import Testing
import Vocabulary

@testable import Reading

/// What stands in or beside an article and is no part of it, and what looks so and is one.
@Suite struct Leftovers {
  private func article(_ body: String, head: String = "") throws -> Article {
    let page = "<!DOCTYPE html><html lang=en><head>\(head)</head><body>\(body)</body></html>"
    return try ArticleReader().article(
      from: Input(id: "test", form: .page, bytes: Array(page.utf8), url: "https://www.daily.example/ferry"))
  }

  private func read(_ body: String, head: String = "") throws -> [String] {
    let article = try article(body, head: head)
    return article.blocks.map { article.text[$0.range] }
  }

  private let title = "<title>Ferry waits out the storm</title>"
  private let first = "The ferry left the harbour at noon, the captain said, and it carried 312 people to the island."
  private let second = "By evening the wind had grown so strong that the port was closed, and no ship could come in."
  private let third = "“We waited outside for nine hours,” said Ana Ferrão, who was on board with her two daughters."

  /// Paragraphs that all differ.
  private func many(_ count: Int, _ word: String) -> [String] {
    (1...count).map { "The \(word) of pier \($0) was inspected in the morning, and nobody had anything to report." }
  }

  private func paragraphs(_ lines: [String]) -> String { lines.map { "<p>\($0)</p>" }.joined() }

  @Test(arguments: ["modal", "popup-content", "is-hidden"])
  func `a box that pops up is none of the article though it holds far more`(_ name: String) throws {
    let body = many(12, "rope")
    let page = "<main><h1>Ferry waits out the storm</h1>\(paragraphs(body))</main>"
      + "<div class='\(name)'>\(paragraphs(many(30, "lamp")))</div>"
    #expect(try read(page, head: title) == body)
  }

  @Test func `a whole article in a hidden box of further reading stays out`() throws {
    let body = many(30, "rope")
    func hidden(_ word: String) -> String {
      "<div class=hide><div class=richtext>\(paragraphs(many(60, word)))</div></div>"
    }
    let page = "<main><h1>Ferry waits out the storm</h1><div class=richtext>\(paragraphs(body))</div>"
      + "<div class=related-list>\(hidden("lamp"))\(hidden("bell"))</div></main>"
    #expect(try read(page, head: title) == body)
  }

  @Test func `the author's name as a heading over the text`() throws {
    let page = "<h1>Ferry waits out the storm</h1><div><h5>Jane Doe</h5>"
      + "\(paragraphs([first, second, third]))</div>"
    #expect(try read(page, head: title + "<meta name=author content='Jane Doe'>") == [first, second, third])
  }

  @Test func `a biography in italics at the end`() throws {
    let body = paragraphs([first, second, third])
    let note = "Jane Doe is the founder of a house for ships' pilots, and keeps bees on its roof."
    let start = "<article><h1>Ferry waits out the storm</h1>\(body)"
    #expect(try read("\(start)<p><em>\(note)</em></p></article>") == [first, second, third])
    #expect(try read("\(start)<p>\(note)</p></article>") == [first, second, third, note])
  }

  @Test func `a card with a link around it all`() throws {
    let card = "<a href=/seals><div>Seals of the bay</div><div>Who counts the seals of the bay, and why do they never "
      + "agree on how many there are under the pier?</div></a>"
    let page = "<article><h1>Ferry waits out the storm</h1><p>\(first)</p>\(card)"
      + "\(paragraphs([second, third]))</article>"
    #expect(try read(page) == [first, second, third])
  }

  @Test func `a question asked of everybody stays each time`() throws {
    let question = "What did you think when the harbour lights went out?"
    let page = "<article><h1>Ferry waits out the storm</h1><div><p>\(question)</p><p>\(first)</p></div>"
      + "<div><p>\(question)</p><p>\(second)</p></div><div><p>\(third)</p><p>\(first)</p></div></article>"
    #expect(try read(page) == [question, first, question, second, third])
  }

  @Test func `numbers of cards are no paragraphs`() throws {
    let page = "<article><h1>Ferry waits out the storm</h1><p>\(first)</p><div><span>2</span></div><p>\(second)</p>"
      + "<p>\(third)</p><p>©2024 Harbour Letters</p></article>"
    #expect(try read(page) == [first, second, third])
  }

  @Test func `goods a guide names by linked headings stay`() throws {
    func page(_ link: String) -> String {
      let goods = ["Long rope", "Short rope", "Wet rope"].map { "<li><h3><a href=\(link)>\($0)</a></h3></li>" }
      return "<article><h1>Ferry waits out the storm</h1><p>\(first)</p><ul>\(goods.joined())</ul><p>\(second)</p>"
        + "<p>\(third)</p></article><nav><a href=https://www.daily.example/>Home</a></nav>"
    }
    let kept = try article(page("https://shop.example/rope"))
    #expect(kept.blocks.map(\.kind) == [.paragraph, .listItem, .listItem, .listItem, .paragraph, .paragraph])
    #expect(try read(page("https://www.daily.example/rope")) == [first, second, third])
  }

  @Test func `a card that leads nowhere is a part of the article`() throws {
    let part = "<article><h2>The port</h2><p>\(third)</p></article>"
    let start = "<main><article><h1>Ferry waits out the storm</h1><p>\(first)</p><p>\(second)</p></article>"
    #expect(try read("\(start)\(part)</main>", head: title) == [first, second, "The port", third])
    let other = part.replacing("The port", with: "<a href=/port>The port</a>")
    #expect(try read("\(start)\(other)</main>", head: title) == [first, second])
  }

  @Test func `the path to a page is not its headline`() throws {
    let page = "<nav><ul><li><h1>Ferry and storm: what we know</h1></li></ul></nav><article>"
      + "<h2 class=headline>Ferry waits out the storm</h2><p>\(first)</p><p>\(second)</p><p>\(third)</p></article>"
    let head = "<title>Ferry and storm: what we know</title><script type=application/ld+json>"
      + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry waits out the storm\"}</script>"
    #expect(try article(page, head: head).title == "Ferry waits out the storm")
  }

  @Test func `a heading marked as headline that OpenGraph confirms beats a short one`() throws {
    let page = "<header><h1>Storm ferries</h1><h2 class=post-title>Why the ferry waited out the storm</h2></header>"
      + paragraphs([first, second, third])
    let head = "<title>Storm ferries</title><meta property=og:title content='Why the ferry waited out the storm'>"
    #expect(try article(page, head: head).title == "Why the ferry waited out the storm")
  }
}
