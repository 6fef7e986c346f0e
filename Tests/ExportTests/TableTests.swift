import Export
import Testing
import Vocabulary

@Suite struct TableTests {
  private func table(_ name: String) throws -> RecordTable { try #require(RecordTable.all.first { $0.name == name }) }

  /// The rows of the sample as dictionaries of what is printed; null is left out.
  private func rows(_ name: String, _ record: Record = Sample.record) throws -> [[String: String]] {
    let table = try table(name)
    let whole = RowSource(record)
    return table.rows(of: whole).map { row in
      #expect(row.count == table.columns.count)
      var printed: [String: String] = [:]
      for (column, cell) in zip(table.columns, row) {
        switch cell {
        case .null: #expect(column.isOptional, "\(name).\(column.name)")
        case .text(let text): printed[column.name] = text
        case .passage(let range): printed[column.name] = whole.text(range)
        case .integer(let value): printed[column.name] = "\(value)"
        case .decimal(let value): printed[column.name] = value.printed
        case .boolean(let value): printed[column.name] = "\(value)"
        }
      }
      return printed
    }
  }

  @Test func everyRowBeginsWithItsArticle() throws {
    for table in RecordTable.all {
      let rows = try rows(table.name)
      #expect(!rows.isEmpty, "the sample has no \(table.name)")
      #expect(rows.allSatisfy { $0["article_id"] == "sample/1" })
      #expect(Set(table.columns.map(\.name)).count == table.columns.count)
    }
  }

  /// A key twice would be one row too many, or one lost.
  @Test func keysAreUnique() throws {
    for table in RecordTable.all {
      let keys = table.columns.filter(\.isKey).map(\.name)
      let rows = try rows(table.name).map { row in keys.map { row[$0] ?? "" } }
      #expect(Set(rows).count == rows.count, "\(table.name)")
    }
  }

  /// Each value of the sample, which uses every key there is, comes back from some column.
  @Test func noColumnIsEmptyInTheSample() throws {
    for table in RecordTable.all {
      // Only a duplicate, which has no more than its page's facts, names another record.
      let rows = try rows(table.name) + (table.name == "articles" ? rows(table.name, Sample.duplicate) : [])
      for column in table.columns where !column.name.hasPrefix("error_") {
        #expect(rows.contains { $0[column.name] != nil }, "\(table.name).\(column.name)")
      }
    }
  }

  @Test func aFigureStandsAsInTheRecord() throws {
    let figure = try rows("figures")[0]
    #expect(figure == [
      "article_id": "sample/1", "figure_id": "f1", "text": "8,000–12,000 litres", "start": "31", "end": "50",
      "kind": "measure", "low": "8000", "high": "12000", "unit": "litre", "per": "day", "bound": "atLeast",
      "approximate": "true", "change": "up", "of": "oil", "about": "the Rhine", "actor_id": "a3", "predicate": "find",
      "rule": "number.range",
    ])
  }

  @Test func aClaimHasItsHopsInOrder() throws {
    let hops = try rows("hops").filter { $0["claim_id"] == "c1" }
    #expect(hops.map { $0["hop"] } == ["1", "2"])
    #expect(hops.map { $0["source_text"] } == ["Mayor Ana Söll", "the Rheinpost"])
    #expect(hops.map { $0["source_actor_id"] } == ["a1", "a2"])
    #expect(hops.map { $0["cue_lemma"] } == ["tell", "tell"])
  }

  /// "It was claimed that": an origin that nobody is named for; and the article's own voice, which has no hop at all.
  @Test func anOriginWithoutANameIsAHop() throws {
    let hops = try rows("hops", Sample.rest)
    #expect(hops.count == 5)
    #expect(hops.last == ["article_id": "sample/3 (rest)", "claim_id": "c5", "hop": "1"])
    #expect(try rows("hops").allSatisfy { $0["claim_id"] != "c3" })
  }

  @Test func piecesKeepTheirPlaces() throws {
    let claim = try rows("claims")[1]
    #expect(claim["text"] == "the cost … not exceed €1.3 billion")
    #expect(claim["content"] == "[[163,171],[178,201]]")
    #expect(try rows("quotes")[0]["text"] == "We found 8,000–12,000 litres of oil,")
  }

  @Test func anIdThatIsListedTwiceIsOneRow() throws {
    var record = Sample.record
    record.claims[0].figures += [Reference(1), Reference(2)]
    #expect(try rows("claim_figures", record).filter { $0["claim_id"] == "c1" }.map { $0["figure_id"] } == ["f1", "f2"])
  }

  @Test func aFailedRecordIsAnArticleWithItsError() throws {
    #expect(try rows("articles", Sample.failed) == [
      [
        "article_id": "sample/2", "error_code": "tooLarge", "error_message": "sample/2: too large", "text": "",
        "input_path": "big.html",
      ]
    ])
    for table in RecordTable.all where table.name != "articles" { #expect(try rows(table.name, Sample.failed).isEmpty) }
  }
}
