import Testing
import Vocabulary

@testable import Reading

@Suite struct Dates {
  private func read(_ body: String, head: String = "", url: String? = nil, captured: String? = nil) throws -> Article {
    let title = "<title>The ferry is lost</title>"
    let page = "<html><head>\(title)\(head)</head><body>\(body)</body></html>"
    let input = Input(
      id: "test", form: .page, bytes: Array(page.utf8), url: url, origin: Origin(captured: captured))
    return try ArticleReader().article(from: input)
  }

  private let headline = "<h1>The ferry is lost</h1>"
  private let text = String(
    repeating: "<p>The ferry left the harbour at noon and was not seen again by those who waited for it there.</p>",
    count: 4)

  // MARK: Texts

  @Test(arguments: [
    ("Veröffentlicht am 3. März 2021", "2021-03-03"), ("3. MÄRZ 2021", "2021-03-03"), ("03.03.21", "2021-03-03"),
    ("12.03.98", "1998-03-12"), ("3.\u{A0}Mär.\u{A0}2021", "2021-03-03"), ("le 1er août 2021", "2021-08-01"),
    ("martes, 2 de marzo del 2021", "2021-03-02"), ("2021. február 12.", "2021-02-12"),
    ("12. února 2021", "2021-02-12"),
    ("12 lutego 2021", "2021-02-12"), ("12. helmikuuta 2021", "2021-02-12"), ("12 лютого 2021", "2021-02-12"),
    ("ngày 12 tháng 2 năm 2021", "2021-02-12"), ("2021년 2월 12일", "2021-02-12"),
    ("12–14 February 2021", "2021-02-14"),
    ("Fri Feb 12 09:30:15 CET 2021", "2021-02-12T09:30:15+01:00"), ("2021-02-12T09:30:5Z", "2021-02-12T09:30:05Z"),
    ("12 Feb 2021 9:30 AM EST", "2021-02-12T09:30:00-05:00"), ("12 Feb 2021 9:30 - 14 Feb", "2021-02-12T09:30:00"),
    ("12/02/2021 09:30 est une date", "2021-12-02T09:30:00"), ("12 Feb 2021 9:30 GMT+02", "2021-02-12T09:30:00+02:00"),
    ("2021-02-12T09:30+0530", "2021-02-12T09:30:00+05:30"),
  ])
  func `dates in many languages`(_ printed: String, _ expected: String) {
    #expect(Timestamp(printed)?.printed == expected)
  }

  @Test(arguments: ["4.10.21.3", "10-12-15-10", "3.10.2", "12 Februar", "Mai 2021", "1.2.345", "99.99.2021"])
  func `numbers that are no dates`(_ printed: String) {
    #expect(Timestamp(printed) == nil)
  }

  @Test(arguments: [
    ("02/03/2021", "en-US", "2021-02-03"), ("02/03/2021", "en-GB", "2021-03-02"), ("02/03/2021", "fr", "2021-03-02"),
    ("02.03.2021", "en-US", "2021-03-02"), ("25/03/2021", "en-US", "2021-03-25"),
  ])
  func `day and month by the language`(_ printed: String, _ language: String, _ expected: String) throws {
    let monthFirst = PublicationDates.isMonthFirst(language: language, url: nil)
    #expect(Timestamp(printed, monthFirst: monthFirst)?.printed == expected)
  }

  @Test func `day and month by the country of the address`() {
    #expect(PublicationDates.isMonthFirst(language: "en", url: "https://daily.example/a"))
    #expect(!PublicationDates.isMonthFirst(language: "en", url: "https://www.daily.co.uk/a"))
    #expect(!PublicationDates.isMonthFirst(language: nil, url: "https://daily.de/a"))
  }

  @Test(arguments: [0, 59, 60, 364, 365, 10_956, 11_015, 11_016, 19_780, 19_781, 20_500])
  func `days are counted and counted back`(_ number: Int) {
    let date = Timestamp(dayNumber: number)
    #expect(date.dayNumber == number)
    #expect(Timestamp(dayNumber: number + 1).dayNumber - date.dayNumber == 1)
  }

