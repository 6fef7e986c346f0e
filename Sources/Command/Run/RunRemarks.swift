import Archive
import Vocabulary

/// What standard error hears of a run: the first records that failed or held no article, and at the end what it came to.
struct RunRemarks {
  private let isQuiet: Bool
  private var failed = 0
  private var empty = 0

  /// - Parameter isQuiet: leave out the summary.
  init(isQuiet: Bool) { self.isQuiet = isQuiet }

  /// Names a record that has something wrong with it, if there were not too many before.
  mutating func name(_ record: FinishedRecord) {
    let isSaid = record.id.isEmpty || record.failure?.message.hasPrefix(record.id) == true
    let name = isSaid ? "" : "\(record.id): "
    if let failure = record.failure {
      failed += 1
      if failed <= Self.namedAtMost { Messages.say("onrecord: \(name)\(failure.message)") }
    } else if record.isEmpty {
      empty += 1
      if empty <= Self.namedAtMost { Messages.say("onrecord: \(name)no article on this page") }
    }
  }

  /// The account of the whole run, if it had more than one page to read.
  func sum(_ tally: RunTally, seconds: Double) {
    if failed > Self.namedAtMost {
      Messages.say("onrecord: \(failed) records failed, the first \(Self.namedAtMost) named above")
    }
    if empty > Self.namedAtMost {
      Messages.say("onrecord: \(empty) pages without an article, the first \(Self.namedAtMost) named above")
    }
    if isQuiet || tally.records + tally.skipped < 2 { return }
    let found = tally.found
    Messages.say(
      """
      onrecord: \(Self.outcome(tally)); \(Self.count(found.claims, "claim")), \(Self.count(found.figures, "figure")), \
      \(Self.count(found.quotes, "quote")); \(TimeText.printed(seconds)), \
      \(TimeText.rate(tally.records, in: seconds)) a second
      """)
  }

  /// "12 articles, 1 page without an article, 2 failed (tooLarge 2), 5 passed over (notHTML 5)".
  private static func outcome(_ tally: RunTally) -> String {
    var parts = [count(tally.articles, "article")]
    if tally.duplicates > 0 { parts.append(count(tally.duplicates, "duplicate")) }
    if tally.empty > 0 { parts.append("\(count(tally.empty, "page")) without an article") }
    if tally.failed > 0 {
      parts.append("\(tally.failed) failed" + reasons(Failure.Code.allCases) { tally.failures[$0] })
    }
    if tally.skipped > 0 {
      parts.append("\(tally.skipped) passed over" + reasons(PassedOver.allCases) { tally.passedOver[$0] })
    }
    return parts.joined(separator: ", ")
  }

  private static func reasons<Reason: RawRepresentable<String>>(_ all: [Reason], _ count: (Reason) -> Int?) -> String {
    " (" + all.compactMap { reason in count(reason).map { "\(reason.rawValue) \($0)" } }.joined(separator: ", ") + ")"
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private static let namedAtMost = 10
}

/// Lengths of time for people.
enum TimeText {
  /// "0.4 s", "12 s", "3 min 20 s", "5 h 07 min".
  static func printed(_ seconds: Double) -> String {
    let whole = Int(seconds)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    if seconds < 10 { return "\(whole).\(Int(seconds * 10) % 10) s" }
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(two(whole % 60)) s" }
    return "\(whole / 3600) h \(two(whole / 60 % 60)) min"
  }

  /// How many a second: "0.3", "117".
  static func rate(_ count: Int, in seconds: Double) -> String {
    let rate = Double(count) / max(seconds, 0.001)
    return rate < 10 ? "\(Int(rate)).\(Int(rate * 10) % 10)" : "\(Int(rate))"
  }
}
