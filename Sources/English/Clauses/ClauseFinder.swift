import Grammar

/// Reads sentences clause by clause, left to right, with a stack of the clauses that are open.
///
/// A conjunction, a wh-word, a verb group without tense, or a second subject opens a clause. A verb belongs to the
/// innermost open clause that waits for one; where that clause lies further out, the clauses within are closed.
struct ClauseFinder: ~Copyable {
  /// What stands before the place that is being read; adverbs leave it as it was.
  enum Before { case start, phrase, preposition, verb, coordinator, comma, word, opener, mark }

  let view: ClassView
  let words = ClauseWords.all
  let phrases: [NounPhrase]
  /// With subjects, objects and lists once a sentence is read.
  var groups: PlainList<VerbGroupDraft>
  /// Of all sentences read so far.
  private(set) var clauses: PlainList<Clause>

  let personNoun: ClassMask

  /// By token, the noun phrase and the verb group that hold it, or -1.
  let phraseAt: [Int32]
  let groupAt: [Int32]
  var stack = PlainList<ClauseFrame>(capacity: ClauseFinder.deepest)
  var drafts = PlainList<ClauseDraft>(capacity: 64)
  var before = Before.start
  /// The latest coordinator, comma and preposition.
  var coordinator = -1
  var comma = -1
  var preposition = -1
  var sentence = 0..<0
  /// A preposition that may be a conjunction, and the noun phrase after it: "after the town fell".
  var opening = -1
  var openingPhrase = -1
  /// The latest noun phrase after a preposition.
  var prepositional = -1
  /// The place that is being read.
  var reading = 0
  /// Of the sentence that is written: the clause that each draft became, and the drafts by where they begin.
  private var numbers = PlainList<Int>(capacity: 64)
  private var order = PlainList<Int>(capacity: 64)
  private var isInsideQuotes = false
  /// No closing quotation mark stands from here to the end of the sentence.
  private var lastClosing = Int.max

  /// Open clauses at most; what goes deeper is read as part of the innermost.
  private static let deepest = 48

  private init(
    _ view: ClassView, phrases: [NounPhrase], phraseAt: [Int32], groups: consuming PlainList<VerbGroupDraft>, sentences: Int
  ) {
    self.view = view
    self.phrases = phrases
    personNoun = view.document.language.book.classes.mask("personNoun") ?? ClassMask()
    self.phraseAt = phraseAt
    groupAt = Phrases.places(groups.count, among: view.tokens.count) { groups[$0].tokens }
    clauses = PlainList(capacity: groups.count + sentences)
    self.groups = groups
  }

  /// The clauses of all sentences, and the verb groups with what the clauses tell of them.
  static func read(
    _ sentences: [Range<Int>], _ view: ClassView, phrases: [NounPhrase], phraseAt: [Int32],
    groups: consuming PlainList<VerbGroupDraft>
  ) -> (groups: [VerbGroupDraft], clauses: [Clause]) {
    var finder = ClauseFinder(
      view, phrases: phrases, phraseAt: phraseAt, groups: groups, sentences: sentences.count)
    for sentence in sentences { finder.read(sentence) }
    return (finder.groups.map { $0 }, finder.clauses.map { $0 })
  }

  private mutating func read(_ sentence: Range<Int>) {
    guard !sentence.isEmpty else { return }
    self.sentence = sentence
    drafts.removeAll()
    stack.removeAll()
    (before, coordinator, comma, preposition, prepositional, opening) = (.start, -1, -1, -1, -1, -1)
    (isInsideQuotes, lastClosing) = (false, Int.max)
    open(.main, at: sentence.lowerBound)
    var i = sentence.lowerBound
    while i < sentence.upperBound {
      reading = i
      if phraseAt[i] >= 0 {
        let phrase = Int(phraseAt[i])
        nounPhrase(phrase)
        i = phrases[phrase].tokens.upperBound
      } else if groupAt[i] >= 0 {
        let group = Int(groupAt[i])
        verbGroup(group)
        i = groups[group].tokens.upperBound
      } else {
        word(i)
        i += 1
      }
    }
    close(to: 0, before: sentence.upperBound)
    writeClauses()
  }

  // MARK: Opening and closing

  @discardableResult
  mutating func open(_ kind: Clause.Kind, at start: Int, opener: Int? = nil) -> Int {
    let parent = kind == .main ? -1 : stack.count == 0 ? -1 : stack[stack.count - 1].draft
    guard stack.count < Self.deepest else { return stack.count - 1 }
    drafts.append(ClauseDraft(kind: kind, start: start, end: start + 1, opener: opener, parent: parent))
    var frame = ClauseFrame(draft: drafts.count - 1, kind: kind)
    frame.isAfterComma = before == .comma
    stack.append(frame)
    return stack.count - 1
  }

  /// Closes the open clauses from the innermost down to the one at `depth`, which is closed too.
  mutating func close(to depth: Int, before limit: Int) {
    while stack.count > depth { closeInnermost(before: limit) }
  }

