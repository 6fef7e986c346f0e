/// Takes a run's records as they are finished, in order, and writes them.
struct Delivery {
  private(set) var tally = RunTally()
  private let sink: any RecordSink
  /// Records still to pass over: they are in the file already.
  private var toPass: Int
  /// The run that is gone on with, until its last record is checked.
  private var unchecked: Resumption?

  /// - Parameters:
  ///   - passing: how many records of the first input are written already.
  ///   - resumption: the run that is gone on with; the record behind those passed over is its last.
  init(to sink: any RecordSink, passing: Int, _ resumption: Resumption?) {
    self.sink = sink
    toPass = passing
    unchecked = resumption
  }

  mutating func take(_ parcel: FinishedParcel) throws {
    for record in parcel.records { try take(record) }
  }

  private mutating func take(_ record: FinishedRecord) throws {
    if toPass > 0 {
      toPass -= 1
      return
    }
    if let resumption = unchecked {
      try resumption.check(record, line: record.parts[0])
      unchecked = nil
    } else {
      try sink.write(record.parts)
    }
    tally.add(record)
  }
}
