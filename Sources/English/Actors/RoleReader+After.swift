import Grammar
import Vocabulary

extension RoleReader {
  // MARK: After the name

  /// A noun phrase for a person.
  struct Described {
    var start: Int
    var head: Int
    var end: Int
    var of: Range<Int>?
  }

  /// ", a senior member of …", ", Middle East expert at …", ", who is the mayor of …", "is the director of …".
  func after(_ name: Range<Int>) -> [RoleFinding] {
    var i = name.upperBound
    if let next = afterBeing(i) { return said(from: next) }
    // "They hired Jo Day as finance chief."
    if text.isWord(i, "as"), RoleWords.appointing.contains(text.hash(name.lowerBound - 1)) { return roles(from: i + 1) }
    guard text.has(i, .comma) || text.has(i, .openBracket) || text.has(i, .dash) else { return [] }
    i += 1
    // "Jo Day, whose family left": of hers.
    if text.isWord(i, "whose") { return [] }
    // An age may stand between: ", 52, a nurse".
    if text.has(i, .number), text.has(i + 1, .comma) { i += 2 }
    if text.isWord(i, "who") {
      guard let next = afterBeing(i + 1) else { return [] }
      i = next
    }
    var found = roles(from: i)
    // "a former teacher who is now the mayor", "a nurse, now head of the clinic".
    while found.count < 6, let end = found.last?.tokens.upperBound {
      var next: Int?
      if text.isWord(end, "who") {
        next = afterBeing(end + 1)
      } else if text.has(end, .comma), text.isWord(end + 1, "who") {
        next = afterBeing(end + 2)
      } else if text.has(end, .comma), RoleWords.times.contains(text.hash(end + 1)) || text.has(end + 1, determiners) {
        next = end + 1
      } else if text.has(end, .comma), text.isWord(end + 1, "and"),
        RoleWords.times.contains(text.hash(end + 2)) || text.has(end + 2, determiners)
      {
        next = end + 2
      }
      guard let next else { break }
      let more = roles(from: next)
      // "Jo Day, a nurse, the mayor and others": what goes on with names or "and" is a list.
      guard let last = more.last, !text.isWord(last.tokens.upperBound, "and"), !isNamedPerson(last.tokens.upperBound)
      else { break }
      found += more
    }
    return found
  }

  /// "Jo Day is the director of Highland Grid", "Day became chief executive": offices only.
  private func said(from first: Int) -> [RoleFinding] {
    let found = roles(from: first)
    guard let role = found.first, role.of != nil || !text.has(role.tokens.lowerBound - 1, determiners) else {
      return []
    }
    let noun = noun(of: role.tokens)
    let isOffice = text.word(noun).contains(.title) && text.has(noun, nouns)
    return isOffice || RoleWords.leads.contains(text.hash(noun)) ? found : []
  }

  private func noun(of role: Range<Int>) -> Int {
    var i = role.lowerBound
    while i + 1 < role.upperBound, !RoleWords.links.contains(text.hash(i + 1)), !text.isWord(i + 1, "and") { i += 1 }
    return i
  }

  /// What follows "who is", "who now serves as".
  private func afterBeing(_ first: Int) -> Int? {
    var i = first
    while RoleWords.times.contains(text.hash(i)) { i += 1 }
    if RoleWords.serving.contains(text.hash(i)), text.isWord(i + 1, "as") { return i + 2 }
    guard RoleWords.being.contains(text.hash(i)) else { return nil }
    i += 1
    while RoleWords.times.contains(text.hash(i)) { i += 1 }
    if text.isWord(i, "best") { i += 1 }
    if RoleWords.serving.contains(text.hash(i)) { return i + (text.isWord(i + 1, "as") ? 2 : 1) }
    return i
  }

  /// One noun phrase for a person, or several joined by "and".
  private func roles(from first: Int) -> [RoleFinding] {
    var i = first
    // "now head of the clinic"
    while RoleWords.times.contains(text.hash(i)) { i += 1 }
    while text.has(i, determiners) { i += 1 }
    guard let phrase = described(from: i) else { return [] }
    var found = [RoleFinding(tokens: phrase.start..<phrase.end, of: nil)]
    var owner = phrase.of
    // "of the clinic", "at George Washington University", "and treasurer".
    while let end = found.last?.tokens.upperBound, end < text.tokens.count, end - i < 24 {
      let last = found.count - 1
      if RoleWords.links.contains(text.hash(end)) {
        guard let stop = object(from: end + 1) else { break }
        found[last].tokens = found[last].tokens.lowerBound..<stop.end
        found[last].of = found[last].of ?? stop.of
      } else if text.isWord(end, "and") {
        var next = end + 1
        while RoleWords.times.contains(text.hash(next)) { next += 1 }
        // "head of the board and chairman of the trust", "a pilot and a former nurse" are two.
        let hasObject = found[last].tokens.contains { RoleWords.links.contains(text.hash($0)) }
        let isOther = text.has(next, determiners) || hasObject
        while text.has(next, determiners) { next += 1 }
        guard let another = described(from: next) else { break }
        // "pilot and nurse" is printed as one.
        if isOther {
          found[last].of = found[last].of ?? owner
          owner = another.of
          found.append(RoleFinding(tokens: another.start..<another.end, of: nil))
        } else {
          found[last].tokens = found[last].tokens.lowerBound..<another.end
        }
      } else {
        break
      }
    }
    let last = found.count - 1
    // "beekeeper Jo Day, fashion designer Lee Hale": the phrase is the next name's.
    if isNamedPerson(found[last].tokens.upperBound) { return [] }
    found[last].of = found[last].of ?? owner
    // As printed, the first holds the others.
    found[0].tokens = found[0].tokens.lowerBound..<found[last].tokens.upperBound
    return found
  }

