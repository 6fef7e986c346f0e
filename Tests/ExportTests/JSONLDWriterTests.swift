import Foundation
import Testing
import Vocabulary

@testable import Export

@Suite struct JSONLDWriterTests {
  /// A node of the document by its fragment.
  private func node(_ fragment: String, in document: [String: Any]) -> [String: Any]? {
    var ahead: [Any] = [document]
    while let value = ahead.popLast() {
      if let array = value as? [Any] { ahead += array }
      guard let object = value as? [String: Any] else { continue }
      if object.count > 1, (object["id"] as? String)?.hasSuffix("#" + fragment) == true { return object }
      ahead += object.values
    }
    return nil
  }

  @Test func aFigureIsWrittenAsAQuantity() throws {
    let document = try parsed(documentLine(Sample.record))
    let figure = try #require(node("f1", in: document))
    #expect(figure["type"] as? [String] == ["Figure", "QuantitativeValue"])
    #expect(figure["minValue"] as? String == "8000")
    #expect(figure["maxValue"] as? String == "12000")
    #expect(figure["unitText"] as? String == "litre")
    #expect(figure["unitCode"] as? String == "LTR")
    #expect(figure["countedThing"] as? String == "oil")
    #expect(figure["bound"] as? String == "atLeast")
    #expect(figure["approximate"] as? Bool == true)
    #expect((figure["ofActor"] as? String)?.hasSuffix("#a3") == true)
    let money = try #require(node("f2", in: document))
    #expect(money["type"] as? [String] == ["Figure", "MonetaryAmount"])
    #expect(money["value"] as? String == "1300000000")
    #expect(money["currency"] as? String == "EUR")
    let date = try #require(node("f4", in: document))
    #expect(date["type"] as? String == "Figure")
    #expect(date["value"] as? [String: String] == ["type": "xsd:date", "@value": "2024-03-01"])
    let rest = try parsed(documentLine(Sample.rest))
    #expect(node("f1", in: rest)?["value"] as? [String: String] == ["@value": "5-4"])
    #expect(node("f2", in: rest)?["value"] as? String == "2")
    #expect(node("f2", in: rest)?["timeValue"] as? [String: String] == ["type": "xsd:duration", "@value": "PT2H"])
  }

  @Test func aDuplicateLeadsToTheArticleThatHasTheText() throws {
    let document = try parsed(documentLine(Sample.duplicate))
    let first = try #require(document["alternateOf"] as? [String: String])
    #expect(first["type"] == "Entity" && first["identifier"] == "sample/1")
    let based = try parsed(documentLine(Sample.duplicate, base: "https://archive.example/"))
    #expect(based["alternateOf"] as? String == "https://archive.example/sample/1")
    // Two captures of one address, neither with a text of its own.
    var other = Sample.duplicate
    other.id = "sample/6"
    #expect(try parsed(documentLine(other))["id"] as? String != document["id"] as? String)
  }

