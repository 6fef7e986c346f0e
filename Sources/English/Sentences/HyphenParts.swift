import Grammar
import Vocabulary

/// The parts of a hyphenated word, each with its class: "state" (noun), "-" and "funded" (verb).
///
/// Classes come from the lexicon and the place of the part: the last part is what the whole is made of ("-based" a
/// verb, "-old" an adjective, "-up" a particle), the first one a noun, number, name, adjective or adverb.
struct HyphenParts: Sendable {
  typealias Part = (range: TextRange, wordClass: WordClass)

  private let lexicon: Lexicon
  private let table: ClassTable

  init(lexicon: Lexicon, table: ClassTable) {
    self.lexicon = lexicon
    self.table = table
  }

  /// One part where the word is not to be cut.
  func parts(of token: Int, in document: Document, _ text: UnsafeBufferPointer<UInt8>) -> [Part] {
    let range = document.tokens.range(token)
    let whole = document.wordClass(of: token) ?? .nounSingular
    let pieces = pieces(of: range, text)
    guard pieces.count > 1 else { return [(range, whole)] }
    let isName = whole == .properNoun
    // At the start of a sentence a capital says nothing of a known word.
    let startsSmall =
      document.tokens.has(token, .sentenceStart) && !isCapital(pieces[1], text) && isKnown(pieces[0], text)
    let isForeignName = isName && !isKnown(pieces[0], text)
    var parts: [Part] = []
    var next: WordClass?
    for (place, piece) in pieces.enumerated().reversed() {
      let wordClass =
        place == pieces.count - 1
        ? last(piece, of: whole, isForeignName: isForeignName, text)
        : first(piece, before: next!, isMiddle: place > 0, isName: isName && !startsSmall, text)
      parts.append((piece, wordClass))
      if place > 0 { parts.append((TextRange(piece.start - 1, piece.start), .mark)) }
      next = wordClass
    }
    return parts.reversed()
  }

  // MARK: Where to cut

  private func pieces(of range: TextRange, _ text: UnsafeBufferPointer<UInt8>) -> [TextRange] {
    var pieces: [TextRange] = []
    var start = range.start
    for i in range.start..<range.end where text[i] == UInt8(ascii: "-") {
      if i > start, !isPrefix(TextRange(start, i), text), !isSuffix(TextRange(i + 1, range.end), text) {
        pieces.append(TextRange(start, i))
        start = i + 1
      }
    }
    pieces.append(TextRange(start, range.end))
    return pieces
  }

  private func isPrefix(_ piece: TextRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // "UN-backed" is no "un-".
    let isInitials = piece.count > 1 && text[piece.start + 1] &- 0x41 < 26
    return piece.count <= 8 && !isInitials && Self.prefixes.contains(hash(piece, text))
  }

  private func isSuffix(_ piece: TextRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    piece.count <= 7 && !isCapital(piece, text) && Self.suffixes.contains(hash(piece, text))
  }

  // MARK: Classes

  private func last(
    _ piece: TextRange, of whole: WordClass, isForeignName: Bool, _ text: UnsafeBufferPointer<UInt8>
  ) -> WordClass {
    if isDigits(piece, text) { return .numeral }
    let hash = hash(piece, text)
    let known = table.tagSets[lexicon.tagSet(of: hash)]
    if isCapital(piece, text) { return capitalised(known, whole) }
    // "Kwok-hung": the second half of a given name is short.
    let isHalfOfName = isForeignName && piece.count <= 5 && !Self.adjectives.contains(hash)
    if whole == .properNoun, known.lower.isEmpty || isHalfOfName { return .properNoun }
    if ClassSet.fullVerb.contains(whole), known.lower.has(whole) || known.lower.isEmpty { return whole }
    if Self.adjectives.contains(hash) { return .adjective }
    let possible = known.lower.isEmpty ? table.guess(bytes(piece, text)) : known.lower
    let likeliest = WordClass(rawValue: possible.likeliest) ?? .nounSingular
    switch likeliest {
    case .verbPast, .participle: return .participle
    case .gerund: return ClassSet.noun.contains(whole) && possible.has(.nounSingular) ? .nounSingular : .gerund
    case .verbBase, .verbPresent:
      return possible.has(.nounSingular) ? .nounSingular : possible.has(.adjective) ? .adjective : .verbBase
    case .verbPresent3: return possible.has(.nounPlural) ? .nounPlural : .verbPresent3
    case .adverb: return possible.has(.adjective) ? .adjective : .adverb
    // "-funded", "-led": a participle, also where it often stands as adjective.
    case .adjective where possible.has(.participle) && text[piece.end - 2] == UInt8(ascii: "e"): return .participle
    default: return likeliest
    }
  }

