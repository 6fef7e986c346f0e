import Grammar
import Vocabulary

/// Finds verb groups: a verb with the auxiliaries, negations and adverbs among them; a form of "be" before a noun,
/// adjective or preposition is one of its own.
struct VerbGroupFinder {
  private let view: ClassView
  private let words = VerbGroupWords.all
  private let phraseAt: [Int32]

  /// - Parameter phraseAt: by token, the noun phrase that holds it, or -1.
  init(_ view: ClassView, phraseAt: [Int32]) {
    self.view = view
    self.phraseAt = phraseAt
  }

  private func isInPhrase(_ token: Int) -> Bool { phraseAt[token] >= 0 }

  /// Adds the groups of a sentence, in order.
  func find(in sentence: Range<Int>, into found: inout PlainList<VerbGroupDraft>) {
    let first = found.count
    for i in sentence where !isInPhrase(i) {
      switch view.classes[i] {
      case .verbBase, .verbPresent, .verbPresent3, .verbPast, .participle, .gerund:
        // "they get paid"
        if words.get.contains(view.hash(i)), i + 1 < sentence.upperBound, view.classes[i + 1] == .participle,
          !isInPhrase(i + 1)
        {
          continue
        }
        add(headed: i, in: sentence, to: &found, first)
      case .auxiliary where words.be.contains(view.hash(i)) && !hasVerbAhead(i, sentence):
        add(headed: i, in: sentence, to: &found, first)
      default: continue
      }
    }
  }

  /// Whether the auxiliary's own verb, or another auxiliary, follows: it is no group of its own then.
  private func hasVerbAhead(_ auxiliary: Int, _ sentence: Range<Int>) -> Bool {
    var i = auxiliary + 1
    var phrases = 0
    while i < sentence.upperBound {
      switch view.classes[i] {
      case .adverb, .negation: i += 1
      case .auxiliary: return phrases == 0
      case .participle, .gerund: return !isInPhrase(i)
      case .pronoun where phrases == 0 && words.subjectPronouns.contains(view.hash(i)):
        // "are you leaving"
        phrases = 1
        i += 1
      default: return false
      }
    }
    return false
  }

  /// - Parameter first: the place in `found` of the sentence's first group.
  private func add(headed head: Int, in sentence: Range<Int>, to found: inout PlainList<VerbGroupDraft>, _ first: Int) {
    let previous = found.count > first ? found.count - 1 : nil
    let low = previous.map { found[$0].tokens.upperBound } ?? sentence.lowerBound
    let start = start(of: head, low: low)
    var group = VerbGroupDraft(tokens: start..<(head + 1), head: head)
    var auxiliaries = auxiliaries(start..<head)
    let isOpen = auxiliaries.map { words.afterModal.contains(view.hash($0.first)) } ?? true
    if isOpen, let inverted = invertedAuxiliary(before: start, low: low, head: head) {
      auxiliaries = (inverted, auxiliaries?.last ?? inverted)
    }
    group.isNegated = isNegated(start..<head, low: low, next: head + 1, sentence)
    if let auxiliaries {
      describe(&group, auxiliaries)
    } else {
      describeAlone(&group, found, previous)
    }
    found.append(group)
  }

  private func auxiliaries(_ tokens: Range<Int>) -> (first: Int, last: Int)? {
    var found: (first: Int, last: Int)?
    for i in tokens where isAuxiliary(i) { found = (found?.first ?? i, i) }
    return found
  }

  private func isAuxiliary(_ i: Int) -> Bool {
    ClassSet.auxiliary.contains(view.classes[i])
      || ClassSet.fullVerb.contains(view.classes[i]) && words.get.contains(view.hash(i))
        && view.classes[i + 1] == .participle
  }

  /// The first auxiliary of the group; adverbs and negations among them belong to it.
  private func start(of head: Int, low: Int) -> Int {
    var first = head
    var i = head - 1
    while i >= low {
      if isAuxiliary(i) {
        first = i
      } else if view.classes[i] == .negation {
        first = i
      } else if view.classes[i] != .adverb, view.classes[i] != .interjection {
        // "has, however, said"
        guard view.isComma(i), i - 2 >= low, view.classes[i - 1] == .adverb, view.isComma(i - 2) else { break }
        i -= 2
      }
      i -= 1
    }
    return first
  }

