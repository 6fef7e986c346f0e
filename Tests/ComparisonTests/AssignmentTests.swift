import Testing

@testable import Comparison

@Suite struct AssignmentTests {
  @Test func theSumIsTheGreatest() {
    // Taking the best pair first, 9, would leave 1.
    #expect(Assignment.best([[9, 8], [8, 1]]) == [1, 0])
  }

  @Test func whatIsWorthNothingIsNotPaired() {
    #expect(Assignment.best([[0, 5], [0, 7]]) == [nil, 1])
    #expect(Assignment.best([[3], [4], [2]]) == [nil, 0, nil])
    #expect(Assignment.best([]) == [])
  }
}

@Suite struct WordEditsTests {
  private func edits(_ old: [UInt64], _ new: [UInt64]) -> [WordEdits.Edit] { WordEdits(old, new).edits }

  @Test func onlyWhatDiffersIsAnEdit() {
    #expect(edits([1, 2, 3], [1, 2, 3]) == [])
    #expect(edits([1, 2, 3, 4], [1, 5, 3, 4, 6]) == [.init(old: 1..<2, new: 1..<2), .init(old: 4..<4, new: 4..<5)])
    #expect(edits([], [1]) == [.init(old: 0..<0, new: 0..<1)])
  }
}

@Suite struct StemmerTests {
  @Test(arguments: [
    ("kills", "killed"), ("went", "go"), ("closing", "close"), ("stopped", "stops"), ("cities", "city"),
    ("died", "die"),
    ("people", "persons"), ("boxes", "box"),
  ])
  func formsOfOneWordHaveOneStem(a: String, b: String) {
    #expect(Stemmer.stem(Array(a.utf8)[...]) == Stemmer.stem(Array(b.utf8)[...]))
  }

  @Test(arguments: [("bus", "bu"), ("sing", "s"), ("lease", "lea"), ("approved", "rejected")])
  func otherWordsHaveOtherStems(a: String, b: String) {
    #expect(Stemmer.stem(Array(a.utf8)[...]) != Stemmer.stem(Array(b.utf8)[...]))
  }
}
