import Grammar
import Vocabulary

extension SourcingView {
  /// The finding for a source: its head as a name or noun, its form, and its kind as far as its words tell.
  func finding(_ source: SourceSpan) -> SourceFinding {
    let range = tokens.range(source.tokens)
    let head = source.head.clamped(to: 0..<tokens.count)
    if let phrase = phrase(at: head.lowerBound), phrase.isPronoun {
      return SourceFinding(range: range, head: tokens.range(phrase.tokens), form: .pronoun, kind: .named)
    }
    if let name = nameTokens(head, source.tokens) {
      let isMedia = self.name(at: name.lowerBound).map { $0.kind == .media } ?? has(name.upperBound - 1, words.media)
      return SourceFinding(range: range, head: tokens.range(name), form: .name, kind: isMedia ? .media : .named)
    }
    let noun = phrase(at: head.lowerBound)?.head ?? (head.upperBound - 1)
    return SourceFinding(
      range: range, head: tokens.range(noun..<(noun + 1)), form: .nominal,
      kind: nominalKind(head, noun: noun, isInformed: source.tokens.contains { isWord($0, in: Self.informed) }))
  }

  /// The name a source is called by: the one that ends its base noun phrase, else the one in apposition to it.
  private func nameTokens(_ head: Range<Int>, _ whole: Range<Int>) -> Range<Int>? {
    let noun = phrase(at: head.lowerBound)?.head ?? head.upperBound - 1
    if let name = name(at: head.upperBound - 1) ?? name(at: noun) { return name.tokens }
    if has(head.upperBound - 1, words.name) || has(noun, words.name) {
      var first = head.upperBound - 1
      while first > head.lowerBound, has(first - 1, words.name) || has(first - 1, .initial) { first -= 1 }
      return first..<head.upperBound
    }
    // "the mayor, Jane Roe,": the name beside the noun.
    let after = head.upperBound
    if after + 1 < whole.upperBound, isComma(after), let name = name(at: after + 1), name.kind == .person {
      return name.tokens
    }
    return nil
  }

  /// - Parameter isInformed: the source is described by what it knows: "officials briefed on the talks".
  private func nominalKind(_ head: Range<Int>, noun: Int, isInformed: Bool) -> Source.Kind {
    if has(noun, words.document) { return .document }
    if has(noun, words.media), !has(noun, words.person) { return .media }
    let first = head.lowerBound
    let isDefinite = isWord(first, in: Self.definite) || has(first, words.possessive)
    let hasNumber = head.contains { has($0, words.numeral) || has($0, .number) }
    if has(noun, words.crowd), !hasNumber, !isDefinite, !isInformed { return .collective }
    if isDefinite, !has(noun, words.person) { return .named }
    return hasNumber || isWord(first, in: Self.indefinite) || has(noun, words.person) ? .unnamed : .collective
  }
  private static let informed: Set<UInt64> = Set(["familiar", "briefed", "knowledge"].map { WordHash.of($0) })
  private static let definite: Set<UInt64> = Set(["the", "this", "that", "these", "those"].map { WordHash.of($0) })
  private static let indefinite: Set<UInt64> = Set(["a", "an", "one", "another"].map { WordHash.of($0) })
}
