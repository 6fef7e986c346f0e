import Grammar
import Vocabulary

/// Ordinal words with their numbers.
enum OrdinalWords {
  static let words: StaticString = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth
    seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth
    ninetieth hundredth
    """

  static let values: [UInt64: Int] = {
    var values: [UInt64: Int] = [:]
    for (n, word) in words.description.split(whereSeparator: \.isWhitespace).enumerated() {
      values[WordHash.of(word)] = n < 20 ? n + 1 : (n - 17) * 10
    }
    return values
  }()
}

/// Places in a row: "third", "21st", "twenty-first".
enum OrdinalRules {
  static let digits = Rule<FigureReading>(
    "ordinal.digits",
    when: """
      <ordinalNumber>
      """, examples: ["It is the 21st attempt.": "21st = ordinal 21"], not: ["It was May 21."]
  ) { match in
    let printed = match.string.dropLast(2).filter { $0 != "," }
    return ExactDecimal(printed).map { FigureReading(.ordinal, match.tokens, Amount($0, .digits)) }
  }

  static let words = Rule<FigureReading>(
    "ordinal.word", when: "[<tens: numberWord> <dash>]? <word: ordinalWord>",
    examples: ["a third straight win": "third = ordinal 3", "the twenty-first try": "twenty-first = ordinal 21"],
    not: ["It took ten seconds.", "He left a second ago."]
  ) { match in
    let document = match.document
    guard let word = match["word"]?.lowerBound, var value = OrdinalWords.values[document.tokens.hashes[word]] else {
      return nil
    }
    if let tens = match["tens"]?.lowerBound {
      guard case .ten(let n)? = NumberWord.table[document.tokens.hashes[tens]], value < 10 else { return nil }
      value += n
    }
    if value == 2, word > 0, document.tokens.hashes[word - 1] == Words.a, word + 1 < document.tokens.count,
      ["ago", "later", "or", "and"].contains(document.lowered(word + 1)) || document.tokens.has(word + 1, .punctuation)
    {
      return nil
    }
    return FigureReading(.ordinal, match.tokens, Amount(ExactDecimal(Int128(value)), .words))
  }

  static let ranked = Rule<FigureReading>(
    "ordinal.ranked",
    when: """
      [second-largest|third-largest|fourth-largest|fifth-largest|second-biggest|third-biggest|
      second-highest|third-highest|fourth-highest|second-most|third-most|second-lowest|second-smallest|
      second-oldest|second-longest|second-best|third-best|second-richest|second-worst]
      """,
    examples: ["It is the second-largest bank.": "second-largest = ordinal 2"], not: ["It is the largest bank."]
  ) { match in
    let word = match.document.lowered(match.tokens.lowerBound)
    guard let dash = word.firstIndex(of: "-"), let value = OrdinalWords.values[WordHash.of(word[..<dash])] else {
      return nil
    }
    return FigureReading(.ordinal, match.tokens, Amount(ExactDecimal(Int128(value)), .words))
  }

  static let rules = [digits, words, ranked]
}
