/// Makes bytes valid UTF-8.
enum UTF8Repair {
  /// Replaces every malformed sequence by U+FFFD; false when there was nothing to repair.
  static func repair(_ bytes: inout [UInt8]) -> Bool {
    if String(validating: bytes, as: UTF8.self) != nil { return false }
    bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return true
  }
}
