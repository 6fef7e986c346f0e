import Testing
import Vocabulary

@testable import Pages

/// Links by which a browser finds a passage on the page it came from.
@Suite struct TextFragmentTests {
  private func fragment(_ passage: String, in text: String, nth: Int = 1) throws -> String? {
    let bytes = Array(text.utf8)
    let needle = Array(passage.utf8)
    let starts = (0...(bytes.count - needle.count)).filter { bytes[$0..<$0 + needle.count].elementsEqual(needle) }
    let start = try #require(starts.dropFirst(nth - 1).first)
    return TextFragment(TextRange(start, start + needle.count), in: bytes)?.text
  }

  @Test func lettersWithAMeaningAreEncoded() throws {
    #expect(
      try fragment("well-known, R&D: 50%", in: "A well-known, R&D: 50% off") == "well%2Dknown%2C%20R%26D%3A%2050%25")
    #expect(try fragment("schön", in: "so schön") == "sch%C3%B6n")
  }

  @Test func punctuationAroundTheWordsIsLeftOut() throws {
    #expect(try fragment("“We lost two days,”", in: "“We lost two days,” she said.") == "We%20lost%20two%20days")
  }

  @Test func aLongPassageIsNamedByItsEnds() throws {
    let text = "one two three four five six seven eight nine ten eleven twelve thirteen"
    #expect(
      try fragment(text, in: text) == "one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen")
  }

  @Test func wordsThatStandTwiceBringTheirNeighbours() throws {
    let text = "The mayor rejects that account.\n\nThe board shares that account, for now."
    #expect(
      try fragment("that account", in: text, nth: 2) == "The%20board%20shares-,that%20account,-for%20now")
  }

  @Test func aPassageWithoutWordsHasNone() throws {
    #expect(try fragment(" – ", in: "a – b") == nil)
  }

  @Test func theDirectiveFollowsTheAddress() throws {
    let words = [try #require(TextFragment(TextRange(0, 1), in: Array("a".utf8)))]
    #expect(WebAddress("https://x.example/p?q=1")?.finding(words) == "https://x.example/p?q=1#:~:text=a")
    #expect(WebAddress("https://x.example/p#part")?.finding(words) == "https://x.example/p#part:~:text=a")
    #expect(WebAddress("https://x.example/p#:~:text=old")?.finding(words) == "https://x.example/p#:~:text=a")
    #expect(WebAddress("https://x.example/")?.finding([]) == "https://x.example/")
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "//x.example/", "/p", "https:/x.example", "https://", "https:///p",
    "https://x.example/ p", "https://x.example/\n", " https://x.example/", "http\u{301}://x.example/",
  ])
  func onlyTheWebIsLinked(address: String) { #expect(WebAddress(address) == nil) }

  @Test(arguments: ["https://x.example", "HTTP://x.example/p", "http://[::1]/"])
  func theWebIsLinked(address: String) { #expect(WebAddress(address)?.text == address) }
}
