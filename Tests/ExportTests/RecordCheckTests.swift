import Crypto
import Export
import Records
import Testing
import Vocabulary

@Suite struct RecordCheckTests {
  private static let digest: @Sendable ([UInt8]) -> String = { bytes in
    "sha256:" + SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private func faults(_ record: Record) -> [String] {
    RecordCheck(digest: Self.digest).faults(record).map { $0.path + ": " + $0.message }
  }

  private func faults(_ change: (inout Record) -> Void) -> [String] {
    var record = Sample.record
    change(&record)
    return faults(record)
  }

  @Test func aSoundRecordHasNoFaults() {
    #expect(faults(Sample.record) == [])
    #expect(faults(Sample.failed) == [])
    #expect(faults(Sample.rest) == [])
    #expect(faults(Sample.duplicate) == [])
  }

  @Test func aDuplicateHasNeitherTextNorLayers() {
    let found = faults { $0.duplicateOf = "sample/0" }
    #expect(found.contains("text: expected no text in a duplicate, whose text is in the record it names"))
    #expect(found.contains { $0.hasPrefix("claims: expected [] in a duplicate") })
    var failed = Sample.failed
    failed.duplicateOf = "sample/0"
    #expect(faults(failed) == ["duplicateOf: expected null in a record with an error"])
  }

  @Test func theTextMustBeTheOneThatWasDigested() {
    let found = faults { $0.article.text += "!" }
    #expect(found.contains { $0.hasPrefix("digest: expected sha256:") })
  }

  @Test func anOffsetOffByOneShowsInTheClaimsText() {
    let found = faults {
      $0.claims[0].content[0].end -= 1
      $0.claims[0].range.end -= 1
    }
    #expect(found.contains { $0.hasPrefix("claims[0].text: expected the pieces of content joined") })
    #expect(faults { $0.claims[0].content[0].end -= 1 }.contains { $0.hasPrefix("claims[0]: expected start and end to be") })
  }

  @Test func aRangeUpsideDownIsNamed() {
    #expect(faults { $0.figures[0].high = 80 }.contains("figures[0]: expected low up to high, found 8000 and 80"))
    #expect(faults { $0.figures[0].high = nil }.contains("figures[0]: expected low and high, or null for both"))
  }

  @Test func aWrongCurrencyCodeIsNamed() {
    #expect(
      faults { $0.figures[1].currency = "EUX" }.contains(
        "figures[1].currency: expected a code of ISO 4217, such as USD, found \"EUX\""))
  }

  @Test func aBrokenHopOrderIsNamed() {
    let reversed = faults { $0.claims[1].chain.reverse() }
    #expect(reversed == ["claims[1].chain: expected it to end in the chain of c1, around it, hop for hop"])
  }

  @Test func piecesStandInOrder() {
    let found = faults { $0.claims[1].content.reverse() }
    #expect(found.contains("claims[1].content[1]: expected a piece behind the one before it"))
    #expect(faults { $0.quotes[0].content = [] }.contains("quotes[0].content: expected at least one piece, found none"))
  }

  @Test func quoteAndClaimNameEachOther() {
    #expect(
      faults { $0.claims[0].quotes = [] }.contains(
        "quotes[0].claim: expected a claim that names this quote, but c1 does not name q1"))
  }

  @Test func theArticlesOwnVoiceHasNoSource() {
    #expect(
      faults { $0.claims[2].source = Sample.mayor }.contains(
        "claims[2]: expected no source and no chain in the article's own voice"))
  }

  @Test func aFailedRecordIsEmpty() {
    let found = faults { $0.error = Failure(.tooLarge, "too large") }
    #expect(found.first == "text: expected no text in a record with an error")
    #expect(found.contains("claims: expected [] in a record with an error, found 3 entries"))
  }
}
