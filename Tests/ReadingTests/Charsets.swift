import Testing
import Vocabulary

@testable import Reading

@Suite struct Charsets {
  private let page = """
    <html><head><title>Café “Zürich”</title></head><body><h1>Café “Zürich”</h1>
    <p>The café at the harbour is closed, said the owner, who is “tired of the storms” and of the winter.</p>
    <p>It will open again in May, when the ferries run, and not a day before that, he said on Monday.</p></body></html>
    """

  private func read(_ bytes: [UInt8]) throws -> Article {
    try ArticleReader().article(from: Input(id: "test", form: .page, bytes: bytes))
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      scalar == "\u{201C}" ? 0x93 : scalar == "\u{201D}" ? 0x94 : UInt8(scalar.value)
    }
  }

  @Test func `UTF-8 with and without a byte order mark`() throws {
    #expect(try read(Array(page.utf8)).title == "Café “Zürich”")
    #expect(try read([0xEF, 0xBB, 0xBF] + Array(page.utf8)).title == "Café “Zürich”")
  }

  @Test(arguments: [true, false])
  func `UTF-16 with and without a byte order mark`(_ bigEndian: Bool) throws {
    let bytes = utf16(page, bigEndian: bigEndian)
    #expect(try read(bytes).title == "Café “Zürich”")
    #expect(try read((bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) + bytes).text.contains("“tired of the storms”"))
  }

  @Test(arguments: [
    ("gb2312", "新闻：镕基", "d0c2cec5a3bae946bbf9"),
    ("gbk", "新闻", "d0c2cec5"),
    ("Shift_JIS", "新聞の記事", "905695b782cc8b4c8e96"),
    ("x-sjis", "①髙", "8740eee0"),
    ("euc-kr", "뉴스", "b4babdba"),
    ("ks_c_5601-1987", "뉴스똠", "b4babdba8c63"),
    ("big5", "新聞", "b773bb44"),
    ("euc-jp", "新聞", "bfb7cab9"),
    ("iso-2022-jp", "新聞", "1b24423f374a391b2842"),
    ("windows-1251", "Новости", "cdeee2eef1f2e8"),
    ("koi8-r", "Новости", "eecfd7cfd3d4c9"),
    ("iso-8859-2", "Łódź", "a3f364bc"),
    ("iso-8859-9", "İzmir “şu”", "dd7a6d69722093fe7594"),
    ("tis-620", "ข่าว", "a2e8d2c7"),
    ("windows-1256", "أخبار", "c3cec8c7d1"),
    ("windows-1255", "חדשות", "e7e3f9e5fa"),
    ("greek", "Νέα", "cddde1"),
  ])
  func `every label decodes as browsers do, and what follows is not lost`(_ label: String, _ word: String, _ hex: String) throws {
    let digits = Array(hex)
    let encoded = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16)! }
    let head = "<html><head><meta http-equiv=content-type content='text/html; charset=\(label)'></head><body><p>"
    let tail = ", said the owner of the ferry, who is tired of the storms and of the winter.</p>"
      + "<p>It will leave again in May, when the storms are over, and not a day before that, he said.</p></body></html>"
    let article = try read(Array(head.utf8) + encoded + Array(tail.utf8))
    #expect(article.text.hasPrefix(word + ", said the owner of the ferry, who is tired of the storms and of the winter.\n\n"))
    // A byte out of place costs itself, not the rest of the page.
    let broken = try read(Array(head.utf8) + encoded + [0xFF, 0x20] + Array(tail.utf8))
    #expect(broken.text.hasSuffix("and not a day before that, he said."))
  }

  @Test func `what calls itself Latin-1 is windows-1252`() throws {
    let declared = page.replacing("<head>", with: "<head><meta charset=iso-8859-1>")
    let article = try read(windows1252(declared))
    #expect(article.title == "Café “Zürich”")
    #expect(article.warnings == ["declared charset iso-8859-1, decoded as windows-1252"])
  }

  @Test func `nothing declared and no UTF-8`() throws {
    let article = try read(windows1252(page))
    #expect(article.title == "Café “Zürich”")
    #expect(article.warnings == ["no charset declared, decoded as windows-1252"])
  }

  @Test func `valid UTF-8 beats a declaration`() throws {
    let declared = page.replacing(
      "<head>", with: "<head><meta http-equiv=Content-Type content='text/html; charset=latin1'>")
    #expect(try read(Array(declared.utf8)).title == "Café “Zürich”")
  }

  @Test func `a declaration behind a long head is found`() throws {
    let filler = String(repeating: "<meta name=x content=y>", count: 100)
    let declared = page.replacing("<head>", with: "<head>\(filler)<meta charset='windows-1251'>")
      .replacing("Café “Zürich”", with: "Storm").replacing("café", with: "port").replacing("“", with: "").replacing(
        "”", with: ""
      )
      .replacing("winter", with: "@@@@")
    let bytes = Array(declared.utf8).map { $0 == 0x40 ? 0xE7 : $0 }
    #expect(try read(bytes).text.contains("зззз"))
  }

  @Test func `a decoded page keeps its letters whatever it declares`() throws {
    let declared = page.replacing("<head>", with: "<head><meta charset=shift_jis>")
    let article = try ArticleReader().article(from: Input(id: "test", form: .decodedPage, bytes: Array(declared.utf8)))
    #expect(article.title == "Café “Zürich”")
    #expect(article.warnings.isEmpty)
  }

  @Test func `a broken byte is replaced and said`() throws {
    let article = try read(
      Array(page.utf8) + Array("<p>A lone byte ".utf8) + [0xE9]
        + Array(" stands here, and it is the only one.</p>".utf8))
    #expect(article.title == "Café “Zürich”")
    #expect(article.warnings.count == 1)
  }

  @Test func `named references of every age`() {
    #expect(
      Entities.decoded(Array("&amp &copy2024 &lsqb;1&rsqb; &#146; &#x201C; &notit; &NotEqualTilde; &bogus;".utf8))
        .string
        == "& ©2024 [1] ’ “ ¬it; ≂̸ &bogus;")
  }

  @Test func `the server's word counts before the page's`() throws {
    let declared = page.replacing("<head>", with: "<head><meta charset=\"iso-8859-5\">")
    func title(_ bytes: [UInt8], sentAs charset: String) throws -> String? {
      var input = Input(id: "test", form: .page, bytes: bytes)
      input.charset = charset
      return try ArticleReader().article(from: input).title
    }
    #expect(try title(windows1252(declared), sentAs: "ISO-8859-1") == "Café “Zürich”")
    // UTF-8 that is valid stays UTF-8, a charset nobody knows leaves the page's, and so does UTF-8 that cannot be.
    #expect(try title(Array(declared.utf8), sentAs: "iso-8859-1") == "Café “Zürich”")
    let right = windows1252(page.replacing("<head>", with: "<head><meta charset=\"windows-1252\">"))
    #expect(try title(right, sentAs: "x-unheard-of") == "Café “Zürich”")
    #expect(try title(right, sentAs: "utf-8") == "Café “Zürich”")
  }
}
