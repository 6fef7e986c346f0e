import CZLib

/// Packs bytes for tests.
enum Gzip {
  /// - Parameter level: 0 stores the bytes as they are, so that what they hold can be seen from outside.
  static func member(_ bytes: [UInt8], level: Int32 = 6) -> [UInt8] { deflated(bytes, windowBits: 31, level: level) }

  /// - Parameter windowBits: 31 for gzip, 15 for zlib, -15 for neither.
  static func deflated(_ bytes: [UInt8], windowBits: Int32, level: Int32 = 6) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
    let room = output.count
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(room)
        _ = deflate(&stream, Z_FINISH)
      }
    }
    return Array(output[..<(room - Int(stream.avail_out))])
  }
}