  @Test func hopsRunFromTheOriginToTheArticle() throws {
    let document = try parsed(documentLine(Sample.record))
    func hops(_ claim: String) throws -> [String] {
      let found = try #require(node(claim, in: document))
      return try #require(found["attribution"] as? [[String: Any]]).map { hop in
        let agent = (hop["agent"] as? String)?.split(separator: "#").last ?? "?"
        return "\(hop["hop"]!) \(agent) \(hop["sourcing"]!) \(hop["cueLemma"] ?? "-")"
      }
    }
    #expect(try hops("c1") == ["1 a1 named tell", "2 a2 media tell", "3 publisher media -"])
    #expect(try hops("c2") == ["1 s1 unnamed -", "2 a1 named -", "3 a2 media tell", "4 publisher media -"])
    #expect(try hops("c3") == ["1 publisher unattributed -"])
    #expect((node("c1", in: document)?["author"] as? String)?.hasSuffix("#a1") == true)
    #expect(node("c2", in: document)?["author"] == nil)
    #expect((node("c2", in: document)?["wasAttributedTo"] as? String)?.hasSuffix("#s1") == true)
  }

  @Test func sourcesNobodyStandsForAreAgentsNamedAsPrinted() throws {
    let document = try parsed(documentLine(Sample.rest))
    let agents = try #require(document["actors"] as? [[String: Any]]).suffix(4)
    #expect(agents.map { $0["name"] as? String } == ["analysts", "a report", "Mr X", "two men"])
    #expect(
      agents.map { ($0["type"] as? [String])?.first }
        == ["CollectiveSource", "DocumentSource", "NamedSource", "UnnamedSource"])
    let unstated = try #require(node("c5-source", in: document))
    #expect(unstated["type"] as? [String] == ["UnstatedSource", "Agent"])
  }

  @Test func aPassageIsDescribedOnceAndNamedElsewhere() throws {
    let line = documentLine(Sample.record)
    let document = try parsed(line)
    let name = try #require(node("char=22,58", in: document)?["id"] as? String)
    #expect(line.components(separatedBy: "\"id\":\"\(name)\"").count == 2)
    // The quote's range and its one piece, the claim's range and its one piece: three of them by name.
    #expect(line.components(separatedBy: "\"\(name)\"").count == 5)
    let selectors = try #require(node("char=22,58", in: document)?["selector"] as? [[String: Any]])
    #expect(selectors[0]["type"] as? String == "TextPositionSelector")
    #expect(selectors[0]["start"] as? Int == 22)
    #expect(selectors[0]["end"] as? Int == 58)
    #expect(
      selectors[1] as? [String: String] == [
        "type": "TextQuoteSelector", "exact": "We found 8,000–12,000 litres of oil,",
        "prefix": "(Agentur Süd) – “", "suffix": "” Mayor Ana Söll",
      ])
  }

  @Test func theContextOfAPassageIsCutBetweenCodePoints() throws {
    let text = String(repeating: "😀", count: 50) + "X" + String(repeating: "é", count: 50)
    let start = 50 * 4
    let article = Article(text: text, blocks: [Block(kind: .paragraph, range: TextRange(start, start + 1))])
    let document = try parsed(documentLine(Record(id: "x", article: article)))
    let selectors = try #require(node("char=50,51", in: document)?["selector"] as? [[String: Any]])
    #expect(selectors[1]["prefix"] as? String == String(repeating: "😀", count: 32))
    #expect(selectors[1]["suffix"] as? String == String(repeating: "é", count: 32))
  }

  @Test func theDocumentIsNamedByAddressAndText() throws {
    let options = GraphOptions(version: "1.0", sha256: stubDigest)
    var record = Sample.record
    let first = options.iri(of: record)
    #expect(first.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    record.article.text += " "
    #expect(options.iri(of: record) != first)
    record = Sample.record
    record.id = "another"
    #expect(options.iri(of: record) == first)
    record.article.url = nil
    #expect(options.iri(of: record) != first)
    #expect(IRI.uuid(digest: [UInt8](0...31)) == "urn:uuid:00010203-0405-8607-8809-0a0b0c0d0e0f")
  }

  @Test func aBaseNamesTheDocumentByTheRecordsId() throws {
    let document = try parsed(documentLine(Sample.rest, base: "https://archive.example/"))
    #expect(document["id"] as? String == "https://archive.example/sample/3%20%28rest%29")
    #expect(node("text", in: document) != nil)
  }

  @Test func theInlineContextIsTheFilesContext() throws {
    let inline = try #require(try parsed(documentLine(Sample.record, context: .inline))["@context"] as? [String: Any])
    let file = try #require(try parsed(Schema.context.text)["@context"] as? [String: Any])
    #expect(NSDictionary(dictionary: inline) == NSDictionary(dictionary: file))
    #expect(documentLine(Sample.record, context: .inline).dropLast().contains("\n") == false)
  }

  @Test func aFailedRecordIsADocumentToo() {
    let iri = GraphOptions(version: "1.0", sha256: stubDigest).iri(of: Sample.failed)
    let lines = [
      #"{"@context":"https://w3id.org/onrecord/v1.jsonld","id":"I","type":"FailedRecord","identifier":"sample/2","#,
      #""errorCode":"tooLarge","errorMessage":"sample/2: too large","#,
      #""input":{"id":"I#input","type":"Input","path":"big.html"},"#,
      #""wasGeneratedBy":{"id":"I#run","type":"Activity","used":"I#input","#,
      #""wasAssociatedWith":{"id":"I#tool","type":["SoftwareAgent","Agent"],"#,
      #""name":"OnRecord","softwareVersion":"1.0"}}}"#,
    ]
    let line = lines.joined().replacing("\"I\"", with: "\"\(iri)\"").replacing("\"I#", with: "\"\(iri)#")
    #expect(documentLine(Sample.failed) == line + "\n")
  }

  @Test(arguments: [
    ("https://news.example/a b", "https://news.example/a%20b"), ("HTTP://x/ä?q={1}|2", "HTTP://x/ä?q=%7B1%7D%7C2"),
    ("urn:isbn:1", "urn:isbn:1"), ("/a:b", nil), ("a/b:c", nil), (":x", nil), ("1a:b", nil), ("plain", nil), ("", nil),
  ])
  func addresses(address: String, iri: String?) {
    #expect(IRI.absolute(address) == iri)
  }

  @Test(arguments: [
    ("2024", "2024", TypedValue.Kind.year), ("2024-03", "2024-03", .month), ("2024-02-29", "2024-02-29", .date),
    ("2024-03-01T08:30", "2024-03-01T08:30:00", .dateTime), ("2024-03-01T08:30Z", "2024-03-01T08:30:00Z", .dateTime),
    ("2024-03-01T08:30:15.25+0100", "2024-03-01T08:30:15.25+01:00", .dateTime), ("P3Y6M", "P3Y6M", .duration),
    ("P1DT12H", "P1DT12H", .duration), ("PT0.5H", nil, nil), ("P2W", nil, nil), ("P48H", nil, nil), ("PT", nil, nil),
    ("P1DT", nil, nil), ("P", nil, nil), ("P1M1Y", nil, nil), ("PTT1H", nil, nil), ("PT1H2D", nil, nil),
    ("2023-02-29", nil, nil), ("2024-13", nil, nil), ("199X", nil, nil), ("2024-W07", nil, nil), ("5-4", nil, nil),
    ("2024-03-01T25:00", nil, nil), ("2024-03-01T08:30+1", nil, nil), ("2024-03-01 08:30", nil, nil), ("", nil, nil),
    ("2024-03-01T08:30:", nil, nil), ("2024-03-01T08", nil, nil), ("2024-0", nil, nil),
  ])
  func formsHaveTypes(value: String, text: String?, kind: TypedValue.Kind?) {
    let typed = TypedValue(value)
    #expect(typed?.text == text)
    #expect(typed?.kind == kind)
  }

  @Test func theSameRecordGivesTheSameBytes() {
    for record in Sample.all { #expect(documentLine(record) == documentLine(record)) }
  }

  @Test func aDeskIsNoPerson() throws {
    var record = Sample.record
    record.article.authors = ["Eva Quast", "Bay Wire Agency"]
    record.article.desks = ["Bay Wire Agency"]
    let document = try parsed(documentLine(record))
    #expect(node("author1", in: document)?["type"] as? String == "Person")
    #expect(node("author2", in: document)?["type"] as? String == "Agent")
  }
}
