import Archive
import Batch
import Records
import Vocabulary

/// What a run that was cut short has left, to be gone on with.
///
/// The place counts, not the id, for two records may share one: as many records of the input are passed over as the
/// file has whole lines. The last of them is made again, and must come out as it stands there: so other input, other
/// options and another version are known before anything is written.
struct Resumption: Sendable {
  let part: PartFile
  let leftover: PartFile.Leftover
  let format: RecordFormat

  /// Where a run goes on.
  struct Place<Element> {
    /// The input whose records the last whole line is one of.
    let input: Element
    /// How many of its records stand before that one.
    let passed: Int
    /// Of the inputs before.
    let order: ParcelOrder
    let passedOver: [PassedOver: Int]
    let bytes: Int
  }

  /// Reads on to the place. Nothing is extracted for it.
  ///
  /// - Throws: `Status` when the input ends before; `Interrupted`.
  func place<Inputs: IteratorProtocol>(
    in inputs: inout Inputs, stop: StopRequest, _ view: InputView<Inputs.Element>
  ) throws -> Place<Inputs.Element> {
    var (records, bytes, order) = (0, 0, ParcelOrder())
    var passedOver: [PassedOver: Int] = [:]
    while let input = inputs.next() {
      if stop.isMade { throw Interrupted(signal: stop.signal) }
      let here = view.contents(input)
      let before = order
      if !order.admits(view.origin(input), end: here.end) { continue }
      if records + here.records >= leftover.lines {
        let passed = leftover.lines - records - 1
        return Place(input: input, passed: passed, order: before, passedOver: passedOver, bytes: bytes)
      }
      records += here.records
      bytes += view.weight(input)
      passedOver.merge(here.passedOver, uniquingKeysWith: +)
    }
    throw refusal("has \(leftover.lines) whole lines, and this input only \(records) records: it was made from other input")
  }

  /// Takes the records before the last into account, as far as their lines have what it takes.
  ///
  /// - Returns: what makes later records the same as one of them.
  func readBack(_ request: RunRequest, _ account: RunAccount) throws -> SeenRecords {
    var seen = SeenRecords()
    account.resume(behind: leftover.lines, areCounted: format == .jsonl)
    if format != .jsonl { return seen }
    let (reader, dedupe) = (RecordReader(), request.batch.dedupe)
    let lines = FirstLines(try StoredRecords(paths: [part.path]), count: leftover.lines - 1)
    let end = try OrderedBatch(jobs: request.batch.jobs).run(
      lines, stop: request.stop,
      work: { FinishedRecord(reader.recordOrFailure($0), parts: [], dedupe: dedupe) },
      deliver: { record in
        if let duplicable = record.duplicable { _ = seen.first(duplicable.digest, id: record.id) }
        account.add(record, isNew: false)
      })
    if end == .stopped { throw Interrupted(signal: request.stop.signal) }
    return seen
  }

  /// - Parameters:
  ///   - line: the last whole line, made again.
  /// - Throws: `Status` when it is not what stands in the file.
  func check(_ record: FinishedRecord, line: [UInt8]) throws {
    if line == leftover.lastLine { return }
    let place = "has \(leftover.lines) whole lines, the last of them "
    if let found = id(of: leftover.lastLine), found != record.id {
      throw refusal(place + "with id “\(found)”, where this input has “\(record.id)”: it was made from other input")
    }
    if [line, leftover.lastLine].contains(where: dependsOnTheRun) { return }
    throw refusal(
      place + "(id “\(record.id)”) other than this run makes it: its input, its options or its version were others")
  }

  /// Whether a page takes too long, or its process dies, may differ from run to run.
  private func dependsOnTheRun(_ line: [UInt8]) -> Bool {
    [Failure.Code.timedOut, .crashed].contains { code in
      let word = Array("\"\(code.rawValue)\"".utf8)
      return line.indices.contains { line[$0] == word[0] && line[$0...].starts(with: word) }
    }
  }

  private func refusal(_ what: String) -> Status {
    Messages.stop(
      "\(part.path) \(what). Nothing was changed: give the input and options of the first run, write to another file with "
        + "-o, or start anew with --overwrite")
  }

  /// The record's id as a line of the format has it; nil where it has none.
  private func id(of line: [UInt8]) -> String? {
    let key: StaticString
    switch format {
    case .jsonl: key = "id"
    case .jsonld: key = "identifier"
    default: return nil
    }
    return line.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      do throws(JSONFault) {
        try scanner.expect("{", "an object")
        while true {
          if scanner.take(key: key) { return String(decoding: try scanner.string(), as: UTF8.self) }
          _ = try scanner.string()
          try scanner.expect(":", "a colon")
          try scanner.skipValue()
          try scanner.expect(",", "a comma")
        }
      } catch {
        return nil
      }
    }
  }
}

/// The first lines of a file whose last may be cut off.
private struct FirstLines: IteratorProtocol {
  private var lines: StoredRecords
  private var left: Int

  init(_ lines: StoredRecords, count: Int) {
    self.lines = lines
    left = count
  }

  mutating func next() -> Result<StoredLine, Failure>? {
    left -= 1
    return left < 0 ? nil : lines.next()
  }
}

/// Inputs from the place on.
struct ResumedInputs<Inputs: IteratorProtocol>: IteratorProtocol {
  private var first: Inputs.Element?
  private var rest: Inputs

  init(_ first: Inputs.Element?, _ rest: Inputs) {
    self.first = first
    self.rest = rest
  }

  mutating func next() -> Inputs.Element? { first.take() ?? rest.next() }
}

/// A file that is gone on with from the first record on: until then it is left as it is.
final class ResumedFile: RecordSink {
  private let resumption: Resumption
  private var file: OutputFile?

  init(_ resumption: Resumption) { self.resumption = resumption }

  func write(_ parts: [[UInt8]]) throws {
    let file = try opened()
    for part in parts { try file.write(part) }
  }

  func flush() throws { try file?.flush() }

  func finish() throws { try opened().finish() }

  private func opened() throws -> OutputFile {
    if let file { return file }
    let opened = try OutputFile(resumption.part, keeping: resumption.leftover)
    file = opened
    return opened
  }
}
