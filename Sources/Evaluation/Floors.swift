import FoundationEssentials

/// The scores below which a corpus must not fall, for one state of the corpus.
public struct Floors: Codable, Sendable, Equatable {
  /// Digest of the corpus the floors were measured on.
  public var corpus: String
  /// Percent, by layer.
  public var floors: [String: Double]

  public init(_ score: CorpusScore) {
    corpus = score.digest
    floors = [:]
    for layer in Layer.allCases { floors[layer.rawValue] = Self.floor(score.scores[layer]!.f1) }
  }

  public init(path: String) throws(CorpusError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CorpusError(path: path, reason: "cannot be read; onrecord evaluate DIR --floors \(path) --raise makes it")
    }
    do {
      self = try JSONDecoder().decode(Floors.self, from: data)
    } catch {
      throw CorpusError(path: path, reason: "not a file of floors: \(error)")
    }
  }

  /// Cut, not rounded, to a tenth: a floor is never above what was measured.
  private static func floor(_ percent: Double) -> Double { (percent * 10).rounded(.down) / 10 }

  /// What a score breaks; empty when every floor is held. A corpus that changed since breaks them all.
  public func broken(by score: CorpusScore) -> [String] {
    if corpus != score.digest {
      return ["the corpus changed since its floors were set: look at the scores, then set them again with --raise or --lower"]
    }
    return Layer.allCases.compactMap { layer in
      guard let floor = floors[layer.rawValue] else { return "\(layer.rawValue) has no floor" }
      let have = score.scores[layer]!.f1
      return have + 1e-9 < floor ? "\(layer.rawValue) fell to \(Self.floor(have)), its floor is \(floor)" : nil
    }
  }

  /// Floors as they become by a new score: on the same corpus each is the higher of both, unless lowering is asked for.
  public func updated(by score: CorpusScore, lowering: Bool) -> Floors {
    var new = Floors(score)
    guard !lowering, corpus == score.digest else { return new }
    for (layer, floor) in floors { new.floors[layer] = max(floor, new.floors[layer] ?? 0) }
    return new
  }

  public func write(to path: String) throws(CorpusError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      var data = try encoder.encode(self)
      data.append(0x0A)
      try data.write(to: URL(filePath: path))
    } catch {
      throw CorpusError(path: path, reason: "cannot be written: \(error)")
    }
  }
}
