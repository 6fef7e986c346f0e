import CLibXML2
import Testing
import Vocabulary

@testable import Reading

/// Input on which libxml2 2.9 loses or garbles text without a word. Each case is held against the bare parser too: the
/// day that one reads it rightly, the case says so and its cure can go.
@Suite struct ParserFaults {
  private static let prose = "The ferry left the harbour at noon, said the captain, and it did not come back."

  /// An article whose first paragraph stands behind what breaks the parser.
  private static func page(_ hazard: String, _ text: String = prose) -> String {
    "<html><body><article>\(hazard)<p>\(text)</p><p>A search went on through the night, said the harbour master.</p>"
      + "</article></body></html>"
  }

  private func read(_ html: String) throws -> String {
    try ArticleReader().article(from: Input(id: "test", form: .page, bytes: Array(html.utf8))).text
  }

  /// All text the parser finds in the page as it is.
  private func bareText(_ html: String) -> String {
    let bytes = Array(html.utf8)
    let options = Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
    let document = bytes.withUnsafeBytes {
      htmlReadMemory($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), nil, "UTF-8", options)
    }
    guard let document, let root = xmlDocGetRootElement(document), let content = xmlNodeGetContent(root) else { return "" }
    defer {
      onrecord_xmlFree(content)
      xmlFreeDoc(document)
    }
    return String(cString: content)
  }

  @Test(arguments: [
    ("depth over 256", String(repeating: "<div>", count: 300)),
    ("a zero byte in an attribute", "<p title='a\u{0}b'>Yes.</p>"),
    ("an empty comment", "<!-->"), ("an empty comment with a hyphen", "<!--->"),
    ("a comment that is never closed", "<!-- nobody closes this "),
    ("a script over ten megabytes", "<script>" + String(repeating: "0123456789", count: 1_010_000) + "</script>"),
  ])
  func `text the parser loses is there`(_ name: String, _ hazard: String) throws {
    let html = Self.page(hazard)
    #expect(!bareText(html).contains(Self.prose), "libxml2 has learnt to read \(name)")
    #expect(try read(html).contains(Self.prose))
  }

  @Test(arguments: [
    "<template><p>A seagull saw it, and nobody else.</p></template>",
    "<iframe><p>A seagull saw it, and nobody else.</p></iframe>",
    "<xmp><p>A seagull saw it, and nobody else.</p></xmp>",
    "<noembed><p>A seagull saw it, and nobody else.</p></noembed>",
    "<textarea><p>A seagull saw it, and nobody else.</p></textarea>",
    "<svg><title>A seagull saw it, and nobody else.</title></svg>",
    "<![CDATA[ A seagull saw it, and nobody else. ]]>",
  ])
  func `text that browsers hide and the parser shows stays out`(_ hazard: String) throws {
    let html = Self.page(hazard)
    #expect(bareText(html).contains("A seagull"), "libxml2 has learnt to hide \(hazard)")
    #expect(try read(html).hasPrefix(Self.prose))
    #expect(try !read(html).contains("A seagull"))
  }

  @Test func `a declaration that is none is no text`() throws {
    #expect(try read(Self.page("<!bogus A seagull saw it.>")).hasPrefix(Self.prose))
  }

  @Test(arguments: [
    ("names of HTML5", "&lsqb;the ferry&rsqb;&comma; he asked&quest;", "[the ferry], he asked?"),
    ("names without a semicolon", "Smith &amp Sons &copy 2024 said so, all of them.", "Smith & Sons © 2024 said so, all of them."),
    ("numbers of windows-1252", "&#147;It&#146;s lost,&#148; he said &#150; twice.", "“It’s lost,” he said – twice."),
    ("controls", "The fer\u{1}ry, he said, &#0;was &#x110000;lost.", "The ferry, he said, \u{FFFD}was \u{FFFD}lost."),
    ("a zero byte", "The f\u{0}rry, he said, was lost at sea.", "The f\u{FFFD}rry, he said, was lost at sea."),
  ])
  func `characters come out as browsers show them`(_ name: String, _ printed: String, _ wanted: String) throws {
    let html = Self.page("", "\(printed) \(Self.prose)")
    #expect(!bareText(html).contains(wanted), "libxml2 has learnt to read \(name)")
    #expect(try read(html).hasPrefix("\(wanted) \(Self.prose)"))
  }

  @Test(arguments: ["wbr", "source", "track", "my-element", "article", "section", "o:p"])
  func `a paragraph ends where the next block begins`(_ element: String) throws {
    let text = try read(
      "<html><body><main><p>One ferry left, said the captain, at noon.<\(element)><p>\(Self.prose)</p></main></body></html>")
    #expect(text == "One ferry left, said the captain, at noon.\n\n" + Self.prose)
  }

  @Test(arguments: ["wbr", "source", "track"])
  func `elements without an end swallow nothing`(_ element: String) throws {
    #expect(try read(Self.page("", "The harbour<\(element)>master said so, and he said it twice.")).hasPrefix("The harbourmaster"))
  }

  @Test func `a name with a colon is no name without it`() throws {
    let article = try ArticleReader().article(
      from: Input(
        id: "test", form: .page,
        bytes: Array(("<head><og:title>Wrong</og:title><title>Ferry lost at sea</title></head>" + Self.page("")).utf8)))
    #expect(article.title == "Ferry lost at sea")
  }

  @Test func `a title is text, without what looks like a tag in it`() throws {
    let article = try ArticleReader().article(
      from: Input(
        id: "test", form: .page,
        bytes: Array(("<head><title>Ferry &lt;Star&gt; <b>lost</b> at sea</title><meta name=author content='Ann Poe'></head>" + Self.page("")).utf8)))
    #expect(article.title == "Ferry <Star> lost at sea")
    #expect(article.authors == ["Ann Poe"])
  }

  @Test func `a noscript in the head does not end it`() throws {
    let article = try ArticleReader().article(
      from: Input(
        id: "test", form: .page,
        bytes: Array(("<head><noscript><img src=x></noscript><title>Ferry lost at sea</title><meta name=author content='Ann Poe'></head>" + Self.page("")).utf8)))
    #expect(article.title == "Ferry lost at sea")
    #expect(article.authors == ["Ann Poe"])
    #expect(article.text.hasPrefix(Self.prose))
  }

  @Test func `an attribute's quotation mark that is never closed costs its tag only`() throws {
    #expect(try read(Self.page("<p class=\"x>Yes.</p>")).contains(Self.prose))
  }

  @Test func `a box left open in a button ends with it`() throws {
    #expect(try read(Self.page("<button><span><div>Share <table></span></button>")).hasPrefix(Self.prose))
  }

  @Test func `text behind the end of the page and a second body are read`() throws {
    let more = "<p>A second ferry left the harbour at one, said the captain, and came back.</p>"
    let html = "<html><body><p>\(Self.prose)</p></body></html>\(more)<html><body>\(more.replacing("second", with: "third"))</body></html>"
    let text = try read(html)
    for word in ["The ferry", "A second", "A third"] { #expect(text.contains(word)) }
  }

  @Test func `attributes of an html tag behind a text are not lost`() throws {
    let html = "x<html lang=fr><head><title>Le bac</title></head><body>\(Self.page(""))</body></html>"
    let article = try ArticleReader().article(from: Input(id: "test", form: .page, bytes: Array(html.utf8)))
    #expect(article.language == "fr" || article.warnings.contains { $0.contains("fr") })
  }

  @Test func `attributes stay with their tag where the parser adds elements of its own`() throws {
    let html = """
      <title>Ferry lost</title><p class=byline>By <a rel=author href=/ann>Ann Poe</a></p><body class=x>
      <td class=y><p itemprop=articleBody>\(Self.prose)</p><tr><td><p class=z>So said the harbour master, at noon.</p>
      """
    let page = try PageParser.page(from: Array(html.utf8))
    let found = (0..<page.count).compactMap { node in
      page.attribute(.class, of: node).map { "\(page.spelledName(node)).\($0.string)" }
    }
    #expect(found.contains("p.byline"))
    #expect(found.contains("td.y"))
    #expect(found.contains("p.z"))
    let body = (0..<page.count).first { page.attribute(.itemprop, of: $0) != nil }
    #expect(body.map { page.fullText($0).string } == Self.prose)
  }
}
