import ArgumentParser
import Batch
import Vocabulary

/// `onrecord worker`: a process that a batch starts, so that what crashes or hangs costs one record.
struct WorkerCommand: ParsableCommand {
  static let name = "worker"

  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Does a batch's work; started by onrecord extract, never by hand.",
    shouldDisplay: false)

  func run() throws {
    if Terminal.inputIsTerminal {
      throw Messages.stop("onrecord worker is started by onrecord extract; use that")
    }
    try WorkerService().serve { setup in
      var message = MessageReader(setup)
      let job: ExtractJob = try message.value()
      WorkerService.limitMemory(to: job.memoryLimit)
      let work = ParcelWork(job)
      work.prepare()
      return { task, answer in
        var head = MessageReader(task.head)
        let parcel = (try head.value() as ParcelHead).parcel(with: task.contents)
        let failure: Failure? = try task.note.map { note in
          var message = MessageReader(note)
          return try message.value()
        }
        let account = work.finish(parcel, from: task.answered, failure: failure) { record in
          var message = MessageWriter()
          message.write(record)
          answer(message.bytes)
        }
        var closing = MessageWriter()
        closing.write(account)
        return closing.bytes
      }
    }
  }
}
