import Grammar
import Vocabulary

/// An attribution in token numbers, while its passage is being read.
struct AttributionDraft {
  var content: [Range<Int>]
  var source: SourceSpan?
  var cue: Range<Int>?
  var lemma = ""
  var stance = Stance.states
  var addressee: Range<Int>?
  var chain: [Relay] = []
  var rule: String
  /// Inside the content of another one.
  var isNested = false

  /// A hop between the origin and the reader.
  struct Relay {
    var source: SourceSpan
    var cue: Range<Int>?
    var lemma = ""
    var stance = Stance.reports
  }

  /// In order of appearance, an outer one before what it holds.
  func precedes(_ other: AttributionDraft) -> Bool {
    let (a, b) = (content[0].lowerBound, other.content[0].lowerBound)
    return a != b ? a < b : !isNested && other.isNested
  }

  func holds(_ token: Int) -> Bool { content.contains { $0.contains(token) } }
}
