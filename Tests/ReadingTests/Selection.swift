import Testing
import Vocabulary

@testable import Reading

/// Which part of a page is taken for the article.
@Suite struct Selection {
  private func read(_ body: String, head: String = "") throws -> [String] {
    let page = "<!DOCTYPE html><html lang=en><head>\(head)</head><body>\(body)</body></html>"
    let article = try ArticleReader().article(
      from: Input(id: "test", form: .page, bytes: Array(page.utf8)))
    return article.blocks.map { article.text[$0.range] }
  }

  private let first =
    "The ferry left the harbour at noon, the captain said, and it carried 312 people to the island."
  private let second =
    "By evening the wind had grown so strong that the port was closed, and no ship could come in."
  private let third =
    "“We waited outside for nine hours,” said Ana Ferrão, who was on board with her two daughters."

  private let fourth =
    "The port opened again at dawn, after the coast guard had looked at the buoys and found them in place."

  // MARK: Streamed pages

  @Test func `a streamed page is put together in order`() throws {
    let page = """
      <main><h1>Ferry waits</h1><article><!--$?--><template id="B:0"></template><p>Loading the story, please wait a \
      moment.</p><!--/$--><p>\(third)</p></article></main>
      <div hidden id="S:0"><p>\(first)</p><template id="P:1"></template></div><script>$RC("B:0","S:0")</script>
      <div hidden id="S:1"><p>\(second)</p></div><script>$RS("S:1","P:1")</script>
      """
    #expect(try read(page) == [first, second, third])
  }

  @Test func `a streamed page whose scripts are gone is put together`() {
    let page =
      #"<p>a<template id="B:a"></template>d</p><div hidden id="S:a">b<template id="P:b"></template></div>"#
      + #"<div hidden="" id="S:b">c</div></body>"#
    #expect(StreamedMarkup.assembled(Array(page.utf8)).string == "<p>abcd</p></body>")
  }

