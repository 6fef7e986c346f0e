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

  /// "thousandth" and its like, by their powers of ten.
  static let powers: [UInt64: Int] = [
    WordHash.of("hundredth"): 2, WordHash.of("thousandth"): 3, WordHash.of("millionth"): 6,
    WordHash.of("billionth"): 9, WordHash.of("trillionth"): 12,
  ]
  static let powerWords: StaticString = "thousandth millionth billionth trillionth"

  /// Tens and units written as one: "twentyfirst".
  static let fused: [(word: String, value: Int)] = {
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let units = words.description.split(whereSeparator: \.isWhitespace).prefix(9)
    return tens.enumerated().flatMap { ten, word in
      units.enumerated().map { unit, ordinal in ("\(word)\(ordinal)", (ten + 2) * 10 + unit + 1) }
    }
  }()

  static let values: [UInt64: Int] = {
    var values: [UInt64: Int] = [:]
    for (n, word) in words.description.split(whereSeparator: \.isWhitespace).enumerated() {
      values[WordHash.of(word)] = n < 20 ? n + 1 : (n - 17) * 10
    }
    for (word, value) in fused { values[WordHash.of(word)] = value }
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
    "ordinal.word", when: "[<tens: numberWord> <dash>?]? <word: ordinalWord>",
    examples: ["a third straight win": "third = ordinal 3", "the twenty-first try": "twenty-first = ordinal 21"],
    not: ["It took ten seconds.", "He left a second ago."]
  ) { match in
    let document = match.document
    guard let word = match["word"]?.lowerBound, var value = OrdinalWords.values[document.tokens.hashes[word]] else {
      return nil
    }
    if let tens = match["tens"]?.lowerBound {
      guard case .ten(let n)? = NumberWord.table[document.tokens.hashes[tens]], value < 10, value != 2 else {
        return nil
      }
      value += n
    }
    if value == 2, word > 0, document.tokens.hashes[word - 1] == Words.a, word + 1 < document.tokens.count,
      ["ago", "later", "or", "and"].contains(document.lowered(word + 1)) || document.tokens.has(word + 1, .punctuation)
    {
      return nil
    }
    return FigureReading(.ordinal, match.tokens, Amount(ExactDecimal(Int128(value)), .words))
  }

  static let second = Rule<FigureReading>(
    "ordinal.second", when: "<tens: numberWord> <dash>? second",
    examples: ["He was the forty-second president.": "forty-second = ordinal 42"],
    not: ["It is a forty-second clip.", "She saw the forty-second video.", "They scored in the second half."]
  ) { match in
    let document = match.document
    guard case .ten(let n)? = NumberWord.table[document.tokens.hashes[match.tokens.lowerBound]] else { return nil }
    // Forty seconds long, or the one after the forty-first: the determiner and the noun tell.
    let sentence = document.sentence(of: match.tokens.lowerBound)
    let next = match.tokens.upperBound
    let isAlone = sentence.lowerBound == match.tokens.lowerBound && next >= sentence.upperBound
    let isTold =
      match.tokens.lowerBound > sentence.lowerBound
      && determiners.contains(document.tokens.hashes[match.tokens.lowerBound - 1])
      && !(next < sentence.upperBound && lasting.contains(document.tokens.hashes[next]))
    guard isAlone || isTold else { return nil }
    return FigureReading(.ordinal, match.tokens, Amount(ExactDecimal(Int128(n + 2)), .words))
  }

  static let large = Rule<FigureReading>(
    "ordinal.large", when: "<amount: amount> (joint: <dash>|and)? <word: ordinalWord>",
    examples: [
      "It is the one hundred and twenty-first try.": "one hundred and twenty-first = ordinal 121",
      "He met the two hundredth guest.": "two hundredth = ordinal 200",
      "She met the one hundred and first guest.": "one hundred and first = ordinal 101",
      "They sold the three millionth car.": "three millionth = ordinal 3000000",
    ],
    not: ["It took ten seconds.", "He won ten third prizes.", "She has a hundred and first place."]
  ) { match in
    let document = match.document
    guard let amount = match.amount("amount"), amount.form == .words, !amount.isRange, let low = amount.low,
      low.isWhole, low > 0, let word = match["word"]?.lowerBound
    else { return nil }
    let first = match.tokens.lowerBound
    let sentence = document.sentence(of: first)
    let isDetermined =
      first > sentence.lowerBound ? determiners.contains(document.tokens.hashes[first - 1])
      : match.tokens.upperBound >= sentence.upperBound
    let hash = document.tokens.hashes[word]
    let value: ExactDecimal?
    let isApart = match["joint"].map { !document.tokens.has($0.lowerBound, .dash) } ?? false
    if let power = OrdinalWords.powers[hash], low < 1000, !isApart {
      value = low.times(ExactDecimal(1, exponent: power))
    } else if let part = OrdinalWords.values[hash], low >= 100, let size = amount.magnitude, size != 12 {
      let isTens = endsInTens(word, document)
      guard isTens ? part < 10 && !isApart : part < 100 && (isDetermined || !isApart), part != 2 || isDetermined,
        isTens || endsInMagnitude(match["amount"]!, document)
      else { return nil }
      value = low.plus(ExactDecimal(Int128(part)))
    } else {
      return nil
    }
    return value.map { FigureReading(.ordinal, match.tokens, Amount($0, .words)) }
  }

  /// The word before is twenty, thirty, …
  private static func endsInTens(_ ordinal: Int, _ document: Document) -> Bool {
    let before = document.tokens.has(ordinal - 1, .dash) ? ordinal - 2 : ordinal - 1
    if case .ten? = NumberWord.table[document.tokens.hashes[before]] { return true }
    return false
  }

  private static func endsInMagnitude(_ amount: Range<Int>, _ document: Document) -> Bool {
    switch NumberWord.table[document.tokens.hashes[amount.upperBound - 1]] {
    case .hundred, .magnitude: true
    default: false
    }
  }

  private static let determiners = WordSet("the his her its their our my your this that 's every each")
  /// What lasts some seconds.
  private static let lasting = WordSet(
    """
    clip clips video videos ad ads advert advertisement spot delay break silence penalty rule gap lead window burst
    barrage timeout trailer teaser countdown call sprint lap violation snippet interval intervals film recording pause
    mark segment commercial commercials trip ride message speech applause warning
    """)

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

  static let rules = [digits, large, words, ranked]
}
