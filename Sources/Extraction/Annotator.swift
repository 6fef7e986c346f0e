import Grammar
import Vocabulary

/// Text → layers: runs a language's stages over an article.
public struct Annotator: Sendable {
  private let language: Language
  private let listed: ListedNames?

  /// - Parameter listed: the user's own list of actors, whose names win over every rule.
  public init(_ language: Language, listed: ListedNames? = nil) {
    self.language = language
    self.listed = listed
  }

  /// More words and marks than this mean a text made to break its reader, or many articles in one: a long one has ten
  /// thousand. The densest such text takes half a minute.
  public static let tokenLimit = 500_000

  /// - Parameter tracing: keep what was tried, for explanations.
  /// - Throws: when the text is longer than `tokenLimit`.
  public func document(of article: Article, tracing: Bool = false) throws(Failure) -> Document {
    let document = Document(article: article, language: language, listed: listed)
    if document.tokens.count > Self.tokenLimit {
      throw Failure(
        .tooComplex,
        "the text has \(document.tokens.count) words and marks, the limit is \(Self.tokenLimit); cut it into articles")
    }
    if tracing { document.trace = Trace() }
    document.annotate()
    return document
  }
}
