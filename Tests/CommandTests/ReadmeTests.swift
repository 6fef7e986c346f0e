import Testing

/// The README's console blocks: every command in them runs, and gives what stands there.
@Suite struct ReadmeTests {
  static let examples = ConsoleExample.all(in: "README.md")

  @Test func theReadmeShowsCommands() {
    #expect(Self.examples.count >= 5)
    #expect(Self.examples.contains { $0.output != nil })
  }

  /// The commands that build or test are what `.ci/run` runs; here only `onrecord` itself is run.
  @Test(arguments: examples.filter { $0.command.hasPrefix("onrecord") })
  func theCommandGivesWhatTheReadmeSays(example: ConsoleExample) throws { try example.check() }
}
