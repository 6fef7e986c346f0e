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
    for token in sentence {
      let traits = tokens.traits[token]
      if traits & Shape.punctuation.mask != 0 {
        possible[token] = Possible(isSymbol(token) ? .symbol : .mark)
        continue
      }
      possible[token] =
        if traits & Self.special != 0, let fixed = fixed(traits) { fixed } else {
          word(token, isFirst: isFirst, headline: headline)
        }
      isFirst = false
    }
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
    guard tokens.traits[token] & Shape.capital.mask != 0 else { return isUnknown ? unknown(token) : known.lower }
    let name = known.upper.isEmpty ? Possible(.properNoun) : known.upper
    if isFirst || headline != .none, !isUnknown {
      // Any capitalised word may be a name, but no closed-class word, and not where all is in capitals.
      let mayBeName = headline != .shouted && Self.open.contains(known.lower.likeliest)
      return known.lower.or(mayBeName ? name : known.upper)
    }
    if headline != .none { return name.or(Possible(.nounSingular, or: .nounPlural, .adjective)) }
    return tokens.traits[token] & Shape.hyphenated.mask != 0 && isUnknown ? name.or(unknown(token)) : name.or(known.lower)
  }

  private static let open = ClassSet.noun | ClassSet.fullVerb | ClassSet.adjective | ClassSet(.adverb)

  // MARK: Unknown words

  private func unknown(_ token: Int) -> Possible {
    let bytes = UnsafeBufferPointer(rebasing: text[Int(tokens.starts[token])..<Int(tokens.ends[token])])
    guard tokens.traits[token] & Shape.hyphenated.mask != 0, let last = bytes.lastIndex(of: UInt8(ascii: "-")),
      let first = bytes.firstIndex(of: UInt8(ascii: "-"))
    else { return table.guess(bytes) }
    let tail = UnsafeBufferPointer(rebasing: bytes[(last + 1)...])
    let known = table.tagSets[Int(lexicon.entry(WordHash.of(tail)).tagSet)].lower
    let of = known.isEmpty ? table.guess(tail) : known
    let head = WordHash.of(UnsafeBufferPointer(rebasing: bytes[..<first]))
    switch WordClass(rawValue: of.likeliest) {
    case .participle, .gerund, .numeral: return Possible(.adjective).or(of)
    case .nounSingular where Self.prefixes.contains(head): return Possible(.adjective).or(of)
    default: return of.or(Possible(.adjective))
    }
  }

  /// First parts that make an adjective of a noun: "anti-war".
  private static let prefixes: Set<UInt64> = Set(
    "pro anti non pre post multi cross inter intra semi ultra sub self pan all".split(separator: " ").map { WordHash.of($0) })

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
    if byte < 0x80 { return Int(tokens.ends[token]) == start + 1 && Self.asciiSymbols.contains(byte) }
    // £ ¥ § © ® ° ± × ÷ and the currency signs.
    if byte == 0xC2 || byte == 0xC3 { return text[start + 1] != 0xAB && text[start + 1] != 0xBB }
    return byte == 0xE2 && (text[start + 1] == 0x82 || text[start + 1] >= 0x84)
  }

  private static let asciiSymbols = Set("$%+=<>#*/@~^|".utf8)
}
