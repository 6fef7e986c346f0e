import Glibc
import Testing
import Vocabulary

@testable import Archive

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.html", "a.html", true), ("*.html", ".html", true), ("*.html", "a/b.html", false), ("*.html", "a.htm", false),
    ("a?c", "aéc", true), ("a?c", "a/c", false), ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("[]]x", "]x", true),
    ("[a-]", "-", true), ("[a", "[a", true), ("**/x", "x", true), ("**/x", "a/b/x", true), ("**/x", "ax", false),
    ("a/**", "a/b/c", true), ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/xb", false),
    ("a**b", "a/b", false), ("a**b", "axyb", true), ("{a,b}.x", "b.x", true), ("{a,b{c,d}}", "bd", true), ("{a}", "{a}", true),
    ("{a,}x", "x", true), ("a{b", "a{b", true), ("\\*", "*", true), ("\\*", "a", false), ("", "", true), ("**", "a/b", true),
  ])
  func matches(pattern: String, path: String, isMatch: Bool) throws {
    #expect(try Glob(pattern).matches(path) == isMatch)
  }

  @Test func noPatternTakesForEver() throws {
    let glob = try Glob(String(repeating: "*a", count: 200) + "b")
    #expect(!glob.matches(String(repeating: "a", count: 2000)))
    #expect(throws: Failure.self) { try Glob(String(repeating: "{a,b}", count: 40)) }
  }

  private let page = Array("<!DOCTYPE html><p>Hello.".utf8)

  private func tree() -> TestFolder {
    TestFolder([
      ("a.html", page), ("news/2024/b.html", page), ("news/2024/c.htm", page), ("news/d.php", page), ("old/e.html", page),
      ("feed.xml", Array("<rss>".utf8)), ("lines.jsonl", Array("{\"id\":\"l\",\"text\":\"x\"}".utf8)),
      ("box.zip", ZIPWriter.archive([.init("old/f.html", page), .init("g.htm", page)])),
    ])
  }

  @Test(arguments: [
    ([], [], ["a.html", "old/f.html", "g.htm", "l", "news/2024/b.html", "news/2024/c.htm", "news/d.php", "old/e.html"]),
    (["*.html"], [], ["a.html", "old/f.html", "news/2024/b.html", "old/e.html"]),
    (["*.html"], ["old/"], ["a.html", "news/2024/b.html"]),
    (["news/*"], [], ["news/2024/b.html", "news/2024/c.htm", "news/d.php"]),
    (["news/*.*"], [], ["news/d.php"]),
    (["2024"], ["*.htm"], ["news/2024/b.html"]),
    (["box.zip", "*.jsonl"], [], ["old/f.html", "g.htm", "l"]),
    (["/a.html"], [], ["a.html"]),
    ([], ["**/*.htm*", "*.zip"], ["l", "news/d.php"]),
  ])
  func patternsChooseFilesAndMembers(include: [String], exclude: [String], ids: [String]) throws {
    let folder = tree()
    let found = try folder.inputs([folder.path], include: include, exclude: exclude).map(\.outline)
    #expect(found.map { $0.hasPrefix(folder.path) ? String($0.dropFirst(folder.path.count + 1)) : $0 } == ids)
  }

  @Test(arguments: [
    ("*.html", ["a.html"]), ("**/*.htm?", ["a.html", "news/2024/b.html", "old/e.html"]),
    ("news/*/[bc].*", ["news/2024/b.html", "news/2024/c.htm"]),
    ("{old,news/2024}", ["news/2024/b.html", "news/2024/c.htm", "old/e.html"]),
  ])
  func patternsGivenAsPathsAreExpanded(pattern: String, ids: [String]) throws {
    let folder = tree()
    #expect(try folder.inputs([folder.path + "/" + pattern]).map(\.outline) == ids.map { folder.path + "/" + $0 })
  }

  @Test func aPatternThatMatchesNothingIsSaidBeforeAnythingRuns() throws {
    let pattern = tree().path + "/*.txt"
    #expect(throws: UnopenableInput(path: pattern, reason: "no file or folder matches this pattern")) {
      try Parcels(paths: [pattern], sha256: fakeDigest)
    }
  }

  @Test func aFileNamedLikeAPatternIsThatFile() throws {
    let folder = TestFolder([("[a].html", page), ("a.html", page)])
    #expect(try folder.inputs([folder.path + "/[a].html"]).map(\.outline) == [folder.path + "/[a].html"])
  }

  @Test func namesThatAreNoUTF8AreOpened() throws {
    let folder = TestFolder()
    let name = Array((folder.path + "/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9)] + Array(".html".utf8CString)
    let file = fopen(name, "w")!
    fwrite(page, 1, page.count, file)
    fclose(file)
    let input = try #require(try folder.inputs([folder.path]).first).get()
    #expect(input.id == folder.path + "/caf\u{FFFD}.html")
    #expect(input.bytes == page)
    #expect(try folder.inputs([folder.path + "/*.html"]).map(\.outline) == [input.id])
  }

  @Test(.enabled(if: getuid() != 0, "root may open everything"))
  func aFolderThatCannotBeReadIsSaid() throws {
    let folder = TestFolder([("a.html", page), ("locked/b.html", page), ("z.html", page)])
    chmod(folder.path + "/locked", 0)
    defer { chmod(folder.path + "/locked", 0o755) }
    let found = try folder.inputs([folder.path])
    #expect(found.map(\.outline) == [folder.path + "/a.html", folder.path + "/locked: unreadable", folder.path + "/z.html"])
    #expect(found[1].failure?.failure.message.contains("Permission denied") == true)
  }
}