  /// "Did the minister resign": the auxiliary stands before a short subject.
  private func invertedAuxiliary(before first: Int, low: Int, head: Int) -> Int? {
    guard view.classes[head] == .verbBase || ClassSet.verbal.contains(view.classes[head]) else { return nil }
    var i = first - 1
    while i >= low, isInPhrase(i) || view.classes[i] == .adverb { i -= 1 }
    return i >= low && i < first - 1 && view.classes[i] != .infinitiveTo && isAuxiliary(i) ? i : nil
  }

  private func isNegated(_ before: Range<Int>, low: Int, next: Int, _ sentence: Range<Int>) -> Bool {
    if before.contains(where: { view.classes[$0] == .negation || words.never.contains(view.hash($0)) }) { return true }
    if before.lowerBound > low, words.never.contains(view.hash(before.lowerBound - 1)) { return true }
    return next < sentence.upperBound && view.classes[next] == .negation
  }

  // MARK: Tense, form, voice

  private func describe(_ group: inout VerbGroupDraft, _ auxiliaries: (first: Int, last: Int)) {
    let head = view.classes[group.head]
    let first = auxiliaries.first
    switch view.classes[first] {
    case .infinitiveTo: group.form = .infinitive
    case .modal:
      group.modal = first
      group.tense = tense(ofModal: view.hash(first))
    default:
      group.tense = words.past.contains(view.hash(first)) ? .past : .present
      // "has killed" tells of the past; "has been in office" and "is killed" do not.
      if words.have.contains(view.hash(first)), head == .participle { group.tense = .past }
      if words.nonfinite.contains(view.hash(first)) {
        group.form = view.hash(first) == words.having || view.hash(first) == words.being ? .gerund : .participle
        group.tense = nil
      }
    }
    if head == .participle {
      group.isPassive = words.be.contains(view.hash(auxiliaries.last)) || words.get.contains(view.hash(auxiliaries.last))
    }
  }

  /// - Parameter previous: the place in `found` of the group before it in the sentence.
  private func describeAlone(_ group: inout VerbGroupDraft, _ found: borrowing PlainList<VerbGroupDraft>, _ previous: Int?) {
    switch view.classes[group.head] {
    case .verbPast: group.tense = .past
    case .verbPresent, .verbPresent3: group.tense = .present
    case .auxiliary:
      if words.nonfinite.contains(view.hash(group.head)) {
        group.form = view.hash(group.head) == words.being ? .gerund : .infinitive
      } else {
        group.tense = words.past.contains(view.hash(group.head)) ? .past : .present
      }
    case .verbBase:
      if let previous, isConjoined(group, to: found[previous]),
        found[previous].form == .infinitive || found[previous].modal != nil
      {
        inherit(&group, found[previous])
      } else {
        group.form = .infinitive
      }
    case .gerund: group.form = .gerund
    default:
      group.form = .participle
      group.isPassive = true
      if let previous, isConjoined(group, to: found[previous]), view.classes[found[previous].head] == .participle {
        inherit(&group, found[previous])
      }
    }
  }

  /// "was tried and sentenced", "will seek to meet and press".
  private func isConjoined(_ group: VerbGroupDraft, to previous: VerbGroupDraft) -> Bool {
    let between = previous.tokens.upperBound..<group.tokens.lowerBound
    guard let last = between.last(where: { view.classes[$0] != .adverb }) else { return false }
    return view.classes[last] == .coordinator && between.count <= 12
  }

  private func inherit(_ group: inout VerbGroupDraft, _ previous: VerbGroupDraft) {
    group.form = previous.form
    group.tense = previous.tense
    group.modal = previous.modal
    group.isPassive = previous.isPassive
  }

  private func tense(ofModal modal: UInt64) -> Claim.Tense {
    words.future.contains(modal) ? .future : words.conditional.contains(modal) ? .conditional : .present
  }
}