  // MARK: Phrases

  /// A noun phrase whose head is a noun for a person; a name at its start is whom it belongs to.
  private func described(from first: Int) -> Described? {
    var i = first
    var head = -1
    var of: Range<Int>?
    while i < text.tokens.count, i - first < 12, inPhrase(i) {
      if isPerson(i) && !RoleWords.collective.contains(text.hash(i)) || RoleWords.people.contains(text.hash(i)) && nameAt[i] < 0 { head = i }
      // "head of the clinic"
      if RoleWords.leads.contains(text.hash(i)), text.isWord(i + 1, "of") { head = i }
      if of == nil, head < 0, !isNamedPerson(i) || text.has(name(at: i)?.upperBound ?? i, .clitic) {
        of = name(at: i)
      }
      i += 1
    }
    guard head >= first, nameAt[first] < 0 || of != nil else { return nil }
    return Described(start: first, head: head, end: head + 1, of: of)
  }

  private func inPhrase(_ i: Int) -> Bool {
    if isTie(i) || isPossessive(i) { return true }
    guard text.has(i, .word) || text.has(i, .dotted) || text.has(i, .clitic) || text.has(i, .number) else {
      return false
    }
    return nameAt[i] >= 0 || text.has(i, .clitic) || text.has(i, .number) || isModifier(i) || text.has(i, .hyphenated)
      || text.word(i).hasAny([.title, .personNoun, .titleModifier, .demonym])
  }

  /// The hyphen of "640-pupil".
  private func isTie(_ i: Int) -> Bool {
    guard i > 0, i < text.tokens.count, text.firstByte(i) == UInt8(ascii: "-"), text.has(i - 1, .number) else {
      return false
    }
    return text.tokens.range(i - 1).end == text.tokens.range(i).start
  }

  /// What follows "of", "at", …: determiners, then nouns or names. No date or span of time: "for 33 years".
  private func object(from first: Int) -> (end: Int, of: Range<Int>?)? {
    var i = first
    while text.has(i, determiners) { i += 1 }
    // `curator of "Winter Light"`
    if text.has(i, .openQuote) || text.has(i, .quote) {
      let close = (i + 1..<min(i + 16, text.tokens.count)).first { text.has($0, .closeQuote) || text.has($0, .quote) }
      return close.map { ($0 + 1, name(at: i + 1)) }
    }
    let start = i
    var of: Range<Int>?
    // "chief executive in 2022", but "a panel of twelve", "a school of 640 pupils".
    if text.has(i, .number), !text.isWord(first - 1, "of"), !isTie(i + 1) { return nil }
    while i < text.tokens.count, i - start < 12, inPhrase(i) || text.has(i, numerals) || text.has(i, .ordinalNumber) {
      if RoleWords.periods.contains(text.hash(i)), nameAt[i] < 0 { return nil }
      of = of ?? name(at: i)
      i += 1
    }
    // "a teacher from Hadley, Kansas,"
    if i > start, text.has(i, .comma), let here = name(at: i - 1), let other = name(at: i + 1), isPlace(i + 1),
      !isNamedPerson(here.lowerBound), !text.has(other.upperBound, .word)
    {
      i = other.upperBound
    }
    return i > start ? (i, of) : nil
  }

  private func isPlace(_ i: Int) -> Bool { names[Int(nameAt[i])].kind == .place }

  /// "Jo Day of Hadley", "Jo Day of the Harbour Party": where somebody with a title belongs.
  func domain(after name: Range<Int>) -> Range<Int>? {
    var i = name.upperBound
    guard text.isWord(i, "of") else { return nil }
    i += 1
    while text.has(i, determiners) { i += 1 }
    guard let other = self.name(at: i), other.lowerBound == i, !isNamedPerson(i) else { return nil }
    return other
  }
}
