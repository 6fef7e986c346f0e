import Vocabulary

/// The rows of a table behind its first, which names the columns, each a parcel.
struct CSVParcels: ParcelReader {
  private var rows: CSVRows
  private let columns: CSVColumns
  private let name: String
  private let origin: Origin
  private let limits: Inputs.Limits
  private var number = 0

  /// - Parameters:
  ///   - head: bytes already read from the source.
  ///   - origin: path and member of the source.
  /// - Throws: when the first row does not name a column with pages or texts.
  init(
    _ source: any ByteStream, head: [UInt8], origin: Origin, options: CSVOptions, limits: Inputs.Limits
  ) throws(Failure) {
    name = source.name
    self.origin = origin
    self.limits = limits
    rows = try CSVRows(source, head: head, limit: limits.bytes, separator: options.separator)
    guard let header = try rows.next() else {
      throw Failure(.badInput, "\(name): empty; the first row of a table names its columns, html and id among them")
    }
    guard let bytes = header.bytes else { throw limits.exceeded(by: "\(name), line \(header.line)") }
    do {
      let names = try CSVFields.split(bytes, separator: rows.separator, line: header.line)
      columns = try CSVColumns(header: names, separator: rows.separator, options: options)
    } catch {
      throw Failure(error.code, "\(name): \(error.message)")
    }
  }

  mutating func next() throws(Failure) -> Result<Parcel, BrokenInput>? {
    guard let row = try rows.next() else { return nil }
    number += 1
    let id = "row \(number)"
    let place = "\(name), \(id) (line \(row.line))"
    var origin = origin
    origin.offset = row.offset
    guard let bytes = row.bytes else {
      var failure = limits.exceeded(by: place)
      failure.message += ", or see that each quote in it is closed"
      return .failure(BrokenInput(id: id, origin: origin, failure: failure))
    }
    return .success(
      Parcel(.csvRow, id: id, origin: origin, place: place, bytes: columns.packed(bytes, line: row.line)))
  }
}
