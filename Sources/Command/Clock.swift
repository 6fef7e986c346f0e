#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The time of day, asked for only by `--stamp`.
enum Clock {
  /// ISO 8601 in UTC: "2026-01-31T08:15:00Z".
  static var now: String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let length = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
