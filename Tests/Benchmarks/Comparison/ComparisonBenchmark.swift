import Archive
import Comparison
import OnRecord
import Vocabulary

/// Comparing two versions of a text beside extracting both, in one run.
///
///     comparison-benchmark TEXTS.jsonl [ROUNDS [WORDS]]
///
/// The new version has every third digit changed, and its paragraphs in the opposite order. Texts of fewer than WORDS words
/// (1,500 if not said) are joined until they have as many.
@main
enum ComparisonBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      print("usage: comparison-benchmark TEXTS.jsonl [ROUNDS [WORDS]]")
      return
    }
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
    let words = arguments.count > 3 ? Int(arguments[3]) ?? 1500 : 1500
    let texts = try joined(arguments[1], words)
    guard !texts.isEmpty else {
      print("no text of \(words) words")
      return
    }
    let pipeline = Pipeline(Options(language: "en", everySentence: true))
    func record(_ text: String) -> Record {
      pipeline.recordOrFailure(Input(id: "", form: .text, bytes: Array(text.utf8)))
    }
    let versions = texts.map { (old: $0, new: changed($0)) }
    let clock = ContinuousClock()
    var (extracting, comparing): ([Duration], [Duration]) = ([], [])
    var changes = 0
    for _ in 0..<rounds {
      var records: [(Record, Record)] = []
      extracting.append(clock.measure { records = versions.map { (record($0.old), record($0.new)) } })
      comparing.append(clock.measure { changes = records.reduce(0) { $0 + ClaimDiff($1.0, $1.1).changes.count } })
    }
    let (one, other) = (extracting.sorted()[rounds / 2], comparing.sorted()[rounds / 2])
    print("\(texts.count) pairs of \(words) words and more, \(changes) changes, \(rounds) rounds; medians for a pair")
    print("extracting both: \(microseconds(one, texts.count)) µs")
    print("comparing: \(microseconds(other, texts.count)) µs, \(Int((other / one * 1000).rounded())) thousandths of it")
  }

  /// Texts of so many words.
  private static func joined(_ path: String, _ words: Int) throws -> [String] {
    var texts: [String] = []
    var text = ""
    let inputs = Inputs(try Parcels(paths: [path], format: .jsonl, sha256: { _ in [] }))
    for case .success(let input) in inputs {
      text += (text.isEmpty ? "" : "\n\n") + String(decoding: input.bytes, as: UTF8.self)
      if text.utf8.split(separator: UInt8(ascii: " ")).count >= words {
        texts.append(text)
        text = ""
      }
    }
    return texts
  }

  private static func changed(_ text: String) -> String {
    var digits = 0
    let other = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard ("1"..."8").contains(scalar) else { return scalar }
          digits += 1
          return digits % 3 == 0 ? UnicodeScalar(scalar.value + 1) ?? scalar : scalar
        }))
    return other.split(separator: "\n\n").reversed().joined(separator: "\n\n")
  }

  private static func microseconds(_ time: Duration, _ count: Int) -> Int { Int(time / .microseconds(1)) / count }
}
