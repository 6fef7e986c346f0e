import Foundation
import Testing

@testable import Export

@Suite struct PrettyJSONTests {
  @Test func aLineForEachValue() {
    let compact = #"{"a":[1,{"b":"x,{\"}:\\"},[],{}],"c":null}"# + "\n"
    let expected = #"""
      {
        "a": [
          1,
          {
            "b": "x,{\"}:\\"
          },
          [],
          {}
        ],
        "c": null
      }

      """#
    #expect(String(decoding: PrettyJSON.indented(Array(compact.utf8)), as: UTF8.self) == expected)
  }

  @Test(arguments: [JSONLDWriter.Context.reference, .inline])
  func aPrettyDocumentSaysTheSame(context: JSONLDWriter.Context) throws {
    for record in Sample.all {
      let pretty = documentLine(record, context: context, isPretty: true)
      let compact = documentLine(record, context: context)
      #expect(NSDictionary(dictionary: try parsed(pretty)) == NSDictionary(dictionary: try parsed(compact)))
      #expect(pretty.hasPrefix("{\n  \"@context\": "))
      #expect(pretty.hasSuffix("\n}\n"))
      #expect(!pretty.contains("\n\n"))
    }
  }
}
