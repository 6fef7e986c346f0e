import Testing
import Vocabulary

@testable import Reading

/// What pages say about their articles, in the forms in which they say it.
@Suite struct PageStatements {
  private func read(_ body: String = "", head: String = "", lang: String = "en", url: String? = nil) throws -> Article {
    let page = "<!DOCTYPE html><html lang=\"\(lang)\"><head>\(head)</head><body>\(body)</body></html>"
    return try ArticleReader().article(from: Input(id: "test", form: .page, bytes: Array(page.utf8), url: url))
  }

  private let text = """
    <p>The ferry left the harbour at noon, the captain said, and it carried 312 people to the island.</p>
    <p>By evening the wind had grown so strong that the port was closed, and no ship could come in.</p>
    <p>“We waited outside for nine hours,” said Ana Ferrão, who was on board with her two daughters.</p>
    """

  private func script(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

  // MARK: Title

  private func title(h1: String, og: String? = nil, data: String? = nil, page: String? = nil) throws -> String? {
    var head = page.map { "<title>\($0)</title>" } ?? ""
    if let og { head += "<meta property=og:title content=\"\(og)\"><meta property=og:site_name content=\"The Daily\">" }
    if let data { head += script("{\"@type\":\"NewsArticle\",\"headline\":\"\(data)\"}") }
    return try read("<main><article><h1>\(h1)</h1>\(text)</article></main>", head: head).title
  }

  @Test func `the heading shown is the title when anything agrees with it`() throws {
    let heading = "Ferry waits nine hours outside the harbour"
    let social = "You will not believe what this ferry did"
    #expect(try title(h1: heading, og: social, data: heading) == heading)
    #expect(try title(h1: heading, og: social, page: "\(heading) | The Daily") == heading)
    #expect(try title(h1: heading, og: social, data: "Storm closes port for a night") == heading)
  }

  @Test func `linked data and OpenGraph together outweigh the heading`() throws {
    let headline = "The long night of the island ferry"
    #expect(try title(h1: "Nine hours on the open sea", og: headline, data: headline) == headline)
    #expect(try title(h1: "Nine hours on the open sea", og: headline) == "Nine hours on the open sea")
  }

  @Test func `a kicker in the heading is no part of the title`() throws {
    let headline = "Ferry waits nine hours outside the harbour"
    #expect(try title(h1: "<span>Storm</span> \(headline)", og: headline) == headline)
    #expect(try title(h1: "Storm: \(headline)", og: headline, data: "Storm: \(headline)") == headline)
    #expect(try title(h1: "Storm: \(headline)", og: "Storm: \(headline)", page: headline) == "Storm: \(headline)")
  }

  @Test(arguments: [
    ("Opinion | Let the ferry wait", "Let the ferry wait"), ("Let the ferry wait | Editorial", "Let the ferry wait"),
    ("Kommentar | Die Fähre soll warten", "Die Fähre soll warten"), ("Ferry | Port | Storm", "Ferry | Port | Storm"),
  ])
  func `labels of the kind of text are no part of a title`(_ title: String, _ expected: String) {
    #expect(Title.withoutLabel(title) == expected)
  }

  @Test func `the site's own name is not taken for a headline`() throws {
    let article = try read(
      "<h1>Harbour Notes Weekly</h1><h1>Ferry waits nine hours outside the harbour</h1>\(text)",
      head: "<title>Harbour Notes Weekly: Ferry waits nine hours outside the harbour</title>")
    #expect(article.title == "Ferry waits nine hours outside the harbour")
  }

  @Test(arguments: [
    ("Ferry lost | Daily.example", "Ferry lost"), ("Ferry lost - daily.co.uk", "Ferry lost"),
    ("Ferry lost at 3.30", "Ferry lost at 3.30"),
  ])
  func `a host behind a title is the site's name`(_ title: String, _ expected: String) {
    #expect(SiteName.removed(from: title, known: []) == expected)
  }

  @Test func `without a heading and a site's name a short tail behind a bar is cut`() {
    #expect(
      SiteName.tailRemoved(from: "Ferry waits outside the harbour | Sea | The Daily")
        == "Ferry waits outside the harbour")
    #expect(
      SiteName.tailRemoved(from: "Sea | Ferry waits outside the harbour") == "Sea | Ferry waits outside the harbour")
  }

  // MARK: Authors

  private func authors(_ head: String, byline: String = "") throws -> [String] {
    try read("<main><article><h1>Ferry waits out the storm</h1>\(byline)\(text)</article></main>", head: head).authors
  }

  @Test(arguments: [
    ("{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Jane Doe\"}}", ["Jane Doe"]),
    ("{\"@type\":\"NewsArticle\",\"author\":[\"Jane Doe\",{\"name\":\"José Núñez\"}]}", ["Jane Doe", "José Núñez"]),
    (
      "{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}},{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Jane Doe\"}]}",
      ["Jane Doe"]
    ),
    ("{\"@type\":\"NewsArticle\",\"creator\":\"JANE DOE\"}", ["Jane Doe"]),
    ("{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Ela\"}}", ["Ela"]),
    (
      "{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Organization\",\"name\":\"Bay Wire Agency\"}}",
      ["Bay Wire Agency"]
    ),
    (
      "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Reuters\"},{\"name\":\"Jane Doe\"}]}",
      ["Jane Doe", "Reuters"]
    ),
    ("{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"admin\"}}", []),
  ])
  func `authors in linked data`(_ json: String, _ expected: [String]) throws {
    #expect(try authors(script(json)) == expected)
  }

  @Test(arguments: [
    "<meta name=author content=\"Jane Doe\">", "<meta property=article:author content=\"Jane Doe\">",
    "<meta name=author value=\"Jane Doe\">", "<meta name=dc.creator content=\"Jane Doe\">",
    "<meta name=DCTERMS.creator content=\"Jane Doe\">", "<meta name=parsely-author content=\"Jane Doe\">",
    "<meta name=byl content=\"By JANE DOE\">", "<meta name=citation_author content=\"Jane Doe\">",
    "<meta name=author content=\"Daily Staff\"><meta name=dc.creator content=\"Jane Doe\">",
    "<meta name=twitter:label1 content=\"Written by\"><meta name=twitter:data1 content=\"Jane Doe\">",
  ])
  func `authors in the head`(_ head: String) throws {
    #expect(try authors(head) == ["Jane Doe"])
  }

  @Test(arguments: [
    "<p itemprop=author itemscope itemtype=https://schema.org/Person><a href=/j><span itemprop=name>Jane Doe</span></a></p>",
    "<p itemprop=\"author creator\">Jane Doe</p>", "<p>by <a rel=author href=/x>Jane Doe</a></p>",
    "<div class=\"vcard byline\"><span class=\"fn\">Jane Doe</span>, <span class=role>captain</span></div>",
    "<p class=byline>By JANE DOE</p>", "<p class=byline>ByJane Doe</p>", "<p class=author>Jane Doe 4 March 2024</p>",
    "<p class=author>Jane DoeMarch 4, 2024</p>", "<p class=author-name>Jane Doe, BAY RADIO</p>",
    "<p class=author-name>Jane Doe Senior Writer</p>", "<p><a href=/authors/jane>Jane Doe</a></p>",
    "<p>Written by Jane Doe</p>", "<p>Von Jane Doe</p>", "<p>Por Jane Doe</p>", "<p>Par Jane Doe</p>",
    "<p>Di Jane Doe</p>", "<p>Door Jane Doe</p>", "<p>Av Jane Doe</p>", "<p>Autor: Jane Doe</p>",
    "<p>Автор: Jane Doe</p>",
    "<p>Posted on March 4, 2024 by Jane Doe</p>", "<p>Storm | By Jane Doe | March 4, 2024</p>",
    "<p>Photos and story by Jane Doe</p>", "<div>Jane Doe</div><div>4 March 2024</div>",
  ])
  func `authors in bylines`(_ byline: String) throws {
    #expect(try authors("", byline: byline) == ["Jane Doe"])
  }

  @Test func `desks give way to people and stand where there are none`() throws {
    let desk = "<meta name=author content=\"Bay Wire Agency\"><meta property=og:site_name content=\"The Daily\">"
    #expect(try authors(desk) == ["Bay Wire Agency"])
    #expect(try authors(desk, byline: "<p class=byline>By Jane Doe</p>") == ["Jane Doe"])
    let head = "<meta name=author content=\"Bay Wire Agency\">"
    #expect(try read("<h1>Ferry waits out the storm</h1>\(text)", head: head).desks == ["Bay Wire Agency"])
    #expect(try read("<h1>Ferry waits out the storm</h1><p class=byline>By Jane Doe</p>\(text)").desks == [])
    let house = "<meta name=author content=\"The Daily\"><meta property=og:site_name content=\"The Daily\">"
    #expect(try authors(house) == ["The Daily"])
    #expect(try authors(house, byline: "<p class=byline>By Bay Wire Agency</p>") == ["Bay Wire Agency"])
    #expect(try authors("", byline: "<p class=byline>12 comments</p>") == [])
  }

  @Test func `names of other articles, of readers and of those quoted are no authors`() throws {
    let cards = """
      <section class=comments><p class=author>Rita Reader</p></section>
      <h3>Harbour fees to rise</h3><p class=byline>By John Public</p>
      <h3>Tug sold</h3><p class=byline>By Max Other</p>
      """
    let page = try read(
      """
      <main><article class=comments-open><p class=byline>By Jane Doe</p><h1>Ferry waits out the storm</h1>\(text)
      <p class=quote-author>Ana Ferrão</p></article>\(cards)</main>
      """)
    #expect(page.authors == ["Jane Doe"])
  }

  @Test func `who made the pictures is no author`() throws {
    let picture = """
      <div itemscope itemtype=https://schema.org/ImageObject><meta itemprop=author content="Max Other"></div>
      """
    #expect(try authors("", byline: "<p class=byline>By Jane Doe</p>\(picture)") == ["Jane Doe"])
    #expect(PersonNames.names(in: "Jane Doe, Photographed by Max Other", publisher: nil) == ["Jane Doe"])
  }

  @Test(arguments: [
    ("Maria de la Cruz", ["Maria de la Cruz"]), ("Image: harbour.example)", []), ("See full bio", []),
    ("April Ferry", ["April Ferry"]),
    ("Jane Doe, head of the harbour desk", ["Jane Doe"]),
    ("Byby JANE DOE, JOHN PUBLIC and ANN OTHER", ["Jane Doe", "John Public", "Ann Other"]),
  ])
  func `more names in bylines`(_ field: String, _ expected: [String]) {
    #expect(PersonNames.names(in: field, publisher: nil) == expected)
  }

  // MARK: Linked data

  private let two = """
    [{"@type":"NewsArticle","headline":"Harbour fees to rise again","url":"https://daily.example/fees"},
     {"@type":"NewsArticle","headline":"Ferry waits out the storm","url":"https://www.daily.example/ferry/","articleSection":"Sea"}]
    """

  @Test func `of several articles the page's own is read`() throws {
    let byAddress = LinkedData(
      [Array(two.utf8)], head: HeadMetadata(Page()), url: "http://daily.example/ferry?from=feed")
    #expect(byAddress.headline == "Ferry waits out the storm")
    let byTitle = try read(
      "<h1>Ferry waits out the storm</h1>\(text)",
      head: "<title>Ferry waits out the storm - Daily</title>" + script(two))
    #expect(byTitle.section == "Sea")
    let list =
      "{\"@type\":\"ItemList\",\"itemListElement\":[{\"item\":{\"@type\":\"NewsArticle\",\"headline\":\"Tug sold\"}}]}"
    #expect(LinkedData([Array(list.utf8)], head: HeadMetadata(Page()), url: nil).headline == nil)
  }

  @Test(arguments: [
    "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry lost\",}",
    "<!--{\"@type\":\"NewsArticle\",\"headline\":\"Ferry lost\"}-->",
    "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Ferry lost\"}\n//]]>",
    "{\"@type\":\"NewsArticle\",\"description\":\"One\nTwo\",\"headline\":\"Ferry lost\"}",
    "{\"@type\":\"NewsArticle\",\"description\":\"She said \"no\" to it\",\"headline\":\"Ferry lost\"}",
    "{\"@type\":\"NewsArticle\",\"description\":\"a\"\n\"headline\":\"Ferry lost\"}",
    "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Ferry lost&quot;}",
    "{\"@graph\":[{\"@type\":[\"NewsArticle\",\"Article\"],\"headline\":\"Ferry lost\"}]",
    "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"BlogPosting\",\"headline\":\"Ferry lost\"}}",
    "[[{\"@type\":\"JobPosting\",\"name\":\"Captain\"},{\"@type\":\"ReportageNewsArticle\",\"headline\":\"Ferry lost\"}]]",
    "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry&amp;#32;lost\"}",
  ])
  func `broken and nested linked data`(_ json: String) {
    let headline = LinkedData([Array(json.utf8)], head: HeadMetadata(Page()), url: nil).headline
    #expect(headline == "Ferry lost")
  }

  // MARK: Publisher, section, subtitle, address

  @Test func `publishers by name rather than by host`() throws {
    let data = script("{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"The Daily\"}}")
    #expect(try read(text, head: "<meta property=og:site_name content=daily.example>" + data).publisher == "The Daily")
    #expect(try read(text, head: "<meta property=og:site_name content=daily.example>").publisher == "daily.example")
    #expect(try read(text, head: "<meta name=dcterms.publisher content=\"The Daily\">").publisher == "The Daily")
    let microdata = """
      <div itemscope itemtype=https://schema.org/NewsArticle><div itemprop=publisher itemscope><meta itemprop=name
      content="The Daily"></div><meta itemprop=articleSection content=Sea><div itemprop=articleBody>\(text)</div></div>
      """
    let article = try read(microdata)
    #expect(article.publisher == "The Daily")
    #expect(article.section == "Sea")
  }

  @Test func `sections from where pages name them`() throws {
    let crumbs = """
      {"@type":"BreadcrumbList","itemListElement":[{"name":"Home"},{"item":{"name":"Sea"}},{"name":"Ferry waits out the storm"}]}
      """
    let h1 = "<h1>Ferry waits out the storm</h1>\(text)"
    #expect(try read(h1, head: "<meta property=article:section content=Sea>").section == "Sea")
    #expect(
      try read(
        h1, head: script("{\"@type\":\"NewsArticle\",\"headline\":\"Ferry waits out the storm\"}") + script(crumbs)
      ).section == "Sea")
    #expect(try read("<p class=kicker><a href=/sea>Sea</a></p>" + h1).section == "Sea")
    #expect(try read("<p class=kicker>What a night</p>" + h1).section == nil)
  }

  @Test func `subtitles are no bylines and no titles`() throws {
    let h1 = "<h1>Ferry waits out the storm</h1>"
    let dek = "Nine hours outside the port with 312 people on board"
    #expect(try read("\(h1)<p class=dek>\(dek)</p>\(text)").subtitle == dek)
    #expect(try read("\(h1)<p class=dek>By Jane Doe and John Q. Public</p>\(text)").subtitle == nil)
    let data = "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry waits out the storm\",\"alternativeHeadline\":"
    #expect(try read(h1 + text, head: script(data + "\"\(dek)\"}")).subtitle == dek)
    #expect(try read(h1 + text, head: script(data + "\"Ferry waits out the storm\"}")).subtitle == nil)
  }

  @Test(arguments: [
    (["https://daily.example/ferry", "https://daily.example/other"], "https://daily.example/ferry"),
    (["https://daily.example/", "https://daily.example/ferry"], "https://daily.example/ferry"),
    (["/ferry", "https://daily.example/x"], "https://daily.example/ferry"),
    (["//daily.example/ferry", "http://a.example/"], "https://daily.example/ferry"),
    (["ferry.html", nil], nil), ([nil, "https://daily.example/"], "https://daily.example/"),
  ])
  func `canonical addresses`(_ stated: [String?], _ expected: String?) {
    #expect(Address.canonical(stated) == expected)
  }

  // MARK: Language

  private let german = """
    <p>Die Fähre hat den Hafen am Mittag verlassen und ist nicht mehr gesehen worden, sagte der Kapitän, der auf der Insel
    wartet. Auch die Polizei und das Amt für die See suchen mit einem Boot nach den Leuten an Bord, die von dem Sturm nichts
    gewusst haben. Es ist das dritte Schiff in einem Jahr, das sich dem Hafen nicht gemeldet hat.</p>
    """

  @Test func `the words decide against a statement that is clearly wrong, and the record says so`() throws {
    let article = try read("<h1>Fähre verschollen</h1>\(german)\(german)", lang: "en-US")
    #expect(article.language == "de")
    #expect(article.warnings.contains { $0.contains("en-US") && $0.contains("de") })
    let right = try read("<h1>Fähre verschollen</h1>\(german)", lang: "de-AT")
    #expect(right.language == "de-AT")
    #expect(right.warnings.isEmpty)
  }

  @Test func `another statement that the words confirm is believed without a warning`() throws {
    let article = try read("<h1>Fähre</h1>\(german)", head: "<meta property=og:locale content=de_DE>", lang: "en")
    #expect(article.language == "de-DE")
    #expect(article.warnings.isEmpty)
  }

  @Test(arguments: [("ca", "ca"), ("", "en"), ("x-default", "en"), ("nb_NO", "nb-NO"), ("zh-Hant-TW", "zh-TW")])
  func `languages whose words are not known are believed`(_ stated: String, _ expected: String) {
    let text =
      stated == "nb_NO" || stated.hasPrefix("zh")
      ? "" : "The ferry left the harbour at noon and was not seen again by those who had waited for it."
    #expect(PageLanguage(stated: [stated], text: Array(text.utf8)).code == expected)
  }

  @Test(arguments: [
    ("フェリーは正午に港を出て、島の人々を待たせたまま戻らなかった。", "ja"), ("渡轮中午离开港口，此后再也没有人见过它。", "zh"),
    ("페리는 정오에 항구를 떠났고 다시는 보이지 않았다.", "ko"), ("Το πλοίο έφυγε από το λιμάνι το μεσημέρι.", "el"),
    ("Пором вийшов з порту опівдні, і що з ним сталося, не знає ні капітан, ні порт, як це було від початку.", "uk"),
  ])
  func `languages by script and by words`(_ text: String, _ expected: String) {
    #expect(LanguageGuess(Array(text.utf8)).language == expected)
  }

  // MARK: Access

  private func access(_ head: String = "", after: String = "") throws -> Access {
    try read(
      "<main><article><h1>Ferry waits out the storm</h1>\(text)\(text.replacing("ferry", with: "tug"))\(after)</article></main>",
      head: head
    ).access
  }

  @Test func `access by what the page states`() throws {
    #expect(try access() == .open)
    #expect(try access(script("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}")) == .partial)
    #expect(
      try access(script("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"http://schema.org/False\"}")) == .partial)
    let part = "\"hasPart\":{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":\"False\"}"
    #expect(try access(script("{\"@type\":\"NewsArticle\",\(part)}")) == .partial)
    #expect(try access(script("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":true,\(part)}")) == .open)
    #expect(try access("<meta property=article:content_tier content=locked>") == .partial)
    #expect(try access("<meta property=article:content_tier content=free>") == .open)
    #expect(try read("<ul><li><a href=/>Home</a></li></ul>").access == .none)
  }

  @Test func `access by what stands where the text ends`() throws {
    #expect(try access(after: "<div><p>Subscribe to continue reading.</p></div>") == .partial)
    #expect(try access(after: "<div class=paywall><h2>Like what you see?</h2><p>Log in now</p></div>") == .partial)
    #expect(try access(after: "<div class=article-regwall><p>Please register</p></div>") == .partial)
    #expect(try access(after: "<div class=paywall></div><p>Subscribe to our newsletter</p>") == .open)
    #expect(try access(after: "<div class=footer><p>Log in</p></div>") == .open)
  }

  @Test func `every phrase of a paywall stands in its example`() {
    for row in PaywallPhrases.rows {
      #expect(PaywallPhrases.stand(in: Array(row.example.utf8)[...]), "\(row.example)")
    }
    #expect(
      !PaywallPhrases.stand(in: Array("She wanted to go on reading the letter in the ferry's kitchen.".utf8)[...]))
  }
}
