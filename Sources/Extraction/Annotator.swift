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

  /// - Parameter tracing: keep what was tried, for explanations.
  public func document(of article: Article, tracing: Bool = false) -> Document {
    let document = Document(article: article, language: language, listed: listed)
    if tracing { document.trace = Trace() }
    document.annotate()
    return document
  }
}
