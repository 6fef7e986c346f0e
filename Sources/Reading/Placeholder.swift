import Vocabulary
public struct ArticleReader {
  public init() {}
  public func article(from input: Input) throws(Failure) -> Article {
    let text = String(decoding: input.bytes, as: UTF8.self)
    var blocks: [Block] = []; var start = 0
    let bytes = Array(text.utf8)
    for i in 0...bytes.count where i == bytes.count || bytes[i] == 10 {
      var a = start, b = i
      while a < b, bytes[a] <= 32 { a += 1 }
      while b > a, bytes[b-1] <= 32 { b -= 1 }
      if b > a { blocks.append(Block(kind: .paragraph, range: TextRange(a, b))) }
      start = i + 1
    }
    return Article(text: text, blocks: blocks, url: input.url, published: input.published)
  }
}
