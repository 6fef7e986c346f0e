import Testing
import Vocabulary

@testable import Archive

@Suite struct CSVTests {
  private let folder = TestFolder()

  private func read(
    _ text: String, limit: Int = 1 << 16, csv: CSVOptions = CSVOptions()
  ) throws -> [Result<Input, BrokenInput>] {
    try folder.read("a.csv", Array(text.utf8), limit: limit, csv: csv)
  }

  @Test func everyColumnIsRead() throws {
    let inputs = try read(
      "\u{FEFF}id,html,url,published,captured,pass,other\r\n"
        + "a,\"<p>He said \"\"no\"\",\r\n twice.\",https://e.example/1,2024-03-01,2024-03-02,\"k \"\"v\"\"\",x\r\n"
        + "\r\n,<p>é,,,,,\r\n")
    let first = try inputs[0].get()
    #expect(first.id == "a")
    #expect(first.form == .decodedPage)
    #expect(String(decoding: first.bytes, as: UTF8.self) == "<p>He said \"no\",\r\n twice.")
    #expect(first.url == "https://e.example/1")
    #expect(first.published == "2024-03-01")
    #expect(first.pass == #""k \"v\"""#)
    #expect(first.origin == Origin(path: folder.path + "/a.csv", offset: 46, captured: "2024-03-02"))
    let second = try inputs[1].get()
    #expect(second.id == "row 2")
    #expect(second.bytes == Array("<p>é".utf8))
    #expect(second.url == nil && second.pass == nil && second.origin.captured == nil)
    #expect(inputs.count == 2)
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func separatorsAndLineEndsAreTold(separator: String, end: String) throws {
    let rows = [["id", "text"], ["a", "\"x\(end)y\(separator)\""], ["b", ""], ["", ""], ["d", "z"]]
    let text = rows.map { $0.joined(separator: separator) }.joined(separator: end)
    let inputs = try read(text).map { try $0.get() }
    #expect(inputs.map(\.id) == ["a", "b", "row 3", "d"])
    #expect(inputs.map { String(decoding: $0.bytes, as: UTF8.self) } == ["x\(end)y\(separator)", "", "", "z"])
  }

  @Test func columnsCanBeNamed() throws {
    let text = "guid|html|body|Text\n1|no|<p>yes|no\n"
    let input = try read(text, csv: CSVOptions(separator: "|", columns: "id=guid, html=body"))[0].get()
    #expect(input.id == "1")
    #expect(input.bytes == Array("<p>yes".utf8))
    #expect(try read("ID,Text\n1,yes\n")[0].get().id == "1")
  }

  @Test(arguments: [
    ("guid=id", nil), ("html", nil), ("html=", nil), ("html=a,x=b", nil), (nil, ""), (nil, ",,"), (nil, "\""), (nil, "é"),
  ] as [(String?, String?)])
  func optionsThatMeanNothingAreRefused(columns: String?, separator: String?) {
    #expect(throws: Failure.self) { try CSVOptions(separator: separator, columns: columns) }
  }

  @Test func aBadRowKeepsItsPlaceAndReadingGoesOn() throws {
    let long = String(repeating: "x", count: 70_000)
    let inputs = try read("id,text\na,A\nb\nc,C,c\n\"d\n\",D\ne,\"E\" x\nf,\(long)\ng,G\nh,\"H\n")
    #expect(
      inputs.map(\.outline) == [
        "a", "row 2: badInput", "row 3: badInput", "d\n", "row 5: badInput", "row 6: tooLarge", "g", "row 8: badInput",
      ])
    let path = folder.path + "/a.csv"
    #expect(
      inputs[1].failure?.failure.message
        == "\(path), row 2 (line 3): 1 field where the first row names 2; put a field that holds a separator, a quote or a line "
        + "end between quotes")
    #expect(
      inputs[4].failure?.failure.message
        == "\(path), row 5 (line 7): line 7: text behind a closing quote; write a quote inside a field twice (\"\")")
    #expect(inputs[7].failure?.failure.message.contains("line 10: a quoted field that does not end") == true)
  }

  @Test func twoColumnsOfArticlesAreOneTooMany() throws {
    let inputs = try read("id,html,text\na,<p>x,\nb,,y\nc,<p>x,y\nd,,\n")
    #expect(inputs.map(\.outline) == ["a", "b", "c: badInput", "d"])
    #expect(try inputs[1].get().form == .text)
    #expect(inputs[2].failure?.failure.message.contains("--columns") == true)
  }

  @Test func aTableWithoutArticlesIsRefusedAsAWhole() throws {
    let options = try CSVOptions(separator: nil, columns: "html=x")
    let failures = try [read("a,b\n1,2\n3,4\n"), read(""), read("id,text\n", csv: options)]
    #expect(failures[0].map(\.outline) == [folder.path + "/a.csv: badInput"])
    #expect(failures[0][0].failure?.failure.message.contains("the first row names: a, b") == true)
    #expect(failures[1].map(\.outline) == [folder.path + "/a.csv: badInput"])
    #expect(failures[2][0].failure?.failure.message.contains("no column “x”") == true)
  }

  @Test func invalidUTF8IsReplacedAndFlagged() throws {
    let input = try folder.read("a.csv", Array("id,text\na,caf".utf8) + [0xE9])[0].get()
    #expect(String(decoding: input.bytes, as: UTF8.self) == "caf\u{FFFD}")
    #expect(input.warnings == ["invalid UTF-8 in the row, replaced by U+FFFD"])
  }

  @Test func base64IsDecoded() throws {
    let inputs = try read("id,html_base64\na,PHA+SGk8L3A+\nb,P*\n")
    #expect(try inputs[0].get().form == .page)
    #expect(try inputs[0].get().bytes == Array("<p>Hi</p>".utf8))
    #expect(inputs[1].outline == "b: badInput")
  }

  @Test func fieldsLongerThanAChunkAreWhole() throws {
    let long = String(repeating: "é\r\n\"\"", count: 200_000)
    let inputs = try read("id,text\na,\"\(long)\"\r\nb,B", limit: 4 << 20)
    #expect(try inputs[0].get().bytes == Array(long.utf8).split(separator: 0x22).joined(separator: [0x22]) + [0x22])
    #expect(try inputs[1].get().id == "b")
  }
}
