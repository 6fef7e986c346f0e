import Export
import Records
import Testing
import Vocabulary

@Suite struct RecordReaderTests {
  private func faults(_ line: String) -> [String] {
    RecordReader().read(Array(line.utf8)).faults.map { $0.path + ": " + $0.message }
  }

  /// The sample's line with one passage replaced, which must stand in it.
  private func sample(_ old: String, _ new: String) -> String {
    let line = recordLine(Sample.record)
    guard let start = line.utf8.firstRange(of: old.utf8)?.lowerBound else { preconditionFailure("not there: \(old)") }
    let end = line.utf8.index(start, offsetBy: old.utf8.count)
    return line[..<start] + new + line[end...]
  }

  @Test(arguments: Sample.all.indices)
  func aWrittenRecordIsReadBackWhole(_ i: Int) throws {
    let line = recordLine(Sample.all[i])
    let reading = RecordReader().read(Array(line.utf8))
    #expect(reading.faults.isEmpty)
    #expect(recordLine(try #require(reading.record)) == line)
  }

  @Test func positionsBecomeBytesAgain() throws {
    let reading = RecordReader().read(Array(recordLine(Sample.record).utf8))
    let record = try #require(reading.record)
    #expect(record.claims == Sample.claims)
    #expect(record.quotes == Sample.quotes)
    #expect(record.figures == Sample.figures)
    #expect(record.actors == Sample.actors)
  }

  @Test func keysMayStandInAnyOrder() {
    let line = sample(#""text":"KÖLN"#, #""digest":null,"text":"KÖLN"#)
    #expect(faults(line) == [": key \"digest\" stands twice; the last one counts"])
    let moved = #"{"start":2,"path":null,"kind":"paragraph","end":7}"#
    #expect(faults(sample(#"{"kind":"paragraph","start":138,"end":223,"path":null}"#, moved)) == [])
  }

  @Test func numbersWithAnExponentAreRead() throws {
    let line = sample(#""low":1300000000,"high":1300000000"#, #""low":1.3e9,"high":13E+8"#)
    let record = try #require(RecordReader().read(Array(line.utf8)).record)
    #expect(record.figures[1].low == 1_300_000_000 && record.figures[1].high == 1_300_000_000)
  }

  @Test(arguments: [
    (#""low":8000"#, #""low":"8000""#, "figures[0].low: expected a number, found a string"),
    (#""low":8000"#, #""low":1e99"#, "figures[0].low: expected a number of at most 128 bits, found 1e99"),
    (#""of":"oil","#, "", #"figures[0]: key "of" is missing; every key is in every record, null or [] where there is nothing"#),
    (#""voice":"attributed""#, #""voice":"loud""#, #"claims[0].voice: expected one of attributed, article, found "loud""#),
    (#""url":"#, #""uri":"x","url":"#, #": unknown key "uri"; expected only the keys of onrecord/1"#),
    (#"{"id":"f2""#, #"{"id":"f3""#, #"figures[1].id: expected "f2", found "f3": ids count up from 1 in the order of the list"#),
    (#""same":"f2""#, #""same":"two""#, #"figures[2].same: expected "f" and a number from 1 up, such as "f1", found "two""#),
    (#""start":189,"end":201"#, #""start":189,"end":901"#, "figures[1]: 189 to 901 lies outside the text, which has 223 code points"),
    (#""start":189,"end":201"#, #""start":201,"end":189"#, "figures[1]: starts at 201 and ends before that, at 189"),
    (#""start":189,"end":201"#, #""start":-1,"end":201"#, "figures[1].start: expected a whole number from 0 up, found -1"),
    (#""same":"f2""#, #""same":"f9""#, "figures[2].same: f9 is not in the record, which has 4 of them"),
    (#""quotes":["q1"]"#, #""quotes":["q7"]"#, "claims[0].quotes[0]: q7 is not in the record, which has 2 of them"),
    ("[22,58]", "[22]", "quotes[0].content[0]: expected a piece as [start, end], found 1 numbers"),
    (#""error":null"#, #""error":"no""#, "error: expected an object, found a string"),
    ("onrecord/1", "onrecord/2", #"schema: expected "onrecord/1", found "onrecord/2""#),
  ])
  func aFieldThatDoesNotFitIsNamed(_ old: String, _ new: String, _ fault: String) {
    #expect(faults(sample(old, new)).contains(fault), "found \(faults(sample(old, new)))")
  }

  @Test func whatIsNoJSONSaysWhere() {
    #expect(faults("[]") == [": expected an object, found an array"])
    #expect(faults(#"{"schema":"onrecord/1","id":}"#) == ["id: byte 29: expected a value; each line is one JSON object"])
    #expect(RecordReader().read(Array("{".utf8)).record == nil)
    #expect(faults(recordLine(Sample.record) + "x").last?.contains("expected the end of the line") == true)
  }

  @Test func aThousandFaultsAreNotAllNamed() {
    let warnings = "[" + Array(repeating: "1", count: 1000).joined(separator: ",") + "]"
    let line = sample(#""warnings":["declared charset iso-8859-1, decoded as windows-1252"]"#, #""warnings":"# + warnings)
    #expect(faults(line).count == 100)
  }
}
