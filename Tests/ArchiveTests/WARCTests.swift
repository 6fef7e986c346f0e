import Glibc
import Testing
import Vocabulary

@testable import Archive

@Suite struct WARCTests {
  enum Packing: CaseIterable { case plain, memberEach, memberForAll, membersOfTwo, stored }

  private func packed(_ records: [String], _ packing: Packing) -> [UInt8] {
    let records = records.map { Array($0.utf8) }
    switch packing {
    case .plain: return Array(records.joined())
    case .memberEach: return records.flatMap { Gzip.member($0) }
    case .memberForAll: return Gzip.member(Array(records.joined()))
    case .membersOfTwo:
      return stride(from: 0, to: records.count, by: 2).flatMap { Gzip.member(Array(records[$0...].prefix(2).joined())) }
    case .stored: return records.flatMap { Gzip.member($0, level: 0) }
    }
  }

  private let records: [(record: String, outcome: String)] = [
    (Archived.record("warcinfo", content: "software: t\r\n", contentType: "application/warc-fields"), "over notResponse"),
    (Archived.record("request", content: "GET / HTTP/1.1\r\n\r\n", contentType: "application/http"), "over notResponse"),
    (Archived.page("a"), "a"),
    (Archived.page("b", status: "HTTP/1.1 404 Not Found"), "over status"),
    (Archived.page("c", fields: ["Content-Type: image/png"]), "over notHTML"),
    (Archived.record("revisit", content: "HTTP/1.1 200 OK\r\n\r\n"), "over revisit"),
    (Archived.record("resource", id: "d", content: Archived.text("d"), contentType: "text/html"), "d"),
    (Archived.record("resource", content: "{}", contentType: "application/json"), "over notHTML"),
    (Archived.record("metadata", content: "x: y\r\n", contentType: "application/warc-fields"), "over notResponse"),
    (Archived.record("response", content: "x 1", contentType: "text/dns"), "over notResponse"),
    (Archived.record("conversion", id: "e", content: "The text.", contentType: "text/plain"), "e text"),
    (Archived.record("continuation", content: "x", fields: ["WARC-Segment-Number: 2"]), "over continuation"),
    (Archived.record("response", content: "", length: 0), "over notHTML"),
    (Archived.record("response", id: "f", content: Archived.http(Archived.text("f")), version: "WARC/0.18"), "f"),
    (Archived.record("response", id: "g", content: Archived.http(Archived.text("g")), version: "WARC/1.1", lineEnd: "\n"), "g"),
    (Archived.page("h"), "h"),
  ]

  @Test(arguments: Packing.allCases, [false, true])
  func everyRecordIsReadOrCounted(packing: Packing, asPipe: Bool) throws {
    let bytes = packed(records.map(\.record), packing)
    #expect(try Archived.summary(bytes, asPipe: asPipe) == records.map(\.outcome))
  }

  @Test(arguments: Packing.allCases)
  func aCutArchiveLosesItsLastRecordAlone(packing: Packing) throws {
    let kept = [records[0], records[2], records[6], records[10]]
    let bytes = packed(kept.map(\.record), packing)
    let wholes = (1...4).map { packed(Array(kept[..<$0].map(\.record)), packing).count }
    for end in stride(from: 1, to: bytes.count, by: 41) {
      let found = try Archived.summary(Array(bytes[..<end]))
      let broken = found.count { $0.hasPrefix("broken") }
      #expect(broken <= 1 && found.dropLast(broken) == kept.prefix(found.count - broken).map(\.outcome)[...], "\(end)")
      if packing == .memberEach || packing == .stored {
        #expect(found.count - broken == wholes.count { $0 <= end }, "\(end)")
        #expect(broken == (wholes.contains(end) ? 0 : 1), "\(end)")
      } else {
        // Only the blank line behind a record may be missing without a word.
        #expect(broken == 1 || wholes.contains { $0 - end >= 0 && $0 - end <= 4 } || packing != .plain, "\(end)")
      }
    }
  }

  @Test func whatTheHeaderSaysReachesTheInput() throws {
    let folded = ["X-Long: one", "  two", "WARC-Identified-Payload-Type: text/html"]
    let message = Archived.http(Archived.text("7"), fields: ["content-type: Text/HTML ; Charset=\"ISO-8859-2\""])
    let record = Archived.record("Response", id: "7", content: message, fields: folded)
    let input = try #require(try Archived.pages(Archived.page("6") + record).last)
    #expect(input.id == "urn:uuid:7")
    #expect(input.url == "https://news.example/7")
    #expect(input.charset == "ISO-8859-2")
    #expect(input.origin.captured == "2024-05-06T07:08:09Z")
    #expect(input.origin.offset == Archived.page("6").utf8.count)
    #expect(input.bytes == Array(Archived.text("7").utf8))
    #expect(input.warnings.isEmpty)
  }

