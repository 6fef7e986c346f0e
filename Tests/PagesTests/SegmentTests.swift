import Testing
import Vocabulary

@testable import Pages

/// Marks overlap freely; the pieces they cut the text into never do.
@Suite struct SegmentTests {
  private func mark(_ kind: Mark.Kind, _ start: Int, _ end: Int, _ number: Int = 1) -> Mark {
    Mark(kind: kind, range: TextRange(start, end), number: number)
  }

  @Test func crossingMarksShareTheirMiddle() {
    let segments = Segments([mark(.claim, 0, 6), mark(.quote, 4, 9)], length: 12, cuts: [])
    let found = Array(segments.within(TextRange(0, 12)))
    #expect(found.map(\.range) == [TextRange(0, 4), TextRange(4, 6), TextRange(6, 9), TextRange(9, 12)])
    #expect(found.map { $0.marks.map(\.kind) } == [[.claim], [.claim, .quote], [.quote], []])
  }

  @Test func marksOfOneKindKeepTheirNumbers() {
    let segments = Segments([mark(.claim, 0, 9, 2), mark(.claim, 3, 6, 7), mark(.claim, 3, 6, 7)], length: 9, cuts: [])
    #expect(Array(segments.within(TextRange(0, 9))).map { $0.numbers(.claim) } == [[2], [2, 7], [2]])
  }

  @Test func cutsPartWhatAMarkJoins() {
    let segments = Segments([mark(.claim, 2, 8)], length: 10, cuts: [5])
    #expect(segments.within(TextRange(0, 5)).map(\.range) == [TextRange(0, 2), TextRange(2, 5)])
    #expect(segments.within(TextRange(5, 10)).map(\.range) == [TextRange(5, 8), TextRange(8, 10)])
  }

  @Test func aTextWithoutMarksIsOnePiece() {
    #expect(Segments([], length: 4, cuts: []).within(TextRange(0, 4)).map(\.range) == [TextRange(0, 4)])
    #expect(Segments([], length: 0, cuts: [0]).within(TextRange(0, 0)).isEmpty)
  }

  /// Whatever the marks, the pieces laid side by side are the text.
  @Test func thePiecesCoverTheText() {
    var state: UInt32 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int(state >> 8) % limit
    }
    for _ in 0..<200 {
      let marks = (0..<next(30)).map { number -> Mark in
        let start = next(50)
        return mark(.claim, start, start + 1 + next(50 - start), number + 1)
      }
      let found = Array(Segments(marks, length: 50, cuts: [next(50)]).within(TextRange(0, 50)))
      #expect(found.first?.range.start == 0 && found.last?.range.end == 50)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.range.end == $1.range.start })
      for segment in found {
        let over = marks.filter { $0.range.contains(segment.range) }.map(\.number)
        #expect(segment.numbers(.claim) == over.sorted())
      }
    }
  }
}
