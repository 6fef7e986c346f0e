import Grammar
import Vocabulary

/// A document as the name rules read it: tokens, what each can be in a name, and the phrases it knows.
struct NameText {
  let tokens: Tokens
  let words: [NameWord]
  let sentences: [Range<Int>]
  let text: [UInt8]
  /// End of the known phrase of two words or more that begins at a token, or 0.
  private(set) var phraseEnd: [Int32]
  private(set) var phraseKind: [UInt8]
  /// Words that stand in small letters somewhere in the text.
  private(set) var seenSmall: Set<UInt64> = []
  /// Words that stand capitalised inside a sentence that is not a headline.
  private(set) var seenCapital: Set<UInt64> = []
  /// By sentence: a headline or shouted line, whose capitals say nothing.
  private(set) var isLoud: [Bool]

  let verbs: ClassMask
  /// Word classes that open sentences and stand in no name.
  let closedWords: ClassMask
  /// Those that stand in titles of works, not in names of bodies.
  let functionWords: ClassMask

  init(_ document: Document, _ lexicon: NameLexicon) {
    let names = document.language.book.classes
    verbs = ["finiteVerb", "verb"].reduce(ClassMask()) { $0 | (names.mask($1) ?? ClassMask()) }
    closedWords = [
      "adverb", "preposition", "determiner", "pronoun", "whPronoun", "possessivePronoun", "coordinator", "subordinator",
      "numeral", "auxiliary", "modal", "interjection", "gerund", "participle", "verbBase", "verbPast", "verbPresent",
    ]
    .reduce(ClassMask()) { $0 | (names.mask($1) ?? ClassMask()) }
    functionWords = [
      "pronoun", "whPronoun", "possessivePronoun", "auxiliary", "modal", "subordinator", "preposition",
    ]
    .reduce(ClassMask()) { $0 | (names.mask($1) ?? ClassMask()) }
    tokens = document.tokens
    words = lexicon.words(of: document)
    sentences = document.sentences
    text = document.text
    phraseEnd = Array(repeating: 0, count: tokens.count)
    phraseKind = Array(repeating: 0, count: tokens.count)
    isLoud = []
    isLoud = sentences.map { Self.isLoud($0, tokens) || Self.isHeading($0, tokens, words) }
    for (number, sentence) in sentences.enumerated() {
      var i = sentence.lowerBound
      while i < sentence.upperBound {
        let isLetter = tokens.has(i, .word) || tokens.has(i, .dotted)
        if isLetter, tokens.has(i, .lower) { seenSmall.insert(tokens.hashes[i]) }
        if isLetter, tokens.has(i, .capital), !isLoud[number], i > sentence.lowerBound, !opensSpeech(i - 1) {
          seenCapital.insert(tokens.hashes[i])
        }
        if isLetter, tokens.has(i, .capital) || tokens.has(i, .hyphenated), isCapital(i),
          let match = lexicon.longestPhrase(at: i, limit: sentence.upperBound, in: tokens),
          isCapital(match.end - 1) || tokens.has(match.end - 1, .clitic) || tokens.has(match.end - 1, .number)
        {
          phraseEnd[i] = Int32(match.end)
          phraseKind[i] = UInt8(match.value)
        }
        i += 1
      }
    }
  }

  // MARK: Tokens

  func word(_ i: Int) -> NameWord { i >= 0 && i < words.count ? words[i] : [] }
  func hash(_ i: Int) -> UInt64 { i >= 0 && i < tokens.count ? tokens.hashes[i] : 0 }

  func has(_ i: Int, _ shape: Shape) -> Bool { i >= 0 && i < tokens.count && tokens.has(i, shape) }

  func has(_ i: Int, _ mask: ClassMask) -> Bool { i >= 0 && i < tokens.count && tokens.has(i, mask) }

  func byte(_ offset: Int) -> UInt8 { offset < text.count ? text[offset] : 0 }

  func firstByte(_ i: Int) -> UInt8 { i < tokens.count ? text[Int(tokens.starts[i])] : 0 }

  func isWord(_ i: Int, _ word: String) -> Bool {
    guard i >= 0, i < tokens.count else { return false }
    let range = tokens.range(i)
    guard range.count == word.utf8.count else { return false }
    var at = range.start
    for b in word.utf8 {
      if text[at] != b { return false }
      at += 1
    }
    return true
  }

  func isCapital(_ i: Int) -> Bool { has(i, .capital) || isArabicArticle(i) }

  /// "al-Nakhalah", "el-Sisi": a small article tied to a capital.
  func isArabicArticle(_ i: Int) -> Bool {
    guard has(i, .hyphenated), !has(i, .capital), !has(i, .lower) else { return false }
    let start = Int(tokens.starts[i])
    guard byte(start + 2) == UInt8(ascii: "-"),
      byte(start + 3) &- 0x41 < 26 || byte(start + 3) >= 0x80 || byte(start + 3) == 0x27
    else { return false }
    let (a, b) = (byte(start), byte(start + 1))
    return (a == UInt8(ascii: "a") || a == UInt8(ascii: "e") || a == UInt8(ascii: "u"))
      && [
        UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"),
        UInt8(ascii: "d"),
        UInt8(ascii: "z"),
      ].contains(b)
  }

