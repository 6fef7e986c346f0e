import Glibc
import Testing
import Vocabulary

@testable import Archive

@Suite struct JSONLinesTests {
  /// What the lines come to, read through a pipe.
  private func read(
    _ text: String, format: InputFormat = .jsonl, limit: Int = 1 << 20
  ) throws -> [Result<Input, BrokenInput>] {
    try read(Array(text.utf8), format: format, limit: limit)
  }

  private func read(
    _ bytes: [UInt8], format: InputFormat = .jsonl, limit: Int = 1 << 20
  ) throws -> [Result<Input, BrokenInput>] {
    let file = tmpfile()!
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
    rewind(file)
    let parcels = try Parcels(
      paths: ["-"], format: format, limits: .init(bytes: limit), standardInput: fileno(file), sha256: fakeDigest)
    return Array(Inputs(parcels))
  }

  @Test func everyKeyIsRead() throws {
    let inputs = try read(
      #"{"id": "n1", "html": "<p>Caf\u00e9 \ud83d\ude00<\/p>\n", "url": "https://news.example/1", "#
        + #""published": "2024-03-01", "captured": "2024-03-02T10:00:00Z", "pass": {"k": [1, 2.5e-3, null]}, "#
        + #""unknown": {"deep": [[[{"a": "]}"}]]]}}"# + "\n" + #"{"id":"n2","text":"Plain."}"# + "\n"
        + #"{"id":"n3","html_base64":"PHA+SGk8L3A+"}"#)
    let first = try inputs[0].get()
    #expect(first.id == "n1")
    #expect(first.form == .decodedPage)
    #expect(String(decoding: first.bytes, as: UTF8.self) == "<p>Café 😀</p>\n")
    #expect(first.url == "https://news.example/1")
    #expect(first.published == "2024-03-01")
    #expect(first.origin == Origin(offset: 0, captured: "2024-03-02T10:00:00Z"))
    #expect(first.pass == #"{"k": [1, 2.5e-3, null]}"#)
    #expect(first.warnings.isEmpty)
    let second = try inputs[1].get()
    #expect(second.form == .text)
    #expect(second.bytes == Array("Plain.".utf8))
    #expect(second.pass == nil)
    #expect(second.origin.offset == 227)
    let third = try inputs[2].get()
    #expect(third.form == .page)
    #expect(third.bytes == Array("<p>Hi</p>".utf8))
    #expect(inputs.count == 3)
  }

  @Test func aBrokenLineKeepsItsPlaceAndReadingGoesOn() throws {
    let inputs = try read(#"{"id":"a","text":"A"}"# + "\n" + #"{"id":"b","text":"B"# + "\n\n" + #"{"id":"c","text":"C"}"#)
    #expect(try inputs[0].get().id == "a")
    #expect(
      inputs[1].failure
        == BrokenInput(
          id: "b", origin: Origin(offset: 22),
          failure: Failure(
            .badInput,
            "standard input, line 2, byte 20: expected the quotation mark that ends the string; "
              + "each line must be one JSON object")))
    #expect(try inputs[2].get().id == "c")
    #expect(try inputs[2].get().origin.offset == 43)
    #expect(inputs.count == 3)
  }

  @Test(arguments: [
    (#"{"id": 7, "text": "x"}"#, "line 1", #"key "id" holds a number; expected a string"#),
    (#"{"text": ["x"], "id": "a"}"#, "a", #"key "text" holds an array; expected a string"#),
    (#"{"text": "x"}"#, "line 1", #"key "id" is missing; expected a string"#),
    (
      #"{"id": "a"}"#, "a", #"expected one of the keys "html", "html_base64" and "text", found none"#
    ),
    (
      #"{"id": "a", "html": "x", "text": "y"}"#, "a",
      #"expected one of the keys "html", "html_base64" and "text", found html and text"#
    ),
    (
      #"{"id": "a", "html_base64": "P*"}"#, "a",
      #"key "html_base64" is not base 64; encode the page's bytes by RFC 4648"#
    ),
  ])
  func whatIsWrongWithAKeyIsSaid(line: String, id: String, message: String) throws {
    let broken = try #require(try read(line).first?.failure)
    #expect(broken.id == id)
    #expect(broken.failure == Failure(.badInput, "standard input, line 1: \(message)"))
  }

  @Test(arguments: [
    "[1]", "{", #"{"id"}"#, #"{"id":}"#, #"{"id":"a",}"#, #"{"id":"a"} x"#, #"{"id":"a\x"}"#, #"{"id":"a\u12g4"}"#,
    #"{"pass":{"a":}}"#, #"{"pass":[1,]}"#, #"{"pass":01}"#, #"{"pass":1.}"#, #"{"pass":tru}"#, #"{"pass":[}"#,
    "{\"id\":\"tab\tinside\"}", #"{"pass":{"a":1]}"#, #"{"pass":-}"#, #"{'id':'a'}"#,
  ])
  func whatIsNotJSONIsRefused(line: String) throws {
    let failure = try #require(try read(line).first?.failure).failure
    #expect(failure.code == .badInput)
    #expect(failure.message.contains("line 1, byte "))
    #expect(failure.message.contains(": expected "))
  }

  @Test func deepNestingIsNoDanger() throws {
    let depth = 200_000
    let nest = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(try read(#"{"id":"a","text":"x","junk":\#(nest)}"#).first?.get().id == "a")
  }

  @Test func nullIsAsGoodAsAbsent() throws {
    let line = #"{"id":"a","html":null,"text":"x","url":null,"pass":null}"#
    let input = try #require(try read(line).first).get()
    #expect(input.form == .text)
    #expect(input.url == nil)
    #expect(input.pass == nil)
  }

  @Test func invalidUTF8IsReplacedAndFlagged() throws {
    let inputs = try read(Array(#"{"id":"a","text":"caf"#.utf8) + [0xE9] + Array(#""}"#.utf8))
    let input = try inputs[0].get()
    #expect(String(decoding: input.bytes, as: UTF8.self) == "caf\u{FFFD}")
    #expect(input.warnings == ["invalid UTF-8 in the input line, replaced by U+FFFD"])
  }

  @Test func halfASurrogatePairIsReplacedAndFlagged() throws {
    let input = try read(#"{"id":"a","text":"\ud83d, \ude00 and \ud83d\u0041"}"#)[0].get()
    #expect(String(decoding: input.bytes, as: UTF8.self) == "\u{FFFD}, \u{FFFD} and \u{FFFD}A")
    #expect(input.warnings == ["half a surrogate pair escaped in the input line, replaced by U+FFFD"])
  }

  @Test func aLineOverTheLimitFailsAloneAndTheNextIsRead() throws {
    let long = #"{"id":"a","text":""# + String(repeating: "x", count: 600_000) + #""}"#
    let inputs = try read(long + "\n" + #"{"id":"b","text":"B"}"# + "\n", limit: 1000)
    let broken = try #require(inputs[0].failure)
    #expect(broken.id == "line 1")
    #expect(broken.failure.code == .tooLarge)
    #expect(broken.failure.message.hasPrefix("standard input, line 1: longer than the limit of 1000 bytes"))
    #expect(try inputs[1].get().id == "b")
    #expect(inputs.count == 2)
  }

  @Test func linesLongerThanAChunkAreWhole() throws {
    let text = String(repeating: "é", count: 400_000)
    let inputs = try read(#"{"id":"a","text":"\#(text)"}"# + "\r\n\r\n" + #"{"id":"b","text":"B"}"#)
    #expect(try inputs[0].get().bytes == Array(text.utf8))
    #expect(try inputs[1].get().id == "b")
  }

  @Test func aByteOrderMarkIsNotPartOfTheFirstLine() throws {
    #expect(try read("\u{FEFF}{\"id\":\"a\",\"text\":\"x\"}", format: .auto).first?.get().id == "a")
  }

  @Test(arguments: [
    ("", [UInt8]()), ("Zg==", [102]), ("Zg", [102]), ("Zm8=", [102, 111]), ("Zm9v\nYmFy", [102, 111, 111, 98, 97, 114]),
    ("-_8", [0xFB, 0xFF]),
  ])
  func base64(digits: String, bytes: [UInt8]) {
    #expect(Base64.decode(Array(digits.utf8)) == bytes)
  }

  @Test(arguments: ["Z", "Zg=", "Zg===", "Zg==Zg==", "Zm9v=", "Z\u{e9}=="])
  func brokenBase64(digits: String) {
    #expect(Base64.decode(Array(digits.utf8)) == nil)
  }
}

extension Result {
  var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}

/// Stands in for SHA-256: shows that the bytes get there and eight of the digest are used.
let fakeDigest: @Sendable ([UInt8]) -> [UInt8] = { bytes in
  (0..<32).map { UInt8(truncatingIfNeeded: bytes.count + $0) }
}
