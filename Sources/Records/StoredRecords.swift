import Archive
import Vocabulary

/// One line of a file of records, unread.
public struct StoredLine: Sendable {
  /// How messages call the place: "records.jsonl, line 3".
  public var place: String
  public var bytes: [UInt8]

  public init(place: String, bytes: [UInt8]) {
    self.place = place
    self.bytes = bytes
  }
}

/// The lines of files of records, one at a time. Empty lines are passed over.
///
/// What cannot be read becomes a failure in its place, and reading goes on with the next file.
public struct StoredRecords: Sequence, IteratorProtocol {
  private var sources: ArraySlice<ByteSource>
  private var lines: LineReader?
  private var name = ""
  private let limit: Int

  /// Opens every file at once, so that a wrong path is known before the first record.
  ///
  /// - Parameters:
  ///   - paths: files of JSON lines, or "-" for standard input.
  ///   - limit: bytes of one line.
  public init(paths: [String], limit: Int = 1 << 30) throws(Failure) {
    var sources: [ByteSource] = []
    for path in paths {
      sources.append(path == "-" ? ByteSource(descriptor: 0) : try ByteSource(path: path))
    }
    self.sources = sources[...]
    self.limit = limit
  }

  /// Whether a file holds records, as its first bytes tell: the format's name is the first key.
  public static func isRecords(path: String) -> Bool {
    guard path != "-", !Inputs.isFolder(path: path), let source = try? ByteSource(path: path) else { return false }
    var head: [UInt8] = []
    while head.count < 256, (try? source.read(upTo: 256, into: &head)) == true {}
    let start = head.prefix(256).filter { $0 > 0x20 }
    return start.starts(with: "{\"schema\":\"\(Record.schema)\"".utf8)
  }

  public mutating func next() -> Result<StoredLine, Failure>? {
    while true {
      guard lines != nil else {
        guard let source = sources.popFirst() else { return nil }
        name = source.name
        lines = LineReader(source, limit: limit)
        continue
      }
      do throws(Failure) {
        guard let line = try lines!.next() else {
          lines = nil
          continue
        }
        let place = "\(name), line \(line.number)"
        guard let bytes = line.bytes else {
          return .failure(Failure(.tooLarge, "\(place): a record of more than \(limit) bytes"))
        }
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        return .success(StoredLine(place: place, bytes: bytes))
      } catch {
        lines = nil
        return .failure(error)
      }
    }
  }
}

extension RecordReader {
  /// The record of a line, or a failed record that names the first field that does not fit: a record that is not
  /// whole must not pass for one.
  public func recordOrFailure(_ line: Result<StoredLine, Failure>) -> Record {
    switch line {
    case .failure(let failure):
      return Record(id: "", error: failure, article: Article(access: .none))
    case .success(let line):
      let reading = read(line.bytes)
      if let record = reading.record, reading.faults.isEmpty { return record }
      let first = reading.faults[0]
      let field = first.path.isEmpty ? "" : "\(first.path): "
      let rest = reading.faults.count > 1 ? " (and \(reading.faults.count - 1) more)" : ""
      return Record(
        id: reading.record.flatMap { $0.id.isEmpty ? nil : $0.id } ?? line.place,
        error: Failure(
          .badInput, "\(line.place): \(field)\(first.message)\(rest); onrecord validate names everything wrong with it"),
        article: Article(access: .none))
    }
  }
}
