import Batch
import Export
import OnRecord
import Records
import Vocabulary

/// What is kept of a record for the case that an earlier one is the same: which is known only where records arrive in
/// order, while the record itself stays with the worker that made it.
struct Duplicable: Sendable, Equatable {
  /// Of what two records that are the same have in common.
  let digest: Digest128
  /// The record's line without text and layers.
  private let line: [UInt8]

  /// - Returns: nil for a record that can be the same as none.
  init?(_ record: Record, by dedupe: Dedupe) {
    guard let common = dedupe.common(record) else { return nil }
    digest = Digest128(Digest.sha256(common))
    line = RecordWriter().line(record.withoutText)
  }

  /// The record as a duplicate of another.
  func record(of first: String) -> Record? {
    var record = RecordReader().read(line).record
    record?.duplicateOf = first
    return record
  }
}

/// The first half of a SHA-256 digest: among a million million texts, two share one by chance in one of 10¹⁵ cases.
struct Digest128: Sendable, Hashable {
  let high: UInt64
  let low: UInt64

  init(_ bytes: [UInt8]) {
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    high = word(bytes[0..<8])
    low = word(bytes[8..<16])
  }

  fileprivate init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

extension Duplicable: MessageCoded {
  func write(to message: inout MessageWriter) {
    message.write(Int(bitPattern: UInt(digest.high)))
    message.write(Int(bitPattern: UInt(digest.low)))
    message.write(line)
  }

  init(from message: inout MessageReader) throws(BrokenMessage) {
    let high = UInt64(UInt(bitPattern: try message.number()))
    digest = Digest128(high: high, low: UInt64(UInt(bitPattern: try message.number())))
    line = try message.run()
  }
}

extension Record {
  /// What the page says of the article, alone.
  fileprivate var withoutText: Record {
    var record = self
    (record.article.text, record.article.blocks, record.article.dateline) = ("", [], nil)
    record.digest = Digest.named([])
    (record.actors, record.figures, record.quotes, record.claims) = ([], [], [], [])
    return record
  }
}
