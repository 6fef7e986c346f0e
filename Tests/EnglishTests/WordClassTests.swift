import Grammar
import Testing

@testable import English

@Suite struct WordClassTests {
  private func classes(_ text: String) -> String {
    let document = annotated(text)
    return document.tokens.indices.map { "\(document.string($0))/\(document.universalClass(of: $0))" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("The mayor said talks had failed.", "The/DET mayor/NOUN said/VERB talks/NOUN had/AUX failed/VERB ./PUNCT"),
    ("They plan to march to the border.", "They/PRON plan/VERB to/PART march/VERB to/ADP the/DET border/NOUN ./PUNCT"),
    ("Lindqvist's plan isn't ready.", "Lindqvist/PROPN 's/PART plan/NOUN is/AUX n't/PART ready/ADJ ./PUNCT"),
    ("It's a long war.", "It/PRON 's/AUX a/DET long/ADJ war/NOUN ./PUNCT"),
    ("The port has two cranes.", "The/DET port/NOUN has/VERB two/NUM cranes/NOUN ./PUNCT"),
    ("The port has been closed.", "The/DET port/NOUN has/AUX been/AUX closed/VERB ./PUNCT"),
    ("Sales rose to $3 billion.", "Sales/NOUN rose/VERB to/ADP $/SYM 3/NUM billion/NUM ./PUNCT"),
    ("She promised a £15m fund.", "She/PRON promised/VERB a/DET £/SYM 15/NUM m/NUM fund/NOUN ./PUNCT"),
    ("He asked which districts they left.", "He/PRON asked/VERB which/DET districts/NOUN they/PRON left/VERB ./PUNCT"),
  ])
  func assignsUniversalClasses(text: String, expected: String) {
    #expect(classes(text) == expected)
  }

  /// "that" as conjunction, pronoun, relative and determiner.
  @Test(arguments: [
    ("She said that attacks on farms had grown.", "that/SCONJ attacks/NOUN"),
    ("The law that banned it passed.", "that/PRON banned/VERB"),
    ("Its army is larger than that of Spain.", "that/PRON of/ADP"),
    ("They crossed that bridge at night.", "that/DET bridge/NOUN"),
  ])
  func readsThat(text: String, expected: String) {
    #expect(classes(text).contains(expected))
  }

  @Test func capitalsSayNothingInHeadlines() {
    #expect(classes("MINISTER SAYS TALKS WILL RESUME").contains("SAYS/VERB TALKS/NOUN WILL/AUX RESUME/VERB"))
  }

  @Test(arguments: [
    ("Talks on the pilots' pay failed.", "pilots/NOUN '/PART pay/NOUN"), ("The nurses’ union left.", "’/PART union/NOUN"),
    ("He called them 'old friends' twice.", "friends/NOUN '/PUNCT"),
  ])
  func readsTheApostropheOfPlurals(text: String, expected: String) {
    #expect(classes(text).contains(expected))
  }

  /// Words listed as names first are names at the sentence's start, too; a capital inside makes a name.
  @Test(arguments: [
    ("Washington denied it.", "Washington/PROPN"), ("Talks failed in May.", "Talks/NOUN"),
    ("They sold it on eBuyer.", "eBuyer/PROPN"), ("The Polish navy sailed.", "Polish/ADJ navy/NOUN"),
  ])
  func readsNames(text: String, expected: String) {
    #expect(classes(text).contains(expected))
  }

  @Test func lowerCaseTextReadsAsTheSameTextWithCapitals() {
    #expect(classes("the mayor said talks had failed.") == classes("The mayor said talks had failed.")
      .split(separator: " ").enumerated().map { $0 == 0 ? "the/DET" : String($1) }.joined(separator: " "))
  }

  @Test func unknownWordsGoByTheirEndings() {
    #expect(classes("They blorfed the quizzlements zarbly.")
      == "They/PRON blorfed/VERB the/DET quizzlements/NOUN zarbly/ADV ./PUNCT")
  }

  /// Sentences beyond 64 tokens are cut for the rules, not for the reader.
  @Test func everyTokenOfALongSentenceHasAClass() {
    let document = Document(text: String(repeating: "red ships and ", count: 90) + "boats sailed.", language: English.language)
    document.annotate()
    #expect(document.sentences.count == 1)
    #expect(document.tokens.indices.allSatisfy { document.wordClass(of: $0) != nil })
    #expect(document.universalClass(of: document.tokens.count - 2) == "VERB")
  }

  @Test(arguments: ["", " ", "'", "\"“’", "…", "%%%", "THE", "a.", "said “we", "- - -"])
  func scrapsDoNotTripIt(text: String) {
    let document = annotated(text)
    #expect(document.tokens.indices.allSatisfy { document.wordClass(of: $0) != nil })
  }

  /// All words of the lexicon have hashes of their own, and every word a set that it was given.
  @Test func lexiconWordsAreDistinct() {
    var words: Set<String> = []
    var hashes: Set<UInt64> = []
    var repeated = 0
    GroupedTable(ClassLexicon.table).read { _ in } word: { word in
      if !words.insert(String(decoding: word, as: UTF8.self)).inserted { repeated += 1 }
      hashes.insert(WordHash.of(word))
    }
    #expect(repeated == 0)
    #expect(hashes.count == words.count)
    #expect(words.count > 50_000)
  }

  @Test func classesHaveTheirCasesNames() {
    #expect(WordClass.names == WordClass.allCases.map { "\($0)" })
    #expect(ContextShape.allCases.map(\.name) == ContextShape.allCases.map { "\($0)" })
  }

  @Test(arguments: ["noun: 0 is mark", "verb nounSingular: 0 is mark", "nounSingular verbBase: +9 is mark",
    "nounSingular verbBase: 0 looks mark", "nounSingular verbBase: 0 is nosuch", "nounSingular verbBase: 0 is"])
  func refusesBadRules(line: String) {
    #expect(throws: ContextRuleError.self) { try ContextRules(lines: line) }
  }
}

