import Grammar
import Vocabulary

/// Reads what somebody is from the words beside the name: "spokesman Jo Day", "Jo Day, head of the clinic".
struct RoleReader {
  let text: NameText
  let names: [NameFinding]
  /// Number of the name that stands at a token, or -1.
  var nameAt: [Int32]
  let nouns: ClassMask
  let modifiers: ClassMask
  let determiners: ClassMask
  let numerals: ClassMask
  private let participles: ClassMask
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
    numerals = mask(["numeral"])
    participles = mask(["participle"])
  }

  func withRoles() -> [NameFinding] {
    var found = names
    for number in found.indices where found[number].kind == .person {
      let tokens = found[number].tokens
      for i in found[number].roles.indices { found[number].roles[i] = extended(found[number].roles[i]) }
      // "Conservative peer Lord Day": what stands before the title is another role.
      let start = found[number].roles.first.map { min($0.tokens.lowerBound, tokens.lowerBound) } ?? tokens.lowerBound
      if let role = before(start..<tokens.upperBound) {
        found[number].roles.insert(role, at: 0)
      }
      let domain = domain(after: tokens)
      // "Senator Jo Day of Hadley"
      for i in found[number].roles.indices where found[number].roles[i].of == nil {
        found[number].roles[i].of = domain
      }
      found[number].roles += after(tokens.lowerBound..<(domain ?? tokens).upperBound)
    }
    share(&found)
    return found
  }

  func name(at i: Int) -> Range<Int>? {
    guard i >= 0, i < nameAt.count, nameAt[i] >= 0 else { return nil }
    return names[Int(nameAt[i])].tokens
  }

  func isNamedPerson(_ i: Int) -> Bool {
    i >= 0 && i < nameAt.count && nameAt[i] >= 0 && names[Int(nameAt[i])].kind == .person
  }

  func isPerson(_ i: Int) -> Bool { text.word(i).hasAny([.personNoun, .title]) && i < nameAt.count && nameAt[i] < 0 }

  /// The mark of a plural owner: "the Panthers' coach".
  func isPossessive(_ i: Int) -> Bool {
    guard i > 0, text.isWord(i, "'") || text.isWord(i, "’"), text.has(i - 1, .word), text.has(i + 1, .word) else {
      return false
    }
    let owner = text.tokens.range(i - 1)
    return owner.end == text.tokens.range(i).start && text.byte(owner.end - 1) == UInt8(ascii: "s")
  }

  /// A number of persons: "ministers", not "boss".
  func isPlural(_ i: Int) -> Bool {
    let range = text.tokens.range(i)
    return text.byte(range.end - 1) == UInt8(ascii: "s") && text.byte(range.end - 2) != UInt8(ascii: "s")
      || text.isWord(i, "women") || text.isWord(i, "men")
  }

  // MARK: Several at once

  /// "Ministers Jo Day and Lee Hale", "Jo Day and Lee Hale, both nurses": each of them is one.
  private func share(_ found: inout [NameFinding]) {
    var first = 0
    while first < found.count {
      var last = first
      while last + 1 < found.count, found[first].kind == .person, found[last + 1].kind == .person,
        isJoined(found[last].tokens, found[last + 1].tokens)
      {
        last += 1
      }
      if last > first {
        let lead = found[first].roles.filter {
          $0.tokens.upperBound <= found[first].tokens.lowerBound && isPlural($0.tokens.upperBound - 1)
        }
        let tail = found[last].roles.filter {
          $0.tokens.lowerBound >= found[last].tokens.upperBound && isPlural(head(of: $0.tokens))
        }
        for i in first...last where !(lead.isEmpty && tail.isEmpty) {
          for role in lead + tail where !found[i].roles.contains(role) { found[i].roles.append(role) }
        }
      }
      first = last + 1
    }
  }

  /// "Jo Day and Lee Hale", "Jo Day, Lee Hale".
  private func isJoined(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    let gap = a.upperBound..<b.lowerBound
    return gap.count == 1 && (text.isWord(gap.lowerBound, "and") || text.has(gap.lowerBound, .comma))
      || gap.count == 2 && text.has(gap.lowerBound, .comma) && text.isWord(gap.lowerBound + 1, "and")
  }

  /// The noun of a role: the last one for a person before "of" and its like.
  private func head(of role: Range<Int>) -> Int {
    var i = role.lowerBound
    while i + 1 < role.upperBound, !RoleWords.links.contains(text.hash(i + 1)) { i += 1 }
    return i
  }

  // MARK: Before the name

  /// "former Ohio Governor Jo Day", "Malawi's Prime Minister Jo Day": what stands before a title is part of the role.
  private func extended(_ role: RoleFinding) -> RoleFinding {
    let start = document.sentence(of: role.tokens.lowerBound).lowerBound
    guard role.tokens.lowerBound > start else { return role }
    let edge = leftEdge(role.tokens.lowerBound, start, isTitle: true)
    // "The court on Friday jailed Senator Jo Day": a title needs no noun before it, so only what owns it counts.
    guard edge.of != nil || stage(from: role.tokens.lowerBound, start) < role.tokens.lowerBound else { return role }
    return RoleFinding(tokens: min(edge.first, role.tokens.lowerBound)..<role.tokens.upperBound, of: role.of ?? edge.of)
  }

  /// The words of a stage before a token: "former", "then-".
  private func stage(from i: Int, _ start: Int) -> Int {
    var first = i
    while first > start, nameAt[first - 1] < 0, RoleWords.stages.contains(text.hash(first - 1)) { first -= 1 }
    return first
  }

  /// Where a role begins whose noun stands at `head`, and whom it belongs to.
  private func leftEdge(_ head: Int, _ start: Int, isTitle: Bool = false) -> (first: Int, of: Range<Int>?) {
    var first = head
    while first > start {
      let i = first - 1
      if let other = name(at: i) {
        // Two persons side by side belong to nobody.
        if isNamedPerson(i) { break }
        // "U.S. president", "Highland Grid director": what it belongs to is part of the role as printed.
        return (stage(from: other.lowerBound, start), other)
      }
      if text.has(i, .clitic), let owner = name(at: i - 1) { return (owner.lowerBound, owner) }
      // "the Panthers' coach"
      if isPossessive(i), let owner = name(at: i - 1) { return (owner.lowerBound, owner) }
      // "the union's leader"
      if text.has(i, .clitic), text.has(i - 1, .word), text.has(i - 1, .lower), text.has(i - 1, nouns) {
        first = i - 1
        while first > start, isModifier(first - 1), text.has(first - 1, .lower) { first -= 1 }
        break
      }
      // "interior and fisheries minister"
      if text.isWord(i, "and"), first < head, isModifier(i - 1),
        text.word(i - 1).contains(.titleModifier) || text.has(i - 2, .clitic) || text.has(i - 2, determiners)
      {
        first = i - 1
        continue
      }
      guard isModifier(i) || text.isWord(i, "and") && !isTitle && isPerson(i - 1) else { break }
      first = i
    }
    return (first, nil)
  }

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
    // "a major Warhol show": an adjective is no noun for a person.
    let isNoun = text.has(head, nouns) || name.count > 1 && !text.has(name.upperBound, nouns)
    guard isPerson(head), text.has(head, .lower) && isNoun || opens else {
      return beforeOf(head, sentenceStart, name, afterComma: afterComma)
    }
    let (first, of) = leftEdge(head, sentenceStart)
    if afterComma, !introduces(first, of, sentenceStart, name) {
      return beforeOf(head, sentenceStart, name, afterComma: true)
    }
    return RoleFinding(tokens: first..<(head + 1), of: of)
  }

  /// "the minister, Jo Day," and "Malawi's minister, Jo Day,", but not "told the minister, Jo Day said".
  private func introduces(_ first: Int, _ of: Range<Int>?, _ start: Int, _ name: Range<Int>) -> Bool {
    let isOwned = of.map { $0.lowerBound == first && !isModifier($0.upperBound) } ?? false
    let isDetermined = text.has(first - 1, determiners)
    // "As a nurse, Jo Day saw it."
    let opener = isDetermined ? first - 2 : first - 1
    if (text.isWord(opener, "as") || text.isWord(opener, "As")), opener == start || text.has(opener - 1, .comma) { return true }
    return (isOwned || isDetermined || text.has(first - 1, .clitic)) && closes(name.upperBound)
  }

  /// A mark, "and" or the end after an apposition.
  private func closes(_ i: Int) -> Bool {
    i >= text.tokens.count || !(text.has(i, .word) || text.has(i, .dotted) || text.has(i, .number))
      || RoleWords.resuming.contains(text.hash(i))
  }

  func isModifier(_ i: Int) -> Bool {
    guard text.has(i, .word), nameAt[i] < 0, !text.has(i, determiners) else { return false }
    if text.has(i, modifiers) || RoleWords.standing.contains(text.hash(i)) || RoleWords.stages.contains(text.hash(i)) {
      return true
    }
    // "IT consultant"; "the jailed writer", "its elected chairman".
    return text.has(i, .allCapitals) && text.tokens.range(i).count > 1
      || text.has(i, participles) && (text.has(i - 1, determiners) || text.has(i - 1, .clitic))
  }

  /// "Minister of Education Jo Day", "professor of law Jo Day", "the head of the Refugee Council, Jo Day,": the role's
  /// object stands between.
  private func beforeOf(_ last: Int, _ start: Int, _ person: Range<Int>, afterComma: Bool) -> RoleFinding? {
    var i = last
    var of: Range<Int>?
    while i > start, last - i < 14 {
      if RoleWords.links.contains(text.hash(i)), i < last, isPerson(i - 1) || RoleWords.leads.contains(text.hash(i - 1)) {
        return roleWithObject(i - 1, last, of, start, person, afterComma: afterComma)
      }
      if let other = name(at: i) {
        if isNamedPerson(i) { return nil }
        of = other
        i = other.lowerBound - 1
        continue
      }
      let isInside = text.has(i, modifiers) || text.has(i, determiners) || RoleWords.links.contains(text.hash(i))
        || text.isWord(i, "and") || text.has(i, .clitic) || text.isCapital(i) && text.word(i).contains(.common)
      guard isInside, text.has(i, .word) || text.has(i, .clitic) || text.has(i, .dotted) else { return nil }
      i -= 1
    }
    return nil
  }

  private func roleWithObject(
    _ head: Int, _ last: Int, _ of: Range<Int>?, _ start: Int, _ person: Range<Int>, afterComma: Bool
  ) -> RoleFinding? {
    // "a nurse for a year Jo Day liked"; an object ends with its noun.
    if RoleWords.periods.contains(text.hash(last)) || text.has(last, determiners) { return nil }
    let edge = leftEdge(head, start)
    let role = RoleFinding(tokens: edge.first..<(last + 1), of: edge.of ?? of)
    if afterComma { return introduces(edge.first, edge.of, start, person) ? role : nil }
    // "the director of the clinic Jo Day runs": only a name, a capital or no article at all makes the two one.
    let isFirm = name(at: last) != nil || text.isCapital(last) || text.has(head, .capital)
      || !text.has(edge.first - 1, determiners)
    return isFirm ? role : nil
  }
}
