import Testing
import Vocabulary

@testable import Archive

@Suite struct HTTPTests {
  private let page = Archived.text("1")

  private func body(_ head: String, _ body: [UInt8]? = nil, lineEnd: String = "\r\n") throws -> Input? {
    let lines = head.replacing("\n", with: lineEnd) + lineEnd + lineEnd
    return try Archived.body(Array(lines.utf8) + (body ?? Array(page.utf8)))
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\nContent-Type: text/html", "HTTP/1.0 200\nContent-Type: text/html", "HTTP/2 200 \nContent-Type: text/html",
    "http/3 200 ok\ncontent-type:TEXT/HTML", "Content-Type: text/html\nServer: none", "HTTP/1.1 200 OK\nX-Name: Zürich",
    "HTTP/1.1 200 OK\nServer: x\n  and more\nContent-Type: application/xhtml+xml", "HTTP/1.1 200 OK\nno field at all",
    "HTTP/1.1 100 Continue\n\nHTTP/1.1 200 OK\nContent-Type: text/html", "HTTP/1.1 200 OK\nContent-Type: */*",
    "HTTP/1.1 200 OK\nContent-Type: text/plain\nContent-Type: text/html",
    "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8, text/html,",
  ])
  func headsAsTheyCome(head: String) throws {
    for lineEnd in ["\r\n", "\n"] {
      #expect(try body(head, lineEnd: lineEnd)?.bytes == Array(page.utf8), "\(head)")
    }
  }

  @Test func aMessageWithoutHeadIsAPage() throws {
    #expect(try Archived.body(Array(page.utf8))?.bytes == Array(page.utf8))
    #expect(try Archived.body(Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(page)".utf8))?.bytes == Array(page.utf8))
  }

  @Test func whatIsNoPageIsPassedOver() throws {
    #expect(try body("HTTP/1.1 200 OK", Array("{\"a\": 1}".utf8)) == nil)
    #expect(try body("HTTP/1.1 200 OK\nContent-Type: text/css") == nil)
    #expect(try body("HTTP/1.1 301 Moved\nContent-Type: text/html") == nil)
  }

  @Test func aPageShorterThanSaidIsKeptAndSaid() throws {
    let input = try #require(try body("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 900"))
    #expect(input.warnings == ["the page is cut off: \(page.utf8.count) of 900 bytes are there"])
  }

  // MARK: Chunks

  private func chunked(_ text: String) throws -> (text: String, warnings: [String])? {
    try body("HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked", Array(text.utf8)).map {
      (String(decoding: $0.bytes, as: UTF8.self), $0.warnings)
    }
  }

  @Test(arguments: [
    "4\r\n<p>A\r\n3\r\n ok\r\n0\r\n\r\n", "4\n<p>A\n3\n ok\n0\n\n", "4  \r\n<p>A\r\n03;x=y\r\n ok\r\n0\r\nA: b\r\n\r\n",
    "<p>A ok",
  ])
  func chunksAreJoinedOrJoinedAlready(text: String) throws {
    let found = try #require(try chunked(text))
    #expect(found.text == "<p>A ok")
    #expect(found.warnings.isEmpty)
  }

  @Test(arguments: [
    ("4\r\n<p>A\r\n3\r\n o", "<p>A o", "ends inside a chunk"), ("4\r\n<p>A\r\n", "<p>A", "last chunk is missing"),
    ("4\r\n<p>A\r\nxyz\r\n ok", "<p>Axyz\r\n ok", "a bad chunk"),
    ("4\r\n<p>A\r\nffffffffffffffff\r\n ok", "<p>Affffffffffffffff\r\n ok", "a bad chunk"),
  ])
  func badChunksAreSaid(text: String, result: String, warning: String) throws {
    let found = try #require(try chunked(text))
    #expect(found.text == result)
    #expect(found.warnings.count == 1 && found.warnings[0].contains(warning))
  }

  // MARK: Content codings

  @Test func codingsAreUndoneWhereTheyAre() throws {
    let plain = Array(page.utf8)
    let gzip = Gzip.member(plain)
    let chunks = Array("\(String(gzip.count, radix: 16))\r\n".utf8) + gzip + Array("\r\n0\r\n\r\n".utf8)
    let cases: [(String, [UInt8])] = [
      ("gzip", gzip), ("GZIP", gzip), ("x-gzip", gzip), ("gzip", plain), ("identity", plain), ("", plain), ("br", plain),
      ("deflate", Gzip.deflated(plain, windowBits: 15)), ("deflate", Gzip.deflated(plain, windowBits: -15)),
      ("deflate", plain), ("deflate, gzip", Gzip.member(Gzip.deflated(plain, windowBits: 15))),
      ("gzip, gzip", Gzip.member(gzip)), ("gzip, gzip", gzip), ("gzip", gzip + gzip.prefix(0)),
      ("gzip\nTransfer-Encoding: chunked", chunks), ("gzip\nTransfer-Encoding: chunked", gzip),
      ("gzip\nTransfer-Encoding: chunked", plain),
    ]
    for (coding, bytes) in cases {
      let input = try body("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: \(coding)", bytes)
      #expect(input?.bytes == plain, "\(coding)")
      #expect(input?.warnings == [], "\(coding)")
    }
  }

  @Test func packedDataThatEndTooEarlyAreKeptAsFarAsTheyGo() throws {
    let gzip = Gzip.member(Array(page.utf8))
    let input = try #require(
      try body("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip", Array(gzip.dropLast(12))))
    #expect(page.utf8.starts(with: input.bytes) && !input.bytes.isEmpty)
    #expect(input.warnings == ["the page's packed data end too early; what could be unpacked is kept"])
  }

  @Test func packedDataThatNoHeaderSaysAreUnpacked() throws {
    let input = try #require(try body("HTTP/1.1 200 OK\nContent-Type: text/html", Gzip.member(Array(page.utf8))))
    #expect(input.bytes == Array(page.utf8))
    #expect(input.warnings.count == 1)
  }

  @Test func aCodingThatIsNotReadIsSaid() throws {
    let message = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n".utf8) + [0x1B, 0x02, 0x00, 0x80, 0xAA]
    let record = Array(Archived.record("response", content: "", length: message.count).utf8.dropLast(4)) + message
    let found = try Archived.read(record)
    guard case .broken(let broken) = found.first else { return #expect(Bool(false)) }
    #expect(broken.failure.code == .notText)
    #expect(broken.failure.message.contains("\"br\""))
  }
}
