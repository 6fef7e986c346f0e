import Foundation
import GRDB
import Vocabulary

@testable import Store

/// Small articles made by hand: one sentence, one source, one claim with its quote and figure.
struct ArticleSketch {
  var id: String
  var text = "“The river rose 3 metres,” Tarvo Kuusk told the Harben Post."
  var said = "The river rose 3 metres,"
  var speaker = "Tarvo Kuusk"
  var kind = Source.Kind.named
  var aliases: [String] = []
  var relay: String?
  var published: String? = "2025-03-14T09:00:00Z"

  var record: Vocabulary.Record {
    var actors = [Actor(name: speaker, kind: .person, aliases: aliases, mentions: [])]
    var chain: [Hop] = []
    if let relay {
      actors.append(Actor(name: relay, kind: .media))
      chain = [Hop(source: Source(range: range(relay), actor: Reference(2), kind: .media))]
    }
    let source = Source(range: range(speaker), actor: kind == .named ? Reference(1) : nil, kind: kind)
    let figure = Figure(
      range: range("3 metres"), kind: .measure, low: "3", high: "3.5", unit: "metre", of: "river", rule: "measure")
    let quote = Quote(content: [range(said)], kind: .direct, source: source, claim: Reference(1), rule: "quote")
    let claim = Claim(
      content: [range(said)], text: said, voice: .attributed, source: source, chain: chain, quotes: [Reference(1)],
      figures: [Reference(1)], actors: [Reference(1)], rule: "claim")
    return Vocabulary.Record(
      id: id,
      article: Article(
        text: text, blocks: [Block(kind: .paragraph, range: TextRange(0, text.utf8.count))], title: "The river",
        authors: ["Ada Lind"], publisher: "Harben Post", published: published, language: "en"),
      actors: actors, figures: [figure], quotes: [quote], claims: [claim], warnings: ["a warning"])
  }

  private func range(_ passage: String) -> TextRange {
    guard let found = text.utf8.firstRange(of: passage.utf8) else { preconditionFailure("not there: \(passage)") }
    let start = text.utf8.distance(from: text.utf8.startIndex, to: found.lowerBound)
    return TextRange(start, start + passage.utf8.count)
  }
}

/// A store in a folder of its own.
struct TestStore {
  let path: String
  let store: RecordStore

  init(_ sketches: [ArticleSketch] = []) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("records.sqlite").path
    store = try RecordStore(path: path)
    try store.replace(with: sketches.map { ArticleRows($0.record) })
  }

  /// What a query gives, cells joined by "|".
  func rows(_ sql: String) throws -> [String] {
    try store.queue.read { db in
      try Row.fetchAll(db, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "" : $0.description.filter { $0 != "\"" } }.joined(separator: "|")
      }
    }
  }

  /// Nil when the file, its references and its search indexes are sound.
  func fault() throws -> String? {
    try store.queue.write { db in
      for table in ["claims", "quotes", "figures", "actors", "aliases"] {
        try db.execute(sql: "INSERT INTO \(table)_search(\(table)_search, rank) VALUES ('integrity-check', 1)")
      }
      let found = try String.fetchOne(db, sql: "PRAGMA integrity_check")
      let stray = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      return found == "ok" && stray.isEmpty ? nil : "\(found ?? ""), \(stray)"
    }
  }
}
