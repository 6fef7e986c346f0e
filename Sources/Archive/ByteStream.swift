import Vocabulary

/// Bytes from front to back, wherever they come from: a file, standard input, a member of an archive, gzip data inflated.
package protocol ByteStream: AnyObject {
  /// The file behind it; nil for standard input.
  var path: String? { get }
  /// How messages call it.
  var name: String { get }

  /// Appends what is there now, at most `limit` bytes; waits only when nothing is. False at the end.
  func read(upTo limit: Int, into bytes: inout [UInt8]) throws(Failure) -> Bool
}
