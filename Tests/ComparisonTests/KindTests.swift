import Comparison
import OnRecord
import Testing
import Vocabulary

private let pipeline = Pipeline(Options(language: "en", everySentence: true))

/// The record of a text, every sentence a claim.
func record(_ text: String, url: String? = nil, title: String? = nil) -> Record {
  var record = pipeline.recordOrFailure(Input(id: "text", form: .text, bytes: Array(text.utf8), url: url))
  record.article.title = title ?? record.article.title
  return record
}

/// Every kind of change, on texts of our own, through the whole extraction.
@Suite struct KindTests {
  @Test func everyKindHasItsCases() {
    for kind in ChangeKind.allCases {
      let own = DiffCase.all.filter { $0.about == kind.rawValue && $0.near == nil }
      let near = DiffCase.all.filter { $0.near == kind.rawValue }
      #expect(own.count >= 3 && own.allSatisfy { $0.kinds.contains(kind.rawValue) }, "\(kind): own cases")
      #expect(near.count >= 3 && near.allSatisfy { !$0.kinds.contains(kind.rawValue) }, "\(kind): near misses")
    }
  }

  /// Of the kinds that the cases ask for: the share found, and of those found, the share asked for.
  @Test func theKindsAreThoseOfTheCases() {
    var (hits, missed, extra) = (0, 0, 0)
    for one in DiffCase.all {
      let found = Set(ClaimDiff(record(one.old), record(one.new)).changes.flatMap(\.kinds).map(\.rawValue))
      let wanted = Set(one.kinds)
      hits += found.intersection(wanted).count
      missed += wanted.subtracting(found).count
      extra += found.subtracting(wanted).count
      if found != wanted { print("diff: wanted \(wanted.sorted()), found \(found.sorted()) in \(one)") }
    }
    let precision = 100 * Double(hits) / Double(hits + extra)
    let recall = 100 * Double(hits) / Double(hits + missed)
    print("diff: \(DiffCase.all.count) cases, precision \(precision), recall \(recall)")
    #expect(precision >= 95)
    #expect(recall >= 95)
  }

  @Test func theSameTextHasNoChange() {
    for one in DiffCase.all {
      let diff = ClaimDiff(record(one.old), record(one.old))
      #expect(diff.changes.isEmpty, "\(one.old)")
    }
  }

  @Test func theOtherWayRoundTheKindsAreMirrored() {
    for one in DiffCase.all {
      let (old, new) = (record(one.old), record(one.new))
      let there = ClaimDiff(old, new).changes.flatMap(\.kinds).map(\.rawValue).sorted()
      let back = ClaimDiff(new, old).changes.flatMap(\.kinds).map(\.mirrored.rawValue).sorted()
      #expect(there == back, "\(one)")
    }
  }
}
