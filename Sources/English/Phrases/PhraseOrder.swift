import Grammar
import Vocabulary

/// Noun phrases and verb groups in the order of the text: what stands between phrases and what comes next.
struct PhraseOrder {
  let view: ClassView
  let phrases: [NounPhrase]
  let groups: [VerbGroupDraft]
  /// For each phrase, the first verb group after it.
  private let groupAfter: [Int32]
  /// For each phrase, the kind of the name that holds its head.
  private let kinds: [Actor.Kind?]
  private let personNoun: ClassMask
  private let isSubject: [Bool]

  init(_ view: ClassView, phrases: [NounPhrase], groups: [VerbGroupDraft]) {
    self.view = view
    self.phrases = phrases
    self.groups = groups
    var groupAfter = [Int32](repeating: 0, count: phrases.count)
    var group = 0
    for (number, phrase) in phrases.enumerated() {
      while group < groups.count, groups[group].tokens.lowerBound < phrase.tokens.upperBound { group += 1 }
      groupAfter[number] = Int32(group)
    }
    self.groupAfter = groupAfter
    kinds = Self.kinds(view.document.names, phrases)
    personNoun = view.document.language.book.classes.mask("personNoun") ?? ClassMask()
    var isSubject = [Bool](repeating: false, count: phrases.count)
    for group in groups where group.form == .finite {
      if let subject = group.subject { isSubject[subject] = true }
    }
    self.isSubject = isSubject
  }

  private static func kinds(_ names: [NameFinding], _ phrases: [NounPhrase]) -> [Actor.Kind?] {
    var kinds = [Actor.Kind?](repeating: nil, count: phrases.count)
    var phrase = 0
    for name in names {
      while phrase < phrases.count, phrases[phrase].head < name.tokens.lowerBound { phrase += 1 }
      var i = phrase
      while i < phrases.count, phrases[i].head < name.tokens.upperBound {
        kinds[i] = name.kind
        i += 1
      }
    }
    return kinds
  }

  func kind(_ phrase: Int) -> Actor.Kind? { kinds[phrase] }

  /// Whether the phrase is found to be the subject of a finite verb.
  func isSubject(_ phrase: Int) -> Bool { isSubject[phrase] }

  /// A person's name, or a noun for persons.
  func isPersonal(_ phrase: Int) -> Bool {
    isName(phrase) ? kinds[phrase] == .person : view.tokens.has(phrases[phrase].head, personNoun)
  }

  /// The tokens between a phrase and the one after it.
  func gap(after phrase: Int) -> Range<Int> {
    let start = phrases[phrase].tokens.upperBound
    return start..<max(start, phrases[phrase + 1].tokens.lowerBound)
  }

  func isInSameSentence(_ phrase: Int, _ other: Int) -> Bool {
    view.sentenceOf[phrases[phrase].head] == view.sentenceOf[phrases[other].head]
  }

  /// Whether a finite verb comes right after the phrase, adverbs aside: it is then the verb's subject.
  func isBeforeVerb(_ phrase: Int) -> Bool {
    let number = Int(groupAfter[phrase])
    guard number < groups.count, groups[number].form == .finite else { return false }
    var i = phrases[phrase].tokens.upperBound
    while i < groups[number].tokens.lowerBound, view.classes[i] == .adverb { i += 1 }
    return i == groups[number].tokens.lowerBound
  }

  /// Whether a finite verb stands between the start of the phrase's clause and the phrase.
  func isAfterVerb(_ phrase: Int) -> Bool {
    let start = phrases[phrase].tokens.lowerBound
    let sentence = view.document.sentence(of: start).lowerBound
    var number = Int(groupAfter[phrase]) - 1
    while number >= 0, groups[number].tokens.lowerBound >= start { number -= 1 }
    return number >= 0 && groups[number].tokens.lowerBound >= sentence
  }

  /// The phrase on which this one hangs by a preposition: "the head" for "the agency" in "the head of the agency".
  func holder(of phrase: Int) -> Int? {
    guard phrase > 0, isInSameSentence(phrase - 1, phrase) else { return nil }
    let gap = gap(after: phrase - 1)
    return gap.count == 1 && view.classes[gap.lowerBound] == .preposition ? phrase - 1 : nil
  }

  /// "In Avel, the mayor …": what a preposition holds at the start of the sentence or of a clause.
  func opensClause(_ phrase: Int) -> Bool {
    var outer = phrase
    var steps = 0
    while let holder = holder(of: outer), steps < 4 {
      outer = holder
      steps += 1
    }
    guard let opener = preposition(before: outer) else { return false }
    if opener == view.document.sentence(of: opener).lowerBound { return true }
    return view.classes[opener - 1] == .mark || view.classes[opener - 1] == .coordinator
  }

  func preposition(before phrase: Int) -> Int? {
    let i = phrases[phrase].tokens.lowerBound - 1
    return i >= 0 && view.classes[i] == .preposition && view.sentenceOf[i] == view.sentenceOf[i + 1]
      ? i : nil
  }

  /// "Berg" for "Mr." in "Mr. Berg"; else the phrase itself.
  func name(afterTitle phrase: Int) -> Int {
    guard phrase + 1 < phrases.count, phrases[phrase].tokens.upperBound == phrases[phrase + 1].tokens.lowerBound,
      isName(phrase), isName(phrase + 1), NounPhraseWords.all.titles.contains(view.hash(phrases[phrase].tokens.upperBound - 1))
    else { return phrase }
    return phrase + 1
  }

  func isName(_ phrase: Int) -> Bool { view.classes[phrases[phrase].head] == .properNoun }

  func isCommon(_ phrase: Int) -> Bool {
    let wordClass = view.classes[phrases[phrase].head]
    return wordClass == .nounSingular || wordClass == .nounPlural
  }

  /// Where the next verb group after the phrase begins, if that is finite.
  func finiteVerb(after phrase: Int) -> Int? {
    let number = Int(groupAfter[phrase])
    return number < groups.count && groups[number].form == .finite ? groups[number].tokens.lowerBound : nil
  }

  func startsDetermined(_ token: Int) -> Bool {
    token < view.tokens.count && (view.classes[token] == .determiner || view.classes[token] == .possessivePronoun)
  }

  /// Opens with an article, a demonstrative or a possessive pronoun.
  func isDetermined(_ phrase: Int) -> Bool { startsDetermined(phrases[phrase].tokens.lowerBound) }
}
