import Archive
import Vocabulary

/// What came before, as far as what comes depends on it.
struct Past: Sendable {
  var seen = SeenRecords()
  var order = ParcelOrder()
}

/// Takes a run's records as they are finished, in order, and writes them: what depends on the records before is done
/// here.
struct Delivery {
  private let sink: any RecordSink
  private let encode: @Sendable (Record) -> [[UInt8]]
  private let account: RunAccount
  private var past: Past
  /// Records still to pass over: they are in the file already.
  private var toPass: Int
  /// The run that is gone on with, until its last record is checked.
  private var unchecked: Resumption?

  /// - Parameters:
  ///   - passing: how many records of the first input are written already.
  ///   - resumption: the run that is gone on with; the record behind those passed over is its last.
  init(
    to sink: any RecordSink, encode: @escaping @Sendable (Record) -> [[UInt8]], account: RunAccount,
    past: Past, passing: Int, _ resumption: Resumption?
  ) {
    self.sink = sink
    self.encode = encode
    self.account = account
    self.past = past
    toPass = passing
    unchecked = resumption
  }

  /// - Parameter origin: where the parcel was.
  mutating func take(_ parcel: FinishedParcel, from origin: Origin) throws {
    if !past.order.admits(origin, end: parcel.end) { return }
    for record in parcel.records { try take(record) }
    account.add(parcel.passedOver)
  }

  private mutating func take(_ record: FinishedRecord) throws {
    if toPass > 0 {
      toPass -= 1
      return
    }
    let duplicate = duplicate(record)
    let parts = duplicate.map(encode) ?? record.parts
    if let resumption = unchecked {
      try resumption.check(record, line: parts[0])
      unchecked = nil
      account.add(record, isDuplicate: duplicate != nil, isNew: false)
    } else {
      try sink.write(parts)
      account.add(record, isDuplicate: duplicate != nil)
    }
  }

  /// The record without its text, if an earlier one is the same.
  private mutating func duplicate(_ record: FinishedRecord) -> Record? {
    guard let duplicable = record.duplicable, let first = past.seen.first(duplicable.digest, id: record.id) else { return nil }
    return duplicable.record(of: first)
  }
}
