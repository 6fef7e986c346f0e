import Glibc
import Testing
import Vocabulary

@testable import Archive

@Suite struct GzipTests {
  private func inputs(_ bytes: [UInt8], suffix: String, asPipe: Bool) throws -> [Result<Input, BrokenInput>] {
    let path = Archived.file(bytes, suffix: suffix)
    defer { unlink(path) }
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    let parcels = try Parcels(paths: [asPipe ? "-" : path], standardInput: descriptor, sha256: fakeDigest)
    return Array(Inputs(parcels))
  }

  @Test(arguments: [false, true])
  func anyFileMayBeGzipped(asPipe: Bool) throws {
    let page = Array("<!doctype html><p>Hello.".utf8)
    #expect(try inputs(Gzip.member(page), suffix: ".html.gz", asPipe: asPipe).map { try $0.get().bytes } == [page])
    let words = Array("Two words.".utf8)
    let text = try inputs(Gzip.member(words), suffix: ".txt.gz", asPipe: asPipe)[0].get()
    #expect(text.form == .text && text.bytes == words)
    let lines = Array("{\"id\":\"a\",\"text\":\"A\"}\n{\"id\":\"b\",\"text\":\"B\"}\n".utf8)
    // Two members make one file.
    let packed = Gzip.member(Array(lines[..<30])) + Gzip.member(Array(lines[30...]))
    #expect(try inputs(packed, suffix: ".jsonl.gz", asPipe: asPipe).map { try $0.get().id } == ["a", "b"])
  }

  @Test func aGzippedFileThatIsCutOffFails() throws {
    let page = Array(("<!doctype html>" + (0..<900).map { "<p>\($0 * $0)" }.joined()).utf8)
    let found = try inputs(Array(Gzip.member(page).dropLast(99)), suffix: ".html.gz", asPipe: false)
    #expect(found.count == 1)
    #expect(found[0].failure?.failure.message.contains("the file ends inside it") == true)
  }

  @Test func whatIsPackedOtherwiseIsSaid() throws {
    let found = try inputs([0x28, 0xB5, 0x2F, 0xFD, 1, 2, 3], suffix: ".warc.zst", asPipe: false)
    #expect(found[0].failure?.failure.message.contains("zstd data") == true)
  }
}
