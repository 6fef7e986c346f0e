import Grammar
import Vocabulary

/// A document as the sourcing rules read it: its quotations, and by token the noun phrase, verb group and passage.
///
/// A class, because the readers hold it many times over, and copying its columns and words at each of their calls took a
/// twentieth of all time.
final class SourcingView {
  let document: Document
  let tokens: Tokens
  let words: SourcingVocabulary
  let phrases: [NounPhrase]
  let verbs: [VerbGroup]
  let quotations: [Quotation]
  /// Stretches that are read as one sentence: a quotation of several sentences does not cut the sentence around it.
  let passages: [Range<Int>]
  /// By token; -1 where there is none.
  private let quotationNumbers: [Int32]
  private let phraseNumbers: [Int32]
  private let verbNumbers: [Int32]
  private let passageNumbers: [Int32]
  private let nameNumbers: [Int32]
  /// By token, whether it is the head of a main clause's verb.
  private let mainVerbs: [Bool]
  /// By token, whether it opens a clause, as its conjunction or its first word.
  private let openers: [Bool]
  /// By token that heads a verb group: where the clause around it ends that stands before its holder's verb, else 0.
  private let resumptions: [Int32]
  /// By token, whether it is the head of the subject of a finite verb after it.
  private let subjects: [Bool]
  /// By token that heads a verb group: the number in `verbGroups` of the clause's verb that holds its clause, or -1.
  private let holders: [Int32]
  /// As `holders`, over subordinate clauses.
  private let outerHolders: [Int32]

