import Crypto

/// SHA-256, as records and inputs carry it.
public enum Digest {
  /// The 32 bytes of the digest.
  @Sendable public static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// "sha256:" and 64 hexadecimal digits.
  public static func named(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text = Array("sha256:".utf8)
    for byte in sha256(bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
