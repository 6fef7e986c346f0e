import Testing

@testable import Evaluation

/// Scores against treebanks: what the gold amounts to, and how agreement is counted.
@Suite struct TreebankScoreTests {
  private func text(_ conllu: String) throws -> TreebankText {
    try #require(try ConlluReader.texts(Array(conllu.utf8), path: "x.conllu").first)
  }

  /// A sentence from lines "form CLASS head relation features", each word a space apart.
  private func sentence(_ lines: String) throws -> TreebankText {
    let rows = lines.split(separator: "\n").enumerated().map { number, line in
      let cells = line.split(separator: " ").map(String.init)
      let features = cells.count > 4 ? cells[4] : "_"
      return "\(number + 1)\t\(cells[0])\t\(cells[0].lowercased())\t\(cells[1])\t_\t\(features)\t\(cells[2])\t\(cells[3])\t_\t_"
    }
    return try text(rows.joined(separator: "\n") + "\n\n")
  }

  private static let report = """
    The DET 3 det
    old ADJ 3 amod
    mayor NOUN 4 nsubj
    say VERB 0 root Tense=Pres|VerbForm=Fin
    that SCONJ 9 mark
    costs NOUN 9 nsubj:pass
    were AUX 9 aux:pass Tense=Past|VerbForm=Fin
    never ADV 9 advmod
    counted VERB 4 ccomp Tense=Past|VerbForm=Part|Voice=Pass
    , PUNCT 12 punct
    and CCONJ 12 cc
    left VERB 4 conj Tense=Past|VerbForm=Fin
    . PUNCT 4 punct
    """

  @Test func theGoldOfASentence() throws {
    let text = try sentence(Self.report)
    func words(_ range: Range<Int>) -> String { String(decoding: text.text[range], as: UTF8.self) }
    let gold = TreebankGold(text)
    #expect(gold.classes.count == 11)
    #expect(Set(gold.nounPhrases.values.map { words($0.start..<$0.end) }) == ["The old mayor", "costs"])
    #expect(Set(gold.verbGroups.map { words($0.start..<$0.end) }) == ["say", "counted", "left"])
    #expect(gold.speechSubjects.map { words($0.value!.start..<$0.value!.end) } == ["mayor"])
    let clauses = gold.clauses.clauses.sorted { $0.key < $1.key }.map { "\($0.value.kind): \(words($0.value.range.start..<$0.value.range.end))" }
    #expect(clauses == ["main: The old mayor say that costs were never counted , and left", "that: that costs were never counted"])
    let groups = gold.clauses.groups.sorted { $0.key < $1.key }.map(\.value)
    #expect(groups.map(\.form) == ["finite", "finite", "finite"])
    #expect(groups.map(\.isPast) == [false, true, true])
    #expect(groups.map(\.isPassive) == [false, true, false] && groups.map(\.isNegated) == [false, true, false])
    #expect(gold.clauses.joined.map { "\(words($0.key.start..<$0.key.end)) \(words($0.value.start..<$0.value.end))" } == ["left say"])
  }

  @Test func directSpeechIsAMainClauseAndACopulaNamesItsPredicate() throws {
    let text = try sentence(
      """
      “ PUNCT 4 punct
      She PRON 4 nsubj
      is AUX 4 cop Tense=Pres|VerbForm=Fin
      mayor NOUN 8 ccomp
      , PUNCT 4 punct
      ” PUNCT 4 punct
      he PRON 8 nsubj
      said VERB 0 root Tense=Past|VerbForm=Fin
      """)
    func words(_ range: Range<Int>) -> String { String(decoding: text.text[range], as: UTF8.self) }
    let clauses = TreebankGold(text).clauses
    #expect(clauses.clauses.values.map(\.kind) == ["main", "main"])
    #expect(Set(clauses.clauses.values.map { words($0.range.start..<$0.range.end) }) == ["She is mayor", "he said"])
    #expect(clauses.objects.map { words($0.value.start..<$0.value.end) } == ["mayor"])
  }

  @Test func agreementIsCountedByPlace() throws {
    let score = try TreebankScore(ConlluReader.texts(Array(ConlluTests.small.utf8), path: "x.conllu"))
    // Both sentences are plain enough to be read without fault.
    for measure in [TreebankMeasure.classes, .nounPhraseHeads, .nounPhraseEdges, .verbGroups, .sentences, .negations] {
      #expect(score.percent(measure) == 100, "\(measure.rawValue)")
    }
    #expect(score.scores[.classes]!.hits == 9)
    #expect(score.scores[.sentences]!.hits == 2)
  }

  @Test func aWrongGoldCostsAgreement() throws {
    let wrong = ConlluTests.small.replacing("market\tNOUN", with: "market\tADJ").replacing("\tcall\tVERB", with: "\tcall\tNOUN")
    let score = try TreebankScore(ConlluReader.texts(Array(wrong.utf8), path: "x.conllu"))
    #expect(score.scores[.classes]!.missed == 2)
    #expect(score.confusions.map(\.what) == ["ADJ as NOUN", "NOUN as VERB"])
    #expect(score.scores[.verbGroups]!.extra == 1)
    #expect(score.faults.contains { $0.measure == .verbGroups && $0.what == "extra" && $0.passage.contains("‹called›") })
  }
}