  private mutating func closeInnermost(before limit: Int) {
    let frame = stack.removeLast()
    var end = limit
    while end > drafts[frame.draft].start + 1, isMarkOrCoordinator(end - 1) { end -= 1 }
    drafts[frame.draft].end = max(end, drafts[frame.draft].end)
    guard frame.verb < 0 else {
      return
    }
    if frame.lender >= 0, drafts[frame.lender].verb >= 0, !drafts[frame.lender].isDropped {
      return borrow(from: frame.lender, for: frame)
    }
    if frame.kind != .main || drafts[frame.draft].start > sentence.lowerBound { drafts[frame.draft].isDropped = true }
  }

  /// The clause that is closed has no verb, but one inside has: that was its own.
  private mutating func borrow(from lender: Int, for frame: ClauseFrame) {
    let verb = drafts[lender].verb
    drafts[frame.draft].verb = verb
    drafts[lender].isDropped = true
    drafts[lender].parent = frame.draft
    if groups[verb].form == .participle {
      groups[verb].form = .finite
      groups[verb].tense = .past
      groups[verb].isPassive = false
      groups[verb].subject = frame.subject < 0 ? nil : frame.subject
    }
  }

  @inline(__always)
  func isMarkOrCoordinator(_ i: Int) -> Bool {
    view.classes[i] == .mark || view.classes[i] == .coordinator
  }

  // MARK: Words outside phrases and verb groups

  private mutating func word(_ i: Int) {
    switch view.classes[i] {
    case .adverb, .negation, .interjection:
      if words.whWords.contains(view.hash(i)) { whWord(i, phrase: -1) }
    case .coordinator where words.pairOpeners.contains(view.hash(i)): break
    case .coordinator:
      if before != .comma { takeParticiple(before: i) }
      coordinator = i
      before = .coordinator
    case .preposition:
      if before != .preposition { preposition = i }
      before = .preposition
    case .subordinator: conjunction(i)
    case .whPronoun: whWord(i, phrase: -1)
    case .auxiliary, .modal: auxiliary(i)
    case .mark: mark(i)
    case .possessiveClitic: break
    default: before = .word
    }
  }

  /// An auxiliary apart from its verb: "did the mayor know", "nor have they".
  private mutating func auxiliary(_ i: Int) {
    let top = stack.count - 1
    guard stack[top].verb >= 0 else { return }
    switch before {
    case .coordinator: joinClause(at: coordinator + 1, hasComma: false, verb: nil)
    case .comma, .mark: openSibling(at: i, before: i)
    default: return
    }
    before = .opener
  }

  // MARK: Marks

  private mutating func mark(_ i: Int) {
    if view.isComma(i) {
      return commaMark(i)
    }
    let traits = view.tokens.traits[i]
    if traits & Shape.openBracket.mask != 0 {
      let depth = open(.main, at: i + 1)
      stack[depth].closingMark = i
      before = .mark
    } else if traits & Shape.closeBracket.mask != 0 {
      if let depth = stack.lastIndex(where: { $0.closingMark != nil }) { close(to: depth, before: i) }
      before = .phrase
    } else if traits & (Shape.openQuote.mask | Shape.closeQuote.mask | Shape.quote.mask) != 0 {
      quotationMark(i, traits)
    } else if isStrong(i) {
      let top = stack.count - 1
      if stack[top].verb >= 0 || top > 0 { openSibling(at: i + 1, before: i) }
      before = .mark
    } else if traits & Shape.dash.mask != 0, traits & Shape.glued.mask == 0 {
      if endsDateline(i) {
        stack[0].subject = -1
        stack[0].forgetLatest()
      }
      commaMark(i)
    }
  }

  /// "HARBEN, Norway (NB) - Day and Roe left": what stands before the dash is no subject.
  private func endsDateline(_ i: Int) -> Bool {
    i > sentence.lowerBound && stack.count == 1 && stack[0].verb < 0
      && view.tokens.has(sentence.lowerBound, .blockStart) && view.tokens.has(i - 1, .closeBracket)
      && view.classes[sentence.lowerBound] == .properNoun
  }

  /// Semicolons, colons, and full stops inside the sentence.
  @inline(__always)
  private func isStrong(_ i: Int) -> Bool {
    if view.tokens.has(i, .terminator) { return true }
    let byte = view.text[Int(view.tokens.starts[i])]
    return byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }

  private mutating func commaMark(_ i: Int) {
    defer {
      comma = i
      before = .comma
      opening = -1
    }
    takeParticiple(before: i)
    while stack.count > 1 {
      let frame = stack[stack.count - 1]
      let outer = stack[stack.count - 2]
      guard frame.verb >= 0, frame.closingMark == nil else { break }
      guard outer.verb < 0 ? frame.isAfterComma || outer.subject < 0 : frame.isAfterComma && frame.kind == .relative
      else { break }
      close(to: stack.count - 1, before: i)
      if outer.verb >= 0 { stack[stack.count - 1].link = .comma }
    }
    stack[stack.count - 1].hasClauseSubject = false
    closeApposition(stack.count - 1)
  }

