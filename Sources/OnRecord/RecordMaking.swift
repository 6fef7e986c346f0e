import Vocabulary

extension Record {
  /// A record with the article in it and empty layers.
  init(input: Input, article: Article) {
    self.init(id: input.id, pass: input.pass, article: article, digest: Digest.named(Array(article.text.utf8)))
    origin = input.origin
    origin.digest = Digest.named(input.bytes)
    warnings = input.warnings + article.warnings
  }

  /// A record that says why there is none.
  public init(id: String, failure: Failure, origin: Origin, pass: String?) {
    self.init(id: id, error: failure, origin: origin, pass: pass, article: Article(access: .none))
    digest = Digest.named([])
  }
}
