import Archive
import OnRecord
import Vocabulary

/// What a worker does with a parcel, on a thread or in a process of its own.
struct ParcelWork: Sendable {
  private let pipeline: Pipeline
  private let encode: @Sendable (Record) -> [[UInt8]]
  private let dedupe: Dedupe?
  private let limits: Inputs.Limits

  init(_ job: ExtractJob) {
    pipeline = Pipeline(job.options)
    encode = job.encoding.encoder()
    dedupe = job.dedupe
    limits = job.limits
  }

  /// Builds what the first record would have to wait for.
  func prepare() { pipeline.prepare() }

  func finished(_ parcel: Parcel) -> FinishedParcel {
    var records: [FinishedRecord] = []
    var finished = finish(parcel) { records.append($0) }
    finished.records = records
    return finished
  }

  /// - Parameters:
  ///   - first: so many records are finished already.
  ///   - failure: what the one after those failed with; its message lacks the place.
  ///   - deliver: gets each record as soon as it is done.
  /// - Returns: the account of the whole parcel, without records.
  func finish(
    _ parcel: Parcel, from first: Int = 0, failure: Failure? = nil, deliver: (FinishedRecord) -> Void
  ) -> FinishedParcel {
    let opened = parcel.unpacked(limits: limits)
    var account = FinishedParcel(end: opened.end)
    var number = 0
    for item in opened.items {
      if case .passedOver(let reason) = item {
        account.passedOver[reason, default: 0] += 1
        continue
      }
      if number >= first {
        let failure = number == first ? failure : nil
        deliver(finished(record(of: item, failure: failure, of: parcel, isAlone: opened.items.count == 1)))
      }
      number += 1
    }
    return account
  }

  /// The error record of a parcel that did not come to its end.
  func failed(_ parcel: Parcel, _ failure: Failure) -> FinishedRecord {
    finished(Record(BrokenInput(id: parcel.id, origin: parcel.origin, failure: failure.at(parcel.place))))
  }

  func failed(_ broken: BrokenInput) -> FinishedRecord { finished(Record(broken)) }

  private func finished(_ record: Record) -> FinishedRecord {
    FinishedRecord(record, parts: encode(record), dedupe: dedupe)
  }

  private func record(of item: Unpacked, failure: Failure?, of parcel: Parcel, isAlone: Bool) -> Record {
    switch item {
    case .input(let input):
      guard let failure else { return pipeline.recordOrFailure(input) }
      let place = isAlone ? parcel.place : "\(parcel.place), \(input.id)"
      return Record(id: input.id, failure: failure.at(place), origin: input.origin, pass: input.pass)
    case .broken(let broken): return Record(broken)
    case .passedOver: preconditionFailure("no record is made of what is passed over")
    }
  }
}

extension Failure {
  /// The same, with the place in front.
  fileprivate func at(_ place: String) -> Failure { Failure(code, "\(place): \(message)") }
}
