import Vocabulary

/// Text input: returned unchanged, its lines as paragraphs.
enum PlainText {
  static func article(from input: Input) throws(Failure) -> Article {
    var article = Article(url: input.url, published: input.published)
    let head = input.bytes.prefix(65_536)
    if head.contains(0) || head.count(where: \.isControl) * 20 > head.count {
      throw Failure(.notText, "the input has control bytes and is no text; give plain text in UTF-8 or a page as HTML")
    }
    let bytes = Decoder.utf8(input.bytes)
    if bytes != input.bytes {
      article.warnings.append("bytes that are no UTF-8 were replaced by U+FFFD; save the text again as UTF-8")
    }
    article.text = String(decoding: bytes, as: UTF8.self)
    article.blocks = blocks(in: bytes)
    article.language = LanguageGuess(bytes).language
    article.dateline = DatelineReader.dateline(in: bytes, blocks: article.blocks)
    if article.blocks.isEmpty { article.access = .none }
    return article
  }

  /// A paragraph for each line that has more than white space.
  private static func blocks(in bytes: [UInt8]) -> [Block] {
    bytes.pieces { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      let trimmed = line.trimmed()
      if trimmed.isEmpty { return nil }
      return Block(kind: .paragraph, range: TextRange(trimmed.startIndex, trimmed.endIndex))
    }
  }
}
