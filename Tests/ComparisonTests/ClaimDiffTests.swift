import Comparison
import OnRecord
import Testing
import Vocabulary

@Suite struct ClaimDiffTests {
  @Test func aChangeSaysWhereItStandsAndWhatExactlyChanged() throws {
    let (old, new) = ("It rained. At least 12 people died in Orlen.", "At least 15 people died in Orlen. It rained.")
    let diff = ClaimDiff(record(old), record(new))
    let change = try #require(diff.changes.first)
    #expect(diff.changes.count == 1)
    #expect(change.kinds == [.figureChanged])
    #expect(change.details == [ChangeDetail(.figureChanged, old: "12", new: "15")])
    #expect(change.old.map { old[$0.range] } == "At least 12 people died in Orlen.")
    #expect(change.new.map { new[$0.range] } == "At least 15 people died in Orlen.")
    #expect(change.old?.claim == Reference(2))
  }

  @Test func severalKindsMayHoldForOnePair() throws {
    let diff = ClaimDiff(
      record("An official said at least 12 people had died in the mine."),
      record("Mine director Karl Boden said 15 people may have died in the mine."))
    #expect(diff.changes.map(\.kinds) == [[.figureChanged, .boundDropped, .sourceNamed, .hedgeAdded]])
  }

  @Test func unchangedClaimsAreCounted() {
    let text = "Two people died. Three were hurt. “It was loud,” said Ana Prill. The road is old."
    #expect(ClaimDiff(record(text), record(text)).unchanged == 3)
    #expect(ClaimDiff(record(text), record(text), reporting: .all).unchanged == 4)
  }

  @Test func aSentenceWithoutSourceAndFigureIsReportedWhenAskedFor() {
    let (old, new) = (record("Two people died."), record("Two people died. The road is old."))
    #expect(ClaimDiff(old, new).changes.isEmpty)
    #expect(ClaimDiff(old, new, reporting: .all).changes.map(\.kinds) == [[.claimAdded]])
  }

  @Test func aSentenceThatLostItsFigureIsStillTheSame() {
    let diff = ClaimDiff(record("The slide buried 40 houses in Orlen."), record("The slide buried houses in Orlen."))
    #expect(diff.changes.map(\.kinds) == [[.figureChanged]])
    #expect(diff.changes.first?.details == [ChangeDetail(.figureChanged, old: "40", new: nil)])
  }

  @Test func aTextWithoutWordsHasNoClaims() {
    #expect(ClaimDiff(record(""), record("")).changes.isEmpty)
    #expect(ClaimDiff(record(""), record("Two people died.")).changes.map(\.kinds) == [[.claimAdded]])
  }

  /// The figure stands in the nested claim and in the one around it: one change, told where it is.
  @Test func aFigureInsideANestedClaimIsToldOnce() {
    let diff = ClaimDiff(
      record("Anna Berg told the court that Tom Hale had promised to pay 30,000 dollars."),
      record("Anna Berg told the court that Tom Hale had promised to pay 50,000 dollars."))
    #expect(diff.changes.map(\.kinds) == [[.figureChanged]])
  }

  @Test func whoPassedItOnMayBecomeTheSource() {
    let diff = ClaimDiff(
      record("Two officials told Reuters that 450 people had fled the camp."),
      record("Reuters reported that 450 people had fled the camp."))
    #expect(diff.changes.map(\.kinds) == [[.speakerChanged]])
  }

  /// Hundreds of claims with the same words must not meet each other one by one.
  @Test func manyLikeClaimsTakeNoMoreThanMoments() {
    func text(_ extra: Int) -> String {
      (0..<400).map { "The depot in ward \($0) lost \($0 + extra) crates." }.joined(separator: " ")
    }
    let (old, new) = (record(text(3)), record(text(4)))
    let time = ContinuousClock().measure { _ = ClaimDiff(old, new) }
    #expect(time < .seconds(20))
  }
}

@Suite struct OutletComparisonTests {
  @Test func whatBothHaveWhereTheyDisagreeAndWhatOneHas() {
    let comparison = OutletComparison(
      record(
        "The quake killed 86 people in Tessel. Mayor Ada Renn said the town hall was lost. Snow fell on 3 villages."),
      record("In Tessel, 91 people were killed by the quake. The town hall is lost, according to Ada Renn, the mayor."))
    #expect(comparison.shared.map(\.old.claim) == [Reference(2)])
    #expect(comparison.disagreements.map(\.kinds) == [[.figureChanged]])
    #expect(comparison.onlyOld.map(\.claim) == [Reference(3)])
    #expect(comparison.onlyNew.isEmpty)
    #expect(!comparison.isAgreement)
  }
}

@Suite struct MarkedTextTests {
  @Test func changedWordsAreMarkedAndTypographyIsNot() {
    let marked = MarkedText(old: "“At least  86 people” died, he said", new: "\"About 91 people\" died – he said")
    #expect(
      marked.pieces == [
        .init(mark: .same, text: "\""), .init(mark: .removed, text: "At least 86", isGlued: true),
        .init(mark: .added, text: "About 91", isGlued: true), .init(mark: .same, text: "people\" died"),
        .init(mark: .removed, text: ",", isGlued: true), .init(mark: .added, text: "–"),
        .init(mark: .same, text: "he said"),
      ])
  }

  @Test func emptyTextsHaveNoPieces() {
    #expect(MarkedText(old: "", new: "").pieces.isEmpty)
    #expect(MarkedText(old: "", new: "a b").pieces == [.init(mark: .added, text: "a b")])
  }
}

@Suite struct ArticlePairsTests {
  private func pairs(_ old: [Record], _ new: [Record]) -> [String] {
    ArticlePairs(old, new).pairs.map { "\($0.old.map(String.init) ?? "-")\($0.new.map(String.init) ?? "-")" }
  }

  @Test func theAddressDecidesFirst() {
    let old = [
      record("One.", url: "http://www.paper.example/a/?utm_source=x"), record("Two.", url: "https://paper.example/b"),
    ]
    let new = [
      record("Two.", url: "https://paper.example/b#top"), record("Other words.", url: "https://paper.example/a"),
    ]
    #expect(pairs(old, new) == ["01", "10"])
  }

  @Test func thenTitleAndText() {
    let body = "The ferry left the island at noon with sixty passengers and a cow on board."
    let old = [record("Unlike the rest, this one is gone."), record(body, title: "Ferry leaves")]
    let new = [
      record("A wholly new story about bread and salt."),
      record(body + " It came back at night.", title: "The ferry leaves!"),
    ]
    #expect(pairs(old, new) == ["0-", "11", "-0"])
  }
}
