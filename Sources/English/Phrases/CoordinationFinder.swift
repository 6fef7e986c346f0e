import Grammar

/// Finds noun phrases that a conjunction joins: "Roe and Day", "in May or in June", "towns, villages and farms".
///
/// A list is read from its conjunction backwards. What the conjunction joins may stand further back, before a
/// preposition: in "the head of Avel and the mayor" the mayor is joined to the head. Clauses are not lists: in "Roe
/// met Day and Berg left" Berg is the subject of what follows.
struct CoordinationFinder {
  private let order: PhraseOrder
  private let joining = Self.joiningWords
  private var view: ClassView { order.view }

  init(_ order: PhraseOrder) { self.order = order }

  /// For each phrase the first one of its list, or -1.
  ///
  /// - Parameter appositions: for each phrase the one it describes, or -1.
  func firsts(appositions: [Int32]) -> [Int32] {
    var firsts = [Int32](repeating: -1, count: order.phrases.count)
    var next = 1
    while next < order.phrases.count {
      if let partner = partner(of: next, appositions) {
        let last = order.name(afterTitle: next)
        let first = listStart(partner, next, appositions)
        // ", and" without a list before it mostly opens a clause.
        if first == partner, hasComma(before: next), appositions[next - 1] < 0 {
          next += 1
          continue
        }
        link(first, partner, last, appositions, &firsts)
      }
      next += 1
    }
    return firsts
  }

  private func link(_ first: Int, _ partner: Int, _ last: Int, _ appositions: [Int32], _ firsts: inout [Int32]) {
    let root = firsts[first] >= 0 ? Int(firsts[first]) : first
    var member = partner
    while member > first {
      if firsts[member] < 0 { firsts[member] = Int32(root) }
      member = previous(member, appositions) ?? first
    }
    firsts[last] = Int32(root)
  }

  /// The phrase that a conjunction before `phrase` joins it to.
  private func partner(of phrase: Int, _ appositions: [Int32]) -> Int? {
    let before = phrase - 1
    guard let joint = joint(order.gap(after: before), before, phrase), order.isInSameSentence(before, phrase) else {
      return nil
    }
    if order.isAfterVerb(before), order.isBeforeVerb(phrase) || order.isSubject(phrase) { return nil }
    if view.classes[order.phrases[phrase].head] == .whPronoun { return nil }
    let nearest = appositions[before] >= 0 ? Int(appositions[before]) : before
    if joint == .withPreposition { return nearest }
    if sharesArticle(nearest, phrase) { return nil }
    var best = nearest
    var bestScore = likeness(best, phrase) + Self.nearness
    var second = 0
    var candidate = nearest
    var steps = 0
    while let holder = order.holder(of: candidate), steps < 3 {
      candidate = holder
      steps += 1
      let score = likeness(candidate, phrase) + (haveOnePreposition(candidate, phrase) ? 2 : 0)
      if score > bestScore {
        second = bestScore
        (best, bestScore) = (candidate, score)
      } else {
        second = max(second, score)
      }
    }
    // Between two equally likely ones nothing is said.
    return bestScore >= Self.likenessNeeded && bestScore > second ? best : nil
  }

  /// "the welfare and housing system": one phrase, whose first modifier reads as a phrase of its own.
  private func sharesArticle(_ a: Int, _ b: Int) -> Bool {
    guard order.isDetermined(a), !order.isDetermined(b), order.phrases[b].number != .plural else { return false }
    let tokens = order.phrases[b].tokens
    return tokens.count > 1 && ClassSet.noun.contains(view.classes[tokens.lowerBound])
      && order.phrases[b].head > tokens.lowerBound
  }

  /// "the loss of homes and destruction of fields"
  private func haveOnePreposition(_ a: Int, _ b: Int) -> Bool {
    let first = order.phrases[a].tokens.upperBound
    let second = order.phrases[b].tokens.upperBound
    return second < view.tokens.count && view.classes[second] == .preposition && view.hash(first) == view.hash(second)
  }

  private func hasComma(before phrase: Int) -> Bool { view.isComma(order.gap(after: phrase - 1).lowerBound) }

  private enum Joint { case plain, withPreposition }

  /// A conjunction, perhaps after a comma, perhaps before the preposition that the other phrase has too.
  private func joint(_ gap: Range<Int>, _ before: Int, _ phrase: Int) -> Joint? {
    var i = gap.lowerBound
    if i < gap.upperBound, view.isComma(i) { i += 1 }
    guard i < gap.upperBound else { return nil }
    if joining.contains(view.hash(i)) {
      i += 1
    } else if gap.upperBound - i == 3, Self.asWellAs(view, i) {
      i += 3
    } else {
      return nil
    }
    if i == gap.upperBound { return .plain }
    if i + 1 == gap.upperBound, view.classes[i] == .preposition, let other = order.preposition(before: before),
      view.hash(other) == view.hash(i)
    {
      return .withPreposition
    }
    return nil
  }

  private static func asWellAs(_ view: ClassView, _ i: Int) -> Bool {
    view.hash(i) == asHash && view.hash(i + 1) == wellHash && view.hash(i + 2) == asHash
  }

  /// The first member of a list whose last two members are `partner` and `last`.
  private func listStart(_ partner: Int, _ last: Int, _ appositions: [Int32]) -> Int {
    var start = partner
    while let before = previous(start, appositions), isListed(before, with: start, last) {
      start = before
    }
    return start
  }

  /// Whether a list may begin with `member`; what opens a sentence is outside the list of its subjects: "In Avel, Roe
  /// and Day left".
  private func isListed(_ member: Int, with next: Int, _ last: Int) -> Bool {
    order.isName(member) == order.isName(next) && order.phrases[member].isPronoun == order.phrases[next].isPronoun
      && !(order.opensClause(member) && (order.isBeforeVerb(last) || order.isSubject(last)))
  }

  /// The phrase that a comma alone parts from this one.
  private func previous(_ phrase: Int, _ appositions: [Int32]) -> Int? {
    guard phrase > 0, order.isInSameSentence(phrase - 1, phrase), appositions[phrase] < 0 else { return nil }
    let gap = order.gap(after: phrase - 1)
    guard gap.count == 1, view.isComma(gap.lowerBound) else { return nil }
    return phrase - 1
  }

  /// How much two phrases look alike: names of one kind, persons, plurals, both with or without an article.
  private func likeness(_ a: Int, _ b: Int) -> Int {
    let first = order.phrases[a]
    let second = order.phrases[b]
    var score = 0
    if order.isName(a), order.isName(b) {
      score += order.kind(a) == order.kind(b) || order.kind(a) == nil || order.kind(b) == nil ? 3 : 0
    } else if order.isName(a) == order.isName(b) {
      score += 1
    }
    if !(order.isName(a) && order.isName(b)), order.isPersonal(a) != order.isPersonal(b) { score -= 1 }
    if first.isPronoun != second.isPronoun { score -= 1 }
    if order.isDetermined(a) || !order.isDetermined(b) { score += 1 }
    if first.number == second.number { score += 1 }
    if view.hash(first.head) == view.hash(second.head) { score += 2 }
    return score
  }

  /// What the nearest phrase is ahead of those further back.
  private static let nearness = 2
  private static let likenessNeeded = 4
  private static let joiningWords = WordSet("and or & nor")
  private static let asHash = WordHash.of("as")
  private static let wellHash = WordHash.of("well")
}
