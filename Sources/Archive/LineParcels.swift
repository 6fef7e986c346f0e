import Vocabulary

/// The lines of a JSON-lines source that are not empty, each a parcel.
struct LineParcels: ParcelReader {
  private var lines: LineReader
  private let name: String
  private let origin: Origin
  private let limits: Inputs.Limits

  /// - Parameters:
  ///   - head: bytes already read from the source.
  ///   - origin: path and member of the source.
  init(_ source: any ByteStream, head: [UInt8], origin: Origin, limits: Inputs.Limits) {
    lines = LineReader(source, head: head, limit: limits.bytes)
    name = source.name
    self.origin = origin
    self.limits = limits
  }

  mutating func next() throws(Failure) -> Result<Parcel, BrokenInput>? {
    while let line = try lines.next() {
      let id = "line \(line.number)"
      let place = "\(name), \(id)"
      var origin = origin
      origin.offset = line.offset
      guard var bytes = line.bytes else {
        return .failure(BrokenInput(id: id, origin: origin, failure: limits.exceeded(by: place)))
      }
      // The mark that some editors put in front of UTF-8 is not part of the first line.
      if line.offset == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      return .success(Parcel(.jsonLine, id: id, origin: origin, place: place, bytes: bytes))
    }
    return nil
  }
}
