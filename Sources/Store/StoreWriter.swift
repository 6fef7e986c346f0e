import Batch
import Records
import Vocabulary

/// Brings records into a store, many to a transaction.
public struct StoreWriter {
  private let store: RecordStore
  private var waiting: [ArticleRows] = []
  private var lastWrite = ContinuousClock.now

  /// Enough for a transaction to cost little beside what it holds, few enough to be held in memory.
  private static let batch = 200
  /// How long a record may wait when no other comes.
  private static let patience = Duration.seconds(1)

  private init(_ store: RecordStore) { self.store = store }

  /// Reads lines of records on several threads, and writes them in order.
  public static func run(_ lines: sending StoredRecords, to store: RecordStore, jobs: Int) throws {
    let reader = RecordReader()
    var writer = StoreWriter(store)
    try OrderedBatch(jobs: jobs).run(
      lines, work: { ArticleRows(reader.recordOrFailure($0)) }, idle: { try writer.rest() },
      deliver: { try writer.add($0) })
    try writer.finish()
  }

  mutating func add(_ article: ArticleRows) throws {
    waiting.append(article)
    if waiting.count >= Self.batch { try finish() }
  }

  /// Called while nothing else is to be done.
  private mutating func rest() throws {
    if lastWrite.duration(to: .now) >= Self.patience { try finish() }
  }

  mutating func finish() throws {
    if waiting.isEmpty { return }
    try store.replace(with: waiting)
    waiting.removeAll(keepingCapacity: true)
    lastWrite = .now
  }
}
