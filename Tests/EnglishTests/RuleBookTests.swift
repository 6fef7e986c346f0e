import Grammar
import Testing

@testable import English

@Suite struct RuleBookTests {
  @Test func everyRuleProvesItsExamples() {
    let language = English.language
    let failures = language.cards.flatMap { $0.failures(in: language) }
    for failure in failures { Issue.record("\(failure)") }
  }

  @Test func ruleNamesAreUnique() {
    let names = English.language.cards.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
