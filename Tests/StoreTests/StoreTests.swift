import Export
import GRDB
import Testing
import Vocabulary

@testable import Store

@Suite struct StoreTests {
  @Test func everyTableIsThereWithItsRows() throws {
    let test = try TestStore([ArticleSketch(id: "a"), ArticleSketch(id: "b", aliases: ["Kuusk"])])
    for table in RecordTable.all {
      let names = try test.rows("SELECT name FROM pragma_table_info('\(table.name)') WHERE name <> 'search_id'")
      #expect(names == table.columns.map(\.name))
    }
    #expect(try test.rows("SELECT article_id, low, typeof(low), high, typeof(high), approximate FROM figures") == [
      "a|3|integer|3.5|real|0", "b|3|integer|3.5|real|0",
    ])
    #expect(try test.fault() == nil)
  }

  @Test func aRecordTakesThePlaceOfTheOneWithItsID() throws {
    let test = try TestStore([ArticleSketch(id: "a", aliases: ["Kuusk", "T. K."]), ArticleSketch(id: "b")])
    let before = try RecordTable.all.map { try test.rows("SELECT count(*) FROM \($0.name)") }
    let changed = ArticleSketch(
      id: "a", text: "“It fell 3 metres,” Tarvo Kuusk said.", said: "It fell 3 metres,", aliases: ["Kuusk", "T. K."])
    for _ in 1...3 { try test.store.replace(with: [ArticleRows(changed.record)]) }
    #expect(try RecordTable.all.map { try test.rows("SELECT count(*) FROM \($0.name)") } == before)
    #expect(try test.rows("SELECT text FROM claims WHERE article_id = 'a'") == ["It fell 3 metres,"])
    #expect(try test.store.answers(to: Question(words: "rose")).map(\.article) == ["b"])
    #expect(try test.fault() == nil)
  }

  /// The same id twice in one transaction: the last one counts.
  @Test func theLastOfTwoCounts() throws {
    let test = try TestStore([ArticleSketch(id: "a"), ArticleSketch(id: "a", published: "2026-01-01")])
    #expect(try test.rows("SELECT article_id, published FROM articles") == ["a|2026-01-01"])
    #expect(try test.rows("SELECT count(*) FROM claims") == ["1"])
  }

  @Test func aFailedRecordIsAnArticleWithItsError() throws {
    let test = try TestStore()
    let failed = Vocabulary.Record(id: "bad", error: Failure(.tooLarge, "bad: too large"))
    try test.store.replace(with: [ArticleRows(failed)])
    #expect(try test.rows("SELECT article_id, error_code, error_message, access FROM articles") == [
      "bad|tooLarge|bad: too large|"
    ])
  }

  @Test func nulAndLargeNumbersAreKept() throws {
    let test = try TestStore()
    var record = Vocabulary.Record(id: "x", article: Article(text: "A\0B"), warnings: ["-1"])
    record.figures = ["123456789012345678901234567890", "0.123456789"].map {
      Figure(range: TextRange(0, 1), kind: .count, low: ExactDecimal($0), high: ExactDecimal($0), rule: "r")
    }
    try test.store.replace(with: [ArticleRows(record)])
    #expect(try test.rows("SELECT text, length(text) FROM articles") == ["A\u{FFFD}B|3"])
    #expect(try test.rows("SELECT typeof(low), low > 1e29 FROM figures ORDER BY figure_id") == ["real|1", "real|0"])
  }

  /// A transaction that fails leaves what was there before.
  @Test func aTransactionIsWholeOrNotAtAll() throws {
    let test = try TestStore([ArticleSketch(id: "a")])
    try test.store.queue.write {
      try $0.execute(sql: """
        CREATE TRIGGER full BEFORE INSERT ON claims WHEN new.article_id = 'a' BEGIN SELECT RAISE(ABORT, 'full'); END
        """)
    }
    #expect(throws: StoreError.self) {
      try test.store.replace(with: ["c", "a"].map { ArticleRows(ArticleSketch(id: $0, published: "2026").record) })
    }
    #expect(try test.rows("SELECT article_id, published FROM articles") == ["a|2025-03-14T09:00:00Z"])
    #expect(try test.fault() == nil)
  }

  @Test func anotherFileIsLeftAlone() throws {
    let test = try TestStore()
    try test.store.queue.write { try $0.execute(sql: "PRAGMA user_version = 7") }
    #expect { _ = try RecordStore(path: test.path) } throws: { "\($0)".contains("tables of version 7") }
    try test.store.queue.write { try $0.execute(sql: "PRAGMA application_id = 1") }
    #expect { _ = try RecordStore(path: test.path) } throws: { "\($0)".contains("not one of onrecord") }
    #expect { _ = try RecordStore(reading: test.path + ".none") } throws: { "\($0)".contains("cannot open") }
  }

  // MARK: Views

  @Test func figuresHaveTheirHops() throws {
    let test = try TestStore([ArticleSketch(id: "a", relay: "Harben Post")])
    let sql = """
      SELECT figure, low, high, unit, hop, source, source_kind, source_name FROM figures_by_source ORDER BY hop
      """
    #expect(try test.rows(sql) == [
      "3 metres|3|3.5|metre|1|Tarvo Kuusk|named|Tarvo Kuusk", "3 metres|3|3.5|metre|2|Harben Post|media|Harben Post",
    ])
  }

  @Test func unnamedClaimsAreThoseThatNobodyStandsBehind() throws {
    let text = "“The river rose 3 metres,” two officials told the Harben Post."
    let test = try TestStore([
      ArticleSketch(id: "named"), ArticleSketch(id: "unnamed", text: text, speaker: "two officials", kind: .unnamed),
      ArticleSketch(id: "relayed", text: text, speaker: "two officials", kind: .unnamed, relay: "Harben Post"),
    ])
    #expect(try test.rows("SELECT article_id, source FROM unnamed_claims") == ["unnamed|two officials"])
  }

  @Test func quotesAreFoundUnderEveryName() throws {
    let text = "“The river rose 3 metres,” Kuusk said."
    let test = try TestStore([
      ArticleSketch(id: "a", aliases: ["Kuusk"]), ArticleSketch(id: "b", text: text, speaker: "Kuusk"),
      ArticleSketch(id: "c", text: "“The river rose 3 metres,” Mia Lepp said.", speaker: "Mia Lepp"),
    ])
    let sql = "SELECT article_id, speaker FROM quotes_by_name WHERE name = 'Kuusk' ORDER BY article_id"
    #expect(try test.rows(sql) == ["a|Tarvo Kuusk", "b|Kuusk"])
  }
}
