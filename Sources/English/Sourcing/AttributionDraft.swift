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
  var hedges: [Hedge] = []
  var rule: String

  /// A hop between the origin and the reader.
  struct Relay {
    var source: SourceSpan
    var cue: Range<Int>?
    var lemma = ""
    var stance = Stance.reports
  }

  func holds(_ token: Int) -> Bool { content.contains { $0.contains(token) } }
}
