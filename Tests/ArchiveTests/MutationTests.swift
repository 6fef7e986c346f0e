import Testing
import Vocabulary

@testable import Archive

/// Archives and tables with bytes changed, cut, doubled and lost: whatever comes of it comes to an end.
@Suite struct MutationTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
  }

  private static let page = Array("<!DOCTYPE html><p>Hello.".utf8)

  private static let zip = ZIPWriter.archive(
    ["a.html", "b.txt", "c.php", "d.jsonl", "e.csv"].map { .init($0, page) }
      + [.init("f.zip", ZIPWriter.archive([.init("g.html", page)]))])

  private static let tar: [UInt8] = {
    var tar = TarWriter()
    tar.add("a.html", page)
    tar.addPax("path", "b.html")
    tar.add("x", page)
    tar.add("././@LongLink", Array("c.html\u{0}".utf8), type: "L")
    tar.add("y", page)
    tar.add("d.zip", zip)
    return tar.closed
  }()

  private static let csv = Array("id,html,url\na,\"<p>x, \"\"y\"\"\",u\nb,<p>z,\r\n\"c\n\",d,e\n".utf8)

  private static func mutated(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &dice) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &dice)
      let end = min(bytes.count, at + Int.random(in: 1...64, using: &dice))
      switch Int.random(in: 0..<10, using: &dice) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 2: bytes.removeSubrange(at...)
      case 3: bytes[at] = [0, 0x22, 0xFF, 0x7F, 0x80, 0x2F].randomElement(using: &dice)!
      case 4: bytes[at] = UInt8.random(in: 0...255, using: &dice)
      default: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      }
    }
    return bytes
  }

  @Test(arguments: ["a.zip", "a.tar", "a.csv"])
  func whateverComesOfItComesToAnEnd(name: String) throws {
    let whole = ["a.zip": Self.zip, "a.tar": Self.tar, "a.csv": Self.csv][name]!
    let folder = TestFolder()
    var dice = Dice(state: 1)
    #expect(try folder.read(name, whole).contains { (try? $0.get()) != nil })
    for round in 0..<400 {
      let bytes = Self.mutated(whole, &dice)
      let path = folder.write(name, bytes)
      let parcels = try Parcels(paths: [path], limits: .init(bytes: 1 << 16), sha256: fakeDigest)
      // Every record takes bytes, so that no more can come than there are.
      let found = Inputs(parcels, limits: .init(bytes: 1 << 16)).prefix(bytes.count + 2)
      #expect(Array(found).count <= bytes.count + 1, "round \(round)")
    }
  }
}
