import Grammar
import Vocabulary

/// Reads what somebody is from the words beside the name: "spokesman Jo Day", "Jo Day, head of the clinic".
struct RoleReader {
  let text: NameText
  private let names: [NameFinding]
  /// Number of the name that stands at a token, or -1.
  private var nameAt: [Int32]
  private let nouns: ClassMask
  private let modifiers: ClassMask
  private let determiners: ClassMask
  private let document: Document

  init(_ text: NameText, _ names: [NameFinding], _ document: Document) {
    self.text = text
    self.document = document
    self.names = names
    nameAt = Array(repeating: -1, count: text.tokens.count)
    for (number, name) in names.enumerated() { for i in name.tokens { nameAt[i] = Int32(number) } }
    let classes = document.language.book.classes
    func mask(_ names: [String]) -> ClassMask { names.reduce(ClassMask()) { $0 | (classes.mask($1) ?? ClassMask()) } }
    nouns = mask(["nounSingular", "nounPlural", "properNoun"])
    modifiers = mask(["nounSingular", "nounPlural", "adjective", "properNoun", "superlative"])
    determiners = mask(["determiner", "possessivePronoun"])
  }

  func withRoles() -> [NameFinding] {
    var found = names
    for number in found.indices where found[number].kind == .person {
      if let role = before(found[number].tokens) { found[number].roles.insert(role, at: 0) }
      let domain = domain(after: found[number].tokens)
      // "Senator Jo Day of Hadley"
      for i in found[number].roles.indices where found[number].roles[i].of == nil {
        found[number].roles[i].of = domain
      }
      found[number].roles += after(found[number].tokens.lowerBound..<(domain ?? found[number].tokens).upperBound)
    }
    return found
  }

  private func name(at i: Int) -> Range<Int>? {
    guard i >= 0, i < nameAt.count, nameAt[i] >= 0 else { return nil }
    return names[Int(nameAt[i])].tokens
  }

  // MARK: Before the name

  /// "Egyptian intelligence chief Abbas Kamel", "State Department spokesman Jo Day", "the minister, Jo Day,".
  private func before(_ name: Range<Int>) -> RoleFinding? {
    let sentenceStart = document.sentence(of: name.lowerBound).lowerBound
    var head = name.lowerBound - 1
    while head >= sentenceStart, text.isCourtesy(head) { head -= 1 }
    let afterComma = head >= sentenceStart && text.has(head, .comma)
    if afterComma { head -= 1 }
    guard head >= sentenceStart else { return nil }
    // "Pan-democrat Jo Day": at the sentence's start the capital says nothing.
    let opens = head == sentenceStart && !afterComma && !text.word(head).contains(.title)
    guard isPerson(head), text.has(head, .lower) || opens else {
      return afterComma ? nil : beforeOf(head)
    }
    var first = head
    var of: Range<Int>?
    while first > sentenceStart {
      let i = first - 1
      if let other = self.name(at: i) {
        of = other
        // "U.S. president", "Highland Grid director": what it belongs to is part of the role as printed.
        first = other.lowerBound
        break
      }
      if text.has(i, .clitic), let owner = self.name(at: i - 1) {
        of = owner
        first = owner.lowerBound
        break
      }
      // "the union's leader"
      if text.has(i, .clitic), text.has(i - 1, .word), text.has(i - 1, .lower), text.has(i - 1, nouns) {
        first = i - 1
        while first > sentenceStart, isModifier(first - 1), text.has(first - 1, .lower) { first -= 1 }
        break
      }
      // "interior and fisheries minister"
      if text.isWord(i, "and"), first < head, isModifier(i - 1),
        text.word(i - 1).contains(.titleModifier) || text.has(i - 2, .clitic) || text.has(i - 2, determiners)
      {
        first = i - 1
        continue
      }
      guard isModifier(i) || text.isWord(i, "and") && isPerson(i - 1) else { break }
      first = i
    }
    let isOwned = of.map { $0.lowerBound == first && text.has($0.upperBound, .clitic) } ?? false
    // "the minister, Jo Day," and "Malawi's minister, Jo Day,", but not "told the minister, Jo Day said".
    if afterComma, !text.has(first - 1, determiners), !text.has(first - 1, .clitic), !isOwned { return nil }
    return RoleFinding(tokens: first..<(head + 1), of: of)
  }

  private func isModifier(_ i: Int) -> Bool {
    text.has(i, .word) && text.has(i, modifiers) && !text.has(i, determiners) && nameAt[i] < 0
  }

  /// "Minister of Education Jo Day", "head of the Refugee Council Jo Day": the role's object stands between.
  private func beforeOf(_ last: Int) -> RoleFinding? {
    var i = last
    let of = name(at: last)
    if let of {
      i = of.lowerBound - 1
    } else {
      while i >= 0, text.isCapital(i), text.word(i).contains(.common), last - i < 4 { i -= 1 }
      if i == last { return nil }
    }
    while text.has(i, determiners) { i -= 1 }
    guard i > 0, Self.links.contains(text.hash(i)), isPerson(i - 1) else { return nil }
    var first = i - 1
    while first > 0, text.has(first - 1, .word), text.has(first - 1, modifiers), nameAt[first - 1] < 0 { first -= 1 }
    return RoleFinding(tokens: first..<(last + 1), of: of)
  }

