import Archive
import Batch
import Vocabulary

/// Parcels worked on in a process of its own, which one thread keeps and replaces when it dies.
struct IsolatedParcels {
  private let worker: IsolatedWorker
  /// Makes the error records of what no process could bring to an end.
  private let work: ParcelWork

  init(_ program: WorkerProgram, work: ParcelWork) {
    worker = IsolatedWorker(program)
    self.work = work
  }

  /// - Throws: when no process can be started.
  func finished(_ parcel: Parcel) throws -> FinishedParcel {
    var head = MessageWriter()
    head.write(ParcelHead(parcel))
    let outcome: IsolatedWorker.Outcome
    do throws(WorkerStartError) {
      outcome = try worker.work(head: head.bytes, contents: parcel.bytes) { end in
        var note = MessageWriter()
        note.write(Failure(end))
        return note.bytes
      }
    } catch {
      throw NoWorker(reason: error)
    }
    return finished(parcel, outcome)
  }

  private func finished(_ parcel: Parcel, _ outcome: IsolatedWorker.Outcome) -> FinishedParcel {
    do throws(BrokenMessage) {
      var finished = FinishedParcel()
      if let closing = outcome.closing {
        var message = MessageReader(closing)
        finished = try message.value()
      }
      for item in outcome.items {
        var message = MessageReader(item)
        finished.records.append(try message.value())
      }
      if let end = outcome.end { finished.records.append(work.failed(parcel, Failure(end))) }
      return finished
    } catch {
      return FinishedParcel(records: [work.failed(parcel, Failure(WorkerEnd(.nonsense)))])
    }
  }

  /// The program that `WorkerCommand` is.
  static func program(_ job: ExtractJob, timeLimit: Int?) -> WorkerProgram {
    var setup = MessageWriter()
    setup.write(job)
    return WorkerProgram(
      path: OwnProgram.again, arguments: [OwnProgram.path, WorkerCommand.name], setup: setup.bytes,
      timeLimit: timeLimit)
  }
}

/// The run cannot go on: there is no process to work in.
struct NoWorker: Error, CustomStringConvertible {
  let reason: WorkerStartError

  var description: String { "\(reason); ask for fewer --jobs, or work without processes (--no-isolate)" }
}

extension Failure {
  /// What a record fails with whose process came to this end; the place is still to be put in front.
  init(_ end: WorkerEnd) {
    if case .overdue(let seconds) = end.cause {
      self.init(
        .timedOut,
        "not done within \(seconds) s and given up; allow more with --time-limit, or report this page as a bug")
    } else {
      self.init(.crashed, "the process at work on it \(end); all other records are whole; report this page as a bug")
    }
  }
}

/// A parcel but its bytes.
struct ParcelHead {
  var parcel: Parcel

  init(_ parcel: Parcel) {
    self.parcel = parcel
    self.parcel.bytes = []
  }

  func parcel(with bytes: [UInt8]) -> Parcel {
    var parcel = parcel
    parcel.bytes = bytes
    return parcel
  }
}

extension ParcelHead: MessageCoded {
  func write(to message: inout MessageWriter) {
    message.write(Int(parcel.packing.rawValue))
    message.write(parcel.id)
    message.write(parcel.place)
    let origin = parcel.origin
    for text in [origin.path, origin.member, origin.captured, origin.digest] {
      message.write(optional: text) { $0.write($1) }
    }
    message.write(optional: origin.offset) { $0.write($1) }
  }

  init(from message: inout MessageReader) throws(BrokenMessage) {
    guard let packing = Parcel.Packing(rawValue: UInt8(truncatingIfNeeded: try message.number())) else {
      throw BrokenMessage()
    }
    let id = try message.string()
    let place = try message.string()
    var texts: [String?] = []
    for _ in 0..<4 { texts.append(try message.optional { message throws(BrokenMessage) in try message.string() }) }
    let offset = try message.optional { message throws(BrokenMessage) in try message.number() }
    let origin = Origin(path: texts[0], member: texts[1], offset: offset, captured: texts[2], digest: texts[3])
    parcel = Parcel(packing, id: id, origin: origin, place: place, bytes: [])
  }
}

extension FinishedParcel: MessageCoded {
  /// The account alone: records go by themselves.
  func write(to message: inout MessageWriter) {
    message.write(list: PassedOver.allCases) { $0.write(passedOver[$1] ?? 0) }
    message.write(optional: end) { $0.write($1) }
  }

  init(from message: inout MessageReader) throws(BrokenMessage) {
    let counts = try message.list { message throws(BrokenMessage) in try message.number() }
    for (reason, count) in zip(PassedOver.allCases, counts) where count > 0 { passedOver[reason] = count }
    end = try message.optional { message throws(BrokenMessage) in try message.number() }
  }
}