  @Test func `moments are compared, not clocks`() throws {
    let evening = try #require(Timestamp("2024-02-12T22:30:00-05:00"))
    let night = try #require(Timestamp("2024-02-13T03:00:00Z"))
    #expect(evening.isLater(than: night))
    #expect(!night.isLater(than: evening))
    #expect(evening.moved(toOffset: 0).printed == "2024-02-13T03:30:00+00:00")
    #expect(night.moved(toOffset: -330).printed == "2024-02-12T21:30:00-05:30")
  }

  // MARK: UTC and the clock of the house

  @Test(arguments: [
    // The clock shown tells the offset.
    ("2024-02-13T03:30:00Z", "February 12, 2024 10:30 PM", "2024-02-12T22:30:00-05:00"),
    ("2024-02-12T22:03:00Z", "13. Februar 2024, 9:03 Uhr", "2024-02-13T09:03:00+11:00"),
    ("2024-02-13T03:30:00Z", "February 13, 2024 3:30 AM", "2024-02-13T03:30:00Z"),
    // A clock of another moment tells nothing.
    ("2024-02-13T13:30:00Z", "February 13, 2024 2:47 PM", "2024-02-13T13:30:00Z"),
    // Only another day is shown.
    ("2024-02-13T03:30:00Z", "February 12, 2024", "2024-02-12"),
    ("2024-02-12T23:15:00Z", "13 February 2024", "2024-02-13"),
    // No clock on earth is that far behind or ahead.
    ("2024-02-13T12:30:00Z", "February 12, 2024", "2024-02-13T12:30:00Z"),
    ("2024-02-12T09:15:00Z", "13 February 2024", "2024-02-12T09:15:00Z"),
    // What has an offset stands.
    ("2024-02-13T03:30:00+01:00", "February 12, 2024", "2024-02-13T03:30:00+01:00"),
  ])
  func `a moment in UTC is told by the clock shown`(_ stated: String, _ shown: String, _ expected: String) throws {
    let stamp = try #require(Timestamp(stated))
    let other = try #require(Timestamp(shown))
    #expect(stamp.local([other]).printed == expected)
  }

  // MARK: Pages

  @Test func `the date by the headline is taken, those of teasers, comments and pictures are not`() throws {
    let article = try read(
      """
      <header><span>Sunday, 3 March 2024</span></header><ul class=teasers><li><time>1 March 2024</time></ul>
      \(headline)<p>By Jane Doe | 12 February 2024, 9.30 am</p>
      <figure><img src=a.jpg><figcaption>The ferry on 7 May 2019</figcaption></figure>\(text)
      <div class=comments><time datetime=2024-02-13>13 February 2024</time></div>
      <aside><time datetime=2024-02-14>14 February 2024</time></aside>
      """)
    #expect(article.published == "2024-02-12T09:30:00")
    #expect(article.modified == nil)
  }

  @Test(arguments: [
    ("Veröffentlicht: 12.02.2024, aktualisiert: 13.02.2024", "2024-02-12", "2024-02-13"),
    ("Publié le 12 février 2024, mis à jour le 13 février 2024", "2024-02-12", "2024-02-13"),
    ("Updated 13 February 2024 | First published 12 February 2024", "2024-02-12", "2024-02-13"),
    ("<b>Stand</b>: 13.02.2024 <i>Erschienen</i>: 12.02.2024", "2024-02-12", "2024-02-13"),
  ])
  func `words before a date tell what it is`(_ line: String, _ published: String, _ modified: String) throws {
    let article = try read("\(headline)<p>\(line)</p>\(text)")
    #expect(article.published == published)
    #expect(article.modified == modified)
  }

  @Test func `a last change is the date when there is no other`() throws {
    let article = try read("\(headline)<p>Stand: 13. Februar 2024</p>\(text)")
    #expect(article.published == "2024-02-13")
  }

  @Test func `a date in pieces`() throws {
    let pieces = "<div><span>Feb</span><span>12</span><span>2024</span><span>5 shares</span></div>"
    #expect(try read("\(headline)\(pieces)\(text)").published == "2024-02-12")
  }

