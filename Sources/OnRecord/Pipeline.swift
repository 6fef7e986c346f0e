import Extraction
import Grammar
import Reading
import Vocabulary

/// The whole flow, from one page's bytes to one record. Start reading here.
public struct Pipeline: Sendable {
  public let options: Options
  /// The user's list of actors, by the code of the language in whose texts it is looked for.
  private let listed: [String: ListedNames]

  public init(_ options: Options = Options()) {
    self.options = options
    var listed: [String: ListedNames] = [:]
    if !options.actors.isEmpty {
      for language in Languages.all {
        listed[language.code] = ListedNames(options.actors, tokenizer: language.book.tokenizer)
      }
    }
    self.listed = listed
  }

  /// - Throws: `Failure` when the input cannot be read as an article.
  public func record(_ input: Input) throws(Failure) -> Record {
    let article = try reader.article(from: input)  // bytes → text, blocks, metadata
    var record = Record(input: input, article: article)
    if options.onlyArticle { return record }
    guard let language = Languages.language(of: article, override: options.language) else {
      record.warnings.append(Languages.missing(article, override: options.language))
      return record
    }
    let document = try annotator(language).document(of: article)  // text → layers
    let extracted = Extracted(document, everySentence: options.everySentence)  // layers → who said what
    record.actors = extracted.actors
    record.figures = extracted.figures
    record.quotes = extracted.quotes
    record.claims = extracted.claims
    record.warnings += document.warnings
    return record
  }

  /// The record, or in its place an error record with the same id: one bad input never costs another.
  public func recordOrFailure(_ input: Input) -> Record {
    do { return try record(input) } catch { return Record(id: input.id, failure: error, origin: input.origin, pass: input.pass) }
  }

  /// The layers of an article; nil for a language without rules.
  ///
  /// - Parameter tracing: keep what was tried, for explanations.
  public func layers(_ input: Input, tracing: Bool = false) throws(Failure) -> Document? {
    let article = try reader.article(from: input)
    guard let language = Languages.language(of: article, override: options.language) else { return nil }
    return try annotator(language).document(of: article, tracing: tracing)
  }

  /// Builds the languages' tables, which the first record would else wait for.
  public func prepare() {
    if !options.onlyArticle { _ = Languages.all }
  }

  private var reader: ArticleReader { ArticleReader(sizeLimit: options.sizeLimit) }

  private func annotator(_ language: Language) -> Annotator { Annotator(language, listed: listed[language.code]) }
}

/// What a caller may choose.
public struct Options: Sendable {
  /// BCP 47; overrides what the page says.
  public var language: String?
  /// Also make claims of the article's own sentences that carry no figure.
  public var everySentence: Bool
  /// Stop after reading: a record with the article and empty layers.
  public var onlyArticle: Bool
  /// Bytes of a page or text; a larger one is refused.
  public var sizeLimit: Int
  /// The user's own list of actors: it wins over what the rules find.
  public var actors: [ListedActor]

  public static let sizeLimit = ArticleReader.sizeLimit

  public init(
    language: String? = nil, everySentence: Bool = false, onlyArticle: Bool = false,
    sizeLimit: Int = Options.sizeLimit, actors: [ListedActor] = []
  ) {
    self.language = language
    self.everySentence = everySentence
    self.onlyArticle = onlyArticle
    self.sizeLimit = sizeLimit
    self.actors = actors
  }
}
