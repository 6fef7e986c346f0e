import Grammar

/// What each token of a sentence could be, and is likeliest to be, before its neighbours are asked.
struct StartClasses {
  private let table: ClassTable
  private let lexicon: Lexicon
  private let text: UnsafeBufferPointer<UInt8>
  private let tokens: TokenColumns

  init(table: ClassTable, lexicon: Lexicon, text: UnsafeBufferPointer<UInt8>, tokens: TokenColumns) {
    self.table = table
    self.lexicon = lexicon
    self.text = text
    self.tokens = tokens
  }

  /// Writes what each token of the sentence can be to its place.
  func fill(_ possible: UnsafeMutablePointer<Possible>, in sentence: Range<Int>, headline: Headline) {
    var isFirst = true
    var isQuoted = false
    for token in sentence {
      let traits = tokens.traits[token]
      if traits & Shape.punctuation.mask != 0 {
        possible[token] = mark(token, in: sentence, &isQuoted)
        continue
      }
      possible[token] =
        if traits & Self.special != 0, let fixed = fixed(traits) { fixed } else if isMagnitude(token, in: sentence) {
          Possible(.numeral)
        } else {
          word(token, isFirst: isFirst, headline: headline)
        }
      if !isFirst || !countsItems(token, in: sentence) { isFirst = false }
    }
  }

  /// "£15m", "3bn": the letters belong to the number.
  private func isMagnitude(_ token: Int, in sentence: Range<Int>) -> Bool {
    tokens.has(token, .glued) && token > sentence.lowerBound && tokens.has(token - 1, .number)
      && Self.magnitudes.contains(tokens.hashes[token])
  }

  private static let magnitudes = WordSet("k m mn mln b bn tn trn")

  /// "1. Close the pier": the number of an item, after which the sentence begins.
  private func countsItems(_ token: Int, in sentence: Range<Int>) -> Bool {
    token == sentence.lowerBound && token + 2 < sentence.upperBound && tokens.has(token, .number)
      && tokens.has(token + 1, .glued) && !tokens.has(token + 2, .glued)
      && (tokens.has(token + 1, .terminator) || text[Int(tokens.starts[token + 1])] == UInt8(ascii: ")"))
  }

  /// A mark or symbol; the apostrophe after a plural ("the pilots' pay") where no single quote is open.
  private func mark(_ token: Int, in sentence: Range<Int>, _ isQuoted: inout Bool) -> Possible {
    guard let quote = singleQuote(token) else { return Possible(isSymbol(token) ? .symbol : .mark) }
    let start = Int(tokens.starts[token])
    let isAfterWord = token > sentence.lowerBound && Int(tokens.ends[token - 1]) == start
    guard isAfterWord, quote != .opening else {
      isQuoted = true
      return Possible(.mark)
    }
    let isBeforeWord = token + 1 < sentence.upperBound && tokens.starts[token + 1] > tokens.ends[token]
      && tokens.traits[token + 1] & Shape.punctuation.mask == 0
    if !isQuoted, isBeforeWord, text[start - 1] | 0x20 == UInt8(ascii: "s") {
      return Possible(.possessiveClitic, or: .mark)
    }
    isQuoted = false
    return Possible(.mark)
  }

  private enum SingleQuote { case opening, other }

  /// ' ’ ‘; nil for other tokens.
  private func singleQuote(_ token: Int) -> SingleQuote? {
    let start = Int(tokens.starts[token])
    let count = Int(tokens.ends[token]) - start
    if count == 1 { return text[start] == UInt8(ascii: "'") ? .other : nil }
    guard count == 3, text[start] == 0xE2, text[start + 1] == 0x80 else { return nil }
    return text[start + 2] == 0x98 ? .opening : text[start + 2] == 0x99 ? .other : nil
  }

  private static let special =
    Shape.number.mask | Shape.ordinalNumber.mask | Shape.decade.mask | Shape.fraction.mask | Shape.url.mask

  /// What a token is by its shape alone.
  private func fixed(_ traits: UInt64) -> Possible? {
    if traits & Shape.number.mask != 0 { return Possible(.numeral, or: .properNoun) }
    if traits & Shape.ordinalNumber.mask != 0 { return Possible(.adjective, or: .adverb) }
    if traits & Shape.decade.mask != 0 { return Possible(.nounPlural, or: .numeral) }
    if traits & Shape.fraction.mask != 0 { return Possible(.numeral) }
    return traits & Shape.url.mask != 0 ? Possible(.properNoun) : nil
  }

