import Evaluation
import Foundation
import Testing

@Suite struct FloorTests {
  private static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Corpus").path

  /// Raise with `onrecord evaluate Corpus --floors Corpus/floors.json --raise`.
  @Test func everyLayerHoldsItsFloor() throws {
    let score = try CorpusScore(folder: Self.corpus)
    #expect(score.articles.count >= 12)
    let floors = try Floors(path: Self.corpus + "/floors.json")
    for broken in floors.broken(by: score) { Issue.record("\(broken)") }
  }

  @Test func aFallenScoreBreaksItsFloor() throws {
    let score = try CorpusScore(folder: Self.corpus)
    var floors = Floors(score)
    #expect(floors.broken(by: score).isEmpty)
    floors.floors["figures"] = 100.1
    #expect(floors.broken(by: score).count == 1)
    floors.corpus = "sha256:other"
    #expect(!floors.broken(by: score).isEmpty)
  }

  @Test func raisingNeverLowersAFloor() throws {
    let score = try CorpusScore(folder: Self.corpus)
    var floors = Floors(score)
    floors.floors["text"] = 101
    #expect(floors.updated(by: score, lowering: false).floors["text"] == 101)
    #expect(floors.updated(by: score, lowering: true).floors["text"] != 101)
  }
}
