import Vocabulary

/// One record on its way out: its bytes, and what the account of the run needs to know of it.
struct FinishedRecord: Sendable {
  /// A part for each of the output's streams.
  let parts: [[UInt8]]
  let id: String
  let failure: Failure?
  /// Whether the page held no article.
  let isEmpty: Bool

  init(_ record: Record, parts: [[UInt8]]) {
    self.parts = parts
    id = record.id
    failure = record.error
    isEmpty = record.error == nil && record.article.access == .none
  }
}
