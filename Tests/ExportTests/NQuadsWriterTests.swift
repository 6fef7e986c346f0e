import Testing
import Vocabulary

@testable import Export

@Suite struct NQuadsWriterTests {
  private func statements(_ record: Record, base: String? = "https://archive.example/") -> [String] {
    let writer = NQuadsWriter(GraphOptions(base: base, version: "1.0", sha256: stubDigest))
    let text = String(decoding: writer.statements(record), as: UTF8.self)
    #expect(text.utf8.last == UInt8(ascii: "\n"))
    return text.utf8.split(separator: UInt8(ascii: "\n")).map { String($0)! }
  }

  /// The statements about one node, without its name and the graph's.
  private func about(_ node: String, _ statements: [String]) -> [String] {
    let subject = "<https://archive.example/x\(node)> "
    let graph = " <https://archive.example/x> ."
    return statements.filter { $0.hasPrefix(subject) && $0.hasSuffix(graph) }.map {
      String($0.dropFirst(subject.utf8.count).dropLast(graph.utf8.count))
    }
  }

  private let type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
  private let own = "https://w3id.org/onrecord/v1#"
  private let schema = "http://schema.org/"
  private let xsd = "http://www.w3.org/2001/XMLSchema#"

  @Test func aFailedRecordIsAGraphToo() {
    var record = Sample.failed
    record.id = "x"
    let graph = "https://archive.example/x"
    #expect(
      statements(record) == [
        "<\(graph)> \(type) <\(own)FailedRecord> <\(graph)> .",
        "<\(graph)> <\(schema)identifier> \"x\" <\(graph)> .",
        "<\(graph)> <\(own)errorCode> \"tooLarge\" <\(graph)> .",
        "<\(graph)> <\(own)errorMessage> \"sample/2: too large\" <\(graph)> .",
        "<\(graph)> <\(own)input> <\(graph)#input> <\(graph)> .",
        "<\(graph)#input> \(type) <\(own)Input> <\(graph)> .",
        "<\(graph)#input> <\(own)path> \"big.html\" <\(graph)> .",
        "<\(graph)> <http://www.w3.org/ns/prov#wasGeneratedBy> <\(graph)#run> <\(graph)> .",
        "<\(graph)#run> \(type) <http://www.w3.org/ns/prov#Activity> <\(graph)> .",
        "<\(graph)#run> <http://www.w3.org/ns/prov#used> <\(graph)#input> <\(graph)> .",
        "<\(graph)#run> <http://www.w3.org/ns/prov#wasAssociatedWith> <\(graph)#tool> <\(graph)> .",
        "<\(graph)#tool> \(type) <http://www.w3.org/ns/prov#SoftwareAgent> <\(graph)> .",
        "<\(graph)#tool> \(type) <http://www.w3.org/ns/prov#Agent> <\(graph)> .",
        "<\(graph)#tool> <\(schema)name> \"OnRecord\" <\(graph)> .",
        "<\(graph)#tool> <\(schema)softwareVersion> \"1.0\" <\(graph)> .",
      ])
  }

  @Test func literalsAreTypedAsTheContextSays() {
    var record = Sample.record
    record.id = "x"
    let all = statements(record)
    let figure = about("#f1", all)
    #expect(figure.contains("<\(schema)minValue> \"8000\"^^<\(xsd)decimal>"))
    #expect(figure.contains("<\(own)approximate> \"true\"^^<\(xsd)boolean>"))
    #expect(figure.contains("<\(own)countedThing> \"oil\""))
    #expect(figure.contains("<\(own)ofActor> <https://archive.example/x#a3>"))
    #expect(about("#f4", all).contains("<\(schema)value> \"2024-03-01\"^^<\(xsd)date>"))
    #expect(about("#c1-hop2", all).contains("<\(own)hop> \"2\"^^<\(xsd)positiveInteger>"))
    #expect(about("#input", all).contains("<\(own)offset> \"12\"^^<\(xsd)nonNegativeInteger>"))
    record.figures = [Figure(range: Sample.range("Friday"), kind: .score, value: "5-4", rule: "score")]
    #expect(about("#f1", statements(record)).contains("<\(schema)value> \"5-4\""))
  }

  @Test func textIsEscapedAndStaysOnItsLine() {
    var record = Sample.failed
    record.id = "x"
    record.error?.message = "a \"b\" \\ c\nd\re\tf\u{8}g\u{0}h\u{7F}i\u{2028}ü😀"
    let expected = #"<\#(own)errorMessage> "a \"b\" \\ c\nd\re\tf\u0008g\u0000h"# + "\u{7F}i\u{2028}ü😀\""
    #expect(about("", statements(record)).contains(expected))
  }

  @Test func everyArticleHasAGraphAndBlankNodesOfItsOwn() throws {
    var labels: [String: String] = [:]
    for base in [nil, "https://archive.example/"] {
      for record in Sample.all {
        let graph = GraphOptions(base: base, version: "1.0", sha256: stubDigest).iri(of: record)
        for statement in statements(record, base: base) {
          #expect(statement.hasSuffix(" <\(graph)> ."))
          for word in statement.split(separator: " ") where word.hasPrefix("_:") {
            #expect(labels.updateValue(graph, forKey: String(word)) ?? graph == graph)
            #expect(word.dropFirst(2).utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 })
          }
        }
      }
    }
    #expect(labels.count > 100)
  }

  @Test func selectorsAreNodesOfTheirPassage() throws {
    var record = Sample.record
    record.id = "x"
    let all = statements(record)
    let selectors = about("#char=22,58", all).compactMap { statement in
      statement.hasPrefix("<http://www.w3.org/ns/oa#hasSelector> ") ? statement.split(separator: " ").last : nil
    }
    #expect(selectors.count == 2)
    let position = all.filter { $0.hasPrefix("\(selectors[0]) ") }.map { $0.split(separator: " ")[2] }
    #expect(
      position == [
        "<http://www.w3.org/ns/oa#TextPositionSelector>", "\"22\"^^<\(xsd)nonNegativeInteger>",
        "\"58\"^^<\(xsd)nonNegativeInteger>",
      ])
  }

  @Test(arguments: ["https://news.example/a b>\n<x", "no address", "https://news.example/{\"a\"}|^`\\", "_:b0"])
  func anAddressBreaksNoLine(address: String) {
    var record = Sample.record
    record.id = "a b>\n<\"\\"
    record.article.url = address
    record.actors[0].sameAs = address
    for base in [nil, "https://archive.example/a b>\n/"] {
      let all = statements(record, base: base)
      for statement in all {
        #expect(statement.hasSuffix(" ."))
        #expect(statement.hasPrefix("<") || statement.hasPrefix("_:b"))
      }
      let addresses = all.filter { $0.contains("<\(schema)url> <") || $0.contains("<\(schema)sameAs> <") }
      #expect(addresses.count == (IRI.absolute(address) == nil ? 0 : 2))
      #expect(all.count == statements(Sample.record, base: base).count)
    }
  }

  @Test func everyTermTheGraphUsesIsInTheContext() throws {
    let terms = ContextTerms.shared
    let url = try #require(terms.term("url"))
    var out = ByteWriter()
    terms.write(url, to: &out)
    terms.writeType(of: url, to: &out)
    let hop = try #require(terms.term("hop"))
    terms.write(hop, to: &out)
    terms.writeType(of: hop, to: &out)
    #expect(
      String(decoding: out.bytes, as: UTF8.self)
        == "<\(schema)url><\(own)hop>^^<\(xsd)positiveInteger>")
    #expect(terms.term("version") == nil)
    #expect(terms.term("@version") == nil)
    #expect(terms.term("ur") == nil)
  }

  @Test func theSameRecordGivesTheSameBytes() {
    for record in Sample.all { #expect(statements(record, base: nil) == statements(record, base: nil)) }
  }
}
