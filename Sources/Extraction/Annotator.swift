import Grammar
import Vocabulary

/// Text → layers: runs a language's stages over an article.
public struct Annotator: Sendable {
  private let language: Language

  public init(_ language: Language) { self.language = language }

  /// - Parameter tracing: keep what was tried, for explanations.
  public func document(of article: Article, tracing: Bool = false) -> Document {
    let document = Document(article: article, language: language)
    if tracing { document.trace = Trace() }
    document.annotate()
    return document
  }
}
