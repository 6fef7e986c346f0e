import ArgumentParser
import Batch
import Store

extension Question.Kind: ExpressibleByArgument {}

/// `onrecord query`: a database asked by people who write no SQL.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Search a database of records for claims, quotes or figures.",
    discussion: """
      The database is what onrecord extract or export writes with --to sqlite. All words must be there, in any form \
      ("flood" finds "flooded"); "words in quotation marks" stand side by side; flood* finds what begins so. Without \
      words, everything that fits the options.
      """)

  @Argument(help: "The database.")
  var database: String

  @Argument(help: "What to search for.")
  var words: [String] = []

  @Option(help: "Said or passed on by this actor, by any of the actor's names; for figures also: of this actor.")
  var actor: String?

  @Option(help: "What to find: claim (every quote makes one), quote or figure.")
  var kind: Question.Kind = .claim

  @Option(help: "Only articles published on this day or later: 2025, 2025-03 or 2025-03-31.")
  var from: String?

  @Option(help: "Only articles published on this day or earlier; 2025-03 means to the end of that month.")
  var to: String?

  @Option(help: "At most so many.")
  var limit: Int = 20

  @Flag(help: "One JSON object a line.")
  var json = false

  func validate() throws {
    for date in [from, to].compactMap(\.self) where !Self.isDate(date) {
      throw ValidationError("\(date) is no date such as 2025, 2025-03 or 2025-03-31")
    }
    if limit < 1 { throw ValidationError("--limit needs a number from 1 up") }
    if words.isEmpty && actor == nil && from == nil && to == nil {
      throw ValidationError("name words to search for, or an --actor, or a date")
    }
  }

  func run() throws {
    let store = try RecordStore(reading: database)
    let question = Question(
      words: words.joined(separator: " "), actor: actor, kind: kind, from: from, to: to, limit: limit)
    let out = OutputFile()
    let answers = try store.answers(to: question)
    for (i, answer) in answers.enumerated() {
      if i > 0 && !json { try out.write([UInt8(ascii: "\n")]) }
      try out.write(json ? AnswerPrint.json(answer) : Array(AnswerPrint.text(answer).utf8))
    }
    try out.finish()
    if answers.isEmpty { OnRecordStore.say("onrecord: no \(kind.rawValue) fits") }
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
    return !parts.isEmpty && zip(parts, [4, 2, 2]).allSatisfy { $0.count == $1 } && parts.count <= 3
      && parts.allSatisfy { $0.allSatisfy { 0x30...0x39 ~= $0 } }
  }
}
