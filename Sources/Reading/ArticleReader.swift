import Vocabulary

/// Page bytes → article, in these steps, each a folder:
///
/// | folder | what it does |
/// |---|---|
/// | Decoding | bytes of any encoding → one page in UTF-8 |
/// | Markup | page → tree of elements, with marks of what their names say |
/// | Lines | tree → lines of text, and how much each reads like running text |
/// | Metadata, Authors, Dates | what the page says about its article |
/// | Furniture | lines that belong to no article: menus, teasers, requests |
/// | Body | lines → the article's own lines, each of its kind |
/// | Article | lines → text and blocks, and the dateline |
///
/// Text has the tools on bytes and words that all of them use.
///
/// Deterministic and free of state; one reader may be used from several threads.
public struct ArticleReader: Sendable {
  /// Pages larger than this are refused: the parser needs about fifty times their size in memory.
  public static let sizeLimit = 16 << 20

  private let sizeLimit: Int

  /// - Parameter sizeLimit: bytes of one input.
  public init(sizeLimit: Int = ArticleReader.sizeLimit) { self.sizeLimit = sizeLimit }

  /// Reads one input. What the caller states, address and publication, wins over what the page says.
  public func article(from input: Input) throws(Failure) -> Article {
    guard input.bytes.count <= sizeLimit else {
      throw Failure(
        .tooLarge,
        "the input has \(input.bytes.count) bytes, the limit is \(sizeLimit); cut it into articles, or raise the limit")
    }
    return input.form == .text ? try PlainText.article(from: input) : try article(fromPage: input)
  }

  private func article(fromPage input: Input) throws(Failure) -> Article {
    let charset =
      input.form == .decodedPage
      ? Charset(repairing: input.bytes) : Charset(decoding: input.bytes, sentAs: input.charset)
    try refuseBinary(charset.bytes)
    let page = try PageParser.page(from: StreamedMarkup.assembled(charset.bytes))
    let marks = MarkReader.shared.marks(of: page)
    let segments = Segments(page, marks: marks)
    let head = HeadMetadata(page)
    let data = LinkedData(page.linkedData, head: head, url: input.url)
    let metadata = Metadata(page: page, marks: marks, segments: segments, head: head, data: data, input: input)
    let selection = BodySelection(
      page: page, marks: marks, segments: segments, headline: metadata.headline,
      isArticle: metadata.isArticle, stated: data.body.flatMap { StatedShingles($0) })
    let cleaning = BodyCleaning(
      selection, page: page, marks: marks, segments: segments, titles: metadata.titles, dek: metadata.subtitle,
      authors: metadata.authors, headline: metadata.headline, url: metadata.url)
    let assembly = BlockAssembly(cleaning.lines, kinds: cleaning.kinds, of: segments, page: page)

    let stated = StatedText(data.body, longerThan: assembly.text)
    let text = stated?.text ?? assembly.text
    let language = PageLanguage(stated: metadata.languages, text: text)
    let access = AccessSigns.access(
      page: page, marks: marks, segments: segments, lines: cleaning.lines, head: head, isFree: metadata.isFree)
    var article = Article(
      text: text.string, blocks: stated?.blocks ?? assembly.blocks, url: metadata.url, title: metadata.title,
      subtitle: metadata.subtitle, authors: metadata.authors, publisher: metadata.publisher, section: metadata.section,
      published: metadata.published, modified: metadata.modified, language: language.code,
      access: access, warnings: charset.warnings + [language.warning].compactMap { $0 })
    article.desks = metadata.desks
    article.dateline = DatelineReader.dateline(in: text, blocks: article.blocks)
    if article.blocks.isEmpty {
      article.access = .none
      article.warnings.append("no article found on this page")
    }
    return article
  }

  private func refuseBinary(_ bytes: [UInt8]) throws(Failure) {
    let head = bytes.prefix(4096)
    if head.count > 16 && head.count(where: \.isControl) * 10 > head.count {
      throw Failure(.notText, "the input is binary, not a page; give the HTML itself, unpacked")
    }
  }
}