  /// "U.S.-led", "Iranian-backed": the last part is in small letters, so the whole is an adjective.
  func endsSmall(_ i: Int) -> Bool {
    guard has(i, .hyphenated) || has(i, .dotted), !word(i).contains(.hyphenGiven) else { return false }
    let range = tokens.range(i)
    var at = range.end - 1
    while at > range.start, text[at] != UInt8(ascii: "-") { at -= 1 }
    return at > range.start && byte(at + 1) &- 0x61 < 26 && (at - range.start > 2 || at - range.start == 1)
  }

  func opensSpeech(_ i: Int) -> Bool {
    has(i, .openQuote) || has(i, .quote) || has(i, .openBracket) || has(i, .dash) || isWord(i, ":")
      || has(i, .terminator)
  }

  func key(_ range: Range<Int>) -> UInt64 {
    var key: UInt64 = 0x9E37
    for i in range {
      key = (key ^ tokens.hashes[i]) &* 0x9E37_79B9_7F4A_7C15
      key ^= key >> 31
    }
    return key
  }

  func any(_ range: Range<Int>, _ word: NameWord) -> Bool { range.contains { words[$0].hasAny(word) } }

  func known(_ range: Range<Int>) -> KnownPhrase? {
    guard range.count > 1, Int(phraseEnd[range.lowerBound]) == range.upperBound else { return nil }
    return KnownPhrase(rawValue: UInt32(phraseKind[range.lowerBound]))
  }

  func phrase(at i: Int) -> (end: Int, kind: KnownPhrase)? {
    guard i < phraseEnd.count, phraseEnd[i] > 0, let kind = KnownPhrase(rawValue: UInt32(phraseKind[i])) else {
      return nil
    }
    return (Int(phraseEnd[i]), kind)
  }

  /// "Egyptians": the noun of a people in the plural.
  func isPeople(_ i: Int) -> Bool {
    if words[i].contains(.follower) { return true }
    guard has(i, .capital), !has(i, .allCapitals) else { return false }
    let range = tokens.range(i)
    guard range.count > 4, text[range.end - 1] == UInt8(ascii: "s") else { return false }
    return demonymStems.contains(hashOf(range.start, range.end - 1))
  }

  private let demonymStems = NameText.stems

  func isDemonymHash(_ hash: UInt64) -> Bool { demonymStems.contains(hash) }

  func hashOf(_ start: Int, _ end: Int) -> UInt64 { WordHash.of(String(decoding: text[start..<end], as: UTF8.self)) }

  private static let stems: Set<UInt64> = {
    var found: Set<UInt64> = []
    for list in [ActorWordLists.demonyms, BodyNames.inhabitants] {
      list.withUTF8Buffer { bytes in
        for word in bytes.split(whereSeparator: { $0 <= 0x20 }) {
          found.insert(WordHash.of(UnsafeBufferPointer(rebasing: word)))
        }
      }
    }
    return found
  }()

  // MARK: Sentences

  /// A line of capitalised common words only: "Regional Roles".
  private static func isHeading(_ sentence: Range<Int>, _ tokens: Tokens, _ words: [NameWord]) -> Bool {
    let end = sentence.upperBound
    guard sentence.count > 1, sentence.count <= 12, tokens.has(sentence.lowerBound, .blockStart),
      end == tokens.count || tokens.has(end, .blockStart), !tokens.has(end - 1, .terminator)
    else { return false }
    return sentence.allSatisfy { i in
      !tokens.has(i, .word) || tokens.has(i, .capital) && words[i].contains(.common) && !words[i].hasAny(.given)
        || tokens.has(i, .lower) && tokens.range(i).count <= 4
    }
  }

  private static let a = WordHash.of("a")
  private static func isA(_ tokens: Tokens, _ i: Int) -> Bool { tokens.hashes[i] == a }

  /// Most words are capitalised, so that a capital says nothing.
  private static func isLoud(_ sentence: Range<Int>, _ tokens: Tokens) -> Bool {
    var (words, shouted, long, capital, marks) = (0, 0, 0, 0, 0)
    for i in sentence {
      // Lists of names have many commas, brackets or figures; headlines have few.
      if tokens.has(i, .comma) || tokens.has(i, .number) { marks += 1 }
      // "Jo Day (Estonia) beat", "Day c Vale b Marrow": lines of results.
      if tokens.has(i, .openBracket) || tokens.has(i, .lower) && tokens.range(i).count == 1 && !Self.isA(tokens, i) {
        marks += 2
      }
      guard tokens.has(i, .word) else { continue }
      words += 1
      if tokens.has(i, .allCapitals) || tokens.has(i, .initial) && !tokens.has(i, .dotted) { shouted += 1 }
      guard tokens.range(i).count > 3 else { continue }
      long += 1
      if tokens.has(i, .capital) { capital += 1 }
    }
    if words >= 3, shouted * 10 >= words * 7 { return true }
    let endsBlock = sentence.upperBound == tokens.count || tokens.has(sentence.upperBound, .blockStart)
    return endsBlock && long >= 4 && words <= 20 && capital * 10 >= long * 9 && marks < 2
      && !tokens.has(sentence.upperBound - 1, .terminator) && !tokens.has(sentence.upperBound - 1, .dotted)
  }
}