  /// - Parameter next: the class of the part after the hyphen.
  private func first(
    _ piece: TextRange, before next: WordClass, isMiddle: Bool, isName: Bool, _ text: UnsafeBufferPointer<UInt8>
  ) -> WordClass {
    if isDigits(piece, text) { return .numeral }
    let hash = hash(piece, text)
    let known = table.tagSets[lexicon.tagSet(of: hash)]
    if isCapital(piece, text) {
      if isName || known.lower.isEmpty { return capitalised(known, isName ? .properNoun : .adjective) }
    } else if next == .properNoun, known.lower.isEmpty || piece.count == 2 || known.lower.has(.foreignWord) {
      // "al-Sadr".
      return .properNoun
    }
    if piece.count == 1 { return .nounSingular }
    if text[piece.start] &- 0x30 < 10 { return .adjective }
    let possible = known.lower.isEmpty ? table.guess(bytes(piece, text)) : known.lower
    let likeliest = WordClass(rawValue: possible.likeliest) ?? .nounSingular
    switch likeliest {
    // "built-in", "laid-back"; but "thought-provoking", "record-breaking".
    case .verbPast, .participle: return next != .preposition && possible.has(.nounSingular) ? .nounSingular : .participle
    // "follow-up".
    case .verbBase, .verbPresent: return .nounSingular
    case .gerund: return possible.has(.nounSingular) ? .nounSingular : likeliest
    case .verbPresent3: return possible.has(.nounPlural) ? .nounPlural : likeliest
    case .preposition where !isMiddle && possible.has(.adverb) && !ClassSet.noun.contains(next): return .adverb
    // "long-term", "long-lasting".
    case .adverb where ClassSet.noun.contains(next) && possible.has(.adjective): return .adjective
    case .adjective, .superlative, .comparative:
      // "best-known", "long-standing".
      return ClassSet.verbal.contains(next) && possible.has(.adverb) ? .adverb : likeliest
    case .infinitiveTo: return .preposition
    case .pronoun: return .nounSingular
    default: return likeliest
    }
  }

  private func capitalised(_ known: TagSet, _ whole: WordClass) -> WordClass {
    // "an African-American writer", also of words that mostly are names.
    if whole == .adjective, known.upper.has(.adjective) { return .adjective }
    // "Asian-American", also as a name.
    let isAdjective = known.upper.likeliest == WordClass.adjective.rawValue
    guard whole != .properNoun || isAdjective, !known.upper.isEmpty else { return .properNoun }
    return WordClass(rawValue: known.upper.likeliest) ?? .properNoun
  }

  private func isKnown(_ piece: TextRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    !table.tagSets[lexicon.tagSet(of: hash(piece, text))].lower.isEmpty
  }

  private func hash(_ piece: TextRange, _ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    WordHash.of(bytes(piece, text))
  }

  private func bytes(_ piece: TextRange, _ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[piece.start..<piece.end])
  }

  private func isDigits(_ piece: TextRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[piece.start..<piece.end].allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
  }

  private func isCapital(_ piece: TextRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text[piece.start] &- 0x41 < 26 || text[piece.start] >= 0xC3
  }

  // MARK: Words

  private static func hashes(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { WordHash.of($0) }) }

  /// Affixes that treebanks do not part from their word.
  private static let prefixes = hashes(
    "anti ante arch bi bio co counter cross cyber de e ex extra hyper infra inter intra macro mega meta micro mid mini "
      + "mis multi non over pan para post pre pro proto pseudo quasi re semi socio sub super trans tri ultra un under uni "
      + "vice")
  private static let suffixes = hashes("able centric dom e esque ette fest gate ish ism ist less ness wise")
  /// Adjectives as last parts, whatever else they are: "child-like", "smoke-free", "year-long".
  private static let adjectives = hashes("like free long wide old strong worthy friendly")
}
