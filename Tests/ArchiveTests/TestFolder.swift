import Glibc
import Vocabulary

@testable import Archive

/// A folder of one test's own.
struct TestFolder {
  let path: String

  /// - Parameter files: a path's folders are made as needed.
  init(_ files: [(String, [UInt8])] = []) {
    var template = Array("/tmp/onrecord-inputs-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template))
    for (name, bytes) in files { write(name, bytes) }
  }

  @discardableResult func write(_ name: String, _ bytes: [UInt8]) -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
    let file = fopen(path + "/" + name, "w")!
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return path + "/" + name
  }

  /// What a file of this folder comes to.
  func read(
    _ name: String, _ bytes: [UInt8], format: InputFormat = .auto, limit: Int = 1 << 16, include: [String] = [],
    exclude: [String] = [], csv: CSVOptions = CSVOptions()
  ) throws -> [Result<Input, BrokenInput>] {
    try inputs([write(name, bytes)], format: format, limit: limit, include: include, exclude: exclude, csv: csv)
  }

  func inputs(
    _ paths: [String], format: InputFormat = .auto, limit: Int = 1 << 16, include: [String] = [], exclude: [String] = [],
    csv: CSVOptions = CSVOptions()
  ) throws -> [Result<Input, BrokenInput>] {
    let limits = Inputs.Limits(bytes: limit)
    let parcels = try Parcels(
      paths: paths, format: format, limits: limits, filter: try PathFilter(include: include, exclude: exclude), csv: csv,
      sha256: fakeDigest)
    return Array(Inputs(parcels, limits: limits))
  }
}

extension Result<Input, BrokenInput> {
  /// The id, and what went wrong if anything did: enough to tell one record from another.
  var outline: String {
    switch self {
    case .success(let input): input.id
    case .failure(let broken): "\(broken.id): \(broken.failure.code)"
    }
  }
}

/// A stream of bytes at hand.
final class TestBytes: ByteStream {
  let path: String? = nil
  let name = "bytes"
  private var rest: ArraySlice<UInt8>

  init(_ text: String) { rest = Array(text.utf8)[...] }

  func read(upTo limit: Int, into bytes: inout [UInt8]) -> Bool {
    bytes += rest.prefix(limit)
    defer { rest = rest.dropFirst(limit) }
    return !rest.isEmpty
  }
}
