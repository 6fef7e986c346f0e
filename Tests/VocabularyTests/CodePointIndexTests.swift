import Testing
import Vocabulary

@Suite struct CodePointIndexTests {
  @Test(arguments: ["plain words only", "Zoë — “quoted”", String(repeating: "𝔘x—é", count: 100), ""])
  func convertsBothWays(text: String) {
    let index = CodePointIndex(text)
    var byte = 0
    var point = 0
    for scalar in text.unicodeScalars {
      #expect(index.codePoint(at: byte) == point)
      #expect(index.byte(at: point) == byte)
      byte += UTF8.width(scalar)
      point += 1
    }
    #expect(index.count == point)
    #expect(index.codePoint(at: byte) == point)
    #expect(index.byte(at: point) == byte)
  }
}