  private func word(_ token: Int, isFirst: Bool, headline: Headline) -> Possible {
    let known = table.tagSets[Int(tokens.tagSets[token])]
    let isUnknown = known.lower.isEmpty
    guard tokens.traits[token] & Shape.capital.mask != 0 else { return isUnknown ? inLowerCase(token, known) : known.lower }
    let name = known.upper.isEmpty ? Possible(.properNoun) : known.upper
    if isFirst || headline != .none, !isUnknown {
      // Words listed as names when capitalised are likelier names here too.
      if isFirst, headline == .none, known.upper.likeliest == WordClass.properNoun.rawValue {
        return known.upper.or(known.lower)
      }
      // Any capitalised word may be a name, but no closed-class word, and not where all is in capitals.
      let mayBeName = headline != .shouted && Self.open.contains(known.lower.likeliest)
      return known.lower.or(mayBeName ? name : known.upper)
    }
    if headline != .none { return name.or(Possible(.nounSingular, or: .nounPlural, .adjective)) }
    return tokens.traits[token] & Shape.hyphenated.mask != 0 && isUnknown ? name.or(unknown(token)) : name.or(known.lower)
  }

  private static var open: ClassSet { ClassSet.noun | ClassSet.fullVerb | ClassSet.adjective | .adverb }

  // MARK: Unknown words

  private func bytes(_ token: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[Int(tokens.starts[token])..<Int(tokens.ends[token])])
  }

  /// A word that is not known in lower case: one known with a capital ("paris"), a name by a capital inside ("eBay").
  private func inLowerCase(_ token: Int, _ known: TagSet) -> Possible {
    if !known.upper.isEmpty { return known.upper }
    return bytes(token).contains { $0 &- 0x41 < 26 } ? Possible(.properNoun).or(unknown(token)) : unknown(token)
  }

  private func unknown(_ token: Int) -> Possible {
    let bytes = bytes(token)
    guard tokens.traits[token] & Shape.hyphenated.mask != 0, let last = bytes.lastIndex(of: UInt8(ascii: "-")),
      let first = bytes.firstIndex(of: UInt8(ascii: "-"))
    else { return table.guess(bytes) }
    let tail = UnsafeBufferPointer(rebasing: bytes[(last + 1)...])
    let known = table.tagSets[lexicon.tagSet(of: WordHash.of(tail))].lower
    let of = known.isEmpty ? table.guess(tail) : known
    let head = WordHash.of(UnsafeBufferPointer(rebasing: bytes[..<first]))
    switch WordClass(rawValue: of.likeliest) {
    case .participle, .gerund, .numeral: return Possible(.adjective).or(of)
    case .nounSingular where Self.prefixes.contains(head): return Possible(.adjective).or(of)
    default: return of.or(Possible(.adjective))
    }
  }

  /// First parts that make an adjective of a noun: "anti-war".
  private static let prefixes = WordSet(
    "pro anti non pre post multi cross inter intra semi ultra sub self pan all")

  // MARK: Sentences

  /// How a sentence uses capitals: in headlines they say nothing of names.
  enum Headline { case none, titleCase, shouted }

  /// Title case: most long words are capitalised. Shouted: most words are all capitals.
  func headline(_ sentence: Range<Int>) -> Headline {
    var (long, capitalised, words, shouted) = (0, 0, 0, 0)
    for token in sentence {
      let traits = tokens.traits[token]
      guard traits & Self.word != 0 else { continue }
      words += 1
      if traits & Self.allCapitals != 0 { shouted += 1 }
      guard tokens.ends[token] - tokens.starts[token] > 3 else { continue }
      long += 1
      if traits & Self.capital != 0 { capitalised += 1 }
    }
    if words > 2 && shouted * 10 >= words * 7 { return .shouted }
    return long > 2 && capitalised * 4 >= long * 3 ? .titleCase : .none
  }

  private static let word = Shape.word.mask
  private static let capital = Shape.capital.mask
  private static let allCapitals = Shape.allCapitals.mask | Shape.initial.mask

  /// Signs that stand for words: $ % + = < > # * / and the like.
  private func isSymbol(_ token: Int) -> Bool {
    let start = Int(tokens.starts[token])
    let byte = text[start]
    if byte < 0x80 { return Int(tokens.ends[token]) == start + 1 && Self.isASCIISymbol(byte) }
    // £ ¥ § © ® ° ± × ÷ and the currency signs.
    if byte == 0xC2 || byte == 0xC3 { return text[start + 1] != 0xAB && text[start + 1] != 0xBB }
    return byte == 0xE2 && (text[start + 1] == 0x82 || text[start + 1] >= 0x84)
  }

  private static func isASCIISymbol(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "~"), UInt8(ascii: "^"),
      UInt8(ascii: "|"):
      true
    default: false
    }
  }
}
