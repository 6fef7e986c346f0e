import Export
import Testing
import Vocabulary

@testable import Pages

/// The page of a record: what stands on it, and that nothing else can.
@Suite struct ArticlePageTests {
  private static let text =
    "“We lost two days,” Mayor Ana Söll told the Rheinpost.\n\nTwo officials said the cost was €5 million.\n\n"
    + "The officials said more. Silos hold 40 tonnes."

  private static func range(_ passage: String, nth: Int = 1) -> TextRange {
    let (bytes, needle) = (Array(text.utf8), Array(passage.utf8))
    let starts = (0...(bytes.count - needle.count)).filter { bytes[$0..<$0 + needle.count].elementsEqual(needle) }
    return TextRange(starts[nth - 1], starts[nth - 1] + needle.count)
  }

  private static let record: Record = {
    let mayor = Source(range: range("Mayor Ana Söll"), actor: Reference(1), kind: .named)
    let paper = Hop(source: Source(range: range("the Rheinpost"), kind: .media))
    func claim(_ passage: String, _ source: Source?, chain: [Hop] = [], figures: [Int] = []) -> Claim {
      Claim(
        content: [range(passage)], text: passage, voice: source == nil ? .article : .attributed, source: source,
        chain: chain, figures: figures.map { Reference($0) }, rule: "claim.test")
    }
    let blocks =
      text.utf8.indices.isEmpty
      ? []
      : [
        Block(kind: .paragraph, range: TextRange(0, range("\n\n").start)),
        Block(kind: .paragraph, range: range("Two officials said the cost was €5 million.")),
      ]
    return Record(
      id: "one", article: Article(text: text, blocks: blocks, url: "https://news.example/a", title: "Oil & <water>"),
      actors: [Actor(name: "Ana Söll", kind: .person, role: "Mayor", mentions: [])],
      figures: [
        Figure(range: range("€5 million"), kind: .money, low: 5_000_000, high: 5_000_000, currency: "EUR"),
        Figure(range: range("40 tonnes"), kind: .measure, low: 40, high: 40, unit: "tonne"),
      ],
      claims: [
        claim("“We lost two days,”", mayor, chain: [paper]),
        claim("the cost was €5 million", Source(range: range("Two officials"), kind: .unnamed), figures: [1]),
        claim("more", Source(range: range("The officials"), kind: .unnamed)),
        claim("Silos hold 40 tonnes.", nil, figures: [2]),
      ])
  }()

  private func page(_ record: Record = record) -> String { String(decoding: ArticlePage(record).html, as: UTF8.self) }

  @Test func everyClaimStandsInTheTextAndInTheList() {
    let page = page()
    for number in 1...4 {
      #expect(page.contains("id=\"c\(number)\""))
      #expect(page.contains("id=\"r\(number)\" href=\"#c\(number)\""))
      #expect(page.contains("data-c=\"c\(number)\""))
    }
    #expect(page.contains("through <bdi>the Rheinpost</bdi>"))
    #expect(page.contains("https://news.example/a#:~:text=We%20lost%20two%20days"))
    #expect(page.contains("<h1 dir=\"auto\">Oil &amp; &lt;water&gt;</h1>"))
  }

  /// A text's last stretch, which no block holds, is on the page all the same.
  @Test func nothingOfTheTextIsLost() {
    let last = ArticleBody(Self.record.article, ClaimLooks(Self.record)).views.compactMap { $0["pieces"] as? [View] }
      .map { pieces in
        pieces.compactMap { $0["piece"] as? String }.joined()
      }
    #expect(last.joined().filter { !$0.isNewline } == Self.text.filter { !$0.isNewline })
  }

  @Test func claimsAreGroupedBySourceAndTheArticlesOwnComeLast() {
    var record = Self.record
    record.claims[2].source?.range = Self.range("Two officials")
    record.claims.insert(record.claims.removeLast(), at: 0)
    let groups = ClaimGroups(record).all
    #expect(groups.map(\.name) == ["Ana Söll", "Two officials", nil])
    #expect(groups.map(\.claims) == [[2], [3, 4], [1]])
    #expect(groups.map(\.basis) == [.named, .unnamed, .article])
    #expect(groups[0].role == "Mayor")
  }

  @Test func sharesCountEveryClaimOnce() {
    let counts = SourceShares(Self.record).counts
    #expect(counts.reduce(0) { $0 + $1.count } == 4)
    #expect(counts.first { $0.basis == .unnamed }?.count == 2)
  }

  @Test func nothingIsLoadedAndNothingRunsButItsOwnScript() {
    let page = page()
    #expect(page.contains("content=\"default-src 'none'; script-src 'sha256-"))
    for word in [" src=", "url(", "@import", " style=", " onclick=", "http-equiv=\"refresh"] {
      #expect(!page.contains(word))
    }
    #expect(page.split(separator: "<script").count == 3)
  }

  @Test func theRecordIsInsideWithoutMarkup() {
    let page = page()
    #expect(page.contains("<script type=\"application/json\" id=\"record\">{\"schema\":\"onrecord/1\""))
    #expect(page.contains(#""title":"Oil \u0026 \u003cwater\u003e""#))
  }

  @Test func theSameRecordGivesTheSameBytes() {
    #expect(ArticlePage(Self.record).html == ArticlePage(Self.record).html)
  }

  @Test func anEmptyRecordIsAPageThatSaysSo() {
    let page = page(Record(id: "none", article: Article(access: .none)))
    #expect(page.contains("There is no article on this page."))
    #expect(page.contains("No claims were found."))
  }

  @Test func namesOfPagesAreSafeAndTakenOnce() {
    var names = PageNames()
    #expect(names.name(for: "Corpus/en/wire/source.html") == "corpus-en-wire-source.html")
    #expect(names.name(for: "corpus en wire source") == "corpus-en-wire-source-2.html")
    #expect(names.name(for: "../../etc/passwd") == "etc-passwd.html")
    #expect(names.name(for: "index.html") == "index-2.html")
    #expect(names.name(for: "漢字") == "page.html")
    #expect(names.name(for: String(repeating: "a", count: 300)).utf8.count == 85)
  }
}
