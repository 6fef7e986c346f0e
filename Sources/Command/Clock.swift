#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the time is: it reaches the output only by `--stamp`.
enum Clock {
  /// Seconds since some moment in the past; their differences are true whatever becomes of the time of day.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

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
