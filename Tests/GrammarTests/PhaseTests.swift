import Testing
import Vocabulary

@testable import Grammar

struct Length: RuleOutput, Equatable {
  var number: String
  var unit: String
  var summary: String { "\(number) \(unit)" }
}

@Suite struct PhaseTests {
  private func run(_ rules: [Rule<Length>], _ text: String) throws -> [String] {
    let language = try TinyLanguage.make { book in
      let phase = try book.compile(Phase("length", rules))
      return [Stage("length", cards: phase.cards) { phase.run($0) }]
    }
    let document = Document(text: text, language: language)
    document.annotate()
    return document.shown.map { "\(document.string($0.tokens)) = \($0.summary)" }
  }

  private func rule(_ pattern: String, _ name: String = "length.test") -> Rule<Length> {
    Rule(name, when: pattern, examples: [:]) { match in
      Length(number: match.string("n") ?? "?", unit: match.string("u") ?? "?")
    }
  }

  @Test(arguments: [
    ("<n: number> <u: unit>", "It ran 12 miles and 3 feet.", ["12 miles = 12 miles", "3 feet = 3 feet"]),
    ("<n: number> -? <u: unit>", "a 5-feet wall", ["5-feet = 5 feet"]),
    ("(n: <number> [-|to] <number>) <u: unit>", "from 5 to 6 miles", ["5 to 6 miles = 5 to 6 miles"]),
    ("about <n: number> <u: unit>?", "about 7 then", ["about 7 = 7 ?"]),
    ("<n: number> <unit>* <u: weekday>", "3 miles feet monday", ["3 miles feet monday = 3 monday"]),
    ("{about} <n: number> <u: unit>", "2 miles, about 9 feet", ["9 feet = 9 feet"]),
    ("{!about} <n: number> <u: unit>", "2 miles, about 9 feet", ["2 miles = 2 miles"]),
    ("<n: number> !<weekday> <u: any>", "2 monday 3 tables", ["3 tables = 3 tables"]),
    ("<n: number> <u: unit|weekday>", "3 tuesday", ["3 tuesday = 3 tuesday"]),
    ("<n: number> <u: word&!unit>", "3 miles 4 chairs", ["4 chairs = 4 chairs"]),
    ("\\( <n: number> <u: unit> \\)", "far (4 miles) off", ["(4 miles) = 4 miles"]),
    ("[<n: number>|many] (u: miles|feet)", "many feet", ["many feet = ? feet"]),
  ])
  func matches(pattern: String, text: String, expected: [String]) throws {
    #expect(try run([rule(pattern)], text) == expected)
  }

  @Test func longestWinsThenFirstDeclared() throws {
    let short = Rule<Length>("short", when: "<n: number>", examples: [:]) { _ in Length(number: "short", unit: "") }
    let long = Rule<Length>("long", when: "<n: number> <u: unit>", examples: [:]) { _ in Length(number: "long", unit: "") }
    let twin = Rule<Length>("twin", when: "<n: number> <u: any>", examples: [:]) { _ in Length(number: "twin", unit: "") }
    #expect(try run([short, long, twin], "4 miles") == ["4 miles = long "])
    #expect(try run([short, twin, long], "4 miles") == ["4 miles = twin "])
  }

  @Test func aDeclinedRuleGivesWayToTheNext() throws {
    let declines = Rule<Length>("declines", when: "<n: number> <u: unit>", examples: [:]) { _ in nil }
    let stands = Rule<Length>("stands", when: "<n: number>", examples: [:]) { _ in Length(number: "1", unit: "") }
    #expect(try run([declines, stands], "4 miles") == ["4 = 1 "])
  }

  @Test func patternsDoNotCrossSentences() throws {
    #expect(try run([rule("<n: number> . <u: unit>?")], "He ran 4. Miles away.") == ["4. = 4 ?"])
  }

  @Test func laterPhasesNameEarlierSpansAndReadTheirValues() throws {
    let language = try TinyLanguage.make { book in
      let lengths = try book.compile(Phase("length", [rule("<n: number> <u: unit>")]))
      let range = Rule<Length>("range", when: "<low: length> to <high: length>", examples: [:]) { match in
        guard let low: Length = match.value("low"), let high: Length = match.value("high") else { return nil }
        return Length(number: "\(low.number)…\(high.number)", unit: high.unit)
      }
      let ranges = try book.compile(Phase("range", [range]))
      return [Stage("length") { lengths.run($0) }, Stage("range") { ranges.run($0) }]
    }
    let document = Document(text: "from 3 feet to 4 miles", language: language)
    document.annotate()
    #expect(document.shown.map(\.summary).contains("3…4 miles"))
  }

  @Test(arguments: [
    ("<n: nosuch>", "no class, kind or layer named nosuch"),
    ("(<number>", "not closed"),
    ("<number>?", "can match nothing"),
    ("(<number>?)*", "can be empty"),
    ("a | b", "outside a group"),
    ("<number> )", "without its opening"),
  ])
  func refusesBadPatterns(pattern: String, reason: String) {
    #expect {
      try run([rule(pattern)], "1")
    } throws: { error in
      "\(error)".contains(reason)
    }
  }

  @Test func nestedRepeatsEndAtTheStepLimit() throws {
    let text = String(repeating: "7 ", count: 300)
    let language = try TinyLanguage.make { book in
      let phase = try book.compile(Phase("length", [rule("(<number>+ <number>+)+ <unit>")]))
      return [Stage("length") { phase.run($0) }]
    }
    let document = Document(text: text, language: language)
    document.annotate()
    #expect(document.warnings.contains { $0.contains("given up") })
  }
}
