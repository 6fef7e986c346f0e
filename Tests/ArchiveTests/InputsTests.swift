import Glibc
import Testing
import Vocabulary

@testable import Archive

@Suite struct InputsTests {
  /// A new folder with these files; a path's folders are made as needed.
  private func folder(_ files: [(String, [UInt8])]) -> String {
    var template = Array("/tmp/onrecord-inputs-XXXXXX".utf8CString)
    let root = String(cString: mkdtemp(&template))
    for (path, bytes) in files {
      var folder = root
      for part in path.split(separator: "/").dropLast() {
        folder += "/" + part
        mkdir(folder, 0o755)
      }
      let file = fopen(root + "/" + path, "w")!
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
    return root
  }

  private func inputs(_ paths: [String], format: InputFormat = .auto) throws -> [Result<Input, BrokenInput>] {
    Array(Inputs(try Parcels(paths: paths, format: format, limits: .init(bytes: 1000), sha256: fakeDigest)))
  }

  private let page = Array("<!DOCTYPE html><p>Hello.".utf8)

  @Test func aFolderIsReadInTheOrderOfItsPaths() throws {
    let root = folder([
      ("b.html", page), ("a/z.htm", page), ("a/index.php", page), ("a.txt", Array("Text.".utf8)),
      ("lines.jsonl", Array(#"{"id":"l1","text":"x"}"#.utf8)), (".hidden/x.html", page), ("notes.md", Array("# No".utf8)),
      ("gold.json", Array("{}".utf8)), ("photo.png", [0x89, 0x50, 0, 0]),
    ])
    let found = try inputs([root]).map { try $0.get() }
    #expect(found.map(\.id) == ["\(root)/a/index.php", "\(root)/a/z.htm", "\(root)/a.txt", "\(root)/b.html", "l1"])
    #expect(found.map(\.form) == [.page, .page, .text, .page, .text])
    #expect(found[0].origin == Origin(path: "\(root)/a/index.php"))
    #expect(found[4].origin == Origin(path: "\(root)/lines.jsonl", offset: 0))
  }

  @Test func severalPathsComeInTheOrderGiven() throws {
    let root = folder([("x.html", page), ("d/y.html", page)])
    #expect(
      try inputs([root + "/x.html", root + "/d", root + "/x.html"]).map { try $0.get().id }
        == [root + "/x.html", root + "/d/y.html", root + "/x.html"])
  }

  @Test func aFolderThatLinksToItselfEnds() throws {
    let root = folder([("x.html", page)])
    symlink(root, root + "/again")
    symlink(root + "/x.html", root + "/y.html")
    #expect(try inputs([root]).map { try $0.get().id } == [root + "/x.html", root + "/y.html"])
  }

  @Test func aPathThatLeadsNowhereIsSaidBeforeAnythingRuns() throws {
    let root = folder([("x.html", page)])
    #expect(throws: UnopenableInput(path: root + "/none.html", reason: "No such file or directory")) {
      try Parcels(paths: [root + "/x.html", root + "/none.html"], sha256: fakeDigest)
    }
  }

  @Test(arguments: [
    ("page", "\n <html><p>x", InputFormat.Guess.html),
    ("doctype behind a message", "Notice: x on line 3\n<!DOCTYPE HTML>", .html),
    ("byte order mark", "\u{FEFF}<p>x", .html),
    ("plain text", "A < B, he said.", .text),
    ("lines", "{\"id\":", .jsonl),
    ("binary", "\u{0}\u{1}", .unreadable("binary data")),
    ("zip", "PK\u{3}\u{4}x", .unreadable("a ZIP archive")),
    ("nothing", "", .text),
  ])
  func firstBytesTellTheFormat(name: String, head: String, guess: InputFormat.Guess) {
    #expect(InputFormat.guess(Array(head.utf8)) == guess)
  }

  @Test func utf16PagesArePages() {
    #expect(InputFormat.guess([0xFF, 0xFE, 0x3C, 0, 0x68, 0]) == .html)
    #expect(InputFormat.guess([0, 0x3C, 0, 0x68]) == .html)
  }

  @Test func aFileNamedIsReadWhateverItsSuffix() throws {
    let root = folder([("story.xyz", Array("Words.".utf8)), ("data.xyz", [1, 0, 2])])
    #expect(try inputs([root + "/story.xyz"])[0].get().form == .text)
    let failure = try #require(try inputs([root + "/data.xyz"])[0].failure).failure
    #expect(failure.code == .notText)
    #expect(failure.message == "\(root)/data.xyz: binary data; expected a page, plain text in UTF-8 or JSON lines")
  }

  @Test func aFileOverTheLimitFails() throws {
    let root = folder([("x.html", [UInt8](repeating: 0x20, count: 1001)), ("y.html", page)])
    let found = try inputs([root])
    #expect(found[0].failure?.failure.code == .tooLarge)
    #expect(found[0].failure?.id == root + "/x.html")
    #expect(try found[1].get().bytes == page)
  }

  @Test func standardInputIsNamedByItsDigest() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(write(ends[1], page, page.count) == page.count)
    close(ends[1])
    let found = Array(Inputs(try Parcels(paths: ["-"], standardInput: ends[0], sha256: fakeDigest)))
    close(ends[0])
    #expect(found.count == 1)
    // 24 bytes: the stand-in digest is 24, 25, …, 31 in hexadecimal.
    #expect(try found[0].get().id == "18191a1b1c1d1e1f")
    #expect(try found[0].get().bytes == page)
  }

  @Test func aPipeThatSaysNothingHoldsNoArticle() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[1])
    #expect(Array(Inputs(try Parcels(paths: ["-"], standardInput: ends[0], sha256: fakeDigest))).isEmpty)
    close(ends[0])
  }

  @Test func textLosesTheByteOrderMarkAndInvalidBytes() throws {
    let root = folder([("x.txt", [0xEF, 0xBB, 0xBF, 0x61, 0xE9])])
    let input = try inputs([root])[0].get()
    #expect(String(decoding: input.bytes, as: UTF8.self) == "a\u{FFFD}")
    #expect(input.warnings == ["invalid UTF-8 in the text, replaced by U+FFFD"])
  }
}