/// An example or counter-example in the remark of a rule written by hand: the word in question stands in brackets.
struct RuleExample: CustomTestStringConvertible, Sendable {
  let rule: String
  let newClass: String
  /// Without the brackets.
  let text: String
  /// Where the word begins, in bytes.
  let place: Int
  let isCounter: Bool

  var testDescription: String { (isCounter ? "not " : "") + newClass + ": " + text }

  /// All that stand in a table of rules: `rule # example | counter-example`.
  static func all(in table: StaticString) -> [RuleExample] {
    "\(table)".split(separator: "\n").flatMap { line -> [RuleExample] in
      let halves = line.drop { $0 == " " }.split(separator: "#", maxSplits: 1)
      guard halves.count == 2, let newClass = halves[0].split(separator: ":")[0].split(separator: " ").last else { return [] }
      return halves[1].split(separator: "|").enumerated().map { number, part in
        let text = part.drop { $0 == " " }
        return RuleExample(
          rule: String(halves[0]), newClass: String(newClass), text: text.filter { $0 != "[" && $0 != "]" },
          place: text.prefix { $0 != "[" }.utf8.count, isCounter: number > 0)
      }
    }
  }
}

@Suite struct ContextRuleTests {
  @Test(arguments: RuleExample.all(in: ClosedWordRules.table))
  func exampleHolds(example: RuleExample) throws {
    let document = Document(text: example.text, language: English.language)
    document.annotate()
    let token = try #require(document.tokens.indices.first { Int(document.tokens.starts[$0]) == example.place })
    let wordClass = try #require(document.wordClass(of: token))
    #expect(("\(wordClass)" == example.newClass) != example.isCounter, "\(wordClass) by \(example.rule)")
  }

  @Test func everyWrittenRuleHasAnExample() throws {
    let rules = "\(ClosedWordRules.table)".split(separator: "\n").filter { $0.contains(": ") && !$0.drop { $0 == " " }.hasPrefix("#") }
    #expect(rules.count > 100)
    #expect(rules.filter { !$0.contains("[") } == [])
  }

  /// Found rules say how often they were right and wrong.
  @Test func everyFoundRuleHasARemark() {
    let rules = "\(ClassRules.table)".split(separator: "\n")
    #expect(rules.count >= 300)
    #expect(rules.filter { !$0.contains(" right, ") || !$0.contains(" wrong") } == [])
  }
}

@Suite struct LemmatizerTests {
  @Test(arguments: [
    ("killed", WordClass.participle, "kill"), ("banned", .verbPast, "ban"), ("closes", .verbPresent3, "close"),
    ("tries", .verbPresent3, "try"), ("making", .gerund, "make"), ("sitting", .gerund, "sit"), ("went", .verbPast, "go"),
    ("led", .participle, "lead"), ("children", .nounPlural, "child"), ("cities", .nounPlural, "city"),
    ("attacks", .nounPlural, "attack"), ("is", .auxiliary, "be"), ("wo", .modal, "will"), ("better", .comparative, "good"),
    ("larger", .comparative, "large"), ("said", .verbPast, "say"), ("blorfed", .verbPast, "blorf"),
  ])
  func findsLemmas(form: String, wordClass: WordClass, lemma: String) throws {
    let lexicon = Lexicon(tagSets: PackedTables.classLexicon)
    #expect(Lemmatizer(lexicon: lexicon, table: ClassTable()).lemma(of: form, wordClass) == lemma)
  }
}
