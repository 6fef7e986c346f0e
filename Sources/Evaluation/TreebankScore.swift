import Grammar
import OnRecord
import Vocabulary

/// How well the layers agree with a treebank.
public struct TreebankScore: Sendable {
  public private(set) var scores: [TreebankMeasure: Score] = [:]
  /// Classes that were taken for others ("NOUN as PROPN"), the most frequent first.
  public var confusions: [(what: String, count: Int)] {
    confused.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { ($0.key, $0.value) }
  }
  /// What is wrong and where, but for classes.
  public private(set) var faults: [Fault] = []
  private var confused: [String: Int] = [:]

  public struct Fault: Sendable {
    public let measure: TreebankMeasure
    /// "missed" or "extra", or what was expected.
    public let what: String
    /// The place in its surroundings, between ‹ and ›.
    public let passage: String
  }

  public init(_ texts: [TreebankText], pipeline: Pipeline = Pipeline()) throws(Failure) {
    for measure in TreebankMeasure.allCases { scores[measure] = Score() }
    for text in texts {
      let document = try pipeline.layers(Input(id: text.name, form: .text, bytes: text.text))
      add(ReadLayers(document), TreebankGold(text), of: text.text)
    }
  }

  /// In percent.
  public func percent(_ measure: TreebankMeasure) -> Double {
    let score = scores[measure]!
    guard measure.isShare else { return score.f1 }
    let whole = score.hits + score.missed
    return whole == 0 ? 100 : 100 * Double(score.hits) / Double(whole)
  }

  private mutating func add(_ found: ReadLayers, _ gold: TreebankGold, of text: [UInt8]) {
    addClasses(found, gold)
    compare(.nounPhraseHeads, Set(found.nounPhrases.keys), Set(gold.nounPhrases.keys), text)
    let edges = Set(found.nounPhrases.values)
    let rightEdges = Set(gold.nounPhrases.values)
    let hits = edges.intersection(rightEdges).count
    scores[.nounPhraseEdges]!.hits += hits
    scores[.nounPhraseEdges]!.missed += gold.nounPhrases.count - hits
    scores[.nounPhraseEdges]!.extra += found.nounPhrases.count - hits
    list(.nounPhraseEdges, missed: rightEdges.subtracting(edges), extra: edges.subtracting(rightEdges), text)
    compare(.verbGroups, Set(found.verbGroups.keys), gold.verbGroups, text)
    for (verb, subject) in gold.speechSubjects.sorted(by: { $0.key < $1.key }) {
      let isRight = found.verbGroups[verb].map { $0.subject == subject } ?? false
      tell(.speechSubjects, isRight, verb, Self.expected(subject, text), text)
    }
    compare(.sentences, Self.lastBytes(found.ends), Self.lastBytes(gold.ends), text)
    addClauses(found, gold.clauses, text)
    addGroups(found, gold.clauses, text)
  }

  private static func lastBytes(_ ends: Set<Int>) -> Set<TextRange> { Set(ends.map { TextRange($0 - 1, $0) }) }

  private mutating func addClasses(_ found: ReadLayers, _ gold: TreebankGold) {
    for (range, universal) in gold.classes {
      let read = found.classes[range]
      count(.classes, read == universal)
      let isLooselyRight = read.map { Self.loose[$0] ?? $0 } == Self.loose[universal] ?? universal
      if universal != "X" { count(.classesLoose, isLooselyRight) }
      if read != universal { confused["\(universal) as \(read ?? "no word")", default: 0] += 1 }
    }
  }

  private static let loose = ["PROPN": "NOUN", "AUX": "VERB", "SCONJ": "ADP", "DET": "PRON"]

  private mutating func addClauses(_ found: ReadLayers, _ gold: TreebankClauses, _ text: [UInt8]) {
    compare(.clauses, Set(found.clauses.keys), Set(gold.clauses.keys), text)
    var starts = 0
    var ends = 0
    for (verb, clause) in gold.clauses.sorted(by: { $0.key < $1.key }) {
      guard let read = found.clauses[verb] else { continue }
      tell(.clauseKinds, read.kind == clause.kind, verb, "\(clause.kind) as \(read.kind)", text)
      if read.range.start == clause.range.start {
        starts += 1
      } else {
        let expected = word(at: clause.range.start, text)
        fault(.clauseStarts, "expected “\(expected)”", verb, text)
      }
      if read.range.end == clause.range.end {
        ends += 1
      } else {
        let expected = word(before: clause.range.end, text)
        fault(.clauseEnds, "expected “\(expected)”", verb, text)
      }
    }
    for (measure, hits) in [(TreebankMeasure.clauseStarts, starts), (.clauseEnds, ends)] {
      scores[measure]!.hits += hits
      scores[measure]!.missed += gold.clauses.count - hits
      scores[measure]!.extra += found.clauses.count - hits
    }
  }

