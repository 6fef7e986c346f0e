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
      if let role = after(found[number].tokens) { found[number].roles.append(role) }
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
      let joins = text.has(i, .word) && text.has(i, modifiers) && !text.has(i, determiners)
      guard joins || text.isWord(i, "and") && isPerson(i - 1) else { break }
      first = i
    }
    let isOwned = of.map { $0.lowerBound == first && text.has($0.upperBound, .clitic) } ?? false
    // "the minister, Jo Day," and "Malawi's minister, Jo Day,", but not "told the minister, Jo Day said".
    if afterComma, !text.has(first - 1, determiners), !text.has(first - 1, .clitic), !isOwned { return nil }
    return RoleFinding(tokens: first..<(head + 1), of: of)
  }

  private func isPlace(_ i: Int) -> Bool { nameAt[i] >= 0 && names[Int(nameAt[i])].kind == .place }

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
  private func after(_ name: Range<Int>) -> RoleFinding? {
    var i = name.upperBound
    guard text.has(i, .comma) || text.has(i, .openBracket) || text.has(i, .dash) else { return nil }
    i += 1
    // An age may stand between: ", 52, a nurse".
    if text.has(i, .number), text.has(i + 1, .comma) { i += 2 }
    if text.isWord(i, "who"), text.isWord(i + 1, "is") || text.isWord(i + 1, "was") { i += 2 }
    while text.has(i, determiners) { i += 1 }
    guard let phrase = described(from: i) else { return nil }
    var end = phrase.end
    var of: Range<Int>?
    // "of the clinic", "at George Washington University", "and treasurer".
    while end < text.tokens.count, end - i < 24 {
      if Self.links.contains(text.tokens.hashes[end]) {
        guard let stop = object(from: end + 1) else { break }
        of = of ?? stop.of
        end = stop.end
      } else if text.isWord(end, "and") {
        var next = end + 1
        while text.has(next, determiners) { next += 1 }
        guard let more = described(from: next) else { break }
        end = more.end
      } else {
        break
      }
    }
    of = of ?? phrase.of
    // "Middle East expert at the university": what stands first is no owner when one follows.
    let start = phrase.of != nil && of != phrase.of ? i : phrase.start
    return RoleFinding(tokens: start..<end, of: of)
  }

  private static let links: Set<UInt64> = Set(
    "of at for with in on to from".split(separator: " ").map { WordHash.of($0) })

  private func isPerson(_ i: Int) -> Bool { text.word(i).hasAny([.personNoun, .title]) && nameAt[i] < 0 }

  /// A noun phrase whose head is a noun for a person; a name at its start is whom it belongs to.
  private func described(from first: Int) -> (start: Int, end: Int, of: Range<Int>?)? {
    var i = first
    var head = -1
    var of: Range<Int>?
    while i < text.tokens.count, i - first < 12, inPhrase(i) {
      if isPerson(i) { head = i }
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
