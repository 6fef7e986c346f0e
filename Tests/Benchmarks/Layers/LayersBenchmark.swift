import Archive
import English
import Grammar
import Reading
import Vocabulary

/// The clause layers of a JSON-lines file of texts, from tokens to clause borders, beside a plain tokeniser that only
/// cuts at white space and marks and hashes each word. All run in turn, several times, so that a busy machine costs all
/// of them the same.
///
///     layers-benchmark TEXTS.jsonl [ROUNDS]         megabytes a second (medians) and ratios
///     layers-benchmark TEXTS.jsonl 1 WAY            one way, once, for instruction counts: load, plain, tokens,
///                                                   "word classes", phrases or clauses
@main
enum LayersBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      print("usage: layers-benchmark TEXTS.jsonl [ROUNDS [WAY]]")
      return
    }
    let inputs = Inputs(try Parcels(paths: [arguments[1]], format: .jsonl, sha256: { _ in [] }))
    var articles: [Article] = []
    for case .success(let input) in inputs { articles.append(try ArticleReader().article(from: input)) }
    let texts = articles.map { Array($0.text.utf8) }
    let bytes = texts.reduce(0) { $0 + $1.count }
    let language = English.language

    func run(_ way: String) -> Int {
      switch way {
      case "load": 0
      case "plain": texts.reduce(0) { $0 + PlainTokenizer.tokens(of: $1).count }
      default: articles.reduce(0) { $0 + layers($1, way) }
      }
    }
    func layers(_ article: Article, _ way: String) -> Int {
      let document = Document(article: article, language: language)
      if way == "tokens" { return document.tokens.count }
      for stage in language.stages where Self.stages.contains(stage.name) {
        stage.run(document)
        if stage.name == way { break }
      }
      return document.tokens.count + document.nounPhrases.count + document.clauses.count
    }

    if arguments.count > 3 {
      print("\(arguments[3]): \(bytes) bytes, \(run(arguments[3]))")
      return
    }
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
    let clock = ContinuousClock()
    var rates: [String: [Double]] = [:]
    for _ in 0..<rounds {
      for way in Self.ways {
        let time = clock.measure { blackHole = run(way) }
        rates[way, default: []].append(Double(bytes) / 1e6 / (time / .seconds(1)))
      }
    }
    func median(_ way: String) -> Double { rates[way]!.sorted()[rounds / 2] }
    print("\(texts.count) texts, \(bytes) bytes, \(rounds) rounds; medians")
    for way in Self.ways {
      print("\(way): \(oneDigit(median(way))) MB/s, \(oneDigit(median("plain") / median(way))) times the plain tokeniser's time")
    }
  }

  private static let ways = ["plain", "tokens", "word classes", "phrases", "clauses"]
  private static let stages: Set<String> = ["word classes", "phrases", "clauses"]
  /// Keeps the work from being optimised away.
  nonisolated(unsafe) static var blackHole = 0

  private static func oneDigit(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

/// The yardstick: what no tokeniser can do without.
enum PlainTokenizer {
  struct Token {
    var start: Int32
    var end: Int32
    var hash: UInt32
  }

  static func tokens(of text: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.count / 5)
    text.withUnsafeBufferPointer { text in
      var i = 0
      while i < text.count {
        let start = i
        var hash: UInt32 = 0x811C_9DC5
        while i < text.count, isWord(text[i]) {
          hash = (hash ^ UInt32(text[i])) &* 0x0100_0193
          i += 1
        }
        if i == start {
          i += 1
          if text[start] <= 0x20 { continue }
        }
        tokens.append(Token(start: Int32(start), end: Int32(i), hash: hash))
      }
    }
    return tokens
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