  @Test func `parts without a place, twice named or in a circle lose nothing and end`() {
    let page =
      #"<p>a</p><div hidden id="S:0">b<template id="P:0"></template></div><div hidden id="S:0">c</div>"#
    #expect(
      StreamedMarkup.assembled(Array(page.utf8)).string
        == #"<p>a</p>b<template id="P:0"></template>c"#)
    let plain = Array(#"<div hidden id="S:x">a</div><template id="B:0"></template>"#.utf8)
    #expect(StreamedMarkup.assembled(plain) == plain)
  }

  // MARK: Furniture

  @Test func `a chapter named after the table of contents is a chapter`() throws {
    let page =
      "<h1>Ferry waits</h1><article><div id=toc-1><p>\(first)</p><p>\(second)</p><p>\(third)</p><p>\(third) So did others.</p>"
      + "</div><div id=toc-2><p>\(fourth)</p><p>\(first) It was the <a href=/a>first</a> time.</p><p>\(second) Nobody knew when "
      + "it would be over.</p></div>"
      + "<div class=toc><ul><li><a href=#a>The storm</a></li><li><a href=#b>The port</a></li></ul></div></article>"
    let more = ["\(first) It was the first time.", "\(second) Nobody knew when it would be over."]
    #expect(try read(page) == [first, second, third, "\(third) So did others.", fourth] + more)
  }

  @Test func `a lede named teaser stays, teasers after the article do not`() throws {
    let page =
      "<h1>Ferry waits</h1><div class=teaser-text><p>\(first) It was late.</p></div><div class=text><p>\(second)</p>"
      + "<p>\(third)</p><p>\(fourth)</p></div><div class=teaser><p>Thirty seals were counted under the pier, twice as many as a year ago, "
      + "said the volunteers who counted them.</p></div>"
    #expect(try read(page) == ["\(first) It was late.", second, third, fourth])
  }

  @Test func `a footer is furniture on a short page too`() throws {
    let page =
      "<div class=content><h1>Ferry waits</h1><div><p>\(first)</p><p>\(second)</p></div><footer><p>All texts may be used by "
      + "schools and clubs, if they say where they have them from, and send us a note.</p></footer></div>"
    #expect(try read(page) == [first, second])
  }

  @Test func `a heading's id says nothing of its box`() throws {
    let page =
      "<h1>Ferry waits</h1><article><p>\(first)</p><h2 id=promo-codes-and-related-posts>The port</h2>"
      + "<p>\(second)</p><p>\(third)</p></article>"
    #expect(try read(page) == [first, "The port", second, third])
  }

  @Test func `a plea longer than the article is no article`() throws {
    let plea = (1...4).map { year in
      "<div class=donate><p>For \(year + 20) years readers have paid for what we do, and without them there would be no reporter left on the "
        + "coast: nobody to ask why the port was closed, who pays for it, and when the ferries will sail again. If you can, "
        + "give a little today; if you cannot, read on, and tell a friend about us, it helps as much.</p></div>"
    }.joined()
    let page =
      "<div class=content-and-right-rail><h1>Ferry waits</h1><article><p>\(first)</p><p>\(second)</p></article>"
      + "\(plea)</div>"
    #expect(try read(page) == [first, second])
  }

  @Test func `teasers that break off are teasers though they outweigh the article`() throws {
    let cards = (1...6).map { number in
      "<div class=box><h3><a href=/\(number)>The harbour through the year, part \(number)</a></h3><p>When the ice has gone "
        + "in the \(number). week of spring, the boats that lay on land since autumn are painted, and the men who paint them "
        + "talk about the winter, about the price of diesel and about the ones who have not come back, and then…</p></div>"
    }.joined()
    let page =
      "<div id=page><div class=story><h1>Ferry waits</h1><p>\(first)</p><p>\(second)</p><p>\(third)</p>"
      + "<p>\(first.replacing("noon", with: "one"))</p><p>\(second.replacing("evening", with: "midnight"))</p></div>"
      + "<div class=grid>\(cards)</div></div>"
    #expect(try read(page).count == 5)
  }

  // MARK: Choice

  @Test func `a few sentences between headline and body are its lede`() throws {
    let page =
      "<div class=story><h1>Ferry waits</h1><div class=intro-7><p>The ferry with 312 people on board waited outside "
      + "the port all night.</p></div><p class=byline>Jane Doe</p><div class=text-3><p>\(first)</p><p>\(second)</p><p>\(third)</p><p>\(first) "
      + "It had happened before.</p><p>\(second) That was new.</p></div></div>"
    let article = try read(page)
    #expect(
      article.first == "The ferry with 312 people on board waited outside the port all night.")
    #expect(article.count == 6)
  }

  @Test func `a figure with a heading is a part of the article`() throws {
    let page =
      "<h1>Ferry waits</h1><article><p>\(first)</p><figure><h2>The port</h2><img src=a.jpg><figcaption>"
      + "<p>\(second)</p><p>\(third)</p></figcaption></figure></article>"
    #expect(try read(page) == [first, "The port", second, third])
  }

  @Test func `the stated article wins over a stub`() throws {
    let stated =
      "\(first) \(second) \(third) The port opened again at dawn. \(first) \(second) \(third)"
    let data =
      #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry waits","articleBody":"\#(stated)"}"#
    let page =
      "<h1>Ferry waits</h1><div><p>Jane Doe was born by the sea and has written about ships for twenty years, for "
      + "this paper and for others.</p></div>"
    #expect(try read(page, head: data + "</script>") == [stated])
  }

  @Test func `links to other sites are the article's, links to the paper's own stories are not`() throws {
    let own = (1...4).map { "<li><a href=https://daily.example/\($0)>The harbour, part \($0)</a></li>" }.joined()
    let page = "<h1>Ferry waits</h1><article><p>\(first)</p><ul><li><a href=https://port.example/a>The port's timetable</a>"
      + "</li><li><a href=https://coast.example/b>The coast guard's map</a></li></ul><p>\(second)</p><ul>\(own)</ul>"
      + "<p>\(third)</p></article>"
    #expect(try read(page) == [first, "The port's timetable", "The coast guard's map", second, third])
  }
}
