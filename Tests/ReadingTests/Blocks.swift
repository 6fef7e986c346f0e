import Testing
import Vocabulary

@testable import Reading

/// What becomes of the elements inside an article.
@Suite struct Blocks {
  private let first = "The ferry left the harbour at noon, the captain said, and it carried 312 people to the island."
  private let second = "By evening the wind had grown so strong that the port was closed, and no ship could come in."

  /// The blocks between two paragraphs that are there only to make an article.
  private func blocks(_ inner: String, headline: String = "Ferry waits out the storm") throws -> [(kind: Block.Kind, text: String)] {
    let page =
      "<!DOCTYPE html><html lang=en><head><title>\(headline)</title></head><body><article><h1>\(headline)</h1>"
      + "<p>\(first)</p>\(inner)<p>\(second)</p></article></body></html>"
    let article = try ArticleReader().article(from: Input(id: "test", form: .page, bytes: Array(page.utf8)))
    return article.blocks.map { ($0.kind, article.text[$0.range]) }.filter { $0.text != first && $0.text != second }
  }

  private func texts(_ inner: String, _ kind: Block.Kind) throws -> [String] {
    let found = try blocks(inner)
    #expect(found.allSatisfy { $0.kind == kind }, "\(found)")
    return found.map(\.text)
  }

  @Test(arguments: [
    ("The <b>fer</b>ry was <b>a</b>b, one<br>two, <span>three</span> <span>four</span><span>five</span>.",
      "The ferry was ab, one two, three fourfive."),
    ("It sank in 1912<sup>[1]</sup>, and CO<sub>2</sub> was in the hold of the ferry.",
      "It sank in 1912[1], and CO2 was in the hold of the ferry."),
    ("The har&shy;bour mas\u{200B}ter was\u{FEFF} late, and&nbsp;so&#8239;was&thinsp;he, with 10&#160;000 others.",
      "The harbour master was late, and so was he, with 10 000 others."),
    ("He said <q>we will wait</q> and left the <q cite=x>old <i>tub</i></q>, as all the others did.",
      "He said “we will wait” and left the “old tub”, as all the others did."),
    ("The <svg><title>Icon</title></svg>ferry was late again, the <x-port>port</x-port> said to all who asked.",
      "The ferry was late again, the port said to all who asked."),
    ("The ferry <span class=sr-only>opens in a new tab</span> was late, and <time datetime=2024-03-03>at noon</time> it was dark.",
      "The ferry was late, and at noon it was dark."),
    ("<span class=first-letter>T</span>he ferry lay in the bay, and none of the others could leave it.",
      "The ferry lay in the bay, and none of the others could leave it."),
    ("Then run <code>make all</code> and wait until the harbour model has been built.",
      "Then run make all and wait until the harbour model has been built."),
  ])
  func `a paragraph`(_ markup: String, _ expected: String) throws {
    #expect(try texts("<p>\(markup)</p>", .paragraph) == [expected])
  }