  /// - Parameter readingQuotations: whether quotations are set apart; else all is read as if no marks were there.
  init(_ document: Document, _ words: SourcingVocabulary, _ cues: CueTable, readingQuotations: Bool = true) {
    self.document = document
    self.words = words
    tokens = document.tokens
    verbs = VerbRepairs.verbs(of: document, words, cues)
    phrases = Self.without(verbs.filter { VerbRepairs.isRetort($0, document.tokens) }, WholePhrases.of(document))
    quotations = readingQuotations ? QuotationReader.quotations(of: document) : []
    let none = [Int32](repeating: -1, count: document.tokens.count)
    nameNumbers = Self.numbers(document.names.map(\.tokens), none)
    quotationNumbers = Self.numbers(quotations.map(\.tokens), none)
    phraseNumbers = Self.numbers(phrases.map(\.tokens), none)
    verbNumbers = Self.numbers(verbs.map(\.tokens), none)
    var mainVerbs = [Bool](repeating: false, count: document.tokens.count)
    for clause in document.clauses where clause.kind == .main {
      if let group = clause.verbGroup { mainVerbs[document.verbGroups[group].head] = true }
    }
    self.mainVerbs = mainVerbs
    resumptions = Self.resumptions(document)
    holders = Self.holders(document, climbing: false)
    outerHolders = Self.holders(document, climbing: true)
    var openers = [Bool](repeating: false, count: document.tokens.count)
    for clause in document.clauses where clause.kind != .main {
      openers[clause.opener ?? clause.tokens.lowerBound] = true
      openers[clause.tokens.lowerBound] = true
    }
    self.openers = openers
    var subjects = [Bool](repeating: false, count: document.tokens.count)
    for group in document.verbGroups where group.form == .finite {
      guard let subject = group.subject else { continue }
      let head = document.nounPhrases[subject].head
      if head < group.head { subjects[head] = true }
    }
    self.subjects = subjects
    var passages: [Range<Int>] = []
    for sentence in document.sentences {
      let first = sentence.lowerBound
      let number = quotationNumbers[first]
      let isInside = number >= 0 && quotations[Int(number)].tokens.lowerBound < first
      if isInside, let last = passages.last, last.upperBound == first {
        passages[passages.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        passages.append(sentence)
      }
    }
    self.passages = passages
    passageNumbers = Self.numbers(passages, none)
  }

  /// Noun phrases without the verbs that were read as their last nouns.
  private static func without(_ verbs: [VerbGroup], _ phrases: [NounPhrase]) -> [NounPhrase] {
    guard !verbs.isEmpty else { return phrases }
    return phrases.flatMap { phrase -> [NounPhrase] in
      guard let verb = verbs.first(where: { $0.tokens.overlaps(phrase.tokens) }) else { return [phrase] }
      let before = phrase.tokens.lowerBound..<max(phrase.tokens.lowerBound, verb.head)
      let after = min(verb.tokens.upperBound, phrase.tokens.upperBound)..<phrase.tokens.upperBound
      return [before, after].filter { !$0.isEmpty }.map {
        NounPhrase(tokens: $0, head: $0.upperBound - 1, number: .unknown, isDefinite: phrase.isDefinite)
      }
    }
  }

  /// "Roe, who says it failed, left": the content of "says" ends where the clause of "left" goes on.
  private static func resumptions(_ document: Document) -> [Int32] {
    var found = [Int32](repeating: 0, count: document.tokens.count)
    var ends = [Int32](repeating: 0, count: document.clauses.count)
    var ofGroup = [Int32](repeating: 0, count: document.verbGroups.count)
    for (number, clause) in document.clauses.enumerated() {
      if let parent = clause.parent, clause.kind != .main {
        let holder = document.clauses[parent]
        let verb = holder.verbGroup.map { document.verbGroups[$0].head } ?? 0
        ends[number] = verb >= clause.tokens.upperBound ? Int32(clause.tokens.upperBound) : ends[parent]
      }
      if let group = clause.verbGroup { ofGroup[group] = ends[number] }
    }
    for (number, group) in document.verbGroups.enumerated() {
      if let first = group.conjunctOf, ofGroup[number] == 0 { ofGroup[number] = ofGroup[first] }
      found[group.head] = ofGroup[number]
    }
    return found
  }

  /// "The board met, fearing a loss": the participle's clause hangs on the last verb before it of the clause around it.
  private static func holders(_ document: Document, climbing: Bool) -> [Int32] {
    var found = [Int32](repeating: -1, count: document.tokens.count)
    for clause in document.clauses {
      guard let group = clause.verbGroup, var parent = clause.parent, clause.kind == .participle else { continue }
      while climbing, let outer = document.clauses[parent].parent, isPassedOver(document.clauses[parent], document) {
        parent = outer
      }
      guard let first = document.clauses[parent].verbGroup else { continue }
      let head = document.verbGroups[group].head
      var holder = first
      var next = first + 1
      while next < document.verbGroups.count, document.verbGroups[next].head < head {
        if document.verbGroups[next].conjunctOf == first { holder = next }
        next += 1
      }
      found[head] = Int32(holder)
    }
    return found
  }

  private static func isPassedOver(_ clause: Clause, _ document: Document) -> Bool {
    switch clause.kind {
    case .adverbial, .participle, .infinitive: return true
    case .relative where clause.opener == nil: return true  // "the role her husband would play, citing"
    case .relative:
      let subject = clause.verbGroup.flatMap { document.verbGroups[$0].subject }
      return subject.map { document.nounPhrases[$0].head == clause.opener } ?? false
    case .main, .that, .wh: return false
    }
  }

  private static func numbers(_ ranges: [Range<Int>], _ none: [Int32]) -> [Int32] {
    var numbers = none
    for (number, range) in ranges.enumerated() {
      for i in range where numbers[i] < 0 { numbers[i] = Int32(number) }
    }
    return numbers
  }

  // MARK: By token; outside the text nothing holds

  private func number(_ numbers: [Int32], _ i: Int) -> Int? {
    numbers.indices.contains(i) && numbers[i] >= 0 ? Int(numbers[i]) : nil
  }
  func quotation(at i: Int) -> Quotation? { quotationNumber(at: i).map { quotations[$0] } }
  func quotationNumber(at i: Int) -> Int? { number(quotationNumbers, i) }
  func isQuoted(_ i: Int) -> Bool { quotationNumber(at: i) != nil }
  func phrase(at i: Int) -> NounPhrase? { number(phraseNumbers, i).map { phrases[$0] } }
  /// Whether the noun phrases at two tokens stand in one list.
  func areJoined(_ a: Int, _ b: Int) -> Bool {
    guard let first = number(phraseNumbers, a), let second = number(phraseNumbers, b) else { return false }
    let list = phrases[second].conjunctOf
    return list != nil && (list == first || list == phrases[first].conjunctOf)
  }
  func name(at i: Int) -> NameFinding? { number(nameNumbers, i).map { document.names[$0] } }
  func verb(at i: Int) -> VerbGroup? { verbNumber(at: i).map { verbs[$0] } }
  func verbNumber(at i: Int) -> Int? { number(verbNumbers, i) }
  func isSubject(_ i: Int) -> Bool { subjects.indices.contains(i) && subjects[i] }
  /// Where content that follows a verb must have ended: the clause that holds the verb's own goes on there.
  func resumption(after verb: VerbGroup, within limit: Int) -> Int {
    let end = Int(resumptions[verb.head])
    return end > verb.tokens.upperBound && end < limit && !isQuoted(end) ? end : limit
  }
  /// The noun phrase that the clause layer takes for a verb's subject; for a joined verb the first one's.
  func subject(of verb: VerbGroup) -> NounPhrase? { verb.subject.map { document.nounPhrases[$0] } }
  /// The verb on which a participle's clause hangs.
  /// - Parameter climbing: also over clauses of time, reason and condition, and those whose subject is a relative
  ///   pronoun: "they left after it closed, saying".
  func holder(of verb: VerbGroup, climbing: Bool) -> VerbGroup? {
    let numbers = climbing ? outerHolders : holders
    let number = Int(numbers[verb.head])
    return number < 0 ? nil : document.verbGroups[number]
  }
  func opensClause(_ i: Int) -> Bool { openers.indices.contains(i) && openers[i] }
  func isMainVerb(_ i: Int) -> Bool { mainVerbs.indices.contains(i) && mainVerbs[i] }
  func passageNumber(at i: Int) -> Int { Int(passageNumbers[i]) }
  func passage(at i: Int) -> Range<Int> { passages[Int(passageNumbers[i])] }
  func block(at i: Int) -> Range<Int>? {
    var low = 0
    var high = document.blocks.count - 1
    while low <= high {
      let middle = (low + high) / 2
      let block = document.blocks[middle]
      if block.upperBound <= i {
        low = middle + 1
      } else if block.lowerBound > i {
        high = middle - 1
      } else {
        return block
      }
    }
    return nil
  }

  private func contains(_ i: Int) -> Bool { tokens.indices.contains(i) }
  func has(_ i: Int, _ shape: Shape) -> Bool { contains(i) && tokens.has(i, shape) }
  func has(_ i: Int, _ mask: ClassMask) -> Bool { contains(i) && tokens.has(i, mask) }
  func isWord(_ i: Int, _ hash: UInt64) -> Bool { contains(i) && tokens.hashes[i] == hash }
  func isWord(_ i: Int, in set: Set<UInt64>) -> Bool { contains(i) && set.contains(tokens.hashes[i]) }

  func isComma(_ i: Int) -> Bool { has(i, .comma) }
  func isQuoteMark(_ i: Int) -> Bool {
    guard let quotation = quotation(at: i) else { return false }
    return i == quotation.tokens.lowerBound || (i == quotation.tokens.upperBound - 1 && quotation.inner.upperBound == i)
  }
  func isAdverb(_ i: Int) -> Bool { has(i, words.adverb) }

  /// The last tokens of a range that are words: without closing punctuation and marks outside a quotation.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (first, end) = (range.lowerBound, range.upperBound)
    while end > first, has(end - 1, .punctuation), !isQuoted(end - 1), !has(end - 1, .closeBracket) { end -= 1 }
    while first < end, has(first, .punctuation), !isQuoteMark(first), !has(first, .openBracket) { first += 1 }
    return first..<end
  }

  /// How many words a range holds.
  func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    for i in range where !has(i, .punctuation) { count += 1 }
    return count
  }
}
