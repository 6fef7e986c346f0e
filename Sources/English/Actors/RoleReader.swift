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

  init(_ text: NameText, _ names: [NameFinding], _ document: Document) {
    self.text = text
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

  /// "Egyptian intelligence chief Abbas Kamel", "State Department spokesman Jo Day".
  private func before(_ name: Range<Int>) -> RoleFinding? {
    var head = name.lowerBound - 1
    while head >= 0, text.isCourtesy(head) { head -= 1 }
    // A comma may stand between: "the minister, Jo Day,".
    let afterComma = text.has(head, .comma)
    if afterComma { head -= 1 }
    guard head >= 0, text.word(head).contains(.personNoun), text.has(head, .lower), nameAt[head] < 0 else { return nil }
    var first = head
    var of: Range<Int>?
    while first > 0 {
      let i = first - 1
      if let other = self.name(at: i) {
        of = other
        break
      }
      if text.has(i, .clitic), let owner = self.name(at: i - 1) {
        of = owner
        break
      }
      guard text.has(i, .word), text.has(i, modifiers), !text.has(i, determiners) else { break }
      first = i
    }
    if afterComma, !text.has(first - 1, determiners) { return nil }
    return RoleFinding(tokens: first..<(head + 1), of: of)
  }

  // MARK: After the name

  /// ", a senior member of …", ", Middle East expert at …".
  private func after(_ name: Range<Int>) -> RoleFinding? {
    var i = name.upperBound
    // ", 52,": an age may stand between.
    guard text.has(i, .comma) || text.has(i, .openBracket) else { return nil }
    i += 1
    if text.has(i, .number), text.has(i + 1, .comma) { i += 2 }
    if text.isWord(i, "who"), text.isWord(i + 1, "is") || text.isWord(i + 1, "was") { i += 2 }
    while text.has(i, determiners) { i += 1 }
    let first = i
    var head = -1
    var inside: Range<Int>?
    while i < text.tokens.count, i - first < 12, text.has(i, .word) || text.has(i, .dotted) || text.has(i, .clitic) || text.isWord(i, "and") {
      if text.word(i).hasAny([.personNoun, .title]), nameAt[i] < 0 { head = i }
      let joins = text.has(i, modifiers) || text.has(i, .clitic) || nameAt[i] >= 0 || text.word(i).hasAny([.title, .personNoun, .titleModifier, .demonym])
        || text.isWord(i, "and") && head >= 0
      guard joins else { break }
      if nameAt[i] >= 0, head < 0 { inside = self.name(at: i) }
      i += 1
    }
    guard head >= first else { return nil }
    var end = head + 1
    var start = first
    if let inside, inside.lowerBound == first {
      start = inside.upperBound
      if text.has(start, .clitic) { start += 1 }
    }
    var of = inside
    // "of the clinic", "at George Washington University".
    let links = ["of", "at", "for", "with", "in", "on", "to"]
    if links.contains(where: { text.isWord(end, $0) }) {
      var k = end + 1
      while text.has(k, determiners) { k += 1 }
      if let owner = self.name(at: k) {
        of = of ?? owner
      } else {
        let from = k
        while text.has(k, .word), text.has(k, modifiers), nameAt[k] < 0 { k += 1 }
        if k > from {
          end = k
          if links.contains(where: { text.isWord(k, $0) }) {
            var m = k + 1
            while text.has(m, determiners) { m += 1 }
            if let owner = self.name(at: m) { of = of ?? owner }
          }
        }
      }
    }
    return start < end ? RoleFinding(tokens: start..<end, of: of) : nil
  }
}
