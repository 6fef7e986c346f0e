import Comparison
import Testing
import Vocabulary

@testable import Pages

/// Two articles side by side: what is marked where.
@Suite struct DiffPageTests {
  private func record(_ text: String, pieces: [String], source: String? = nil, id: String = "x") -> Record {
    func range(_ passage: String) -> TextRange {
      let (bytes, needle) = (Array(text.utf8), Array(passage.utf8))
      let start = (0...(bytes.count - needle.count)).first { bytes[$0..<$0 + needle.count].elementsEqual(needle) }!
      return TextRange(start, start + needle.count)
    }
    let claim = Claim(
      content: pieces.map(range), text: pieces.joined(separator: " … "), voice: source == nil ? .article : .attributed,
      source: source.map { Source(range: range($0), kind: .unnamed) }, rule: "claim.test")
    return Record(
      id: id, article: Article(text: text, url: "https://news.example/a", title: "Flood <b>"), claims: [claim])
  }

  private func change(_ old: Record, _ new: Record, _ kinds: [ChangeKind]) -> ShownChange {
    func passage(_ record: Record) -> ClaimPassage {
      ClaimPassage(claim: Reference(1), range: record.claims[0].range, text: record.claims[0].text)
    }
    return ShownChange(ClaimChange(kinds: kinds, old: passage(old), new: passage(new)), marksWords: true)
  }

  private func words(_ shown: ShownChange, _ record: Record, _ side: ChangeLooks.Side) -> [String] {
    shown.edits(of: record.claims[0], in: Array(record.article.text.utf8), side).map { record.article.text[$0] }
  }

  @Test func wordsThatDifferAreFoundInBothTexts() {
    let old = record("Officials said at least 12 people died.", pieces: ["at least 12 people died"])
    let new = record("Now 19 people died, officials said.", pieces: ["19 people died"])
    let shown = change(old, new, [.figureChanged, .boundDropped])
    #expect(words(shown, old, .old) == ["at least 12"])
    #expect(words(shown, new, .new) == ["19"])
  }

  /// The words between two pieces of a claim are no part of it.
  @Test func aClaimInTwoPiecesIsMarkedInEach() {
    let old = record("“We waited,” she said, “for two\u{A0}days.”", pieces: ["“We waited,”", "“for two\u{A0}days.”"])
    let new = record("“We waited,” she said, “for ten\u{A0}days.”", pieces: ["“We waited,”", "“for ten\u{A0}days.”"])
    let shown = change(old, new, [.quoteEdited])
    #expect(words(shown, old, .old) == ["two"])
    #expect(words(shown, new, .new) == ["ten"])
  }

  /// Typography is no change, and leaves the places of what is one where they are.
  @Test func marksAroundAWordStayApart() {
    let old = record("“We lost three weeks,” he said.", pieces: ["“We lost three weeks,”"])
    let new = record("\"We lost ten weeks,\" he said.", pieces: ["\"We lost ten weeks,\""])
    let shown = change(old, new, [.quoteEdited])
    #expect(words(shown, old, .old) == ["three"])
    #expect(words(shown, new, .new) == ["ten"])
  }

  /// A record from elsewhere whose claim does not say what its pieces say: nothing is marked rather than the wrong words.
  @Test func aTextThatIsNotItsPiecesMarksNothing() {
    var old = record("Twelve people died here.", pieces: ["Twelve people died"])
    old.claims[0].text = "people died"
    let new = record("Nine people died here.", pieces: ["Nine people died"])
    #expect(words(change(old, new, [.figureChanged]), old, .old) == [])
  }

  @Test func thePageHoldsBothArticlesLinkedToEachOther() {
    let old = record("Officials said 12 people died.", pieces: ["12 people died"], source: "Officials")
    let new = record("Officials said 19 people died.", pieces: ["19 people died"], source: "Officials")
    let page = String(decoding: DiffPage(ClaimDiff(old, new)).html, as: UTF8.self)
    #expect(page.contains("<h1 dir=\"auto\">Flood &lt;b&gt;</h1>"))
    #expect(page.split(separator: "<article class=\"text\"").count == 3)
    #expect(page.contains("<script type=\"application/json\" id=\"record\">{\"schema\":\"onrecord-diff/1\""))
    for side in ["old", "new"] { #expect(page.contains("id=\"record-\(side)\">{\"schema\":\"onrecord/1\"")) }
    for word in [" src=", "url(", " style=", "http-equiv=\"refresh"] { #expect(!page.contains(word)) }
  }

  @Test func twoEqualArticlesHaveNoChange() {
    let one = record("Officials said 12 people died.", pieces: ["12 people died"], source: "Officials")
    let page = String(decoding: DiffPage(ClaimDiff(one, one)).html, as: UTF8.self)
    #expect(page.contains("No claim changed."))
    #expect(!page.contains("class=\"item"))
  }

  @Test func kindsAreSpelledOut() {
    #expect(ChangeView.words(.approximationDropped) == "approximation dropped")
    #expect(ChangeView.words(.quoteToParaphrase) == "quote to paraphrase")
  }
}
