import Testing
import Vocabulary

@testable import Archive

@Suite struct ZIPTests {
  private typealias Member = ZIPWriter.Member
  private let folder = TestFolder()
  private let page = Array("<!DOCTYPE html><p>Hello.".utf8)

  @Test func membersComeInTheOrderOfTheDirectory() throws {
    var stored = Member("b/page.htm", page)
    stored.isDeflated = false
    let members = [
      Member("z.html", page), stored, Member("folder/", []), Member("__MACOSX/._z.html", page), Member(".git/x.html", page),
      Member("./a.txt", Array("Text.".utf8)), Member("index.php", page), Member("photo.jpg", page), Member("data", [0, 1]),
    ]
    let found = try folder.read("a.zip", ZIPWriter.archive(members)).map { try $0.get() }
    #expect(found.map(\.id) == ["z.html", "b/page.htm", "a.txt", "index.php"])
    #expect(found.map(\.form) == [.page, .page, .text, .page])
    #expect(found.map(\.bytes) == [page, page, Array("Text.".utf8), page])
    #expect(found[2].origin == Origin(path: folder.path + "/a.zip", member: "./a.txt"))
  }

  @Test func whatIsWrongWithAMemberCostsNoOther() throws {
    var members = (0..<7).map { Member("\($0).html", page) }
    members[0].checksum = 7
    members[1].isEncrypted = true
    members[2].method = 9
    members[3].size = page.count + 1
    members[4].isDeflated = false
    members[4].checksum = 7
    members[5].bytes = [UInt8](repeating: 0x20, count: 70_000)
    let found = try folder.read("a.zip", ZIPWriter.archive(members))
    #expect(
      found.map(\.outline) == [
        "0.html: badInput", "1.html: unreadable", "2.html: unreadable", "3.html: badInput", "4.html: unreadable",
        "5.html: tooLarge", "6.html",
      ])
    let messages = found.compactMap(\.failure?.failure.message)
    let words = ["checksum", "encrypted", "Deflate64", "size", "damaged", "longer than the limit"]
    for (message, word) in zip(messages, words) {
      #expect(message.hasPrefix(folder.path + "/a.zip: ") && message.contains(word), "\(message)")
    }
  }

  @Test func aMemberThatSaysItIsSmallIsStillHeldToTheLimit() throws {
    var bomb = Member("bomb.html", [UInt8](repeating: 0x20, count: 500_000))
    bomb.size = 10
    #expect(
      try folder.read("a.zip", ZIPWriter.archive([bomb, Member("x.html", page)])).map(\.outline)
        == ["bomb.html: tooLarge", "x.html"])
  }

  @Test func aNameThatIsNoUTF8IsCodePage437() throws {
    var member = Member("", page)
    member.name = Array("Gr".utf8) + [0x94, 0xE1] + Array("e.html".utf8)
    #expect(try folder.read("a.zip", ZIPWriter.archive([member])).map(\.outline) == ["Größe.html"])
  }

  @Test(arguments: [0.0, 0.3, 0.9, 0.99])
  func aCutArchiveSaysHowToSaveIt(part: Double) throws {
    let whole = ZIPWriter.archive([Member("a.html", page), Member("b.html", page)])
    let found = try folder.read("a.zip", Array(whole.prefix(Int(Double(whole.count) * part))))
    #expect(found.count == 1)
    let failure = try #require(found.first?.failure).failure
    #expect(failure.code == .unreadable)
    #expect(failure.message.contains("zip -FF") && failure.message.contains(folder.path + "/a.zip"))
  }

  @Test func anEmptyArchiveHoldsNothing() throws {
    #expect(try folder.read("a.zip", ZIPWriter.archive([])).isEmpty)
  }

  @Test func archivesAndLinesInsideAreOpened() throws {
    let inner = ZIPWriter.archive([Member("p.html", page), Member("q.html", page)])
    var tar = TarWriter()
    tar.add("r.html", page)
    tar.add("deep.zip", inner)
    let found = try folder.read(
      "a.zip",
      ZIPWriter.archive([
        Member("in.zip", inner), Member("x.tar", tar.closed),
        Member("l.jsonl", Array("{\"id\":\"l1\",\"text\":\"x\"}\n{\n".utf8)), Member("t.csv", Array("id,text\nt1,x\n".utf8)),
      ]))
    #expect(
      found.map(\.outline) == [
        "in.zip/p.html", "in.zip/q.html", "x.tar/r.html", "x.tar/deep.zip/p.html", "x.tar/deep.zip/q.html", "l1",
        "line 2: badInput", "t1",
      ])
    #expect(try found[3].get().origin == Origin(path: folder.path + "/a.zip", member: "x.tar/deep.zip/p.html"))
    #expect(found[6].failure?.origin == Origin(path: folder.path + "/a.zip", member: "l.jsonl", offset: 23))
    #expect(found[6].failure?.failure.message.hasPrefix("\(folder.path)/a.zip: l.jsonl, line 2") == true)
  }

  @Test func archivesAreNotOpenedWithoutEnd() throws {
    var bytes = page
    var name = "page.html"
    for level in 0..<6 {
      bytes = ZIPWriter.archive([Member(name, bytes)])
      name = "level\(level).zip"
    }
    let found = try folder.read("a.zip", bytes)
    #expect(found.map(\.failure?.failure.code) == [.tooComplex])
  }

  @Test func patternsHoldForMembers() throws {
    let archive = ZIPWriter.archive(["news/a.html", "news/b.htm", "old/a.html", "c.html"].map { Member($0, page) })
    #expect(
      try folder.read("a.zip", archive, include: ["*.html"], exclude: ["old"]).map(\.outline) == ["news/a.html", "c.html"])
    #expect(try folder.read("a.zip", archive, include: ["news/**"]).map(\.outline) == ["news/a.html", "news/b.htm"])
  }

  @Test func ofAWACZOnlyTheWebArchivesAreRead() throws {
    let archive = ZIPWriter.archive([
      Member("datapackage.json", Array("{}".utf8)), Member("pages/pages.jsonl", Array("{\"id\":\"x\"}\n".utf8)),
      Member("archive/data.warc", []), Member("indexes/index.html", page),
    ])
    let path = folder.write("a.wacz", archive)
    let members = try #require(try WACZMembers(ZIPArchive(ByteSource(path: path))))
    var source = members
    #expect(try source.next()?.name == "archive/data.warc")
    #expect(try source.next()?.name == nil)
  }
}