  // MARK: After the name

  /// ", a senior member of …", ", Middle East expert at …", ", who is the mayor of …".
  private func after(_ name: Range<Int>) -> [RoleFinding] {
    var i = name.upperBound
    guard text.has(i, .comma) || text.has(i, .openBracket) || text.has(i, .dash) else { return [] }
    i += 1
    // An age may stand between: ", 52, a nurse".
    if text.has(i, .number), text.has(i + 1, .comma) { i += 2 }
    if text.isWord(i, "who"), text.isWord(i + 1, "is") || text.isWord(i + 1, "was") { i += 2 }
    // "now head of the clinic"
    while Self.times.contains(text.hash(i)) { i += 1 }
    while text.has(i, determiners) { i += 1 }
    guard let phrase = described(from: i) else { return [] }
    var end = phrase.end
    var of: Range<Int>?
    var more: [RoleFinding] = []
    // "of the clinic", "at George Washington University", "and treasurer".
    while end < text.tokens.count, end - i < 24 {
      if Self.links.contains(text.tokens.hashes[end]) {
        guard let stop = object(from: end + 1) else { break }
        if more.isEmpty { of = of ?? stop.of } else { more[more.count - 1].of = more[more.count - 1].of ?? stop.of }
        end = stop.end
        if let last = more.indices.last { more[last].tokens = more[last].tokens.lowerBound..<end }
      } else if text.isWord(end, "and") {
        var next = end + 1
        while Self.times.contains(text.hash(next)) { next += 1 }
        let isOther = text.has(next, determiners)
        while text.has(next, determiners) { next += 1 }
        guard let another = described(from: next) else { break }
        // "a pilot and a former nurse" are two; "pilot and nurse" is printed as one.
        if isOther { more.append(RoleFinding(tokens: another.start..<another.end, of: another.of)) }
        end = another.end
        if !isOther, let last = more.indices.last { more[last].tokens = more[last].tokens.lowerBound..<end }
      } else {
        break
      }
    }
    of = of ?? phrase.of
    // "Middle East expert at the university": what stands first is no owner when one follows.
    let start = phrase.of != nil && of != phrase.of ? i : phrase.start
    return [RoleFinding(tokens: start..<end, of: of)] + more
  }

  /// "Jo Day of Hadley", "Jo Day of the Harbour Party": where somebody with a title belongs.
  private func domain(after name: Range<Int>) -> Range<Int>? {
    var i = name.upperBound
    guard text.isWord(i, "of") else { return nil }
    i += 1
    while text.has(i, determiners) { i += 1 }
    guard let other = self.name(at: i), other.lowerBound == i, !isNamedPerson(i) else { return nil }
    return other
  }

  private func isNamedPerson(_ i: Int) -> Bool { names[Int(nameAt[i])].kind == .person }

  /// When somebody was something: "now head of the clinic".
  private static let times: Set<UInt64> = Set(
    "now then currently formerly once later also previously recently today still himself herself long"
      .split(separator: " ").map { WordHash.of($0) })

  private static let links: Set<UInt64> = Set(
    "of at for with in on to from".split(separator: " ").map { WordHash.of($0) })

  private func isPerson(_ i: Int) -> Bool { text.word(i).hasAny([.personNoun, .title]) && nameAt[i] < 0 }

  private static let leads: Set<UInt64> = Set(["head", "co-head", "voice", "face"].map { WordHash.of($0) })
  private static let people: Set<UInt64> = Set(
    "man woman boy girl child person native resident couple".split(separator: " ").map { WordHash.of($0) })

  /// A noun phrase whose head is a noun for a person; a name at its start is whom it belongs to.
  private func described(from first: Int) -> (start: Int, end: Int, of: Range<Int>?)? {
    var i = first
    var head = -1
    var of: Range<Int>?
    while i < text.tokens.count, i - first < 12, inPhrase(i) {
      if isPerson(i) || Self.people.contains(text.hash(i)) && nameAt[i] < 0 { head = i }
      // "head of the clinic"
      if Self.leads.contains(text.hash(i)), text.isWord(i + 1, "of") { head = i }
      if of == nil, head < 0 { of = self.name(at: i) }
      i += 1
    }
    guard head >= first else { return nil }
    var start = first
    if let of, of.lowerBound == first {
      start = of.upperBound
      if text.has(start, .clitic) { start += 1 }
    }
    return start <= head ? (start, head + 1, of) : nil
  }

  private func inPhrase(_ i: Int) -> Bool {
    guard text.has(i, .word) || text.has(i, .dotted) || text.has(i, .clitic) || text.has(i, .number) else {
      return false
    }
    return nameAt[i] >= 0 || text.has(i, .clitic) || text.has(i, .number) || text.has(i, modifiers)
      || text.word(i).hasAny([.title, .personNoun, .titleModifier, .demonym])
  }

  /// What follows "of", "at", …: determiners, then nouns or names.
  private func object(from first: Int) -> (end: Int, of: Range<Int>?)? {
    var i = first
    while text.has(i, determiners) { i += 1 }
    let start = i
    var of: Range<Int>?
    while i < text.tokens.count, i - start < 12, inPhrase(i) {
      of = of ?? self.name(at: i)
      i += 1
    }
    return i > start ? (i, of) : nil
  }
}
