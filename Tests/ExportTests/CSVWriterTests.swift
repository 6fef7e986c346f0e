import Export
import Testing
import Vocabulary

@Suite struct CSVWriterTests {
  private func lines(_ name: String, _ record: Record) throws -> String {
    let table = try #require(RecordTable.all.first { $0.name == name })
    return String(decoding: CSVWriter().rows(of: table, RowSource(record)), as: UTF8.self)
  }

  /// The line of the one warning that the record has.
  private func warning(_ text: String) throws -> String {
    try lines("warnings", Record(id: "r", warnings: [text]))
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("two\r\nlines", "\"two\r\nlines\""), ("", "\"\""), (" edge ", " edge "), ("ž “quoted”", "ž “quoted”"),
    ("nul\0", "nul\u{FFFD}"),
  ])
  func aTextIsQuotedWhereItMustBe(_ text: String, _ cell: String) throws {
    #expect(try warning(text) == "r,1,\(cell)\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+5%", "'+5%"), ("-2.2%", "'-2.2%"), ("@cmd", "'@cmd"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
    ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("a=1", "a=1"), ("'x", "'x"),
  ])
  func aTextIsNoFormula(_ text: String, _ cell: String) throws {
    #expect(try warning(text) == "r,1,\(cell)\r\n")
  }

  /// The id too, and the same in every table, or nothing would join.
  @Test func anIdIsNoFormulaEither() throws {
    let record = Record(id: "=id", article: Article(authors: ["A"]), warnings: ["w"])
    #expect(try lines("warnings", record) == "'=id,1,w\r\n")
    #expect(try lines("authors", record) == "'=id,1,A,false\r\n")
  }

  @Test func aNegativeNumberStaysANumber() throws {
    let text = "It fell by -2.25 points."
    let figure = Figure(range: TextRange(11, 16), kind: .measure, low: "-2.25", high: "-2.25", rule: "number")
    let record = Record(id: "r", article: Article(text: text), figures: [figure])
    #expect(try lines("figures", record) == "r,f1,'-2.25,11,16,measure,-2.25,-2.25,,,,,false,,,,,,,,,number\r\n")
  }

  @Test func theHeaderNamesTheColumns() throws {
    let table = try #require(RecordTable.all.first { $0.name == "claim_figures" })
    #expect(CSVWriter().header(of: table) == Array("article_id,claim_id,figure_id\r\n".utf8))
  }
}
