import FoundationEssentials
import OnRecord
import Vocabulary

/// A folder of gold articles, and how well the pipeline does on them.
public struct CorpusScore: Sendable {
  /// One thing that is wrong, and where.
  public struct Fault: Sendable {
    public let article: String
    public let layer: Layer
    public let what: String
  }

  /// Names of the articles, in order.
  public let articles: [String]
  public let scores: [Layer: Score]
  public let faults: [Fault]
  /// SHA-256 over all pages and annotations: floors hold for one state of the corpus.
  public let digest: String

  /// - Parameter folder: holds, at any depth, folders with `gold.json` and `source.html` or `source.txt`.
  public init(folder: String, pipeline: Pipeline = Pipeline()) throws(CorpusError) {
    let folders = try Self.articleFolders(in: folder)
    var scores: [Layer: Score] = [:]
    var faults: [Fault] = []
    var bytes: [UInt8] = []
    var names: [String] = []
    for path in folders {
      let name = String(path.dropFirst(folder.count).drop { $0 == "/" })
      let (source, form) = try Self.source(in: path)
      let goldBytes = try Self.read(path + "/gold.json")
      let gold: Gold
      do {
        gold = try JSONDecoder().decode(Gold.self, from: Data(goldBytes))
      } catch {
        throw CorpusError(path: path + "/gold.json", reason: "not gold annotations: \(error); see onrecord schema gold")
      }
      bytes += source + goldBytes
      let record = pipeline.recordOrFailure(Input(id: name, form: form, bytes: source))
      let score = ArticleScore(record: record, gold: gold)
      for layer in Layer.allCases { scores[layer] = (scores[layer] ?? Score()) + score.scores[layer]! }
      faults += score.faults.map { Fault(article: name, layer: $0.layer, what: $0.what) }
      names.append(name)
    }
    self.scores = scores
    self.faults = faults
    articles = names
    digest = Digest.named(bytes)
  }

  private static func articleFolders(in folder: String) throws(CorpusError) -> [String] {
    let paths: [String]
    do {
      paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    } catch {
      throw CorpusError(path: folder, reason: "cannot be read; name a folder of articles with gold.json")
    }
    let found = paths.filter { $0 == "gold.json" || $0.hasSuffix("/gold.json") }.map { path in
      folder + (path == "gold.json" ? "" : "/" + path.dropLast("/gold.json".utf8.count))
    }
    if found.isEmpty { throw CorpusError(path: folder, reason: "holds no gold.json; expected FOLDER/…/gold.json beside source.html") }
    return found.sorted()
  }

  private static func source(in path: String) throws(CorpusError) -> ([UInt8], Input.Form) {
    if FileManager.default.fileExists(atPath: path + "/source.html") { return (try read(path + "/source.html"), .page) }
    return (try read(path + "/source.txt"), .text)
  }

  private static func read(_ path: String) throws(CorpusError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CorpusError(path: path, reason: "cannot be read; an article is source.html or source.txt beside gold.json")
    }
    return Array(data)
  }
}

/// What is wrong with a corpus folder or its floors.
public struct CorpusError: Error, Sendable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public var description: String { "\(path): \(reason)" }
}
