import Archive
import Vocabulary

/// All that a worker made of a parcel.
struct FinishedParcel: Sendable, Equatable {
  /// In the order in which they are packed.
  var records: [FinishedRecord] = []
  /// What was counted only.
  var passedOver: [PassedOver: Int] = [:]
  /// Where it ended in its file, when the reader could not know: what begins before that is no parcel of its own.
  var end: Int?

  /// What it weighs in memory, roughly: its records' bytes.
  var weight: Int { records.reduce(0) { $0 + $1.parts.reduce(0) { $0 + $1.count } } }
}
