import Archive
import CLibXML2
import Reading
import Vocabulary

/// Reads the pages of a JSON-lines file in one of three ways, so that a reader of instruction counts or a clock can
/// set the reading stage beside the parser it stands on:
///
///     reading-benchmark load PAGES      only loads them: what the other two have to be freed of
///     reading-benchmark parse PAGES     htmlReadMemory and xmlFreeDoc on the pages as they are
///     reading-benchmark article PAGES   the whole reading stage, text and metadata
///
/// A number as third argument repeats the work.
@main
enum ReadingBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let work = work(arguments[1]) else {
      print("usage: reading-benchmark load|parse|article PAGES.jsonl [TIMES]")
      return
    }
    let times = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
    var (pages, bytes, sum) = (0, 0, 0)
    let inputs = Array(Inputs(try Parcels(paths: [arguments[2]], format: .jsonl, sha256: { _ in [] })))
    for _ in 0..<times {
      for case .success(let input) in inputs where input.form != .text {
        pages += 1
        bytes += input.bytes.count
        sum += work(input)
      }
    }
    print("\(pages) pages, \(bytes) bytes, \(sum)")
  }

  private static func work(_ name: String) -> ((Input) -> Int)? {
    switch name {
    case "load": { _ in 0 }
    case "parse": parse
    case "article": { input in (try? ArticleReader().article(from: input))?.text.utf8.count ?? 0 }
    default: nil
    }
  }

  /// The yardstick: the parser on the raw page, without filter and without looking at the tree.
  private static func parse(_ input: Input) -> Int {
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue)
    let huge: Int32 = 1 << 19
    return input.bytes.withUnsafeBytes { bytes in
      let document = htmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8", options | huge)
      guard let document else { return 0 }
      xmlFreeDoc(document)
      return 1
    }
  }
}
