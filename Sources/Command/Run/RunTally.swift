import Archive
import Vocabulary

/// What a run has come to so far, record by record.
struct RunTally {
  /// A record that failed, as messages and the report name it.
  struct Failed {
    let id: String
    let failure: Failure
  }

  private(set) var articles = 0
  private(set) var empty = 0
  private(set) var duplicates = 0
  private(set) var failures: [Failure.Code: Int] = [:]
  private(set) var passedOver: [PassedOver: Int] = [:]
  private(set) var found = FinishedRecord.Counts()
  /// The first of those that failed.
  private(set) var named: [Failed] = []

  var failed: Int { failures.values.reduce(0, +) }
  var records: Int { articles + empty + duplicates + failed }
  var skipped: Int { passedOver.values.reduce(0, +) }

  mutating func add(_ record: FinishedRecord) {
    if let failure = record.failure {
      failures[failure.code, default: 0] += 1
      if named.count < Self.namedAtMost { named.append(Failed(id: record.id, failure: failure)) }
    } else if record.isDuplicate {
      duplicates += 1
    } else if record.isEmpty {
      empty += 1
    } else {
      articles += 1
    }
    found.add(record.counts)
  }

  /// A record that an earlier one has made a duplicate: of what was found, its warnings alone are written.
  mutating func addDuplicate(_ record: FinishedRecord) {
    duplicates += 1
    found.warnings += record.counts.warnings
  }

  mutating func add(_ passed: [PassedOver: Int]) { passedOver.merge(passed, uniquingKeysWith: +) }

  /// How many failures the report names.
  private static let namedAtMost = 100
}

extension FinishedRecord.Counts {
  fileprivate mutating func add(_ other: Self) {
    actors += other.actors
    figures += other.figures
    quotes += other.quotes
    claims += other.claims
    warnings += other.warnings
  }
}
