import Testing
import Vocabulary

@testable import Archive

@Suite struct TarTests {
  private let folder = TestFolder()
  private let page = Array("<!DOCTYPE html><p>Hello.".utf8)

  @Test func readsEveryDialectsNames() throws {
    let long = String(repeating: "long/", count: 40) + "page.html"
    var tar = TarWriter()
    tar.add("v7.html", page, type: "\u{0}", magic: "")
    tar.add("b.html", page, prefix: "some/folder")
    tar.add("././@LongLink", Array((long + "\u{0}").utf8), type: "L", magic: "ustar  \u{0}")
    tar.add(String(long.prefix(100)), page, magic: "ustar  \u{0}")
    tar.addPax("path", "größe/" + long)
    tar.add("short.html", page)
    tar.add("./d.txt", Array("Text.".utf8))
    let found = try folder.read("a.tar", tar.closed).map { try $0.get() }
    #expect(found.map(\.id) == ["v7.html", "some/folder/b.html", long, "größe/" + long, "d.txt"])
    #expect(found.map(\.form) == [.page, .page, .page, .page, .text])
    #expect(found[1].bytes == page)
    #expect(found[4].origin == Origin(path: folder.path + "/a.tar", member: "./d.txt"))
  }

  @Test func sizesComeInThreeForms() throws {
    var tar = TarWriter()
    let binary: [UInt8] = [0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, UInt8(page.count)]
    tar.add("binary.html", page, size: binary)
    tar.addPax("size", "\(page.count)")
    tar.add("pax.html", page, size: Array("00000000000".utf8))
    tar.add("octal.html", page)
    #expect(try folder.read("a.tar", tar.closed).map { try $0.get().bytes } == [page, page, page])
  }

  @Test func linksFoldersAndHiddenFilesArePassedOver() throws {
    var tar = TarWriter()
    tar.add("d/", [], type: "5")
    tar.add("link.html", [], type: "2")
    // A hard link may state the size of what it links to.
    tar.add("hard.html", [], type: "1", size: Array("00000000017".utf8))
    tar.add("._a.html", page)
    tar.add("v7folder/", [], type: "\u{0}", magic: "")
    tar.add("a.html", page)
    #expect(try folder.read("a.tar", tar.closed).map(\.outline) == ["a.html"])
  }

  @Test func aSparseFileFailsAndTheNextIsRead() throws {
    var tar = TarWriter()
    tar.add("sparse.html", page, type: "S", magic: "ustar  \u{0}")
    tar.addPax("GNU.sparse.name", "also.html")
    tar.add("GNUSparseFile.0/also.html", page)
    tar.add("a.html", page)
    let found = try folder.read("a.tar", tar.closed)
    #expect(found.map(\.outline) == ["sparse.html: unreadable", "also.html: unreadable", "a.html"])
    #expect(found[0].failure?.failure.message.contains("sparse") == true)
  }

  @Test func whatIsCutOffIsSaidAndAllInFrontOfItRead() throws {
    var tar = TarWriter()
    tar.add("a.html", page)
    let second = tar.bytes.count
    tar.add("b.html", [UInt8](repeating: 0x20, count: 3000))
    let path = folder.path + "/a.tar"
    func outline(_ count: Int) throws -> [String] {
      try folder.read("a.tar", Array(tar.bytes.prefix(count))).map(\.outline)
    }
    #expect(try outline(second + 2000) == ["a.html", "b.html: unreadable"])
    #expect(try outline(second + 100) == ["a.html", path + ": unreadable"])
    #expect(try outline(second) == ["a.html", path + ": unreadable"])
    // A member that nobody asked for may be cut off too.
    tar = TarWriter()
    tar.add("a.html", page)
    tar.add("photo.jpg", [UInt8](repeating: 7, count: 3000))
    #expect(try outline(second + 2000) == ["a.html", path + ": unreadable"])
  }

  @Test func behindDamageReadingGoesOnAtTheNextHeader() throws {
    var tar = TarWriter()
    tar.add("a.html", page)
    let second = tar.bytes.count
    tar.add("b.html", page)
    tar.add("c.html", page)
    var bytes = tar.closed
    bytes[second] ^= 1
    let found = try folder.read("a.tar", bytes)
    #expect(found.map(\.outline) == ["a.html", folder.path + "/a.tar: badInput", "c.html"])
    #expect(found[1].failure?.failure.message.contains("byte \(second)") == true)
  }

  @Test func aMemberOverTheLimitFailsAndTheNextIsRead() throws {
    var tar = TarWriter()
    tar.add("long.html", [UInt8](repeating: 0x20, count: 600_000))
    tar.add("long", Array("<p>".utf8) + [UInt8](repeating: 0x20, count: 600_000))
    tar.add("a.html", page)
    #expect(try folder.read("a.tar", tar.closed).map(\.outline) == ["long.html: tooLarge", "long: tooLarge", "a.html"])
  }

  @Test(arguments: [
    ([UInt8]("0000017\u{0}".utf8), 15), ([UInt8](" 17 ".utf8), 15), ([UInt8](), nil), ([0, 0], 0), ([0x80, 1, 0], 256),
    ([0xFF, 0xFF], nil), ([UInt8]("18".utf8), nil), ([UInt8]("-1".utf8), nil),
    ([0x80] + [UInt8](repeating: 0xFF, count: 11), nil),
  ])
  func numbers(field: [UInt8], value: Int?) {
    #expect(TarHeader.number(field[...]) == value)
  }
}
