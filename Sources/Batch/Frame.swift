/// The pieces in which bytes go over the pipes between a batch and a worker process: length, kind, contents.
enum Frame {
  /// What the batch sends.
  enum Order: UInt8 {
    /// Once: what all work has in common.
    case setup = 0x11
    /// Which answers are there already, and what the contents are.
    case head
    /// The contents: the work begins.
    case contents
  }

  /// What the worker sends.
  enum Answer: UInt8 {
    /// The set-up is done.
    case ready = 0x21
    case item
    /// After the last item.
    case closing
  }

  static let headSize = 5

  /// A frame longer than this is none: something else answers.
  static let limit = 1 << 31

  static func head(_ kind: UInt8, count: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(count).littleEndian) { Array($0) } + [kind]
  }

  /// The count and kind at the start of bytes, of which there are enough.
  static func readHead(_ bytes: UnsafeRawBufferPointer) -> (count: Int, kind: UInt8) {
    (Int(UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))), bytes[4])
  }
}
