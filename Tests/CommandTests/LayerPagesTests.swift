import Foundation
import Testing

/// The pages about the layers of English: every command in them runs, and gives what stands there.
@Suite struct LayerPagesTests {
  private static let folder = "Sources/English/English.docc"
  static let pages = ((try? FileManager.default.contentsOfDirectory(atPath: Tool.root.appendingPathComponent(folder).path)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  static let examples = pages.flatMap { ConsoleExample.all(in: $0) }

  /// Each layer shows a sentence as it is really read.
  @Test(arguments: pages) func aPageShowsAWorkedSentence(page: String) {
    #expect(Self.examples.contains { $0.document == page && $0.output != nil })
  }

  @Test func thereArePages() { #expect(Self.pages.count >= 3) }

  @Test(arguments: examples) func theCommandGivesWhatThePageSays(example: ConsoleExample) throws {
    #expect(example.command.hasPrefix("onrecord") || example.command.hasPrefix("echo"))
    try example.check()
  }
}