  @Test func addressesInAngleBracketsLoseThem() throws {
    let record = Archived.page("1").replacing("https://news.example/1", with: "<https://news.example/1>")
    #expect(try Archived.pages(record)[0].url == "https://news.example/1")
  }

  @Test func otherStatusesCountWhenAsked() throws {
    let record = Archived.page("1", status: "HTTP/1.1 410 Gone")
    #expect(try Archived.pages(record).isEmpty)
    let input = try #require(try Archived.pages(record, limits: .init(everyStatus: true)).first)
    #expect(input.warnings == ["the server answered with status 410"])
  }

  @Test func aTruncatedPageIsKeptAndSaid() throws {
    let content = Archived.http(Archived.text("1"))
    let input = try #require(
      try Archived.pages(Archived.record("response", content: content, fields: ["WARC-Truncated: length"])).first)
    #expect(input.warnings == ["the crawler cut this page off (WARC-Truncated: length)"])
  }

  // MARK: Wrong lengths, and what is no record

  @Test(arguments: [-30, 40, 4000, Int.min])
  func aWrongLengthIsToldByWhatFollows(difference: Int) throws {
    let content = Archived.http(Archived.text("1"))
    let length = difference == Int.min ? Int.min : content.utf8.count + difference
    let wrong = Archived.record("response", id: "1", content: content, length: length)
    let found = try Archived.pages(wrong + Archived.page("2") + Archived.page("3"))
    #expect(found.map(\.id) == ["urn:uuid:1", "urn:uuid:2", "urn:uuid:3"])
    #expect(found[0].bytes == Array(Archived.text("1").utf8))
    #expect(found[0].warnings.count == 1)
    #expect(found[1].warnings.isEmpty)
  }

  @Test func aLengthThatReachesOverTheMemberEndsWithIt() throws {
    let wrong = Archived.record("response", id: "1", content: Archived.http(Archived.text("1")), length: 5000)
    let bytes = Gzip.member(Array(wrong.utf8)) + Gzip.member(Array(Archived.page("2").utf8))
    for asPipe in [false, true] { #expect(try Archived.summary(bytes, asPipe: asPipe) == ["1", "2"]) }
  }

  @Test(arguments: ["", "\r\n", "\r\n\r\n\r\n\r\n", "\n"])
  func recordsMayBePartedByMoreOrLess(between: String) throws {
    let first = String(Archived.page("1").dropLast(2))
    #expect(first.hasSuffix("</p>\n"))
    #expect(try Archived.summary(Array((first + between + Archived.page("2")).utf8)) == ["1", "2"])
  }

  @Test func whatBelongsToNoRecordIsPassedBySaid() throws {
    let junk = "WARC/ is no record\r\nWARC-Type: none"
    let found = try Archived.read(Array((junk + Archived.page("1") + "more junk" + Archived.page("2") + "W").utf8))
    #expect(found.count == 5)
    guard case .broken(let broken) = found[2] else { return #expect(Bool(false)) }
    #expect(broken.failure.code == .badInput)
    #expect(broken.failure.message.contains("9 bytes that belong to no record"))
    #expect(broken.origin.offset == junk.utf8.count + Archived.page("1").utf8.count)
  }

  @Test(arguments: [false, true])
  func aDamagedMemberCostsItselfAlone(asPipe: Bool) throws {
    var bytes = Gzip.member(Array(Archived.page("1").utf8))
    let start = bytes.count
    bytes += Gzip.member(Array(Archived.page("2").utf8))
    for at in start + 20..<start + 60 { bytes[at] = 0xAA }
    bytes += Gzip.member(Array(Archived.page("3").utf8))
    let found = try Archived.summary(bytes, asPipe: asPipe)
    #expect(found == ["1", "broken badInput", "3"])
  }

  @Test func junkBetweenMembersIsPassedBySaid() throws {
    let bytes = Gzip.member(Array(Archived.page("1").utf8)) + Array("junk".utf8) + Gzip.member(Array(Archived.page("2").utf8))
    for asPipe in [false, true] { #expect(try Archived.summary(bytes, asPipe: asPipe) == ["1", "broken badInput", "2"]) }
  }

  @Test func zerosBehindTheLastMemberAreNothing() throws {
    let bytes = Gzip.member(Array(Archived.page("1").utf8)) + [UInt8](repeating: 0, count: 600)
    for asPipe in [false, true] { #expect(try Archived.summary(bytes, asPipe: asPipe) == ["1"]) }
  }

  @Test func aRecordMayRunOverSeveralMembers() throws {
    let page = Array(Archived.page("1").utf8)
    let bytes = Gzip.member(Array(page[..<200])) + Gzip.member(Array(page[200...])) + Gzip.member(Array(Archived.page("2").utf8))
    for asPipe in [false, true] { #expect(try Archived.summary(bytes, asPipe: asPipe) == ["1", "2"]) }
  }

  // MARK: Limits

  @Test(arguments: [false, true])
  func aBombIsCutAtTheLimit(packed: Bool) throws {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    let zeros = [UInt8](repeating: 0, count: 4 << 20)
    let limits = Inputs.Limits(bytes: 1 << 20)
    let message =
      packed
      ? Array((head + "Content-Encoding: gzip\r\n\r\n").utf8) + Gzip.member(zeros) : Array((head + "\r\n").utf8) + zeros
    let record = Array(Archived.record("response", content: "", length: message.count).utf8.dropLast(4)) + message
    let bytes = Gzip.member(record + [13, 10, 13, 10]) + Gzip.member(Array(Archived.page("2").utf8))
    for asPipe in [false, true] {
      #expect(try Archived.summary(bytes, asPipe: asPipe, limits: limits) == ["broken tooLarge", "2"])
    }
  }

  @Test func aLongFilmIsPassedOverNotRefused() throws {
    let film = Archived.page("1", String(repeating: "x", count: 3 << 20), fields: ["Content-Type: video/mp4"])
    let found = try Archived.summary(Array((film + Archived.page("2")).utf8), limits: .init(bytes: 1 << 20))
    #expect(found == ["over notHTML", "2"])
  }

  // MARK: Cuts between members

  @Test func anArchiveInsideAMemberIsNotTakenForOne() throws {
    let inner = Gzip.member(Array(Archived.page("inner").utf8)) + Gzip.member(Array(Archived.page("inner2").utf8))
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/gzip\r\n\r\n"
    var record = Array(Archived.record("response", content: "", length: head.utf8.count + inner.count).utf8.dropLast(4))
    record += Array(head.utf8) + inner + [13, 10, 13, 10]
    let bytes = Gzip.member(record, level: 0) + Gzip.member(Array(Archived.page("2").utf8))
    for asPipe in [false, true] { #expect(try Archived.summary(bytes, asPipe: asPipe) == ["over notHTML", "2"]) }
  }

  /// A page that forges the size in front of an archive it holds makes the reader cut there: the worker finds the true
  /// end, and what was cut from inside is dropped.
  @Test func aForgedCutIsFoundAndDropped() throws {
    let inner = Gzip.member(Array(Archived.page("forged").utf8))
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/gzip\r\n\r\n"
    let length = head.utf8.count + 4 + inner.count
    var record = Array(Archived.record("response", content: "", length: length).utf8.dropLast(4)) + Array(head.utf8)
    let size = UInt32(record.count + 4 + inner.count + 4)
    record += (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) } + inner + [13, 10, 13, 10]
    let bytes = Gzip.member(record, level: 0) + Gzip.member(Array(Archived.page("2").utf8))
    let path = Archived.file(bytes)
    defer { unlink(path) }
    let parcels = Array(try Parcels(paths: [path], sha256: fakeDigest))
    #expect(try parcels[0].get().unpacked().end == Gzip.member(record, level: 0).count)
    #expect(try parcels[1].get().origin.offset ?? 0 < Gzip.member(record, level: 0).count)
    #expect(try Archived.summary(bytes) == ["over notHTML", "2"])
  }

  @Test func deliveryDropsWhatStartsBeforeTheTrueEnd() {
    var order = ParcelOrder()
    let parcels: [(path: String?, offset: Int?, end: Int?, isAdmitted: Bool)] = [
      ("a", 0, 50, true), ("a", 20, nil, false), ("a", 40, 90, false), ("a", 50, nil, true), ("a", 60, 100, true),
      // The same file once more, another one, and what has no place.
      ("a", 0, 50, true), ("b", 20, nil, true), (nil, nil, nil, true),
    ]
    for parcel in parcels {
      let isAdmitted = order.admits(Origin(path: parcel.path, offset: parcel.offset), end: parcel.end)
      #expect(isAdmitted == parcel.isAdmitted, "\(parcel)")
    }
  }
}
