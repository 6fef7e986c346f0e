import Vocabulary

/// Takes apart a parcel of whole gzip members that was cut from a file without inflating it.
enum WARCSlice {
  static func unpacked(_ parcel: Parcel, limits: Inputs.Limits) -> OpenedParcel {
    let start = parcel.origin.offset ?? 0
    let end = start + parcel.bytes.count
    let stream = GzipStream(FileRest(parcel, from: end), head: parcel.bytes, offset: start, limit: end)
    var records = WARCRecords(stream, origin: parcel.origin, limits: limits)
    var items: [Unpacked] = []
    do throws(Failure) {
      while let record = try records.next() {
        switch record {
        case .success(let record): items.append(WARCPage.unpacked(record, limits: limits))
        case .failure(let broken): items.append(.broken(broken))
        }
      }
    } catch {
      items.append(.broken(BrokenInput(id: parcel.id, origin: parcel.origin, failure: error)))
    }
    return OpenedParcel(items, end: stream.memberEnd > end ? stream.memberEnd : nil)
  }
}

/// What follows a parcel in its file. It is read only if the cut was wrong: then the member at hand goes on there.
private final class FileRest: ByteStream {
  let path: String?
  private let offset: Int
  private var file: ByteSource?

  var name: String { path ?? "-" }

  init(_ parcel: Parcel, from offset: Int) {
    path = parcel.origin.path
    self.offset = offset
  }

  func read(upTo limit: Int, into bytes: inout [UInt8]) throws(Failure) -> Bool {
    guard let path else { return false }
    if file == nil { file = try ByteSource(path: path, offset: offset) }
    return try file!.read(upTo: limit, into: &bytes)
  }
}
