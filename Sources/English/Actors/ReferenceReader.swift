import Grammar
import Vocabulary

/// Finds what can stand for a name: pronouns of the third person, and definite nominals ("the group").
struct ReferenceReader {
  private let text: NameText
  private var isNamed: [Bool]
  private let modifiers: ClassMask
  private let adverbs: ClassMask
  private let acts: ClassMask
  private let helpers: ClassMask
  private let gerunds: ClassMask

  init(_ text: NameText, _ names: [NameFinding], _ document: Document) {
    self.text = text
    isNamed = Array(repeating: false, count: text.tokens.count)
    for name in names { for i in name.tokens { isNamed[i] = true } }
    let classes = document.language.book.classes
    func mask(_ names: [String]) -> ClassMask { names.reduce(ClassMask()) { $0 | (classes.mask($1) ?? ClassMask()) } }
    adverbs = mask(["adverb"])
    acts = mask(["finiteVerb", "verbPast", "verbPresent", "modal", "auxiliary"])
    helpers = mask(["modal", "auxiliary"])
    gerunds = mask(["gerund"])
    modifiers = ["adjective", "superlative", "nounSingular", "properNoun", "participle"]
      .reduce(ClassMask()) { $0 | (classes.mask($1) ?? ClassMask()) }
  }

  func references() -> [ReferenceFinding] {
    var found: [ReferenceFinding] = []
    for sentence in text.sentences {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        if let pronoun = pronoun(at: i) {
          found.append(pronoun)
        } else if let nominal = nominal(at: i, limit: sentence.upperBound) {
          found.append(nominal)
          i = nominal.tokens.upperBound
          continue
        }
        i += 1
      }
    }
    return found
  }

  private func pronoun(at i: Int) -> ReferenceFinding? {
    guard !isNamed[i], let pronoun = ReferenceWords.pronouns[text.tokens.hashes[i]] else { return nil }
    if text.hash(i) == Self.it, !actsAsSubject(i) { return nil }
    return ReferenceFinding(
      tokens: i..<(i + 1), head: i, form: .pronoun, gender: pronoun.gender, isPlural: pronoun.isPlural,
      kinds: pronoun.kinds, rule: pronoun.rule)
  }

  private static let it = WordHash.of("it")

  /// "it said", "it has agreed": somebody does something. "It is clear", "bring it here" are of things and affairs.
  private func actsAsSubject(_ i: Int) -> Bool {
    var next = i + 1
    while text.has(next, adverbs) { next += 1 }
    guard text.has(next, acts), !text.has(next, .clitic) else { return false }
    while text.has(next, helpers) || text.has(next, adverbs) { next += 1 }
    return !Self.states.contains(text.hash(next)) && !text.has(next, .clitic)
      && (!Self.states.contains(text.hash(next - 1)) || text.has(next, gerunds))
  }

  /// Verbs of being and seeming, which "it" has when it stands for nobody.
  private static let states: Set<UInt64> = Set(
    "is was be been being are were isn't wasn't seems seemed appears appeared takes took remains means".split(
      separator: " "
    ).map { WordHash.of($0) })

  /// "the militant group": a definite determiner, modifiers, and a noun that names can be called by.
  private func nominal(at i: Int, limit: Int) -> ReferenceFinding? {
    guard ReferenceWords.definite.contains(text.tokens.hashes[i]) else { return nil }
    var head = i + 1
    while head < limit, head - i < 6, !isNamed[head], isInside(head) {
      if isKnown(head), !continues(head + 1, limit) { return nominal(i..<(head + 1)) }
      head += 1
    }
    return nil
  }

  /// "the 47-year-old mayor", "the six-member group"
  private func isInside(_ i: Int) -> Bool {
    if text.has(i, .number) || text.has(i - 1, .number) && text.firstByte(i) == UInt8(ascii: "-") { return true }
    return text.has(i, .word) && (text.has(i, modifiers) || isKnown(i) || text.has(i, .hyphenated))
  }

  private func isKnown(_ i: Int) -> Bool {
    ReferenceWords.nouns[text.tokens.hashes[i]] != nil || text.word(i).contains(.personNoun)
      || text.word(i).contains(.title)
      || text.word(i).hasAny([.bodyHead, .stateBodyHead])
  }

  /// The noun phrase goes on: another noun, or "of" and what narrows it.
  private func continues(_ i: Int, _ limit: Int) -> Bool {
    guard i < limit else { return false }
    if text.isWord(i, "of") || text.isWord(i, "that") || text.isWord(i, "who") || isNamed[i] { return true }
    return text.has(i, .word) && !text.has(i, .clitic) && text.has(i, modifiers) && text.word(i).hasAny([.common])
      && !text.has(i, verbs)
  }

  private var verbs: ClassMask { text.verbs }

  private func nominal(_ range: Range<Int>) -> ReferenceFinding {
    let head = range.upperBound - 1
    // "The Palestinian resistance movement" describes; "the militant group" points back.
    let noun = range.count <= 3 ? ReferenceWords.nouns[text.tokens.hashes[head]] : nil
    return ReferenceFinding(
      tokens: range, head: head, form: .nominal, gender: noun?.gender, kinds: noun?.kinds ?? [],
      rule: noun == nil ? "nominal.byWord" : "nominal.byKind")
  }
}
