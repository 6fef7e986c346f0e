import Foundation
import Testing
import Vocabulary

@testable import Export

private let samplesFolder = ProcessInfo.processInfo.environment["ONRECORD_SAMPLES"]

@Suite struct SchemaTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Schemas")

  @Test(arguments: Schema.allCases)
  func theEmbeddedSchemaIsTheFile(schema: Schema) throws {
    #expect(try String(contentsOf: Self.folder.appending(path: schema.fileName), encoding: .utf8) == schema.text)
  }

  @Test func everyFileIsEmbedded() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Schema.allCases.map(\.fileName).sorted())
  }

  /// The samples use every key and every term there is: Tests/Validation reads them with other people's tools.
  @Test(.enabled(if: samplesFolder != nil))
  func theSamplesAreLaidOutForTheValidation() throws {
    let folder = URL(filePath: try #require(samplesFolder))
    try Sample.all.map(recordLine).joined().write(
      to: folder.appending(path: "samples.jsonl"), atomically: true, encoding: .utf8)
    try Sample.all.map { documentLine($0, stamp: "2024-03-03T12:00:00Z") }.joined().write(
      to: folder.appending(path: "samples.jsonld"), atomically: true, encoding: .utf8)
    let options = GraphOptions(version: "1.0", stamp: "2024-03-03T12:00:00Z", sha256: stubDigest)
    let quads = Sample.all.flatMap { NQuadsWriter(options).statements($0) }
    try Data(quads).write(to: folder.appending(path: "samples.nq"))
  }

  @Test(.enabled(if: samplesFolder != nil))
  func theDraftsAreLaidOutForTheValidation() throws {
    let folder = URL(filePath: try #require(samplesFolder))
    let writer = ClaimReviewWriter(GraphOptions(version: "1.0", sha256: stubDigest))
    try Data(Sample.all.flatMap(writer.line)).write(to: folder.appending(path: "samples.claimreview.json"))
  }

  // MARK: The record

  @Test func everyKeyWrittenIsInTheSchemaAndNoneGoesUnwritten() throws {
    let written = try keyPaths(parsed(recordLine(Sample.record)), except: ["pass"])
      .union(keyPaths(parsed(recordLine(Sample.failed))))
    #expect(written == (try propertyPaths(parsed(Schema.record.text))))
  }

  @Test func theSchemaRequiresEveryKeyAndAllowsNoOther() throws {
    func check(_ schema: Any) {
      if let object = schema as? [String: Any] {
        if let properties = object["properties"] as? [String: Any], object["type"] as? String == "object" {
          #expect(Set(object["required"] as? [String] ?? []) == Set(properties.keys))
          #expect(object["additionalProperties"] as? Bool == false)
        }
        object.values.forEach(check)
      } else if let array = schema as? [Any] {
        array.forEach(check)
      }
    }
    check(try parsed(Schema.record.text))
  }

  @Test func theSchemaNamesTheCasesOfTheVocabulary() throws {
    let schema = try parsed(Schema.record.text)
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    func cases(_ path: String...) throws -> [String] {
      var node: [String: Any] = schema
      for step in path { node = try #require((node[step] ?? definitions[step]) as? [String: Any]) }
      return try #require(node["enum"] as? [Any]).compactMap { $0 as? String }
    }
    #expect(try cases("properties", "access") == Access.allCases.map(\.rawValue))
    #expect(try cases("properties", "blocks", "items", "properties", "kind") == Block.Kind.allCases.map(\.rawValue))
    #expect(try cases("actor", "properties", "type") == Actor.Kind.allCases.map(\.rawValue))
    #expect(
      try cases("actor", "properties", "mentions", "items", "properties", "form")
        == Mention.Form.allCases.map(\.rawValue))
    #expect(try cases("figure", "properties", "kind") == Figure.Kind.allCases.map(\.rawValue))
    #expect(try cases("figure", "properties", "bound") == Figure.Bound.allCases.map(\.rawValue))
    #expect(try cases("figure", "properties", "change") == Figure.Change.allCases.map(\.rawValue))
    #expect(try cases("quote", "properties", "kind") == Quote.Kind.allCases.map(\.rawValue))
    #expect(try cases("sourceKind") == Source.Kind.allCases.map(\.rawValue))
    #expect(try cases("stance") == Stance.allCases.map(\.rawValue))
    #expect(try cases("claim", "properties", "voice") == Claim.Voice.allCases.map(\.rawValue))
    #expect(try cases("claim", "properties", "tense") == Claim.Tense.allCases.map(\.rawValue))
    #expect(
      try cases("claim", "properties", "hedges", "items", "properties", "kind")
        == Hedge.Kind.allCases.map(\.rawValue))
    let error = try #require(
      ((schema["properties"] as? [String: Any])?["error"] as? [String: Any])?["anyOf"] as? [[String: Any]])
    let code = try #require((error[0]["properties"] as? [String: [String: Any]])?["code"])
    #expect(code["enum"] as? [String] == Failure.Code.allCases.map(\.rawValue))
  }

  // MARK: The graph

  /// The keys of the bundled context that are terms, not keywords or settings.
  private func terms() throws -> Set<String> {
    let context = try #require(try parsed(Schema.context.text)["@context"] as? [String: Any])
    #expect(context["@protected"] as? Bool == true)
    #expect(context["@vocab"] == nil)
    return Set(context.keys.filter { !$0.hasPrefix("@") && !["id", "type", "xsd"].contains($0) })
  }

  @Test func everyTermWrittenIsInTheContextAndNoneGoesUnwritten() throws {
    var classes: Set<String> = []
    var properties: Set<String> = []
    func collect(_ value: Any) {
      if let array = value as? [Any] { array.forEach(collect) }
      guard let object = value as? [String: Any] else { return }
      for (key, inner) in object {
        if key == "type" {
          for name in inner as? [String] ?? [inner as? String ?? ""] where !name.hasPrefix("xsd:") {
            classes.insert(name)
          }
        } else if !key.hasPrefix("@") && key != "id" {
          properties.insert(key)
          collect(inner)
        }
      }
    }
    for record in Sample.all { collect(try parsed(documentLine(record, stamp: "2024-03-03T12:00:00Z"))) }
    #expect(classes.union(properties) == (try terms()))
  }

  @Test func everyFieldOfTheRecordHasATermOrARowSayingWhyNot() throws {
    let rows = Schema.vocabulary.text.split(separator: "\n").filter { $0.hasPrefix("[] a onr:RecordField") }
    let fields = rows.map { $0.split(separator: "\"")[1] }
    #expect(Set(fields).count == fields.count)
    #expect(Set(fields.map(String.init)) == (try propertyPaths(parsed(Schema.record.text))))
    for row in rows { #expect(row.contains("onr:carriedBy ") != row.contains("onr:whyNoTerm ")) }
  }

  @Test func everyTermOfOurOwnIsInTheVocabulary() throws {
    let namespace = "https://w3id.org/onrecord/v1#"
    let context = try #require(try parsed(Schema.context.text)["@context"] as? [String: Any])
    var own: Set<String> = []
    for value in context.values {
      let iri = value as? String ?? (value as? [String: String])?["@id"] ?? ""
      if iri.hasPrefix(namespace) { own.insert("onr:" + iri.dropFirst(namespace.count)) }
    }
    let described = Schema.vocabulary.text.split(separator: "\n").filter { $0.hasPrefix("onr:") }
      .map { String($0.prefix { $0 != " " }) }
    // Terms about the record itself appear in no document.
    let about: Set = ["onr:RecordField", "onr:field", "onr:carriedBy", "onr:whyNoTerm"]
    #expect(described.count == Set(described).count)
    #expect(Set(described).subtracting(about) == own)
  }
}