  /// "The settlement began in May, and": a participle that stands where only the clause's own verb can.
  mutating func takeParticiple(before limit: Int) {
    let top = stack.count - 1
    guard top > 0, stack[top].kind == .participle, stack[top - 1].verb < 0, stack[top - 1].lender == stack[top].draft
    else { return }
    let verb = stack[top].verb
    let next = groups[verb].tokens.upperBound
    guard groups[verb].form == .participle, view.hash(next) != words.by, !describesApposition(verb, before: limit)
    else { return }
    close(to: top, before: limit)
    borrow(from: stack[top - 1].lender, for: stack[top - 1])
    stack[top - 1].verb = verb
    stack[top - 1].lastVerb = verb
    stack[top - 1].forgetLatest()
  }

  /// "Roe, a clerk based in Avel, left": between commas, the participle belongs to the apposition.
  private func describesApposition(_ verb: Int, before limit: Int) -> Bool {
    let last = groups[verb].tokens.lowerBound - 1
    guard view.isComma(limit), last > sentence.lowerBound, phraseAt[last] >= 0 else { return false }
    let mark = phrases[Int(phraseAt[last])].tokens.lowerBound - 1
    return mark > sentence.lowerBound && view.isComma(mark)
  }

  /// "Roe, the mayor, said": the phrase before the first comma is the one that counts.
  private mutating func closeApposition(_ top: Int) {
    let frame = stack[top]
    guard frame.link != .coordinator else { return }
    if frame.held >= 0, frame.link == .none || frame.link == .comma {
      guard frame.heldLink == .comma || isAfter(words.takesClause) else { return stack[top].forgetLatest() }
      (stack[top].latest, stack[top].link, stack[top].latestStart) = (frame.held, frame.heldLink, frame.heldStart)
      stack[top].held = -1
    } else if frame.link != .none {
      (stack[top].held, stack[top].heldLink, stack[top].heldStart) = (frame.latest, frame.link, frame.latestStart)
      stack[top].link = .none
    }
  }

  private mutating func quotationMark(_ i: Int, _ traits: UInt64) {
    let opens = traits & Shape.openQuote.mask != 0 || traits & Shape.quote.mask != 0 && !isInsideQuotes
    isInsideQuotes = opens
    if opens {
      let isSpeech = before == .comma || before == .mark || before == .verb && isAfter(words.saying)
      guard i > sentence.lowerBound, isSpeech, let closing = closing(of: i),
        holdsFiniteVerb(i..<closing)
      else { return }
      openSibling(at: i + 1, before: i)
      before = .mark
    } else if i > sentence.lowerBound, i + 1 < sentence.upperBound,
      view.tokens.has(i - 1, .comma) || view.tokens.has(i - 1, .terminator)
    {
      // “…,” Roe said
      if stack[0].verb >= 0 {
        close(to: 1, before: i)
        comma = i
        before = .comma
      }
    }
  }

  private mutating func closing(of opening: Int) -> Int? {
    guard opening < lastClosing else { return nil }
    var i = opening + 1
    while i < sentence.upperBound {
      if view.tokens.traits[i] & (Shape.closeQuote.mask | Shape.quote.mask) != 0 { return i }
      i += 1
    }
    lastClosing = opening
    return sentence.upperBound
  }

  private func holdsFiniteVerb(_ range: Range<Int>) -> Bool {
    range.contains { groupAt[$0] >= 0 && groups[Int(groupAt[$0])].form == .finite }
  }

  // MARK: The result

  private mutating func writeClauses() {
    numbers.removeAll()
    order.removeAll()
    var isInOrder = true
    for draft in drafts.indices {
      numbers.append(-1)
      order.append(draft)
      if draft > 0, drafts[draft].start < drafts[draft - 1].start { isInOrder = false }
    }
    if !isInOrder { sortDrafts() }
    for draft in drafts.indices.reversed() where drafts[draft].parent >= 0 {
      let parent = drafts[draft].parent
      drafts[parent].end = max(drafts[parent].end, drafts[draft].end)
    }
    // What stood in a main clause that is none belongs to the one before.
    var main = -1
    for k in order.indices {
      let place = order[k]
      var draft = drafts[place]
      while draft.start + 1 < draft.end, isMarkOrCoordinator(draft.start) { draft.start += 1 }
      var parent = draft.parent < 0 ? -1 : numbers[draft.parent]
      if draft.kind != .main, parent < 0 { parent = main }
      if parent >= 0 {
        let outer = clauses[parent].tokens
        clauses[parent].tokens = outer.lowerBound..<max(outer.upperBound, draft.end)
      }
      if draft.isDropped {
        numbers[place] = parent
        continue
      }
      numbers[place] = clauses.count
      if draft.kind == .main { main = clauses.count }
      clauses.append(
        Clause(
          kind: draft.kind, tokens: draft.start..<max(draft.end, draft.start + 1), opener: draft.opener,
          verbGroup: draft.verb < 0 ? nil : draft.verb, parent: parent < 0 ? nil : parent))
    }
  }

  private mutating func sortDrafts() {
    let starts = drafts.map(\.start)
    let sorted = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    for (place, draft) in sorted.enumerated() { order[place] = draft }
  }
}