  @Test func `a date at the end that is named the article's`() throws {
    let end = """
      <p>Dieser Beitrag wurde am Montag, 12. Februar 2024 um 9:30 Uhr von Jane Doe abgelegt unter Hafen. Alle \
      Rückmeldungen zu diesem Beitrag können verfolgt werden, und jede ist uns hier willkommen, solange sie freundlich \
      ist.</p>
      """
    #expect(try read("\(headline)\(text)\(text)\(text)\(text)\(text)\(end)").published == "2024-02-12T09:30:00")
  }

  @Test func `dates of other articles are no evidence`() throws {
    let others = "<div class=related-posts><p>1 March 2024</p><p>9 March 2024</p></div>"
    #expect(try read("\(headline)\(text)\(text)\(text)\(others)").published == nil)
  }

  @Test func `the address decides between day and month`() throws {
    let article = try read("\(headline)<p>03/10/2023</p>\(text)", url: "https://daily.example/2023/october/03/ferry")
    #expect(article.published == "2023-10-03")
  }

  @Test func `words in a line do not stand against the address`() throws {
    let line = "<p>The ferry was built on 1 May 2019</p>"
    let article = try read(headline + line + text, url: "https://daily.example/2024/02/12/ferry")
    #expect(article.published == "2024-02-12")
  }

  @Test func `the month of the address decides between dates`() throws {
    let article = try read(
      "\(headline)<p>1 May 2024</p><p>12 February 2024</p>\(text)", url: "https://daily.example/2024/02/ferry")
    #expect(article.published == "2024-02-12")
  }

  @Test func `a date after the page was fetched is none`() throws {
    let head = "<meta property=article:published_time content=2024-12-02>"
    #expect(try read(headline + text, head: head, captured: "2024-02-20T10:00:00Z").published == nil)
    #expect(try read(headline + text, head: head, captured: "2024-12-01T23:00:00Z").published == "2024-12-02")
    #expect(try read(headline + text, head: head).published == "2024-12-02")
  }

  @Test func `what was changed on a day was not published later`() throws {
    let head = "<meta property=article:modified_time content=2024-02-13>"
    let article = try read("\(headline)<p>1 May 2024</p><p>12 February 2024</p>\(text)", head: head)
    #expect(article.published == "2024-02-12")
    #expect(article.modified == "2024-02-13")
  }

  @Test func `a stated day takes its time from the page`() throws {
    let head = "<meta name=date content=2024-02-12>"
    let article = try read("\(headline)<time datetime=2024-02-12T09:30:00+01:00>12.2.</time>\(text)", head: head)
    #expect(article.published == "2024-02-12T09:30:00+01:00")
  }

  @Test func `a main picture's day is the last resort`() throws {
    let dated = "<meta property=og:image content=https://daily.example/uploads/2024/02/12/ferry.jpg>"
    #expect(try read(headline + text, head: dated).published == "2024-02-12")
    let numbered = "<meta property=og:image content=https://daily.example/uploads/2024/02/12-3.jpg>"
    #expect(try read(headline + text, head: numbered).published == nil)
  }

  @Test func `meta elements that write value for content`() throws {
    let article = try read(headline + text, head: "<meta value=2024-02-12 name=article:published_time>")
    #expect(article.published == "2024-02-12")
  }

  @Test func `a name without a date is passed over`() throws {
    let head = "<meta name=date content='{{ date }}'><meta name=created content=2024-02-12>"
    #expect(try read(headline + text, head: head).published == "2024-02-12")
  }

  @Test func `a change before the publication that the caller states is none`() throws {
    let page = "<meta property=article:modified_time content=2024-02-10>\(headline)\(text)"
    let input = Input(id: "test", form: .page, bytes: Array(page.utf8), published: "2024-02-12")
    #expect(try ArticleReader().article(from: input).modified == nil)
  }

  // MARK: Tables

  @Test func `every label is known in its role`() {
    for row in DateNames.labels {
      for word in row.words { #expect(DateNames.role(of: Array(word.utf8)) == row.role, "\(word)") }
      #expect(DateNames.role(of: Array(row.example.utf8)) == row.role, "\(row.example)")
    }
  }

  @Test func `every value of the table of names is a date`() {
    for row in DateNames.names { #expect(Timestamp(row.example) != nil, "\(row.words)") }
  }
}
