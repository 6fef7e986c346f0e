#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Batch

/// What a run over many articles is asked to do, whatever they are made from.
struct RunRequest {
  let batch: BatchOptions
  /// Paths as they were given.
  let inputs: [String]
  let output: String?
  let stop: StopRequest

  /// Bytes of all the files named; nil when one is no file, or says nothing of how much is in it.
  var inputBytes: Int? {
    var sum = 0
    for path in inputs {
      var found = stat()
      if isUnpackedByTheReader(path) || stat(path, &found) != 0 || found.st_mode & S_IFMT != S_IFREG { return nil }
      sum += Int(found.st_size)
    }
    return inputs.isEmpty ? nil : sum
  }

  /// Whether what is read of a file says little of how much of it was read. Web archives reach the workers packed.
  private func isUnpackedByTheReader(_ path: String) -> Bool {
    if path.hasSuffix(".warc.gz") || path.hasSuffix(".wet.gz") { return false }
    return [".gz", ".tgz", ".zip", ".wacz"].contains { path.hasSuffix($0) }
  }
}
