import ArgumentParser
import Batch
import Evaluation
import OnRecord
import Vocabulary

/// `onrecord evaluate`: scores against gold annotations.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score the extraction against gold annotations, or the layers against a treebank.",
    discussion: "A folder of articles holds, at any depth, folders with source.html (or source.txt) and gold.json.")

  @Argument(help: "The folder.")
  var folder: String?

  @Option(help: "In place of a folder: a treebank in CoNLL-U, against whose analysis the layers are scored.")
  var conllu: [String] = []

  @Option(help: "Print up to this many faults per layer.")
  var errors: Int = 0

  @Option(help: "Only this layer's faults.")
  var layer: String?

  @Option(help: "Hold the scores against this file of floors; status 1 when one is not held.")
  var floors: String?

  @Flag(help: "Set the floors to these scores where they are higher.")
  var raise = false

  @Flag(help: "Set the floors to these scores, also where they are lower.")
  var lower = false

  func validate() throws {
    if (raise || lower) && floors == nil { throw ValidationError("--raise and --lower need --floors FILE") }
    if folder == nil && conllu.isEmpty {
      throw ValidationError("name a folder of articles, or a treebank with --conllu FILE")
    }
    if folder != nil && !conllu.isEmpty { throw ValidationError("a folder and --conllu are scored apart: name one") }
    if !conllu.isEmpty {
      if floors != nil { throw ValidationError("--floors are for a folder of articles, not for --conllu") }
      if let layer, TreebankMeasure(rawValue: layer) == nil {
        let names = TreebankMeasure.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("no layer \(layer) with --conllu; there are: \(names)")
      }
      return
    }
    if let layer, Layer(rawValue: layer) == nil {
      throw ValidationError("no layer \(layer); there are: \(Layer.allCases.map(\.rawValue).joined(separator: ", "))")
    }
  }

  func run() throws {
    guard let folder else { return try scoreTreebank() }
    var isHeld = true
    do throws(CorpusError) {
      let score = try CorpusScore(folder: folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
      print(table(score), terminator: "")
      isHeld = try holds(score)
    } catch {
      throw Messages.stop("\(error)")
    }
    if !isHeld { throw Status.failed }
  }

  private func scoreTreebank() throws {
    var texts: [TreebankText] = []
    do throws(CorpusError) {
      for path in conllu { texts += try ConlluReader.texts(path: path) }
    } catch {
      throw Messages.stop("\(error)")
    }
    do throws(Failure) {
      print(table(try TreebankScore(texts), texts), terminator: "")
    } catch {
      throw Messages.stop(error.message)
    }
  }

  private func table(_ score: TreebankScore, _ texts: [TreebankText]) -> String {
    let sentences = texts.reduce(0) { $0 + $1.sentences.count }
    let words = texts.reduce(0) { $0 + $1.sentences.reduce(0) { $0 + $1.count } }
    var text = "\(texts.count) text\(texts.count == 1 ? "" : "s"), \(sentences) sentences, \(words) words\n"
    for measure in TreebankMeasure.allCases {
      let s = score.scores[measure]!
      text += Self.pad(measure.rawValue, 17) + Self.percent(score.percent(measure), rounded: true)
      text += "   \(s.hits) right, \(s.missed) missed"
      text += measure.isShare ? "\n" : ", \(s.extra) extra\n"
      guard errors > 0, layer == nil || layer == measure.rawValue else { continue }
      if measure == .classes {
        for confusion in score.confusions.prefix(errors) { text += "    \(confusion.what): \(confusion.count)\n" }
      }
      for fault in score.faults.filter({ $0.measure == measure }).prefix(errors) {
        text += "    \(fault.what): \(fault.passage)\n"
      }
    }
    return text
  }

  /// Whether every floor is held, or was set anew.
  private func holds(_ score: CorpusScore) throws(CorpusError) -> Bool {
    guard let floors else { return true }
    if raise || lower {
      let old = try? Floors(path: floors)
      try (old?.updated(by: score, lowering: lower) ?? Floors(score)).write(to: floors)
      return true
    }
    let broken = try Floors(path: floors).broken(by: score)
    for line in broken { Messages.say("onrecord: \(line)") }
    return broken.isEmpty
  }

  private func table(_ score: CorpusScore) -> String {
    var text = "\(score.articles.count) articles\n"
    for layer in Layer.allCases {
      let s = score.scores[layer]!
      text +=
        Self.pad(layer.rawValue, 14) + Self.percent(s.f1) + "   \(s.hits) right, \(s.missed) missed, \(s.extra) extra\n"
      guard errors > 0, self.layer == nil || self.layer == layer.rawValue else { continue }
      for fault in score.faults.filter({ $0.layer == layer }).prefix(errors) {
        text += "    \(fault.article)  \(fault.what)\n"
      }
    }
    return text
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  /// One decimal, right-aligned: "100.0", " 87.3"; cut off after it, as floors are, unless rounded.
  private static func percent(_ value: Double, rounded: Bool = false) -> String {
    let tenths = Int((value * 10).rounded(rounded ? .toNearestOrEven : .down))
    let text = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, 5 - text.utf8.count)) + text
  }
}
