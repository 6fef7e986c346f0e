import Foundation
import Testing

/// `evaluate --conllu`: the layers against a treebank.
@Suite struct EvaluateTests {
  private static let treebank = Tool.root.appendingPathComponent("Corpus/treebank/harben-pier.conllu").path

  @Test func eachMeasureHasALine() throws {
    let run = try Tool().run("evaluate", "--conllu", Self.treebank)
    #expect(run.status == 0 && run.err.isEmpty)
    #expect(run.lines.first == "1 text, 14 sentences, 217 words")
    let names = run.lines.dropFirst().map { String($0.prefix { $0 != " " }) }
    #expect(names.prefix(7) == ["classes", "classesLoose", "nounPhraseHeads", "nounPhraseEdges", "verbGroups", "speechSubjects", "sentences"])
    #expect(names.contains("clauseEnds") && names.contains("objects"))
  }

  @Test func faultsAreShownInTheirSurroundings() throws {
    let run = try Tool().run("evaluate", "--conllu", Self.treebank, "--errors", "3", "--layer", "nounPhraseEdges")
    #expect(run.out.contains("‹"))
    #expect(run.lines.count { $0.hasPrefix("    ") } == 3)
  }

  @Test func aBrokenFileIsNamedWithItsLine() throws {
    let tool = try Tool()
    let run = try tool.run("evaluate", "--conllu", try tool.write("broken.conllu", "# a remark\n1\tword\n"))
    #expect(run.status == 2 && run.out.isEmpty)
    #expect(run.err.contains("broken.conllu:2: has 2 columns"))
  }

  @Test(arguments: [
    (["evaluate"], "--conllu"), (["evaluate", "Corpus", "--conllu", "x"], "name one"),
    (["evaluate", "--conllu", "x", "--floors", "y"], "--floors"), (["evaluate", "--conllu", "x", "--layer", "quotes"], "no layer quotes"),
    (["evaluate", "--conllu", "/no/such.conllu"], "cannot be read"),
  ])
  func wrongUsageSaysWhatIsMissing(arguments: [String], reason: String) throws {
    let run = try Tool().run(arguments)
    #expect(run.status == 2 && run.err.contains(reason))
  }
}