  @Test func `text around a paragraph and between breaks`() throws {
    let found = try texts(
      "<div>The harbour was closed on Monday, the port said, and it stayed closed.<p>That was no news to the men there.</p>And "
        + "so they waited, as they always did.<br><br>It opened on Tuesday.</div>", .paragraph)
    #expect(
      found == [
        "The harbour was closed on Monday, the port said, and it stayed closed.", "That was no news to the men there.",
        "And so they waited, as they always did.", "It opened on Tuesday.",
      ])
  }

  @Test(arguments: [
    ("<tr><th>Port</th><th>Ferries</th></tr><tr><td colspan=2>North coast</td></tr><tr><td>Aber<br>wen</td><td><ul><li>Anna</li>"
      + "<li>Bea</li></ul></td></tr><tr><td>Caer</td><td></td></tr>",
      "Port\tFerries\nNorth coast\t\nAber wen\tAnna Bea\nCaer\t"),
    ("<tr><th>Day</th><td>Monday</td></tr><tr><th>Wind</th><td><p>Strong</p><p>Weak later</p></td></tr>",
      "Day\tMonday\nWind\tStrong Weak later"),
    ("<thead><tr><th></th><th>2023</th><th>2024</th></tr></thead><tbody><tr><td>Ferries</td><td>12</td><td>9</td></tr></tbody>",
      "\t2023\t2024\nFerries\t12\t9"),
  ])
  func `a table`(_ rows: String, _ expected: String) throws {
    #expect(try texts("<table>\(rows)</table>", .table) == [expected])
  }

  @Test(arguments: [
    ("<pre><code>def f(x):\n    return <b>x</b>\n\nprint(<i>f</i>(1))\n</code></pre>", "def f(x):\n    return x\n\nprint(f(1))"),
    ("<pre>\n  <span>if</span> <span>x</span>:\n    <span>y</span>\n</pre>", "  if x:\n    y"),
    ("<pre><div>one</div><div>two  three</div></pre>", "one\ntwo  three"),
    ("<pre>one<br>  two</pre>", "one\n  two"),
  ])
  func `code keeps its lines`(_ markup: String, _ expected: String) throws {
    #expect(try texts(markup, .code) == [expected])
  }

  @Test func `lists in lists`() throws {
    let found = try texts(
      "<ol><li>First the tug came.<ul><li>It was small.</li></ul></li><li><p>Then the ferry came.</p></li></ol>"
        + "<dl><dt>Knot</dt><dd>One mile an hour at sea.</dd></dl>", .listItem)
    #expect(found == ["First the tug came.", "It was small.", "Then the ferry came.", "Knot", "One mile an hour at sea."])
  }

  @Test(arguments: [
    ("<blockquote><p>Nobody told us.</p><p>Not for nine hours.</p><footer>— Ana Ferrão</footer></blockquote>",
      ["Nobody told us.", "Not for nine hours. — Ana Ferrão"]),
    ("<blockquote>We sat in the rain.<cite>Ana Ferrão</cite></blockquote>", ["We sat in the rain.", "Ana Ferrão"]),
    ("<blockquote class=twitter-tweet><p>The port is closed.</p>&mdash; Port of Aberwen (@aberwen) <a href=/1>March 3, 2024</a>"
      + "</blockquote>", ["The port is closed. — Port of Aberwen (@aberwen) March 3, 2024"]),
  ])
  func `quotations`(_ markup: String, _ expected: [String]) throws {
    #expect(try texts(markup, .quote) == expected)
  }

  @Test func `headings are kept, whatever their classes and links`() throws {
    let found = try blocks(
      "<h3><a href=/storm>Ten storms to remember</a></h3><h2 class=header-anchor-post>The port</h2><p>The port was built in 1912, and it has been repaired twice.</p>"
        + "<h3><a href=/anna>1. The Anna</a></h3><p>The Anna is the oldest of the ferries, and the slowest one.</p>")
    #expect(found.filter { $0.kind == .heading }.map(\.text) == ["The port", "1. The Anna"])
  }

  @Test(arguments: [
    "<figure><img src=a.jpg><figcaption>A ferry at sea. <span class=credit>Photo: Jane Doe</span></figcaption></figure>",
    "<p><img src=a.jpg><br><em>A ferry at sea.</em></p>",
    "<div><div><img src=a.jpg></div><div class=x9>A ferry at sea</div><div class=x7>BAY WIRE</div></div>",
    "<p><img src=a.jpg></p><p><em>A ferry at sea. (Bay Wire)</em></p>",
    "<div><img src=a.jpg><span class=caption>A ferry at sea. Image: Jane Doe/Bay Wire</span></div>",
    "<p><a href=a.jpg><img src=a.jpg></a></p><p>A ferry at sea. (Photo: Bay Wire)</p>",
  ])
  func `captions`(_ markup: String) throws {
    let found = try blocks(markup)
    #expect(found.first?.text.hasPrefix("A ferry at sea") == true)
    #expect(found.allSatisfy { $0.kind == .caption }, "\(found)")
  }

  @Test(arguments: [
    "<p><img src=a.jpg>The ferry that lay in the bay was the oldest of all, and nobody wanted to board it.</p>",
    "<p><img src=a.jpg></p><p>The ferry that lay in the bay was the oldest of all, and nobody wanted to board it.</p>",
    "<div><img src=a.jpg><p><b>1. The Anna</b></p></div>",
  ])
  func `text beside a picture is no caption`(_ markup: String) throws {
    let found = try blocks(markup)
    #expect(!found.isEmpty && found.allSatisfy { $0.kind != .caption }, "\(found)")
  }

  @Test(arguments: [
    "<p>Jane Doe is a reporter at the sea desk.</p>", "<p>Follow the Harbour desk on Facebook.</p>", "<p>(Photo: Bay Wire)</p>",
    "<p>Source: News agencies</p>", "<p>By Jane Doe and John Roe</p>", "<p>Updated March 3, 2024, 10:57 AM</p>",
    "<p>Related: Ferry fares to rise</p>", "<p>Läs också: Hamnen</p>", "<p>Baca juga: Pelabuhan</p>",
  ])
  func `notes at the end are no text`(_ note: String) throws {
    let page =
      "<article><h1>Ferry waits</h1><p>\(first)</p><p>\(second)</p><p>\(first) Again.</p><p>\(second) Again.</p>\(note)</article>"
    let article = try ArticleReader().article(from: Input(id: "test", form: .page, bytes: Array(page.utf8)))
    #expect(article.blocks.map { article.text[$0.range] } == [first, second, first + " Again.", second + " Again."])
  }

  @Test(arguments: [
    "Jane Doe, a reporter, was on board when the ferry left the harbour in the morning.",
    "The source: a pipe that had burst under the pier on Monday, the port found.",
    "Follow the road to the coast and you will see the ferry from far away.",
    "Watch out for the old pier, where the ferry comes in at night.",
    "It helps more than your newsletter does, she told the harbour master.",
    "Reporting by Jane Doe; editing by John Roe",
  ])
  func `lines like notes that are text`(_ line: String) throws {
    #expect(try texts("<p>\(line)</p>", .paragraph) == [line])
  }

  @Test func `the low line between parts is kept`() throws {
    #expect(try texts("<p>___</p>", .paragraph) == ["___"])
  }

  @Test(arguments: [
    ("16:21 GMT", true), ("10.05am", true), ("Updated at 4:21 p.m. ET", true), ("2 hours ago", true), ("14.05 Uhr", true),
    ("35m ago", true), ("Monday 16:21", true), ("3:2", false), ("Aberwen 2:1 Caer", false), ("12", false), ("1. The Anna", false),
    ("7.5 percent", false), ("March 3", false), ("2024", false),
  ])
  func `times of entries`(_ line: String, _ isTime: Bool) {
    #expect(EntryTime.holds(Array(line.utf8)[...]) == isTime)
  }

  @Test func `clock times in any element part the entries of a live blog`() throws {
    let entries = ["16:21", "15:47", "14:10"].map { "<div class=x><span class=t>\($0)</span><p>At \($0) the port said that the ferry was still waiting outside.</p></div>" }
    let found = try blocks("<div>\(entries.joined())</div>")
    #expect(found.filter { $0.kind == .entry }.map(\.text) == ["16:21", "15:47", "14:10"])
    #expect(found.filter { $0.kind == .paragraph }.count == 3)
  }
}
