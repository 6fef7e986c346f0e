import Foundation
import Testing
import Vocabulary

@testable import Export

@Suite struct JSONLDWriterTests {
  private func line(_ record: Record, _ options: JSONLDWriter.Options = .init(version: "1.0")) -> String {
    String(decoding: JSONLDWriter(options: options, sha256: stubDigest).line(record), as: UTF8.self)
  }

  @Test func dump() throws {
    let path = ProcessInfo.processInfo.environment["DUMP"] ?? "/dev/null"
    try (line(Sample.record) + line(Sample.failed)).write(toFile: path, atomically: false, encoding: .utf8)
    try (String(decoding: RecordWriter().line(Sample.record) + RecordWriter().line(Sample.failed), as: UTF8.self)).write(toFile: path + ".jsonl", atomically: false, encoding: .utf8)
  }
}