  private mutating func addGroups(_ found: ReadLayers, _ gold: TreebankClauses, _ text: [UInt8]) {
    for (verb, group) in gold.groups.sorted(by: { $0.key < $1.key }) {
      guard let read = found.verbGroups[verb] else { continue }
      tell(.forms, read.form == group.form, verb, "\(group.form ?? "none") as \(read.form)", text)
      if let isPast = group.isPast, read.form == "finite" {
        tell(.tenses, read.hasModal || read.isPast == isPast, verb, isPast ? "past" : "not past", text)
      }
      tell(.passives, read.isPassive == group.isPassive, verb, group.isPassive ? "passive" : "not passive", text)
      tell(.negations, read.isNegated == group.isNegated, verb, group.isNegated ? "negated" : "not negated", text)
    }
    for (verb, subject) in gold.subjects.sorted(by: { $0.key < $1.key }) {
      let isRight = found.verbGroups[verb].map { $0.subject == subject } ?? false
      tell(.subjects, isRight, verb, Self.expected(subject, text), text)
    }
    comparePairs(.objects, found.verbGroups.compactMapValues(\.object), gold.objects, text)
    comparePairs(.joined, found.verbGroups.compactMapValues(\.joined), gold.joined, text)
  }

  // MARK: Counting

  private mutating func count(_ measure: TreebankMeasure, _ isRight: Bool) {
    if isRight { scores[measure]!.hits += 1 } else { scores[measure]!.missed += 1 }
  }

  private mutating func tell(
    _ measure: TreebankMeasure, _ isRight: Bool, _ place: TextRange, _ what: @autoclosure () -> String, _ text: [UInt8]
  ) {
    count(measure, isRight)
    if !isRight { fault(measure, what(), place, text) }
  }

  private mutating func compare(
    _ measure: TreebankMeasure, _ found: Set<TextRange>, _ gold: Set<TextRange>, _ text: [UInt8]
  ) {
    let hits = found.intersection(gold).count
    scores[measure]!.hits += hits
    scores[measure]!.missed += gold.count - hits
    scores[measure]!.extra += found.count - hits
    list(measure, missed: gold.subtracting(found), extra: found.subtracting(gold), text)
  }

  private mutating func list(
    _ measure: TreebankMeasure, missed: Set<TextRange>, extra: Set<TextRange>, _ text: [UInt8]
  ) {
    let all = missed.map { ($0, "missed") } + extra.map { ($0, "extra") }
    for (place, what) in all.sorted(by: { $0.0 < $1.0 }) { fault(measure, what, place, text) }
  }

  private mutating func comparePairs(
    _ measure: TreebankMeasure, _ found: [TextRange: TextRange], _ gold: [TextRange: TextRange], _ text: [UInt8]
  ) {
    let hits = found.count { gold[$0.key] == $0.value }
    scores[measure]!.hits += hits
    scores[measure]!.missed += gold.count - hits
    scores[measure]!.extra += found.count - hits
    for verb in Set(found.keys).union(gold.keys).sorted() where found[verb] != gold[verb] {
      fault(measure, Self.expected(gold[verb], text), verb, text)
    }
  }

  // MARK: Showing

  private mutating func fault(_ measure: TreebankMeasure, _ what: String, _ place: TextRange, _ text: [UInt8]) {
    func part(_ range: Range<Int>) -> String {
      var range = range
      // Not within a character.
      while range.lowerBound < range.upperBound, text[range.lowerBound] & 0xC0 == 0x80 { range = range.dropFirst() }
      var end = range.upperBound
      while end > range.lowerBound, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
      return String(decoding: text[range.lowerBound..<end].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
    let before = part(max(0, place.start - 50)..<place.start)
    let after = part(place.end..<min(text.count, place.end + 50))
    faults.append(Fault(measure: measure, what: what, passage: "\(before)‹\(part(place.start..<place.end))›\(after)"))
  }

  private static func expected(_ range: TextRange?, _ text: [UInt8]) -> String {
    guard let range else { return "expected none" }
    return "expected “\(String(decoding: text[range.start..<range.end], as: UTF8.self))”"
  }

  private func word(at start: Int, _ text: [UInt8]) -> String {
    String(decoding: text[start...].prefix { $0 > 0x20 }, as: UTF8.self)
  }

  private func word(before end: Int, _ text: [UInt8]) -> String {
    var start = end
    while start > 0, text[start - 1] > 0x20 { start -= 1 }
    return String(decoding: text[start..<end], as: UTF8.self)
  }
}
